package statement

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// turns reads an interview or a transcript: paragraphs that begin with who
// speaks and a colon, over and over. What a paragraph says after the colon is
// one statement; the questions of an unnamed interviewer are none.
func (f *finder) turns() {
	sents := f.page.Sentences
	turns := f.transcript()
	if turns == nil {
		return
	}
	for n := range sents {
		if n > 0 && sents[n-1].Par == sents[n].Par {
			continue
		}
		colon := speakerTag(sents[n].Words)
		if colon < 0 || asking(sents[n].Words[0].Lower) || n == 0 && turns[f.tag(&sents[n], colon)] == 1 { // the last is a headline
			continue
		}
		if !f.predicated(n, colon) {
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
		if strings.HasSuffix(f.t.Words(part), "?") {
			d.word.Class = "question"
		}
		f.keep(d)
	}
}

// transcript gives how often each tag stands in a text that goes by turns:
// three tagged paragraphs at least, and one tag more than once; else nil.
func (f *finder) transcript() map[string]int {
	var turns map[string]int
	tagged := 0
	for n := range f.page.Sentences {
		s := &f.page.Sentences[n]
		if n > 0 && f.page.Sentences[n-1].Par == s.Par {
			continue
		}
		if k := speakerTag(s.Words); k > 0 && f.predicated(n, k) {
			if turns == nil {
				turns = map[string]int{}
			}
			turns[f.tag(s, k)]++
			tagged++
		}
	}
	if tagged < 3 || tagged == len(turns) {
		return nil
	}
	return turns
}

// tag is the words before the colon at k.
func (f *finder) tag(s *syntax.Sentence, k int) string {
	return f.t.Words(onrecord.Span{Start: s.Words[0].Start, End: s.Words[k-1].End})
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
		case furniture[w[i].Lower]:
			return -1
		case w[i].Quote >= 0 || w[i].Form == w[i].Lower && w[i].Form != "." && w[i].Form != "-":
			return -1
		}
	}
	return -1
}

// predicated tells whether a verb stands in the rest of a tagged line, or in
// the sentence after a tag alone: a table of counts has none.
func (f *finder) predicated(n, colon int) bool {
	w := f.page.Sentences[n].Words[colon+1:]
	if len(w) < 4 && n+1 < len(f.page.Sentences) && f.page.Sentences[n+1].Par == f.page.Sentences[n].Par {
		w = f.page.Sentences[n+1].Words // "Yes. We will."
	}
	return slices.ContainsFunc(w, func(w syntax.Word) bool { return w.UPOS == syntax.VERB || w.UPOS == syntax.AUX })
}

// answering tells whether a source is the tag of one who answers.
func (l *line) answering(r run) bool {
	return r.from == 0 && r.to == 1 && l.is(0, "a", "answer") && l.is(1, ":")
}

// interviewee is the one person named in the headline or, before the first
// sentence that is tagged, in the text; nil where there are several.
func (f *finder) interviewee() *onrecord.Actor {
	for _, title := range []bool{true, false} {
		var found *onrecord.Actor
		several := false
		for n := range f.page.Sentences {
			s := &f.page.Sentences[n]
			if title && n > 0 || speakerTag(s.Words) == 1 && (asking(s.Words[0].Lower) || s.Words[0].Form == "A") {
				break
			}
			for _, m := range f.mentionsIn(s.Span) {
				if a := f.actors[m.Actor]; a != nil && a.Type == onrecord.Person && m.Form == onrecord.FormName {
					several = several || found != nil && a != found
					found = a
				}
			}
		}
		if found != nil && !several {
			return found
		}
	}
	return nil
}

// furniture are the words with which pages label what is no speaker.
var furniture = set(`watch read more related update updated video photo photos picture pictures live breaking note editor source sources see also listen
gallery graphic correction clarification opinion analysis explainer factbox timeline exclusive caption credit map chart topics tags share contact subscribe`)

// asking tells whether a tag is that of an interviewer without a name.
func asking(low string) bool {
	return low == "q" || low == "question" || low == "interviewer" || low == "reporter" || low == "moderator"
}
