package text

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

func TestSentences(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"stops, marks and abbreviations",
			"Lt. Gen. J. Smith of the U.S. Army spoke. “We are ready.” He left at 5 p.m. The base, No. 7, closed.",
			[]string{"Lt. Gen. J. Smith of the U.S. Army spoke.", "“We are ready.”", "He left at 5 p.m.", "The base, No. 7, closed."}},
		{"a headline without a stop is a sentence of its own",
			"Coalition to leave\nThe mission ends.", []string{"Coalition to leave", "The mission ends."}},
		{"two stops end a headline clause", "Dangers threaten.. Will it stay?", []string{"Dangers threaten..", "Will it stay?"}},
		{"a stop inside a number or address is none",
			"It cost 2.5 million, www.example.com. says. Yes.", []string{"It cost 2.5 million, www.example.com. says.", "Yes."}},
		{"hard-wrapped lines are one paragraph",
			strings.Repeat("The minister told the committee on the withdrawal that the\n", 5) + "troops left. Then he went.",
			[]string{strings.Repeat("The minister told the committee on the withdrawal that the\n", 5) + "troops left.", "Then he went."}},
		{"a quotation that ends inside", "“It ends.” said nobody.", []string{"“It ends.” said nobody."}},
	}
	for _, tt := range tests {
		var got []string
		for _, s := range Sentences(tt.body, nil) {
			got = append(got, tt.body[s.Start:s.End])
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func TestWords(t *testing.T) {
	tests := []struct{ body, want string }{
		{"Iraq’s al-Numan didn't cannot U.S.-led 2,136 16th", "Iraq ’s al - Numan did n't can not U.S. - led 2,136 16th"},
		{"Hay’at Tahrir al-Sham (HTS)... “No,” he said", "Hay’at Tahrir al - Sham ( HTS ) ... “ No , ” he said"},
		{"see https://a.example/x?y=1. or shafaq.com", "see https://a.example/x?y=1 . or shafaq.com"},
	}
	for _, tt := range tests {
		var got []string
		for _, w := range Words(tt.body, onrecord.Span{End: len(tt.body)}) {
			got = append(got, w.Form)
		}
		if d := cmp.Diff(tt.want, strings.Join(got, " ")); d != "" {
			t.Error(d)
		}
	}
}

func TestQuotes(t *testing.T) {
	tests := []struct {
		why, body string
		want      []string
	}{
		{"curly, straight, guillemets", "“a b,” he said. \"c d\" and «e»", []string{"“a b,”", "\"c d\"", "«e»"}},
		{"open to the paragraph's end", "“first part.\n“second part.” end", []string{"“first part.", "“second part.”"}},
		{"inches and apostrophes are none", "a 5\" gun and the men's 'x", nil},
		{"single inside double", "“he said ‘no’ twice”", []string{"“he said ‘no’ twice”"}},
	}
	for _, tt := range tests {
		var got []string
		for _, q := range Quotes(tt.body, nil) {
			got = append(got, tt.body[q.Start:q.End])
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Al-Nu'man": "al numan", "Hay’at": "hayat", "Sūdānī": "sudani", "القُوّات": "القوات", "العراقى": "العراقي", "  A  b ": "a b",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

// A long run without a blank is cut in time that grows with its length.
func TestLongRuns(t *testing.T) {
	for _, piece := range []string{"al-", "a.", "“", "'s", "..", "x@"} {
		body := strings.Repeat(piece, 1<<18)
		if n := len(Words(body, onrecord.Span{End: len(body)})); n == 0 {
			t.Errorf("no words in a run of %q", piece)
		}
		Quotes(body, nil)
	}
}

// Nothing is lost and nothing overlaps, whatever the bytes.
func FuzzSentences(f *testing.F) {
	f.Add("“We are ready.” He left at 5 p.m.\r\n\r\nNo. 7… n't 's U.S.-led ”“ \" ''")
	files, _ := filepath.Glob("../../examples/coalition-iraq/*")
	for _, name := range files {
		if b, err := os.ReadFile(name); err == nil {
			f.Add(string(b))
		}
	}
	f.Fuzz(func(t *testing.T, raw string) {
		body := strings.ToValidUTF8(raw, "\uFFFD")
		last := 0
		for _, s := range Sentences(body, nil) {
			for _, w := range s.Words {
				if w.Start < last || w.End <= w.Start || body[w.Start:w.End] != w.Form {
					t.Fatalf("word %q at %v after %d", w.Form, w.Span, last)
				}
				last = w.End
			}
		}
		for _, q := range Quotes(body, nil) {
			if q.Inner().Start > q.Inner().End {
				t.Fatalf("quotation %v", q)
			}
		}
		Fold(body)
	})
}
