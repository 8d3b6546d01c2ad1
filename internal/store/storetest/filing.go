package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/store"
)

func byID(a, b onrecord.Document) int { return strings.Compare(a.ID, b.ID) }

func testFile(t *testing.T, s store.Store) {
	ctx := context.Background()
	one := Article("one", "The ferry “sails” at noon.\r\nAnd again at six.")
	affair(t, s, "ferries", one)
	equal(t, "documents", must(s.Documents(ctx, "ferries"))(t), []onrecord.Document{one.Document})
	got := must(s.Text(ctx, one.Text.ID))(t)
	equal(t, "text", got, one.Text)
	if got.Chars() != one.Text.Chars() {
		t.Errorf("the text came without its index: %d characters, want %d", got.Chars(), one.Text.Chars())
	}
	equal(t, "bytes", must(s.Raw(ctx, one.Document.RawHash))(t), one.Raw)
	equal(t, "held", must(s.Has(ctx, "ferries", []string{one.Document.ID, "d-none"}))(t), map[string]bool{one.Document.ID: true})
	_, err := s.Text(ctx, strings.Repeat("0", 64))
	notFound(t, "Text of none", err)
	_, err = s.Raw(ctx, strings.Repeat("0", 64))
	notFound(t, "Raw of none", err)
	if n := must(s.File(ctx, "ferries", nil))(t); n != 0 {
		t.Errorf("filing nothing filed %d", n)
	}
}

// A document filed again is the same document: its first Seen stays, and what
// is newly known of it takes the place of what was.
func testFileAgain(t *testing.T, s store.Store) {
	ctx := context.Background()
	one, two := Article("one", "The ferry sails."), Article("two", "The bridge is shut.")
	affair(t, s, "ferries", one)
	again := one
	again.Document.Seen = "2025-06-01"
	again.Document.Claimed.Outlet = "The Strait Times"
	if n := must(s.File(ctx, "ferries", []store.Filed{again, two, two}))(t); n != 1 {
		t.Errorf("%d were new, want 1", n)
	}
	want := []onrecord.Document{again.Document, two.Document}
	want[0].Seen = one.Document.Seen
	slices.SortFunc(want, byID)
	equal(t, "documents", must(s.Documents(ctx, "ferries"))(t), want)
	if hits := must(s.Search(ctx, "ferries", "ferry", 9))(t); len(hits) != 1 {
		t.Errorf("a text filed twice is found %d times", len(hits))
	}
	better := one
	better.Text = onrecord.NewText("The ferry sails", "html/2")
	better.Document.TextID = better.Text.ID
	must(s.File(ctx, "ferries", []store.Filed{better}))(t)
	must(s.Text(ctx, one.Text.ID))(t) // the old text is kept
	if got := texts(t, s, "ferries"); !slices.Contains(got, better.Text.ID) || slices.Contains(got, one.Text.ID) {
		t.Errorf("the affair's texts are %v, want the newer text in place of the older", got)
	}
}

// A document that could not be read is on record with the reason.
func testFileUnread(t *testing.T, s store.Store) {
	bad := Article("bad", "x")
	bad.Text, bad.Document.TextID, bad.Document.Failed = nil, "", "no words found in it"
	empty := store.Filed{Document: onrecord.Document{ID: "d-empty", Path: "empty", Failed: "it is empty"}}
	affair(t, s, "ferries", bad, empty)
	want := []onrecord.Document{bad.Document, empty.Document}
	slices.SortFunc(want, byID)
	equal(t, "documents", must(s.Documents(context.Background(), "ferries"))(t), want)
	equal(t, "bytes", must(s.Raw(context.Background(), bad.Document.RawHash))(t), bad.Raw)
	if got := texts(t, s, "ferries"); len(got) != 0 {
		t.Errorf("texts %v of documents without one", got)
	}
}

// What contradicts itself is refused, and the whole batch with it.
func testFileRefuses(t *testing.T, s store.Store) {
	ctx := context.Background()
	affair(t, s, "ferries")
	for _, c := range []struct {
		why  string
		harm func(*store.Filed)
	}{
		{"words that were changed after they were named", func(f *store.Filed) {
			f.Text = &onrecord.Text{ID: f.Text.ID, Extractor: "plain/1", Body: "The ferry sinks."}
		}},
		{"another text", func(f *store.Filed) { f.Text = onrecord.NewText("Something else.", "plain/1") }},
		{"other bytes", func(f *store.Filed) { f.Raw = []byte("other") }},
		{"a text that is nowhere", func(f *store.Filed) { f.Text = nil }},
		{"bytes that are nowhere", func(f *store.Filed) { f.Raw = nil }},
		{"no id", func(f *store.Filed) { f.Document.ID = "" }},
	} {
		bad := Article("bad", "The ferry sails.")
		c.harm(&bad)
		if n, err := s.File(ctx, "ferries", []store.Filed{Article("good", "A good one."), bad}); err == nil || n != 0 {
			t.Errorf("%s: %d filed, error %v; want a refusal", c.why, n, err)
		}
	}
	if docs := must(s.Documents(ctx, "ferries"))(t); len(docs) != 0 {
		t.Errorf("%d documents of refused batches were kept", len(docs))
	}
	affair(t, s, "ferries", Article("good", "A good one."))
	short := Article("good", "A good one.") // the store has text and bytes already
	short.Text, short.Raw = nil, nil
	if n := must(s.File(ctx, "ferries", []store.Filed{short}))(t); n != 0 {
		t.Errorf("%d new, want 0", n)
	}
}

// Two outlets that print one text, and two affairs that share it, keep it once.
func testSharedTexts(t *testing.T, s store.Store) {
	ctx := context.Background()
	one, two := Article("one", "The ferry sails."), Article("two", "The ferry sails.")
	affair(t, s, "ferries", one, two)
	theirs := one
	theirs.Document.Claimed.Outlet, theirs.Document.Seen = "The Strait Times", "2025-07-01"
	affair(t, s, "bridges", theirs)
	for _, name := range []string{"bridges", "ferries"} {
		equal(t, "texts of "+name, texts(t, s, name), []string{one.Text.ID})
		hits := must(s.Search(ctx, name, "ferry", 9))(t)
		if len(hits) != 1 || hits[0].TextID != one.Text.ID {
			t.Errorf("hits in %s: %+v, want the one text", name, hits)
		}
	}
	hits := must(s.Search(ctx, "ferries", "ferry", 9))(t)
	equal(t, "the document that a hit names", hits[0].Document, min(one.Document.ID, two.Document.ID))
	equal(t, "what bridges holds", must(s.Has(ctx, "bridges", []string{one.Document.ID, two.Document.ID}))(t), map[string]bool{one.Document.ID: true})
	equal(t, "documents of bridges", must(s.Documents(ctx, "bridges"))(t), []onrecord.Document{theirs.Document})
	for _, doc := range must(s.Documents(ctx, "ferries"))(t) {
		if doc.Claimed.Outlet != "The Harbour Post" {
			t.Errorf("filing in another affair changed %s", doc.Path)
		}
	}
}

// Whatever the order of filing, results come in the order of ids.
func testOrder(t *testing.T, s store.Store) {
	var filed []store.Filed
	for i := range 200 {
		filed = append(filed, Article(fmt.Sprint("n", i), fmt.Sprintf("Ferry number %d sails.", i)))
	}
	affair(t, s, "ferries", filed...)
	docs := must(s.Documents(context.Background(), "ferries"))(t)
	if len(docs) != len(filed) || !slices.IsSortedFunc(docs, byID) {
		t.Errorf("%d documents, sorted %v", len(docs), slices.IsSortedFunc(docs, byID))
	}
	if ids := texts(t, s, "ferries"); len(ids) != len(filed) || !slices.IsSorted(ids) {
		t.Errorf("%d texts, sorted %v", len(ids), slices.IsSorted(ids))
	}
}

// texts lists the ids that Texts gives.
func texts(t *testing.T, s store.Store, affair string) []string {
	t.Helper()
	var ids []string
	check(t, s.Texts(context.Background(), affair, func(text *onrecord.Text) error {
		ids = append(ids, text.ID)
		return nil
	}))
	return ids
}

// An error of the caller's function stops the walk and comes back; within it
// the store may be used.
func testStop(t *testing.T, s store.Store) {
	ctx := context.Background()
	one, two := Article("one", "The ferry sails."), Article("two", "The bridge is shut.")
	affair(t, s, "ferries", one, two)
	enough := errors.New("enough")
	calls := 0
	err := s.Texts(ctx, "ferries", func(text *onrecord.Text) error {
		calls++
		must(s.Text(ctx, text.ID))(t)
		check(t, s.PutReadings(ctx, []*onrecord.Reading{Reading(text, "v1")}))
		return enough
	})
	if !errors.Is(err, enough) || calls != 1 {
		t.Errorf("error %v after %d calls, want %v after 1", err, calls, enough)
	}
}
