package syntax

// widestClause is how many words a clause has at most after its verb.
const widestClause = 40

// begin gives the first word of a clause: its subject, with the time that
// leads it in ("In December 2021, the coalition ...").
func (s *Structure) begin(n int) int {
	c := &s.Clauses[n]
	from := c.VFrom
	if !c.Subject.None() && !c.Shared && c.Subject.From < c.VFrom {
		from = c.Subject.From
		from = s.ListStart(from)
	}
	if c.Relative || c.Shared || !c.Tense.Finite() {
		return from
	}
	return s.leadIn(from)
}

// ListStart goes left from a phrase that begins at from over what is
// coordinated with it: "Spain, France and".
func (s *Structure) ListStart(from int) int {
	i := from - 1
	if s.Lower(i) == "," && s.Tag(i+1) == "CC" {
		i--
	}
	if s.Tag(i) != "CC" || i < 1 || s.PhraseOf[i-1] < 0 || !s.coordinated(i) {
		return from
	}
	p := s.Phrases[s.PhraseOf[i-1]]
	for k := 0; k < 8 && p.From > 0; k++ {
		if s.Words[p.From-1].UPOS == ADP {
			return from
		}
		if s.Lower(p.From-1) != "," || p.From < 2 || s.PhraseOf[p.From-2] < 0 || s.TimeOf[p.From-2] > 0 {
			break
		}
		p = s.Phrases[s.PhraseOf[p.From-2]]
	}
	return p.From
}

// leadIn takes in the short phrase with a time before the subject.
func (s *Structure) leadIn(from int) int {
	i := from - 1
	if i >= 0 && s.Lower(i) == "," {
		i--
	}
	if i < 0 || s.TimeOf[i] == 0 {
		return from
	}
	k := s.TimeOf[i]
	for i >= 0 && s.TimeOf[i] == k {
		i--
	}
	for i >= 0 && (s.Words[i].UPOS == ADP || s.Tag(i) == "IN") && !QuoteMark(s.Lower(i)) {
		i--
	}
	if i >= 0 && s.Words[i].UPOS != PUNCT && s.Tag(i) != "CC" && !subordinator(&s.Words[i]) && !s.Words[i].IsAdverb() {
		return from
	}
	return i + 1
}

// end gives the end of a clause: where another clause, a parenthesis, a
// quotation's end or the sentence's end cuts it off.
func (s *Structure) end(n int) int {
	c := &s.Clauses[n]
	limit := min(len(s.Words), c.VTo+widestClause)
	for k := range s.Clauses {
		d := &s.Clauses[k]
		if d.VFrom >= c.VTo && s.cuts(c, d, k == n+1) {
			limit = min(limit, s.start(d, c.VTo))
			break
		}
	}
	i := c.VTo
	for i < limit && !s.stops(c, i, limit) {
		i++
	}
	return max(c.VTo, s.tidy(c, s.overStop(c, i)))
}

// overStop takes in the stop or comma at i with the mark after it, where the
// clause ends with a short quotation that has them inside: he would keep “the
// peace.”
func (s *Structure) overStop(c *Clause, i int) int {
	if i+1 >= len(s.Words) || i <= c.VTo || s.Words[i].Form != "." && s.Words[i].Form != "," || !QuoteMark(s.Words[i+1].Form) {
		return i
	}
	if q := s.Words[i+1].Quote; q < 0 || s.Words[i-1].Quote != q || s.Words[c.Verb].Quote == q {
		return i
	}
	return i + 2
}

// cuts tells whether clause d ends clause c, or belongs to its complement:
// an infinitive right after the verb, or a participle.
func (s *Structure) cuts(c, d *Clause, next bool) bool {
	if d.Tense.Finite() {
		return true
	}
	if d.Tense == Infinitive {
		return !(next && s.Governs(c, d)) && s.Lower(d.VFrom-1) != "for"
	}
	return s.Lower(d.VFrom-1) == ","
}

// Governs tells whether infinitive d follows the verb of c, or its object, with
// no more than a time or adverb between: "ordered troops to leave", "voted on
// Monday to stay".
func (s *Structure) Governs(c, d *Clause) bool {
	from := c.VTo
	if !c.Object.None() && c.Object.To <= d.VFrom {
		from = c.Object.To
	}
	i := d.VFrom - 1
	for i >= from && (s.TimeOf[i] > 0 || s.Lower(i) == "," || s.PhraseOf[i] < 0 && s.Words[i].IsAdverb() || s.Words[i].UPOS == ADP && s.TimeOf[i+1] > 0) {
		i--
	}
	return i < from
}

// start gives where clause d begins, as seen from a clause before it.
func (s *Structure) start(d *Clause, after int) int {
	from := d.VFrom
	if !d.Subject.None() && !d.Shared && d.Subject.From >= after && !d.Relative {
		from = d.Subject.From
	}
	if d.Opener >= after {
		from = min(from, d.Opener)
	}
	for from > after && (s.Tag(from-1) == "CC" || s.Lower(from-1) == "," || QuoteMark(s.Lower(from-1)) || s.Words[from-1].IsAdverb() && s.PhraseOf[from-1] < 0) {
		from--
	}
	return from
}

// stops tells whether clause c cannot go on with word i.
func (s *Structure) stops(c *Clause, i, limit int) bool {
	w := &s.Words[i]
	if s.TimeOf[i] > 0 {
		return false
	}
	switch w.Form {
	case "(":
		return s.PhraseOf[i] < 0
	case ";", ":", ".", "!", "?", "—", "–", "...", "…", "--", "•", "|":
		return true
	case "-":
		return !hyphen(s.Words, i)
	case ",":
		return s.commaEnds(i, limit)
	}
	if q := s.Words[c.Verb].Quote; q >= 0 && w.Quote != q {
		return true
	}
	return s.PhraseOf[i] < 0 && (w.UPOS == SCONJ && w.Lower != "of" || w.Lower == "because" || w.Lower == "while" || w.Lower == "although")
}

// commaEnds tells whether a clause ends at the comma at i: unless a list, an
// apposition or a time goes on after it.
func (s *Structure) commaEnds(i, limit int) bool {
	if i+1 >= limit {
		return true
	}
	if s.TimeOf[i] > 0 || s.TimeSoon(i+1) {
		return false
	}
	w := &s.Words[i+1]
	if relativePronoun(w) || i+2 < len(s.Words) && relativePronoun(&s.Words[i+2]) || subordinator(w) || w.IsVerb() && s.PhraseOf[i+1] < 0 || w.IsAdverb() {
		return true
	}
	if w.XPOS == "CC" {
		return i+2 >= limit || s.PhraseOf[i+2] < 0 && s.Words[i+2].UPOS != ADP && s.TimeOf[i+2] == 0
	}
	if s.PhraseOf[i+1] >= 0 {
		return false
	}
	return w.UPOS != ADP
}

// TimeSoon tells whether a temporal expression follows with no more than its
// preposition before it: "and no later than the end of May".
func (s *Structure) TimeSoon(i int) bool {
	for k := i; k < len(s.Words) && k < i+5; k++ {
		if s.TimeOf[k] > 0 {
			return true
		}
		w := &s.Words[k]
		if w.XPOS != "CC" && w.UPOS != ADP && w.Lower != "no" && w.Lower != "not" && w.Lower != "later" && w.Lower != "than" {
			return false
		}
	}
	return false
}

// Onward gives the end of the temporal expression at word i, or of the phrase
// that begins there, with a small word but no comma between it and the word
// before from; 0 where neither stands.
func (s *Structure) Onward(from, i int) int {
	switch {
	case i >= len(s.Words):
		return 0
	case s.TimeOf[i] > 0:
		n := s.TimeOf[i]
		for i < len(s.Words) && s.TimeOf[i] == n {
			i++
		}
		return i
	case i > from && s.PhraseOf[i] >= 0 && s.Phrases[s.PhraseOf[i]].From == i && s.Words[i-1].Lower != ",":
		return s.Phrases[s.PhraseOf[i]].To
	}
	return 0
}

// tidy draws the end of a clause back over what does not belong to it: blanks
// of punctuation, "and", and half a quotation.
func (s *Structure) tidy(c *Clause, i int) int {
	if i < len(s.Words) && i > c.VTo && QuoteMark(s.Words[i].Form) && s.Words[i].Quote >= 0 && s.Words[i].Quote == s.Words[i-1].Quote && s.Words[c.VFrom].Quote < 0 {
		return i + 1 // the closing mark of what is quoted within
	}
	for i > c.VTo {
		w := &s.Words[i-1]
		if w.Form == "," || w.Form == "." || w.Form == ":" || w.Form == ";" || w.XPOS == "CC" || w.XPOS == "TO" || relativePronoun(w) && s.PhraseOf[i-1] < 0 ||
			s.PhraseOf[i-1] < 0 && i > c.VTo+1 && s.TimeOf[i-1] == 0 && (subordinator(w) && s.Words[i-2].UPOS != ADP || w.UPOS == ADP && s.Tag(i-1) != "RP") {
			i--
			continue
		}
		if QuoteMark(w.Form) && (s.Words[c.Verb].Quote >= 0 || !s.Balanced(c.VFrom, i)) {
			i--
			continue
		}
		if !s.Balanced(c.VFrom, i) && s.Words[c.Verb].Quote < 0 && w.Quote >= 0 {
			if open := s.quoteStart(i - 1); open > c.VTo {
				i = open
				continue
			}
		}
		break
	}
	return i
}

// Balanced tells whether no quotation that opens in [from, to) stays open.
func (s *Structure) Balanced(from, to int) bool {
	if to >= len(s.Words) {
		return true
	}
	q := s.Words[to-1].Quote
	return q < 0 || s.Words[to].Quote != q || s.Words[from].Quote == q
}

// quoteStart gives the first word of the quotation that word i stands in.
func (s *Structure) quoteStart(i int) int {
	q := s.Words[i].Quote
	for i > 0 && s.Words[i-1].Quote == q {
		i--
	}
	return i
}
