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
