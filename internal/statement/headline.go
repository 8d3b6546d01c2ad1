package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// headline reads "Minister: troops to leave" and, in interviews, a speaker's
// name before a colon at the head of a line.
func (f *finder) headline(l *line) {
	colon := -1
	for i := l.begin; i < min(l.begin+9, len(l.w)-2); i++ {
		if !l.outside(i) || l.pos(i, syntax.VERB, syntax.AUX) {
			return
		}
		if l.is(i, ":") {
			colon = i
			break
		}
	}
	if colon < 1 {
		return
	}
	who := run{l.begin, colon}
	for i := who.from; i < who.to; i++ {
		if l.pos(i, syntax.ADP) && !l.is(i, "of", "for") {
			return
		}
	}
	if !l.title && !l.quoteOpens(colon+1) || l.chainLeft(colon-1) != who.from || !f.announces(l, who) {
		return
	}
	if l.tag(colon+1, "WRB", "WP", "VBG") && l.outside(colon+1) {
		return // a topic: "Ada Holm: why the bridge fell"
	}
	d := draft{line: l.n, source: source{run: who}, speaking: -1, doubt: 0.2, word: cueWord{lexicon.Cue{Class: "say"}, ":"}}
	d.cue = run{colon, colon}
	if d.parts = f.clause(l, colon+1); len(d.parts) > 0 {
		f.keep(d)
	}
}

// announces tells whether the words before a colon are a speaker: a person by
// name or office, a body that is named. A place or a topic is none.
func (f *finder) announces(l *line, who run) bool {
	switch l.sourceClass(who) {
	case "person":
		return true
	case "body", "outlet":
		return f.nameIn(l, who)
	}
	return f.personIn(l, who) && l.pos(who.to-1, syntax.PROPN)
}
