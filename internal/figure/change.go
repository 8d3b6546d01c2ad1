package figure

import (
	"fmt"
	"math"
	"strings"
)

// interval is all that a rounded figure can stand for: "5.2 billion" is 5.15
// to 5.25 billion.
type interval struct{ low, high float64 }

// rounded gives the interval of an exact figure, by the last digit written.
func (f sited) rounded() interval {
	v := f.value()
	half := 0.5 * f.step()
	return interval{v - half, v + half}
}

// step is the value of the last digit written: 0.1 billion for "5.2 billion".
// Round thousands written out count as rounded too, to their second digit.
func (f sited) step() float64 {
	digits := 0.0
	exact := string(f.Evidence.Exact)
	start := strings.IndexAny(exact, "0123456789")
	if start >= 0 {
		end := start
		for end < len(exact) && (exact[end] >= '0' && exact[end] <= '9' || exact[end] == '.' || exact[end] == ',') {
			end++
		}
		shown := strings.ReplaceAll(strings.TrimRight(exact[start:end], ".,"), ",", "")
		_, frac, _ := strings.Cut(shown, ".")
		digits = math.Pow(10, -float64(len(frac)))
		var plain float64
		if _, err := fmt.Sscanf(shown, "%g", &plain); err == nil && plain > 0 {
			digits *= math.Round(f.value() / plain)
		}
		if len(frac) == 0 {
			for f.value() >= 1000 && digits*10 <= f.value()/20 && math.Mod(f.value(), digits*10) == 0 {
				digits *= 10
			}
		}
	}
	return math.Max(digits, 1e-9)
}

// widened allows a round percentage to be rounded farther: "130 percent" to
// the ten, "50 percent" to the five.
func (a interval) widened(percent float64) interval {
	switch {
	case math.Mod(percent, 10) != 0:
		return a
	case percent >= 100:
		return interval{a.low - 5, a.high + 5}
	}
	return interval{a.low - 2, a.high + 2}
}

// meets tells whether two intervals have a value in common.
func (a interval) meets(b interval) bool { return a.low <= b.high && b.low <= a.high }

// changes checks "rose 8% to 216 from 200", "from 900 to 1,000, a rise of
// 100", "up by 15 to 75, from 60" and "doubled from 45 to 90".
func (c *checker) changes(first, last int) {
	for k := first + 1; k < last; k++ {
		c.multiplied(c.figs[k-1], c.figs[k])
		if k < first+2 {
			continue
		}
		a, b, d := c.figs[k-2], c.figs[k-1], c.figs[k]
		if !a.exact() || !b.exact() || !d.exact() {
			continue
		}
		switch {
		case c.word(a, -1) == "from" && c.only(a, b, "to"):
			if falling, ok := c.changed(a, b, d); ok {
				c.change(a, b, d, falling, a, b, d)
			}
		case c.only(a, b, "to", ", to") && c.only(b, d, "from", ", from") && (a.Unit == "%" || c.word(a, -1) == "by"):
			c.change(d, b, a, c.falls(a) || !c.moves(a) && b.value() < d.value(), a, b, d)
		case c.word(a, -1) == "by" && c.only(a, b, "from", ", from") && c.only(b, d, "to"):
			c.change(b, d, a, c.falls(a) || !c.moves(a) && d.value() < b.value(), a, b, d)
		}
	}
}

// changed tells whether the figure d is put down as the change from a to b,
// and whether it is one downwards.
func (c *checker) changed(a, b, d sited) (falling, ok bool) {
	switch {
	case c.changeNoun(b, d):
		return c.falling(b, d), true
	case c.only(b, d, ", a", ", an", "— a", "– a", "( a") && (risen[c.next(d)] || fallen[c.next(d)]):
		return fallen[c.next(d)], true
	case c.only(b, d, ", or", ", or by", "or by") && d.Unit == "%" && c.next(d) != "of" && c.moves(a):
		return b.value() < a.value(), true
	}
	return false, false
}

// falls tells whether the verb before a figure is one of falling.
func (c *checker) falls(d sited) bool {
	return fallen[c.lemma(d, -1)] || fallen[c.lemma(d, -2)] || c.word(d, -2) == "down" || c.word(d, -1) == "down"
}

// moves tells whether the words before a figure speak of a rise or a fall.
func (c *checker) moves(d sited) bool {
	for at := -1; at >= -4; at-- {
		if w := c.lemma(d, at); risen[w] || fallen[w] || w == "up" || w == "down" {
			return true
		}
	}
	return false
}

// multiplied checks "doubled from 45 ships to 90 ships". Such verbs are used
// loosely; only what is far off is an alarm.
func (c *checker) multiplied(a, b sited) {
	by := folds[c.lemma(a, -2)]
	if by == 0 || c.word(a, -1) != "from" || !c.only(a, b, "to") || !a.exact() || !b.exact() || !sameUnit(a, b) || a.value() <= 0 || approaching[c.word(a, -3)] {
		return
	}
	ratio := b.value() / a.value() / by
	text := fmt.Sprintf("%s is %.3g times %s, text says %s", number(b.value()), b.value()/a.value(), number(a.value()), c.word(a, -2))
	switch {
	case ratio > 0.94 && ratio < 1.06:
		c.report(text, true, a, b)
	case ratio < 0.8 || ratio > 1.25:
		c.report(text, false, a, b)
	}
}

var (
	folds       = map[string]float64{"double": 2, "triple": 3, "treble": 3, "quadruple": 4, "halve": 0.5}
	approaching = words(`nearly almost than about roughly over around not n't`)
)

// change checks that from one figure to another it is so much more or less.
func (c *checker) change(from, to, by sited, falling bool, says ...sited) {
	if !sameUnit(from, to) || from.Unit == "%" || to.Unit == "%" || from.value() <= 0 {
		return
	}
	f, t := from.rounded(), to.rounded()
	can := interval{t.low - f.high, t.high - f.low}
	if by.Unit == "%" {
		can = interval{100 * (t.low/f.high - 1), 100 * (t.high/max(f.low, 1e-9) - 1)}
	} else if !sameUnit(by, from) {
		return
	}
	if falling {
		can = interval{-can.high, -can.low}
	}
	said := by.rounded()
	if by.Unit == "%" {
		said = said.widened(by.value())
	}
	diff := to.value() - from.value()
	if by.Unit == "%" {
		diff = 100 * diff / from.value()
	}
	unit := ""
	if by.Unit == "%" {
		unit = "%"
	}
	c.report(fmt.Sprintf("from %s to %s is %+.4g%s, text says %s%s", number(from.value()), number(to.value()), diff, unit, number(by.value()), unit),
		can.meets(said), says...)
}

var (
	risen  = words(`rise increase jump gain growth surge climb grow`)
	fallen = words(`fall drop decline decrease cut reduction loss slump plunge shrink slide tumble`)
)

// changeNoun tells whether ", a rise of" stands before the figure d, if need
// be after "a month".
func (c *checker) changeNoun(b, d sited) bool {
	gap := c.between(b, d)
	if len(gap) > 3 && (gap[0] == "a" || gap[0] == "an" || gap[0] == "per") && gap[2] == "," {
		gap = gap[2:]
	}
	n := len(gap)
	if n < 3 || n > 5 || gap[n-1] != "of" || gap[0] != "," {
		return false
	}
	return risen[gap[n-2]] || fallen[gap[n-2]]
}

func (c *checker) falling(b, d sited) bool {
	gap := c.between(b, d)
	return fallen[gap[len(gap)-2]]
}

// only tells whether nothing but one of the given stands between two figures.
func (c *checker) only(a, b sited, between ...string) bool {
	gap := strings.Join(c.between(a, b), " ")
	for _, w := range between {
		if gap == w {
			return true
		}
	}
	return false
}
