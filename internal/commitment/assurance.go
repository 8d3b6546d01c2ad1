package commitment

import (
	"onrecord/internal/lexicon"
)

// pledgedByNoun reads a clause behind a noun: "an assurance that no troops
// would be sent".
func (f *finder) pledgedByNoun() {
	for _, p := range f.Phrases {
		if f.Lower(p.To) != "that" || p.To+1 >= len(f.Words) || f.PhraseOf[p.To] >= 0 {
			continue
		}
		b, ok := lexicon.BindingNoun(f.Words[p.Head].Lemma)
		if before := f.Lower(p.From - 1); !ok || !b.That || f.Lower(p.Head) == "words" || f.openPlan(p) || f.noneOf(p) || f.Lower(p.From) == "any" || before == "without" || before == "whether" || before == "until" || before == "unless" || before == "if" {
			continue
		}
		n, q := f.contentFrom(f.clauseBefore(p.To), p.To+1, true)
		if n < 0 || f.uncertain(&f.Clauses[n]) {
			continue
		}
		d := duty{by: f.ownerIn(q), cueFrom: p.From, cueTo: p.To, binding: b, doubt: 0.2}
		if !f.saysSo(&d, n, q, f.Words[p.Head].Lemma) {
			continue
		}
		f.held = append(f.held, n)
		if d.by < 0 && !d.undergoes {
			d.by = f.FirstMention(f.Structure, p.From, p.Head)
		}
		f.add(d)
	}
}

// clauseBefore gives the index of the last clause whose verb stands before word
// i; -1 for none.
func (f *finder) clauseBefore(i int) int {
	last := -1
	for k := range f.Clauses {
		if f.Clauses[k].VFrom < i {
			last = k
		}
	}
	return last
}
