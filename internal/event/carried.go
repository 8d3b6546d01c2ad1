package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// nounModality tells how the happening that a phrase names stands to the
// world, by its day and by what it hangs on; "" when nothing tells.
func (f *finder) nounModality(p syntax.Phrase, h *happening) (onrecord.Modality, float64) {
	t := f.nounTime(*h)
	switch f.linked(p) {
	case "without", "against", "any":
		return "", 0
	case "ahead of", "before":
		if f.realNear(p) && (f.Lower(p.From) == "the" || f.Words[p.From].XPOS == "POS") || t >= 0 && !f.ahead(t) {
			return "", 0
		}
		if t >= 0 {
			return onrecord.Planned, 0.2
		}
	case "after":
		if t >= 0 && f.ahead(t) && !f.realNear(p) {
			return onrecord.Planned, 0.2
		}
		if h.real = !h.word.Light && f.realNear(p); h.real {
			return onrecord.Happened, 0.15
		}
		if f.realNear(p) || t >= 0 && !f.ahead(t) && f.Times[t].Latest != "" {
			h.real = f.determined(p) && h.lemma != "war"
			return onrecord.Happened, 0.15
		}
		return "", 0
	case "behind":
		if bloody[h.word.Class] && f.plainAround(p) {
			h.real = true
			return onrecord.Happened, 0.2 // "was behind the attack"
		}
	case "crime":
		if f.realNear(p) && !h.word.Light {
			h.real = f.determined(p)
			return onrecord.Happened, 0.2
		}
	}
	if m, doubt := f.occasion(p, *h); m != "" {
		h.real = h.real || f.determined(p) && f.Lower(p.From) != "its" && h.lemma != "war"
		return m, doubt
	}
	if m, doubt := f.carried(p, h); m != "" {
		if m == onrecord.Planned && t >= 0 && f.over(t) && f.timeIn(p.From, p.To, p.Head) == t {
			return onrecord.Happened, doubt
		}
		return m, doubt
	}
	if t >= 0 && f.Times[t].Earliest != "" {
		switch {
		case f.ahead(t) && bloody[h.word.Class]:
			return "", 0 // nobody puts an attack on the calendar: the day was misread
		case f.ahead(t) && !(f.bareWeekday(t) && f.realNear(p)):
			return onrecord.Planned, 0.25
		case f.realNear(p), f.timeIn(p.From, p.To, p.Head) == t && f.over(t):
			return onrecord.Happened, 0.2
		}
	}
	if f.presupposed(p, h) {
		h.real = f.Lower(p.From) != "its"
		return onrecord.Happened, 0.25
	}
	return "", 0
}

// presupposed tells whether the noun phrase itself takes it as known that it
// happened: a deed done at one stroke, with its doer ("the minister's
// decision", "the invasion by Norland"), where nothing around is only thought
// of.
func (f *finder) presupposed(p syntax.Phrase, h *happening) bool {
	if f.isMade(p) || f.Lower(p.To) == "that" && h.lemma == "conviction" || !atOneStroke[h.word.Class] || f.Words[h.noun.Head].XPOS != "NN" && f.Lower(p.To) != "by" || f.linked(p) == "before" {
		return false
	}
	owned := f.Words[p.From].XPOS == "PRP$" && f.Lower(p.From) != "your" && f.Lower(p.From) != "our"
	for i := p.From; i < p.Head; i++ {
		owned = owned || f.Words[i].XPOS == "POS"
	}
	if !owned && !(f.Lower(p.From) == "the" && f.Lower(p.To) == "by") {
		return false
	}
	return f.plainAround(p)
}

// isMade tells whether a phrase is what a verb brings about or has in mind.
func (f *finder) isMade(p syntax.Phrase) bool {
	for k := range f.Clauses {
		if c := &f.Clauses[k]; !c.Object.None() && c.Object.From == p.From {
			return making[f.Words[c.Verb].Lemma]
		}
	}
	return false
}

// plainAround tells whether the clause around a phrase tells of what is or was,
// not of what will, would or might be, and asks nothing.
func (f *finder) plainAround(p syntax.Phrase) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if p.From < c.From || p.To > c.To || !c.Tense.Finite() {
			continue
		}
		if c.Tense == syntax.Future || c.Tense == syntax.Conditional || c.Tense == syntax.Modal || f.hypothetical(c) || c.Negated {
			return false
		}
	}
	return true
}

// nounTime gives the index of the time of a happening that a noun names; -1 for
// none. A day after the object of a verb, or after what hangs on it, is the
// verb's ("condemned the launch on Monday"), unless it lies ahead.
func (f *finder) nounTime(h happening) int {
	t := f.timeIn(h.from, h.to, h.tFrom)
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
	return f.hasVerb(0, p.From) && !traces[f.Words[max(0, p.From-2)].Lemma]
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

// linked tells how a phrase hangs on what is before it: "after" for what is
// told as having been ("since", "in the wake of"), "crime" for what somebody
// is charged with, else the word before it.
func (f *finder) linked(p syntax.Phrase) string {
	before, second := f.Lower(p.From-1), f.Lower(p.From-2)
	switch before {
	case "after", "since", "following", "during", "despite", "amid", "upon":
		return "after"
	case "behind":
		return "behind"
	case "over":
		if p.From >= 2 && f.Words[p.From-2].UPOS != syntax.NUM {
			return "after"
		}
	case "of", "to", "from", "for", "in", "into", "with":
		switch {
		case second == "ahead":
			return "ahead of"
		case traces[f.Words[max(0, p.From-2)].Lemma] && f.Words[max(0, p.From-2)].UPOS == syntax.NOUN:
			return "after"
		case blames[f.Words[max(0, p.From-2)].Lemma]:
			return "crime"
		}
	}
	return before
}

// determined tells whether a phrase means one that is known: "the", "its",
// "Monday's".
func (f *finder) determined(p syntax.Phrase) bool {
	if w := f.Lower(p.From); w == "the" || w == "this" || w == "that" || f.Words[p.From].XPOS == "PRP$" {
		return true
	}
	for i := p.From; i < p.Head; i++ {
		if f.Words[i].XPOS == "POS" {
			return true
		}
	}
	return false
}

// occasion reads a meeting, a journey or a speech at which something else is
// told to have taken place: "at a news conference in Tarsk", "on his visit".
func (f *finder) occasion(p syntax.Phrase, h happening) (onrecord.Modality, float64) {
	switch h.word.Class {
	case "CONSULT", "VISIT", "ANNOUNCE", "PROTEST":
	default:
		return "", 0
	}
	before, spoken, journey := f.Lower(p.From-1), orations[h.lemma], h.word.Class == "VISIT"
	switch {
	case before == "of" && f.Lower(p.From-2) != "round" && traces[f.Words[max(0, p.From-2)].Lemma],
		before == "at" && !journey, before == "in" && !journey && (spoken || h.word.Class == "CONSULT"),
		before == "on" && (journey || h.lemma == "call"), before == "during", before == "throughout":
		if f.realNear(p) {
			return onrecord.Happened, 0.2
		}
	}
	return "", 0
}

// over tells whether time t lies before the day of publication.
func (f *finder) over(t int) bool {
	return f.pub.Earliest != "" && f.Times[t].Latest != "" && f.Times[t].Latest < f.pub.Earliest
}

// hasBeen tells whether a verb group goes on from the past: "have been
// talking".
func (f *finder) hasBeen(c *syntax.Clause) bool {
	for i := c.VFrom; i < c.VTo; i++ {
		if f.Lower(i) == "been" || f.Lower(i) == "was" || f.Lower(i) == "were" {
			return true
		}
	}
	return false
}

// realNear tells whether the clause around a phrase tells of what is, not of
// what might be.
func (f *finder) realNear(p syntax.Phrase) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if p.From >= c.From && p.To <= c.To && c.Tense.Finite() {
			return (c.Tense == syntax.Past || c.Tense == syntax.Perfect || f.heading || c.Tense == syntax.Progressive && f.hasBeen(c)) && !f.hypothetical(c)
		}
	}
	participles := false
	for k := range f.Clauses {
		switch c := &f.Clauses[k]; {
		case c.Tense == syntax.Past, c.Tense == syntax.Perfect, c.Tense == syntax.Progressive && f.hasBeen(c):
			return true
		case c.Tense.Finite():
			return false
		case c.Tense == syntax.Participle:
			participles = true
		}
	}
	return participles
}

// carried reads the verb that has the phrase as subject or object: "the
// attack killed", "announced the withdrawal of", "condemned the bombing".
func (f *finder) carried(p syntax.Phrase, h *happening) (onrecord.Modality, float64) {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if f.hypothetical(c) {
			continue
		}
		switch {
		case !c.Object.None() && f.rounds(c.Object).From == p.From && !c.Negated:
			if m, doubt := f.asObject(c, h); m != "" {
				return m, doubt
			}
		case !c.Subject.None() && f.rounds(c.Subject).From == p.From && !c.Shared:
			if m, doubt := f.asSubject(c, p, h); m != "" {
				return m, doubt
			}
		}
	}
	return "", 0
}

// asObject reads a noun that clause c has as its object.
func (f *finder) asObject(c *syntax.Clause, h *happening) (onrecord.Modality, float64) {
	if lemma := f.Words[c.Verb].Lemma; c.Tense == syntax.Infinitive && keeping[lemma] && f.determined(h.noun) && f.realNear(h.noun) {
		return onrecord.Happened, 0.2
	}
	past := c.Tense == syntax.Past || c.Tense == syntax.Perfect || c.Tense == syntax.Present && (f.heading || comesAbout[f.Words[c.Verb].Lemma])
	if !past && !(c.Tense == syntax.Gerund && f.Lower(c.VFrom-1) == "," && f.realNear(h.noun)) {
		return "", 0
	}
	switch lemma := f.Words[c.Verb].Lemma; {
	case realVerbs[lemma] && !(h.word.Light && !f.determined(h.noun)):
		h.real = !h.word.Light && f.determined(h.noun)
		return onrecord.Happened, 0.2
	case settingVerbs[lemma]:
		if t := f.dayOf(c); t >= 0 && f.longOver(t) {
			h.after = f.Times[t].Earliest
		} else if t >= 0 && (f.Lower(f.beforeDay(c)) == "for" || f.pub.Earliest != "" && f.Times[t].Latest >= f.pub.Earliest) {
			h.carrier, h.real = c, true
		}
		return onrecord.Planned, 0.2
	}
	return "", 0
}

// asSubject reads a noun that clause c has as its subject.
func (f *finder) asSubject(c *syntax.Clause, p syntax.Phrase, h *happening) (onrecord.Modality, float64) {
	lemma := f.Words[c.Verb].Lemma
	past := c.Tense == syntax.Past || c.Tense == syntax.Perfect
	takes := lemma != "take" || f.Lower(c.VTo) == "place" || f.Lower(c.VTo) == "effect"
	switch {
	case c.Passive && settingVerbs[lemma] && h.word.Class != "AGREE" && (lemma != "call" || f.dayOf(c) >= 0 && f.ahead(f.dayOf(c))):
		if c.Negated || !past && c.Tense != syntax.Present {
			return "", 0
		}
		h.carrier, h.real = c, true
		return onrecord.Planned, 0.15
	case c.Negated || !takes:
		return "", 0
	case past && (tookPlace[lemma] || c.Passive && lightVerbs[lemma]):
		h.carrier, h.real = c, true
		return onrecord.Happened, 0.15
	case past && !unreal[lemma] && !h.word.Light && lemma != "be" && f.determined(p):
		if h.real = true; h.word.Class == "DISASTER" {
			h.carrier = c // a storm strikes when it strikes
		}
		return onrecord.Happened, 0.2
	case past && !h.word.Light && lemma != "be" && !c.Passive && !c.Object.None() && !unreal[lemma]:
		h.carrier, h.real = c, true
		return onrecord.Happened, 0.2 // "an explosion ripped through", "a strike left five dead"
	case c.Tense == syntax.Present && comesAbout[lemma] && f.determined(p):
		h.real = true
		return onrecord.Happened, 0.2 // "the move follows"
	case c.Tense == syntax.Future && (takesPlace[lemma] || c.Passive && lightVerbs[lemma]):
		h.carrier, h.real = c, true
		return onrecord.Planned, 0.15
	case c.Tense == syntax.Present && lemma == "be" && f.Tag(c.VTo) == "TO" && f.toTake(c.VTo+1):
		h.carrier, h.real = c, true
		return onrecord.Planned, 0.2 // "is to take place"
	}
	return "", 0
}

// toTake tells whether the infinitive at i says that something takes place.
func (f *finder) toTake(i int) bool {
	if f.Lower(i) == "be" {
		i++
	}
	return i < len(f.Words) && (takesPlace[f.Words[i].Lemma] || lightVerbs[f.Words[i].Lemma])
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
