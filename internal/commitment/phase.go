package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// A plan in parts is several commitments, each with a day of its own: "in two
// phases, one this year and one in 2026", "two phases: this year the first,
// next year the second", "the first will be this year".

// part is one phase with its time. Numbers are word indices, half-open.
type part struct {
	from, to int // "the second of them in 2026", "this year the first"
	at       int // first word of the time
	clause   int // the clause of which it is the subject; -1 where the verb is left out
}

// plan is what a sentence, or the one before it, says is done in phases.
type plan struct {
	at    int  // head of "two phases"
	whole duty // what is done in them
	known bool
}

// findParts looks for the parts of a plan in the sentence in hand.
func (f *finder) findParts() {
	f.parts = f.parts[:0]
	told := f.split() >= 0 || f.earlierPlan.known
	for i := 0; i < len(f.Words); i++ {
		end, named := f.partWords(i)
		if end == 0 {
			continue
		}
		p, ok := f.dated(i, end)
		if !ok || f.past(p.at) || !told && !f.partOfItself(p, named) {
			continue
		}
		told = true
		f.parts = append(f.parts, p)
		i = p.to - 1
	}
}

// split gives the head of "two phases"; -1 for none.
func (f *finder) split() int {
	for _, p := range f.Phrases {
		if divisions[f.Words[p.Head].Lemma] && f.Tag(p.Head) == "NNS" && f.several(p) {
			return p.Head
		}
	}
	return -1
}

// several tells whether a phrase counts what it names.
func (f *finder) several(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		if f.Tag(i) == "CD" || f.Lower(i) == "several" {
			return true
		}
	}
	return false
}

// partWords gives the end of the words at i that name one part, "the second
// of them", "a first phase", "one"; 0 for none. named tells whether they say
// that it is a phase.
func (f *finder) partWords(i int) (end int, named bool) {
	k, definite := i, false
	switch f.Lower(i) {
	case "the", "a", "an", "its", "their":
		k, definite = i+1, true
	}
	if k >= len(f.Words) || f.TimeOf[k] > 0 {
		return 0, false
	}
	word := f.Lower(k)
	if definite != (word != "one" && word != "another") || !ordinals[word] {
		return 0, false
	}
	k++
	named = divisions[f.lemma(k)] && f.Tag(k) == "NN"
	if named || f.Lower(k) == "one" {
		k++
	}
	if f.Lower(k) == "of" && (f.Lower(k+1) == "them" || f.Lower(k+1) == "these" || f.Lower(k+1) == "those" || f.Lower(k+1) == "which") {
		k += 2
	}
	return k, named
}

func (f *finder) lemma(i int) string {
	if i < 0 || i >= len(f.Words) {
		return ""
	}
	return f.Words[i].Lemma
}

// dated finds the time of the part named by words [from, end): after it, with
// or without a verb, or right before it.
func (f *finder) dated(from, end int) (part, bool) {
	p := part{from: from, clause: -1}
	if k := f.happens(end); k >= 0 {
		p.clause = k
		end = f.Clauses[k].VTo
		if f.Lower(end) == "place" {
			end++
		}
	} else if word := f.Lower(end); f.Tag(end) == "VBG" || word == "due" || word == "scheduled" {
		end++
	}
	if to := f.timeSoonAfter(end); to > 0 {
		p.to, p.at = to, f.timeStart(to-1)
		return p, true
	}
	if from == 0 || f.TimeOf[from-1] == 0 || p.clause >= 0 || end < len(f.Words) && f.Words[end].UPOS != syntax.PUNCT && f.Tag(end) != "CC" {
		return p, false
	}
	p.to, p.at = end, f.timeStart(from-1)
	_, p.from = f.preposition(p.at)
	return p, true
}

// happens gives the clause that begins right at a word and says no more than
// that something comes about; -1 for none.
func (f *finder) happens(at int) int {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.VFrom == at && !c.Negated && !c.Passive && (c.Tense == syntax.Present || c.Tense == syntax.Future || c.Tense == syntax.Conditional) &&
			(comingVerbs[f.Words[c.Verb].Lemma] || f.Words[c.Verb].Lemma == "take" && f.Lower(c.VTo) == "place") {
			return k
		}
	}
	return -1
}

// timeStart gives the first word of the time that word i stands in.
func (f *finder) timeStart(i int) int {
	for i > 0 && f.TimeOf[i-1] == f.TimeOf[i] {
		i--
	}
	return i
}

// past tells whether the time at i was over when the text came out, or cannot
// say when a part is due.
func (f *finder) past(i int) bool {
	tm := &f.Times[f.TimeOf[i]-1]
	return tm.Type != onrecord.TimeDate || tm.Earliest == "" && tm.Latest == "" || tm.Latest != "" && f.pub.Earliest != "" && tm.Latest < f.pub.Earliest
}

// partOfItself tells whether a part needs no "two phases" beside it: "the
// first will be this year", "a second phase comes in May".
func (f *finder) partOfItself(p part, named bool) bool {
	if p.clause < 0 {
		return false
	}
	c := &f.Clauses[p.clause]
	return named || c.Tense == syntax.Future && f.lemma(c.Verb) == "be"
}

// inPart tells whether word i stands in a part that has its own day.
func (f *finder) inPart(i int) bool {
	for _, p := range f.parts {
		if i >= p.from && i < p.to {
			return true
		}
	}
	return false
}

// phases writes the parts down, each as bound as the whole that they divide.
func (f *finder) phases() {
	whole := f.divided()
	if len(f.parts) > 0 {
		f.eachPart(whole)
	}
	f.earlierPlan = whole
}

// divided finds what the sentence divides: a duty with "two phases" in it, or
// "set out two phases"; else what the sentence before it did.
func (f *finder) divided() plan {
	at := f.split()
	if at < 0 {
		if len(f.parts) > 0 {
			return f.earlierPlan
		}
		return plan{}
	}
	for _, d := range f.duties {
		if d.from <= at && at < d.to && d.sure {
			return plan{at, d, true}
		}
	}
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.Object.Head == at && !c.Object.None() && !c.Negated && (settled[f.lemma(c.Verb)] || f.lemma(c.Verb) == "plan") {
			b := lexicon.Binding{Force: "plan", Direction: "will"}
			return plan{at, duty{by: -1, cueFrom: c.VFrom, cueTo: c.VTo, binding: b}, true}
		}
	}
	return plan{}
}

// eachPart adds the parts of a plan; without one, only those that stand with
// a verb of their own, and what follows them.
func (f *finder) eachPart(whole plan) {
	d := whole.whole
	cued := whole.known && whole.at >= 0 && f.split() == whole.at
	if !whole.known {
		d = duty{by: f.divider(), binding: lexicon.Binding{Force: "plan", Direction: "will"}}
	}
	d.doubt, d.negative, d.reaffirms, d.limited = 0.2, false, false, false
	for _, p := range f.parts {
		if p.clause >= 0 {
			c := &f.Clauses[p.clause]
			d.cueFrom, d.cueTo, cued = c.VFrom, c.VTo, true
		}
		if !cued {
			continue
		}
		d.from, d.to, d.lead, d.verb, d.own = p.from, p.to, p.from, p.from, true
		f.add(d)
	}
}

// divider gives the mention of whose plan it is, from the subject of what the
// sentence says will be.
func (f *finder) divider() int {
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.Tense == syntax.Future && !c.Subject.None() && !f.inPart(c.Subject.Head) {
			return f.ownerIn(c.Subject)
		}
	}
	return -1
}

// timeSoonAfter gives the end of a time that follows at i with at most a
// preposition before it; 0 for none.
func (f *finder) timeSoonAfter(i int) int {
	for k := i; k < len(f.Words) && k < i+4; k++ {
		if n := f.TimeOf[k]; n > 0 {
			for k < len(f.Words) && f.TimeOf[k] == n {
				k++
			}
			return k
		}
		switch w := f.Lower(k); {
		case w == "no" && f.Lower(k+1) == "later", w == "later" && f.Lower(k+1) == "than":
		case f.Tag(k) != "IN" && w != "by" && w != "in" || w == "of" || w == "since" || w == "after" || w == "from" || w == "for":
			return 0
		}
	}
	return 0
}
