package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// mustDo reads "must", "should" and "has to" as a demand where someone with a
// say, a law or a pact holds another to it.
func (f *finder) mustDo(n int) {
	c := &f.Clauses[n]
	verb, to, ok := f.necessity(n)
	if !ok || f.Tag(verb) == "MD" || f.perfect(c) || c.Subject.None() || f.Words[verb].XPOS == "VBN" && !c.Passive {
		return
	}
	lemma := f.Words[verb].Lemma
	if idleVerbs[lemma] && !c.Passive {
		return
	}
	b, doubt, ok := f.holder(c)
	if !ok {
		return
	}
	by := f.MentionOf(f.Structure, f.foremost(c.Subject))
	if by < 0 && !f.acts(c.Subject) && !(c.Passive && lexicon.Deed(lemma)) {
		return
	}
	if f.Lower(c.VFrom) == "should" {
		doubt += 0.1
	}
	if !lexicon.Deed(lemma) {
		doubt += 0.1
	}
	f.add(duty{by: by, undergoes: c.Passive && f.MentionOf(f.Structure, c.Agent) < 0, from: c.From, to: to, cueFrom: c.VFrom, cueTo: f.cueEnd(c), binding: b, doubt: doubt, verb: verb, lead: c.From, negative: c.Negated})
}

// necessity gives the verb that is to be done and the end of what is, where a
// clause says that it is necessary: "must leave", "has to leave".
func (f *finder) necessity(n int) (verb, to int, ok bool) {
	c := &f.Clauses[n]
	switch word := f.Lower(c.VFrom); {
	case c.Tense == syntax.Modal && (word == "must" || word == "should"):
		return c.Verb, f.wide(n), true
	case c.Tense != syntax.Present || c.Negated || n+1 >= len(f.Clauses):
	case f.Words[c.Verb].Lemma == "have" || f.Words[c.Verb].Lemma == "need":
		d := &f.Clauses[n+1]
		return d.Verb, f.wide(n + 1), f.Tag(c.VTo) == "TO" && d.VFrom == c.VTo
	}
	return 0, 0, false
}

// holder gives how a clause binds that says what is necessary: on the word of
// someone with a say, or by a law or pact; not on that of a bystander, nor
// where a speaker tells what he himself, or an unnamed "they", must do.
func (f *finder) holder(c *syntax.Clause) (lexicon.Binding, float64, bool) {
	order := lexicon.Binding{Force: "order", Direction: "demands"}
	if f.under("agreement", "deal", "accord", "treaty", "pact", "truce", "ceasefire") {
		return lexicon.Binding{Force: "agreement", Direction: "will"}, 0.15, true
	}
	if f.under("law", "rule", "regulation", "order", "decree", "resolution", "plan", "ruling", "bill") {
		return order, 0.2, true
	}
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 {
		return order, 0, false
	}
	st := &f.Statements[n]
	by := f.MentionOf(f.Structure, f.foremost(c.Subject))
	if f.Words[c.Subject.Head].IsPronoun() || by >= 0 && f.Mentions[by].Actor != "" && f.Mentions[by].Actor == st.Speaker.Actor || bystander(st) {
		return order, 0, false
	}
	doubt := 0.3
	if st.Speaker.Role == "" && st.Act != onrecord.Demand && !f.inCharge(n) && !f.party(st) {
		doubt += 0.2
	}
	return order, doubt, true
}

// bidden reads a command in the words of somebody with a say: “Release the
// crew,” the president told the rebels.
func (f *finder) bidden(n int) bool {
	c := &f.Clauses[n]
	from, negative := c.VFrom, false
	if f.Lower(from) == "do" && (f.Lower(from+1) == "not" || f.Lower(from+1) == "n't") {
		negative = true
	}
	if f.Tag(from) != "VB" && !(negative && f.Tag(from) == "VBP") || !c.Subject.None() || f.Words[from].Quote < 0 {
		return false
	}
	switch i := from - 1; {
	case f.Lower(from) == "let", i < 0:
		return false
	case f.Lower(i) == "please":
	case !syntax.QuoteMark(f.Lower(i)) || f.Words[from].Form[0] >= 'a':
		return false // no sentence begins here
	}
	at := f.StatementAt(f.Words[c.Verb].Start)
	lemma := f.Words[c.Verb].Lemma
	if at < 0 || !lexicon.Deed(lemma) || f.idle(c, lemma) || c.Object.None() && !aloneVerbs[lemma] {
		return false
	}
	st := &f.Statements[at]
	if st.Act != onrecord.Demand && st.Act != onrecord.Order && !official(st) || bystander(st) {
		return false
	}
	b := lexicon.Binding{Force: "order", Direction: "demands"}
	f.add(duty{by: -1, from: from, to: f.wide(n), cueFrom: from, cueTo: c.VTo, binding: b, doubt: 0.3, verb: c.Verb, lead: from, negative: negative, undergoes: true})
	return true
}
