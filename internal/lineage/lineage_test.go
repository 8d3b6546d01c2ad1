package lineage

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// prose makes n sentences of twelve words from a seed; two seeds share no
// shingle.
func prose(seed int64, n int) []string {
	r := rand.New(rand.NewSource(seed))
	sents := make([]string, n)
	for i := range sents {
		ws := make([]string, 12)
		for j := range ws {
			ws[j] = fmt.Sprintf("%c%c%c%d", 'a'+r.Intn(26), 'a'+r.Intn(26), 'a'+r.Intn(26), seed)
		}
		sents[i] = strings.Join(ws, " ") + "."
	}
	return sents
}

func paragraphs(parts ...[]string) string {
	var all []string
	for _, p := range parts {
		all = append(all, p...)
	}
	return strings.Join(all, "\n\n")
}

func TestRelation(t *testing.T) {
	wire := prose(1, 20)
	speech := []string{"“" + strings.Join(prose(2, 10), " ") + "”"}
	tests := []struct {
		why, a, b string
		want      onrecord.Relation
	}{
		{"the very text", paragraphs(wire), paragraphs(wire), onrecord.Same},
		{"other marks, other breaks", paragraphs(wire), strings.ReplaceAll(strings.Join(wire, " "), ".", ";"), onrecord.Same},
		{"a new headline", paragraphs(wire), paragraphs(prose(3, 1), wire), onrecord.CopyOf},
		{"the end is cut", paragraphs(wire), paragraphs(wire[:11]), onrecord.Trimmed},
		{"half of it, with as much of its own", paragraphs(wire), paragraphs(wire[:12], prose(4, 8)), onrecord.Rewrite},
		{"both quote one speech", paragraphs(prose(5, 6), speech), paragraphs(speech, prose(6, 6)), onrecord.SharesPassages},
		{"nothing in common", paragraphs(prose(7, 20)), paragraphs(prose(8, 20)), ""},
		{"one sentence in common", paragraphs(prose(7, 20), wire[:1]), paragraphs(wire[:1], prose(8, 20)), ""},
	}
	for _, tt := range tests {
		var a affair
		a.add("a", "Agency", "2024-05-01", tt.a)
		a.add("b", "Paper", "2024-05-02", tt.b)
		var got onrecord.Relation
		copies := Find(a.reports, a.texts)
		if len(copies) > 0 {
			got = copies[0].Relation
			check(t, a, copies)
		}
		if got != tt.want || len(copies) > 1 {
			t.Errorf("%s: %v, want %q", tt.why, copies, tt.want)
		}
	}
}

// check holds every shared passage against its text.
func check(t *testing.T, a affair, copies []onrecord.Copy) {
	t.Helper()
	texts := map[string]*onrecord.Text{}
	for _, r := range a.reports {
		texts[r.Document.Doc] = a.texts[r.Document.TextID]
	}
	for i := range copies {
		for _, ev := range copies[i].Spans() {
			if err := ev.Check(texts[ev.Doc]); err != nil {
				t.Error(err)
			}
		}
		if s := copies[i].Share; s < 0 || s > 1 {
			t.Errorf("share %v", s)
		}
	}
}

func TestDirection(t *testing.T) {
	body, longer := paragraphs(prose(1, 20)), paragraphs(prose(1, 20), prose(2, 1))
	tests := []struct {
		why   string
		set   func(a, b *onrecord.Document)
		later string
	}{
		{"the later published", func(a, b *onrecord.Document) {
			a.Published.Bounds, b.Published.Bounds = onrecord.On("2024-05-03"), onrecord.On("2024-05-01")
		}, "a"},
		{"no days, one credits the other's outlet", func(a, b *onrecord.Document) {
			a.Outlet, b.Outlet = "The Paper", "Associated Press"
			a.Credit = &onrecord.Evidence{Start: 0, End: 2, Exact: body[:2]}
			a.Credit.Exact = "AP"
		}, "a"},
		{"no days, the later seen", func(a, b *onrecord.Document) { a.Seen, b.Seen = "2024-06-02", "2024-06-01" }, "a"},
		{"nothing known: by name", func(a, b *onrecord.Document) {}, "b"},
	}
	for _, tt := range tests {
		var a affair
		tt.set(a.add("a", "", "", body), a.add("b", "", "", longer))
		copies := Find(a.reports, a.texts)
		if len(copies) != 1 || copies[0].Document != tt.later {
			t.Errorf("%s: %v", tt.why, copies)
		}
	}
}

// A new version of a document is no copy of the old one.
func TestVersions(t *testing.T) {
	var a affair
	old := a.add("a", "Paper", "2024-05-01", paragraphs(prose(1, 20)))
	a.add("b", "Paper", "2024-05-02", paragraphs(prose(1, 20), prose(2, 1))).Follows = onrecord.Maybe(old.ID)
	x, y := a.add("c", "Other", "2024-05-01", paragraphs(prose(3, 20))), a.add("d", "Other", "2024-05-01", paragraphs(prose(3, 20)))
	x.URL, y.URL = "https://a.example/1", "https://a.example/1"
	if copies := Find(a.reports, a.texts); len(copies) != 0 {
		t.Errorf("%v", copies)
	}
}

// What an outlet prints under many of its articles is no lineage.
func TestStockParagraphs(t *testing.T) {
	stock := prose(9, 3)
	for second, want := range map[string]int{"Paper": 0, "Other": 1} {
		var a affair
		a.add("a", "Paper", "2024-05-01", paragraphs(prose(1, 15), stock))
		a.add("b", second, "2024-05-02", paragraphs(prose(2, 15), stock))
		if copies := Find(a.reports, a.texts); len(copies) != want {
			t.Errorf("Paper and %s: %v", second, copies)
		}
	}
}

// Boilerplate is not compared.
func TestBoilerplate(t *testing.T) {
	var a affair
	policy := prose(9, 10)
	for i, name := range []string{"a", "b"} {
		doc := a.add(name, "", "", paragraphs(prose(int64(i), 6), policy))
		text := a.texts[doc.TextID]
		at := strings.Index(text.Body, policy[0])
		doc.Boilerplate = []onrecord.Evidence{text.Evidence(onrecord.Span{Start: at, End: len(text.Body)})}
	}
	if copies := Find(a.reports, a.texts); len(copies) != 0 {
		t.Errorf("%v", copies)
	}
}

// A credit line and like particulars tell a rewrite that shares no passage.
func TestCreditedRewrite(t *testing.T) {
	var a affair
	a.add("wire", "Agence France-Presse", "2024-05-01",
		"The minister Karen Holt opened the northern harbour at Varna on Monday with 300 workers and visited engineers. Peter Lind welcomed shipping companies.")
	doc := a.add("paper", "The Paper", "2024-05-02",
		"Shipping companies and engineers were welcomed by Peter Lind when minister Karen Holt visited 300 workers at Varna. Its northern harbour opened. (AFP)")
	for _, r := range a.reports {
		text := a.texts[r.Document.TextID]
		for _, name := range []string{"Karen Holt", "Peter Lind", "Varna", "300", "minister"} {
			at := strings.Index(text.Body, name)
			ev := text.Evidence(onrecord.Span{Start: at, End: at + len(name)})
			r.Reading.Mentions = append(r.Reading.Mentions, onrecord.Mention{Evidence: ev, Form: onrecord.FormName})
		}
	}
	text := a.texts[doc.TextID]
	at := strings.Index(text.Body, "AFP")
	credit := text.Evidence(onrecord.Span{Start: at, End: at + 3})
	doc.Credit = &credit
	copies := Find(a.reports, a.texts)
	if len(copies) != 1 || copies[0].Relation != onrecord.Rewrite || copies[0].Document != "paper" || copies[0].Doubt != 0.3 {
		t.Fatalf("%+v", copies)
	}
	check(t, a, copies)
}

// The order of the reports changes nothing.
func TestOrder(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 40 {
		var a affair
		for i := range 3 + r.Intn(12) {
			base := prose(int64(r.Intn(3)), 20)
			from := r.Intn(8)
			day := ""
			if r.Intn(3) > 0 {
				day = fmt.Sprintf("2024-05-%02d", 1+r.Intn(5))
			}
			a.add(fmt.Sprintf("doc%d", i), "", day, paragraphs(base[from:from+4+r.Intn(8)], prose(int64(10+i), r.Intn(6))))
		}
		copies := Find(a.reports, a.texts)
		check(t, a, copies)
		r.Shuffle(len(a.reports), func(i, j int) { a.reports[i], a.reports[j] = a.reports[j], a.reports[i] })
		if d := cmp.Diff(copies, Find(a.reports, a.texts)); d != "" {
			t.Fatal(d)
		}
	}
}

// Any two texts: no panic, every passage in its place, the same answer in
// both orders.
func FuzzFind(f *testing.F) {
	f.Add(strings.Repeat("a ", 50), strings.Repeat("a ", 40)+"b")
	f.Add("“It’s one two three four five six seven eight nine” ten", "it's one two three four five six seven eight nine")
	f.Add("", "\x00é\u00ad")
	f.Fuzz(func(t *testing.T, one, two string) {
		var a affair
		a.add("a", "", "", strings.ToValidUTF8(one, "\uFFFD"))
		a.add("b", "", "", strings.ToValidUTF8(two, "\uFFFD"))
		copies := Find(a.reports, a.texts)
		check(t, a, copies)
		a.reports[0], a.reports[1] = a.reports[1], a.reports[0]
		if d := cmp.Diff(copies, Find(a.reports, a.texts)); d != "" {
			t.Fatal(d)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var a affair
			for _, art := range lines[article](b, "throughput/news-10k.jsonl.gz", n) {
				a.add(art.ID, art.Source, art.Date, art.Title+"\n\n"+art.Text)
			}
			for b.Loop() {
				Find(a.reports, a.texts)
			}
		})
	}
}
