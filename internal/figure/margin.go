package figure

import (
	"fmt"
	"math"
	"strings"
)

// margins checks "140 votes to 95, a majority of 45", "4,900, a difference of
// 300 votes" and "360 patients, 60 more than the 300 of last year".
func (c *checker) margins(first, last int) {
	for k := first + 2; k < last; k++ {
		a, b, d := c.figs[k-2], c.figs[k-1], c.figs[k]
		if !a.count() || !b.count() || !d.count() || !sameUnit(a, b) {
			continue
		}
		switch gap := c.between(b, d); {
		case marginal(gap) && sameUnit(a, d) && !c.only(a, b, "of the", "of", "out of") && d.value() != a.value()+b.value():
			c.difference(a, b, d, a, b, d)
		case c.moreThan(b, d) && sameUnit(a, d) && strings.Count(strings.Join(c.between(a, b), " "), ",") == 1:
			c.over(a, b, d)
		}
	}
}

// marginal tells whether the words before a figure make it the difference of
// the two before.
func marginal(gap []string) bool {
	switch strings.Trim(strings.Join(gap, " "), ",–—(- ") {
	case "a majority of", "a margin of", "a difference of", "a gap of", "a lead of", "a deficit of", "a shortfall of", "a surplus of":
		return len(gap) == 4
	}
	return false
}

func sameUnit(a, b sited) bool { return a.Unit == b.Unit || a.Unit == "" || b.Unit == "" }

func (c *checker) difference(a, b, d sited, says ...sited) {
	diff := math.Abs(a.value() - b.value())
	text := fmt.Sprintf("%s − %s = %s", number(math.Max(a.value(), b.value())), number(math.Min(a.value(), b.value())), number(diff))
	if diff != d.value() {
		text += ", text says " + number(d.value())
	}
	c.report(text, diff == d.value(), says...)
}

// moreThan tells whether "more than the" stands between two figures.
func (c *checker) moreThan(a, b sited) bool {
	return c.only(a, b, "more than the", "fewer than the", "less than the", "more than its", "more than their")
}

// over checks "360, 60 more than the 300", a being the value, b the difference
// and d the value compared with.
func (c *checker) over(a, b, d sited) {
	if less := c.next(b) == "fewer" || c.next(b) == "less"; less != (a.value() < d.value()) {
		return
	}
	c.difference(a, d, b, a, b, d)
}
