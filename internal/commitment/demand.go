package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// demanded reads what is demanded in a clause of its own: "demanded that
// Norland leave", "insisted that the camp be closed". The bare verb tells it
// from what is only held to be so, "insisted that Norland leaves".
func (f *finder) demanded(n int) bool {
	c := &f.Clauses[n]
	if n == 0 || c.Relative || c.Shared {
		return false
	}
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		g := &f.Clauses[k]
		if !demanders[f.Words[g.Verb].Lemma] || g.Negated || g.Passive || g.Tense == syntax.Modal || g.Tense == syntax.Conditional || f.Lower(g.VTo) != "that" {
			continue
		}
		p, ok := f.bareSubject(c, g.VTo+1)
		if !ok {
			return false
		}
		d := duty{by: f.ownerIn(p), undergoes: c.Passive, from: p.From, to: f.wide(n), cueFrom: g.VFrom, cueTo: g.VTo, verb: c.Verb, lead: p.From, negative: c.Negated, doubt: 0.2}
		d.binding = lexicon.Binding{Force: "order", Direction: "demands"}
		f.add(d)
		return true
	}
	return false
}

// bareSubject gives the phrase at word from when it is the subject of a bare
// verb that one thing would not have: "Norland leave", "the camp be closed".
func (f *finder) bareSubject(c *syntax.Clause, from int) (syntax.Phrase, bool) {
	if from >= len(f.Words) || f.PhraseOf[from] < 0 {
		return syntax.Phrase{}, false
	}
	p := f.Phrases[f.PhraseOf[from]]
	tag := f.Tag(c.VFrom)
	one := f.Tag(p.Head) == "NN" || f.Tag(p.Head) == "NNP"
	return p, c.VFrom >= p.To && c.VFrom-p.To <= 8 && (tag == "VB" || tag == "VBP" && one && p.To == c.VFrom)
}
