package event

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// mendVoice tells the participle that stands alone from the past tense.
func (f *finder) mendVoice(n int) {
	c := &f.Clauses[n]
	w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma)
	switch {
	case c.VTo-c.VFrom != 1 || c.Subject.None():
	case c.Tense == syntax.Participle && pastOnly[f.Lower(c.Verb)]:
		c.Tense, c.Passive, c.Governor, c.Agent = syntax.Past, false, -1, syntax.Phrase{}
		f.takeObject(c)
	case c.Tense == syntax.Participle && f.mainVerb(n) && !(f.heading && ok && w.Object && c.Object.None()):
		c.Tense, c.Passive, c.Governor, c.Agent = syntax.Past, false, -1, syntax.Phrase{}
		f.takeObject(c)
	case c.Tense == syntax.Past && (ok && w.Object || lightVerbs[f.Words[c.Verb].Lemma]) && c.Object.None() && f.standsAlone(n):
		f.reduce(n)
	}
}

// mainVerb tells whether what was tagged as a participle is the verb of the
// sentence: its subject leads the sentence or a clause, and no other verb with
// a tense goes with that subject.
func (f *finder) mainVerb(n int) bool {
	c := &f.Clauses[n]
	if c.Subject.To != c.VFrom || f.Lower(c.VTo) == "by" || !f.leads(c.Subject.From) {
		return false
	}
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			return !d.Subject.None() && d.Subject.From != c.Subject.From && (d.Relative || d.Subject.From > c.Verb)
		}
	}
	return true
}

// leads tells whether a phrase that begins at word i begins its sentence,
// after a time at most.
func (f *finder) leads(i int) bool {
	if i > 0 && f.Lower(i-1) == "," {
		i--
	}
	for i > 0 && (f.TimeOf[i-1] > 0 || i == 1 && f.Words[0].UPOS == syntax.ADP || syntax.QuoteMark(f.Lower(i-1))) {
		i--
	}
	return i == 0
}

// standsAlone tells whether a verb tagged as a past tense is a participle: it
// wants an object and has none, and a verb follows that has no subject but the
// noun before it ("the man arrested on Monday is", "the captain, freed in May,
// thanked").
func (f *finder) standsAlone(n int) bool {
	c := &f.Clauses[n]
	comma := f.Lower(c.VFrom-1) == "," && c.Subject.To == c.VFrom-1
	if c.Subject.To != c.VFrom && !comma || f.Lower(c.VTo) == "that" {
		return false
	}
	led := c.Subject.From > 0 && f.Tag(c.Subject.From-1) == "IN" && !subordinating[f.Lower(c.Subject.From-1)]
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			if led && !d.Subject.None() && d.Subject.From > c.VTo && f.Lower(d.Subject.From-1) == "," {
				return true // "under a treaty signed in May, the river"
			}
			return (d.Subject.None() || d.Subject.From == c.Subject.From && !d.Shared) && f.Tag(d.VFrom-1) != "CC" && (comma || f.Lower(d.VFrom-1) != ",")
		}
	}
	return comma || led
}

// reduce makes clause n a participle that hangs on its noun, and gives the
// noun to the verb after it as its subject.
func (f *finder) reduce(n int) {
	c := &f.Clauses[n]
	c.Tense, c.Passive = syntax.Participle, true
	for i := c.VTo; i+1 < c.To; i++ {
		if f.Lower(i) == "by" && f.PhraseOf[i+1] >= 0 && f.TimeOf[i+1] == 0 {
			c.Agent = f.Phrases[f.PhraseOf[i+1]]
			break
		}
	}
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			if d.Subject.None() {
				d.Subject = c.Subject
			}
			return
		}
	}
}
