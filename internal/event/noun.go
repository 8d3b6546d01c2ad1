package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// nounEvent reads phrase n when its head names a happening: "the defeat of
// the group", "Monday's attack". Only what the text ties to the world counts:
// by a day, by "after", or by a verb that tells that it took place.
func (f *finder) nounEvent(n int) {
	p := f.Phrases[n]
	word, ok := f.nounWord(p)
	if !ok || f.nouns[p.Head] || f.TimeOf[p.Head] > 0 || !f.definite(p) {
		return
	}
	h := happening{word: word, lemma: f.Words[p.Head].Lemma, noun: p, from: p.From, to: f.nounEnd(p), tFrom: p.Head, tTo: p.Head + 1}
	if word.Class == "ASSAULT" && f.Lower(p.To) == "on" && f.abstract(f.goalAt(p.To+1)) {
		return // an attack on a right is in words
	}
	h.modality, h.doubt = f.nounModality(p, &h)
	if h.modality == "" || word.Light && !h.real && f.nounTime(h) < 0 && !f.argued(p, h.to) && !f.known(p, h) {
		return
	}
	if st := f.StatementAt(f.Words[p.Head].Start); st >= 0 && !(h.real && h.modality == onrecord.Happened) {
		switch act := f.Statements[st].Act; act {
		case onrecord.Belief:
			if h.set {
				break // "the summit is expected to take place in June"
			}
			return
		case onrecord.Denial:
			if h.modality == onrecord.Planned && !h.set {
				return // "denied that he was planning a raid"
			}
		case onrecord.Question, onrecord.Wish, onrecord.Demand, onrecord.Threat:
			return
		}
	}
	f.add(h)
}

// definite tells whether a phrase means one happening or a counted number,
// not the kind: it has an article, a number, an owner, or a day.
func (f *finder) definite(p syntax.Phrase) bool {
	switch f.Lower(p.From) {
	case "no", "any", "all", "another", "such", "every", "each", "what", "which":
		return false
	}
	for i := p.From; i < p.Head; i++ {
		switch w := &f.Words[i]; {
		case w.UPOS == syntax.DET, w.XPOS == "CD", w.XPOS == "POS", w.XPOS == "PRP$", w.UPOS == syntax.PROPN, f.TimeOf[i] > 0,
			w.Lower == "several", w.Lower == "recent", w.Lower == "last", w.Lower == "two":
			return true
		}
	}
	if f.Lower(p.From-1) == "of" && f.phraseAt(p.From-2) >= 0 {
		if q := f.Phrases[f.PhraseOf[p.From-2]]; portions[f.headLemma(q)] && q.From < q.Head {
			return true // "the next round of talks"
		}
	}
	return p.To < len(f.Words) && (f.TimeOf[p.To] > 0 || f.Tag(p.To) == "IN" && p.To+1 < len(f.Words) && f.TimeOf[p.To+1] > 0)
}

// known tells whether a phrase goes back to an occasion that the text has told
// of: "during the news conference".
func (f *finder) known(p syntax.Phrase, h happening) bool {
	m, _ := f.occasion(p, h)
	return m != "" && (f.Lower(p.From) == "the" || f.Words[p.From].XPOS == "PRP$")
}

// argued tells whether the phrase says whose happening it is.
func (f *finder) argued(p syntax.Phrase, to int) bool {
	return f.FirstMention(f.Structure, p.From, to) >= 0
}

// nounEnd takes in what hangs on the noun: "of ISIS in Iraq within 12 months".
func (f *finder) nounEnd(p syntax.Phrase) int {
	to := p.To
	for to < len(f.Words) && to < p.To+20 {
		i := to
		if f.Lower(i) == "," && f.TimeSoon(i+1) {
			i++
		}
		for i < len(f.Words) && i < to+5 && (nounPrepositions[f.Lower(i)] || f.Lower(i) == "alongside" || f.Lower(i) == "and" && f.TimeSoon(i) || f.Lower(i) == "no" || f.Lower(i) == "later" || f.Lower(i) == "than") {
			i++
		}
		next := f.Onward(to, i)
		if next == 0 {
			break
		}
		to = next
		if small := f.Lower(i - 1); f.TimeOf[i] == 0 && (small == "between" || small == "with") && f.Tag(to) == "CC" && to+1 < len(f.Words) && f.PhraseOf[to+1] >= 0 {
			to = f.Phrases[f.PhraseOf[to+1]].To
		}
	}
	return f.unquoted(p.From, to)
}

// unquoted draws an end back so that it cuts no quotation in two.
func (f *finder) unquoted(from, to int) int {
	for i := from + 1; i < to; i++ {
		if f.Words[i].Quote != f.Words[from].Quote {
			if f.Balanced(from, to) && f.Words[from].Quote < 0 {
				return to
			}
			return i
		}
	}
	return to
}

// aPersons tells whether a noun is that of a person, and nothing tells of a
// place: "his departure", "the departure of the envoy".
func (f *finder) aPersons(p syntax.Phrase) bool {
	n := f.possessor(p)
	if n < 0 && f.Lower(p.To) == "of" {
		n = f.whose(f.goalAt(p.To + 1))
	}
	return n >= 0 && f.Mentions[n].Type == onrecord.Person && f.Lower(p.To) != "for" && f.Lower(p.To) != "from" && f.Lower(p.To) != "to"
}

// goalAt is the phrase that word i stands in; none where it stands in none.
func (f *finder) goalAt(i int) syntax.Phrase {
	if f.phraseAt(i) < 0 {
		return syntax.Phrase{}
	}
	return f.Phrases[f.PhraseOf[i]]
}

// nounWord looks the head of a phrase up.
func (f *finder) nounWord(p syntax.Phrase) (lexicon.Occurrence, bool) {
	w := &f.Words[p.Head]
	if w.UPOS == syntax.PROPN || !(w.XPOS == "NN" || w.XPOS == "NNS") {
		return lexicon.Occurrence{}, false
	}
	if p.Head >= 2 && f.Hyphen(p.Head-1) {
		if o, ok := lexicon.EventNoun(f.Lower(p.Head-2) + "-" + w.Lemma); ok {
			return o, true // "cease-fire", of three words
		}
	}
	if w.XPOS == "NNS" && usual[w.Lemma] {
		return lexicon.Occurrence{}, false // business as usual
	}
	if w.Lemma == "address" && p.Head > 0 && whereabouts[f.Lower(p.Head-1)] {
		return lexicon.Occurrence{}, false
	}
	o, ok := lexicon.EventNoun(w.Lemma)
	switch {
	case w.Lemma == "launch" && (f.rockets || f.launches(p)):
		o.Class = "TEST"
	case w.Lemma == "release" && f.Lower(p.To) == "of" && papers[f.headLemma(f.goalAt(p.To+1))], w.Lemma == "release" && p.Head > p.From && papers[f.Words[p.Head-1].Lemma]:
		o.Class = "ANNOUNCE"
	case w.Lemma == "departure" && f.aPersons(p):
		o.Class = "RESIGN"
	}
	return o, ok
}
