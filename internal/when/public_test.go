package when

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/text"
)

// gold is an annotated expression: its place in bytes and its TIMEX3 value.
type gold struct {
	onrecord.Span
	value string
}

// The annotated news of two public sets, evaluated where they lie: the floors
// below which relaxed, strict and value F1 must not fall. The measures are
// those of TempEval-3.
func TestPublicNews(t *testing.T) {
	tests := []struct {
		set                    string
		relaxed, strict, value float64
	}{{"timebank", 0.90, 0.84, 0.77}, {"aquaint", 0.92, 0.82, 0.73}}
	for _, tt := range tests {
		files, _ := filepath.Glob("../../../shared/data/times/" + tt.set + "/*.tml")
		if len(files) == 0 {
			t.Skip("the annotated news is not here")
		}
		var all, found, relaxed, strict, value float64
		for _, name := range files {
			body, marks, pub := annotated(t, name)
			x := onrecord.NewText(body, "test")
			times := Find(x, text.Sentences(body, nil), pub)
			all, found = all+float64(len(marks)), found+float64(len(times))
			for _, tm := range times {
				g, ok := meets(marks, x.Span(tm.Evidence))
				if !ok {
					continue
				}
				relaxed++
				if g.Span == x.Span(tm.Evidence) {
					strict++
				}
				if g.value == string(tm.Value) {
					value++
				}
			}
		}
		for _, m := range []struct {
			name        string
			right, want float64
		}{{"relaxed", relaxed, tt.relaxed}, {"strict", strict, tt.strict}, {"value", value, tt.value}} {
			f1 := 2 * m.right / (all + found)
			t.Logf("%s %s F1 %.3f", tt.set, m.name, f1)
			if f1 < m.want {
				t.Errorf("%s: %s F1 is %.3f, must not be below %.2f", tt.set, m.name, f1, m.want)
			}
		}
	}
}

func meets(marks []gold, s onrecord.Span) (gold, bool) {
	for _, g := range marks {
		if g.Overlaps(s) {
			return g, true
		}
	}
	return gold{}, false
}

var (
	tag     = regexp.MustCompile(`<[^>]+>`)
	created = regexp.MustCompile(`(?s)<DCT>.*?value="(\d{4}-\d\d-\d\d)`)
	valued  = regexp.MustCompile(`\bvalue="([^"]*)"`)
)

// annotated reads a .tml file: its text, the marked expressions, and the day
// of publication.
func annotated(t *testing.T, name string) (string, []gold, onrecord.Bounds) {
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	raw := string(b)
	pub := onrecord.Bounds{}
	if m := created.FindStringSubmatch(raw); m != nil {
		pub = onrecord.On(onrecord.Day(m[1]))
	}
	_, raw, _ = strings.Cut(raw, "<TEXT>")
	raw, _, _ = strings.Cut(raw, "</TEXT>")
	var body strings.Builder
	var marks, open []gold
	last := 0
	for _, at := range tag.FindAllStringIndex(raw, -1) {
		body.WriteString(html.UnescapeString(raw[last:at[0]]))
		last = at[1]
		switch s := raw[at[0]:at[1]]; {
		case strings.HasPrefix(s, "<TIMEX3"):
			v := ""
			if m := valued.FindStringSubmatch(s); m != nil {
				v = m[1]
			}
			open = append(open, gold{onrecord.Span{Start: body.Len()}, v})
		case s == "</TIMEX3>":
			g := open[len(open)-1]
			g.End = body.Len()
			marks, open = append(marks, g), open[:len(open)-1]
		}
	}
	body.WriteString(html.UnescapeString(raw[last:]))
	return body.String(), marks, pub
}
