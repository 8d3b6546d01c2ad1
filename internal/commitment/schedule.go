package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// reaffirmed reads "the schedules are fixed", "remains on track", "the
// deadline stands": a timetable said to hold as before.
func (f *finder) reaffirmed(n int) bool {
	c := &f.Clauses[n]
	if c.Subject.None() || c.Negated || c.Tense == syntax.Conditional || c.Tense == syntax.Modal {
		return false
	}
	head := f.Words[c.Subject.Head].Lemma
	lemma := f.Words[c.Verb].Lemma
	if !timetables[head] && !(happening(head) && lemma != "stand" && lemma != "hold" && f.Lower(c.VTo) == "on") || !f.stands(c, lemma) {
		return f.remainsCommitted(n)
	}
	b := lexicon.Binding{Force: "plan", Direction: "will"}
	from := c.From
	if c.Shared {
		from = c.VFrom
	}
	f.add(duty{by: f.keeper(c), from: from, to: f.standing(c), cueFrom: c.VFrom, cueTo: f.standingCue(c), binding: b, reaffirms: true, doubt: 0.2, verb: c.Verb, lead: c.VFrom})
	return true
}

// stands tells whether a verb group with what follows says that something
// holds.
func (f *finder) stands(c *syntax.Clause, lemma string) bool {
	if lemma == "stand" || lemma == "hold" && c.Object.None() {
		return c.Tense == syntax.Present || c.Tense == syntax.Progressive
	}
	if c.Tense == syntax.Past {
		return false
	}
	if c.Passive {
		return lemma == "fix" || lemma == "settle"
	}
	i := c.VTo
	for i < len(f.Words) && (f.Words[i].IsAdverb() && !firmWords[f.Lower(i)]) {
		i++
	}
	switch lemma {
	case "be", "remain", "stay":
		if firmWords[f.Lower(i)] {
			return true
		}
		return (f.Lower(i) == "on" || f.Lower(i) == "in") && firmAfter[f.Lower(i+1)]
	case "go", "proceed", "move":
		return f.Lower(i) == "according" && f.Lower(i+1) == "to" || f.Lower(i) == "as" && firmAfter[f.Lower(i+1)] || f.Lower(i) == "on" && firmAfter[f.Lower(i+1)]
	}
	return false
}

// standingCue gives the end of the words that say it holds.
func (f *finder) standingCue(c *syntax.Clause) int {
	return min(len(f.Words), max(c.VTo, min(f.standing(c), c.VTo+3)))
}

// standing gives the end of the clause with "according to plan".
func (f *finder) standing(c *syntax.Clause) int {
	to := c.To
	if to == c.VTo && !c.Passive && to < len(f.Words) && f.Words[to].UPOS != syntax.PUNCT {
		to = min(len(f.Words), c.VTo+1)
	}
	return to
}

// keeper gives the mention of whose timetable it is.
func (f *finder) keeper(c *syntax.Clause) int {
	return f.ownerIn(c.Subject)
}

// remainsCommitted reads "remains committed to withdrawing".
func (f *finder) remainsCommitted(n int) bool {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	at := c.VTo
	switch {
	case lemma == "commit" && c.Passive && (c.Tense == syntax.Present || c.Tense == syntax.Perfect):
	case (lemma == "remain" || lemma == "be" || lemma == "stay") && (c.Tense == syntax.Present || f.backshifted(c)):
		for at < len(f.Words) && f.Words[at].IsAdverb() {
			at++
		}
		if f.Lower(at) != "committed" {
			return false
		}
		at++
	default:
		return false
	}
	if f.Lower(at) != "to" || at+1 >= len(f.Words) {
		return false
	}
	by := f.subjectOf(c)
	if by < 0 && !f.Words[c.Subject.Head].IsPronoun() {
		return false
	}
	from, to, verb := at+1, 0, at+1
	for k := range f.Clauses {
		if g := &f.Clauses[k]; g.VFrom == from || g.VFrom == at {
			from, to, verb = g.Verb, max(f.wide(k), g.VTo), g.Verb
		}
	}
	doubt := 0.35
	if to == 0 {
		if f.PhraseOf[from] < 0 {
			return false
		}
		p := f.Phrases[f.PhraseOf[from]]
		to, verb = f.nounEnd(p), p.Head
		doubt = 0.45
	}
	b := lexicon.Binding{Force: "promise", Direction: "will"}
	f.add(duty{by: by, from: from, to: to, cueFrom: c.VFrom, cueTo: at + 1, binding: b, reaffirms: lemma == "remain" || lemma == "stay", doubt: doubt, verb: verb, lead: from})
	return true
}

// noneWillBe reads "there will be no extension".
func (f *finder) noneWillBe(n int) bool {
	c := &f.Clauses[n]
	if c.Subject.None() || f.Tag(c.Subject.Head) != "EX" || f.Words[c.Verb].Lemma != "be" || c.Tense != syntax.Future && (c.Tense != syntax.Conditional || !f.reportedWould(c)) || c.Object.None() {
		return false
	}
	no := f.Lower(c.Object.From) == "no"
	if !no || !happening(f.Words[c.Object.Head].Lemma) || f.StatementAt(f.Words[c.Verb].Start) < 0 && f.Words[c.Verb].Quote < 0 {
		return true
	}
	b := lexicon.Binding{Force: "promise", Direction: "will-not"}
	f.add(duty{by: -1, from: c.Subject.From, to: f.wide(n), cueFrom: c.VFrom, cueTo: f.cueEnd(c), binding: b, doubt: 0.15, verb: c.Verb, lead: c.Subject.From})
	return true
}

// dueNoun reads a noun that sets a day: "set a deadline of 30 June for",
// "reached a timetable for the withdrawal". What is still to be settled sets
// nothing.
func (f *finder) dueNoun(n int) {
	c := &f.Clauses[n]
	if c.Object.None() || c.Negated || c.Tense == syntax.Modal || c.Tense == syntax.Conditional {
		return
	}
	head := f.Words[c.Object.Head].Lemma
	verb := f.Words[c.Verb].Lemma
	if !timetables[head] || !settled[verb] || c.Tense == syntax.Gerund || f.Lower(c.Object.From) == "no" {
		return
	}
	b, _ := lexicon.BindingNoun(head)
	if verb == "reach" || verb == "agree" || verb == "sign" {
		b.Force = "agreement"
	}
	if b.Force == "" {
		b = lexicon.Binding{Force: "plan", Direction: "will"}
	}
	doubt := 0.2
	if c.Tense != syntax.Past && c.Tense != syntax.Perfect && c.Tense != syntax.Present {
		doubt = 0.35
	}
	to := f.nounEnd(c.Object)
	if !f.telling(c.Object.To, to) {
		return
	}
	f.add(duty{by: f.subjectOf(c), from: c.Object.From, to: to, cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: doubt, verb: c.Object.Head, lead: c.Object.From})
}

// telling tells whether words name a deed or a day: a timetable of nothing
// sets nothing.
func (f *finder) telling(from, to int) bool {
	for i := from; i < to; i++ {
		if f.TimeOf[i] > 0 {
			return true
		}
		if _, ok := lexicon.EventNoun(f.Words[i].Lemma); ok && f.Words[i].UPOS == syntax.NOUN {
			return true
		}
	}
	return false
}
