package statement

import (
	"cmp"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// page parses a text as the reader does.
func page(body string) *syntax.Page {
	t := onrecord.NewText(body, "plain/1")
	return syntax.Parse(t, text.Sentences(t.Body, nil), text.Quotes(t.Body, nil))
}

// plain finds the statements of a text in which nothing else was found.
func plain(body string) (*onrecord.Text, []onrecord.Statement) {
	p := page(body)
	return p.Text, Find(p, onrecord.Front{}, nil, nil, weekdays(p.Text), onrecord.Bounds{})
}

// weekdays finds the times that the cases need: the names of days.
func weekdays(t *onrecord.Text) []onrecord.Time {
	var times []onrecord.Time
	for i, name := range []string{"Monday", "Friday"} {
		for at := 0; ; {
			k := strings.Index(t.Body[at:], name)
			if k < 0 {
				break
			}
			s := onrecord.Span{Start: at + k, End: at + k + len(name)}
			day := onrecord.Date(2024, 6, 3+4*i)
			times = append(times, onrecord.Time{Evidence: t.Evidence(s), Type: onrecord.TimeDate, Value: onrecord.Maybe(day), Earliest: day, Latest: day})
			at = s.End
		}
	}
	return times
}

// told writes a statement as the cases do, with the marks that a case wants.
func told(st *onrecord.Statement, marks string) string {
	words := func(ev *onrecord.Evidence) string {
		if ev == nil {
			return "-"
		}
		return ev.Exact
	}
	var content []string
	for _, ev := range st.Content {
		content = append(content, ev.Exact)
	}
	line := words(st.Source) + " | " + words(st.Cue) + " | " + strings.Join(content, " … ")
	have := map[string]bool{string(st.Quotation): true, string(st.Act): true, string(st.Speaker.ResolvedBy): true,
		"to:" + string(st.ReportedTo): true, "car:" + string(st.CarriedBy): true, "negated": st.Negated}
	var kept []string
	for _, m := range splitMarks(marks) {
		if have[m] {
			kept = append(kept, m)
		}
	}
	if marks != "" {
		line += " | " + strings.Join(kept, " ")
	}
	return line
}

// splitMarks cuts the marks of a case; "to:" and "car:" take the rest.
func splitMarks(s string) []string {
	for _, p := range []string{"to:", "car:"} {
		if before, after, ok := strings.Cut(s, p); ok {
			return append(strings.Fields(before), p+after)
		}
	}
	return strings.Fields(s)
}

func TestStatements(t *testing.T) {
	b, err := os.ReadFile("testdata/statements.txt")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(b), "\n\n")[1:]
	if len(blocks) < 120 {
		t.Errorf("%d cases, want 120 at least", len(blocks))
	}
	for _, block := range blocks {
		var why, body string
		var want []string
		for line := range strings.SplitSeq(strings.TrimSpace(block), "\n") {
			switch {
			case strings.HasPrefix(line, "# "):
				why += line[2:]
			case strings.HasPrefix(line, "= "):
				want = append(want, line[2:])
			default:
				body += line + "\n"
			}
		}
		checkCase(t, why, strings.TrimSpace(body), want)
	}
}

func checkCase(t *testing.T, why, body string, want []string) {
	tx, sts := plain(body)
	var got []string
	for i := range sts {
		if sts[i].Doubt >= onrecord.Doubtful {
			continue
		}
		for _, ev := range sts[i].Spans() {
			if err := ev.Check(tx); err != nil {
				t.Errorf("%s: %v", why, err)
			}
		}
		marks := ""
		if n := len(got); n < len(want) && strings.Count(want[n], " | ") == 3 {
			marks = want[n][strings.LastIndex(want[n], " | ")+3:]
		}
		got = append(got, told(&sts[i], marks))
	}
	if d := gocmp.Diff(want, got); d != "" {
		t.Errorf("%s: %s\n%s", why, body, d)
	}
}

// cast makes a mention of every place where one of an actor's forms stands.
func cast(t *onrecord.Text, a onrecord.Actor, forms map[string]onrecord.Form) []onrecord.Mention {
	var ms []onrecord.Mention
	for _, form := range slices.Sorted(maps.Keys(forms)) {
		for at := 0; ; {
			k := strings.Index(t.Body[at:], form)
			if k < 0 {
				break
			}
			s := onrecord.Span{Start: at + k, End: at + k + len(form)}
			ms = append(ms, onrecord.Mention{Evidence: t.Evidence(s), Type: a.Type, Actor: onrecord.Maybe(a.ID), Form: forms[form]})
			at = s.End
		}
	}
	return ms
}

func TestSpeaker(t *testing.T) {
	body := "The spokesman for the Harbour Guard, Yusuf Hadi, said the port was safe. He added that ships would come. " +
		"Hadi told the Harbour Post on Monday that nobody was hurt, saying the fire was out. " +
		"Dock workers said they were afraid. The Harbour Guard announced a review in a joint statement with Norway. " +
		"The statement said that the review would take a month."
	p := page(body)
	hadi := onrecord.Actor{Base: onrecord.Base{ID: "a1"}, Name: "Yusuf Hadi", Type: onrecord.Person}
	hadi.Roles = []onrecord.Role{{Role: "spokesman for the Harbour Guard", Org: "Harbour Guard", Evidence: p.Text.Evidence(onrecord.Span{Start: 4, End: 35})}}
	guard := onrecord.Actor{Base: onrecord.Base{ID: "a2"}, Name: "Harbour Guard", Type: onrecord.Org}
	norway := onrecord.Actor{Base: onrecord.Base{ID: "a3"}, Name: "Norway", Type: onrecord.GPE}
	ms := cast(p.Text, hadi, map[string]onrecord.Form{"Yusuf Hadi": onrecord.FormName, "Hadi told": onrecord.FormName, "He": onrecord.FormPronoun})
	for i := range ms {
		ms[i].Evidence = trimTold(p.Text, ms[i].Evidence)
	}
	ms = append(ms, cast(p.Text, guard, map[string]onrecord.Form{"Harbour Guard": onrecord.FormName})...)
	ms = append(ms, cast(p.Text, norway, map[string]onrecord.Form{"Norway": onrecord.FormName})...)
	sts := Find(p, onrecord.Front{}, ms, []onrecord.Actor{hadi, guard, norway}, weekdays(p.Text), onrecord.On("2024-06-05"))
	type row struct {
		Name, Role, To, On string
		By                 onrecord.ResolvedBy
		With               int
	}
	var got []row
	for _, st := range sts {
		got = append(got, row{string(st.Speaker.Name), string(st.Speaker.Role), string(st.ReportedTo), string(st.SaidOn.Value), st.Speaker.ResolvedBy, len(st.CoSpeakers)})
	}
	office := "spokesman for the Harbour Guard"
	want := []row{
		{"Yusuf Hadi", office, "", "", onrecord.ByName, 0},
		{"Yusuf Hadi", office, "", "", onrecord.ByPronoun, 0},
		{"Yusuf Hadi", office, "Harbour Post", "2024-06-03", onrecord.ByName, 0},
		{"Yusuf Hadi", office, "", "2024-06-03", onrecord.BySharedSubject, 0},
		{"Dock workers", "", "", "", onrecord.ByGroup, 0},
		{"Harbour Guard", "", "", "", onrecord.ByName, 1},
		{"Harbour Guard", "", "", "", onrecord.ByDocument, 0},
	}
	if d := gocmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if latest := sts[0].SaidOn.Latest; latest != "2024-06-05" {
		t.Errorf("an undated statement is not after its publication: latest %q", latest)
	}
}

// A quotation on its own is given to the one person its introduction is about.
func TestIntroduced(t *testing.T) {
	for _, tt := range []struct {
		why, body string
		want      onrecord.Maybe
	}{
		{"one person, who does something", "Ada Holm has seen four such boats in a month. “The hulls look like sponge.”", "Ada Holm"},
		{"two persons", "Ada Holm has seen four such boats with Jens Dal. “The hulls look like sponge.”", ""},
		{"a few words are no utterance", "Ada Holm has seen four such boats. “Hulls of sponge.”", ""},
	} {
		p := page(tt.body)
		holm := onrecord.Actor{Base: onrecord.Base{ID: "a1"}, Name: "Ada Holm", Type: onrecord.Person}
		dal := onrecord.Actor{Base: onrecord.Base{ID: "a2"}, Name: "Jens Dal", Type: onrecord.Person}
		ms := append(cast(p.Text, holm, map[string]onrecord.Form{"Ada Holm": onrecord.FormName}), cast(p.Text, dal, map[string]onrecord.Form{"Jens Dal": onrecord.FormName})...)
		var got onrecord.Maybe
		for _, st := range Find(p, onrecord.Front{}, ms, []onrecord.Actor{holm, dal}, nil, onrecord.Bounds{}) {
			got = st.Speaker.Name
		}
		if got != tt.want {
			t.Errorf("%s: %q is given to %q, want %q", tt.why, tt.body, got, tt.want)
		}
	}
}

// trimTold cuts "Hadi told" to the name.
func trimTold(t *onrecord.Text, ev onrecord.Evidence) onrecord.Evidence {
	s := t.Span(ev)
	s.End = s.Start + len(strings.TrimSuffix(ev.Exact, " told"))
	return t.Evidence(s)
}

// No two statements share an id, whatever the text.
func checkAll(t *testing.T, body string) {
	tx, sts := plain(body)
	ids := map[string]bool{}
	for i := range sts {
		if ids[sts[i].ID] {
			t.Errorf("two statements with the id %s in %q", sts[i].ID, body)
		}
		ids[sts[i].ID] = true
		if len(sts[i].Content) == 0 || sts[i].CoSpeakers == nil {
			t.Errorf("a statement without content, or with a null list, in %q", body)
		}
		for _, ev := range sts[i].Spans() {
			if err := ev.Check(tx); err != nil {
				t.Error(err)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("“A,” he said. “B.\n“C.”\nX, Y, said Z, according to W, citing V.")
	f.Add("Said: said, “said” (said) said; said that “that\nsaid.")
	f.Add("According to\nIn the view of\nwho said, that told, \u201d said X")
	f.Add("a' said \"'s, of said to him by saying")
	if b, err := os.ReadFile("testdata/statements.txt"); err == nil {
		f.Add(string(b))
	}
	f.Fuzz(func(t *testing.T, body string) {
		if len(body) < 20000 && utf8.ValidString(body) && !strings.Contains(body, "\x00") && body != "" {
			checkAll(t, body)
		}
	})
}

// A hostile line is not read for ever.
func TestLongLine(t *testing.T) {
	for _, piece := range []string{"he said that ", "“", "according to X, ", "X, ", "(", "the head of ", "“a,” he said. "} {
		checkAll(t, strings.Repeat(piece, 20000))
	}
}

func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile("testdata/statements.txt")
	if err != nil {
		b.Fatal(err)
	}
	p := page(string(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(p, onrecord.Front{}, nil, nil, nil, onrecord.Bounds{})
	}
}

// TestPolNeAR writes the statements of the attribution texts (those of the
// folder $ONRECORD_GOLD, else the dev part) as JSON Lines to $ONRECORD_OUT, for
// the scorer; the texts are used for measuring only.
func TestPolNeAR(t *testing.T) {
	dir := cmp.Or(os.Getenv("ONRECORD_GOLD"), "../../../shared/data/attribution/dev")
	files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
	if len(files) == 0 {
		t.Skip("no attribution texts under " + dir)
	}
	out := io.Discard
	if name := os.Getenv("ONRECORD_OUT"); name != "" {
		f, err := os.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		out = f
	}
	enc := json.NewEncoder(out)
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tx, sts := plain(string(b))
		for i := range sts {
			for _, ev := range sts[i].Spans() {
				if err := ev.Check(tx); err != nil {
					t.Error(err)
				}
			}
			if sts[i].Doc = strings.TrimSuffix(filepath.Base(file), ".txt"); sts[i].Doubt < onrecord.Doubtful {
				if err := enc.Encode(&sts[i]); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// A draft whose content came out empty is no statement, and an empty part of
// one is left out.
func TestKeep(t *testing.T) {
	f := &finder{}
	full := onrecord.Span{Start: 3, End: 9}
	f.keep(draft{parts: []onrecord.Span{{Start: 5, End: 5}}})
	f.keep(draft{parts: []onrecord.Span{{}, full, {Start: 9, End: 8}}})
	if len(f.drafts) != 1 || len(f.drafts[0].parts) != 1 || f.drafts[0].parts[0] != full {
		t.Errorf("kept %+v", f.drafts)
	}
}
