package storetest

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"onrecord"
	"onrecord/internal/store"
)

// collect gives the readings of keys.
func collect(t *testing.T, s store.Store, keys ...onrecord.ReadingKey) []*onrecord.Reading {
	t.Helper()
	var rs []*onrecord.Reading
	check(t, s.Readings(context.Background(), keys, func(r *onrecord.Reading, text *onrecord.Text) error {
		if text != nil && text.ID != r.Key.TextID {
			t.Errorf("the reading of text %.12s comes with text %.12s", r.Key.TextID, text.ID)
		}
		rs = append(rs, r)
		return nil
	}))
	return rs
}

// odd are texts whose evidence is hard to write down and give back.
var odd = []string{
	"The ferry “sails” — at 5 °C — to Ærøskøbing; \"no\", said <Ada> & Bo \\ Co.\r\nTab\there \u2028 and \u2029 so on, as far as it goes and a good deal further than that.",
	`{"start":1,"end":2} was printed by mistake, "start":3,"end":4,"exact":"x" as well, and so on and on for as long as one could bear, they said, or longer.`,
	"قالت القُوّات إن العبّارة ستبحر غدا من المرفأ إلى الجزيرة ثم تعود في المساء إلى المرفأ نفسه كما قالت من قبل في بيان لها صدر يوم الأحد الماضي وكررته",
	"𝔘nusual 😀 letters 👩‍👩‍👧 above the first plane stand here between words that are quite plain, and then some more of them 😀 until there are enough of them",
}

func testReadings(t *testing.T, s store.Store) {
	ctx := context.Background()
	affair(t, s, "ferries")
	var rs []*onrecord.Reading
	for i, body := range append(odd, Prose(7, 5000)) {
		f := Article(fmt.Sprint("n", i), body)
		must(s.File(ctx, "ferries", []store.Filed{f}))(t)
		rs = append(rs, Reading(f.Text, "v1"))
	}
	rs[0].Failed = "because"
	rs[1].Mentions[0].Evidence.Exact = "words that are not there" // kept as they are
	rs[2].Mentions[0].Evidence.End = 100000
	rs[3].Key.Earliest, rs[3].Key.Latest, rs[3].Key.Language = "", "", ""
	rs[4].Front.Boilerplate = []onrecord.Evidence{rs[4].Mentions[3].Evidence}
	var keys []onrecord.ReadingKey
	for _, r := range rs {
		keys = append(keys, r.Key)
	}
	if has := must(s.HasReadings(ctx, keys))(t); has == nil || len(has) != 0 {
		t.Errorf("HasReadings of an empty cache: %v, want an empty map", has)
	}
	check(t, s.PutReadings(ctx, rs))
	check(t, s.PutReadings(ctx, rs[:2])) // again
	slices.Reverse(keys)
	slices.Reverse(rs)
	equal(t, "readings", collect(t, s, keys...), rs)
	equal(t, "one reading asked for twice", collect(t, s, keys[0], keys[0]), []*onrecord.Reading{rs[0], rs[0]})
	other := keys[0]
	other.Latest = "2030-01-01"
	equal(t, "cached", must(s.HasReadings(ctx, []onrecord.ReadingKey{keys[0], other}))(t), map[onrecord.ReadingKey]bool{keys[0]: true})
	notFound(t, "Readings of a key that is not cached", s.Readings(ctx, []onrecord.ReadingKey{keys[0], other}, func(*onrecord.Reading, *onrecord.Text) error { return nil }))
}

// A reading may come before its text.
func testReadingsBeforeText(t *testing.T, s store.Store) {
	f := Article("late", odd[0])
	r := Reading(f.Text, "v1")
	check(t, s.PutReadings(context.Background(), []*onrecord.Reading{r}))
	equal(t, "reading", collect(t, s, r.Key), []*onrecord.Reading{r})
	affair(t, s, "ferries", f)
	equal(t, "reading", collect(t, s, r.Key), []*onrecord.Reading{r})
}

func testSuperseded(t *testing.T, s store.Store) {
	ctx := context.Background()
	one, two, three := Article("one", Prose(1, 900)), Article("two", Prose(2, 900)), Article("three", Prose(3, 900))
	affair(t, s, "ferries", one, two, three)
	otherDay := Reading(one.Text, "v2")
	otherDay.Key.Latest = "2025-03-09"
	check(t, s.PutReadings(ctx, []*onrecord.Reading{Reading(one.Text, "v2")}))
	check(t, s.PutReadings(ctx, []*onrecord.Reading{Reading(one.Text, "v1"), Reading(two.Text, "v1"), Reading(three.Text, "v3")}))
	check(t, s.PutReadings(ctx, []*onrecord.Reading{otherDay}))
	old := func() []onrecord.ReadingKey {
		var keys []onrecord.ReadingKey
		check(t, s.Superseded(ctx, "v3", func(r *onrecord.Reading) error {
			check(t, s.PutAliases(ctx, map[string]string{r.Mentions[0].ID: ""})) // the store can be written to meanwhile
			keys = append(keys, r.Key)
			return nil
		}))
		return keys
	}
	want := []onrecord.ReadingKey{otherDay.Key, Reading(two.Text, "v1").Key}
	slices.SortFunc(want, func(a, b onrecord.ReadingKey) int { return compareIDs(a.TextID, b.TextID) })
	equal(t, "superseded", old(), want)
	check(t, s.DropReadings(ctx, "v3"))
	if left := old(); len(left) != 0 {
		t.Errorf("%v left after DropReadings", left)
	}
	collect(t, s, Reading(three.Text, "v3").Key) // that of the reader itself is still there
}

func compareIDs(a, b string) int {
	if a < b {
		return -1
	}
	return 1
}

// Readers see whole batches while a writer adds them, and nobody fails.
func testReadersDuringWrites(t *testing.T, s store.Store) {
	ctx := context.Background()
	const batches, size = 20, 10
	affair(t, s, "ferries")
	done := make(chan struct{})
	var wg sync.WaitGroup
	for range 6 {
		wg.Go(func() {
			for last := 0; ; {
				docs, err := s.Documents(ctx, "ferries")
				if err != nil || len(docs)%size != 0 || len(docs) < last {
					t.Errorf("%d documents after %d, error %v", len(docs), last, err)
					return
				}
				last = len(docs)
				if _, err := s.Search(ctx, "ferries", "ferry", 5); err != nil {
					t.Error(err)
				}
				n := 0
				if err := s.Texts(ctx, "ferries", func(*onrecord.Text) error { n++; return nil }); err != nil || n < last {
					t.Errorf("%d texts of %d documents, error %v", n, last, err)
				}
				select {
				case <-done:
					return
				default:
				}
			}
		})
	}
	for i := range batches {
		var filed []store.Filed
		var rs []*onrecord.Reading
		for j := range size {
			f := Article(fmt.Sprintf("n%d-%d", i, j), fmt.Sprintf("The ferry %d %d. %s", i, j, Prose(uint64(i*size+j), 500)))
			filed, rs = append(filed, f), append(rs, Reading(f.Text, "v1"))
		}
		if n, err := s.File(ctx, "ferries", filed); err != nil || n != size {
			t.Errorf("filed %d: %v", n, err)
		}
		if err := s.PutReadings(ctx, rs); err != nil {
			t.Error(err)
		}
	}
	close(done)
	wg.Wait()
}

// A context that has ended ends the call, and nothing of it is kept.
func testEnded(t *testing.T, s store.Store) {
	affair(t, s, "ferries", Article("one", "The ferry sails."))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := s.File(ctx, "ferries", []store.Filed{Article("two", "The bridge is shut.")}); err == nil {
		t.Error("File after its context ended gave no error")
	}
	if err := s.Texts(ctx, "ferries", func(*onrecord.Text) error { return nil }); err == nil {
		t.Error("Texts after its context ended gave no error")
	}
	if docs := must(s.Documents(context.Background(), "ferries"))(t); len(docs) != 1 {
		t.Errorf("%d documents, want 1", len(docs))
	}
}
