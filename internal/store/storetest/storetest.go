// Package storetest is the contract of package store as a test: what every
// engine must do, run against each of them.
package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"onrecord"
	"onrecord/internal/store"
)

// Open opens a store for writing. Each place is a folder of its own that is
// there and empty; to open the same place again, after a Close, is to open the
// same store. An engine that lives elsewhere makes a name of it.
type Open func(t *testing.T, place string) store.Store

// Run runs the whole contract.
func Run(t *testing.T, open Open) {
	for _, c := range []struct {
		name string
		test func(t *testing.T, s store.Store)
	}{
		{"Affairs", testAffairs},
		{"NoAffair", testNoAffair},
		{"File", testFile},
		{"FileAgain", testFileAgain},
		{"FileUnread", testFileUnread},
		{"FileRefuses", testFileRefuses},
		{"SharedTexts", testSharedTexts},
		{"Order", testOrder},
		{"Stop", testStop},
		{"Readings", testReadings},
		{"ReadingsBeforeText", testReadingsBeforeText},
		{"Superseded", testSuperseded},
		{"Aliases", testAliases},
		{"Decisions", testDecisions},
		{"Record", testRecord},
		{"Search", testSearch},
		{"SearchScope", testSearchScope},
		{"SearchHostile", testSearchHostile},
		{"ReadersDuringWrites", testReadersDuringWrites},
		{"Ended", testEnded},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := open(t, t.TempDir())
			defer closed(t, s)
			c.test(t, s)
			check(t, s.Verify(context.Background()))
		})
	}
	t.Run("Reopen", func(t *testing.T) { testReopen(t, open) })
}

func closed(t *testing.T, s store.Store) {
	t.Helper()
	check(t, s.Close())
	if err := s.Close(); err != nil {
		t.Errorf("a second Close: %v", err)
	}
}

// check ends the test when what should work did not.
func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// must gives the value of a call that should work.
func must[T any](v T, err error) func(t *testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		check(t, err)
		return v
	}
}

func equal(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(onrecord.Text{})); diff != "" {
		t.Errorf("%s differ (-want +got):\n%s", what, diff)
	}
}

func notFound(t *testing.T, what string, err error) {
	t.Helper()
	if !errors.Is(err, store.ErrNotFound) {
		t.Errorf("%s: error %v, want store.ErrNotFound", what, err)
	}
}

// affair makes an affair and files what is given.
func affair(t *testing.T, s store.Store, name string, filed ...store.Filed) {
	t.Helper()
	check(t, s.PutAffair(context.Background(), onrecord.Affair{Name: name, Created: "2025-03-01T00:00:00Z"}))
	n, err := s.File(context.Background(), name, filed)
	if check(t, err); n != len(filed) {
		t.Fatalf("%d of %d documents were new to %s", n, len(filed), name)
	}
}

func testAffairs(t *testing.T, s store.Store) {
	ctx := context.Background()
	none := must(s.Affairs(ctx))(t)
	if none == nil || len(none) != 0 {
		t.Errorf("Affairs of a new store is %#v, want an empty list", none)
	}
	_, err := s.OpenAffair(ctx, "ferries")
	notFound(t, "OpenAffair of none", err)
	ferries := onrecord.Affair{Name: "ferries", Created: "2025-03-01T00:00:00Z"}
	bridges := onrecord.Affair{Name: "bridges", Created: "2025-03-02T00:00:00Z"}
	for _, a := range []onrecord.Affair{ferries, bridges, ferries} {
		check(t, s.PutAffair(ctx, a))
	}
	equal(t, "affairs", must(s.Affairs(ctx))(t), []onrecord.Affair{bridges, ferries})
	ferries.Created = "2025-01-01T00:00:00Z"
	check(t, s.PutAffair(ctx, ferries))
	equal(t, "changed affair", must(s.OpenAffair(ctx, "ferries"))(t), ferries)
	if s.PutAffair(ctx, onrecord.Affair{}) == nil {
		t.Error("an affair without a name was taken")
	}
}

// Every method that names an affair says so when there is none.
func testNoAffair(t *testing.T, s store.Store) {
	ctx := context.Background()
	_, err := s.File(ctx, "none", []store.Filed{Article("a", "A ferry.")})
	notFound(t, "File", err)
	_, err = s.Has(ctx, "none", []string{"d-1"})
	notFound(t, "Has", err)
	_, err = s.Documents(ctx, "none")
	notFound(t, "Documents", err)
	notFound(t, "Texts", s.Texts(ctx, "none", func(*onrecord.Text) error { return nil }))
	_, err = s.Decide(ctx, "none", onrecord.Decision{Verb: onrecord.Confirm})
	notFound(t, "Decide", err)
	_, err = s.Decisions(ctx, "none")
	notFound(t, "Decisions", err)
	notFound(t, "PutRecord", s.PutRecord(ctx, "none", "x", &onrecord.Record{}))
	_, _, err = s.Record(ctx, "none")
	notFound(t, "Record", err)
	_, err = s.Search(ctx, "none", "ferry", 5)
	notFound(t, "Search", err)
	_, err = s.Text(ctx, Article("a", "A ferry.").Text.ID)
	notFound(t, "Text after a refused File", err)
}

func testReopen(t *testing.T, open Open) {
	ctx := context.Background()
	place := t.TempDir()
	s := open(t, place)
	one, two := Article("one", "The ferry sails.\n"), Article("two", Prose(1, 3000))
	affair(t, s, "ferries", one, two)
	reading, rec := Reading(two.Text, "v1"), Record(3)
	check(t, s.PutReadings(ctx, []*onrecord.Reading{reading}))
	check(t, s.PutRecord(ctx, "ferries", "hash", rec))
	check(t, s.PutAliases(ctx, map[string]string{"e-old": "e-new"}))
	decided := must(s.Decide(ctx, "ferries", onrecord.Decision{Verb: onrecord.Confirm, Author: "Ada"}))(t)
	closed(t, s)

	s = open(t, place)
	defer closed(t, s)
	docs := must(s.Documents(ctx, "ferries"))(t)
	want := []onrecord.Document{one.Document, two.Document}
	slices.SortFunc(want, byID)
	equal(t, "documents", docs, want)
	equal(t, "text", must(s.Text(ctx, one.Text.ID))(t), one.Text)
	equal(t, "bytes", must(s.Raw(ctx, one.Document.RawHash))(t), one.Raw)
	equal(t, "readings", collect(t, s, reading.Key), []*onrecord.Reading{reading})
	got, made, err := s.Record(ctx, "ferries")
	check(t, err)
	equal(t, "record", got, rec)
	equal(t, "made", made, "hash")
	equal(t, "alias", must(s.Alias(ctx, "e-old"))(t), "e-new")
	equal(t, "decisions", must(s.Decisions(ctx, "ferries"))(t), []onrecord.Decision{decided})
	if hits := must(s.Search(ctx, "ferries", "ferry", 5))(t); len(hits) != 1 {
		t.Errorf("%d hits after reopening, want 1", len(hits))
	}
	check(t, s.Verify(ctx))
}
