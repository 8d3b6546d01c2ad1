package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// accords finds what is attributed without a verb: "according to", "in the
// view of", "citing".
func (f *finder) accords(l *line) {
	for i := l.begin; i+2 < len(l.w); i++ {
		if !l.outside(i) {
			continue
		}
		switch {
		case l.is(i, "according") && l.is(i+1, "to"):
			f.accord(l, run{i, i + 2}, i+2)
		case l.is(i, "per") && (l.comma(i-1) || i == l.begin) && !l.pos(i+1, syntax.NUM):
			f.accord(l, run{i, i + 1}, i+1)
		case l.is(i, "in") && (l.comma(i-1) || i == l.begin):
			f.inWords(l, i)
		case l.is(i, "citing"):
			f.citing(l, i)
		}
	}
}

// accord reads "according to X" with the rest of its clause as content.
func (f *finder) accord(l *line, cue run, k int) {
	src, e, ok := l.inverted(k)
	if !ok {
		src, e, ok = l.relaxed(k)
	}
	src.inverted = false
	if ok && e == src.to && l.pos(e, syntax.ADJ) && l.outside(e) && l.time[e] < 0 { // "a person familiar with the plan"
		e++
		if l.pos(e, syntax.ADP) && l.chainRight(e+1) > e+1 {
			e = l.chainRight(e + 1)
		}
		src.to = e
	}
	if ok && cue.from <= l.begin+1 && !l.comma(e) { // "According to a copy of the letter seen on Monday, ..."
		if m := l.mainClause(e); m < l.stop() && m-e < 15 && !l.hasFinite(run{e, m}) {
			src.to, e = m, m
		}
	}
	if !ok || !l.speaks(src.run) || l.is(l.headOf(src.run), "schedule", "timetable", "calendar", "contract", "design", "map") && cue.from > l.begin && !l.comma(cue.from-1) || l.is(k, "me", "us", "you", "it", "this", "that") {
		return
	}
	d := draft{line: l.n, cue: cue, source: src, speaking: -1, word: cueWord{lexicon.Cue{Class: "say"}, "according to"}}
	d.parts = f.around(l, cue.from, e)
	if len(d.parts) == 0 || d.overlaps(l) {
		return
	}
	f.keep(d)
}

// relaxed reads a source phrase that a clause follows.
func (l *line) relaxed(k int) (source, int, bool) {
	e := l.chainRight(k)
	return source{run: run{k, e}}, e, e > k
}

// speaks tells whether a phrase can be accorded to: not a measure or a rule
// that something merely follows, but who or what says something.
func (l *line) speaks(r run) bool {
	h := l.headOf(r)
	return h >= 0 && !(measures[l.w[h].Lemma] && l.pos(h, syntax.NOUN)) && l.time[h] < 0
}

// measures are what things go by: "paid according to age", "according to plan".

var measures = set(`agreement law constitution plan order act age size weight height rank number need ability taste preference wish tradition custom
rule status value type kind degree amount quality price cost income season circumstance merit performance criterion standard principle protocol procedure
formula scale level ratio gender race religion belief style pattern instruction`)

// around gives the clause that stands about an aside [from, to): before it,
// after it, or both where the part before is only a beginning.
func (f *finder) around(l *line, from, to int) []onrecord.Span {
	b := from
	if l.comma(b-1) || l.dash(b-1) {
		b--
	}
	for l.is(b-1, "and") {
		b--
	}
	rest := run{to, l.stop()}
	if l.comma(to) || l.dash(to) {
		rest.from++
	}
	if l.comma(to) { // "According to Smith, writing in the paper, ..."
		if e := l.commaAfter(to); e > 0 && l.pieceKind(run{to + 1, e}) == pieceAside && !l.tag(to+1, "IN") {
			rest.from = e + 1
		}
	}
	if b <= l.begin {
		if !l.comma(to) && l.timed(run{to, min(to+1, len(l.w))}) {
			return nil
		}
		return f.clause(l, rest.from)
	}
	if l.pos(b-1, syntax.SCONJ, syntax.CCONJ) && l.outside(b-1) { // "because, according to Smith, ..."
		return f.clause(l, rest.from)
	}
	start := l.afterOpener(l.begin, b)
	first, ok := f.part(l, run{start, b})
	if !ok || l.timed(run{start, b}) {
		return nil
	}
	_, quote := l.quoteAt(b - 1)
	whole := quote || l.hasFinite(run{start, b}) && !l.hanging(b-1) && !l.quoteOpens(rest.from)
	if whole {
		return append([]onrecord.Span{first}, f.tailOf(l, rest, to)...)
	}
	after := f.clause(l, rest.from)
	if len(after) == 0 {
		return []onrecord.Span{first}
	}
	if l.pos(l.begin, syntax.ADP, syntax.SCONJ) {
		return after
	}
	return append([]onrecord.Span{first}, after...)
}

// hanging tells whether words that end with word i are only a beginning.
func (l *line) hanging(i int) bool {
	if _, _, cue := l.cueAt(i); cue && l.pos(i, syntax.VERB) {
		return false
	}
	return l.pos(i, syntax.AUX, syntax.ADP, syntax.DET) || l.finite(i)
}

// commaAfter gives the comma right of i; 0 without one.
func (l *line) commaAfter(i int) int {
	for k := i + 1; k < min(i+20, len(l.w)); k++ {
		if !l.outside(k) {
			return 0
		}
		if l.comma(k) {
			return k
		}
	}
	return 0
}

// tailOf is what follows an aside in mid-sentence and goes on with the clause.
func (f *finder) tailOf(l *line, r run, to int) []onrecord.Span {
	if r.empty() || !l.comma(to) && !l.dash(to) || l.newReport(r.from) {
		return nil
	}
	if k := l.overAdverbs(r.from); !goingOn[l.w[r.from].Lower] && !(l.finite(k) && !l.quoteOpens(r.from)) && !l.tag(k, "VBG") {
		return nil
	}
	return f.clause(l, r.from)
}
