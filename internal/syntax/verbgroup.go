package syntax

// groups finds the verb groups.
func (s *Structure) groups() {
	for i := 0; i < len(s.Words); {
		w := &s.Words[i]
		p := s.PhraseOf[i]
		if !w.IsVerb() && !(w.XPOS == "TO" && s.baseAfter(i)) || p >= 0 {
			i++
			continue
		}
		c := s.group(i)
		s.Clauses = append(s.Clauses, c)
		i = c.VTo
	}
}

// baseAfter tells whether "to" at i begins an infinitive.
func (s *Structure) baseAfter(i int) bool {
	i++
	for i < len(s.Words) && s.Words[i].IsAdverb() {
		i++
	}
	return i < len(s.Words) && (s.Words[i].XPOS == "VB" || s.Words[i].XPOS == "VBP") && s.PhraseOf[i] < 0
}

// group reads the verb group that begins at i.
func (s *Structure) group(i int) Clause {
	c := Clause{VFrom: i, Verb: i, Governor: -1, Opener: -1}
	c.Tense = s.firstTense(i)
	for {
		next := s.nextVerb(i, &c)
		if next < 0 {
			break
		}
		s.step(i, next, &c)
		i = next
	}
	c.Verb, c.VTo = i, i+1
	if c.Tense == Participle {
		c.Passive = true
	}
	if (s.Lower(i+1) == "not" || s.Lower(i+1) == "n't") && s.Tag(i+2) != "TO" {
		c.Negated = true
		c.VTo = i + 2
	}
	return c
}

func (s *Structure) firstTense(i int) Tense {
	w := &s.Words[i]
	switch w.XPOS {
	case "MD":
		switch w.Lower {
		case "will", "shall", "'ll", "wo", "sha":
			return Future
		case "would", "'d":
			return Conditional
		}
		return Modal
	case "VBD":
		return Past
	case "VBG":
		return Gerund
	case "VBN":
		return Participle
	case "TO", "VB": // the bare one after "let" or "help", and imperatives
		return Infinitive
	}
	return Present
}

// nextVerb gives the next verb of the group after the auxiliary at i, with
// adverbs and "not" between; -1 when i is the main verb.
func (s *Structure) nextVerb(i int, c *Clause) int {
	aux := &s.Words[i]
	k := i + 1
	negated := false
	for k < len(s.Words) && k <= i+4 && (s.Words[k].IsAdverb() || s.Lower(k) == "since") && s.PhraseOf[k] < 0 {
		negated = negated || s.Lower(k) == "not" || s.Lower(k) == "n't" || s.Lower(k) == "never" || s.Lower(k) == "no"
		k++
	}
	if k >= len(s.Words) || s.PhraseOf[k] >= 0 || !follows(aux, &s.Words[k]) {
		return -1
	}
	c.Negated = c.Negated || negated
	return k
}

// follows tells whether verb w can go on a group after auxiliary aux.
func follows(aux, w *Word) bool {
	x := w.XPOS
	switch {
	case aux.XPOS == "MD", aux.XPOS == "TO":
		return x == "VB" || x == "VBP"
	case aux.Lemma == "have", aux.Lower == "'ve":
		return x == "VBN" || x == "VBD"
	case aux.Lemma == "be", aux.Lower == "'re", aux.Lower == "'m", aux.Lower == "'s", aux.Lemma == "get":
		return x == "VBN" || x == "VBG" || x == "VBD"
	case aux.Lemma == "do":
		return x == "VB" || x == "VBP"
	}
	return false
}

// step notes what going on from auxiliary i to verb k says.
func (s *Structure) step(i, k int, c *Clause) {
	aux, w := &s.Words[i], &s.Words[k]
	switch {
	case aux.XPOS == "MD" || aux.XPOS == "TO":
	case aux.Lemma == "have" || aux.Lower == "'ve":
		if c.Tense == Present {
			c.Tense = Perfect
		}
	case aux.Lemma == "do":
	default: // be
		c.Passive = w.XPOS != "VBG"
		if w.XPOS == "VBG" && (c.Tense == Present || c.Tense == Perfect) {
			c.Tense = Progressive
		}
	}
}
