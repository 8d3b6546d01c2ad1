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
		if !l.outside(i) || l.pos(i, syntax.VERB, syntax.AUX) && !l.tag(i, "VBN") {
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
		if l.is(i, "on", "after", "about", "over") && i > who.from && l.quoteOpens(colon+1) { // what it is about
			who.to = i
			break
		}
		if l.pos(i, syntax.ADP) && !l.is(i, "of", "for") {
			return
		}
	}
	if !l.title && !l.quoteOpens(colon+1) || l.chainLeft(who.to-1) != who.from || !f.announces(l, who) {
		return
	}
	if q, ok := l.quoteAt(colon + 1); ok && q.to < l.stop() && !l.predicates(q.run) {
		return // "Ada Holm: ‘little lamp’ or great light"
	}
	if l.tag(colon+1, "WRB", "WP", "VBG") && l.outside(colon+1) {
		return // a topic: "Ada Holm: why the bridge fell"
	}
	d := draft{line: l.n, source: source{run: who}, speaking: -1, doubt: 0.2, word: cueWord{lexicon.Cue{Class: "say"}, ":"}}
	d.cue = run{colon, colon}
	if who.to < colon {
		defer l.upTo(l.quoteEnd(colon + 1))()
	}
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

// headlineEnd reads a headline that names who speaks behind what is said:
// "Flood toll rises to 12: police", "Port ‘knew of leaks’ – engineer",
// "‘I lit it’: keeper".
func (f *finder) headlineEnd(l *line) {
	if !l.title || f.lastOf(l.n) != nil {
		return
	}
	for k := len(l.w) - 2; k > l.begin+1; k-- {
		if !l.outside(k) || !l.is(k, ":") && !l.dash(k) {
			continue
		}
		quote := !l.outside(k - 1)
		e := l.chainRight(k + 1)
		who := run{k + 1, e}
		if e == k+1 || e-k > 9 || e < len(l.w) || !f.announces(l, who) && !l.common(who) || !quote && !l.hasFinite(run{l.begin, k}) {
			return
		}
		d := draft{line: l.n, cue: run{k, k}, word: cueWord{lexicon.Cue{Class: "say"}, ":"}, source: source{run: who, inverted: true}, speaking: -1, doubt: 0.2}
		if part, ok := f.part(l, run{l.begin, k}); ok {
			d.parts = append(d.parts, part)
			f.drafts = append(f.drafts, d)
		}
		return
	}
}

// common tells whether a phrase without a name is who or what can speak:
// "police", "officials", "study".
func (l *line) common(who run) bool {
	class := l.sourceClass(who)
	return class != "" && class != "name" && l.tag(max(l.headOf(who), 0), "NN", "NNS")
}
