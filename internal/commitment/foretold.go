package commitment

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// perfect tells whether a verb group is about what is over: "should have left".
func (f *finder) perfect(c *syntax.Clause) bool {
	for i := c.VFrom + 1; i < c.Verb; i++ {
		if w := f.Lower(i); w == "have" || w == "'ve" {
			return true
		}
	}
	return false
}

// ownReport tells whether the pronoun that is the subject of a clause stands
// for whoever is reported to have said it: "the council said it would pay".
func (f *finder) ownReport(c *syntax.Clause) bool {
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 || f.Words[c.Verb].Quote >= 0 || c.Subject.None() || c.Subject.From > c.VFrom {
		return false
	}
	switch f.Lower(c.Subject.Head) {
	case "it", "they", "he", "she":
	default:
		return false
	}
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.Verb < c.Verb && c.Subject.From-d.VTo <= 12 && tellers[f.Words[d.Verb].Lemma] {
			if from, _ := f.contentAt(d.VTo); from == c.Subject.From {
				return true
			}
		}
	}
	return false
}

// madeClear tells whether "it" goes on for the "it" that is told before to have
// spoken: “It made clear that it will not leave”.
func (f *finder) madeClear(c *syntax.Clause) bool {
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.Verb >= c.VFrom || d.Subject.None() || f.Lower(d.Subject.Head) != "it" || !d.Tense.Finite() {
			continue
		}
		if tellers[f.Words[d.Verb].Lemma] || f.Words[d.Verb].Lemma == "make" && (f.Lower(d.VTo) == "clear" || f.Lower(d.VTo+1) == "clear") {
			return true
		}
	}
	return false
}

// behindTeller tells whether a clause stands right behind the verb that tells
// it, or behind "made clear": "said the state will pay".
func (f *finder) behindTeller(c *syntax.Clause) bool {
	if i := c.From - 1; f.Lower(i) == "clear" || f.Lower(i) == "that" && f.Lower(i-1) == "clear" {
		return true // "made clear that she will"
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VTo == c.From && tellers[f.Words[d.Verb].Lemma] && d.Tense.Finite() && !c.Subject.None() {
			return true
		}
	}
	return false
}

// firstPerson tells whether "we" or "I" speaks in a quotation, whoever that is.
func (f *finder) firstPerson(c *syntax.Clause) bool {
	head := f.Lower(c.Subject.Head)
	return f.Words[c.Verb].Quote >= 0 && (head == "we" || head == "i")
}

// ofMerit tells whether a clause goes on from what something is good for: "will
// be able to win the vote and end the war".
func (f *finder) ofMerit(n int) bool {
	if n == 0 || !f.Clauses[n].Shared || f.Clauses[n-1].Tense != syntax.Infinitive {
		return false
	}
	g := f.Clauses[n-1].Governor
	return g >= 0 && (f.Words[f.Clauses[g].Verb].Lemma == "be" || f.Words[f.Clauses[g].Verb].Lemma == "have")
}

// foretold is the doubt that a speaker only foretells what others will do:
// "they will shoot back".
func (f *finder) foretold(c *syntax.Clause, by int) float64 {
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 || f.timeAfter(c) >= 0 || by < 0 || c.Tense == syntax.Conditional && f.onTerms(c) {
		return 0
	}
	st := &f.Statements[n]
	switch f.Words[c.Subject.Head].Lower {
	case "we", "i":
		return 0
	}
	if f.Mentions[by].Actor != "" && f.Mentions[by].Actor == st.Speaker.Actor || f.ownReport(c) {
		return 0
	}
	if hasWord(string(st.Speaker.Role), spokesmen) || c.Passive && f.inCharge(n) || st.Speaker.Name == "" && f.inCharge(n) {
		return 0
	}
	if f.Mentions[by].Form == onrecord.FormPronoun || c.Negated && f.Mentions[by].Type == onrecord.Person {
		return 0.35
	}
	if f.Mentions[by].Type == onrecord.Person && st.Speaker.Actor != "" && f.speaks(st) == onrecord.Person {
		return 0.3 // what another will do
	}
	if st.Speaker.Role == "" && f.Mentions[by].Type != onrecord.Org && !f.party(st) {
		return 0.25
	}
	return 0
}
