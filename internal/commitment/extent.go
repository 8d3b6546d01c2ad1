package commitment

import (
	"onrecord/internal/syntax"
)

// wide is the end of a clause with the infinitives and lists that belong to
// what is to be done: "will end in two phases", "will work to restore".
func (f *finder) wide(n int) int {
	c := &f.Clauses[n]
	to := c.To
	for k := n + 1; k < len(f.Clauses); k++ {
		d := &f.Clauses[k]
		if f.complement(d, to) && c.Object.None() && to == c.VTo {
			return max(to, d.To)
		}
		if d.Tense != syntax.Infinitive && d.Tense != syntax.Gerund || d.VFrom > to+1 || f.Tag(to) == "CC" && f.Tag(c.VFrom) == "TO" && !c.Object.None() {
			break
		}
		if d.VFrom == to || d.VFrom == to+1 && f.Words[to].UPOS != syntax.PUNCT {
			to = max(to, d.To)
		}
	}
	return to
}

// complement tells whether clause d is what a verb that ends at to governs:
// "determine whether it is safe", "ensure that they leave".
func (f *finder) complement(d *syntax.Clause, to int) bool {
	if !d.Tense.Finite() || to >= len(f.Words) {
		return false
	}
	if d.Opener == to {
		switch f.Lower(to) {
		case "that", "whether", "if", "how", "why", "where", "when":
			return true
		}
	}
	if f.Tag(to) == "WP" && d.VFrom > to && d.VFrom <= to+6 && (d.Subject.From == to+1 || d.VFrom == to+1) {
		return true // "extract what they call revenge"
	}
	return d.Subject.From == to && !d.Subject.None() && !d.Shared
}

// timeAfter gives the word of a time in a clause after its verb, or leading
// it in; -1 for none.
func (f *finder) timeAfter(c *syntax.Clause) int {
	for i := c.From; i < c.To; i++ {
		if f.TimeOf[i] > 0 {
			return i
		}
	}
	return -1
}

// another gives a phrase coordinated with p and what hangs on it.
func (f *finder) another(p syntax.Phrase) syntax.Phrase {
	i := f.nounEnd(p)
	if f.Lower(i) == "," {
		i++
	}
	if f.Tag(i) != "CC" || i+1 >= len(f.Words) || f.PhraseOf[i+1] < 0 {
		return syntax.Phrase{}
	}
	return f.Phrases[f.PhraseOf[i+1]]
}

// nounEnd takes in what hangs on a noun: "of its mission in Norland within a
// year, and no later than ...".
func (f *finder) nounEnd(p syntax.Phrase) int {
	to := p.To
	for to < len(f.Words) && to < p.To+30 {
		i := to
		if f.Lower(i) == "," && f.TimeSoon(i+1) || f.closed(p, i) {
			i++
		}
		for i < len(f.Words) && i < to+6 && (nounPrepositions[f.Lower(i)] || f.Lower(i) == "and" && f.TimeSoon(i) || f.Lower(i) == "no" || f.Lower(i) == "later" || f.Lower(i) == "than" || syntax.QuoteMark(f.Lower(i)) && f.Lower(i) != "”") {
			i++
		}
		next := f.Onward(to, i)
		if next == 0 {
			break
		}
		to = next
		if f.TimeOf[i] == 0 && f.Lower(i-1) == "between" && f.Lower(to) == "and" && to+1 < len(f.Words) && f.PhraseOf[to+1] >= 0 {
			to = f.Phrases[f.PhraseOf[to+1]].To
		}
	}
	return f.wholeQuote(p.From, to)
}

// closed tells whether a short quotation that is all of a phrase ends at word i
// and what hangs on it goes on: “complete disarmament” of the bay.
func (f *finder) closed(p syntax.Phrase, i int) bool {
	return i == p.To && i+1 < len(f.Words) && syntax.QuoteMark(f.Lower(i)) && nounPrepositions[f.Lower(i+1)] && syntax.QuoteMark(f.Lower(p.From-1))
}

// wholeQuote moves an end that would cut a short quotation in two to the end
// of that quotation, or back before it.
func (f *finder) wholeQuote(from, to int) int {
	if to >= len(f.Words) || f.Words[to-1].Quote < 0 || f.Words[to-1].Quote == f.Words[from].Quote || f.Words[to].Quote != f.Words[to-1].Quote {
		return to
	}
	q := f.Words[to-1].Quote
	for k := to; k < len(f.Words) && k < to+20; k++ {
		if f.Words[k].Quote != q {
			return k
		}
	}
	for to > from+1 && f.Words[to-1].Quote == q {
		to--
	}
	return to
}
