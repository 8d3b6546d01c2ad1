package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// named reads a noun, or an "-ing", as what is to be done: "announced the end
// of its mission", "ordered the closure of", "ruled out extending".
func (f *finder) named(n int) {
	c := &f.Clauses[n]
	if !f.announces(c) {
		return
	}
	b, from, ok := f.namer(c)
	if at := f.threatWith(c); at > 0 {
		b, _ = lexicon.BindingVerb("threaten")
		from, ok = at, true
	}
	if !ok || c.Tense == syntax.Gerund && b.Force == "plan" {
		return
	}
	if b.Gerund && n+1 < len(f.Clauses) && f.Clauses[n+1].Tense == syntax.Gerund && f.Clauses[n+1].VFrom == from {
		g := &f.Clauses[n+1]
		f.add(duty{by: f.subjectOf(c), from: g.VFrom, to: max(f.wide(n+1), g.VTo), cueFrom: c.VFrom, cueTo: from, binding: b, verb: g.Verb, lead: g.VFrom, doubt: 0.2})
		return
	}
	if !b.Noun || from >= len(f.Words) || f.PhraseOf[from] < 0 {
		return
	}
	p := f.Phrases[f.PhraseOf[from]]
	if f.BeginsClause(p) || b.Told && f.toldTo(c) {
		return // "ordered the troops to leave"
	}
	if b.Direction == "will-not" && sayings[f.Words[p.Head].Lemma] {
		return // "rejected the claim that"
	}
	for k := 0; k < 3 && !p.None(); k++ {
		f.toBeDone(c, b, p, from)
		p, b.Any = f.another(p), false
	}
}

// sayings are nouns for what somebody says: to reject it is to say otherwise.
var sayings = set(`assertion claim notion argument criticism allegation accusation charge suggestion characterization characterisation premise theory view
comparison label assessment report rumor rumour description narrative contention insinuation conclusion finding statement speculation comment`)

// threatWith gives the word behind "with" of what somebody is threatened with;
// 0 for none.
func (f *finder) threatWith(c *syntax.Clause) int {
	if f.Words[c.Verb].Lemma != "threaten" || c.Passive {
		return 0
	}
	for i := c.VTo; i+1 < len(f.Words) && i < c.VTo+6; i++ {
		if f.Lower(i) == "with" && f.PhraseOf[i+1] >= 0 {
			return i + 1
		}
		if f.Words[i].IsVerb() && f.PhraseOf[i] < 0 {
			break
		}
	}
	return 0
}

// announces tells whether a clause can make a noun binding: one with a tense
// that denies nothing, a participle that was read for its past ("the sides
// agreed on"), or an "-ing" beside another clause ("calling for").
func (f *finder) announces(c *syntax.Clause) bool {
	switch {
	case f.demanded(c), c.Negated, f.Lower(c.VFrom-1) == "never", f.Lower(c.VFrom-1) == "nor", c.Tense == syntax.Modal, c.Tense == syntax.Conditional, c.Tense == syntax.Infinitive:
		return false
	case c.Tense == syntax.Participle:
		return !c.Subject.None() && c.VTo < len(f.Words) && (f.Tag(c.VTo) == "RP" || f.Tag(c.VTo) == "IN")
	case c.Tense == syntax.Gerund:
		return f.alongsideNoun(c)
	}
	return true
}

// namer gives how a clause binds to a noun, and the word after its cue.
func (f *finder) namer(c *syntax.Clause) (lexicon.Binding, int, bool) {
	lemma := f.Words[c.Verb].Lemma
	if b, ok := lexicon.BindingVerb(lemma + " " + f.Lower(c.VTo)); ok && (b.Noun || b.Gerund) {
		return b, c.VTo + 1, true
	}
	b, ok := lexicon.BindingVerb(lemma)
	if c.Passive && ok && !c.Subject.None() && c.Subject.To <= c.VFrom && c.Object.None() && !c.Relative && c.Tense != syntax.Participle {
		return b, c.Subject.From, f.Tag(c.VTo) != "TO" && f.Lower(c.VTo) != "from"
	}
	if c.Object.None() && !b.Gerund {
		return b, 0, false
	}
	if c.Object.None() {
		to := c.VTo
		if f.Tag(to) == "TO" || f.Lower(to) == "to" {
			to++
		}
		return b, to, ok && !c.Passive
	}
	return b, c.Object.From, ok && !c.Passive
}

// toBeDone adds phrase p when its head names something that can be done.
func (f *finder) toBeDone(c *syntax.Clause, b lexicon.Binding, p syntax.Phrase, cueTo int) {
	doubt, ok := f.fitToDo(p, b)
	head := &f.Words[p.Head]
	if !ok || c.Negated || proclaims[f.Words[c.Verb].Lemma] && !declared[head.Lemma] || bids[head.Lemma] && f.Tag(p.To) == "TO" || b.Force == "resolution" && f.alone(c.Subject) {
		return
	}
	tense := c.Tense
	if f.Words[c.Verb].Lemma == "plan" && (tense == syntax.Past || tense == syntax.Progressive) || f.Lower(c.VFrom) == "had" && b.Force == "plan" {
		doubt += 0.35
	}
	if head.Lemma == "attack" || tense == syntax.Present && f.StatementAt(f.Words[c.Verb].Start) < 0 {
		doubt += 0.1
	}
	to := f.nounEnd(p)
	if by := f.Lower(p.From); by == "no" || by == "few" || by == "little" || by == "nothing" || f.carriedOut(p, to, b) {
		return
	}
	if b.Force == "plan" && !b.Day && f.toldAsPast(p.To, to) {
		doubt += 0.3
	}
	d := duty{from: p.From, to: to, cueFrom: c.VFrom, cueTo: min(cueTo, p.From), binding: b, verb: p.Head, lead: p.From, doubt: doubt}
	if p.From < c.VFrom {
		d.to, d.cueTo = min(to, c.VFrom), c.VTo // "an extension was ruled out"
	}
	if to > p.To && f.closed(p, p.To) {
		d.from-- // with the mark that opens the quotation
	}
	d.by = f.doerOf(p, to, c, b)
	if !c.Passive && !f.canBind(c) {
		return // "his appearance offered a glimpse"
	}
	f.add(d)
}

// alone tells whether a subject is one person, whose vote decides nothing.
func (f *finder) alone(p syntax.Phrase) bool {
	if p.None() {
		return false
	}
	switch f.Lower(p.Head) {
	case "i", "he", "she", "who":
		return true
	}
	n := f.MentionOf(f.Structure, p)
	return n >= 0 && f.Mentions[n].Type == onrecord.Person || f.Tag(p.Head) == "NN" && lexicon.SourceNoun(f.Words[p.Head].Lemma) == "person"
}

// proclaims are verbs that put into force what they name, where that is a
// measure, and else only say what is so: "declared a truce", not "victory".
var proclaims = set(`declare proclaim`)

var declared = set(`ceasefire cease-fire truce armistice moratorium halt end pause boycott strike curfew lockdown withdrawal ban blockade embargo
	amnesty suspension freeze closure quarantine mobilisation mobilization demobilisation demobilization`)

// bids are what one accepts or turns down to do.
var bids = set(`invitation offer request proposal invite`)

// doerOf gives the mention of whoever is to do what a noun names: "its", "the
// withdrawal of American troops", else the subject that announces it.
func (f *finder) doerOf(p syntax.Phrase, to int, c *syntax.Clause, b lexicon.Binding) int {
	if b.Direction == "demands" {
		if n := f.FirstMention(f.Structure, p.From, p.Head); n >= 0 {
			return n
		}
		if f.Lower(p.To) == "of" && p.To+1 < len(f.Words) && f.PhraseOf[p.To+1] >= 0 {
			if n := f.MentionOf(f.Structure, f.Phrases[f.PhraseOf[p.To+1]]); n >= 0 && b.Force != "order" {
				return n
			}
		}
	}
	if b.Direction == "demands" && f.Words[c.Verb].Lemma != "order" {
		return -1 // what is demanded is for another to do
	}
	return f.subjectOf(c)
}
