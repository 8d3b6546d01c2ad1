package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// boundNoun reads an infinitive after a noun that binds: "a promise to",
// "its plan to", "no plans to".
func (f *finder) boundNoun(n int, c *syntax.Clause) {
	p, b, ok := f.bindingPhrase(c)
	if !ok || f.Lower(p.From-1) == "in" && p.From == p.Head {
		return // "in order to"
	}
	owned := f.owned(p)
	if before := f.Lower(p.From - 1); before == "of" && !owned || before == "without" || before == "about" || before == "whether" || before == "if" {
		return // "evidence of a decision to"
	}
	by := f.ownerOf(p, c)
	if b.Direction == "demands" {
		by = f.calledOn(p, c, by)
	}
	if k := f.refusedBy(p); k >= 0 && b.Direction != "will-not" {
		by, b = f.subjectOf(&f.Clauses[k]), lexicon.Binding{Force: "promise", Direction: "will-not"} // "dismissed calls to resign"
	} else if f.onSigned(p) {
		b.Force, b.Direction = "agreement", "will" // "the pact calls for Norland to leave", its verb read as a noun
	}
	d := duty{by: by, from: f.toDoFrom(n, c), to: f.wide(n), cueFrom: p.From, cueTo: p.To, binding: b, verb: c.Verb, lead: c.VFrom, doubt: 0.25}
	if p.To == c.VFrom {
		d.cueTo = c.VFrom + 1
	}
	d.negative = f.Lower(c.VFrom-1) == "not" || f.Lower(c.VFrom-1) == "never"
	if i := p.Head - 1; i >= p.From && f.TimeOf[i] > 0 {
		d.lead = p.From // "a 30 June deadline to leave"
	}
	if b.Direction == "will-not" && f.refusedBy(p) >= 0 {
		f.add(d)
		return
	}
	if regulates[f.Words[c.Verb].Lemma] && papers[f.Words[p.Head].Lemma] {
		return // what a pact is about
	}
	given := b.Force == "promise" || b.Force == "agreement"
	switch {
	case f.Lower(p.From) == "no" && f.Lower(p.Head) != "plans" && f.Words[p.Head].Lemma != "intention" && f.Words[p.Head].Lemma != "decision":
		return // "no timetable to leave" says nothing of staying
	case b.Direction == "conditional" && !owned && !f.made(p), f.Words[p.Head].Lemma == "threat" && !owned:
		return
	case f.Lower(p.From) == "no":
		d.negative, d.doubt = true, 0.15
	case f.Words[p.Head].Lemma == "decision" && f.made(p) && !f.noneOf(p):
		d.doubt = 0.25
	case f.openPlan(p) && f.wished(p), f.openPlan(p) && !(given && (owned || f.heldTo(p) || f.made(p))), f.Lower(p.From) == "any":
		return
	case f.Words[p.Head].Lemma == "decision":
		d.doubt = 0.4 // many decisions told of were carried out long since
	case b.Direction == "demands" && b.Force == "order" && (f.made(p) || f.Lower(p.From-1) == "under"):
		d.doubt = 0.3
	case b.Direction == "demands" && (d.by < 0 || p.From == p.Head):
		d.doubt = 0.5 // calls by nobody in particular
	case f.Lower(p.From) == "whose":
		d.doubt = 0.3
	case b.Force == "promise" && p.From < p.Head, given && f.made(p):
		d.doubt = 0.3
	case (f.Lower(p.From) == "a" || f.Lower(p.From) == "an") && !f.made(p):
		d.doubt = 0.45
	case d.by < 0, f.Lower(p.From-1) == "after", f.Lower(p.From-1) == "before":
		d.doubt = 0.4
	}
	f.add(d)
}

// owned tells whether a phrase says whose it names: "his refusal", "Norland's
// pledge".
func (f *finder) owned(p syntax.Phrase) bool {
	return f.Words[p.From].XPOS == "PRP$" || f.FirstMention(f.Structure, p.From, p.Head) >= 0
}

// calledOn gives the mention of whom a demand is made of: "its call for Norland
// to leave"; an order without one binds those who give it.
func (f *finder) calledOn(p syntax.Phrase, c *syntax.Clause, owner int) int {
	if link := f.Lower(p.To); (link == "for" || link == "on" || link == "to") && p.To+1 < c.VFrom && f.PhraseOf[p.To+1] >= 0 {
		return f.ownerIn(f.Phrases[f.PhraseOf[p.To+1]])
	}
	if f.Words[p.Head].Lemma == "order" {
		return owner
	}
	return -1
}

// onSigned tells whether the words before the head of a phrase name a pact.
func (f *finder) onSigned(p syntax.Phrase) bool {
	return f.Words[p.Head].Lemma == "call" && p.Head > p.From && papers[f.Words[p.Head-1].Lemma] && f.Lower(p.To) == "for"
}

// bindingPhrase gives the noun that binds before an infinitive: right before
// it, or with one or two phrases between, "a promise in Tarsk to".
func (f *finder) bindingPhrase(c *syntax.Clause) (syntax.Phrase, lexicon.Binding, bool) {
	i := c.VFrom - 1
	if f.Lower(i) == "not" {
		i--
	}
	for step := 0; step < 3 && i >= 0 && f.PhraseOf[i] >= 0; step++ {
		p := f.Phrases[f.PhraseOf[i]]
		if b, ok := lexicon.BindingNoun(f.Words[p.Head].Lemma); ok && p.To == i+1 && f.Lower(p.Head) != "words" {
			return p, b, true
		}
		if !nounPrepositions[f.Lower(p.From-1)] && f.Lower(p.From-1) != "by" {
			break
		}
		i = p.From - 2
	}
	return syntax.Phrase{}, lexicon.Binding{}, false
}

// heldTo tells whether someone is held to a promise: "pressed Norland on its
// promise to".
func (f *finder) heldTo(p syntax.Phrase) bool {
	return f.Lower(p.From-1) == "on" && p.From >= 2 && f.Words[p.From-2].UPOS == syntax.PROPN
}

// openPlan tells whether a plan is only wished for, talked about or put off.
func (f *finder) openPlan(p syntax.Phrase) bool {
	for k := range f.Clauses {
		g := &f.Clauses[k]
		if !g.Subject.None() && g.Subject.From == p.From && (g.Tense == syntax.Modal || g.Tense == syntax.Conditional) {
			return true
		}
		if !g.Object.None() && g.Object.From == p.From {
			if f.demanded(g) {
				return true
			}
			return unsettled[f.Words[g.Verb].Lemma] || g.Tense == syntax.Modal || g.Tense == syntax.Conditional || g.Tense == syntax.Infinitive && !settled[f.Words[g.Verb].Lemma] || g.Negated
		}
	}
	before := f.Lower(p.From - 1)
	return before == "on" || before == "about" || before == "for" || before == "against"
}

// wished tells whether the phrase is what somebody is to give yet: "asked that
// Norland express a commitment to".
func (f *finder) wished(p syntax.Phrase) bool {
	for k := range f.Clauses {
		if g := &f.Clauses[k]; !g.Object.None() && g.Object.From == p.From && f.demanded(g) {
			return true
		}
	}
	return false
}

// made tells whether the phrase is the object of a verb that makes or keeps a
// promise.
func (f *finder) made(p syntax.Phrase) bool {
	for k := range f.Clauses {
		g := &f.Clauses[k]
		if !g.Object.None() && g.Object.From == p.From {
			lemma := f.Words[g.Verb].Lemma
			return (g.Tense.Finite() || g.Tense == syntax.Gerund) && g.Tense != syntax.Modal && g.Tense != syntax.Conditional && !g.Negated && (settled[lemma] || makers[lemma])
		}
	}
	return false
}

// justBefore gives the mention that ends before a bare noun, which is then its
// verb's subject: "Holm now plans to leave", with "plans" read as a noun.
func (f *finder) justBefore(p syntax.Phrase) int {
	i := p.From - 1
	for i >= 0 && f.Words[i].IsAdverb() {
		i--
	}
	if i < 0 || f.PhraseOf[i] < 0 || f.Phrases[f.PhraseOf[i]].To != i+1 {
		return -1
	}
	return f.MentionOf(f.Structure, f.Phrases[f.PhraseOf[i]])
}

// ownerOf gives the mention of whose promise it is: "Norland's plan", "the
// refusal by Norland", the one who has what is coordinated with it, or the
// subject of the verb that has the noun as object.
func (f *finder) ownerOf(p syntax.Phrase, c *syntax.Clause) int {
	if p.From < p.Head {
		if n := f.FirstMention(f.Structure, p.From, p.Head); n >= 0 {
			return n
		}
	} else if n := f.justBefore(p); n >= 0 {
		return n
	}
	if link := f.Lower(p.To); (link == "by" || link == "of" || link == "for") && p.To+1 < c.VFrom && f.PhraseOf[p.To+1] >= 0 {
		if n := f.ownerIn(f.Phrases[f.PhraseOf[p.To+1]]); n >= 0 {
			return n
		}
	}
	if f.Tag(p.From-1) == "CC" && p.From >= 2 && f.PhraseOf[p.From-2] >= 0 {
		q := f.Phrases[f.PhraseOf[p.From-2]] // "Holm's speech and recent pledge to"
		return f.FirstMention(f.Structure, q.From, q.Head)
	}
	if c.Governor < 0 {
		return -1
	}
	g := &f.Clauses[c.Governor]
	if f.Words[p.From-min(p.From, 1)].UPOS == syntax.ADP && p.From > g.VTo && f.Words[p.From].XPOS != "PRP$" {
		return -1
	}
	return f.subjectOf(g)
}
