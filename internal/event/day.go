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
