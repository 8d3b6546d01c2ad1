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
	if !c.Tense.Finite() || c.Tense == syntax.Modal || c.Negated {
		return
	}
	b, from, ok := f.namer(c)
	if !ok {
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
	for k := 0; k < 3 && !p.None(); k++ {
		f.toBeDone(c, b, p, from)
		p = f.another(p)
	}
}

// namer gives how a clause binds to a noun, and the word after its cue.
func (f *finder) namer(c *syntax.Clause) (lexicon.Binding, int, bool) {
	lemma := f.Words[c.Verb].Lemma
	if b, ok := lexicon.BindingVerb(lemma + " " + f.Lower(c.VTo)); ok {
		return b, c.VTo + 1, true
	}
	b, ok := lexicon.BindingVerb(lemma)
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
	head := &f.Words[p.Head]
	if head.UPOS == syntax.PROPN || f.TimeOf[p.Head] > 0 {
		return
	}
	o, ok := lexicon.EventNoun(head.Lemma)
	if !ok || !dueClasses[o.Class] || o.Class == "AGREE" || o.Class == "ELECT" && b.Direction == "will-not" {
		return
	}
	doubt := 0.15
	tense := c.Tense
	if f.Words[c.Verb].Lemma == "plan" && (tense == syntax.Past || tense == syntax.Progressive) || f.Lower(c.VFrom) == "had" {
		doubt += 0.35
	}
	if head.Lemma == "attack" || tense == syntax.Present && f.StatementAt(f.Words[c.Verb].Start) < 0 {
		doubt += 0.1
	}
	to := f.nounEnd(p)
	if by := f.Lower(p.From); by == "no" || f.carriedOut(p, to) {
		return
	}
	d := duty{from: p.From, to: to, cueFrom: c.VFrom, cueTo: min(cueTo, p.From), binding: b, verb: p.Head, lead: p.From, doubt: doubt}
	d.by = f.doerOf(p, to, c, b)
	f.add(d)
}

// carriedOut tells whether what was ordered is told as done: "the raid that
// killed him", "the May 2 strike" of a May gone by.
func (f *finder) carriedOut(p syntax.Phrase, to int) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.Relative && (c.Tense == syntax.Past || c.Tense == syntax.Perfect) && c.Opener >= p.To && c.Opener <= to+1 {
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

// mustDo reads "must" and "should" as a demand where someone with a say holds
// another to it.
func (f *finder) mustDo(n int) {
	c := &f.Clauses[n]
	word := f.Lower(c.VFrom)
	if c.Tense != syntax.Modal || word != "must" && word != "should" || c.Subject.None() || c.Passive && c.Agent.None() || f.Words[c.Verb].XPOS == "VBN" && !c.Passive {
		return
	}
	st := f.StatementAt(f.Words[c.Verb].Start)
	if st < 0 || !lexicon.Deed(f.Words[c.Verb].Lemma) || idleVerbs[f.Words[c.Verb].Lemma] && !c.Passive {
		return
	}
	by := f.MentionOf(f.Structure, c.Subject)
	if by < 0 || f.Mentions[by].Form == onrecord.FormPronoun || f.Mentions[by].Actor == f.Statements[st].Speaker.Actor {
		return
	}
	doubt := 0.3
	if word == "should" {
		doubt = 0.4
	}
	if f.Statements[st].Speaker.Role == "" && f.Statements[st].Act != onrecord.Demand {
		doubt += 0.2
	}
	b := lexicon.Binding{Force: "order", Direction: "demands"}
	f.add(duty{by: by, from: c.From, to: f.wide(n), cueFrom: c.VFrom, cueTo: f.cueEnd(c), binding: b, doubt: doubt, verb: c.Verb, lead: c.From})
}
