package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// fromAround gives the day of a happening whose own words tell none: the day
// of what took place on the occasion, "earlier in the day", or the day on
// which the sentence before has it begin.
func (f *finder) fromAround(h happening) (onrecord.Bounds, bool) {
	if h.modality != onrecord.Happened || h.clause != nil && !h.clause.Tense.Finite() {
		return onrecord.Bounds{}, false
	}
	if f.sameDay(h) && f.pub.Earliest != "" && f.pub.Earliest == f.pub.Latest {
		return onrecord.Bounds{Value: onrecord.Maybe(f.pub.Latest), Earliest: f.pub.Earliest, Latest: f.pub.Latest}, true
	}
	if h.clause == nil {
		return f.onOccasion(h)
	}
	if b, ok := f.opening(h.clause); ok {
		return b, true
	}
	if t := f.meanwhile(h.clause); t >= 0 && !f.ahead(t) {
		return part(&f.Times[t]), true
	}
	if d := f.dayBefore; counted(h.word.Class) && d.class != "" && counted(d.class) && d.par == f.par && f.countedOff(h) {
		return d.bounds, true
	}
	if d := f.dayBefore; d.class != "" && d.par == f.par && len(d.bounds.Value) == len("2032-05-14") && f.carriesOn(h) {
		return d.bounds, true
	}
	return onrecord.Bounds{}, false
}

// opening gives the day that leads in the sentence of a clause, or the first of
// the clauses that it goes on from: "On Monday he flew to Orla and met", "At a
// summit in Kessel on Monday, the ministers signed".
func (f *finder) opening(c *syntax.Clause) (onrecord.Bounds, bool) {
	subject := f.subject(c)
	if subject.None() || f.hasVerb(0, subject.From) || f.hasQuote(c) {
		return onrecord.Bounds{}, false
	}
	switch f.Lower(0) {
	case "on", "in", "at", "during", "throughout":
	default:
		return onrecord.Bounds{}, false
	}
	if f.Lower(subject.From-1) != "," && !c.Shared && subject.From == c.Subject.From {
		return onrecord.Bounds{}, false
	}
	for i := subject.From - 1; i >= 0; i-- {
		if n := f.TimeOf[i] - 1; n >= 0 && dated(&f.Times[n]) {
			return part(&f.Times[n]), !f.ahead(n)
		}
	}
	return onrecord.Bounds{}, false
}

// meanwhile gives the index of the day told in what went on as a clause
// happened: "was shot as he walked home on Friday"; -1 for none. What happened
// when something else did may have come later.
func (f *finder) meanwhile(c *syntax.Clause) int {
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.Opener != c.To || d.Verb < c.Verb || !d.Tense.Finite() || c.Tense != syntax.Past || d.Tense != syntax.Past && d.Tense != syntax.Progressive {
			continue
		}
		if o := f.Lower(d.Opener); o == "as" || o == "while" {
			if t := f.dayOf(d); t >= 0 && len(f.Times[t].Value) >= len("2032-05-14") {
				return t
			}
		}
	}
	return -1
}

// hasVerb tells whether a verb group begins in the words [from, to).
func (f *finder) hasVerb(from, to int) bool {
	for k := range f.Clauses {
		if v := f.Clauses[k].VFrom; v >= from && v < to {
			return true
		}
	}
	return false
}

// hasQuote tells whether a clause stands within quotation marks.
func (f *finder) hasQuote(c *syntax.Clause) bool { return f.Words[c.Verb].Quote >= 0 }

// carriesOn tells whether a clause goes on with what those of the sentence before
// did: in the past tense, with a pronoun for them.
func (f *finder) carriesOn(h happening) bool {
	c := h.clause
	if c.Tense != syntax.Past || c.Passive || f.Lower(c.VFrom) == "had" || f.hasQuote(c) || c.Relative {
		return false
	}
	switch f.Lower(f.subject(c).From) {
	case "they", "he", "she":
		return f.subject(c).From == 0 && f.StatementAt(f.Words[c.Verb].Start) < 0
	}
	return false
}

// sameDay tells whether the words of a happening put it on the day of the
// report: "earlier in the day".
func (f *finder) sameDay(h happening) bool {
	for i := h.tTo; i+3 < len(f.Words) && i < h.to+1; i++ {
		if (f.Lower(i) == "earlier" || f.Lower(i) == "later") && f.Lower(i+1) == "in" && f.Lower(i+2) == "the" && f.Lower(i+3) == "day" {
			return true
		}
	}
	return false
}
