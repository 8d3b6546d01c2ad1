package event

import (
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
	return !w.Weak || w.Class == "END" && campaigns[f.headLemma(f.undergoer(c))] || f.flies(c) || w.Class == "CHANGE" && f.changed(c, w) != "CHANGE" || f.goingOn(c) || filings[f.headLemma(f.undergoer(c))] && w.Class == "OTHER" || laws[f.headLemma(f.undergoer(c))] && w.Class == "FIGHT" || w.Class == "FORM" && c.Passive && f.MentionOf(f.Structure, c.Subject) >= 0 || f.dayOf(c) >= 0 || f.placeIn(c.VTo, c.To, w) >= 0 || w.Class == "MOVE" && leavable[f.headLemma(c.Object)]
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
