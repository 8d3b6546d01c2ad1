package syntax

// subjectReach is how many words before a verb its subject is looked for.
const subjectReach = 60

// findSubject looks leftward from a verb group for its subject: over adverbs,
// brackets, apposition, relative clauses and phrases with a preposition.
func (s *Structure) findSubject(n int) {
	c := &s.Clauses[n]
	if s.Tag(c.VFrom) == "TO" {
		return
	}
	i := c.VFrom - 1
	for i >= 0 && s.PhraseOf[i] < 0 && (s.Words[i].IsAdverb() || QuoteMark(s.Lower(i))) && !s.quoteEnds(i) {
		i--
	}
	if i < 0 || s.quoteEnds(i) {
		return
	}
	if s.Tag(i) == "CC" || s.Lower(i) == "then" {
		s.share(n, i)
		return
	}
	if c.Tense == Gerund || c.Tense == Participle || c.Tense == Infinitive {
		s.hung(c, i)
		return
	}
	if relativePronoun(&s.Words[i]) && s.PhraseOf[i] < 0 {
		c.Relative, c.Opener = true, i
		c.Subject = s.antecedent(i)
		return
	}
	s.walk(c, i)
}

// quoteEnds tells whether a quoted sentence ends with the mark at i: what
// follows is no part of it (“We agree,” said ...).
func (s *Structure) quoteEnds(i int) bool {
	if i < 1 || !QuoteMark(s.Lower(i)) {
		return false
	}
	switch s.Words[i-1].Form {
	case ",", ".", "!", "?", "…":
		return true
	}
	return false
}

// share gives a clause after "and" the subject of the clause before it.
func (s *Structure) share(n, and int) {
	c := &s.Clauses[n]
	bare := s.Tag(c.VFrom)
	for k := n - 1; k >= 0 && k >= n-6; k-- {
		d := &s.Clauses[k]
		goesOn := bare == "VB" || bare == "VBP" && d.Tense != Present // "will end A and close B"
		if d.Tense.Finite() && (c.Tense.Finite() || goesOn) && !d.Subject.None() {
			c.Subject, c.Shared = d.Subject, true
			if goesOn && (d.Tense == Future || d.Tense == Conditional || d.Tense == Modal) {
				c.Tense = d.Tense
			}
			return
		}
	}
}

// hung gives a participle the phrase right before it.
func (s *Structure) hung(c *Clause, i int) {
	if s.Lower(i) == "," {
		i--
	}
	if i >= 0 && s.PhraseOf[i] >= 0 && c.Tense == Participle {
		c.Subject = s.Phrases[s.PhraseOf[i]]
	}
}

func relativePronoun(w *Word) bool {
	return w.XPOS == "WDT" || w.XPOS == "WP" || w.Lower == "who" || w.Lower == "which"
}

// antecedent is the phrase that the relative pronoun at i hangs on.
func (s *Structure) antecedent(i int) Phrase {
	i--
	if s.Lower(i) == "," {
		i--
	}
	if i < 0 || s.PhraseOf[i] < 0 {
		return Phrase{}
	}
	p := s.Phrases[s.PhraseOf[i]]
	for k := 0; k < 2 && p.From >= 2 && placing[s.Lower(p.From-1)] && s.PhraseOf[p.From-2] >= 0; k++ {
		p = s.Phrases[s.PhraseOf[p.From-2]] // "a bomb in Velden that killed": the bomb did
	}
	return p
}

// placing are prepositions of place.
var placing = map[string]bool{"in": true, "at": true, "near": true, "outside": true, "on": true}

// walk goes left from word i to the subject.
func (s *Structure) walk(c *Clause, i int) {
	var fallback Phrase
	closed := false // a comma stands between, so that what lies before the next comma is a parenthesis
	for low := max(0, i-subjectReach); i >= low; {
		switch {
		case s.quoteEnds(i):
			c.Subject = fallback
			return
		case s.TimeOf[i] > 0 && !s.premodifier(i):
			i = s.beforeTime(i)
		case s.PhraseOf[i] >= 0:
			p := s.Phrases[s.PhraseOf[i]]
			next, stop := s.beyond(p, &closed)
			if stop || fallback.None() && !closed && afterLike[s.Lower(p.From-1)] {
				c.Subject = p
				s.opened(c)
				return
			}
			if fallback.None() && !closed {
				fallback = p
			}
			i = next
		case s.Lower(i) == ",":
			closed = !closed
			i--
		case s.Lower(i) == ")":
			i = s.open(i)
		case s.Words[i].IsAdverb(), s.Tag(i) == "RP", s.Words[i].UPOS == ADJ, QuoteMark(s.Lower(i)):
			i--
		case s.Words[i].IsVerb():
			next, ok := s.overVerb(i)
			if !ok {
				c.Subject = fallback
				s.opened(c)
				return
			}
			i = next
		case s.Words[i].UPOS == ADP, s.Tag(i) == "TO":
			i--
		default:
			c.Subject = fallback
			s.opened(c)
			return
		}
	}
	c.Subject = fallback
	s.opened(c)
}

// afterLike are prepositions that also open clauses: before a phrase and its
// verb they do.
var afterLike = map[string]bool{"after": true, "before": true, "since": true, "until": true, "as": true, "till": true}

// premodifier tells whether the time at i is part of a noun phrase that goes
// on: "Monday's attack".
func (s *Structure) premodifier(i int) bool {
	p := s.PhraseOf[i]
	return p >= 0 && s.TimeOf[s.Phrases[p].Head] == 0
}

// beforeTime is the word before the temporal expression at i and its
// preposition.
func (s *Structure) beforeTime(i int) int {
	n := s.TimeOf[i]
	for i >= 0 && s.TimeOf[i] == n {
		i--
	}
	for i >= 0 && (s.Words[i].UPOS == ADP || s.Tag(i) == "IN" || s.Lower(i) == "early" || s.Lower(i) == "late") {
		i--
	}
	return i
}

// beyond tells whether phrase p is the subject, else where to go on.
func (s *Structure) beyond(p Phrase, closed *bool) (int, bool) {
	i := p.From - 1
	if i < 0 {
		return i, true
	}
	w := &s.Words[i]
	switch {
	case w.UPOS == SCONJ, w.Lower == "that", w.Lower == "if", w.Lower == "while", w.Lower == "because", w.Lower == "whether":
		return i, true
	case w.UPOS == ADP, w.XPOS == "TO":
		return i - 1, false
	case w.Lower == ",":
		if *closed {
			*closed = false
			return i - 1, !s.nominalBefore(i)
		}
		return i, true
	case w.XPOS == "CC" && *closed:
		return i - 1, i == 0 || s.PhraseOf[i-1] < 0 // within a parenthesis: "its founder and former head"
	case w.XPOS == "CC":
		if from := s.listed(i); from >= 0 {
			return from, false
		}
		return i, true
	case w.IsVerb() && thatVerbs[w.Lemma]:
		return i, true // "who said he would"
	case w.IsVerb():
		next, ok := s.overVerb(i)
		return next, !ok
	}
	return i, true
}

// listed gives the word before the preposition of two coordinated phrases that
// hang on the noun with which a clause begins: "the summit between Holm and
// Berg will", "the leaders of Norland and Sudmark". and is the index of the
// conjunction; -1 where what follows it may begin a clause of its own.
func (s *Structure) listed(and int) int {
	if s.Lower(and) != "and" || and < 1 || s.PhraseOf[and-1] < 0 || s.TimeOf[and-1] > 0 {
		return -1
	}
	link := s.Phrases[s.PhraseOf[and-1]].From - 1
	if link < 1 {
		return -1
	}
	if word := s.Lower(link); word != "between" && word != "of" || s.PhraseOf[link-1] < 0 {
		return -1
	}
	first := s.Phrases[s.PhraseOf[link-1]].From - 1
	if first < 0 || s.Lower(first) == "that" || s.Words[first].UPOS == SCONJ || QuoteMark(s.Lower(first)) {
		return link - 1
	}
	return -1
}

// thatVerbs have a clause as their object, with or without "that".
var thatVerbs = map[string]bool{"say": true, "think": true, "believe": true, "claim": true, "hope": true, "know": true, "insist": true,
	"fear": true, "argue": true, "suggest": true, "promise": true, "announce": true, "warn": true, "deny": true, "hear": true,
	"admit": true, "note": true, "add": true, "tell": true, "report": true, "feel": true, "doubt": true, "ensure": true, "mean": true}

// nominalBefore tells whether a phrase, a participle or a time ends before
// the comma at i, so that something before it may be the subject.
func (s *Structure) nominalBefore(i int) bool {
	return i > 0 && (s.PhraseOf[i-1] >= 0 || s.TimeOf[i-1] > 0 || s.Lower(i-1) == ")")
}

// coordinated tells whether the phrase before "and" at i goes with the one
// after it: it begins the clause.
func (s *Structure) coordinated(i int) bool {
	if i == 0 || s.PhraseOf[i-1] < 0 {
		return false
	}
	before := s.Phrases[s.PhraseOf[i-1]].From - 1
	if before < 0 {
		return true
	}
	w := &s.Words[before]
	return w.UPOS == SCONJ || w.Lower == "that" || QuoteMark(w.Lower) || w.UPOS == ADP || w.Lower == ","
}

// overVerb goes left over a verb group that is part of the subject: an
// infinitive, a participle, or a relative clause with its pronoun. ok is
// false when the verb belongs to another clause.
func (s *Structure) overVerb(i int) (int, bool) {
	for k := range s.Clauses {
		c := &s.Clauses[k]
		if i < c.VFrom || i >= c.VTo {
			continue
		}
		if !c.Tense.Finite() {
			return c.VFrom - 1, !(c.Tense == Gerund && s.Lower(c.VFrom-1) == ",")
		}
		if c.Relative {
			next := c.Opener - 1
			if s.Lower(next) == "," {
				next--
			}
			return next, true
		}
		return i, false
	}
	return i - 1, true
}

// open gives the word before the bracket that closes at i.
func (s *Structure) open(i int) int {
	for k := i - 1; k >= 0 && k > i-20; k-- {
		if s.Lower(k) == "(" {
			return k - 1
		}
	}
	return i - 1
}

// opened notes the subordinator before the subject.
func (s *Structure) opened(c *Clause) {
	i := c.VFrom - 1
	if !c.Subject.None() {
		i = c.Subject.From - 1
	}
	for i >= 0 && (QuoteMark(s.Lower(i)) || s.Words[i].IsAdverb()) && !subordinator(&s.Words[i]) {
		i--
	}
	if i >= 0 && subordinator(&s.Words[i]) {
		c.Opener = i
	}
}

// subordinator tells whether a word opens a subordinate clause when a subject
// follows.
func subordinator(w *Word) bool {
	switch w.Lower {
	case "that", "if", "unless", "whether", "because", "while", "when", "after", "before", "as", "since", "until", "once",
		"although", "though", "whereas", "where", "why", "how", "whenever", "till", "so":
		return true
	}
	return w.UPOS == SCONJ
}
