package event

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// toldDay is a day that a happening of the sentence before was told with.
type toldDay struct {
	par    int
	class  string
	bounds onrecord.Bounds
}

// counted are the classes whose victims an account counts off after it has
// told the day.
func counted(class string) bool {
	return class == "DEATH" || class == "INJURE" || class == "ASSAULT" || class == "ARREST"
}

// part narrows the days of a time by "early", "mid" or "late" to a third.
func part(tm *onrecord.Time) onrecord.Bounds {
	b := tm.Bounds()
	if strings.Contains(tm.Evidence.Exact, "arlier") || strings.Contains(tm.Evidence.Exact, "ater") {
		return b // "earlier this month" is any day of it so far
	}
	if tm.Mod != "START" && tm.Mod != "MID" && tm.Mod != "END" || len(b.Earliest) != 10 || len(b.Latest) != 10 {
		return b
	}
	switch {
	case b.Earliest[:7] == b.Latest[:7] && b.Earliest[8:] == "01" && b.Latest[8:] >= "28":
		return third(b, tm.Mod, b.Earliest[:8]+"10", b.Earliest[:8]+"11", b.Earliest[:8]+"20", b.Earliest[:8]+"21")
	case b.Earliest[4:] == "-01-01" && b.Latest == b.Earliest[:4]+"-12-31":
		year := b.Earliest[:4]
		return third(b, tm.Mod, year+"-04-30", year+"-05-01", year+"-08-31", year+"-09-01")
	}
	return b
}

// third picks the first, the middle or the last third of days.
func third(b onrecord.Bounds, mod onrecord.Maybe, firstEnds, midBegins, midEnds, lastBegins onrecord.Day) onrecord.Bounds {
	switch mod {
	case "START":
		b.Latest = firstEnds
	case "MID":
		b.Earliest, b.Latest = midBegins, midEnds
	default:
		b.Earliest = lastBegins
	}
	return b
}

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

// onOccasion gives the day that the clause around tells of what took place at
// a meeting or on a journey.
func (f *finder) onOccasion(h happening) (onrecord.Bounds, bool) {
	if m, _ := f.occasion(h.noun, h); m == "" {
		return onrecord.Bounds{}, false
	}
	from := 0 // a day may lead the sentence in
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if !c.Tense.Finite() {
			continue
		}
		if h.noun.From > c.To {
			from = c.To
			continue
		}
		if n := f.timeIn(from, c.To, c.Verb); n >= 0 && f.Times[n].Type == onrecord.TimeDate && len(f.Times[n].Value) == len("2032-05-14") && !f.ahead(n) {
			return f.Times[n].Bounds(), true
		}
		break
	}
	return onrecord.Bounds{}, false
}

// countedOff tells whether a clause goes on counting whom the account told of
// before: "Six were killed", "the three were hurt".
func (f *finder) countedOff(h happening) bool {
	p := f.subject(h.clause)
	if p.None() || !h.clause.Passive && !h.word.Patient {
		return false
	}
	return numbered(f.Words[p.From:p.To])
}

// numbered tells whether a phrase holds a number.
func numbered(words []syntax.Word) bool {
	for i := range words {
		if words[i].XPOS == "CD" {
			return true
		}
	}
	return false
}
