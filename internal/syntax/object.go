package syntax

// findObject reads the noun phrase after the verb, and the one after "by" in
// the passive.
func (s *Structure) findObject(c *Clause) {
	i := c.VTo
	for i < len(s.Words) && i <= c.VTo+2 && s.PhraseOf[i] < 0 && (s.Tag(i) == "RP" || s.Words[i].IsAdverb() || QuoteMark(s.Lower(i))) {
		i++
	}
	if i < len(s.Words) && s.PhraseOf[i] >= 0 && s.TimeOf[i] == 0 && !s.BeginsClause(s.Phrases[s.PhraseOf[i]]) {
		c.Object = s.Phrases[s.PhraseOf[i]]
	}
	if c.Tense == Participle && !c.Object.None() && !c.Subject.None() && c.VTo == c.Verb+1 && c.Object.From == c.VTo {
		c.Tense, c.Passive = Past, false // "Rebels seized the town": no participle has an object
	}
	if c.Passive {
		s.findAgent(c)
	}
}

// BeginsClause tells whether a phrase is the subject of a finite verb right
// after it, and so the object of none before it: "he said Iraq agreed".
func (s *Structure) BeginsClause(p Phrase) bool {
	for i := range s.Clauses {
		d := &s.Clauses[i]
		if d.VFrom >= p.To && d.Tense.Finite() {
			k := p.To
			for k < d.VFrom && s.Words[k].IsAdverb() {
				k++
			}
			return k == d.VFrom
		}
	}
	return false
}

// findAgent reads who did it, after "by".
func (s *Structure) findAgent(c *Clause) {
	for i := c.VTo; i < len(s.Words) && i < c.VTo+12; i++ {
		if s.Lower(i) == "by" && i+1 < len(s.Words) && s.PhraseOf[i+1] >= 0 && s.TimeOf[i+1] == 0 {
			c.Agent = s.Phrases[s.PhraseOf[i+1]]
			return
		}
		if s.Words[i].IsVerb() && s.PhraseOf[i] < 0 || s.Words[i].Form == ";" || s.Words[i].Form == "," {
			return
		}
	}
}

// govern tells what an infinitive, gerund or complement hangs on.
func (s *Structure) govern(i int) {
	c := &s.Clauses[i]
	if i == 0 || c.Governor >= 0 {
		return
	}
	if c.Tense != Infinitive && c.Tense != Gerund && c.Tense != Participle {
		return
	}
	c.Governor = i - 1
	if s.Tag(c.VFrom-1) == "CC" && i >= 2 && s.Clauses[i-1].Tense == c.Tense && s.Clauses[i-1].Governor >= 0 {
		c.Governor = s.Clauses[i-1].Governor
	}
}
