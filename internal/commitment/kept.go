package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// keptFrom reads who is kept from doing something: "barred ships from entering
// the port", "are banned from voting".
func (f *finder) keptFrom(n int) {
	c := &f.Clauses[n]
	b, ok := lexicon.BindingVerb(f.Words[c.Verb].Lemma)
	if !ok || !b.From || c.Negated || c.Tense == syntax.Modal {
		return
	}
	i, by := c.VTo, c.Subject
	if !c.Passive {
		if c.Object.None() {
			return
		}
		i, by = c.Object.To, c.Object
	}
	if f.Lower(i) != "from" || n+1 >= len(f.Clauses) {
		return
	}
	g := &f.Clauses[n+1]
	if g.Tense != syntax.Gerund || g.VFrom != i+1 {
		return
	}
	f.add(duty{by: f.ownerIn(by), from: g.VFrom, to: max(f.wide(n+1), g.VTo), cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: 0.2, verb: g.Verb, lead: g.VFrom})
}

// wantsDone reads a participle behind the object of a verb that demands: "wants
// the statue removed", "ordered the camp closed".
func (f *finder) wantsDone(n int) {
	c := &f.Clauses[n]
	if c.Object.None() || c.Negated || c.Passive || c.Tense == syntax.Past && f.Words[c.Verb].Lemma == "want" || n+1 >= len(f.Clauses) {
		return
	}
	switch f.Words[c.Verb].Lemma {
	case "want", "order", "demand":
	default:
		return
	}
	d := &f.Clauses[n+1]
	if d.VFrom != c.Object.To || d.VTo != d.Verb+1 || f.Tag(d.Verb) != "VBN" && f.Tag(d.Verb) != "VBD" || f.Lower(d.VTo) == "by" && d.VTo+1 < len(f.Words) && f.TimeOf[d.VTo+1] == 0 || !f.acts(c.Subject) && f.subjectOf(c) < 0 {
		return
	}
	b := lexicon.Binding{Force: "order", Direction: "demands"}
	f.add(duty{by: -1, from: c.Object.From, to: max(f.wide(n+1), d.VTo), cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: 0.3, verb: d.Verb, lead: d.VFrom})
}

// underWay reads what somebody says that he is doing on a day to come, or is
// not doing: "we are withdrawing our team next week".
func (f *finder) underWay(n int) {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	if c.Tense != syntax.Progressive || c.Passive || c.Subject.None() || lemma == "go" || f.idle(c, lemma) || decisive[lemma] || !lexicon.Deed(lemma) && !aloneVerbs[lemma] {
		return
	}
	if _, binds := lexicon.BindingVerb(lemma); binds {
		return
	}
	by, fit := f.undertaker(c)
	if !fit || c.Negated && (f.StatementAt(f.Words[c.Verb].Start) < 0 || !f.vouched(c, by)) {
		return
	}
	if at, ok := f.newDay(c.VTo, c); !c.Negated && (!ok || f.Times[f.TimeOf[at]-1].Earliest <= f.pub.Latest || f.pub.Latest == "") {
		return
	}
	b := lexicon.Binding{Force: "plan", Direction: "will"}
	f.add(duty{by: by, from: c.VFrom, to: f.wide(n), cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: 0.25, verb: c.Verb, lead: c.VFrom, negative: c.Negated})
}
