package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// accepted reads what somebody takes upon himself by accepting, or refuses by
// turning down, what he was bidden to do: "accepted an invitation to speak".
func (f *finder) accepted(n int, c *syntax.Clause) bool {
	p, ok := f.bid(c)
	if !ok {
		return false
	}
	for k := range f.Clauses {
		g := &f.Clauses[k]
		if g.Negated || g.Tense == syntax.Modal || g.Tense == syntax.Conditional || g.Tense == syntax.Infinitive || g.Passive || g.Object.From != p.From || g.Object.None() {
			continue
		}
		b := lexicon.Binding{Force: "agreement", Direction: "will"}
		switch lemma := f.Words[g.Verb].Lemma; {
		case lemma == "accept", lemma == "take" && f.Lower(g.VTo) == "up":
		case refusers[lemma], refusing[lemma] && f.Lower(g.VTo) == "down":
			b.Force, b.Direction = "promise", "will-not"
		default:
			continue
		}
		f.add(duty{by: f.subjectOf(g), from: f.toDoFrom(n, c), to: f.wide(n), cueFrom: g.VFrom, cueTo: p.To, binding: b, verb: c.Verb, lead: c.VFrom, doubt: 0.2})
		return true
	}
	return false
}

// bid gives the phrase before an infinitive that says what one is bidden to do,
// with who bids between: "an offer by Norland to".
func (f *finder) bid(c *syntax.Clause) (syntax.Phrase, bool) {
	i := c.VFrom - 1
	for step := 0; step < 2 && i >= 0 && f.PhraseOf[i] >= 0; step++ {
		p := f.Phrases[f.PhraseOf[i]]
		if bids[f.Words[p.Head].Lemma] {
			return p, true
		}
		if link := f.Lower(p.From - 1); link != "from" && link != "by" && link != "of" {
			break
		}
		i = p.From - 2
	}
	return syntax.Phrase{}, false
}

// committed reads who is committed to a deed by another, or by a paper: "the
// text commits both navies to the removal of mines".
func (f *finder) committed(n int) {
	c := &f.Clauses[n]
	if f.Words[c.Verb].Lemma != "commit" || c.Passive || c.Negated || c.Object.None() || f.Lower(c.Object.To) != "to" || !c.Tense.Finite() || c.Tense == syntax.Modal || c.Tense == syntax.Conditional {
		return
	}
	i := c.Object.To + 1
	if i >= len(f.Words) || f.PhraseOf[i] < 0 {
		return
	}
	p := f.Phrases[f.PhraseOf[i]]
	b := lexicon.Binding{Force: "promise", Direction: "will", Noun: true}
	if !c.Subject.None() && papers[f.Words[c.Subject.Head].Lemma] {
		b.Force = "agreement"
	}
	doubt, ok := f.fitToDo(p, b)
	if !ok {
		return
	}
	by := f.ownerIn(c.Object)
	if f.Words[c.Object.Head].XPOS == "PRP" {
		by = f.subjectOf(c) // "committed itself to"
	}
	f.add(duty{by: by, from: p.From, to: f.nounEnd(p), cueFrom: c.VFrom, cueTo: i, binding: b, verb: p.Head, lead: p.From, doubt: doubt})
}

// affirming reads what a paper lays down: "a declaration affirming the removal
// of the mines", by those who sign it.
func (f *finder) affirming(n int) {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	if c.Tense != syntax.Gerund || c.Object.None() || lemma != "affirm" && lemma != "reaffirm" && lemma != "promise" && lemma != "pledge" && lemma != "stipulate" {
		return
	}
	if i := c.VFrom - 1; i < 0 || f.PhraseOf[i] < 0 || !signed[f.Words[f.Phrases[f.PhraseOf[i]].Head].Lemma] {
		return
	}
	b := lexicon.Binding{Force: "agreement", Direction: "will", Noun: true}
	doubt, ok := f.fitToDo(c.Object, b)
	if !ok {
		return
	}
	by := -1
	if c.Governor >= 0 {
		by = f.subjectOf(&f.Clauses[c.Governor])
	}
	f.add(duty{by: by, from: c.Object.From, to: f.nounEnd(c.Object), cueFrom: c.VFrom, cueTo: c.Object.From, binding: b, verb: c.Object.Head, lead: c.Object.From, doubt: doubt})
}

// signed are papers by which those who put their name to them are bound.
var signed = set(`agreement deal accord treaty pact truce settlement compact memorandum protocol communique declaration statement document
	charter resolution text`)
