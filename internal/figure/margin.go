package figure

import (
	"fmt"
	"math"

	"onrecord/internal/syntax"
)

// margins checks "140 votes to 95, a majority of 45", "won by 400 votes,
// 5,300 to 4,900" and "leads by seven points, 48 percent to 41 percent".
func (c *checker) margins(first, last int) {
	for k := first + 2; k < last; k++ {
		p, q, r := c.figs[k-2], c.figs[k-1], c.figs[k]
		switch {
		case c.marginAfter(p, q, r):
			c.margin(p, q, r, p, q, r)
		case c.marginBefore(p, q, r), c.marginAhead(p, q, r):
			c.margin(q, r, p, p, q, r)
		}
	}
}

var (
	behind      = phrasesOf(`behind|ahead|clear of|short of`)
	winning     = phrasesOf(`, winning|, polling|, taking|, with|, getting|, receiving|, by|, winning by|, beating him|, beating her`)
	versus      = phrasesOf(`to|to the|against|against the|to his|to her|for his|versus|to its|to their|, against|–|-`)
	ofMargin    = phrasesOf(`by|by a margin of|by a majority of|by a difference of|a margin of|a lead of|with a majority of|, a margin of|by just|by only|ahead by|leads by`)
	marginNouns = words(`majority margin difference gap lead deficit shortfall surplus advantage spread split plurality excess overrun saving overspend underspend`)
)

// marginAfter reads "140 votes to 95, a majority of 45".
func (c *checker) marginAfter(a, b, d sited) bool {
	at := c.marginNoun(d)
	if at < 0 || c.lead(a, fromCue) >= 0 || !c.beside(a, b) && !c.three(a, d) {
		return false
	}
	return at >= 0 && c.apposed(b, at)
}

// three tells whether the figures from a to d are the only three of their
// sentence, all of one money or measure: "was to cost 40 million crowns, ended
// up costing 70 million, an overrun of 30 million".
func (c *checker) three(a, d sited) bool {
	if !a.money() && a.counts() {
		return false
	}
	n := 0
	for k := range c.figs {
		if c.figs[k].sent == a.sent {
			n++
		}
	}
	return n == 3 && a.from < d.from
}

// beside tells whether two values are set against each other.
func (c *checker) beside(a, b sited) bool {
	if c.against(a, b) {
		return true
	}
	gap := c.between(a, b) // "she won 5,200 votes and he won 4,900", "900 crowns a week and women 750"
	n := len(gap)
	for k, w := range gap {
		if w == "and" || w == "while" || w == "to" || w == "but" {
			return n-k <= 6 && c.belongs(a, a.to+k) || k > 0 && gap[k-1] == "," && c.belongs(a, a.to+k-1) && n-k <= 6
		}
	}
	return false
}

// against tells whether "to" or its like stands between two values, if need be
// with whose the second is: "45 percent to her rival's 42 percent".
func (c *checker) against(a, b sited) bool {
	if c.link(a, b, versus) {
		return true
	}
	ws := c.words(b)
	at := c.nounBefore(b, b.from)
	return a.sent == b.sent && at < b.from && ws[b.from-1].Lower == "'s" && at > a.to && ws[at-1].Lower == "to" && c.belongs(a, at-1)
}

// marginNoun tells whether a figure is a margin: "a majority of 45", "a
// 45-vote lead". It gives the first word of that phrase; -1 for none.
func (c *checker) marginNoun(d sited) int {
	ws := c.words(d)
	k := d.from
	if k > 1 && ws[k-1].Lower == "of" && marginNouns[ws[k-2].Lower] {
		k -= 2
	} else if !c.marginEnds(d) {
		return -1
	}
	for k > 0 && ws[k-1].UPOS == syntax.ADJ {
		k--
	}
	if k == 0 || ws[k-1].Lower != "a" && ws[k-1].Lower != "an" {
		return -1
	}
	return k - 1
}

// marginEnds tells whether a figure and its noun end in a word for a margin.
func (c *checker) marginEnds(d sited) bool {
	ws := c.words(d)
	for i := d.to - 1; i >= d.from && i < min(len(ws), d.to+2); i++ {
		if marginNouns[ws[i].Lower] {
			return i+2 >= len(ws) || ws[i+1].Lower != "of" || ws[i+2].Lower != "error"
		}
		if i >= d.to && ws[i].UPOS != syntax.NOUN && ws[i].Lower != "-" {
			return false
		}
	}
	return false
}

// marginBefore reads "by 400 votes, 5,300 to 4,900".
func (c *checker) marginBefore(d, a, b sited) bool {
	if !c.link(d, a, appositions) && !c.link(d, a, winning) && !c.trails(d, behind) || !c.against(a, b) {
		return false
	}
	if c.points(d) && (a.Unit == "%" || b.Unit == "%" || c.marginEnds(d)) {
		return c.next(b) != "in" || c.marginEnds(d)
	}
	if c.trails(d, behind) && c.word(a, -1) == ":" {
		return true
	}
	return (c.lead(d, ofMargin) >= 0 || c.marginEnds(d)) && c.moved(d) == either
}

// points tells whether a figure counts points: "seven points", "a nine-point
// margin".
func (c *checker) points(d sited) bool {
	return d.points() || d.Unit == "" && c.next(d) == "-" && c.words(d)[min(d.to+1, len(c.words(d))-1)].Lower == "point"
}

// marginAhead checks "By just 37 votes she kept her seat: she took 5,618 to
// 5,581": the margin opens the sentence, the two counts end it.
func (c *checker) marginAhead(p, q, r sited) bool {
	ws := c.words(p)
	return p.from <= 3 && (ws[0].Lower == "by" || ws[0].Lower == "with") && c.lead(p, ofMargin) >= 0 && c.link(q, r, versus) && r.from-q.to <= 4 && c.fits(q, r) && p.exact() && q.exact() && q.value() > p.value()
}

// margin reports the difference of two values beside what the text says.
func (c *checker) margin(a, b, d sited, says ...sited) {
	shares := a.Unit == "%" || b.Unit == "%"
	switch {
	case !a.exact() || !b.exact() || !c.fits(a, b) && !(shares && (c.bare(a) || c.bare(b))):
		return
	case shares && !(d.points() || c.bare(d) || d.Unit == "%"):
		return
	case !shares && (!c.fits(a, d) && !d.points() || d.Unit == "%"):
		return
	case d.High != nil && d.Low != nil && a.exact() && d.value() == a.value()+b.value(): // a majority of all
		return
	}
	x, y := a.rounded(), b.rounded()
	if x.high < y.low {
		x, y = y, x
	}
	diff := math.Abs(a.value() - b.value())
	text := fmt.Sprintf("%s − %s = %s", amount(math.Max(a.value(), b.value()), string(a.Unit)), amount(math.Min(a.value(), b.value()), string(a.Unit)), number(diff))
	if !d.exact() || diff != d.value() {
		text += ", text says " + d.told()
	}
	likely, allowed := d.said()
	c.verdict(text, interval{x.low - y.high, x.high - y.low}, likely, allowed, says...)
}
