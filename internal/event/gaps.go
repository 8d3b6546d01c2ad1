package event

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

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

// takeList gives a light verb the noun that stands behind a row of adjectives:
// "had a short but useful talk".
func (f *finder) takeList(c *syntax.Clause) {
	if !c.Object.None() || c.Passive || !lightVerbs[f.Words[c.Verb].Lemma] || f.Tag(c.VTo) != "DT" || f.phraseAt(c.VTo) >= 0 {
		return
	}
	for i := c.VTo + 1; i < len(f.Words) && i < c.VTo+7; i++ {
		if k := f.PhraseOf[i]; k >= 0 {
			c.Object = f.Phrases[k]
			c.Object.From = c.VTo
			return
		}
		if tag := f.Tag(i); tag != "JJ" && tag != "CC" && tag != "RB" && tag != "," {
			return
		}
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

// heldThen makes a participle of a light verb that stands alone after a comma
// and the happening that it tells of: "their summit, held in May".
func (f *finder) heldThen(c *syntax.Clause) {
	k := f.phraseAt(c.VFrom - 2)
	if c.Tense != syntax.Past || k < 0 || f.Lower(c.VFrom-1) != "," || !c.Object.None() || !lightVerbs[f.Words[c.Verb].Lemma] || f.nounClass(f.headLemma(f.Phrases[k])) == "" {
		return
	}
	c.Subject, c.Tense, c.Passive = f.Phrases[k], syntax.Participle, true
}
