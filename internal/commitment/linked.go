package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// linked reads what a noun binds to behind its preposition: "a ban on exports",
// "plans for the sale", "no intention of raising".
func (f *finder) linked() {
	for _, p := range f.Phrases {
		b, ok := lexicon.BindingNoun(f.Words[p.Head].Lemma)
		if !ok || b.Link == "" || f.Lower(p.To) != b.Link || p.To+1 >= len(f.Words) {
			continue
		}
		d := duty{by: f.holderOf(p), cueFrom: p.From, cueTo: p.To + 1, binding: b, doubt: 0.25, negative: f.noneOf(p)}
		switch {
		case f.Lower(p.From) == "any":
			continue // "hardly any intention of"
		case f.noneOf(p) && f.Words[p.Head].Lemma != "intention" && f.Words[p.Head].Lemma != "plan":
			continue
		case f.noneOf(p), f.made(p), f.Lower(p.From-1) == "in" && b.Force == "agreement", f.Tag(p.To+1) == "VBG" && f.Lower(p.From) != "a" && f.Lower(p.From) != "an" && (b.Force == "promise" || !f.openPlan(p)):
		case f.owned(p) && (b.Force == "promise" || !f.openPlan(p)):
			d.doubt = 0.25
		default:
			continue
		}
		if f.linkedTo(&d, p.To+1) {
			f.add(d)
		}
	}
}

// linkedTo fills in what is to be done from word i on: an "-ing", or a phrase
// that names what one can be bound to.
func (f *finder) linkedTo(d *duty, i int) bool {
	if f.Lower(i) == "not" && i+1 < len(f.Words) {
		i, d.negative = i+1, true
	}
	for k := range f.Clauses {
		if g := &f.Clauses[k]; g.VFrom == i && g.Tense == syntax.Gerund {
			d.from, d.to, d.verb, d.lead = i, max(f.wide(k), g.VTo), g.Verb, i
			return true
		}
	}
	if f.PhraseOf[i] < 0 || f.TimeOf[i] > 0 {
		return false
	}
	p := f.Phrases[f.PhraseOf[i]]
	b := d.binding
	b.Any = b.Link == "of" || b.Link == "on" && b.Direction == "will-not"
	doubt, ok := f.fitToDo(p, b)
	d.from, d.to, d.verb, d.lead, d.doubt = p.From, f.nounEnd(p), p.Head, p.From, d.doubt+doubt-0.15
	return ok
}

// holderOf gives the mention of whose pledge or ban it is: before it, or the
// subject of the verb that has it as object.
func (f *finder) holderOf(p syntax.Phrase) int {
	if n := f.FirstMention(f.Structure, p.From, p.Head); n >= 0 {
		return n
	}
	for k := range f.Clauses {
		if g := &f.Clauses[k]; !g.Object.None() && g.Object.From == p.From {
			return f.subjectOf(g)
		}
	}
	return -1
}

// refusedBy gives the clause whose verb rejects what a phrase names: "dismissed
// calls to resign"; -1 for none.
func (f *finder) refusedBy(p syntax.Phrase) int {
	for k := range f.Clauses {
		g := &f.Clauses[k]
		if g.Negated || !g.Tense.Finite() && g.Tense != syntax.Gerund || g.Tense == syntax.Modal || g.Tense == syntax.Conditional {
			continue
		}
		lemma := f.Words[g.Verb].Lemma
		from := g.Object.From
		refuses := !g.Object.None() && refusers[lemma]
		if particle := f.Lower(g.VTo); particle == "down" || particle == "off" || particle == "aside" || particle == "out" {
			from, refuses = g.VTo+1, refusing[lemma]
		}
		if refuses && from == p.From {
			return k
		}
	}
	return -1
}
