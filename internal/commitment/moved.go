package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// moved reads what is set to a day to come, or put off to one: "the vote is
// scheduled for 8 June", "delayed the launch to March", "due on Friday".
func (f *finder) moved(n int) {
	c := &f.Clauses[n]
	if !c.Tense.Finite() || c.Tense == syntax.Modal || c.Tense == syntax.Conditional || c.Negated {
		return
	}
	b, after, ok := f.setter(c)
	if !ok {
		return
	}
	p := f.settled(c)
	if p.None() {
		return
	}
	from := p.From
	if from > c.VFrom {
		after = p.To
	}
	at, ok := f.newDay(after, c)
	if !ok {
		return
	}
	to := at
	for to < len(f.Words) && f.TimeOf[to] == f.TimeOf[at] {
		to++
	}
	d := duty{by: -1, from: from, to: to, cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: 0.15, verb: c.Verb, lead: from, day: at + 1}
	if from > c.VFrom {
		d.by = f.subjectOf(c)
	} else {
		d.by, d.cueTo = f.ownerIn(c.Subject), max(c.VTo, min(after, at))
	}
	f.add(d)
}

// setter gives how a clause sets a day, and the word after its cue.
func (f *finder) setter(c *syntax.Clause) (lexicon.Binding, int, bool) {
	lemma := f.Words[c.Verb].Lemma
	if lemma == "be" && !c.Passive {
		i := c.VTo
		for i < len(f.Words) && f.Words[i].IsAdverb() {
			i++
		}
		b, ok := lexicon.BindingAdjective(f.Lower(i))
		return b, i + 1, ok && b.Day
	}
	b, ok := lexicon.BindingVerb(lemma + " " + f.Lower(c.VTo))
	if ok && b.Day {
		return b, c.VTo + 1, true
	}
	b, ok = lexicon.BindingVerb(lemma)
	return b, c.VTo, ok && b.Day && (c.Passive || !b.Passive || lemma == "set" || lemma == "schedule")
}

// settled gives what a day is set for: the subject of the passive, the object
// of the active; none when nothing that happens is.
func (f *finder) settled(c *syntax.Clause) syntax.Phrase {
	p := c.Object
	if c.Passive || f.Words[c.Verb].Lemma == "be" {
		p = c.Subject
	} else if !f.acts(c.Subject) && f.subjectOf(c) < 0 {
		return syntax.Phrase{}
	}
	if p.None() || f.Words[p.Head].IsPronoun() || f.TimeOf[p.Head] > 0 || f.Words[p.Head].UPOS == syntax.PROPN && !happening(f.Words[p.Head].Lower) {
		return syntax.Phrase{}
	}
	if lemma := f.Words[p.Head].Lemma; !happening(lemma) && !undertakings[lemma] && !timetables[lemma] {
		return syntax.Phrase{}
	}
	return p
}

// newDay gives the first word of the day to come that stands behind word i.
func (f *finder) newDay(i int, c *syntax.Clause) (int, bool) {
	for ; i < len(f.Words) && i < c.VTo+20; i++ {
		n := f.TimeOf[i] - 1
		if n < 0 {
			if f.Words[i].IsVerb() && f.PhraseOf[i] < 0 || f.Words[i].Form == ";" {
				return 0, false
			}
			continue
		}
		tm := &f.Times[n]
		switch prep, _ := f.preposition(i); prep {
		case "for", "until", "till", "to", "on", "in", "by", "through", "":
			if tm.Type == onrecord.TimeDate && tm.Latest != "" && f.pub.Earliest != "" && tm.Latest >= f.pub.Earliest {
				return i, true
			}
		}
	}
	return 0, false
}
