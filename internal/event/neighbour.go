package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// anothers tells whether the time that begins at word i belongs to another word
// than the one at verb: to the noun that it stands before ("the 2031 summit"),
// to a verb between the two, or to the saying before it ("said Friday two
// tourists had been taken").
func (f *finder) anothers(i, verb int) bool {
	if k := f.PhraseOf[i]; k >= 0 {
		if p := f.Phrases[k]; f.TimeOf[p.Head] != f.TimeOf[i] {
			return verb < p.From || verb >= p.To
		}
	}
	if i < verb {
		return f.saidThen(i) || f.insideAside(i, verb)
	}
	if f.ofNeighbour(i, verb) {
		return true
	}
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.Verb > verb && c.Verb < i && !(c.Tense == syntax.Participle && c.Verb == c.VFrom && f.Lower(c.VTo) != "on") {
			return true
		}
	}
	return false
}

// saidThen tells whether a time follows a verb of saying at once, of whose
// words the rest of the sentence is: "said on Friday the envoy had left".
func (f *finder) saidThen(i int) bool {
	if f.Lower(i-1) == "on" {
		i--
	}
	return i > 0 && f.Words[i-1].IsVerb() && f.PhraseOf[i-1] < 0 && (tells[f.Words[i-1].Lemma] || accusers[f.Words[i-1].Lemma])
}

// insideAside tells whether the time at word i, before word verb, stands in a
// relative clause or behind a participle: "Holm, who was elected in May, left".
func (f *finder) insideAside(i, verb int) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if (c.Relative || c.Tense == syntax.Participle) && c.Verb < i && c.Verb < verb && i < c.To && verb >= c.VTo {
			return f.commaIn(i, verb)
		}
	}
	return false
}

// commaIn tells whether a comma stands in the words [from, to).
func (f *finder) commaIn(from, to int) bool {
	for i := from; i < to; i++ {
		if f.Lower(i) == "," {
			return true
		}
	}
	return false
}

// ofNeighbour tells whether the time that begins at word i is that of a
// happening which is named after the one at word verb: "left after the death of
// the king in March", "met before the vote on Friday".
func (f *finder) ofNeighbour(i, verb int) bool {
	if f.soFar(f.TimeOf[i]-1) && f.countsOver(i) {
		return true
	}
	p := f.neighbour(i, verb)
	switch f.Lower(p.From - 1) {
	case "before", "until":
		return !p.None()
	case "after", "since", "following":
		return !p.None() && f.coarse(f.TimeOf[i]-1)
	}
	return false
}

// neighbour gives the phrase of a happening, after the one at word verb, which
// the time that begins at word i follows with a preposition; none where there is
// none.
func (f *finder) neighbour(i, verb int) (p syntax.Phrase) {
	k := f.phraseAt(i - 2)
	if k < 0 || f.Words[i-1].UPOS != syntax.ADP || f.TimeOf[i-2] > 0 {
		return p
	}
	q := f.Phrases[k]
	if f.Lower(q.From-1) == "of" && f.phraseAt(q.From-2) >= 0 {
		q = f.Phrases[f.PhraseOf[q.From-2]] // "the death of the king"
	}
	if q.From <= verb || f.nounClass(f.headLemma(q)) == "" {
		return p
	}
	return q
}

// afterNeighbour gives the days since the month or year of the happening after
// which another is told to have come: "left after the death of the king in
// March".
func (f *finder) afterNeighbour(h happening) (onrecord.Bounds, bool) {
	if h.clause == nil || h.modality != onrecord.Happened {
		return onrecord.Bounds{}, false
	}
	for i := h.pivot(); i < h.to; i++ {
		n := f.TimeOf[i] - 1
		if n < 0 || !dated(&f.Times[n]) || !f.coarse(n) {
			continue
		}
		if p := f.neighbour(i, h.pivot()); !p.None() && (f.Lower(p.From-1) == "after" || f.Lower(p.From-1) == "following") {
			return onrecord.Bounds{Earliest: part(&f.Times[n]).Earliest}, true
		}
	}
	return onrecord.Bounds{}, false
}
