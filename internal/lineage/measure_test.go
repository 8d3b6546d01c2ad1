package lineage

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math"
	"math/rand"
	"os"
	"strings"
	"testing"
	"time"

	"onrecord"
)

// lines reads a compressed JSON Lines file of the shared material, or skips.
func lines[T any](t testing.TB, name string, limit int) []T {
	file, err := os.Open("../../../shared/data/" + name)
	if err != nil {
		t.Skip("the shared material is not here: ", err)
	}
	defer file.Close()
	zip, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []T
	sc := bufio.NewScanner(zip)
	sc.Buffer(nil, 64<<20)
	for sc.Scan() && len(all) < limit {
		var one T
		if err := json.Unmarshal(sc.Bytes(), &one); err != nil {
			t.Fatal(err)
		}
		all = append(all, one)
	}
	return all
}

type article struct{ ID, URL, Source, Outlet, Date, Title, Text string }

// affair collects articles as the finder takes them.
type affair struct {
	reports []onrecord.Report
	texts   map[string]*onrecord.Text
}

func (a *affair) add(id, outlet, day, body string) *onrecord.Document {
	if a.texts == nil {
		a.texts = map[string]*onrecord.Text{}
	}
	t := onrecord.NewText(body, "plain/1")
	a.texts[t.ID] = t
	doc := &onrecord.Document{Kind: onrecord.KindDocument, ID: "d-" + id, Doc: id, TextID: t.ID, Outlet: onrecord.Maybe(outlet)}
	if day != "" {
		doc.Published.Bounds = onrecord.On(onrecord.Day(day))
	}
	a.reports = append(a.reports, onrecord.Report{Document: doc, Reading: &onrecord.Reading{}})
	return doc
}

// Containment is what the material counted, for each of its pairs.
func TestContainment(t *testing.T) {
	type pair struct {
		Pair        string
		Containment float64
		A, B        article
	}
	wrong, n, agree, derived := 0, 0, 0, 0
	bands := map[onrecord.Relation]int{}
	read := readPairs(t)
	for _, p := range lines[pair](t, "copies/pairs.jsonl.gz", 1000) {
		var a affair
		a.add("a", p.A.Outlet, p.A.Date, p.A.Text)
		a.add("b", p.B.Outlet, p.B.Date, p.B.Text)
		copies := Find(a.reports, a.texts)
		n++
		if len(copies) != 1 || math.Abs(copies[0].Containment-p.Containment) > 0.02 {
			wrong++
			t.Logf("%s: want containment %.4f, got %v", p.Pair, p.Containment, copies)
			continue
		}
		relation := copies[0].Relation
		bands[relation]++
		switch {
		case relation == read[p.Pair]:
			agree++
			derived++
		case relation != onrecord.SharesPassages && read[p.Pair] != onrecord.SharesPassages:
			derived++
		default:
			t.Logf("%s: read as %s, found %s (containment %.2f, doubt %.2f)", p.Pair, read[p.Pair], relation, p.Containment, copies[0].Doubt)
		}
	}
	t.Logf("of %d pairs as read by a person: the same relation %d, derived or only sharing passages %d", n, agree, derived)
	if agree < 47 || derived < 49 {
		t.Errorf("relations as read: %d, derived or not: %d of %d", agree, derived, n)
	}
	t.Logf("%d pairs, %d not within .02, %v", n, wrong, bands)
	if wrong > 0 {
		t.Errorf("%d of %d pairs are not within .02", wrong, n)
	}
}

// readPairs is how the pairs stand to each other as a person read them.
func readPairs(t *testing.T) map[string]onrecord.Relation {
	t.Helper()
	raw, err := os.ReadFile("testdata/read-pairs.tsv")
	if err != nil {
		t.Fatal(err)
	}
	read := map[string]onrecord.Relation{}
	for line := range strings.Lines(string(raw)) {
		if pair, relation, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && !strings.HasPrefix(line, "#") {
			read[pair] = onrecord.Relation(relation)
		}
	}
	return read
}

// edits are what happens to an agency's text on its way into other outlets.
var edits = []struct {
	name     string
	relation onrecord.Relation
	edit     func(*rand.Rand, []string) []string
}{
	{"another headline and dateline", onrecord.CopyOf, func(r *rand.Rand, ps []string) []string {
		return append([]string{"Officials weigh a new course", "VIENNA (Wire) - " + ps[0]}, ps[1:]...)
	}},
	{"cut to 50-70 %", onrecord.Trimmed, func(r *rand.Rand, ps []string) []string {
		return ps[:max(1, len(ps)*(50+r.Intn(21))/100)]
	}},
	{"paragraphs added", onrecord.CopyOf, func(r *rand.Rand, ps []string) []string {
		at := r.Intn(len(ps) + 1)
		added := fmt.Sprintf("A local resident, speaker number %d, told this newspaper that nobody on the street had expected it so soon.", r.Intn(1000))
		return append(append(append([]string{}, ps[:at]...), added), ps[at:]...)
	}},
	{"paragraphs in another order", onrecord.CopyOf, func(r *rand.Rand, ps []string) []string {
		qs := append([]string{}, ps...)
		r.Shuffle(len(qs), func(i, j int) { qs[i], qs[j] = qs[j], qs[i] })
		return qs
	}},
}

// Edited articles are found among many, with their relation.
func TestEditedCopies(t *testing.T) {
	n := 2000
	if os.Getenv("ONRECORD_ALL") != "" {
		n = 10000
	}
	arts := lines[article](t, "throughput/news-10k.jsonl.gz", n)
	r := rand.New(rand.NewSource(1))
	var a affair
	want := map[string]int{}
	for i, art := range arts {
		a.add(art.ID, art.Source, art.Date, art.Title+"\n\n"+art.Text)
		paragraphs := strings.Split(art.Text, "\n\n")
		if e := i % 20; e < len(edits) && len(paragraphs) >= 6 && len(art.Text) > 1500 {
			id := art.ID + "+"
			day := onrecord.Day(art.Date).Add(1)
			a.add(id, "Another", string(day), strings.Join(edits[e].edit(r, paragraphs), "\n\n"))
			want[id+" "+art.ID] = e
		}
	}
	start := time.Now()
	copies := Find(a.reports, a.texts)
	took := time.Since(start)
	hit, false1, other, exact := 0, 0, 0, map[string]int{}
	for _, c := range copies {
		e, edited := want[c.Document+" "+c.Of]
		derived := c.Relation == onrecord.Same || c.Relation == onrecord.CopyOf || c.Relation == onrecord.Trimmed
		switch {
		case edited:
			exact[edits[e].name+": "+string(c.Relation)]++
			if derived {
				hit++
			}
		case derived && strings.Contains(c.Document+c.Of, "+"):
			false1++
		case derived:
			other++
		}
	}
	t.Logf("%d documents in %v; %d edits, %d found as copies or trims (R %.3f), %d wrong pairs, %d pairs of the material itself",
		len(a.reports), took, len(want), hit, float64(hit)/float64(len(want)), false1, other)
	t.Log(exact)
	if float64(hit) < 0.95*float64(len(want)) {
		t.Errorf("recall of edited copies is %.3f, want .95", float64(hit)/float64(len(want)))
	}
}
