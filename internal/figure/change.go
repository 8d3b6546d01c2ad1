package figure

import (
	"fmt"
	"math"
)

// change is what a text tells of a change or a difference: from one figure to
// another, by a third.
type change struct {
	from, to, by sited
	way          way
}

// way is the direction of a change.
type way int

const (
	either way = iota
	rising
	falling
)

// changes checks the figures of a sentence that stand side by side as old
// value, new value and the change between them, in whatever order: "from 900
// to 1,000, a rise of 100", "up by 15 to 75, from 60", "330 pupils, 30 more
// than last year's 300".
func (c *checker) changes(first, last int) {
	for k := first + 2; k < last; k++ {
		p, q, r := c.figs[k-2], c.figs[k-1], c.figs[k]
		if k > first+2 && c.figs[k-3].exact() && c.parallel(c.figs[k-3], p) && c.figs[k-3].Unit == p.Unit { // "by $15 and by $20, to $205, from $240"
			continue
		}
		if c.sinceClose(p, q, r) || c.toClose(p, q, r) {
			continue
		}
		for _, read := range [...]func(p, q, r sited) (change, bool){c.fromToBy, c.byToFrom, c.byFromTo, c.toFromBy, c.toByFrom, c.fromByTo} {
			if ch, ok := read(p, q, r); ok && c.change(ch, p, q, r) {
				if k+1 < last {
					c.again(ch, c.figs[k+1])
				}
				break
			}
		}
	}
	c.changeAfter(first, last)
	c.theChange(first, last)
	c.fewer(first, last)
	c.hadClosed(first, last)
}

// change reports what a change computes to; false when its figures do not
// belong together.
func (c *checker) change(ch change, says ...sited) bool {
	if !ch.from.exact() || !ch.to.exact() || !c.fits(ch.from, ch.to) || ch.from.value() <= 0 {
		return false
	}
	percent := ch.by.Unit == "%" || ch.by.fraction()
	shares := ch.from.Unit == "%" || ch.to.Unit == "%"
	switch {
	case shares && (ch.from.Unit != ch.to.Unit && !c.bare(ch.from) && !c.bare(ch.to) || !ch.by.points()):
		return false
	case !shares && !percent && (!c.fits(ch.by, ch.to) || !c.fits(ch.by, ch.from)):
		return false
	}
	if ch.by.Unit == "cents" && ch.to.Unit == "USD" && ch.by.exact() {
		ch.by = ch.by.dollars()
	}
	f, t := ch.from.rounded(), ch.to.rounded()
	can := interval{t.low - f.high, t.high - f.low}
	diff := ch.to.value() - ch.from.value()
	if percent {
		can = interval{100 * (t.low/f.high - 1), 100 * (t.high/math.Max(f.low, 1e-9) - 1)}
		diff *= 100 / ch.from.value()
	}
	switch {
	case ch.way == rising && can.high < 0, ch.way == falling && can.low > 0:
		return false // read amiss
	case diff < 0:
		can = interval{-can.high, -can.low}
	}
	likely, allowed := ch.by.said()
	if ch.by.fraction() {
		likely, allowed = c.shareSaid(ch.by, ch.from)
	} else if percent && ch.by.exact() {
		likely = likely.widened(ch.by.value())
		allowed = likely.grown(ch.by.step() / 2)
	}
	c.verdict(ch.difference(diff), can, likely, allowed, says...)
	return true
}

// dollars gives an amount in cents in dollars.
func (f sited) dollars() sited {
	const cents = 100
	v, fig := f.value()/cents, *f.Figure
	fig.Low, fig.High, fig.Unit = &v, &v, "USD"
	return sited{&fig, f.sent, f.from, f.to}
}

// difference writes "from 400 to 460 is 60 more (15%), text says 80".
func (ch change) difference(diff float64) string {
	more, unit := "more", string(ch.to.Unit)
	if diff < 0 {
		more = "less"
	}
	gap := amount(math.Abs(diff), unit)
	switch {
	case ch.by.fraction():
		return fmt.Sprintf("from %s to %s is %s %s, text says %s", ch.from.shown(), ch.to.shown(), percentage(math.Abs(diff)), more, ch.by.Evidence.Exact)
	case ch.by.Unit == "%":
		gap = percentage(math.Abs(diff))
	case ch.by.points():
		gap = number(math.Abs(diff)) + " points"
	}
	return fmt.Sprintf("from %s to %s is %s %s, text says %s", ch.from.shown(), ch.to.shown(), gap, more, ch.by.told())
}

// percentage writes a computed percentage, rounded to the tenth, below five to
// the hundredth, and said to be where that is not all of it.
func percentage(v float64) string {
	to := 10.0
	if v < 5 {
		to = 100
	}
	r := math.Round(v*to) / to
	if math.Abs(r-v) < 1e-9 {
		return number(r) + "%"
	}
	return "about " + number(r) + "%"
}

// widened allows a round percentage to be rounded farther: "130 percent" to
// the ten, "50 percent" to the five.
func (a interval) widened(percent float64) interval {
	switch {
	case math.Mod(percent, 10) != 0:
		return a
	case percent >= 100:
		return a.grown(5)
	}
	return a.grown(2)
}

// again checks a second measure of the same change: "a rise of 60, or 15
// percent".
func (c *checker) again(ch change, d sited) {
	if d.Unit != "%" || ch.by.Unit == "%" || ch.from.Unit == "%" || !c.link(ch.by, d, orPercent) && !c.link(ch.to, d, orPercent) || c.next(d) == "of" {
		return
	}
	ch.by = d
	c.change(ch, ch.from, ch.to, d)
}
