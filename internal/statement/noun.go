package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// nouns finds statements whose cue is a noun: "the minister's claim that",
// "a warning from Tehran that", "issued a call for".
func (f *finder) nouns(l *line) {
	for i := l.begin; i < len(l.w); i++ {
		if !l.outside(i) || !l.pos(i, syntax.NOUN) {
			continue
		}
		c, ok := lexicon.CueNoun(l.w[i].Lemma)
		if !ok || l.pos(i+1, syntax.NOUN, syntax.PROPN) {
			continue
		}
		if d, ok := f.won(l, i, c); ok {
			f.keep(d)
			continue
		}
		d := draft{line: l.n, cue: run{i, i + 1}, word: cueWord{c, l.w[i].Lemma}, speaking: -1, doubt: 0.15}
		var j int
		var giver bool
		if d.source, j, giver, ok = f.holder(l, i); !ok {
			continue
		}
		if !giver {
			l.limit = l.nounEnd(j)
		}
		d.negated = l.is(max(l.phraseLeft(i), 0), "no", "neither")
		d.parts, ok = f.ofNoun(l, c, j)
		l.limit = 0
		if !ok {
			continue
		}
		if d, ok = f.checked(l, d); ok {
			f.keep(d)
		}
	}
}

// holder finds who makes the noun at i: a possessor, "by X" or "from X" after
// it, or the subject of the verb that it is the object of. j is where its
// content can begin.
func (f *finder) holder(l *line, i int) (src source, j int, giver, ok bool) {
	if l.is(i+1, "by", "from") && l.time[min(i+2, len(l.w)-1)] < 0 {
		if e := l.chainRight(i + 2); e > i+2 {
			return source{run: run{i + 2, e}}, e, false, true
		}
	}
	if l.is(i+1, "among", "in") {
		if e := l.chainRight(i + 2); e > i+2 && l.is(e, "that") && l.tag(e, "IN") && l.sourceWord(run{i + 2, e}) {
			return source{run: run{i + 2, e}}, e, false, true
		}
	}
	s := l.phraseLeft(i)
	if s < 0 {
		return src, 0, false, false
	}
	for k := i - 1; k >= s; k-- {
		if l.is(k, "'s", "'") && l.tag(k, "POS") && k > s {
			return source{run: run{l.officeLeft(s), k}}, i + 1, false, true
		}
	}
	if l.tag(s, "PRP$") && s < i && !l.is(s, "my", "our", "your", "its") {
		return source{run: run{s, s + 1}}, i + 1, false, true
	}
	src, ok = f.giver(l, s)
	return src, i + 1, true, ok
}

// officeLeft widens a possessor to the left over "the head of", "the deputy
// commander of": the office speaks, not the body in its name. "The effect of
// the minister's claim" stays the minister's.
func (l *line) officeLeft(s int) int {
	for s >= 2 && l.is(s-1, "of") && l.outside(s-1) && lexicon.SourceNoun(l.w[s-2].Lemma) == "person" {
		t := l.phraseLeft(s - 2)
		if t < 0 {
			break
		}
		s = t
	}
	return s
}

// giving verbs make a statement with a noun as their object.
var giving = set(`make issue give express voice repeat raise reiterate release offer file lodge renew send deliver level launch have hold share dismiss air
state extend convey register echo put`)

// giver finds the subject of "made", "issued", "expressed" before a cue noun
// whose phrase begins at s.
func (f *finder) giver(l *line, s int) (source, bool) {
	k := s - 1
	if !l.pos(k, syntax.VERB) || !l.outside(k) || !giving[l.w[k].Lemma] {
		return source{}, false
	}
	g := verb{main: k, start: k, end: k + 1}
	l.group(&g)
	if g.form != finite || g.modal || l.w[k].Lemma == "dismiss" {
		return source{}, false
	}
	return f.subject(l, g.start, 0)
}

// nounEnd gives where what hangs on a noun ends at the latest: at a comma,
// after which the clause of the noun itself goes on.
func (l *line) nounEnd(j int) int {
	if k := l.matrix(j); k > 0 {
		return k
	}
	for k := j; k < l.stop(); k++ {
		if l.comma(k) || l.infinitiveAt(j) && k > j && l.finite(k) && !l.is(k-1, "that", "who", "which") && !l.pos(k-1, syntax.PRON) {
			return k
		}
	}
	return l.stop()
}

// matrix finds the verb of which "the claim that X did Y" is the subject: a
// second finite verb after the one of the that-clause, with nothing between
// the two that could give it a subject or a clause of its own. 0 for none.
func (l *line) matrix(j int) int {
	if !l.is(j, "that") {
		return 0
	}
	first := -1
	for k := j + 1; k < l.stop(); k++ {
		switch {
		case !l.outside(k) || l.comma(k) || l.dash(k):
			return 0
		case !l.finite(k):
			if first >= 0 && (l.pos(k, syntax.CCONJ, syntax.SCONJ) || l.tag(k, "WDT", "WP", "WRB", "WP$")) {
				return 0
			}
			continue
		case first < 0:
			first = k
			if c, ok := lexicon.CueVerb(l.w[k].Lemma); ok && c.Takes(lexicon.ThatClause) {
				return 0 // "the claim that he said the wall stands"
			}
		case l.pos(k, syntax.AUX) && l.pos(k-1, syntax.ADV, syntax.AUX, syntax.PART), l.pos(k-1, syntax.PRON, syntax.AUX), k == first+1:
			// one group of verbs, or a subject of its own
			if l.pos(k-1, syntax.PRON) {
				return 0
			}
		default:
			return k
		}
	}
	return 0
}

// ofNoun reads the content of a cue noun from word j on.
func (f *finder) ofNoun(l *line, c lexicon.Cue, j int) ([]onrecord.Span, bool) {
	if j >= l.stop() || !l.outside(j) {
		return nil, false
	}
	if l.is(j, ":") && l.tag(l.begin, "PRP$", "NNP", "DT") && l.phraseLeft(j-1) == l.begin { // "His demand: an end to the talks"
		parts := f.clause(l, j+1)
		return parts, len(parts) > 0
	}
	if m := l.overBeside(j); m > j && l.is(m, "that") && l.tag(m, "IN") && c.Takes(lexicon.ThatClause) && !l.described(m-1) {
		j = m // "his comments on the radio that"
	}
	if l.is(j, "is", "was", "remains") && l.outside(j) && !l.pos(l.overAdverbs(j+1), syntax.ADJ) {
		j = l.overAdverbs(j + 1) // "His view is that", "their aim was to"
	}
	if c := l.upshot(j); c > 0 {
		parts := f.clause(l, c+1)
		return parts, len(parts) > 0
	}
	var parts []onrecord.Span
	switch p := lexicon.Preposition(l.w[j].Lower); {
	case l.is(j, "that") && c.Takes(lexicon.ThatClause) && (l.tag(j, "IN") || l.clauseAt(j+1)):
		parts = f.clause(l, j+1)
	case c.Takes(lexicon.Infinitive) && l.infinitiveAt(j):
		parts = f.clause(l, j)
	case p != 0 && c.Takes(p) && !l.infinitiveAt(j) && !l.is(j+1, "comment"):
		if e := l.chainRight(j + 1); e > j+1 && !l.timed(run{j + 1, e}) {
			if part, ok := f.part(l, run{j + 1, e}); ok {
				parts = append(parts, part)
			}
		}
	}
	return parts, len(parts) > 0
}

// upshot gives the colon behind a noun with its complements and, it may be, a
// verb that only describes it: "Her verdict on the pier was short: ..."; 0
// where there is none.
func (l *line) upshot(j int) int {
	if l.phraseLeft(j-1) != l.begin && !l.is(l.begin, "the", "his", "her", "their") {
		return 0
	}
	for n := 0; n < 3 && l.pos(j, syntax.ADP, syntax.PART) && l.outside(j); n++ {
		e := l.phraseRight(j + 1)
		if e == j+1 {
			return 0
		}
		j = e
	}
	if l.is(j, "is", "was", "remains") {
		for j++; l.pos(j, syntax.ADJ, syntax.ADV, syntax.CCONJ) && l.outside(j); j++ {
		}
	}
	if !l.outside(j) || !l.is(j, ":") || j+1 >= l.stop() {
		return 0
	}
	return j
}
