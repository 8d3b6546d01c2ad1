package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// willDo reads "will" with a subject that can act or be dealt with, and
// "would" where someone's "will" is reported.
func (f *finder) willDo(n int) {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	if c.Subject.None() || f.Tag(c.Verb) == "MD" || f.idle(c, lemma) || f.perfect(c) || decisive[lemma] && !f.acts(c.Subject) {
		return
	}
	doubt, self := 0.15, false
	if c.Tense == syntax.Conditional {
		if !f.reportedWould(c) {
			return
		}
		doubt += 0.1
	}
	by, fit := f.undertaker(c)
	if !fit {
		return
	}
	switch {
	case lexicon.Deed(lemma):
	case f.vouched(c, by), f.acts(c.Subject), f.ownReport(c), f.underOffice(c), f.comes(c), f.madeClear(c):
		doubt += 0.1 // whatever one says that one will do
	default:
		doubt += 0.25
	}
	if c.Passive && f.timeAfter(c) < 0 {
		doubt += 0.1
	}
	if by < 0 && f.timeAfter(c) < 0 {
		doubt += 0.05
	}
	if c.Relative || f.ofMerit(n) {
		doubt += 0.15
	}
	doubt += f.foretold(c, by)
	if f.StatementAt(f.Words[c.Verb].Start) < 0 && c.Tense != syntax.Conditional && !f.behindTeller(c) && !f.comes(c) && !f.firstPerson(c) {
		doubt += 0.15 // the outlet's own future is often a forecast
		if f.timeAfter(c) < 0 {
			doubt += 0.1
		}
	}
	if by < 0 && f.ownReport(c) {
		self = true
	}
	b := lexicon.Binding{Force: "plan", Direction: "will"}
	if f.Words[c.VFrom].Lower == "shall" {
		b.Force = "promise"
	}
	if f.under("agreement", "deal", "accord", "treaty", "pact", "truce", "ceasefire") {
		b.Force = "agreement"
	} else if c.Tense == syntax.Conditional && f.onPaper(c) {
		b.Force, doubt = "agreement", doubt-0.1
	}
	from := c.From
	if c.Shared || c.Relative {
		from = c.VFrom
	}
	cue := c
	for k := n - 1; c.Shared && f.Tag(c.VFrom) != "MD" && k >= 0; k-- {
		if f.Tag(f.Clauses[k].VFrom) == "MD" {
			cue = &f.Clauses[k] // "will close A and release B"
			break
		}
	}
	f.add(duty{by: by, self: self, undergoes: c.Passive && f.MentionOf(f.Structure, c.Agent) < 0, from: from, to: f.wide(n), cueFrom: cue.VFrom, cueTo: f.cueEnd(cue), binding: b, doubt: doubt, verb: c.Verb, lead: f.leadIn(c, c.From), negative: c.Negated || f.noneOf(c.Subject) || c.Shared && cue.Negated && f.Lower(c.VFrom-1) == "or"})
}

// cueEnd gives the end of the modal with its "not".
func (f *finder) cueEnd(c *syntax.Clause) int {
	to := c.VFrom + 1
	for to < c.Verb && f.Words[to].IsAdverb() {
		to++
	}
	return to
}
