package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// ownerOf gives the mention that a possessive pronoun at the head of a phrase
// stands for: the subject of the clause around, where nobody else of its kind
// is named in between; -1 for none.
func (f *finder) ownerOf(p syntax.Phrase) int {
	if p.None() || f.Words[p.From].XPOS != "PRP$" {
		return -1
	}
	person := false
	switch f.Lower(p.From) {
	case "his", "her":
		person = true
	case "its":
	default:
		return -1
	}
	k := f.clauseAround(p)
	if k < 0 {
		return -1
	}
	subject := f.subject(&f.Clauses[k])
	n := f.MentionOf(f.Structure, subject)
	if n < 0 || (f.Mentions[n].Type == onrecord.Person) != person || f.Words[subject.Head].Quote != f.Words[p.From].Quote || f.ListStart(subject.From) != subject.From {
		return -1
	}
	if f.otherSubject(n, p, person) {
		return -1
	}
	lo, hi := f.MentionsIn(f.Span(min(subject.To, p.To), max(subject.From, p.From)))
	for m := lo; m < hi; m++ {
		if (f.Mentions[m].Type == onrecord.Person) == person && f.Mentions[m].Actor != f.Mentions[n].Actor && (person || f.Mentions[m].Type != onrecord.Person) {
			return -1
		}
	}
	return n
}

// otherSubject tells whether somebody else than mention n is the subject of a
// clause before a phrase, so that its pronoun may stand for either.
func (f *finder) otherSubject(n int, p syntax.Phrase, person bool) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.Subject.None() || c.Subject.From >= p.From {
			continue
		}
		if m := f.MentionOf(f.Structure, c.Subject); m >= 0 && (f.Mentions[m].Type == onrecord.Person) == person && f.Mentions[m].Actor != f.Mentions[n].Actor {
			return true
		}
	}
	return false
}

// clauseAround gives the index of the clause with a tense that a phrase stands
// in, or that it leads in; -1 for none.
func (f *finder) clauseAround(p syntax.Phrase) int {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.Tense.Finite() && p.To <= c.To && !(c.Subject.From <= p.From && p.From < c.Subject.To) {
			return k
		}
	}
	return -1
}
