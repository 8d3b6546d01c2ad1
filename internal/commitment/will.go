package commitment

import (
	"onrecord"
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
	case f.vouched(c, by), f.acts(c.Subject), f.ownReport(c), f.underOffice(c), f.comes(c):
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
	if f.StatementAt(f.Words[c.Verb].Start) < 0 && c.Tense != syntax.Conditional && !f.behindTeller(c) && !f.comes(c) {
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
	if n < 0 || f.timeAfter(c) >= 0 || by < 0 {
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
	if st.Speaker.Role == "" && f.Mentions[by].Type != onrecord.Org {
		return 0.25
	}
	return 0
}

// cueEnd gives the end of the modal with its "not".
func (f *finder) cueEnd(c *syntax.Clause) int {
	to := c.VFrom + 1
	for to < c.Verb && f.Words[to].IsAdverb() {
		to++
	}
	return to
}

// idle tells whether a verb in the future binds nobody: being, seeming,
// knowing, and the turns of rhetoric.
func (f *finder) idle(c *syntax.Clause, lemma string) bool {
	if aspects[lemma] && c.VTo+1 < len(f.Words) {
		for i := c.VTo; i <= c.VTo+1; i++ {
			if f.Words[i].IsVerb() && idleVerbs[f.Words[i].Lemma] {
				return true // "will continue to grow"
			}
		}
	}
	if idleVerbs[lemma] && !(lemma == "be" && c.Passive) {
		return true
	}
	if (lemma == "remain" || lemma == "stay") && f.Tag(c.VTo) != "IN" && f.TimeOf[min(c.VTo, len(f.Words)-1)] == 0 {
		return true // "will remain strong"
	}
	if c.Negated && (lemma == "discuss" || lemma == "talk" || lemma == "speak") {
		return true // "will not discuss details"
	}
	for i := c.VTo; lemma == "do" && i < c.VTo+3; i++ {
		if w := f.Lower(i); w == "best" || w == "better" || w == "well" || w == "fine" || w == "great" || w == "utmost" || w == "part" || w == "everything" {
			return true // "will do our best"
		}
	}
	if c.Object.None() {
		return false
	}
	object := f.Words[c.Object.Head].Lemma
	switch lemma {
	case "leave":
		return object == "it"
	case "take":
		return f.TimeOf[c.Object.Head] > 0 || f.Lower(c.Object.To) == "at" || object == "time" || object == "year" || object == "place" && f.timeAfter(c) < 0
	case "make", "do", "have", "give", "put", "bring", "play", "send", "draw":
		return vagueObjects[object]
	}
	return false
}

// undertaker gives the mention of whoever is bound by a clause in the future,
// and whether its subject can be bound at all.
func (f *finder) undertaker(c *syntax.Clause) (int, bool) {
	head := &f.Words[c.Subject.Head]
	if i := c.Subject.From - 1; i > 0 && i != c.Opener && f.Words[i].UPOS == syntax.ADP && !c.Relative && !c.Shared && (i > c.From || f.Tag(i) == "IN" && f.Words[max(0, i-1)].UPOS == syntax.NOUN) {
		return -1, false // the end of a longer subject: "pulling troops out of Norland would"
	}
	if head.XPOS == "PRP" {
		switch head.Lower {
		case "you", "it":
			n := f.MentionOf(f.Structure, c.Subject)
			return n, head.Lower == "it" && (n >= 0 || f.ownReport(c))
		}
		return f.MentionOf(f.Structure, c.Subject), true
	}
	if head.XPOS == "EX" || emptySubjects[head.Lower] {
		n := f.StatementAt(f.Words[c.Verb].Start)
		return -1, c.Passive && f.noneOf(c.Subject) && n >= 0 && f.inCharge(n) // "no one will be harmed"
	}
	if c.Passive {
		if n := f.MentionOf(f.Structure, c.Agent); n >= 0 {
			return n, true
		}
	}
	if n := f.meant(c, f.MentionOf(f.Structure, f.foremost(c.Subject))); n >= 0 {
		return n, true
	}
	if c.Relative {
		return -1, false // "a process that will end the conflict"
	}
	n, what := f.ownerIn(c.Subject), f.Words[f.bulk(c.Subject).Head].Lemma
	if n >= 0 && head.UPOS == syntax.PROPN && f.Mentions[n].Form == onrecord.FormOffice {
		return n, true // the office stands before a name that was not made out
	}
	return n, undertakings[what] || f.acts(c.Subject) || n >= 0 && lexiconNoun(what) || f.underOffice(c) || f.comes(c)
}

// comes tells whether a clause says of what is planned that it comes about on a
// day: "the tariff will take effect on 1 June".
func (f *finder) comes(c *syntax.Clause) bool {
	what := f.Words[c.Subject.Head].Lemma
	if c.Relative || !happening(what) && !laws[what] || undergone[what] {
		return false
	}
	if lemma := f.Words[c.Verb].Lemma; lemma != "take" && !comingVerbs[lemma] && !openingVerbs[lemma] || lemma == "take" && f.Lower(c.VTo) != "effect" && f.Lower(c.VTo) != "place" && f.Lower(c.VTo) != "force" {
		return false
	}
	_, ok := f.newDay(c.VTo, c)
	return ok
}

// foremost is the first of the phrases coordinated with p: "Spain and France".
func (f *finder) foremost(p syntax.Phrase) syntax.Phrase {
	if from := f.ListStart(p.From); from < p.From {
		return f.Phrases[f.PhraseOf[from]]
	}
	return p
}

func lexiconNoun(lemma string) bool {
	_, ok := lexicon.EventNoun(lemma)
	return ok
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
