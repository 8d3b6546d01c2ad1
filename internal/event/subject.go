package event

import "onrecord/internal/syntax"

// acted tells whether someone named, described or meant does it.
func (f *finder) acted(c *syntax.Clause) bool {
	if c.Passive {
		return f.somebody(c.Agent) || c.Agent.None() && (f.somebody(c.Subject) || f.determined(f.subject(c)) || f.dayOf(c) >= 0)
	}
	if f.ownersPlan(c) {
		return true // "his plan to meet the envoy"
	}
	if c.Tense == syntax.Gerund && f.Lower(c.VFrom-1) == "after" && f.withWhom(c) {
		return true // "plans moved ahead after speaking with the envoy"
	}
	who := f.subject(c)
	return f.somebody(who) || c.Relative && f.Lower(c.Opener) == "who" || weapons[f.headLemma(who)] || nature[f.headLemma(who)]
}

// subject is the phrase that does what a clause tells, if need be that of the
// clause it hangs on or goes on from.
func (f *finder) subject(c *syntax.Clause) syntax.Phrase {
	for step := 0; step < 4; step++ {
		if !c.Subject.None() || f.ownersPlan(c) {
			return c.Subject
		}
		g := f.above(c)
		if g == nil {
			return c.Subject
		}
		if c.Tense == syntax.Infinitive && !g.Object.None() && g.Object.To == c.VFrom && !g.Passive && !f.promised(c) && !invites[f.headLemma(g.Object)] {
			return g.Object // "ordered troops to leave"
		}
		if c.Tense == syntax.Gerund && !g.Object.None() && f.Lower(c.VFrom-1) == "of" && accusers[f.Words[g.Verb].Lemma] {
			return g.Object // "accused Norland of shelling"
		}
		c = g
	}
	return c.Subject
}

// ownersPlan tells whether an infinitive hangs on a noun that binds its owner,
// whoever does what the clause around tells: "praised Norland's plan to leave".
func (f *finder) ownersPlan(c *syntax.Clause) bool {
	if c.Tense != syntax.Infinitive || !f.promised(c) {
		return false
	}
	p := f.goalAt(c.VFrom - 1)
	return f.owns(p) && (f.Words[p.From].XPOS != "PRP$" || c.Governor < 0 || f.Lower(p.From) == "his" || f.Lower(p.From) == "her")
}

// above is the clause whose subject one without its own shares: the one it
// hangs on, for a gerund that leads in the one after it, for a verb after a
// comma the one before; nil for none.
func (f *finder) above(c *syntax.Clause) *syntax.Clause {
	if c.Governor >= 0 {
		return &f.Clauses[c.Governor]
	}
	if c.Tense == syntax.Gerund {
		for k := range f.Clauses {
			if d := &f.Clauses[k]; d.VFrom > c.VTo && d.Tense.Finite() {
				return d
			}
		}
	}
	if c.Tense != syntax.Past && c.Tense != syntax.Present || f.Lower(c.VFrom-1) != "," && f.Tag(c.VFrom-1) != "CC" {
		return nil
	}
	for k := len(f.Clauses) - 1; k >= 0; k-- {
		if d := &f.Clauses[k]; d.Verb < c.VFrom && d.Tense == c.Tense && !d.Relative {
			return d
		}
	}
	return nil
}

// meets tells whether an actor stands at word i.
func (f *finder) meets(i int) bool {
	return i < len(f.Words) && f.PhraseOf[i] >= 0 && f.whose(f.Phrases[f.PhraseOf[i]]) >= 0
}

// goal is the phrase after the preposition that follows a verb.
func (f *finder) goal(c *syntax.Clause) syntax.Phrase {
	return f.goalAt(c.VTo + 1)
}

// doer is the phrase of who does what a clause tells.
func (f *finder) doer(c *syntax.Clause) syntax.Phrase {
	if c.Passive {
		return c.Agent
	}
	return f.subject(c)
}

// undergoer is the phrase of what a verb does something to.
func (f *finder) undergoer(c *syntax.Clause) syntax.Phrase {
	if c.Passive {
		return f.subject(c)
	}
	return c.Object
}
