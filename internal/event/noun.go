package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// nounEvent reads phrase n when its head names a happening: "the defeat of
// the group", "Monday's attack". Only what the text ties to the world counts:
// by a day, by "after", or by a verb that tells that it took place.
func (f *finder) nounEvent(n int) {
	p := f.Phrases[n]
	word, ok := f.nounWord(p)
	if !ok || f.nouns[p.Head] || f.TimeOf[p.Head] > 0 || !f.definite(p) {
		return
	}
	h := happening{word: word, lemma: f.Words[p.Head].Lemma, noun: p, from: p.From, to: f.nounEnd(p), tFrom: p.Head, tTo: p.Head + 1}
	h.modality, h.doubt = f.nounModality(p, h)
	if h.modality == "" || word.Light && f.timeIn(h.from, h.to, h.tFrom) < 0 && !f.argued(p, h.to) && !f.known(p, h) {
		return
	}
	if st := f.StatementAt(f.Words[p.Head].Start); st >= 0 {
		switch f.Statements[st].Act {
		case onrecord.Question, onrecord.Belief, onrecord.Wish, onrecord.Demand, onrecord.Threat:
			return
		}
	}
	f.add(h)
}

// definite tells whether a phrase means one happening or a counted number,
// not the kind: it has an article, a number, an owner, or a day.
func (f *finder) definite(p syntax.Phrase) bool {
	switch f.Lower(p.From) {
	case "no", "any", "another", "such", "every", "each", "what", "which":
		return false
	}
	for i := p.From; i < p.Head; i++ {
		switch w := &f.Words[i]; {
		case w.UPOS == syntax.DET, w.XPOS == "CD", w.XPOS == "POS", w.XPOS == "PRP$", w.UPOS == syntax.PROPN, f.TimeOf[i] > 0,
			w.Lower == "several", w.Lower == "recent", w.Lower == "last", w.Lower == "two":
			return true
		}
	}
	return p.To < len(f.Words) && (f.TimeOf[p.To] > 0 || f.Tag(p.To) == "IN" && p.To+1 < len(f.Words) && f.TimeOf[p.To+1] > 0)
}

// known tells whether a phrase goes back to an occasion that the text has told
// of: "during the news conference".
func (f *finder) known(p syntax.Phrase, h happening) bool {
	m, _ := f.occasion(p, h)
	return m != "" && f.Lower(p.From) == "the"
}

// argued tells whether the phrase says whose happening it is.
func (f *finder) argued(p syntax.Phrase, to int) bool {
	return f.FirstMention(f.Structure, p.From, to) >= 0
}

// nounEnd takes in what hangs on the noun: "of ISIS in Iraq within 12 months".
func (f *finder) nounEnd(p syntax.Phrase) int {
	to := p.To
	for to < len(f.Words) && to < p.To+20 {
		i := to
		if f.Lower(i) == "," && f.TimeSoon(i+1) {
			i++
		}
		for i < len(f.Words) && i < to+5 && (nounPrepositions[f.Lower(i)] || f.Lower(i) == "and" && f.TimeSoon(i) || f.Lower(i) == "no" || f.Lower(i) == "later" || f.Lower(i) == "than") {
			i++
		}
		switch {
		case i < len(f.Words) && f.TimeOf[i] > 0:
			n := f.TimeOf[i]
			for i < len(f.Words) && f.TimeOf[i] == n {
				i++
			}
			to = i
		case i > to && i < len(f.Words) && f.PhraseOf[i] >= 0 && f.Phrases[f.PhraseOf[i]].From == i && f.Lower(i-1) != ",":
			to = f.Phrases[f.PhraseOf[i]].To
			if between := f.Lower(i-1) == "between"; (between || f.Lower(i-1) == "with") && f.Tag(to) == "CC" && to+1 < len(f.Words) && f.PhraseOf[to+1] >= 0 {
				to = f.Phrases[f.PhraseOf[to+1]].To
			}
		default:
			return f.unquoted(p.From, to)
		}
	}
	return f.unquoted(p.From, to)
}

// unquoted draws an end back so that it cuts no quotation in two.
func (f *finder) unquoted(from, to int) int {
	for i := from + 1; i < to; i++ {
		if f.Words[i].Quote != f.Words[from].Quote {
			if f.Balanced(from, to) && f.Words[from].Quote < 0 {
				return to
			}
			return i
		}
	}
	return to
}

// nounModality tells how the happening that a phrase names stands to the
// world, by its day and by what it hangs on; "" when nothing tells.
func (f *finder) nounModality(p syntax.Phrase, h happening) (onrecord.Modality, float64) {
	before := f.Lower(p.From - 1)
	switch before {
	case "after", "since", "following", "during":
		if t := f.timeIn(h.from, h.to, h.tFrom); f.realNear(p) || t >= 0 && !f.ahead(t) && f.Times[t].Latest != "" {
			return onrecord.Happened, 0.2
		}
		return "", 0
	case "without", "against", "any":
		return "", 0
	}
	if m, doubt := f.occasion(p, h); m != "" {
		return m, doubt
	}
	if m, doubt := f.carried(p, h.word); m != "" {
		if t := f.timeIn(h.from, h.to, h.tFrom); m == onrecord.Planned && t >= 0 && f.over(t) && f.timeIn(p.From, p.To, p.Head) == t {
			return onrecord.Happened, doubt
		}
		return m, doubt
	}
	if t := f.timeIn(h.from, h.to, h.tFrom); t >= 0 && f.Times[t].Earliest != "" {
		switch {
		case f.ahead(t):
			return onrecord.Planned, 0.25
		case !f.ahead(t) && f.realNear(p):
			return onrecord.Happened, 0.25
		}
	}
	return "", 0
}

// occasion reads a meeting, a journey or a speech at which something else is
// told to have taken place: "at a news conference in Tarsk", "on his visit".
func (f *finder) occasion(p syntax.Phrase, h happening) (onrecord.Modality, float64) {
	switch h.word.Class {
	case "CONSULT", "VISIT", "ANNOUNCE", "PROTEST":
	default:
		return "", 0
	}
	switch f.Lower(p.From - 1) {
	case "at", "in", "on", "during", "throughout":
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
func (f *finder) carried(p syntax.Phrase, w lexicon.Occurrence) (onrecord.Modality, float64) {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		lemma := f.Words[c.Verb].Lemma
		switch {
		case !c.Object.None() && c.Object.From == p.From && !c.Negated && !f.hypothetical(c) && (c.Tense == syntax.Past || c.Tense == syntax.Perfect || c.Tense == syntax.Present && f.heading || c.Tense == syntax.Gerund && f.Lower(c.VFrom-1) == "," && f.realNear(p)):
			if realVerbs[lemma] {
				return onrecord.Happened, 0.25
			}
			if settingVerbs[lemma] {
				return onrecord.Planned, 0.2
			}
		case !c.Subject.None() && c.Subject.From == p.From && !c.Shared && !f.hypothetical(c):
			if c.Passive && settingVerbs[lemma] && w.Class != "AGREE" && (c.Tense == syntax.Past || c.Tense == syntax.Perfect || c.Tense == syntax.Present) {
				return onrecord.Planned, 0.2
			}
			if (c.Tense == syntax.Past || c.Tense == syntax.Perfect) && !c.Negated && tookPlace[lemma] && (lemma != "take" || f.Lower(c.VTo) == "place" || f.Lower(c.VTo) == "effect") {
				return onrecord.Happened, 0.15
			}
			if c.Tense == syntax.Future && !c.Negated && takesPlace[lemma] {
				return onrecord.Planned, 0.15
			}
		}
	}
	return "", 0
}
