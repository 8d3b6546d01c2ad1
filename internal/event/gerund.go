package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// gerund reads an "-ing" by what stands before it.
func (f *finder) gerund(n int) (onrecord.Modality, float64) {
	c := &f.Clauses[n]
	if c.Governor < 0 {
		return f.leadingGerund(c)
	}
	g := &f.Clauses[c.Governor]
	base, _ := f.ofGovernor(c.Governor)
	before := f.Lower(c.VFrom - 1)
	switch {
	case c.Negated, g.Negated:
		return "", 0
	case deniers[f.Words[g.Verb].Lemma] && c.VFrom == g.VTo:
		return onrecord.Denied, 0.15
	case before == "for" && f.Lower(c.VFrom-2) == "responsible" && f.ifBeside():
		return "", 0
	case before == "for" && f.Lower(c.VFrom-2) == "responsible":
		return onrecord.Happened, 0.2
	case f.Words[g.Verb].Lemma == "convict" && before == "of":
		return onrecord.Happened, 0.15
	case accusers[f.Words[g.Verb].Lemma] && (before == "of" || before == "for"):
		return onrecord.Alleged, 0.15
	case before == "after":
		return onrecord.Happened, 0.15
	case before == "to" && f.Lower(c.VFrom-2) == "forward" && f.Words[g.Verb].Lemma == "look":
		return onrecord.Planned, 0.2
	case base != onrecord.Happened:
		return "", 0
	case before == "and" && n > 0 && f.Clauses[n-1].Tense == syntax.Gerund:
		return f.gerund(n - 1)
	case before == "," && f.listed(g, c):
		return "", 0
	case before == "in", (before == "on" || before == "upon") && !f.arrives(c):
		return "", 0
	case before == ",", before == "by", timed[before], doneVerbs[f.Words[g.Verb].Lemma] && c.VFrom == g.VTo:
		return onrecord.Happened, 0.2
	}
	return "", 0
}

// leadingGerund reads an "-ing" before the clause that it goes with: "after
// meeting the envoys, he left".
func (f *finder) leadingGerund(c *syntax.Clause) (onrecord.Modality, float64) {
	before := f.Lower(c.VFrom - 1)
	if c.Negated {
		return "", 0
	}
	if before == "after" || before == "since" || c.VTo-c.VFrom > 1 && f.Lower(c.VFrom) == "having" {
		return onrecord.Happened, 0.2
	}
	if g := f.above(c); g != nil && timed[before] && (g.Tense == syntax.Past || g.Tense == syntax.Perfect) {
		return onrecord.Happened, 0.2
	}
	return "", 0
}

// listed tells whether an "-ing" goes on a list of examples: "pledges,
// including cutting taxes, ending the war".
func (f *finder) listed(g, c *syntax.Clause) bool {
	for i := g.VTo; i < c.VFrom; i++ {
		switch f.Lower(i) {
		case "including", "like", "such":
			return true
		}
	}
	return false
}

// arrives tells whether the verb of a clause is one of coming and going: "on
// arriving", not "agreed on cutting".
func (f *finder) arrives(c *syntax.Clause) bool {
	class, _ := verbClass(f.Words[c.Verb].Lemma)
	return class == "MOVE" || class == "VISIT" || class == "RETREAT"
}

// reduced reads a participle that stands alone after a noun: "the soldiers
// killed in May". Without a day, a place or a doer it is a quality.
func (f *finder) reduced(c *syntax.Clause) (onrecord.Modality, float64) {
	if c.Subject.None() || c.Negated || f.Words[c.Verb].Form[0] >= 'A' && f.Words[c.Verb].Form[0] <= 'Z' {
		return "", 0
	}
	switch f.Lower(c.Subject.From) {
	case "any", "every", "each", "no":
		return "", 0 // "any bill passed by the council"
	}
	t := f.dayOf(c)
	if t < 0 && c.Agent.None() && (!placing[f.Lower(c.VTo)] || standing[f.Words[c.Verb].Lemma]) {
		return "", 0
	}
	if t >= 0 && f.ahead(t) {
		return onrecord.Planned, 0.2
	}
	return onrecord.Happened, 0.2
}
