package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// adjectives finds what somebody is sure, afraid or proud of: beliefs and
// wishes told with "be" and an adjective.
func (f *finder) adjectives(l *line) {
	for i := l.begin + 1; i+1 < l.stop(); i++ {
		if !l.outside(i) || !l.pos(i, syntax.ADJ, syntax.VERB) {
			continue
		}
		c, ok := lexicon.CueAdjective(l.w[i].Lower)
		if !ok {
			continue
		}
		if d, ok := f.adjective(l, i, c); ok {
			f.keep(d)
		}
	}
}

// adjective reads one cue adjective with the verb before it.
func (f *finder) adjective(l *line, i int, c lexicon.Cue) (draft, bool) {
	k := i - 1
	negated := false
	for k > l.begin && l.outside(k) && (l.pos(k, syntax.ADV) || l.is(k, "not", "n't")) {
		negated = negated || l.is(k, "not", "n't", "never")
		k--
	}
	if !l.outside(k) || l.w[k].Lemma != "be" && l.w[k].Lemma != "remain" && l.w[k].Lemma != "feel" {
		return draft{}, false
	}
	g := verb{main: k, start: k, end: k + 1}
	l.group(&g)
	src, ok := f.subject(l, g.start, 0)
	if !ok || g.modal || g.form == infinitive || l.objectRelative(src) || l.is(src.from-1, "if", "unless", "whether", "as", "than") {
		return draft{}, false
	}
	defer l.within(src, i+1)()
	c.Frame |= lexicon.Weak
	got, ok := f.after(l, c, i+1)
	if !ok {
		return draft{}, false
	}
	d := draft{line: l.n, cue: run{i, i + 1}, word: cueWord{c, l.w[i].Lower}, source: src, parts: got.parts, negated: negated || g.negated, speaking: -1}
	return f.checked(l, d)
}
