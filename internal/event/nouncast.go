package event

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// nounCast adds the actors around a noun: "Iraq's attack on", "the defeat of".
func (f *finder) nounCast(l *cast, h happening) {
	if n := f.ownerOf(h.noun); n >= 0 {
		l.add(n, ownPart(h.word))
	}
	if h.modality == onrecord.Planned && ownPart(h.word) == "doer" && !f.owns(h.noun) {
		f.announcer(l, h)
	}
	switch n := f.possessor(h.noun); {
	case n < 0 || f.paired(l, h):
	case f.ofPlace(n, h):
		if h.word.Class == "SANCTION" {
			l.add(n, "target") // "the Norland sanctions"
		}
	default:
		part := ownPart(h.word)
		if f.Lower(h.noun.To) == "of" && f.owns(h.noun) {
			part = "doer" // "Norland's release of the sailors"
		}
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
			if f.afterOwn(i, h) {
				f.everyone(l, p, ofPart(h.word)) // not of "President Holm of Norland"
			}
		case "by":
			f.everyone(l, p, "doer")
		case "against", "on":
			if before := f.goalAt(i - 1); i == h.noun.To || f.TimeOf[i-1] > 0 || f.MentionOf(f.Structure, before) >= 0 {
				f.everyone(l, p, "target")
			}
		case "between", "with", "among":
			f.everyone(l, p, "other")
		}
	}
}

// afterOwn tells whether the "of" at word i goes with the noun of a happening:
// it comes right after it, or after its day or doer ("the killing by rebels of a
// judge").
func (f *finder) afterOwn(i int, h happening) bool {
	if i == h.noun.To || f.TimeOf[i-1] > 0 {
		return true
	}
	before := f.goalAt(i - 1)
	return before.From-1 == h.noun.To && f.Lower(before.From-1) == "by"
}

// announcer adds who makes known what is to be done, if it is theirs to do: a
// state or a body that announces an end, a withdrawal, a ban.
func (f *finder) announcer(l *cast, h happening) {
	switch h.word.Class {
	case "END", "BEGIN", "RETREAT", "MOBILIZE", "SANCTION", "COERCE", "EXTEND", "CHANGE":
	default:
		return
	}
	for k := range f.Clauses {
		c := &f.Clauses[k]
		lemma := f.Words[c.Verb].Lemma
		if c.Object.None() || c.Object.From != h.noun.From || c.Passive || !settingVerbs[lemma] || lemma == "call" {
			continue
		}
		if n := f.whose(f.subject(c)); n >= 0 && (f.Mentions[n].Type != onrecord.Person || lemma != "announce") {
			l.add(n, "doer")
		}
	}
}

// ofPlace tells whether mention n, before a noun, is a state or a town that the
// noun only has to do with: "the Orla summit", "the Norland war", not
// "Norland's raid", "the US raid on".
func (f *finder) ofPlace(n int, h happening) bool {
	m := &f.Mentions[n]
	if m.Type != onrecord.GPE && m.Type != onrecord.Loc || m.Form != onrecord.FormName || len(m.Evidence.Exact) < 5 {
		return false // short forms stand for who does it: "US", "U.K."
	}
	at := f.MentionAt[n]
	i := f.wordAt(at.Start)
	if lexicon.NameClass(f.Words[i].Lower)&lexicon.Demonym != 0 {
		return false
	}
	for i < h.noun.Head && f.Words[i].Start < at.End {
		i++
	}
	if i == h.noun.Head-1 && lexicon.NameClass(f.Words[i].Lower)&lexicon.Demonym != 0 || f.Words[i].XPOS == "POS" {
		return false
	}
	on := f.Lower(h.noun.To)
	return on != "on" && on != "against"
}

// paired adds the sides of a meeting or pact that stand before it with a hyphen
// or a dash: "the Holm–Berg summit".
func (f *finder) paired(l *cast, h happening) bool {
	if !mutual(h.word.Class) {
		return false
	}
	lo, hi := f.MentionsIn(f.Span(h.noun.From, h.noun.Head))
	if hi-lo < 2 {
		return false
	}
	between := f.Page.Text.Body[f.MentionAt[lo].End:max(f.MentionAt[lo].End, f.MentionAt[lo+1].Start)]
	switch strings.TrimSpace(between) {
	case "-", "–", "—", "and", "/":
	default:
		return false
	}
	l.add(lo, "other")
	l.add(lo+1, "other")
	return true
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
