package event

import "onrecord/internal/syntax"

// coming tells whether a noun names an occasion that lies ahead: by the word
// before it ("their upcoming summit"), by what is set beside it ("talks
// scheduled for June"), or by what is done for its sake ("is preparing for his
// meeting with").
func (f *finder) coming(p syntax.Phrase, h *happening) bool {
	if bloody[h.word.Class] || h.word.Class == "DISASTER" || h.word.Class == "FIGHT" || f.doubted(p) {
		return false
	}
	if t := f.nounTime(*h); t >= 0 && f.over(t) {
		next := *h
		next.set = true
		if _, ok := f.nextOfName(t, next); !ok {
			return false
		}
	}
	switch {
	case f.comingWord(p) || f.settled(p, h):
		h.real, h.set = true, true
		return true
	case occasions[h.word.Class] && f.awaited(p):
		h.real, h.set = f.definite(p), true
		return true
	}
	return false
}

// occasions are classes of what people come together or set out for.
var occasions = map[string]bool{"CONSULT": true, "VISIT": true, "ELECT": true, "PROTEST": true}

// comingWord tells whether an adjective before the head of a phrase puts it
// ahead, and is not taken back: "the planned visit", not "the once planned
// visit".
func (f *finder) comingWord(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		if comingWords[f.Words[i].Lower] && f.TimeOf[i] == 0 && (i == 0 || f.Words[i].Form[0] >= 'a') {
			return !pastPlans[f.Lower(i-1)]
		}
	}
	return false
}

// doubted tells whether the clause around a phrase is a condition.
func (f *finder) doubted(p syntax.Phrase) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if p.From >= c.From && p.To <= c.To && c.Tense.Finite() {
			return f.hypothetical(c)
		}
	}
	return false
}

// settled tells whether a participle after a noun puts it on the calendar,
// after a comma or a relative pronoun as well: "the summit, scheduled for June
// 12", "a visit due next month".
func (f *finder) settled(p syntax.Phrase, h *happening) bool {
	at := h.to
	for i := p.To; i < at; i++ {
		if k := f.PhraseOf[i]; k >= 0 && f.TimeOf[i] == 0 && f.Phrases[k].Head == i && f.nounClass(f.Words[i].Lemma) != "" {
			return false // it is the nearer happening that is set
		}
	}
	if f.Lower(at) == "," {
		at++
	}
	if f.Lower(at) == "due" && at+1 < len(f.Words) && (f.TimeSoon(at+1) || f.TimeSoon(at+2)) {
		h.to = f.timeEnd(at + 1)
		return true
	}
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.VFrom < h.noun.To || c.VFrom > at+1 || c.VFrom != at && !(c.Relative && c.Opener == at) || !c.Passive && c.Tense != syntax.Participle || !settling[f.Words[c.Verb].Lemma] || c.Negated {
			continue
		}
		if c.Tense != syntax.Participle && c.Tense != syntax.Present {
			return false
		}
		d := f.placedBy(c)
		if d == nil {
			return false
		}
		t := f.dayOf(d)
		h.carrier = d
		return t < 0 && d != c || t >= 0 && !(f.over(t) && !f.bareWeekday(t))
	}
	return false
}

// placedBy gives the clause whose day is that of what clause c puts on the
// calendar: its own, or that of the infinitive after it ("is expected to take
// place in June"); nil where c does something else.
func (f *finder) placedBy(c *syntax.Clause) *syntax.Clause {
	if f.Tag(c.VTo) != "TO" {
		if f.dayOf(c) < 0 {
			return nil
		}
		return c
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom == c.VTo {
			if takesPlace[f.Words[d.Verb].Lemma] || d.Passive && lightVerbs[f.Words[d.Verb].Lemma] {
				return d
			}
			return nil
		}
	}
	return nil
}

// timeEnd gives the end of the time that begins at word i or just after it.
func (f *finder) timeEnd(i int) int {
	for i < len(f.Words) && f.TimeOf[i] == 0 {
		i++
	}
	for i < len(f.Words) && f.TimeOf[i] > 0 {
		i++
	}
	return i
}

// awaited tells whether a phrase is what somebody gets ready for or fixes the
// day of, in the present: "prepares for the summit", "no date for the talks".
func (f *finder) awaited(p syntax.Phrase) bool {
	at := p.From - 1
	switch f.Lower(at) {
	case "for", "of", "to":
	default:
		return false
	}
	if f.Lower(at-1) == "forward" {
		at--
	}
	w := f.Lower(max(0, at-1))
	if at >= 1 && f.dateSet(at-1) {
		return f.determined(p)
	}
	if at < 1 || !(f.Words[at-1].IsVerb() && awaiting[f.Words[at-1].Lemma] || f.Words[at-1].UPOS == syntax.NOUN && fixing[f.Words[at-1].Lemma]) && !(w == "look" || w == "looking" || w == "looks") {
		return false
	}
	for i := p.From; i < p.Head; i++ {
		if w := f.Lower(i); w == "possible" || w == "potential" || w == "hypothetical" {
			return false
		}
	}
	if !f.determined(p) && !(f.Lower(p.To) == "between" && f.meets(p.To+1)) {
		return false
	}
	if f.Words[at-1].XPOS == "VB" && f.Tag(at-2) == "TO" {
		return true // "was in Orla to prepare for the summit"
	}
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if p.From >= c.From && p.To <= c.To && c.Tense.Finite() {
			if c.Tense == syntax.Past && f.Words[at-1].UPOS == syntax.NOUN {
				return f.StatementAt(f.Words[p.Head].Start) >= 0 // "said that preparations for it were on track"
			}
			return c.Tense == syntax.Present || c.Tense == syntax.Perfect || c.Tense == syntax.Progressive && !f.hasBeen(c) || c.Tense == syntax.Future
		}
	}
	return f.Words[at-1].UPOS == syntax.NOUN
}

// dateSet tells whether the word at i ends a verb group that says of a day or a
// place that it is fixed: "a date has been set for".
func (f *finder) dateSet(i int) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.VTo == i+1 && c.Passive && !c.Negated && c.Tense.Finite() && settling[f.Words[c.Verb].Lemma] {
			lemma := f.headLemma(c.Subject)
			return fixing[lemma] || lemma == "place" || lemma == "time"
		}
	}
	return false
}

// setFor gives the clause that tells the day of an occasion that clause c
// says is expected or set to take place; nil for none.
func (f *finder) setFor(c *syntax.Clause) *syntax.Clause {
	if !c.Passive || c.Negated || c.Tense != syntax.Present || !settling[f.Words[c.Verb].Lemma] || f.Tag(c.VTo) != "TO" {
		return nil
	}
	return f.placedBy(c)
}

var (
	// comingWords put what they stand before ahead.
	comingWords = set(`planned upcoming forthcoming coming scheduled anticipated expected impending imminent looming approaching pending
		long-planned long-awaited much-anticipated`)

	// pastPlans take a plan back.
	pastPlans = set(`previously once originally initially earlier formerly un long-since`)

	// settling puts an occasion on the calendar.
	settling = set(`schedule set plan slate expect fix`)

	// awaiting gets ready for what comes.
	awaiting = set(`prepare plan ready pack brace gear`)

	// fixing is done for what comes.
	fixing = set(`preparation date venue location agenda arrangement groundwork logistics schedule programme itinerary`)
)
