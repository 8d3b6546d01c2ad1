package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// again tells whether a noun means what was told before: it has the article of
// what is known, and nothing that would tell it from another.
func (f *finder) again(h happening, e *onrecord.Event) bool {
	return h.clause == nil && f.determined(h.noun) && len(e.Participants) == 0 && h.noun.Head-h.noun.From <= 2 && f.Words[h.noun.Head].XPOS == "NN"
}

// oneOf tells whether what something is done to is one of its kind: "a
// missile".
func (f *finder) oneOf(h happening) bool {
	if h.clause == nil || f.undergoer(h.clause).None() {
		return false
	}
	first := f.Lower(f.undergoer(h.clause).From)
	return first == "a" || first == "an" || first == "another"
}

// peopled tells whether a clause tells plainly of somebody, though of nobody
// known: "16 people were hurt", "a Norlandish vessel fired".
func (f *finder) peopled(h happening) bool {
	if h.clause == nil {
		return h.real || f.withSomebody(h)
	}
	return f.somebody(f.subject(h.clause)) || f.somebody(h.clause.Object) || f.somebody(h.clause.Agent) || !h.word.Weak && !h.word.Light && f.concrete(h.clause)
}

// concrete tells whether a clause tells of one known thing: "the bridge was
// reopened".
func (f *finder) concrete(c *syntax.Clause) bool {
	for _, p := range [...]syntax.Phrase{f.undergoer(c), f.subject(c)} {
		if !p.None() && f.determined(p) {
			return true
		}
	}
	return false
}

// withSomebody tells whether a noun has somebody hanging on it: "a meeting
// with his deputy".
func (f *finder) withSomebody(h happening) bool {
	if f.Words[h.noun.From].XPOS == "PRP$" && f.Lower(h.noun.From) != "its" {
		return true
	}
	for i := h.noun.To; i+1 < h.to; i++ {
		if f.Words[i].UPOS == syntax.ADP && f.PhraseOf[i+1] >= 0 && f.TimeOf[i+1] == 0 && f.somebody(f.Phrases[f.PhraseOf[i+1]]) {
			return true
		}
	}
	return false
}
