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
	return !subject.None() || !c.Object.None() || !c.Agent.None() || f.ownersPlan(c)
}

// framed tells whether the clause has the parts that the lexicon wants.
func (f *finder) framed(c *syntax.Clause, lemma string, w lexicon.Occurrence) bool {
	organ := f.byOrgan(c)
	switch {
	case w.Object && c.Object.None() && !c.Passive && !(lemma == "announce" && f.saysThat(c) && organ) && !(lemma == "leave" && f.setsOut(c)) && !f.stopsDoing(c, w):
		return false
	case w.NoThat && f.saysThat(c) && !(w.Class == "ANNOUNCE" && organ):
		return false
	case w.Organ && !organ, w.Told && !f.tellsTo(c), w.Hangs && !f.hangsTo(c), w.Actor && !f.acted(c):
		return false
	}
	return !w.Weak || w.Hangs && f.jointly(f.subject(c)) || lemma == "accept" && bids[f.headLemma(f.undergoer(c))] || f.stopsDoing(c, w) || w.Class == "END" && campaigns[f.headLemma(f.undergoer(c))] || f.flies(c) || w.Class == "CHANGE" && f.changed(c, w) != "CHANGE" || f.goingOn(c) || filings[f.headLemma(f.undergoer(c))] && w.Class == "OTHER" || laws[f.headLemma(f.undergoer(c))] && w.Class == "FIGHT" || w.Class == "FORM" && c.Passive && f.MentionOf(f.Structure, c.Subject) >= 0 || f.dayOf(c) >= 0 || f.placeIn(c.VTo, c.To, w) >= 0 || w.Class == "MOVE" && leavable[f.headLemma(c.Object)]
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
	if issued := f.Words[p.Head].Lemma; (issued == "statement" || issued == "warning") && w.Class == "ANNOUNCE" && issuing[f.Words[c.Verb].Lemma] {
		return !f.byOrgan(c) || c.Tense == syntax.Gerund
	}
	return emptyObjects[f.Words[p.Head].Lemma]
}

// stopsDoing tells whether what comes to an end is told by an "-ing": "agreed
// to stop testing".
func (f *finder) stopsDoing(c *syntax.Clause, w lexicon.Occurrence) bool {
	return (w.Class == "END" || f.Words[c.Verb].Lemma == "stop") && !c.Passive && c.Object.None() && f.Tag(c.VTo) == "VBG"
}

var (
	// bids are accepted once and for all.
	bids = set(`invitation offer proposal invite resignation request challenge award prize nomination surrender`)

	// issuing makes a text public.
	issuing = set(`issue release publish`)
)

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
