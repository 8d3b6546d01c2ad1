package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// hanging reads an infinitive by the verb that it hangs on.
func (f *finder) hanging(n int) (onrecord.Modality, float64) {
	c := &f.Clauses[n]
	switch {
	case f.promised(c):
		return onrecord.Planned, 0.15
	case f.leftUndone(c):
		return onrecord.Denied, 0.2
	case f.singledOut(c):
		return onrecord.Happened, 0.2
	case c.Governor < 0:
		if f.heading && n == 0 && !c.Subject.None() && !c.Negated {
			return onrecord.Planned, 0.15 // "Norland to withdraw troops"
		}
		return "", 0
	}
	g := &f.Clauses[c.Governor]
	at := c.Governor
	switch {
	case f.invited(g, c):
		if base, doubt := f.ofGovernor(at); base == onrecord.Happened && !g.Negated {
			return onrecord.Planned, 0.2 + doubt
		}
		return "", 0
	case f.goesOn(g, c):
		at = g.Governor // "plans to keep 900 there, then draw down"
		g = &f.Clauses[at]
	case f.Tag(c.VFrom-1) != "CC" && !f.Governs(g, c) && !f.reaches(g, c) && !settled[f.Lower(c.VFrom-1)]:
		return "", 0
	}
	base, doubt := f.ofGovernor(at)
	switch lemma := f.Words[g.Verb].Lemma; {
	case f.Lower(c.VFrom+1) == "have":
		if g.Passive && base == onrecord.Happened || g.Passive && g.Tense == syntax.Present {
			return onrecord.Alleged, 0.2
		}
		return "", 0
	case g.Negated || c.Negated || f.Tag(c.VFrom-1) == "CC" && n > 0 && f.Clauses[n-1].Negated:
		return "", 0
	case lemma == "go" && f.Lower(g.Verb) == "going":
		if f.Words[g.VFrom].XPOS == "VBZ" || f.Words[g.VFrom].XPOS == "VBP" {
			return onrecord.Planned, 0.15
		}
		return "", 0 // "was going to"
	case lemma == "be" && (g.Tense == syntax.Present || g.Tense == syntax.Past) && !g.Passive && f.adverbsTo(g.VTo, c.VFrom) && !aims[f.headLemma(g.Subject)] && f.Words[c.Verb].Lemma != "blame":
		return onrecord.Planned, 0.2 // "is to visit"
	case lemma == "be" && g.Tense == syntax.Present && c.VFrom == g.VTo+1 && settled[f.Lower(g.VTo)]:
		return onrecord.Planned, 0.15 // "is due to visit"
	case laysDown[lemma] && pacts[f.headLemma(g.Subject)] && !g.Passive && g.Tense.Finite():
		return onrecord.Planned, 0.2 // "the deal calls for Norland to pay"
	case g.Tense == syntax.Participle && (settled[f.Lower(g.Verb)] || lemma == "expect"):
		return onrecord.Planned, 0.2 // "with the sides expected to meet"
	case lemma == "prepare" && g.Passive:
		return "", 0 // readiness
	case planVerbs[lemma] && (g.Tense == syntax.Present || base == onrecord.Happened || base == onrecord.Planned):
		return onrecord.Planned, 0.15 + doubt
	case base == onrecord.Planned && f.journeys(g) && !f.conditional(g):
		return onrecord.Planned, 0.2 + doubt // "will fly to Orla to meet the envoys"
	case doneVerbs[lemma] && base == onrecord.Happened:
		return onrecord.Happened, 0.15 + doubt
	case undoneVerbs[lemma] && base == onrecord.Happened:
		return onrecord.Denied, 0.2
	}
	return "", 0
}

// invited tells whether an infinitive is what somebody accepts an invitation
// to.
func (f *finder) invited(g, c *syntax.Clause) bool {
	return f.Words[g.Verb].Lemma == "accept" && !g.Object.None() && f.phraseAt(c.VFrom-1) >= 0 && invites[f.headLemma(g.Object)] && f.Phrases[f.PhraseOf[c.VFrom-1]].From >= g.Object.From
}

// journeys tells whether a clause tells of going or coming.
func (f *finder) journeys(c *syntax.Clause) bool {
	class, _ := verbClass(f.Words[c.Verb].Lemma)
	return class == "VISIT" || class == "MOVE"
}

// singledOut tells whether an infinitive says what somebody was the first or
// the last to do: "the last hostage to be released left".
func (f *finder) singledOut(c *syntax.Clause) bool {
	return !c.Negated && f.Tag(c.VFrom) == "TO" && c.Subject.To == c.VFrom && f.singles(c.Subject) && f.realNear(c.Subject) && f.plainAround(c.Subject)
}

// singles tells whether a phrase means the first, the last or the only one of
// several people.
func (f *finder) singles(p syntax.Phrase) bool {
	if f.Lower(p.From) != "the" {
		return false
	}
	for i := p.From + 1; i < p.To; i++ {
		if w := f.Lower(i); ordinals[w] || w == "last" || w == "latest" || w == "only" {
			return f.somebody(p)
		}
	}
	return false
}

// adverbsTo tells whether nothing but adverbs stand in the words [from, to).
func (f *finder) adverbsTo(from, to int) bool {
	for i := from; i < to; i++ {
		if !f.Words[i].IsAdverb() {
			return false
		}
	}
	return true
}

// goesOn tells whether a bare verb goes on from the infinitive before it,
// after a comma.
func (f *finder) goesOn(g, c *syntax.Clause) bool {
	if g.Tense != syntax.Infinitive || g.Governor < 0 || f.Tag(c.VFrom) == "TO" {
		return false
	}
	i := c.VFrom - 1
	for i > g.VTo && (f.Words[i].IsAdverb() || f.Tag(i) == "CC") {
		i--
	}
	return f.Lower(i) == ","
}

// promised tells whether an infinitive hangs on a noun that binds someone:
// "its pledge to leave", not "no plan to leave".
func (f *finder) promised(c *syntax.Clause) bool {
	i := c.VFrom - 1
	if c.Negated || f.Tag(c.VFrom) != "TO" || i < 0 || f.PhraseOf[i] < 0 {
		return false
	}
	p := f.Phrases[f.PhraseOf[i]]
	b, ok := lexicon.BindingNoun(f.Words[p.Head].Lemma)
	if !ok || p.To != c.VFrom || b.Direction != "will" {
		return false
	}
	if c.Governor < 0 {
		return f.definite(p) && f.owns(p)
	}
	if g := &f.Clauses[c.Governor]; !g.Object.None() && g.Object.From == p.From && (g.Tense.Finite() || g.Tense == syntax.Gerund && f.Lower(g.VFrom-1) == ",") && !g.Negated && layingOut[f.Words[g.Verb].Lemma] {
		return f.Lower(p.From) != "no" // "announced plans to leave"
	}
	if !f.definite(p) {
		return false
	}
	before := f.Lower(p.From - 1)
	return before != "without" && before != "against" && f.FirstMention(f.Structure, p.From, p.Head) >= 0 || f.Words[p.From].XPOS == "PRP$"
}

// leftUndone tells whether an infinitive hangs on somebody's failure to do it:
// "its failure to reach a deal".
func (f *finder) leftUndone(c *syntax.Clause) bool {
	k := f.phraseAt(c.VFrom - 1)
	if k < 0 || f.Tag(c.VFrom) != "TO" {
		return false
	}
	switch p := f.Phrases[k]; f.headLemma(p) {
	case "failure", "inability":
		return p.To == c.VFrom && f.owns(p)
	}
	return false
}

// reaches tells whether only phrases with their prepositions stand between a
// verb and an infinitive: "agreed at the talks in Tarsk to leave".
func (f *finder) reaches(g, c *syntax.Clause) bool {
	i := c.VFrom - 1
	for step := 0; step < 3 && i > g.VTo; step++ {
		told := false
		for i > g.VTo && f.TimeOf[i] > 0 {
			i, told = i-1, true
		}
		if told && f.Words[i].UPOS == syntax.ADP {
			i--
		}
		if i < g.VTo {
			return true
		}
		if f.PhraseOf[i] < 0 {
			return false
		}
		from := f.Phrases[f.PhraseOf[i]].From
		if f.Words[max(0, from-1)].UPOS != syntax.ADP {
			return false
		}
		if i = from - 2; i < g.VTo {
			return true
		}
	}
	return false
}
