package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// nounCast adds the actors around a noun: "Iraq's attack on", "the defeat of".
func (f *finder) nounCast(l *cast, h happening) {
	if n := f.possessor(h.noun); n >= 0 {
		part := ownPart(h.word)
		if f.Mentions[n].Type == onrecord.Person && bloody[h.word.Class] && !f.owns(h.noun) {
			part = "target" // "the Lomax killing"
		}
		l.add(n, part)
	}
	for i := h.noun.To; i+1 < h.to; i++ {
		if f.PhraseOf[i+1] < 0 || f.TimeOf[i+1] > 0 {
			continue
		}
		p := f.Phrases[f.PhraseOf[i+1]]
		switch f.Lower(i) {
		case "of":
			f.everyone(l, p, ofPart(h.word))
		case "by":
			f.everyone(l, p, "doer")
		case "against", "on":
			f.everyone(l, p, "target")
		case "between", "with", "among":
			f.everyone(l, p, "other")
		}
	}
}

// possessor gives the mention before the head of a phrase: "Iraq's", "US".
func (f *finder) possessor(p syntax.Phrase) int {
	if p.From >= p.Head {
		return -1
	}
	return f.FirstMention(f.Structure, p.From, p.Head)
}

// owns tells whether a phrase has an owner: "Norland's".
func (f *finder) owns(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		if f.Words[i].XPOS == "POS" || f.Words[i].XPOS == "PRP$" {
			return true
		}
	}
	return false
}

// ofPart is the part of whom a noun has after "of": the defeat of someone is
// done to them, the withdrawal of someone by them.
func ofPart(w lexicon.Occurrence) string {
	switch w.Class {
	case "SEIZE", "DEATH", "ARREST", "COERCE", "ELECT", "APPOINT", "TRIAL", "RELEASE", "ASSAULT", "INJURE", "TRANSFER":
		return "target"
	}
	return "doer"
}

func ownPart(w lexicon.Occurrence) string {
	switch w.Class {
	case "SEIZE", "DEATH", "ARREST", "ELECT", "APPOINT", "RELEASE":
		return "target"
	}
	return "doer"
}
