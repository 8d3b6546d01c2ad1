package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"

	"onrecord"
	"onrecord/internal/intake"
	"onrecord/internal/store/storetest"
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

// articlesOf makes n articles of an affair that grows: those of the example over
// and over, each time with other names and some other numbers, so that no text
// is met twice and what is found grows with the number.
func articlesOf(t testing.TB, n int) []intake.Item {
	t.Helper()
	from := example(t)
	items := make([]intake.Item, n)
	for i := range items {
		round := i / len(from)
		body := from[i%len(from)].Text.Body
		if round > 0 {
			body = renamed(body, round)
		}
		f := storetest.Article(fmt.Sprintf("item-%05d", i), body)
		f.Document.Claimed.Published = onrecord.Maybe(onrecord.Date(2024, 1, 1+i%700))
		items[i] = intake.Item{Document: f.Document, Text: f.Text, Raw: f.Raw}
	}
	return items
}

// renamed gives capitalised words another ending, one for each round, and
// changes the second digit of numbers.
func renamed(body string, round int) string {
	ending := string(rune('a'+round%5)) + string(rune('k'+round/5%8)) + string(rune('a'+round/40%5))
	words := strings.Split(body, " ")
	for i, w := range words {
		switch {
		case len(w) > 3 && w[0] >= 'A' && w[0] <= 'Z' && i%3 != 0 && strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLetter(r) }) < 0:
			words[i] = w + ending
		case len(w) > 1 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9' && len(w) < 4:
			words[i] = w[:1] + string(rune('0'+(int(w[1]-'0')+round)%10)) + w[2:]
		}
	}
	return strings.Join(words, " ")
}

// BenchmarkUpdate adds one document to an affair of some hundred and brings
// the record up to date, as reading one more article does.
func BenchmarkUpdate(b *testing.B) {
	for _, n := range []int{100, 400} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			items := articlesOf(b, n+1000)
			d := newDesk(b)
			if _, err := d.Record(b.Context(), "a", from(items[:n])); err != nil {
				b.Fatal(err)
			}
			for next := n; b.Loop(); next++ {
				if _, err := d.Record(b.Context(), "a", from(items[next%len(items):][:1])); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// To bring the record of four times as many documents up to date takes about
// four times as long; the bound is wide, since machines are busy.
func TestUpdateGrowsWithDocuments(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes some seconds")
	}
	items := articlesOf(t, 400)
	took := func(n int) time.Duration {
		d := newDesk(t)
		record(t, d, items[:n])
		least := time.Hour
		for range 3 {
			begun := time.Now()
			if _, err := d.Update(context.Background(), "a"); err != nil {
				t.Fatal(err)
			}
			least = min(least, time.Since(begun))
		}
		return least
	}
	few, many := took(100), took(400)
	t.Logf("100 documents %s, 400 documents %s", few, many)
	if many > 12*few {
		t.Errorf("400 documents take %s, 100 take %s: more than twelve times as long", many, few)
	}
}
