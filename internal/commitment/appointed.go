package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// appointed reads the present of what has its day: "Holm and Berg meet next
// Friday", "the envoy flies to Tarsk on 3 June".
func (f *finder) appointed(n int) bool {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	p := f.appointee(c)
	if p.None() || !appointments[lemma] || c.Negated || c.Passive || c.Relative || f.StatementAt(f.Words[c.Verb].Start) >= 0 && f.Lower(c.Opener) == "if" {
		return false
	}
	switch f.Lower(f.foremost(p).From - 1) {
	case "if", "unless", "whether":
		return false
	}
	at, ok := f.newDay(c.VTo, c)
	if !ok || f.pub.Latest == "" || f.inNoun(at, &duty{verb: c.Verb}) {
		return false
	}
	if tm := &f.Times[f.TimeOf[at]-1]; tm.Earliest <= f.pub.Latest || tm.Earliest > f.pub.Latest.Add(soon) || tm.Latest > tm.Earliest.Add(31) {
		return false
	}
	by := f.ownerIn(p)
	if by < 0 && !f.acts(p) {
		return false
	}
	b := lexicon.Binding{Force: "plan", Direction: "will"}
	f.add(duty{by: by, from: c.VFrom, to: max(f.wide(n), at+1), cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: 0.25, verb: c.Verb, lead: c.VFrom})
	return true
}

// soon is how many days ahead the present tells what has been fixed.
const soon = 62

// appointee gives the subject of a clause in the present, or the phrase before a
// verb that was read as bare.
func (f *finder) appointee(c *syntax.Clause) syntax.Phrase {
	switch tag := f.Tag(c.VFrom); {
	case c.VTo != c.VFrom+1:
	case c.Tense == syntax.Present && !c.Subject.None() && c.Subject.To <= c.VFrom:
		return c.Subject
	case c.Tense == syntax.Infinitive && tag != "TO" && c.Governor < 0:
		i := c.VFrom - 1
		if f.Lower(i) == "," {
			i-- // behind an apposition
		}
		if i >= 0 && f.PhraseOf[i] >= 0 && f.MentionOf(f.Structure, f.Phrases[f.PhraseOf[i]]) >= 0 {
			return f.Phrases[f.PhraseOf[i]]
		}
	}
	return syntax.Phrase{}
}

// appointments are verbs of what is done on a day that was fixed.
var appointments = set(`meet travel fly leave depart arrive visit host convene reconvene sit gather address open begin start resume return`)

// expected tells whether what is expected of somebody is fixed rather than
// guessed: a meeting, a journey or a signing, with its day.
func (f *finder) expected(c, g *syntax.Clause) bool {
	if f.Words[g.Verb].Lemma != "expect" || g.Negated || g.Tense != syntax.Present || g.Subject.None() || f.subjectOf(g) < 0 && !f.acts(g.Subject) {
		return false
	}
	lemma := f.Words[c.Verb].Lemma
	if !appointments[lemma] && lemma != "sign" && lemma != "announce" && lemma != "attend" && lemma != "hold" && lemma != "sit" && lemma != "unveil" && lemma != "vote" {
		return false
	}
	_, ok := f.newDay(c.VTo, c)
	return ok
}

// onDay reads a day agreed on or fixed for what a noun names: "agreed on 3 June
// for the handover", "fixed 3 June as the date for the vote".
func (f *finder) onDay(n int) {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	at := c.VTo
	switch lemma {
	case "agree", "settle":
		if f.Lower(at) != "on" && f.Lower(at) != "upon" {
			return
		}
		at++
	case "fix", "set", "name", "choose", "propose":
	default:
		return
	}
	if !c.Tense.Finite() || c.Tense == syntax.Modal || c.Tense == syntax.Conditional || c.Negated || c.Passive || at >= len(f.Words) || f.TimeOf[at] == 0 {
		return
	}
	i := at
	for i < len(f.Words) && f.TimeOf[i] == f.TimeOf[at] {
		i++
	}
	if f.Lower(i) == "as" && i+1 < len(f.Words) && f.PhraseOf[i+1] >= 0 && timetables[f.Words[f.Phrases[f.PhraseOf[i+1]].Head].Lemma] {
		i = f.Phrases[f.PhraseOf[i+1]].To
	}
	if f.Lower(i) != "for" || i+1 >= len(f.Words) || f.PhraseOf[i+1] < 0 {
		return
	}
	p := f.Phrases[f.PhraseOf[i+1]]
	if !happening(f.Words[p.Head].Lemma) {
		return
	}
	b := lexicon.Binding{Force: "plan", Direction: "will"}
	if lemma == "agree" || lemma == "settle" {
		b.Force = "agreement"
	}
	f.add(duty{by: f.subjectOf(c), from: p.From, to: f.nounEnd(p), cueFrom: c.VFrom, cueTo: i, binding: b, doubt: 0.2, verb: p.Head, lead: c.VFrom, day: at + 1})
}
