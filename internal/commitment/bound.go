package commitment

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// bound reads an infinitive that hangs on a verb that binds: "plans to",
// "ordered troops to", "is due to", "voted to".
func (f *finder) bound(n int) {
	if f.alongside(n) {
		return
	}
	c, ok := f.infinitive(n)
	if !ok || c.Governor >= 0 && (f.uncertain(&f.Clauses[c.Governor]) || f.habitual(&f.Clauses[c.Governor])) {
		return
	}
	if f.accepted(n, &c) {
		return
	}
	f.boundNoun(n, &c)
	if c.Governor < 0 || f.givenUntil(n, &c) {
		return
	}
	g := &f.Clauses[c.Governor]
	if f.secondTold(n, &c) {
		return
	}
	if !f.adjacent(&c, g) || !g.Subject.None() && f.Lower(g.Subject.Head) == "you" || f.toldYou(g) {
		return
	}
	b, cueFrom, doubt, ok := f.binder(&c, g)
	if !ok {
		return
	}
	d := duty{by: f.whoBound(&c, g, b), from: f.toDoFrom(n, &c), to: f.wide(n), cueFrom: cueFrom, cueTo: g.VTo, binding: b, verb: c.Verb, lead: f.leadIn(g, c.VFrom), doubt: doubt + 0.1}
	if g.VTo == c.VFrom && d.from > c.VFrom {
		d.cueTo = d.from
	}
	if b.Told {
		d.to = f.beforeSecond(n, &d)
	}
	if d.negative = c.Negated || f.Lower(c.VFrom-1) == "not" || f.Lower(c.VFrom-1) == "never"; d.negative && b.Direction == "demands" {
		d.from = c.VFrom - 1 // "urged him not to sell it"
	}
	if k := len(f.duties) - 1; f.Tag(c.VFrom-1) == "CC" && k >= 0 && f.duties[k].cueFrom == cueFrom {
		if d.to <= f.duties[k].to {
			return
		}
		d.negative = f.duties[k].negative // "not to attack or invade"
	}
	if g.Negated {
		d.negative = true
		if lemma := f.Words[g.Verb].Lemma; lemma != "plan" && lemma != "intend" && lemma != "be" && lemma != "go" {
			return // what is not decided yet binds nobody
		}
		if !f.ownWord(g, d.by) {
			d.doubt += 0.4 // what others say one does not mean to do
		}
	}
	if f.binds(&d, &c, g) {
		f.add(d)
	}
}

// binds tells whether a duty read off a verb and its infinitive holds, and
// weighs what is to be done.
func (f *finder) binds(d *duty, c, g *syntax.Clause) bool {
	b, lemma := d.binding, f.Words[c.Verb].Lemma
	switch {
	case b.Force == "resolution" && (d.by >= 0 && f.Mentions[d.by].Type == onrecord.Person || f.alone(g.Subject)):
		return false // one vote decides nothing
	case f.Words[g.Verb].Lemma == "want" && f.crowd(g.Subject):
		return false // what any number of people would like
	case d.by < 0 && !b.Told && !b.Passive && !c.Passive && !f.canBind(g):
		return false
	case b.Direction == "will-not" && (idleVerbs[lemma] || silences[lemma]):
		return false
	case f.Words[g.Verb].Lemma == "want" && (d.by < 0 && !f.acts(g.Object) || g.Tense == syntax.Past):
		return false // a wish of nobody in particular, or one gone by
	case b.Told && !g.Passive && !f.canObey(g):
		return false
	case b.Told && (minds[lemma] || (f.Words[g.Verb].Lemma == "ask" || f.Words[g.Verb].Lemma == "want") && idleVerbs[lemma] && lemma != "be"):
		return false // "wants them to know", "asked them to describe it"
	}
	if b.Direction == "will-not" && g.Tense == syntax.Past {
		d.doubt += 0.15 // that one refused once binds less
	}
	switch {
	case lemma == "be" && !c.Passive && b.Told:
		d.doubt += 0.1 // "urged them to be on guard"
	case lemma == "be" && !c.Passive, idleVerbs[lemma] && lemma != "be" && b.Force == "plan":
		d.doubt += 0.35
	case idleVerbs[lemma] && lemma != "be":
		d.doubt += 0.1 // "promised to win" is a promise all the same
	}
	return true
}

// canBind tells whether the subject of a binding verb, though no mention, can
// bind itself: "we", "both sides", "the talks".
func (f *finder) canBind(g *syntax.Clause) bool {
	for step := 0; step < 3 && g.Subject.None() && g.Governor >= 0; step++ {
		g = &f.Clauses[g.Governor]
	}
	p := f.subject(g)
	if p.None() {
		return false
	}
	return g.Passive || f.Lower(p.Head) == "it" || f.acts(p) || undertakings[f.Words[p.Head].Lemma]
}

// crowd tells whether a phrase names people who only happen to be many: neither
// in office nor joined for an end.
func (f *finder) crowd(p syntax.Phrase) bool {
	return !p.None() && f.Tag(p.Head) == "NNS" && crowds[f.Words[p.Head].Lemma] && f.MentionOf(f.Structure, p) < 0
}

// adjacent tells whether an infinitive is what the verb before it governs.
func (f *finder) adjacent(c, g *syntax.Clause) bool {
	if f.Governs(g, c) {
		return true
	}
	if f.Tag(c.VFrom-1) == "CC" && g.Tense.Finite() {
		return len(f.duties) > 0 && f.duties[len(f.duties)-1].cueFrom == g.VFrom
	}
	if f.Words[c.VFrom-1].UPOS == syntax.ADJ && c.VFrom-1-g.VTo <= 1 {
		return true // "are due to"
	}
	at := c.VFrom
	for at > g.VTo && (f.Tag(at-1) == "CD" || f.Hyphen(at-1) || syntax.QuoteMark(f.Lower(at-1))) {
		at-- // "voted 22-12 to", “urged them “to leave”
	}
	if at == g.VTo || !g.Object.None() && at == g.Object.To {
		return true
	}
	from := f.overPhrases(c.VFrom, g.VTo+1) // "called on Norland to", "agreed with the leaders in Tarsk to"
	return from >= 0 && from <= g.VTo+1
}
