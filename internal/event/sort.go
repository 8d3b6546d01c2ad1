package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// byOrgan tells whether a state or a body does it, not a person at a
// microphone.
func (f *finder) byOrgan(c *syntax.Clause) bool {
	who := f.subject(c)
	if c.Passive {
		who = c.Agent
	}
	n := f.whose(who)
	if !c.Passive && f.jointly(who) {
		return true
	}
	return n >= 0 && f.Mentions[n].Type != onrecord.Person && f.Mentions[n].Type != onrecord.GroupA && f.Mentions[n].Form != onrecord.FormPronoun || n < 0 && !who.None() && organs[f.Words[who.Head].Lemma]
}

// jointly tells whether a phrase and the one before it with "and" mean two who
// are named: what they undertake together is no mere saying.
func (f *finder) jointly(p syntax.Phrase) bool {
	if p.None() || f.whose(p) < 0 {
		return false
	}
	from := f.ListStart(p.From)
	return from < p.From && f.whose(f.goalAt(from)) >= 0
}

// tellsTo tells whether an infinitive follows the object: "directed the army
// to leave", not "directed a film".
func (f *finder) tellsTo(c *syntax.Clause) bool {
	return !c.Object.None() && f.infinitiveAt(c.Object.To)
}

// withWhom tells whether somebody stands after "with" in a clause.
func (f *finder) withWhom(c *syntax.Clause) bool {
	for i := c.VTo; i+1 < c.To; i++ {
		if f.Lower(i) == "with" && f.PhraseOf[i+1] >= 0 {
			return f.somebody(f.Phrases[f.PhraseOf[i+1]])
		}
	}
	return false
}

// ofMoney tells whether a phrase is a sum of money.
func (f *finder) ofMoney(p syntax.Phrase) bool {
	if p.None() {
		return false
	}
	for i := p.From; i < p.To; i++ {
		if f.Words[i].XPOS == "$" || money[f.Words[i].Lemma] {
			return true
		}
	}
	return false
}

// hangsTo tells whether an infinitive hangs on the verb: "decided on Monday to
// leave".
func (f *finder) hangsTo(c *syntax.Clause) bool {
	return f.infinitiveAt(c.VTo) || f.Lower(c.VTo) == "against"
}

// infinitiveAt tells whether an infinitive begins at word i, after a time or an
// adverb at most.
func (f *finder) infinitiveAt(i int) bool {
	for step := 0; step < 3; step++ {
		for i < len(f.Words) && (f.TimeOf[i] > 0 || f.TimeSoon(i) || f.Words[i].IsAdverb()) {
			i++
		}
		if i+1 >= len(f.Words) || f.Words[i].UPOS != syntax.ADP || f.PhraseOf[i+1] < 0 {
			break
		}
		i = f.Phrases[f.PhraseOf[i+1]].To // "at a meeting in Orla"
	}
	return f.Tag(i) == "TO"
}

// handsOver tells whether something is given to somebody: "presented the king
// with a sword", not "presented a plan".
func (f *finder) handsOver(c *syntax.Clause) bool {
	if c.Object.None() || f.Words[c.Object.Head].XPOS == "PRP" {
		return false
	}
	to := c.Object.To
	if f.Lower(to) == "of" && to+1 < len(f.Words) && f.PhraseOf[to+1] >= 0 {
		to = f.Phrases[f.PhraseOf[to+1]].To
	}
	return f.toPeople(c.Object) && f.Lower(to) == "with" || f.Lower(to) == "to" && f.meets(to+1)
}

// toPeople tells whether a phrase means people or a body of them.
func (f *finder) toPeople(p syntax.Phrase) bool {
	if p.None() || f.Words[p.Head].XPOS == "PRP" {
		return false
	}
	lemma := f.Words[p.Head].Lemma
	return f.whose(p) >= 0 || people[lemma] || bodies[lemma] || organs[lemma] || lemma == "nation"
}

// flies tells whether what is launched is a weapon or a spacecraft: that is a
// test, not a beginning.
func (f *finder) flies(c *syntax.Clause) bool {
	p := f.undergoer(c)
	return !p.None() && flown[f.Words[p.Head].Lemma]
}

// launches tells whether a launch is that of a weapon or a spacecraft.
func (f *finder) launches(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		if flown[f.Words[i].Lemma] {
			return true
		}
	}
	return f.Lower(p.To) == "of" && p.To+1 < len(f.Words) && f.PhraseOf[p.To+1] >= 0 && flown[f.Words[f.Phrases[f.PhraseOf[p.To+1]].Head].Lemma]
}

// aPerson tells whether a phrase means a person.
func (f *finder) aPerson(p syntax.Phrase) bool {
	n := f.whose(p)
	return n >= 0 && f.Mentions[n].Type == onrecord.Person
}

// sacked tells whether it is done to a person: one fires an aide or a weapon,
// executes a prisoner or a plan.
func (f *finder) sacked(c *syntax.Clause) bool {
	p := c.Object
	if c.Passive {
		p = c.Subject
	}
	if p.None() {
		return false
	}
	head := f.headLemma(p)
	return f.someone(p) && !weapons[head] && !flown[head] || head == "one" && f.Lower(p.From) == "no"
}
