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
	for k := 0; k < 3 && !p.None(); k++ {
		f.toBeDone(c, b, p, from)
		p, b.Any = f.another(p), false
	}
}

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
	case c.Negated, f.Lower(c.VFrom-1) == "never", f.Lower(c.VFrom-1) == "nor", c.Tense == syntax.Modal, c.Tense == syntax.Conditional, c.Tense == syntax.Infinitive:
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
	if !ok || c.Negated {
		return
	}
	head := &f.Words[p.Head]
	tense := c.Tense
	if f.Words[c.Verb].Lemma == "plan" && (tense == syntax.Past || tense == syntax.Progressive) || f.Lower(c.VFrom) == "had" && b.Force == "plan" {
		doubt += 0.35
	}
	if head.Lemma == "attack" || tense == syntax.Present && f.StatementAt(f.Words[c.Verb].Start) < 0 {
		doubt += 0.1
	}
	to := f.nounEnd(p)
	if by := f.Lower(p.From); by == "no" || f.carriedOut(p, to, b) {
		return
	}
	if b.Force == "plan" && !b.Day && f.toldAsPast(p.To, to) {
		doubt += 0.3
	}
	d := duty{from: p.From, to: to, cueFrom: c.VFrom, cueTo: min(cueTo, p.From), binding: b, verb: p.Head, lead: p.From, doubt: doubt}
	if p.From < c.VFrom {
		d.to, d.cueTo = min(to, c.VFrom), c.VTo // "an extension was ruled out"
	}
	d.by = f.doerOf(p, to, c, b)
	if d.by < 0 && !c.Passive && !f.canBind(c) {
		return
	}
	f.add(d)
}

// fitToDo tells whether a phrase names what one can be bound to, and how
// doubtful that is: a deed, or of what is given or banned any thing.
func (f *finder) fitToDo(p syntax.Phrase, b lexicon.Binding) (float64, bool) {
	head := &f.Words[p.Head]
	if n := f.MentionOf(f.Structure, p); n >= 0 && f.Mentions[n].Type == onrecord.Person {
		return 0, false
	}
	if b.Any && (wordsGiven[head.Lemma] || wordsGiven[head.Lower]) {
		return 0, false
	}
	if b.Any && head.XPOS == "CD" && f.Tag(p.From) == "$" {
		return 0.2, true // "pledged $40 million"
	}
	if head.UPOS == syntax.PROPN || f.TimeOf[p.Head] > 0 || head.IsPronoun() || noDeeds[head.Lemma] {
		return 0, false
	}
	if o, ok := lexicon.EventNoun(head.Lemma); ok && dueClasses[o.Class] {
		return 0.15, true
	}
	if _, binds := lexicon.BindingNoun(head.Lemma); binds && !(b.Day && happening(head.Lemma)) {
		return 0.35, b.Direction == "will-not" && b.Force == "promise" && f.Tag(p.To) != "TO" || b.Any && head.Lemma == "guarantee" // "rejected the offer"
	}
	switch {
	case f.Words[p.From].Lower == "the" && b.Force == "plan" && b.Noun && f.declared(p):
		return 0, false
	case b.Any && !agent(head.Lemma) && !told(head.Lemma) && !opinions[head.Lemma] && !vagueObjects[head.Lemma]:
		return 0.25, true
	case happening(head.Lemma):
		return 0.25, true
	}
	return 0, false
}

// toldAsPast tells whether a time gone by stands in the words from up to to:
// "announced the end of the war last spring" tells of it rather than plans it.
func (f *finder) toldAsPast(from, to int) bool {
	for i := from; i < to; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.Times[n].Latest != "" && f.Times[n].Latest < f.pub.Earliest.Add(-7) {
			return true
		}
	}
	return false
}

// declared tells whether a phrase stands behind "declared", which says what it
// is then held to be: "declared the talks dead".
func (f *finder) declared(p syntax.Phrase) bool {
	return p.From > 0 && (f.Words[p.From-1].Lemma == "declare" || f.Words[p.From-1].Lemma == "proclaim")
}

// told tells whether a noun names words: "a message", "an answer".
func told(lemma string) bool {
	_, ok := lexicon.CueNoun(lemma)
	return ok
}

// toldTo tells whether an infinitive behind the object says what it is told to
// do.
func (f *finder) toldTo(c *syntax.Clause) bool {
	i := c.Object.To
	return !c.Object.None() && f.Tag(i) == "TO" && i+1 < len(f.Words) && f.Words[i+1].IsVerb()
}

// carriedOut tells whether what was ordered is told as done: "the raid that
// killed him", "the May 2 strike" of a May gone by.
func (f *finder) carriedOut(p syntax.Phrase, to int, b lexicon.Binding) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.Relative && (c.Tense == syntax.Past || c.Tense == syntax.Perfect) && c.Opener >= p.To && (c.Opener <= p.To+1 || b.Told && c.Opener <= to+1) {
			return true
		}
	}
	for i := p.From; i < p.Head; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.attributive(i) && f.Times[n].Latest != "" && f.Times[n].Latest < f.pub.Earliest {
			return true
		}
	}
	return false
}

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
		if f.Lower(i) == "," && f.TimeSoon(i+1) {
			i++
		}
		for i < len(f.Words) && i < to+6 && (nounPrepositions[f.Lower(i)] || f.Lower(i) == "and" && f.TimeSoon(i) || f.Lower(i) == "no" || f.Lower(i) == "later" || f.Lower(i) == "than" || syntax.QuoteMark(f.Lower(i)) && f.Lower(i) != "”") {
			i++
		}
		switch {
		case i < len(f.Words) && f.TimeOf[i] > 0:
			n := f.TimeOf[i]
			for i < len(f.Words) && f.TimeOf[i] == n {
				i++
			}
			to = i
		case i > to && i < len(f.Words) && f.PhraseOf[i] >= 0 && f.Phrases[f.PhraseOf[i]].From == i && f.Lower(i-1) != ",":
			to = f.Phrases[f.PhraseOf[i]].To
		default:
			return f.wholeQuote(p.From, to)
		}
	}
	return f.wholeQuote(p.From, to)
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
