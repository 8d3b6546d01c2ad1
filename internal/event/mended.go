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
		f.takeList(&f.Clauses[n])
		f.takeObject(&f.Clauses[n])
		f.mendNegation(&f.Clauses[n])
		f.mendTense(n)
		f.mendSubject(&f.Clauses[n])
		f.mendInfinitive(n)
		f.mendVoice(n)
	}
	return f.Structure
}

// mendNegation sees what a "not" belongs to.
func (f *finder) mendNegation(c *syntax.Clause) {
	if c.Negated && (f.Words[c.Verb].Lemma == "plead" || f.notOnly(c)) {
		c.Negated = false // "pleaded not guilty"
	}
	if c.Tense == syntax.Infinitive && (f.Lower(c.VFrom-1) == "not" || f.Lower(c.VFrom-1) == "never") {
		c.Negated = true
	}
}

// mendTense tells past, present and base form apart where they are one word.
func (f *finder) mendTense(n int) {
	c := &f.Clauses[n]
	if c.VTo-c.VFrom != 1 {
		return
	}
	switch w := &f.Words[c.Verb]; {
	case c.Tense == syntax.Present && !f.heading && w.XPOS == "VBP" && f.manyDid(c):
		c.Tense = syntax.Past // "police beat three students"
	case c.Tense == syntax.Past && n > 0 && w.Lower == w.Lemma && !unchanged[w.Lower] && f.Clauses[n-1].Tense == syntax.Infinitive:
		c.Tense, c.Governor = syntax.Infinitive, n-1 // "to make them halt"
	case n == 0 && c.Tense == syntax.Infinitive && f.Words[c.VFrom].XPOS == "VB" && f.Lower(0) == "when" && f.Lower(c.VFrom-1) == "," && f.phraseAt(1) >= 0:
		c.Tense, c.Subject, c.Opener, c.From = syntax.Present, f.Phrases[f.PhraseOf[1]], 0, 1 // "when Holm and her rival, Berg, meet"
	case c.Tense == syntax.Participle && n > 0 && f.Tag(c.VFrom-1) == "CC":
		f.joinPast(n)
	}
}

// mendSubject looks farther for the subject of a verb that has a tense.
func (f *finder) mendSubject(c *syntax.Clause) {
	switch {
	case !c.Subject.None() || !c.Tense.Finite():
	case c.Relative:
		f.overDash(c)
	default:
		f.heldThen(c)
		f.afterAside(c)
	}
}

// afterAside gives a verb that follows a relative clause between commas the
// subject on which that clause hangs: "the sides, which fought for years, have
// agreed".
func (f *finder) afterAside(c *syntax.Clause) {
	r := &f.Clauses[0]
	if !c.Tense.Finite() || !c.Subject.None() || f.Lower(c.VFrom-1) != "," || !r.Relative || r.VFrom >= c.VFrom || f.Lower(r.Opener-1) != "," || r.Subject.None() || f.Words[r.Verb].Quote != f.Words[c.Verb].Quote {
		return
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom < c.VFrom && !d.Relative && d.Tense.Finite() && d.Subject.From == r.Subject.From && !d.Subject.None() {
			return // it has its verb
		}
	}
	c.Subject = r.Subject
}

// mendInfinitive gives an infinitive the subject that stands before it: in a
// headline ("Norland and Sudmark to meet on Friday"), and where it tells who was
// the first or the last to do something.
func (f *finder) mendInfinitive(n int) {
	c := &f.Clauses[n]
	k := f.phraseAt(c.VFrom - 1)
	if c.Tense != syntax.Infinitive || f.Tag(c.VFrom) != "TO" || !c.Subject.None() || k < 0 || f.TimeOf[c.VFrom-1] > 0 {
		return
	}
	if p := f.Phrases[k]; f.singles(p) || f.heading && n == 0 && f.somebody(p) && f.ListStart(p.From) == 0 {
		c.Subject = p
	}
}

// mendVoice tells the participle that stands alone from the past tense.
func (f *finder) mendVoice(n int) {
	c := &f.Clauses[n]
	w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma)
	switch {
	case c.VTo-c.VFrom != 1 || c.Subject.None():
	case c.Tense == syntax.Participle && pastOnly[f.Lower(c.Verb)]:
		c.Tense, c.Passive, c.Governor, c.Agent = syntax.Past, false, -1, syntax.Phrase{}
		f.takeObject(c)
	case c.Tense == syntax.Participle && f.mainVerb(n) && !(f.heading && ok && w.Object && c.Object.None()):
		c.Tense, c.Passive, c.Governor, c.Agent = syntax.Past, false, -1, syntax.Phrase{}
		f.takeObject(c)
	case c.Tense == syntax.Past && (ok && w.Object || lightVerbs[f.Words[c.Verb].Lemma]) && c.Object.None() && f.standsAlone(n):
		f.reduce(n)
	}
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

// manyDid tells whether a verb in the present for several, whose past is the
// same word, is that past: not "put" and its like, which are told as habits, too.
func (f *finder) manyDid(c *syntax.Clause) bool {
	switch w := f.Words[c.Verb].Lower; w {
	case "put", "set", "let", "cost", "spread", "read", "rid", "offset", "upset":
		return false
	default:
		return unchanged[w]
	}
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
	if k := f.phraseAt(at); k < 0 || f.TimeOf[at] > 0 || f.Phrases[k].From != at || !f.opensPhrase(at) && at == c.VTo {
		return // "and ousted director Lomax"
	}
	c.Tense, c.Passive, c.Governor, c.Shared = syntax.Past, false, -1, true
	c.Subject = before.Subject
	if w, _ := lexicon.EventVerb(f.Words[c.Verb].Lemma + " " + f.Lower(c.VTo)); w.Object || at == c.VTo || f.Tag(c.VTo) == "RP" {
		c.Object = f.Phrases[f.PhraseOf[at]]
	}
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
	led := c.Subject.From > 0 && f.Tag(c.Subject.From-1) == "IN" && !subordinating[f.Lower(c.Subject.From-1)]
	for k := n + 1; k < len(f.Clauses); k++ {
		if d := &f.Clauses[k]; d.Tense.Finite() {
			if led && !d.Subject.None() && d.Subject.From > c.VTo && f.Lower(d.Subject.From-1) == "," {
				return true // "under a treaty signed in May, the river"
			}
			return (d.Subject.None() || d.Subject.From == c.Subject.From && !d.Shared) && f.Tag(d.VFrom-1) != "CC" && (comma || f.Lower(d.VFrom-1) != ",")
		}
	}
	return comma || led
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
