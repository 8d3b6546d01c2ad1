package desk

import (
	"context"
	"encoding/json"
	"testing"
)

// stored is the record as the store holds it, a line of JSON each, and what it
// was made from.
func stored(t *testing.T, d *Desk) (lines []string, made string) {
	t.Helper()
	rec, made, err := d.Store.Record(context.Background(), "a")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range rec.Findings() {
		raw, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(raw))
	}
	return lines, made
}

// A record brought up to date after every document is, line by line and in its
// order, the record of all of them at once.
func TestOneByOne(t *testing.T) {
	items := example(t)
	whole, grown := newDesk(t), newDesk(t)
	record(t, whole, items)
	for i := range items {
		record(t, grown, items[len(items)-1-i:][:1])
	}
	want, madeOf := stored(t, whole)
	got, made := stored(t, grown)
	if made != madeOf || len(got) != len(want) {
		t.Fatalf("%d lines made from %.8s, want %d from %.8s", len(got), made, len(want), madeOf)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("line %d:\n%s\nwant\n%s", i, got[i], want[i])
		}
	}
	if err := grown.Store.Verify(context.Background()); err != nil {
		t.Error(err)
	}
}

// A line that was altered in the store is set right by a rebuild, which says
// that the record was another.
func TestRebuildMends(t *testing.T) {
	d := newDesk(t)
	record(t, d, example(t))
	want, made := stored(t, d)
	rec, _, err := d.Store.Record(context.Background(), "a")
	if err != nil {
		t.Fatal(err)
	}
	rec.Events[0].What = "something else"
	if err := d.Store.PutRecord(context.Background(), "a", made, rec); err != nil {
		t.Fatal(err)
	}
	same, err := d.Rebuild(context.Background(), "a")
	got, _ := stored(t, d)
	if err != nil || same || len(got) != len(want) {
		t.Errorf("rebuild: same %v, %d lines, want another and %d; %v", same, len(got), len(want), err)
	}
}
