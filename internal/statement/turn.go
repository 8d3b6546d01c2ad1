package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// turns reads an interview or a transcript: paragraphs that begin with who
// speaks and a colon, over and over. What a paragraph says after the colon is
// one statement; the questions of an unnamed interviewer are none.
func (f *finder) turns() {
	sents := f.page.Sentences
	if !f.transcript() {
		return
	}
	for n := range sents {
		if n > 0 && sents[n-1].Par == sents[n].Par {
			continue
		}
		colon := speakerTag(sents[n].Words)
		if colon < 0 || asking(sents[n].Words[0].Lower) {
			continue
		}
		last := n
		for last+1 < len(sents) && sents[last+1].Par == sents[n].Par {
			last++
		}
		w := sents[n].Words
		part := onrecord.Span{Start: w[colon].End, End: sents[last].End}
		if colon+1 < len(w) {
			part.Start = w[colon+1].Start
		} else if last > n {
			part.Start = sents[n+1].Start
		} else {
			continue
		}
		d := draft{line: n, cue: run{colon, colon}, source: source{run: run{0, colon}}, parts: []onrecord.Span{part}, speaking: -1, doubt: 0.1}
		d.word = cueWord{lexicon.Cue{Class: "say"}, ":"}
		f.drafts = append(f.drafts, d)
	}
}

// transcript tells whether a text goes by turns: three tagged paragraphs at
// least, and one tag more than once.
func (f *finder) transcript() bool {
	seen, tagged, again := map[string]bool{}, 0, false
	for n := range f.page.Sentences {
		s := &f.page.Sentences[n]
		if n > 0 && f.page.Sentences[n-1].Par == s.Par {
			continue
		}
		if k := speakerTag(s.Words); k > 0 {
			tag := f.t.Words(onrecord.Span{Start: s.Words[0].Start, End: s.Words[k-1].End})
			again = again || seen[tag]
			seen[tag] = true
			tagged++
		}
	}
	return tagged >= 3 && again
}

// speakerTag gives the colon after a tag of up to five words that can be a
// speaker: a name, a name in capitals, "Q" and "A"; -1 for none.
func speakerTag(w []syntax.Word) int {
	for i := 0; i < min(6, len(w)); i++ {
		switch {
		case w[i].Form == ":":
			if i == 0 || i == 1 && !asking(w[0].Lower) && w[0].Lower != "a" && w[0].Lower != "answer" && w[0].UPOS != syntax.PROPN {
				return -1
			}
			return i
		case w[i].Quote >= 0 || w[i].Form == w[i].Lower && w[i].Form != "." && w[i].Form != "-":
			return -1
		}
	}
	return -1
}

// asking tells whether a tag is that of an interviewer without a name.
func asking(low string) bool {
	return low == "q" || low == "question" || low == "interviewer" || low == "reporter" || low == "moderator"
}
