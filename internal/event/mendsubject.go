package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// mendSubject looks farther for the subject of a verb that has a tense.
func (f *finder) mendSubject(c *syntax.Clause) {
	switch {
	case c.Relative && !c.Subject.None() && f.Lower(c.Opener) == "who":
		f.someoneBefore(c)
	case !c.Subject.None() || !c.Tense.Finite():
	case c.Relative:
		f.overDash(c)
	default:
		f.heldThen(c)
		f.afterAside(c)
	}
}

// someoneBefore gives a clause with "who" that stands behind a place the people
// before it: "the ministers in Tarsk, who signed".
func (f *finder) someoneBefore(c *syntax.Clause) {
	if n := f.MentionOf(f.Structure, c.Subject); n < 0 || f.Mentions[n].Type != onrecord.GPE && f.Mentions[n].Type != onrecord.Loc && f.Mentions[n].Type != onrecord.Fac {
		return
	}
	last := f.PhraseOf[c.Subject.From]
	for k := last - 1; k >= 0 && k >= last-3; k-- {
		p := f.Phrases[k]
		if n := f.MentionOf(f.Structure, p); n >= 0 && f.Mentions[n].Type == onrecord.Person || person(f.headLemma(p)) {
			c.Subject = p
			return
		}
	}
}

// afterAside gives a verb that follows a relative clause between commas the
// subject on which that clause hangs: "the sides, which fought for years, have
// agreed".
func (f *finder) afterAside(c *syntax.Clause) {
	r := &f.Clauses[0]
	if !c.Tense.Finite() || !c.Subject.None() || f.Lower(c.VFrom-1) != "," || !r.Relative || r.VFrom >= c.VFrom || f.Lower(r.Opener-1) != "," || r.Subject.None() || f.Words[r.Verb].Quote != f.Words[c.Verb].Quote {
		return
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom < c.VFrom && !d.Relative && d.Tense.Finite() && d.Subject.From == r.Subject.From && !d.Subject.None() {
			return // it has its verb
		}
	}
	c.Subject = r.Subject
}

// mendInfinitive gives an infinitive the subject that stands before it: in a
// headline ("Norland and Sudmark to meet on Friday"), and where it tells who was
// the first or the last to do something.
func (f *finder) mendInfinitive(n int) {
	c := &f.Clauses[n]
	k := f.phraseAt(c.VFrom - 1)
	if c.Tense != syntax.Infinitive || f.Tag(c.VFrom) != "TO" || !c.Subject.None() || k < 0 || f.TimeOf[c.VFrom-1] > 0 {
		return
	}
	if p := f.Phrases[k]; f.singles(p) || f.heading && n == 0 && f.somebody(p) && f.ListStart(p.From) == 0 {
		c.Subject = p
	}
}
