package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

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
		if k := f.infinitiveAround(p); k >= 0 && !spoken {
			if m, doubt := f.byTense(k); m == onrecord.Planned || m == "" && !f.determined(p) {
				return m, doubt // "plans to meet him at a summit in Orla"
			}
		}
		if f.realNear(p) || journey && before == "on" && f.isOn(p) {
			return onrecord.Happened, 0.2
		}
	}
	return "", 0
}

// infinitiveAround gives the index of the infinitive in whose words a phrase
// stands, where that is the nearest verb before it; -1 for none.
func (f *finder) infinitiveAround(p syntax.Phrase) int {
	near := -1
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.VTo <= p.From && p.To <= c.To && (near < 0 || c.VTo > f.Clauses[near].VTo) {
			near = k
		}
	}
	if near >= 0 && f.Clauses[near].Tense == syntax.Infinitive {
		return near
	}
	return -1
}

// isOn tells whether somebody is on the journey that a phrase names: "is on a
// visit to Orla".
func (f *finder) isOn(p syntax.Phrase) bool {
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.VTo == p.From-1 && f.Words[c.Verb].Lemma == "be" {
			return c.Tense == syntax.Present && !c.Negated && !f.hypothetical(c)
		}
	}
	return false
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
		case !c.Agent.None() && f.rounds(c.Agent).From == p.From && !c.Negated:
			if c.Tense == syntax.Past || c.Tense == syntax.Perfect {
				h.carrier, h.real = c, true
				return onrecord.Happened, 0.15 // "was rocked by a series of bombings"
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
	case settingVerbs[lemma] && (lemma != "call" || assemblies[h.word.Class] && f.Lower(h.noun.From) != "the" && !f.named(c)):
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
	case f.setFor(c) != nil && !bloody[h.word.Class]:
		h.carrier, h.real, h.set = f.setFor(c), true, true
		return onrecord.Planned, 0.15
	case lemma == "be" && !c.Passive && f.dayOf(c) >= 0 && (f.Lower(c.VTo) == "on" || f.Lower(c.VTo) == "in" || f.TimeOf[min(c.VTo, len(f.Words)-1)] > 0):
		h.carrier, h.real = c, true // "the vote is on Friday"
		if f.ahead(f.dayOf(c)) {
			return onrecord.Planned, 0.15
		}
		if past {
			return onrecord.Happened, 0.15
		}
	case past && lemma == "be" && !c.Passive && !c.Object.None() && h.word.Class == "CONSULT" && f.determined(p) && f.argued(p, h.to):
		h.real = true
		return onrecord.Happened, 0.2 // "the meeting in Orla was a turning point"
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
