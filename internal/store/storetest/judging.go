package storetest

import (
	"context"
	"testing"

	"onrecord"
	"onrecord/internal/store"
)

func testAliases(t *testing.T, s store.Store) {
	ctx := context.Background()
	_, err := s.Alias(ctx, "e-1")
	notFound(t, "Alias of an id that is not old", err)
	for range 2 {
		check(t, s.PutAliases(ctx, map[string]string{"e-1": "e-2", "e-9": ""}))
	}
	equal(t, "heir", must(s.Alias(ctx, "e-1"))(t), "e-2")
	equal(t, "orphan", must(s.Alias(ctx, "e-9"))(t), "")
	_, err = s.Alias(ctx, "e-2")
	notFound(t, "Alias of the new id", err)

	check(t, s.PutAliases(ctx, map[string]string{"e-2": "e-3"}))
	equal(t, "heir of the heir", must(s.Alias(ctx, "e-1"))(t), "e-3")
	check(t, s.PutAliases(ctx, map[string]string{"e-3": "e-1"})) // the first id is given again
	equal(t, "the id given again", must(s.Alias(ctx, "e-2"))(t), "e-1")
	_, err = s.Alias(ctx, "e-1")
	notFound(t, "Alias of an id that is given again", err)
	check(t, s.PutAliases(ctx, map[string]string{"e-1": ""}))
	equal(t, "heir that became an orphan", must(s.Alias(ctx, "e-3"))(t), "")
	check(t, s.PutAliases(ctx, map[string]string{"x-1": "x-2", "x-2": "x-1"})) // nonsense, but it ends
	must(s.Alias(ctx, "x-1"))(t)
	check(t, s.PutAliases(ctx, nil))
}

func testDecisions(t *testing.T, s store.Store) {
	ctx := context.Background()
	affair(t, s, "bridges")
	affair(t, s, "ferries")
	none := must(s.Decisions(ctx, "ferries"))(t)
	if none == nil || len(none) != 0 {
		t.Errorf("Decisions of a new affair is %#v, want an empty list", none)
	}
	var want []onrecord.Decision
	for i, d := range []onrecord.Decision{
		{Verb: onrecord.Edit, Author: "Ada", Reason: "“their” <words> & more", Time: "2025-03-01T09:00:00Z", Target: "s-1", Fields: map[string]string{"speaker": "Bo"},
			Kind: onrecord.KindStatement, Anchors: []onrecord.DecisionAnchor{{Document: "d-1", Exact: "sails", Prefix: "The ferry ", Suffix: " at noon"}}},
		{Verb: onrecord.Undo, Author: "Bo", Time: "2025-03-01T10:00:00Z", Undoes: 1, Seq: 77},
		{Verb: onrecord.Undo, Author: "Bo", Time: "2025-03-01T10:00:00Z", Undoes: 1}, // said twice is two entries
	} {
		got := must(s.Decide(ctx, "ferries", d))(t)
		d.Seq = int64(i + 1)
		equal(t, "decision", got, d)
		want = append(want, d)
	}
	first := must(s.Decide(ctx, "bridges", onrecord.Decision{Verb: onrecord.Confirm, Author: "Ada"}))(t)
	if first.Seq != 1 {
		t.Errorf("the first decision of an affair has number %d", first.Seq)
	}
	equal(t, "decisions", must(s.Decisions(ctx, "ferries"))(t), want)
}

func testRecord(t *testing.T, s store.Store) {
	ctx := context.Background()
	affair(t, s, "bridges")
	affair(t, s, "ferries")
	_, _, err := s.Record(ctx, "ferries")
	notFound(t, "Record before one was made", err)
	for _, c := range []struct {
		made string
		rec  *onrecord.Record
	}{{"first", Record(50)}, {"first", Record(50)}, {"second", Record(2)}} {
		check(t, s.PutRecord(ctx, "ferries", c.made, c.rec))
		got, made, err := s.Record(ctx, "ferries")
		check(t, err)
		equal(t, "record", got, c.rec)
		equal(t, "made", made, c.made)
	}
	check(t, s.PutRecord(ctx, "bridges", "none", &onrecord.Record{}))
	got, _, err := s.Record(ctx, "bridges")
	check(t, err)
	if got.Actors == nil || got.Copies == nil || len(got.Findings()) != 0 {
		t.Errorf("an empty record came back as %+v, want empty lists", got)
	}
	got, _, err = s.Record(ctx, "ferries")
	check(t, err)
	equal(t, "record beside another affair's", got, Record(2))
}
