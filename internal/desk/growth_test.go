package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

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

// articlesOf makes n articles of one made-up affair: the same few things are
// told by different people of different places, with other numbers and days.
func articlesOf(n int) []intake.Item {
	items := make([]intake.Item, n)
	for i := range items {
		rnd := rand.New(rand.NewPCG(uint64(i), 7))
		var body strings.Builder
		fmt.Fprintf(&body, "%s and %s at odds over %s\n\n", one(rnd, places), one(rnd, places), one(rnd, matters))
		for k := range 12 {
			fmt.Fprintf(&body, one(rnd, sentences)+"\n", one(rnd, given)+" "+one(rnd, family), one(rnd, places), one(rnd, matters), one(rnd, deeds), 10+rnd.IntN(900), one(rnd, months))
			if k%4 == 3 {
				body.WriteString("\n")
			}
		}
		f := storetest.Article(fmt.Sprintf("item-%05d", i), body.String())
		f.Document.Claimed.Published = onrecord.Maybe(onrecord.Date(2024, 1, 1+rnd.IntN(700)))
		f.Document.Claimed.Outlet = onrecord.Maybe(one(rnd, places) + " Courier")
		items[i] = intake.Item{Document: f.Document, Text: f.Text, Raw: f.Raw}
	}
	return items
}

func one(rnd *rand.Rand, of []string) string { return of[rnd.IntN(len(of))] }

// What the made-up affair is told with. In a sentence the arguments are a
// person, a place, a matter, a deed, a number and a month.
var (
	given   = strings.Fields("Ada Bram Carla Dag Edna Finn Greta Hugo Ines Jonas Karin Lars Mona Nils Olga Per Rita Sven Tora Ulf")
	family  = strings.Fields("Abelson Brandt Castell Dorner Eklund Farrow Grimm Halvorsen Ibsen Jarvis Kessler Lindqvist Marlow Norgate Oakes Pruitt Quist Rasmussen Stroud Tolland")
	places  = strings.Fields("Norwick Eastmere Harbourton Saltby Vellmar Quayford Tarnholm Ostrand Melby Graythorpe Dunmore Ferrow")
	matters = strings.Split("the harbour wall,the ferry line,the grain store,the northern bridge,the fishing grounds,the toll road,the salt works,the water mains", ",")
	deeds   = strings.Split("close,rebuild,sell,extend,open,repair,hand over,inspect", ",")
	months  = strings.Fields("March April June July September October November")

	sentences = []string{
		"%[1]s, the mayor of %[2]s, said on Monday that the town would %[4]s %[3]s by the end of %[6]s.",
		"\"We will not %[4]s %[3]s,\" %[1]s told reporters in %[2]s, where %[5]d workers had gathered.",
		"At least %[5]d people were injured in %[2]s when a crane fell on %[3]s in %[6]s.",
		"The council of %[2]s denied that it had agreed to %[4]s %[3]s; %[1]s called the report false.",
		"%[1]s promised to %[4]s %[3]s before %[6]s, and asked %[2]s for %[5]d million crowns.",
		"Officials from %[2]s met %[1]s in %[6]s to discuss %[3]s, a spokeswoman said.",
		"According to %[1]s, some %[5]d families in %[2]s depend on %[3]s.",
		"The strike at %[3]s ended in %[6]s after %[1]s signed an agreement with %[2]s.",
	}
)

// BenchmarkUpdate adds one document to an affair of some hundred and brings
// the record up to date, as reading one more article does.
func BenchmarkUpdate(b *testing.B) {
	for _, n := range []int{100, 400} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			items := articlesOf(n + 1000)
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
	items := articlesOf(400)
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
