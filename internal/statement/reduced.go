package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

func (l *line) reduced(v verb) bool {
	return v.start == v.main && l.tag(v.main, "VBN", "VBD") && l.agent(v.end) == v.end && v.word.Takes(lexicon.NounPhrase|lexicon.AsPhrase|lexicon.Complement)
}

func (f *finder) sufferedBy(l *line, v verb, d draft) (draft, bool) {
	k := v.start - 1
	for l.pos(k, syntax.ADV) && l.outside(k) {
		k--
	}
	s := l.phraseLeft(k)
	if l.is(s-1, "of", "on", "against", "for") {
		s = l.chainLeft(k) // "the strike on the port ordered by"
	}
	e := l.chainRight(v.end + 1)
	if s < 0 || l.pos(s-1, syntax.ADP) || giving[v.word.lemma] || v.word.lemma == "see" || v.word.lemma == "hear" || v.word.lemma == "know" || e == v.end+1 || !l.pos(k, syntax.NOUN, syntax.PROPN) || l.time[k] >= 0 {
		return d, false
	}
	d.source = source{run: run{v.end + 1, e}, inverted: true}
	if part, ok := f.part(l, run{s, k + 1}); ok {
		d.parts = append(d.parts, part)
	}
	if l.is(e, "as") && v.word.Takes(lexicon.AsPhrase) {
		defer l.upTo(l.objectEnd(l.chainRight(e + 1)))()
		d.parts = append(d.parts, f.clause(l, e)...)
	}
	if !l.sourceWord(d.source.run) {
		return d, false
	}
	d.doubt = 0.2
	return f.checked(l, d)
}
