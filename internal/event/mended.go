package event

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// mended gives a structure whose clauses are those of s with the past tenses
// and participles told apart anew, which the words alone leave open: both end
// in "-ed". What is shared with other finders stays as it is.
func (f *finder) mended(s *syntax.Structure) *syntax.Structure {
	f.own = *s
	f.clauses = append(f.clauses[:0], s.Clauses...)
	f.own.Clauses = f.clauses
	f.Structure = &f.own
	for n := range f.Clauses {
		c := &f.Clauses[n]
		f.takeObject(c)
		if c.Negated && (f.Words[c.Verb].Lemma == "plead" || f.notOnly(c)) {
			c.Negated = false // "pleaded not guilty"
		}
		if c.Tense == syntax.Present && !f.heading && f.Tag(c.VFrom) == "VBP" && c.VTo-c.VFrom == 1 && unchanged[f.Words[c.Verb].Lower] {
			c.Tense = syntax.Past // "police beat three students"
		}
		if n > 0 && c.Tense == syntax.Participle && f.Tag(c.VFrom-1) == "CC" && c.VTo-c.VFrom == 1 {
			f.joinPast(n)
		}
		if c.Tense == syntax.Infinitive && (f.Lower(c.VFrom-1) == "not" || f.Lower(c.VFrom-1) == "never") {
			c.Negated = true
		}
		switch {
		case !c.Subject.None() || !c.Tense.Finite():
		case c.Relative:
			f.overDash(c)
		case f.heldThen(c):
		default:
			f.askTree(c)
		}
		switch w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma); {
		case c.VTo-c.VFrom != 1 || c.Subject.None():
		case c.Tense == syntax.Participle && f.mainVerb(n) && !(f.heading && ok && w.Object && c.Object.None()):
			c.Tense, c.Passive, c.Governor, c.Agent = syntax.Past, false, -1, syntax.Phrase{}
			f.takeObject(c)
		case c.Tense == syntax.Past && (ok && w.Object || lightVerbs[f.Words[c.Verb].Lemma]) && c.Object.None() && f.standsAlone(n):
			f.reduce(n)
		}
	}
	return f.Structure
}

// widestParsed is how many words a sentence has at most whose tree is asked.
const widestParsed = 80

// askTree gives a verb with a tense that has no subject by word order the one
// of the sentence's tree: a subject far off, behind what is told of it.
func (f *finder) askTree(c *syntax.Clause) {
	if _, known := lexicon.EventVerb(f.Words[c.Verb].Lemma); known && f.above(c) == nil {
		c.Subject = f.farSubject(c)
	}
}

// heldThen makes a participle of a light verb that stands alone after a comma
// and the happening that it tells of: "their summit, held in May".
func (f *finder) heldThen(c *syntax.Clause) bool {
	k := f.phraseAt(c.VFrom - 2)
	if c.Tense != syntax.Past || k < 0 || f.Lower(c.VFrom-1) != "," || !c.Object.None() || !lightVerbs[f.Words[c.Verb].Lemma] || f.nounClass(f.headLemma(f.Phrases[k])) == "" {
		return false
	}
	c.Subject, c.Tense, c.Passive = f.Phrases[k], syntax.Participle, true
	return true
}

// overDash gives a relative clause after a dash what it hangs on: "the council
// -- which took office in May".
func (f *finder) overDash(c *syntax.Clause) {
	i := c.Opener - 1
	for i > 0 && f.Words[i].UPOS == syntax.PUNCT && c.Opener-i < 3 {
		i--
	}
	if k := f.phraseAt(i); k >= 0 && f.TimeOf[i] == 0 {
		c.Subject = f.Phrases[k]
	}
}

// farSubject gives the subject of a verb in the sentence's tree; none where it
// has none there, or the sentence is too long to be parsed for it.
func (f *finder) farSubject(c *syntax.Clause) syntax.Phrase {
	if len(f.Words) > widestParsed || len(f.Words) != len(f.Page.Sentences[f.sent].Words) {
		return syntax.Phrase{}
	}
	s := f.Page.Sentences[f.sent].Tree().Child(c.Verb, syntax.Nsubj, syntax.NsubjPass)
	if k := f.phraseAt(s); k >= 0 && s < c.VFrom {
		return f.Phrases[k]
	}
	return syntax.Phrase{}
}

// notOnly tells whether what a clause denies is only that it was all.
func (f *finder) notOnly(c *syntax.Clause) bool {
	for i := c.VFrom; i <= c.VTo; i++ {
		if f.Lower(i) == "only" || f.Lower(i) == "just" || f.Lower(i) == "merely" || f.Lower(i) == "simply" {
			return true
		}
	}
	return false
}

// joinPast makes a past tense of a participle after "and" that has an object:
// it goes on from the verb before ("met the envoy but handed over a letter").
func (f *finder) joinPast(n int) {
	c, before := &f.Clauses[n], &f.Clauses[n-1]
	for k := n - 1; k > 0 && !before.Tense.Finite(); k-- {
		before = &f.Clauses[k-1]
	}
	if before.Passive || before.Tense != syntax.Past && before.Tense != syntax.Perfect || before.Subject.None() {
		return
	}
	at := c.VTo
	if f.Tag(at) == "RP" || f.Tag(at) == "IN" && f.isPhrasal(c) {
		at++
	}
	if k := f.phraseAt(at); k < 0 || f.TimeOf[at] > 0 || f.Phrases[k].From != at || !f.opensPhrase(at) {
		return // "and ousted director Lomax"
	}
	c.Tense, c.Passive, c.Governor, c.Shared = syntax.Past, false, -1, true
	c.Object, c.Subject = f.Phrases[f.PhraseOf[at]], before.Subject
}

// opensPhrase tells whether word i is an article, a number or a pronoun, before
// which no participle is an adjective.
func (f *finder) opensPhrase(i int) bool {
	switch f.Tag(i) {
	case "DT", "PRP$", "CD", "PRP":
		return true
	}
	return false
}

// isPhrasal tells whether the lexicon has the verb with the word after it.
func (f *finder) isPhrasal(c *syntax.Clause) bool {
	_, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma + " " + f.Lower(c.VTo))
	return ok
}

// takeObject gives a verb with a particle the phrase after it: "swore in a new
// cabinet".
func (f *finder) takeObject(c *syntax.Clause) {
	if !c.Object.None() || c.Passive {
		return
	}
	if k := f.gapFiller(c); k >= 0 {
		c.Object = f.Phrases[k]
		return
	}
	if k := f.phraseAt(c.VTo); c.Tense == syntax.Infinitive && k >= 0 && f.TimeOf[c.VTo] == 0 && f.Phrases[k].From == c.VTo && !f.begins(k) {
		c.Object = f.Phrases[k] // "its plan to free the sailors drew praise"
		return
	}
	if f.phraseAt(c.VTo+1) < 0 || f.TimeOf[c.VTo+1] > 0 {
		return
	}
	w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma + " " + f.Lower(c.VTo))
	if p := f.Phrases[f.PhraseOf[c.VTo+1]]; ok && w.Object && p.From == c.VTo+1 {
		c.Object = p
	}
}

// begins tells whether phrase k is the subject of a clause.
func (f *finder) begins(k int) bool {
	for n := range f.Clauses {
		if d := &f.Clauses[n]; d.Tense.Finite() && d.Subject.From == f.Phrases[k].From && !d.Subject.None() {
			return true
		}
	}
	return false
}

// gapFiller gives the index of the phrase before a clause that lacks an object,
// which it is told of: "the judge Lomax named", "the deal that both sides
// signed"; -1 for none.
func (f *finder) gapFiller(c *syntax.Clause) int {
	if c.Relative || c.Shared || c.Subject.None() || c.Subject.To != c.VFrom || c.Tense != syntax.Past && c.Tense != syntax.Perfect {
		return -1
	}
	if w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma); !ok || !w.Object {
		return -1
	}
	i := c.Subject.From - 1
	if before := f.Lower(i); before == "that" || before == "which" || before == "whom" {
		i--
	}
	if k := f.phraseAt(i); k >= 0 && f.TimeOf[i] == 0 && f.Words[f.Phrases[k].Head].XPOS != "PRP" {
		return k
	}
	return -1
}

// mainVerb tells whether what was tagged as a participle is the verb of the
// sentence: its subject leads the sentence or a clause, and no other verb with
// a tense goes with that subject.
func (f *finder) mainVerb(n int) bool {
	c := &f.Clauses[n]
	if c.Subject.To != c.VFrom || f.Lower(c.VTo) == "by" || !f.leads(c.Subject.From) {
		return false
	}
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			return !d.Subject.None() && d.Subject.From != c.Subject.From && (d.Relative || d.Subject.From > c.Verb)
		}
	}
	return true
}

// leads tells whether a phrase that begins at word i begins its sentence,
// after a time at most.
func (f *finder) leads(i int) bool {
	if i > 0 && f.Lower(i-1) == "," {
		i--
	}
	for i > 0 && (f.TimeOf[i-1] > 0 || i == 1 && f.Words[0].UPOS == syntax.ADP || syntax.QuoteMark(f.Lower(i-1))) {
		i--
	}
	return i == 0
}

// standsAlone tells whether a verb tagged as a past tense is a participle: it
// wants an object and has none, and a verb follows that has no subject but the
// noun before it ("the man arrested on Monday is", "the captain, freed in May,
// thanked").
func (f *finder) standsAlone(n int) bool {
	c := &f.Clauses[n]
	comma := f.Lower(c.VFrom-1) == "," && c.Subject.To == c.VFrom-1
	if c.Subject.To != c.VFrom && !comma || f.Lower(c.VTo) == "that" {
		return false
	}
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			return (d.Subject.None() || d.Subject.From == c.Subject.From && !d.Shared) && f.Tag(d.VFrom-1) != "CC" && (comma || f.Lower(d.VFrom-1) != ",")
		}
	}
	return comma || c.Subject.From > 0 && f.Words[c.Subject.From-1].UPOS == syntax.ADP
}

// reduce makes clause n a participle that hangs on its noun, and gives the
// noun to the verb after it as its subject.
func (f *finder) reduce(n int) {
	c := &f.Clauses[n]
	c.Tense, c.Passive = syntax.Participle, true
	for i := c.VTo; i+1 < c.To; i++ {
		if f.Lower(i) == "by" && f.PhraseOf[i+1] >= 0 && f.TimeOf[i+1] == 0 {
			c.Agent = f.Phrases[f.PhraseOf[i+1]]
			break
		}
	}
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			if d.Subject.None() {
				d.Subject = c.Subject
			}
			return
		}
	}
}
