// Package event finds what one text says happened, is planned, is alleged or
// denied: attacks and votes, meetings and withdrawals, arrests, deaths,
// elections, the start and end of missions.
//
// An event is read off a verb ("rebels toppled the regime") or a noun that
// names a happening ("after the collapse of the regime") of the lexicon,
// within the clause that it stands in. Whether it happened goes by the verb
// group and by what the clause hangs on. States, habits, questions, what might
// or would be, and the saying of things are no events; what cannot be told is
// left out. A happening that a text tells twice is one event with mentions.
package event

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// Find gives the events of a text in its order. pub is what is
// known of the day of publication.
func Find(ground *syntax.Ground, pub onrecord.Bounds) []onrecord.Event {
	f := &finder{Ground: ground, pub: pub}
	f.rockets = f.tellsOfRockets()
	for n := range ground.Page.Sentences {
		f.sentence(n)
	}
	f.eachOnce()
	return f.merged()
}

// eachOnce orders the candidates by their words and keeps one of those that a
// verb and its noun both gave ("launched an investigation"): the less doubtful.
func (f *finder) eachOnce() {
	slices.SortStableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.trigger.Start, b.trigger.Start), cmp.Compare(a.trigger.End, b.trigger.End), cmp.Compare(a.Doubt, b.Doubt))
	})
	f.found = slices.CompactFunc(f.found, func(a, b candidate) bool { return a.trigger == b.trigger })
}

// tellsOfRockets tells whether a page speaks of missiles, rockets and the like.
func (f *finder) tellsOfRockets() bool {
	for n := range f.Page.Sentences {
		for i := range f.Page.Sentences[n].Words {
			if w := &f.Page.Sentences[n].Words[i]; w.UPOS == syntax.NOUN && flown[w.Lemma] {
				return true
			}
		}
	}
	return false
}

// finder reads one page.
type finder struct {
	*syntax.Ground
	*syntax.Structure // of the sentence in hand
	pub               onrecord.Bounds
	rockets           bool // the page tells of what flies, so that a launch is one of those
	heading           bool // the sentence is a headline: its present tense tells of the past
	nouns             map[int]bool
	own               syntax.Structure // the sentence in hand with its clauses mended
	clauses           []syntax.Clause
	found             []candidate
	sent, par         int // the sentence in hand and its paragraph
	dayNow, dayBefore toldDay
}

// candidate is an event before repeats are joined.
type candidate struct {
	onrecord.Event
	trigger onrecord.Span
	lemma   string
	object  string // lemma of the head of the object; "" for none
	known   bool   // the object has an article as what is known has
	again   bool   // a noun with such an article and nothing else: "the blast"
	one     bool   // the object is one of its kind: "a missile"
	heading bool   // told in a headline
	noun    bool   // told by a noun
	sent    int    // sentence and paragraph
	par     int
}

func (f *finder) sentence(n int) {
	sent := &f.Page.Sentences[n]
	if len(sent.Words) < 3 || syntax.Asks(sent.Words) {
		return
	}
	f.sent, f.par = n, sent.Par
	f.heading = sent.Par <= 1 && !closed(sent.Words[len(sent.Words)-1].Form)
	f.Structure = f.mended(f.Structured(n))
	f.nouns = nil
	if f.dayNow.class != "" {
		f.dayBefore, f.dayNow = f.dayNow, toldDay{}
	}
	for n := range f.Clauses {
		f.verbEvent(n)
	}
	for i := range f.Phrases {
		f.nounEvent(i)
	}
}

// closed tells whether a sentence ends with a stop, as no headline does.
func closed(form string) bool {
	switch form {
	case ".", "!", "?", "”", "\"", ":", "…":
		return true
	}
	return false
}

// verbEvent reads clause n.
func (f *finder) verbEvent(n int) {
	c := &f.Clauses[n]
	if f.lightEvent(n) {
		return
	}
	lemma, word, ok := f.verbWord(c)
	if !ok {
		return
	}
	if capital := f.Words[c.Verb].Form[0]; capital >= 'A' && capital <= 'Z' && c.Verb > 0 && !f.heading && !c.Tense.Finite() {
		return // part of a title
	}
	if f.habitual(c) || f.hyphened(c.Verb-1) || f.hyphened(c.VTo) {
		return
	}
	modality, doubt := f.modality(n)
	if modality == "" || !f.fits(c, lemma, word) || word.Planned && modality != onrecord.Planned {
		return
	}
	of := word.Class
	if word.Class = f.class(c, lemma, word); word.Class == "" {
		return
	}
	if subject := f.rounds(f.subject(c)); !subject.None() && (of == "BEGIN" || of == "END" || nature[f.headLemma(subject)]) {
		f.take(subject.Head) // one with what began or struck
	}
	f.add(happening{clause: c, word: word, lemma: lemma, modality: modality, doubt: doubt + 0.1, from: c.From, to: c.To, tFrom: c.Verb, tTo: c.Verb + 1})
}

// hyphened tells whether word i joins its neighbours to one word.
func (f *finder) hyphened(i int) bool { return i >= 0 && i < len(f.Words) && f.Hyphen(i) }

// verbWord looks the verb of a clause up, with its particle first.
func (f *finder) verbWord(c *syntax.Clause) (string, lexicon.Occurrence, bool) {
	lemma := f.Words[c.Verb].Lemma
	next := c.VTo
	if w, ok := lexicon.EventVerb(lemma + " " + f.Lower(next)); ok && (next+1 >= len(f.Words) || f.TimeOf[next+1] == 0) {
		return lemma + " " + f.Lower(next), w, true
	}
	if !c.Object.None() && f.particle(c.Object.To) {
		if w, ok := lexicon.EventVerb(lemma + " " + f.Lower(c.Object.To)); ok {
			return lemma + " " + f.Lower(c.Object.To), w, true
		}
	}
	if !c.Object.None() && c.Object.From == next && c.Object.Head > next {
		if w, ok := lexicon.EventVerb(lemma + " " + f.Lower(c.Object.Head)); ok {
			return lemma + " " + f.Lower(c.Object.Head), w, true // "took personal control"
		}
	}
	if f.Tag(next) == "RP" {
		return "", lexicon.Occurrence{}, false
	}
	w, ok := lexicon.EventVerb(lemma)
	return lemma, w, ok
}

// particle tells whether the word at i goes with the verb before its object,
// not with a phrase after it: "pulled its army out of", not "sent it over a
// bridge".
func (f *finder) particle(i int) bool {
	return f.Tag(i) == "RP" || i < len(f.Words) && (i+1 >= len(f.Words) || f.PhraseOf[i+1] < 0)
}
