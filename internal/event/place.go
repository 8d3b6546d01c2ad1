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
		n = f.placeIn(h.from, h.tFrom, h.word)
	}
	if n < 0 {
		return ""
	}
	return onrecord.Maybe(f.Mentions[n].Evidence.Exact)
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
		if f.placed(f.wordAt(f.MentionAt[n].Start), w) {
			return n
		}
	}
	return -1
}

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
