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
		{"letters with stops before a quotation go on, unless a sentence begins in it",
			"The U.S. “Harbor Guard” left the U.S. “They are gone,” he said.",
			[]string{"The U.S. “Harbor Guard” left the U.S.", "“They are gone,” he said."}},
		{"a time of day before its zone, a company before its town",
			"It opens at 10 a.m. (EST) at Doral Inc. (Lyon). The rest is closed.",
			[]string{"It opens at 10 a.m. (EST) at Doral Inc. (Lyon).", "The rest is closed."}},
		{"words that are abbreviations elsewhere", "They said no. He sat. No. 7 is art. Sat. is free.",
			[]string{"They said no.", "He sat.", "No. 7 is art.", "Sat. is free."}},
		{"an initial at the end", "They chose plan X. So it was. George W. Reed agreed.",
			[]string{"They chose plan X.", "So it was.", "George W. Reed agreed."}},
		{"a blank is missing", "They left the valley.A few stayed.The rest stayed in 1998.Now all is well at J.R.Reed.",
			[]string{"They left the valley.", "A few stayed.", "The rest stayed in 1998.", "Now all is well at J.R.Reed."}},
		{"a mark astray", "“He wrote ‘never again.’ ”\nThey called it \"a day.\" Then they left. \" It was late.",
			[]string{"“He wrote ‘never again.’ ”", "They called it \"a day.\"", "Then they left. \"", "It was late."}},
		{"an item of a list keeps its number", "2. Leave the base.\n3. Close it. Go.",
			[]string{"2. Leave the base.", "3. Close it.", "Go."}},
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
		{"a re-elected co-founder, self-made, the non-Arab, UN-led north", "a re-elected co-founder , self - made , the non-Arab , UN - led north"},
		{"a Ph.D. in law, tools etc... (@some_one) #Peace!? :-)", "a Ph.D. in law , tools etc ... ( @some_one ) #Peace !? :-)"},
		{"call 555-014-2211 in 2014-2015, [www.a.example] plan.pdf news.a.b sub.town.example", "call 555-014-2211 in 2014 - 2015 , [ www.a.example ] plan.pdf news . a.b sub.town.example"},
		{"the 1990's and 2019’s best 5's", "the 1990's and 2019 ’s best 5 's"},
		{"he can't, dont, gonna", "he ca n't , do nt , gon na"},
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
		{"single, with apostrophes inside", "'The port's crane isn't safe,' he said, ‘nor’s the quay.’", []string{"'The port's crane isn't safe,'", "‘nor’s the quay.’"}},
		{"double inside single", "‘She shouted “stop it” twice,’ he said", []string{"‘She shouted “stop it” twice,’"}},
		{"genitives and clipped words", "the dockers' pay in the '70s, rock 'n' roll and the ‘quay’", nil},
		{"a genitive inside single", "He called it ‘the dockers’ own fault’ again", []string{"‘the dockers’ own fault’"}},
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

func BenchmarkSentences(b *testing.B) {
	body := strings.Repeat("The deal was signed by Lt. Gen. James Miller of the U.S. Army in Doha on Monday, officials said. “We won't leave before Dec. 31,” he told reporters.\n", 200)
	words := 0
	b.ReportAllocs()
	for b.Loop() {
		words = 0
		for _, s := range Sentences(body, nil) {
			words += len(s.Words)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkWords(b *testing.B) {
	body := strings.Repeat("The deal was signed by James Miller in Doha on Monday; the anti-corruption body didn't agree. ", 200)
	words := 0
	b.ReportAllocs()
	for b.Loop() {
		words = len(Words(body, onrecord.Span{End: len(body)}))
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
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
