package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// givenUntil reads an infinitive for which somebody is given time: "gave the
// bank until Friday to answer", "has 30 days to leave".
func (f *finder) givenUntil(n int, c *syntax.Clause) bool {
	g := &f.Clauses[c.Governor]
	given := false
	switch f.Words[g.Verb].Lemma {
	case "give", "grant", "allow":
		given = true
	case "have", "get":
	default:
		return false
	}
	at := c.VFrom - 1
	if g.Negated || !g.Tense.Finite() || g.Tense == syntax.Modal || g.Tense == syntax.Conditional || at < g.VTo || f.TimeOf[at] == 0 {
		return false
	}
	at = f.timeStart(at)
	prep, from := f.preposition(at)
	if prep == "on" && from > 0 && f.TimeOf[from-1] > 0 {
		prep, from = f.preposition(f.timeStart(from - 1)) // "until midnight on Friday"
	}
	tm := &f.Times[f.TimeOf[at]-1]
	if prep != "until" && prep != "till" && !(tm.Type == onrecord.TimeDuration && at == from) || from < g.VTo {
		return false
	}
	d := duty{from: f.toDoFrom(n, c), to: f.wide(n), cueFrom: g.VFrom, cueTo: g.VTo, verb: c.Verb, lead: c.VFrom, doubt: 0.15}
	d.binding = lexicon.Binding{Force: "order", Direction: "demands"}
	d.by = f.subjectOf(g)
	if p := g.Object; given && !p.None() && p.To <= from {
		d.by = f.ownerIn(p)
	} else if n := f.FirstMention(f.Structure, g.VTo, from); given && n >= 0 {
		d.by = n // "given Norland two months", one phrase
	} else if given && !g.Passive || !given && tm.Type == onrecord.TimeDuration && prep != "until" && d.by < 0 {
		return false // "had two hours to kill"
	}
	if prep == "until" || prep == "till" {
		d.day = at + 1
	}
	f.add(d)
	return true
}
