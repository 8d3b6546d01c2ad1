package commitment

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// conditioned notes the condition that stands with a duty.
func (f *finder) conditioned(com *onrecord.Commitment, d duty) {
	if i := f.inverted(&d); i > 0 {
		f.condition(com, i, f.phraseEnd(i), true)
		return
	}
	for k := range f.Clauses {
		c := &f.Clauses[k]
		word := f.Lower(c.Opener)
		if word != "if" && word != "unless" && word != "once" && word != "provided" && word != "until" || f.Lower(c.Opener-1) == "even" || f.Lower(c.Opener-1) == "as" || askers[f.Lower(c.Opener-1)] {
			continue
		}
		if c.Opener >= d.from && c.Opener < d.cueFrom || !f.near(c, d) {
			continue
		}
		f.condition(com, c.Opener, c.To, word == "if" || word == "unless" || word == "provided")
		return
	}
	for i := range f.Words {
		if n := conditionAt(f, i); n > 0 && f.StatementAt(f.Words[i].Start) == f.StatementAt(f.Words[d.cueFrom].Start) {
			f.condition(com, i, f.phraseEnd(i+n), n > 1 || f.offered(&d, i))
			return
		}
	}
}

// offered tells whether a duty is only offered for what word i and those behind
// it name: "would free them in return for", but not "agreed to".
func (f *finder) offered(d *duty, i int) bool {
	if f.Lower(i) != "in" {
		return false
	}
	switch f.Lower(d.cueTo - 1) {
	case "would", "'d", "willing", "ready", "prepared":
		return true
	}
	return f.Lower(d.cueFrom) == "would" || willingness[f.Lower(d.cueTo)] || willingness[f.Lower(d.cueTo+1)]
}

// willingness are adjectives of those who would do something on terms.
var willingness = set(`willing ready prepared`)

// inverted gives the word at which a condition without "if" begins behind the
// verb of a duty: "leave the talks should they fail"; 0 for none.
func (f *finder) inverted(d *duty) int {
	for i := d.verb + 1; i < d.to+2 && i+1 < len(f.Words); i++ {
		if tag := f.Tag(i); f.PhraseOf[i] < 0 && len(tag) > 1 && tag[:2] == "VB" && tag != "VBN" {
			break // the condition of another deed
		}
		if f.Lower(i) == "should" && f.PhraseOf[i+1] >= 0 && f.Phrases[f.PhraseOf[i+1]].From == i+1 && (f.PhraseOf[i] < 0 || f.PhraseOf[i] == f.PhraseOf[i+1]) || f.Lower(i) == "should" && f.Words[i+1].XPOS == "PRP" {
			return i
		}
	}
	return 0
}

// near tells whether the clause of a condition belongs to a duty: it stands
// right before or after it, in the same mouth.
func (f *finder) near(c *syntax.Clause, d duty) bool {
	if c.Opener == d.to {
		return true
	}
	if f.StatementAt(f.Words[c.Verb].Start) != f.StatementAt(f.Words[d.cueFrom].Start) {
		return false
	}
	return c.Opener >= d.to && c.Opener-d.to <= 3 || c.To <= d.cueFrom && d.cueFrom-c.To <= 14
}

func (f *finder) condition(com *onrecord.Commitment, from, to int, binding bool) {
	if from >= to {
		return
	}
	ev := f.Page.Text.Evidence(f.Span(from, to))
	com.Condition = &ev
	if binding && com.Direction == onrecord.Will {
		com.Direction = onrecord.Conditional
	}
}

// conditionAt gives the number of words of a condition that needs no clause,
// at i; 0 for none.
func conditionAt(f *finder, i int) int {
	switch f.Lower(i) {
	case "depending", "pending":
		return 1
	case "provided":
		if f.Lower(i+1) == "that" {
			return 2
		}
	case "subject":
		if f.Lower(i+1) == "to" {
			return 2
		}
	case "in":
		if (f.Lower(i+1) == "exchange" || f.Lower(i+1) == "return") && f.Lower(i+2) == "for" || f.Lower(i+1) == "accordance" && f.Lower(i+2) == "with" {
			return 1
		}
	case "so":
		if f.Lower(i+1) == "long" && f.Lower(i+2) == "as" {
			return 3
		}
	case "on", "as":
		if f.Lower(i+1) == "condition" || f.Lower(i) == "as" && (f.Lower(i+1) == "long" && f.Lower(i+2) == "as") {
			return 3
		}
	}
	return 0
}

// phraseEnd gives the end of what hangs on the words before i: up to a stop
// or a verb of another clause.
func (f *finder) phraseEnd(i int) int {
	for i < len(f.Words) {
		w := &f.Words[i]
		if w.UPOS == syntax.PUNCT && !(w.Form == "," && f.listed(i)) && !f.Hyphen(i) {
			break
		}
		i++
	}
	return i
}

// listed tells whether a list goes on after the comma at i.
func (f *finder) listed(i int) bool {
	if i+1 >= len(f.Words) {
		return false
	}
	if f.Tag(i+1) == "CC" {
		return true
	}
	if f.PhraseOf[i+1] < 0 {
		return false
	}
	to := f.Phrases[f.PhraseOf[i+1]].To
	return f.Tag(to) == "CC" || f.Lower(to) == "," && f.Tag(to+1) == "CC"
}
