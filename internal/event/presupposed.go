package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

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
	if !owned && !(f.Lower(p.From) == "the" && f.Lower(p.To) == "by") && !f.slain(p, h) {
		return false
	}
	return f.plainAround(p)
}

// slain tells whether a phrase means the violent death of somebody named, of
// which nobody speaks unless it came: "the murder of Ana Holm".
func (f *finder) slain(p syntax.Phrase, h *happening) bool {
	if first := f.Words[p.Head].Form[0]; h.word.Class != "DEATH" || first >= 'A' && first <= 'Z' || f.Lower(p.From) != "the" || f.Lower(p.To) != "of" {
		return false
	}
	n := f.MentionOf(f.Structure, f.goalAt(p.To+1))
	return n >= 0 && f.Mentions[n].Type == onrecord.Person && f.Mentions[n].Form == onrecord.FormName && f.linked(p) != "crime"
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
