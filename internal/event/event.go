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
	"sort"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// Find gives the events of a text in its order. pub is what is
// known of the day of publication.
func Find(ground *syntax.Ground, pub onrecord.Bounds) []onrecord.Event {
	f := &finder{Ground: ground, pub: pub}
	for n := range ground.Page.Sentences {
		f.sentence(n)
	}
	sort.SliceStable(f.found, func(i, j int) bool { return f.found[i].trigger.Start < f.found[j].trigger.Start })
	return f.merged()
}

// finder reads one page.
type finder struct {
	*syntax.Ground
	*syntax.Structure // of the sentence in hand
	pub               onrecord.Bounds
	heading           bool // the sentence is a headline: its present tense tells of the past
	nouns             map[int]bool
	found             []candidate
	par               int // of the sentence
	dayNow, dayBefore toldDay
}

// candidate is an event before repeats are joined.
type candidate struct {
	onrecord.Event
	trigger onrecord.Span
	lemma   string
	object  string // lemma of the head of the object; "" for none
}

func (f *finder) sentence(n int) {
	sent := &f.Page.Sentences[n]
	if len(sent.Words) < 3 || syntax.Asks(sent.Words) {
		return
	}
	f.Structure = f.Structured(n)
	f.nouns = nil
	f.par = sent.Par
	if f.dayNow.class != "" {
		f.dayBefore, f.dayNow = f.dayNow, toldDay{}
	}
	f.heading = sent.Par <= 1 && !closed(f.Words[len(f.Words)-1].Form)
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
	modality, doubt := f.modality(n)
	if modality == "" || !f.fits(c, word, modality) {
		return
	}
	switch {
	case lemma == "fire" && f.sacked(c):
		word.Class = "RESIGN"
	case lemma == "withdraw" && !c.Object.None() && offers[f.Words[c.Object.Head].Lemma]:
		word.Class = "END"
	case (word.Class == "BEGIN" || lemma == "detonate") && f.flies(c):
		word.Class = "TEST"
	case word.Class == "RETREAT" && word.Moves && f.aPerson(f.subject(c)):
		word.Class = "MOVE" // a guest leaves, an army withdraws
	case lemma == "execute" && !f.sacked(c):
		return // a plan, a change
	}
	at := happening{clause: c, word: word, lemma: lemma, modality: modality, doubt: doubt + 0.1, from: c.From, to: c.To, tFrom: c.Verb, tTo: c.Verb + 1}
	f.add(at)
}

// verbWord looks the verb of a clause up, with its particle first.
func (f *finder) verbWord(c *syntax.Clause) (string, lexicon.Occurrence, bool) {
	lemma := f.Words[c.Verb].Lemma
	next := c.VTo
	if w, ok := lexicon.EventVerb(lemma + " " + f.Lower(next)); ok {
		return lemma + " " + f.Lower(next), w, true
	}
	if !c.Object.None() {
		if w, ok := lexicon.EventVerb(lemma + " " + f.Lower(c.Object.To)); ok && f.Tag(c.Object.To) == "RP" {
			return lemma + " " + f.Lower(c.Object.To), w, true
		}
	}
	if f.Tag(next) == "RP" {
		return "", lexicon.Occurrence{}, false
	}
	w, ok := lexicon.EventVerb(lemma)
	return lemma, w, ok
}

// fits tells whether a clause has what its verb asks for.
func (f *finder) fits(c *syntax.Clause, w lexicon.Occurrence, m onrecord.Modality) bool {
	object := !c.Object.None() || c.Passive
	switch {
	case w.Object && !object && !(f.Words[c.Verb].Lemma == "announce" && f.saysThat(c) && f.byOrgan(c)), w.Planned && m != onrecord.Planned:
		return false
	case w.NoThat && f.saysThat(c) && !(w.Class == "ANNOUNCE" && f.byOrgan(c)):
		return false
	case f.Words[c.Verb].Lemma == "present" && !f.handsOver(c), f.Words[c.Verb].Lemma == "address" && !f.toPeople(c.Object):
		return false
	case w.Class == "RETREAT" && w.Object && f.Words[c.Verb].Lemma == "remove" && !forces[f.Words[f.undergoer(c).Head].Lemma]:
		return false // off a list
	case (f.Words[c.Verb].Lemma == "keep" || f.Words[c.Verb].Lemma == "maintain") && !forces[f.Words[f.undergoer(c).Head].Lemma]:
		return false
	case w.Organ && !f.byOrgan(c), w.Told && !f.tellsTo(c):
		return false
	case w.Actor && !f.acted(c):
		return false
	case w.Class == "AGREE" && f.Words[c.Verb].Lemma == "agree" && f.Lower(c.VTo) == "with" && !f.meets(c.VTo+1):
		return false // shares an opinion
	case f.Words[c.Verb].Lemma == "meet" && !c.Object.None() && f.whose(c.Object) < 0 && !bodies[f.Words[c.Object.Head].Lemma] && !people[f.Words[c.Object.Head].Lemma]:
		return false // a deadline, a need
	case f.Words[c.Verb].Lemma == "leave" && !f.leaves(c):
		return false
	case (w.Class == "BEGIN" || w.Class == "END") && !c.Passive && c.Object.None() && !f.runs(f.subject(c)):
		return false
	case f.empty(c, w):
		return false
	case w.Class == "LEGISLATE" && f.Words[c.Verb].Lemma == "pass" && !c.Passive && !laws[f.Words[c.Object.Head].Lemma]:
		return false
	case w.Weak && f.timeIn(c.From, c.To, c.Verb) < 0 && f.placeIn(c.VTo, c.To, w) < 0:
		return false
	}
	if c.Tense.Finite() && c.Subject.None() && c.Agent.None() {
		return false
	}
	return !f.subject(c).None() || !c.Object.None() || !c.Agent.None()
}

// empty tells whether what is done is done to a word, not to the world: a
// question raised, a report released.
func (f *finder) empty(c *syntax.Clause, w lexicon.Occurrence) bool {
	p := c.Object
	if c.Passive {
		p = c.Subject
	}
	if p.None() {
		return c.Tense == syntax.Gerund && w.Class == "BEGIN" && f.Lower(c.VTo) == "with" // "starting with"
	}
	lemma := f.Words[p.Head].Lemma
	return emptyObjects[lemma] || w.Class == "RELEASE" && papers[lemma]
}

// meets tells whether an actor stands at word i.
func (f *finder) meets(i int) bool {
	return i < len(f.Words) && f.PhraseOf[i] >= 0 && f.whose(f.Phrases[f.PhraseOf[i]]) >= 0
}

// leaves tells whether a place, a body or a pact is left.
func (f *finder) leaves(c *syntax.Clause) bool {
	if c.Passive || c.Object.None() {
		return false
	}
	if leavable[f.Words[c.Object.Head].Lemma] {
		return true
	}
	n := f.MentionOf(f.Structure, c.Object)
	return n >= 0 && f.Mentions[n].Form == onrecord.FormName && f.Mentions[n].Type != onrecord.Person
}

// runs tells whether a phrase is something that can begin or end.
func (f *finder) runs(p syntax.Phrase) bool {
	if p.None() {
		return false
	}
	lemma := f.Words[p.Head].Lemma
	_, event := lexicon.EventNoun(lemma)
	return event || courses[lemma] || bodies[lemma] || f.MentionOf(f.Structure, p) >= 0
}

// saysThat tells whether a clause or a quotation is what the verb says.
func (f *finder) saysThat(c *syntax.Clause) bool {
	after := f.Lower(c.VTo)
	if after == "that" || after == "," || syntax.QuoteMark(after) && c.Object.None() {
		return true
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom > c.Verb && d.Tense.Finite() {
			return !d.Relative && !d.Shared && (d.Opener == c.VTo || d.Subject.From == c.VTo) && d.Subject.To > 0
		}
	}
	return false
}

// acted tells whether someone named, described or meant does it.
func (f *finder) acted(c *syntax.Clause) bool {
	if c.Passive {
		return f.MentionOf(f.Structure, c.Subject) >= 0 || !c.Agent.None() || f.timeIn(c.From, c.To, c.Verb) >= 0
	}
	who := f.subject(c)
	if f.whose(who) >= 0 || !who.None() && weapons[f.Words[who.Head].Lemma] {
		return true
	}
	return !who.None() && (f.Words[who.Head].XPOS == "PRP" || f.Words[who.Head].XPOS == "CD" || bodies[f.Words[who.Head].Lemma] || people[f.Words[who.Head].Lemma])
}

// subject is the phrase that does what a clause tells, if need be that of the
// clause it hangs on.
func (f *finder) subject(c *syntax.Clause) syntax.Phrase {
	for step := 0; step < 4; step++ {
		if !c.Subject.None() || c.Governor < 0 {
			return c.Subject
		}
		g := &f.Clauses[c.Governor]
		if c.Tense == syntax.Infinitive && !g.Object.None() && g.Object.To == c.VFrom && !g.Passive {
			return g.Object // "ordered troops to leave"
		}
		c = g
	}
	return c.Subject
}

// lightEvent reads "held a summit", where the noun tells what happened, and
// tells whether the clause is of that sort.
func (f *finder) lightEvent(n int) bool {
	c := &f.Clauses[n]
	lemma := f.Words[c.Verb].Lemma
	there := lemma == "be" && !c.Subject.None() && f.Tag(c.Subject.Head) == "EX"
	if !lightVerbs[lemma] && !there || c.Object.None() && !c.Passive {
		return false
	}
	head := c.Object
	if c.Passive && !there {
		head = c.Subject
	}
	if head.None() {
		return false
	}
	noun, ok := f.nounWord(head)
	if !ok {
		return false
	}
	modality, doubt := f.modality(n)
	if modality == "" {
		return true
	}
	if f.Lower(head.From) == "no" {
		modality = onrecord.Denied
	}
	f.take(head.Head)
	f.add(happening{clause: c, word: noun, lemma: f.Words[head.Head].Lemma, modality: modality, doubt: doubt + 0.1, from: c.From, to: c.To, tFrom: head.Head, tTo: head.Head + 1, light: true})
	return true
}

// take notes that the noun at i has told its event.
func (f *finder) take(i int) {
	if f.nouns == nil {
		f.nouns = map[int]bool{}
	}
	f.nouns[i] = true
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
	o, ok := lexicon.EventNoun(w.Lemma)
	if ok && o.Class == "BEGIN" && w.Lemma == "launch" && f.launches(p) {
		o.Class = "TEST"
	}
	return o, ok
}
