package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// winning verbs have an attitude of others as their object: "drew criticism
// from", "has the support of".
var winning = set("have get win earn draw gain receive face enjoy secure attract garner provoke spark command")

// attitudes are the nouns for what one can win or draw.
var attitudes = set(`support backing endorsement approval praise criticism condemnation opposition scorn ire wrath anger blessing sympathy applause
admiration respect confidence trust ridicule rebuke scepticism skepticism outrage resistance`)

// won reads "The plan drew criticism from farmers": they are the source, and
// what they think of is the subject.
func (f *finder) won(l *line, i int, c lexicon.Cue) (draft, bool) {
	d := draft{line: l.n, cue: run{i, i + 1}, word: cueWord{c, l.w[i].Lemma}, speaking: -1, doubt: 0.2}
	if !attitudes[l.w[i].Lemma] || !l.is(i+1, "of", "from", "among", "by") {
		return d, false
	}
	e := l.chainRight(i + 2)
	s := l.phraseLeft(i)
	if e == i+2 || l.is(e, "that") && l.tag(e, "IN") || s < 1 || !l.pos(s-1, syntax.VERB, syntax.AUX) || !winning[l.w[s-1].Lemma] || !l.outside(s-1) {
		return d, false
	}
	g := verb{main: s - 1, start: s - 1, end: s}
	l.group(&g)
	subj, ok := f.subject(l, g.start, 0)
	if !ok || g.form != finite || g.modal || !subj.antecedent.empty() {
		return d, false
	}
	d.source, d.negated = source{run: run{i + 2, e}, inverted: true}, g.negated
	part, ok := f.part(l, subj.run)
	d.parts = []onrecord.Span{part}
	if !ok || !l.sourceWord(d.source.run) {
		return d, false
	}
	return f.checked(l, d)
}
