package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// literalMove reads verbs that want a place, a day or a goal.
func (f *finder) literalMove(c *syntax.Clause, lemma, thing string, w lexicon.Occurrence) bool {
	place := func() bool { return f.placeIn(c.VTo, c.To, w) >= 0 }
	goal := f.headLemma(f.goal(c))
	switch lemma {
	case "leave":
		return f.leaves(c) || f.setsOut(c)
	case "remove":
		return forces[thing] || f.someone(f.undergoer(c)) || f.dayOf(c) >= 0 && f.Lower(f.undergoer(c).To) != "from" // not off a list
	case "move":
		return c.Object.None() && !c.Passive || forces[thing]
	case "head":
		return place()
	case "go":
		return f.Lower(c.VTo) == "to" && goal != "" && (polls[goal] || jails[goal] || place())
	case "come":
		return f.Lower(c.VTo) == "to" && goal != "" && place()
	case "win", "lose":
		return contests[thing] || thing == "" && (f.dayOf(c) >= 0 || place())
	case "lead":
		return f.leadsParty(c)
	case "board":
		return craft[thing] || vessels[thing] || thing == "train" || thing == "flight" || thing == "bus"
	case "discuss":
		return f.dayOf(c) >= 0 || f.withWhom(c) || place()
	}
	return true
}

// leaves tells whether a place, a body or a pact is left.
func (f *finder) leaves(c *syntax.Clause) bool {
	if c.Passive || c.Object.None() {
		return false
	}
	if f.leftSo(c.Object) {
		return false
	}
	if leavable[f.Words[c.Object.Head].Lemma] {
		return true
	}
	n := f.MentionOf(f.Structure, c.Object)
	return n >= 0 && f.Mentions[n].Form == onrecord.FormName && f.Mentions[n].Type != onrecord.Person
}

// leftSo tells whether an adjective after an object and what is coordinated
// with it says how it is left: "left the town and its people helpless".
func (f *finder) leftSo(p syntax.Phrase) bool {
	for q := f.beside(p); !q.None(); q = f.beside(q) {
		p = q
	}
	i := p.To
	for i < len(f.Words) && f.Words[i].IsAdverb() && f.TimeOf[i] == 0 {
		i++
	}
	return f.Tag(i) == "JJ" && f.TimeOf[i] == 0
}

// runs tells whether a phrase is something that can begin or end.
func (f *finder) runs(p syntax.Phrase) bool {
	if p.None() {
		return false
	}
	lemma := f.Words[p.Head].Lemma
	_, event := lexicon.EventNoun(lemma)
	return event || courses[lemma] || bodies[lemma] || f.MentionOf(f.Structure, p) >= 0
}

// moves tells whether a phrase means a thing that does harm by itself.
func (f *finder) moves(p syntax.Phrase) bool {
	head := f.headLemma(p)
	return vessels[head] || craft[head] || livestock[head] || arms[head] || f.nounClass(head) != ""
}
