package statement

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// freeIndirect reads a sentence that goes on with what was reported right
// before it, in the same paragraph and without a source of its own: "Instead,
// it is working ...", or the other half of "not this, but that".
func (f *finder) freeIndirect(last, n int) (draft, bool) {
	d := &f.drafts[last]
	sent := &f.page.Sentences[n]
	if d.line != n-1 || d.source.empty() || !f.sameParagraph(last, n) || !speech[d.word.Class] || d.source.shared || len(sent.Words) < 4 || len(sent.Words) > 60 {
		return draft{}, false
	}
	l := f.line(n)
	if len(l.quotes) > 0 || l.w[len(l.w)-1].Form == "?" || !f.takesUp(l, d) {
		return draft{}, false
	}
	part, ok := f.part(l, run{0, l.stop()})
	return draft{line: n, speaking: last, by: onrecord.ByContinued, word: d.word, parts: []onrecord.Span{part}, doubt: 0.35}, ok
}

// takesUp tells whether a sentence is set against what was reported before it:
// after "instead", or, where that was a negation, with "it is".
func (f *finder) takesUp(l *line, d *draft) bool {
	pronoun := func(i int) bool { return l.is(i, "it", "they", "he", "she") }
	if l.is(0, "instead", "rather") && l.comma(1) {
		return pronoun(2) || f.negates(d) && l.tag(2, "DT", "PRP$") && l.is(l.phraseRight(2), "is", "are", "has", "have", "will", "would", "was", "were", "wants", "needs")
	}
	return pronoun(0) && l.is(1, "is", "are", "wants", "want", "needs", "need") && f.negates(d) && f.presentTense(d)
}

// negates tells whether content says what is not so, or no longer so.
func (f *finder) negates(d *draft) bool {
	return f.contentHas(d, func(w *syntax.Word) bool {
		switch w.Lower {
		case "not", "n't", "no", "never", "nor", "stopped", "ceased":
			return true
		}
		return false
	})
}

// presentTense tells whether content has a verb in the present, as "it is"
// after it has.
func (f *finder) presentTense(d *draft) bool {
	return f.contentHas(d, func(w *syntax.Word) bool { return w.XPOS == "VBZ" || w.XPOS == "VBP" })
}

// contentHas tells whether a word of the draft's own sentence that is content
// passes a test.
func (f *finder) contentHas(d *draft, test func(*syntax.Word) bool) bool {
	words := f.page.Sentences[d.line].Words
	for i := range words {
		if d.covers(words[i].Span) && test(&words[i]) {
			return true
		}
	}
	return false
}
