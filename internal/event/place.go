package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// place names where it happened.
func (f *finder) place(h happening) onrecord.Maybe {
	n := f.placeIn(h.tTo, h.to, h.word)
	if n < 0 {
		led := h.word
		led.Moves, led.Class = false, "" // before the word, only what "in" or "at" leads in
		n = f.placeIn(h.from, h.tFrom, led)
	}
	if n < 0 && (h.clause == nil || h.light) {
		n = f.placeBefore(h)
	}
	if n < 0 {
		return ""
	}
	return onrecord.Maybe(f.Mentions[n].Evidence.Exact)
}

// placeBefore gives the mention before a noun that says where it happened: "the
// Orla summit", "the Norland war"; -1 for none. A state before a meeting is a
// side of it.
func (f *finder) placeBefore(h happening) int {
	p := h.noun
	if h.light {
		p = f.goalAt(h.tFrom)
	}
	n := f.possessor(p)
	if n < 0 || !f.ofPlace(n, happening{noun: p}) {
		return -1
	}
	switch h.word.Class {
	case "ASSAULT", "FIGHT", "DISASTER", "DEATH", "MOBILIZE", "COERCE", "PROTEST":
		return n
	case "CONSULT", "AGREE", "VISIT":
		if lexicon.NameClass(f.Words[p.Head-1].Lower)&lexicon.Capital != 0 && f.MentionAt[n].Overlaps(f.Words[p.Head-1].Span) {
			return n
		}
	}
	return -1
}

// placeIn gives the index of the first place named between two words with a
// preposition of place, or as the goal of a move or visit; -1 for none.
func (f *finder) placeIn(from, to int, w lexicon.Occurrence) int {
	if from >= to {
		return -1
	}
	lo, hi := f.MentionsIn(f.Span(from, to))
	for n := lo; n < hi; n++ {
		m := &f.Mentions[n]
		if m.Type != onrecord.GPE && m.Type != onrecord.Loc && m.Type != onrecord.Fac || m.Form == onrecord.FormPronoun {
			continue
		}
		if i := f.wordAt(f.MentionAt[n].Start); f.placed(i, w) && !f.ofAnother(i, from, w.Class) {
			return n
		}
	}
	return -1
}

// ofAnother tells whether the place at word i is that of another happening,
// named between word from and it: "met again after the summit in Orla",
// "condemned the raid in Tarsk".
func (f *finder) ofAnother(i, from int, class string) bool {
	if k := f.phraseAt(i); k >= 0 {
		i = f.Phrases[k].From
	}
	k := f.phraseAt(i - 2)
	if k < 0 || f.TimeOf[i-2] > 0 || f.Phrases[k].From < from || class == "" && f.isSubject(f.Phrases[k]) || f.nounClass(f.headLemma(f.Phrases[k])) == "" {
		return false
	}
	switch before := f.Lower(f.Phrases[k].From - 1); before {
	case "after", "before", "since", "following", "about", "over", "on", "against", "to", "regarding", "despite":
		return true
	case "of":
		return f.Lower(f.Phrases[k].From-2) == "ahead"
	case "in", "at", "for", "during", "with", "from":
		return class == "" // before the verb, it is what the words beside it tell
	}
	return f.Lower(i-1) == "in" && f.isObject(f.Phrases[k]) && wordy[class]
}

// isSubject tells whether a phrase is what a clause tells of: "a raid in Tarsk
// that killed nine".
func (f *finder) isSubject(p syntax.Phrase) bool {
	for k := range f.Clauses {
		if c := &f.Clauses[k]; !c.Subject.None() && c.Subject.From == p.From {
			return true
		}
	}
	return false
}

// wordy are classes of what is done by words alone.
var wordy = map[string]bool{"ANNOUNCE": true, "ACCUSE": true, "REQUEST": true, "SUPPORT": true, "REJECT": true, "CONSULT": true}

// wordAt gives the index of the word that begins at or after a byte.
func (f *finder) wordAt(at int) int {
	lo, hi := 0, len(f.Words)
	for lo < hi {
		mid := (lo + hi) / 2
		if f.Words[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// placed tells whether the phrase around word i stands after a preposition of
// place.
func (f *finder) placed(i int, w lexicon.Occurrence) bool {
	if i >= len(f.Words) {
		return false
	}
	if f.PhraseOf[i] >= 0 {
		p := f.Phrases[f.PhraseOf[i]]
		if f.Words[p.Head].UPOS != syntax.PROPN && p.Head > i && !leavable[f.Words[p.Head].Lemma] {
			return false // "in Iraq's army"
		}
		i = p.From
	}
	if k := f.phraseAt(i - 2); f.Lower(i-1) == "of" && k >= 0 {
		if head := f.headLemma(f.Phrases[k]); leavable[head] || pieces[head] {
			i = f.Phrases[k].From // "in the town of Orla"
		}
	}
	switch f.Lower(i - 1) {
	case "in", "at", "near", "inside", "outside", "across", "around", "throughout":
		return true
	case "from":
		return w.Class == "RETREAT" || w.Class == "MOVE"
	case "to", "into":
		return w.Moves || w.Class == "MOBILIZE" || w.Class == "VISIT"
	}
	return w.Class == "VISIT" || w.Moves && (w.Class == "RETREAT" || w.Class == "MOVE")
}
