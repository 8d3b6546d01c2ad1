package figure

import (
	"math"
	"strings"
)

// sum is what parts come to beside a whole.
type sum struct {
	text  string
	holds bool
	ratio float64 // of the parts to the whole
}

// add sums parts up beside what the text says of the whole. What the text
// gives in round numbers is allowed its rounding.
func (c *checker) sum(parts []sited, whole sited) sum {
	total, slack, round := 0.0, whole.step()/2, whole.coarse()
	terms := make([]string, len(parts))
	for i, p := range parts {
		total += p.value()
		slack += p.step() / 2
		round = round && p.coarse()
		terms[i] = p.shown()
	}
	if !round {
		slack = 0
	}
	s := sum{text: strings.Join(terms, " + ") + " = " + amount(total, string(parts[0].Unit)), ratio: total / whole.value()}
	off := math.Abs(total - whole.value())
	s.holds = off <= slack+1e-6*whole.value()
	switch {
	case off <= 1e-6*whole.value():
	case s.holds:
		s.text += ", text says " + whole.told() + ", rounded"
	default:
		s.text += ", text says " + whole.told()
	}
	return s
}

// coarse tells whether a figure may be rounded: a decimal, a million, round
// thousands.
func (f sited) coarse() bool { return f.step() > 1e-9 && (f.step() != 1 || !f.counts()) }

// near tells whether parts come so close to the whole that they can be meant
// for it.
func (s sum) near() bool { return s.ratio > 0.5 && s.ratio < 2 }

// addable tells whether parts and whole are of one kind, so that they can be
// added: money of one sort, one measure, or things that are counted.
func (c *checker) addable(parts []sited, whole sited) bool {
	if !whole.exact() || whole.Unit == "%" || whole.Unit == "percentage points" || whole.value() <= 0 {
		return false
	}
	for _, p := range parts {
		switch {
		case whole.points() && c.bare(p) && p.exact():
		case !p.exact() || p.Unit == "%" || p.points() && !whole.points() || p.Unit == "times" || p.value() < 1 && p.counts():
			return false
		case p.Unit == whole.Unit, c.bare(p) && c.bare(whole):
		case c.bare(p) != c.bare(whole):
			if (whole.money() || p.money()) && !p.scaled() && !whole.scaled() {
				return false
			}
		case !p.counts() || !whole.counts():
			return false
		}
	}
	return true
}

// scaled tells whether a figure is written with a million or its like: "1.5
// billion" beside "2.4 billion crowns" is money too.
func (f sited) scaled() bool {
	return f.Unit == "" && f.exact() && f.value() >= 1e5 && strings.IndexByte(string(f.Evidence.Exact), ' ') > 0
}
