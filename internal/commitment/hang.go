package commitment

import "onrecord/internal/syntax"

// mostBetween is how many words a second thing to do may stand behind the
// first.
const mostBetween = 6

// widestOpening is how many words may stand before the subject of the first
// clause.
const widestOpening = 20

// infinitive gives clause n with its verb group drawn back to the "to" that
// opens it, which a quotation mark or adverb may part from the verb. A bare
// verb counts only after "and".
func (f *finder) infinitive(n int) (syntax.Clause, bool) {
	c := f.Clauses[n]
	if asksHow[f.Lower(c.VFrom-1)] {
		return c, false // "told them how to leave"
	}
	if f.Tag(c.VFrom) == "TO" {
		return c, c.VFrom+1 < len(f.Words)
	}
	i := c.VFrom - 1
	for i > 0 && i > c.VFrom-5 && (syntax.QuoteMark(f.Lower(i)) || f.Words[i].IsAdverb()) {
		i--
	}
	if f.Lower(i) == "to" && f.Tag(c.VFrom)[0] == 'V' {
		c.VFrom = i
		return c, true
	}
	return c, f.Tag(c.VFrom-1) == "CC" && f.secondOf(n)
}

// secondOf tells whether an infinitive without "to" is coordinated with one
// that has it: not with "demanded that they come and go".
func (f *finder) secondOf(n int) bool {
	for k := n - 1; k >= 0; k-- {
		if d := &f.Clauses[k]; d.Tense == syntax.Infinitive && f.Tag(d.VFrom) == "TO" && (d.Governor == f.Clauses[n].Governor || k == f.Clauses[n].Governor) {
			return true
		}
	}
	return false
}

// toDoFrom gives the first word of what is to be done by an infinitive, c
// being clause n with its "to".
func (f *finder) toDoFrom(n int, c *syntax.Clause) int {
	from := f.Clauses[n].VFrom
	if from == c.VFrom && f.Tag(from) == "TO" {
		from++
	}
	return from
}

// alongside reads a bare verb that goes on from a thing to do just before it:
// "plans to close the camp, recall its envoy and then leave".
func (f *finder) alongside(n int) bool {
	c := &f.Clauses[n]
	if len(f.duties) == 0 || f.Tag(c.VFrom) != "VB" && f.Tag(c.VFrom) != "VBP" && f.Tag(c.VFrom) != "TO" || c.Governor < 0 {
		return false
	}
	d := f.duties[len(f.duties)-1]
	if g := &f.Clauses[c.Governor]; !f.inList(&d, g.Verb) || g.Tense != syntax.Infinitive && g.Tense != syntax.Future && g.Tense != syntax.Conditional || c.VFrom-d.to > mostBetween || c.VFrom < d.to {
		return false
	}
	comma := false
	for i := d.to; i < c.VFrom; i++ {
		if f.Lower(i) != "," && f.Tag(i) != "CC" && !f.Words[i].IsAdverb() || f.Lower(i) == "but" {
			return false
		}
		comma = comma || f.Lower(i) == ","
	}
	if !comma && !(f.Tag(c.VFrom) == "TO" && f.inList(&d, -1)) {
		return false
	}
	if d.lead >= d.from-1 {
		d.lead = c.VFrom // a day before the verb that binds holds for both
	}
	d.from, d.to, d.verb = f.toDoFrom(n, c), f.wide(n), c.Verb
	d.limited = false
	f.add(d)
	return true
}

// secondBare reads a bare verb after "and" that was taken for a present, which
// its subject, being one, would not have: "vowed to pay and never again leave".
func (f *finder) secondBare(n int) bool {
	c := &f.Clauses[n]
	if len(f.duties) == 0 || !c.Shared || f.Tag(c.VFrom) != "VBP" || c.Subject.None() || f.Tag(c.Subject.Head) != "NNP" && f.Tag(c.Subject.Head) != "NN" || f.foremost(c.Subject) != c.Subject {
		return false
	}
	d := f.duties[len(f.duties)-1]
	if c.VFrom <= d.to || c.VFrom-d.to > 4 || f.Tag(d.to) != "CC" || f.Lower(d.to) == "but" || f.Tag(d.cueTo-1) != "TO" && f.Tag(d.verb) != "VB" {
		return false
	}
	for i := d.to + 1; i < c.VFrom; i++ {
		if !f.Words[i].IsAdverb() {
			return false
		}
		d.negative = d.negative || f.Lower(i) == "never" || f.Lower(i) == "not"
	}
	d.from, d.to, d.verb, d.lead, d.limited = c.VFrom, f.wide(n), c.Verb, c.VFrom, false
	f.add(d)
	return true
}

// inList tells whether a verb is that of a duty or of one listed before it under
// the same words; for none, whether any stands before it.
func (f *finder) inList(d *duty, verb int) bool {
	if d.verb == verb {
		return true
	}
	for k := len(f.duties) - 2; k >= 0 && f.duties[k].cueFrom == d.cueFrom; k-- {
		if verb < 0 || f.duties[k].verb == verb {
			return true
		}
	}
	return false
}

// overPhrases walks back from word i over phrases with their prepositions, and
// over times, as far as stop; it gives the first word reached, -1 when the
// word before i is in no phrase.
func (f *finder) overPhrases(i, stop int) int {
	from := -1
	for step := 0; step < 4; step++ {
		i--
		for i >= stop && f.TimeOf[i] > 0 {
			i--
		}
		if i < 0 || f.PhraseOf[i] < 0 {
			return from
		}
		from = f.Phrases[f.PhraseOf[i]].From
		if from <= stop || f.Words[from-1].UPOS != syntax.ADP {
			return from
		}
		i = from - 1
	}
	return from
}

// onTerms tells whether a condition stands right behind an infinitive: "ready
// to sign as long as".
func (f *finder) onTerms(c *syntax.Clause) bool {
	for i := c.VTo; i <= c.To+1 && i < len(f.Words); i++ {
		if w := f.Lower(i); w == "if" || w == "unless" || w == "once" || conditionAt(f, i) > 0 || w == "long" && f.Lower(i-1) == "as" {
			return true
		}
	}
	return f.inverted(&duty{verb: c.Verb, to: c.VTo + mostBetween}) > 0
}

// leadIn gives the first word in which the time of an infinitive counts: that
// of the clause that binds, where it leads in with a day to come.
func (f *finder) leadIn(g *syntax.Clause, from int) int {
	if f.Lower(g.Opener) == "when" && g.Opener > 0 && f.TimeOf[g.Opener-1] > 0 {
		return f.timeStart(g.Opener - 1)
	}
	if g.Subject.None() {
		return from
	}
	for i := f.opening(g); i < g.Subject.From; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.pub.Latest != "" && f.Times[n].Earliest > f.pub.Latest {
			return i
		}
	}
	return from
}

// opening gives the first word of the phrases that lead a clause in at the
// head of its sentence, with no verb among them: "On his trip to the north next
// month, Holm plans".
func (f *finder) opening(g *syntax.Clause) int {
	if g.Shared || g.Relative || g.Subject.From > widestOpening {
		return g.From
	}
	for i := 0; i < g.From; i++ {
		if f.Words[i].IsVerb() && f.PhraseOf[i] < 0 || f.Words[i].UPOS == syntax.SCONJ || f.Words[i].Quote != f.Words[g.From].Quote {
			return g.From
		}
	}
	return 0
}
