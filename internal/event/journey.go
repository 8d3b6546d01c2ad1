package event

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// made tells whether a phrase means a journey or a meeting that somebody has
// made, by its owner and by what tells it from others, in a clause of what was:
// "it was her second trip", "after his two-day visit", "a visit by the king".
func (f *finder) made(p syntax.Phrase, h *happening) bool {
	if h.word.Class != "VISIT" && h.word.Class != "CONSULT" || f.isMade(p) || !f.realNear(p) || f.getsReady(p) {
		return false
	}
	journey := h.word.Class == "VISIT"
	switch {
	case journey && f.Lower(p.To) != "by" && f.byWhom(p, h.to), journey && f.Lower(p.To) == "by" && f.meets(p.To+1):
		return true
	case !f.owns(p) || f.Lower(p.From) == "our" || f.Lower(p.From) == "your":
		return false
	}
	return f.toldApart(p) || journey && f.Lower(p.To) == "to" && f.meets(p.To+1)
}

// byWhom tells whether an actor stands after "by" in what hangs on a phrase.
func (f *finder) byWhom(p syntax.Phrase, to int) bool {
	for i := p.To; i+1 < to; i++ {
		if f.Lower(i) == "by" && f.TimeOf[i+1] == 0 {
			return f.somebody(f.goalAt(i + 1))
		}
	}
	return false
}

// toldApart tells whether an adjective tells one occasion from others of its
// kind: "second", "surprise", "two-day".
func (f *finder) toldApart(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		w := &f.Words[i]
		if oneTime[w.Lower] || ordinals[w.Lower] || i > p.From && f.Hyphen(i-1) && lasting[w.Lemma] {
			return true
		}
	}
	return false
}

// getsReady tells whether the verb around a phrase has it only in mind: "to
// plan his visit", "put off her trip".
func (f *finder) getsReady(p syntax.Phrase) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if !c.Object.None() && c.Object.From == p.From || !c.Subject.None() && c.Subject.From == p.From {
			lemma := f.Words[c.Verb].Lemma
			return unreal[lemma] || settingVerbs[lemma] || awaiting[lemma] || calledOff[lemma] || fears[lemma]
		}
	}
	return false
}

// countedSince tells whether a time tells over what occasions are counted, not
// the day of one: "her second trip this year".
func (f *finder) countedSince(p syntax.Phrase, t int) bool {
	if !f.soFar(t) {
		return false
	}
	return f.hasOrdinal(p) && f.firstWordOf(t) >= p.To
}

// countsOver tells whether the time at word i follows an occasion that is
// counted: "during his second trip to Orla this year".
func (f *finder) countsOver(i int) bool {
	for step := 0; step < 3; step++ {
		if f.phraseAt(i-1) < 0 && i > 0 && f.Words[i-1].UPOS == syntax.ADP {
			i--
		}
		k := f.phraseAt(i - 1)
		if k < 0 || f.TimeOf[i-1] > 0 {
			return false
		}
		p := f.Phrases[k]
		if f.nounClass(f.headLemma(p)) != "" {
			return f.hasOrdinal(p)
		}
		i = p.From
	}
	return false
}

// soFar tells whether a time is the year or the month of publication, as far as
// it has gone: "this year".
func (f *finder) soFar(t int) bool {
	exact := f.Times[t].Evidence.Exact
	return f.coarse(t) && (strings.HasPrefix(exact, "this") || strings.HasPrefix(exact, "so far"))
}

// hasOrdinal tells whether an ordinal stands in a phrase before its head.
func (f *finder) hasOrdinal(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		if ordinals[f.Words[i].Lower] {
			return true
		}
	}
	return false
}

// firstWordOf gives the index of the word with which a time begins.
func (f *finder) firstWordOf(t int) int {
	for i := range f.TimeOf {
		if f.TimeOf[i] == t+1 {
			return i
		}
	}
	return -1
}

// setsOut tells whether a clause tells of leaving for a place: "left for
// Orla".
func (f *finder) setsOut(c *syntax.Clause) bool {
	return !c.Passive && c.Object.None() && f.Lower(c.VTo) == "for" && f.isPlace(c.VTo+1)
}

// isPlace tells whether a place is named or meant at word i.
func (f *finder) isPlace(i int) bool {
	p := f.goalAt(i)
	if p.None() || f.TimeOf[i] > 0 {
		return false
	}
	if n := f.MentionOf(f.Structure, p); n >= 0 {
		t := f.Mentions[n].Type
		return t == onrecord.GPE || t == onrecord.Loc || t == onrecord.Fac
	}
	return leavable[f.headLemma(p)]
}

// leadsParty tells whether a clause tells of going somewhere at the head of
// others: "led a delegation to Orla".
func (f *finder) leadsParty(c *syntax.Clause) bool {
	if !parties[f.headLemma(f.undergoer(c))] {
		return false
	}
	to := c.Object.To
	if c.Passive {
		to = c.VTo
	}
	for i := to; i+1 < c.To; i++ {
		if f.Lower(i) == "to" && f.isPlace(i+1) {
			return true
		}
	}
	return false
}

var (
	// oneTime tell one occasion from others.
	oneTime = set(`recent latest surprise secret unannounced previous brief historic whirlwind controversial final maiden last official
		state weeklong week-long daylong day-long weekend unprecedented rare impromptu`)

	// ordinals count occasions.
	ordinals = set(`first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th`)

	// lasting are units of how long something takes.
	lasting = set(`day week month hour minute nation country city state stop`)

	// fears hold in mind what may come.
	fears = set(`plan fear discuss consider suggest urge oppose want seek request demand arrange await`)

	// parties are led on a journey.
	parties = set(`delegation mission team party group expedition contingent`)
)
