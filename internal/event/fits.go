package event

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// fits tells whether a clause has what its verb asks for.
func (f *finder) fits(c *syntax.Clause, lemma string, w lexicon.Occurrence) bool {
	if !f.framed(c, lemma, w) || !f.literal(c, lemma, w) || f.empty(c, w) {
		return false
	}
	subject := f.subject(c)
	if c.Tense.Finite() && subject.None() && c.Agent.None() {
		return false
	}
	return !subject.None() || !c.Object.None() || !c.Agent.None()
}

// framed tells whether the clause has the parts that the lexicon wants.
func (f *finder) framed(c *syntax.Clause, lemma string, w lexicon.Occurrence) bool {
	organ := f.byOrgan(c)
	switch {
	case w.Object && c.Object.None() && !c.Passive && !(lemma == "announce" && f.saysThat(c) && organ):
		return false
	case w.NoThat && f.saysThat(c) && !(w.Class == "ANNOUNCE" && organ):
		return false
	case w.Organ && !organ, w.Told && !f.tellsTo(c), w.Hangs && !f.hangsTo(c), w.Actor && !f.acted(c):
		return false
	}
	return !w.Weak || f.flies(c) || w.Class == "CHANGE" && f.changed(c, w) != "CHANGE" || f.goingOn(c) || filings[f.headLemma(f.undergoer(c))] && w.Class == "OTHER" || laws[f.headLemma(f.undergoer(c))] && w.Class == "FIGHT" || w.Class == "FORM" && c.Passive && f.MentionOf(f.Structure, c.Subject) >= 0 || f.timeIn(c.From, c.To, c.Verb) >= 0 || f.placeIn(c.VTo, c.To, w) >= 0 || w.Class == "MOVE" && leavable[f.headLemma(c.Object)]
}

// goingOn tells whether a clause tells of what has gone on since something:
// "have been talking since the attack".
func (f *finder) goingOn(c *syntax.Clause) bool {
	if c.Tense != syntax.Progressive {
		return false
	}
	for i := c.VTo; i < c.To; i++ {
		if f.Lower(i) == "since" {
			return f.hasBeen(c)
		}
	}
	return false
}

// literal tells whether a verb of several meanings means what happens.
func (f *finder) literal(c *syntax.Clause, lemma string, w lexicon.Occurrence) bool {
	what := f.undergoer(c)
	thing := ""
	if !what.None() {
		thing = f.Words[what.Head].Lemma
	}
	switch lemma {
	case "present", "give":
		return f.handsOver(c)
	case "address":
		return f.toPeople(c.Object)
	case "remove":
		return forces[thing] || f.someone(what) || f.dayOf(c) >= 0 && f.Lower(what.To) != "from"
	case "advance":
		return laws[thing] || c.Object.None()
	case "move", "position", "keep", "maintain":
		return c.Object.None() && !c.Passive && lemma == "move" || forces[thing] // not off a list
	case "agree":
		return f.agrees(c)
	case "meet":
		return c.Object.None() || f.somebody(c.Object) || f.somebody(f.beside(c.Object)) // not a deadline, a need
	case "leave":
		return f.leaves(c)
	case "execute":
		return f.sacked(c) // not a plan, a change
	case "win", "lose":
		return contests[thing] || thing == "" && (f.timeIn(c.From, c.To, c.Verb) >= 0 || f.placeIn(c.VTo, c.To, w) >= 0)
	case "recall":
		return envoys[thing] || f.dayOf(c) >= 0 && !f.aPerson(what)
	case "buy":
		return what.None() || f.Words[what.Head].XPOS != "PRP" // "isn't buying it"
	case "refuse", "decline":
		return !f.silence(c)
	case "authorize", "authorise":
		return !c.Passive || !f.infinitiveAt(c.VTo) // a permission that somebody has
	case "concede":
		return contests[thing] || thing == "defeat"
	case "discuss":
		return f.dayOf(c) >= 0 || f.placeIn(c.VTo, c.To, w) >= 0 || f.withWhom(c)
	case "receive":
		return f.somebody(what) || f.ofMoney(what) || prizes[thing] && f.determinedOrOne(what)
	case "dismiss", "throw out":
		return f.somebody(what) || offers[thing] || laws[thing] || thing == "case" || thing == "appeal"
	case "restore":
		return bonds[thing]
	case "turn in":
		return strings.HasSuffix(thing, "self") || strings.HasSuffix(f.Lower(what.Head), "selves") || f.somebody(what)
	case "call":
		switch f.nounClass(thing) {
		case "ELECT", "CONSULT", "PROTEST", "LEGISLATE":
			return true
		}
		return false
	case "go":
		return f.Lower(c.VTo) == "to" && (polls[f.headLemma(f.goal(c))] || jails[f.headLemma(f.goal(c))] || f.phraseAt(c.VTo+1) >= 0 && f.placeIn(c.VTo, c.To, w) >= 0)
	case "contact":
		return f.somebody(what)
	case "question":
		return inquirers[f.headLemma(f.doer(c))] || f.Tag(f.doer(c).Head) == "PRP" || c.Passive && f.Lower(c.VTo) == "by"
	case "spend", "pour", "pour in", "invest", "contribute", "raise money":
		return f.ofMoney(what)
	case "kill", "wound", "injure", "hurt", "murder", "strangle", "maim", "slaughter":
		return f.someone(what) || vessels[thing] || livestock[thing]
	case "return":
		return c.Object.None() || f.nounClass(thing) == "" && !papers[thing]
	case "head":
		return f.placeIn(c.VTo, c.To, w) >= 0
	case "attack", "assault", "target", "hammer", "pound":
		return !f.abstract(what)
	case "strike", "hit":
		who := f.doer(c)
		return who.None() || f.somebody(who) || weapons[f.headLemma(who)] || nature[f.headLemma(who)] || vessels[f.headLemma(who)] || craft[f.headLemma(who)]
	case "take over":
		return f.somebody(f.doer(c))
	case "pass":
		return c.Passive || laws[thing] || thing == "proposal" || thing == "plan"
	case "hurl", "plant":
		return flown[thing] || weapons[thing]
	case "bury", "choose", "select", "pick", "tap", "confirm", "replace", "succeed", "hire", "recruit", "accompany", "escort", "marry", "relieve", "promote", "invite", "demote", "kick out":
		return f.someone(what)
	case "come":
		return f.Lower(c.VTo) == "to" && f.phraseAt(c.VTo+1) >= 0 && f.placeIn(c.VTo, c.To, w) >= 0
	case "come down":
		return !f.subject(c).None() && craft[f.Words[f.subject(c).Head].Lemma]
	case "go off":
		return !f.subject(c).None() && weapons[f.Words[f.subject(c).Head].Lemma]
	}
	if figurative[w.Class] && !c.Passive && !w.Patient && !f.subject(c).None() && !f.acted(c) && !f.moves(f.subject(c)) {
		return false // problems besiege, costs kill
	}
	if w.Class == "BEGIN" || w.Class == "END" {
		return c.Passive || !c.Object.None() || w.Patient || f.runs(f.subject(c))
	}
	return true
}

// determinedOrOne tells whether a phrase means one thing.
func (f *finder) determinedOrOne(p syntax.Phrase) bool {
	return f.determined(p) || f.Lower(p.From) == "a" || f.Lower(p.From) == "an"
}

// silence tells whether what is refused is to speak: "declined to comment".
func (f *finder) silence(c *syntax.Clause) bool {
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom >= c.VTo {
			return speaking[f.Words[d.Verb].Lemma] || d.Passive
		}
	}
	return false
}

// moves tells whether a phrase means a thing that does harm by itself.
func (f *finder) moves(p syntax.Phrase) bool {
	head := f.headLemma(p)
	return vessels[head] || craft[head] || livestock[head] || arms[head] || f.nounClass(head) != ""
}

// agrees tells whether an agreement comes about: several agree, or with
// somebody, or to something; one who agrees and no more shares an opinion.
func (f *finder) agrees(c *syntax.Clause) bool {
	switch next := f.Lower(c.VTo); next {
	case "with":
		return f.meets(c.VTo + 1)
	case ":", ",", ".", "that":
		return !f.aPerson(f.subject(c)) && f.Words[f.subject(c).Head].XPOS != "PRP" && next != ":"
	}
	return true
}

// empty tells whether what is done is done to a word, not to the world: a
// question raised, a report released.
func (f *finder) empty(c *syntax.Clause, w lexicon.Occurrence) bool {
	p := c.Object
	if c.Passive {
		p = c.Subject
	}
	if p.None() {
		return c.Tense == syntax.Gerund && w.Class == "BEGIN" && f.Lower(c.VTo) == "with" // "starting with"
	}
	return emptyObjects[f.Words[p.Head].Lemma]
}

// meets tells whether an actor stands at word i.
func (f *finder) meets(i int) bool {
	return i < len(f.Words) && f.PhraseOf[i] >= 0 && f.whose(f.Phrases[f.PhraseOf[i]]) >= 0
}

// leaves tells whether a place, a body or a pact is left.
func (f *finder) leaves(c *syntax.Clause) bool {
	if c.Passive || c.Object.None() {
		return false
	}
	if leavable[f.Words[c.Object.Head].Lemma] {
		return true
	}
	n := f.MentionOf(f.Structure, c.Object)
	return n >= 0 && f.Mentions[n].Form == onrecord.FormName && f.Mentions[n].Type != onrecord.Person
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

// saysThat tells whether a clause or a quotation is what the verb says.
func (f *finder) saysThat(c *syntax.Clause) bool {
	after := f.Lower(c.VTo)
	if after == "that" || after == "," || syntax.QuoteMark(after) && c.Object.None() {
		return true
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom > c.Verb && d.Tense.Finite() {
			return !d.Relative && !d.Shared && (d.Opener == c.VTo || d.Subject.From == c.VTo) && d.Subject.To > 0
		}
	}
	return false
}

// acted tells whether someone named, described or meant does it.
func (f *finder) acted(c *syntax.Clause) bool {
	if c.Passive {
		return f.somebody(c.Subject) || f.somebody(c.Agent) || c.Agent.None() && f.timeIn(c.From, c.To, c.Verb) >= 0
	}
	who := f.subject(c)
	return f.somebody(who) || c.Relative && f.Lower(c.Opener) == "who" || weapons[f.headLemma(who)] || nature[f.headLemma(who)]
}

// subject is the phrase that does what a clause tells, if need be that of the
// clause it hangs on or goes on from.
func (f *finder) subject(c *syntax.Clause) syntax.Phrase {
	for step := 0; step < 4; step++ {
		if !c.Subject.None() {
			return c.Subject
		}
		g := f.above(c)
		if g == nil {
			return c.Subject
		}
		if c.Tense == syntax.Infinitive && !g.Object.None() && g.Object.To == c.VFrom && !g.Passive {
			return g.Object // "ordered troops to leave"
		}
		if c.Tense == syntax.Gerund && !g.Object.None() && f.Lower(c.VFrom-1) == "of" && accusers[f.Words[g.Verb].Lemma] {
			return g.Object // "accused Norland of shelling"
		}
		c = g
	}
	return c.Subject
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
