package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// nounTime gives the index of the time of a happening that a noun names; -1 for
// none. A day after the object of a verb, or after what hangs on it, is the
// verb's ("condemned the launch on Monday"), unless it lies ahead.
func (f *finder) nounTime(h happening) int {
	t := f.timeIn(h.from, h.to, h.tFrom)
	if t >= 0 && h.modality != onrecord.Planned && f.countedSince(h.noun, t) {
		return -1
	}
	if t >= 0 && f.Lower(h.noun.From-1) == "from" && f.hangsOn(h.noun, t) && f.namesWeekday(t) {
		return -1 // "his exit from the talks on Friday"
	}
	if t < 0 || f.ahead(t) || f.coarse(t) || f.timeIn(h.noun.From, h.noun.To, h.noun.Head) == t || !f.isObject(h.noun) && !f.hangsLoose(h.noun) {
		return t
	}
	return -1
}

// coarse tells whether a time is a month or a year: those go with the noun that
// they follow.
func (f *finder) coarse(t int) bool {
	return len(f.Times[t].Value) == len("2031-05") || len(f.Times[t].Value) == len("2031")
}

// hangsLoose tells whether a phrase comes after a verb by way of a preposition
// that does not tell the occasion: "a report on the spill".
func (f *finder) hangsLoose(p syntax.Phrase) bool {
	switch f.Lower(p.From - 1) {
	case "on", "to", "of", "for", "with", "about", "against", "into", "by", "from":
	default:
		return false
	}
	return f.hasVerb(0, p.From) && (!traces[f.Words[max(0, p.From-2)].Lemma] || f.Lower(p.From-1) == "to" && f.Lower(p.From-2) == "end")
}

// isObject tells whether a phrase is what a verb does something to, so that a
// day after it is the verb's.
func (f *finder) isObject(p syntax.Phrase) bool {
	for k := range f.Clauses {
		if f.Clauses[k].Object.From == p.From && !f.Clauses[k].Object.None() {
			return true
		}
	}
	return false
}

// dayOf gives the index of the time told in clause c; -1 for none.
func (f *finder) dayOf(c *syntax.Clause) int { return f.timeIn(c.From, c.To, c.Verb) }

// beforeDay gives the word before the time told in clause c, of which there is
// one.
func (f *finder) beforeDay(c *syntax.Clause) int {
	n := f.dayOf(c)
	i := c.From
	for f.TimeOf[i] != n+1 {
		i++
	}
	return i - 1
}
