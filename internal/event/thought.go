package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// habitual tells whether a clause tells of what is done again and again: "each
// week", "often".
func (f *finder) habitual(c *syntax.Clause) bool {
	for i := max(0, c.VFrom-1); i < c.To; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.Times[n].Type == onrecord.TimeSet || i <= c.VTo && frequently[f.Lower(i)] {
			return true
		}
	}
	return false
}

// unsure tells whether the verb group hedges: "will likely".
func (f *finder) unsure(c *syntax.Clause) bool {
	for i := max(0, c.VFrom-1); i < c.VTo; i++ {
		if hedges[f.Lower(i)] || f.Lower(i) == "ever" {
			return true
		}
	}
	return false
}

// hypothetical tells whether a clause stands under "if" or its like, or asks.
func (f *finder) hypothetical(c *syntax.Clause) bool {
	switch f.Lower(c.Opener) {
	case "if", "unless", "whether", "how", "why":
		return true
	case "once":
		t := f.dayOf(c)
		return t < 0 || !f.ahead(t)
	case "until", "till":
		return c.Tense == syntax.Present
	}
	k := c
	for step := 0; step < 4 && k.Governor >= 0; step++ {
		k = &f.Clauses[k.Governor]
		if o := f.Lower(k.Opener); o == "if" || o == "unless" || o == "whether" {
			return true
		}
	}
	return false
}

// foretold tells whether what lies ahead is of a kind that is foretold, not
// planned: deaths, accidents, wins; and attacks, unless by who tells of them.
func (f *finder) foretold(c *syntax.Clause) bool {
	w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma)
	if !ok || c.Tense == syntax.Infinitive {
		return false
	}
	switch w.Class {
	case "DEATH", "INJURE", "DISASTER", "CONTEST", "CONCEDE":
		return true
	case "ASSAULT", "FIGHT", "SEIZE":
		n := f.StatementAt(f.Words[c.Verb].Start)
		who := f.subject(c)
		return n >= 0 && f.dayOf(c) < 0 && !(who.To > 0 && (f.Lower(who.From) == "we" || f.Lower(who.From) == "i"))
	}
	return false
}

// inMind tells whether a clause is what a noun of thought holds: "doubts that
// Norland will leave".
func (f *finder) inMind(c *syntax.Clause) bool {
	o := c.Opener
	return o > 0 && f.Lower(o) == "that" && !c.Relative && f.Words[o-1].UPOS == syntax.NOUN && thoughts[f.Words[o-1].Lemma]
}

// conditional tells whether what clause c has ahead hangs on an "if" beside it.
func (f *finder) conditional(c *syntax.Clause) bool {
	if c.Tense != syntax.Future && c.Tense != syntax.Conditional && c.Tense != syntax.Infinitive {
		return false
	}
	return f.ifBeside()
}

// ifBeside tells whether a condition stands in the sentence.
func (f *finder) ifBeside() bool {
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.Opener >= 0 && (f.Lower(d.Opener) == "if" || f.Lower(d.Opener) == "unless") && d.Tense.Finite() {
			return true
		}
	}
	return false
}

// reported tells whether "would" is the "will" of someone whose words are
// reported in the past tense, and no condition stands in the sentence.
func (f *finder) reported(c *syntax.Clause) bool {
	for i := range f.Words {
		if f.PhraseOf[i] < 0 && (f.Words[i].Lower == "if" || f.Words[i].Lower == "unless") {
			return false
		}
	}
	if f.Words[c.Verb].Quote >= 0 {
		return false
	}
	if f.StatementAt(f.Words[c.Verb].Start) < 0 {
		t := f.dayOf(c)
		return t >= 0 && f.ahead(t) // "the sides would meet next week": told after someone
	}
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.Verb < c.Verb && (d.Tense == syntax.Past || d.Tense == syntax.Perfect) && !d.Negated && tells[f.Words[d.Verb].Lemma] {
			return true
		}
	}
	return false
}
