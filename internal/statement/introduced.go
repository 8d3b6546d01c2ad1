package statement

import (
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
)

// remark is the number of bytes up to which a quotation is given to whom its
// introduction is about; a longer one may be a text that tells of somebody.
const remark = 200

// introduced gives a quotation that makes up sentence n to the one person whom
// the sentence before it in its paragraph tells of, as its subject, where that
// sentence reports nothing: `Coach Holm was in no mood to talk. "We lost."`
func (f *finder) introduced(n int, covered []bool) (draft, bool) {
	q, ok := f.standalone(n)
	if !ok || covered[q] || f.hasDraft(n) || f.hasDraft(n-1) || f.page.Sentences[n-1].Par != f.page.Sentences[n].Par || !f.stopped(q) || !f.utterance(f.page.Quotes[q].Span) || f.page.Quotes[q].Len() > remark {
		return draft{}, false
	}
	l := f.line(n - 1)
	e := l.chainRight(l.begin)
	if e == l.begin || len(l.quotes) > 0 || l.stop() == len(l.w) || !l.finite(l.overAdverbs(e)) || !f.alone(l, run{l.begin, e}) {
		return draft{}, false
	}
	d := draft{line: n - 1, word: cueWord{lexicon.Cue{Class: "say"}, ""}, source: source{run: run{l.begin, e}}, speaking: -1, doubt: 0.4}
	d.parts = []onrecord.Span{f.page.Quotes[q].Span}
	return d, true
}

// alone tells whether a phrase is one person, by name or pronoun, and its
// sentence names nobody else.
func (f *finder) alone(l *line, who run) bool {
	rest := onrecord.Span{Start: l.w[who.to].Start, End: l.w[len(l.w)-1].End}
	if slices.ContainsFunc(f.mentionsIn(rest), func(m place) bool { return m.Type == onrecord.Person }) {
		return false
	}
	if l.is(who.from, "he", "she") {
		return who.to-who.from == 1
	}
	return l.sourceClass(who) == "name" && l.tag(l.headOf(who), "NNP") && f.personIn(l, who)
}
