package figure

import (
	"fmt"
	"math"
)

// sinceClose checks "ended at 4,940, a loss of 60, or 1.2 percent": the
// percentage is of the value before, which is not given.
func (c *checker) sinceClose(b, d, p sited) bool {
	if p.Unit != "%" || b.Unit == "%" || !b.exact() || !d.exact() || !c.fits(b, d) || b.value() <= d.value() || !c.link(d, p, orPercent) || c.next(p) == "of" {
		return false
	}
	at, way := c.changeNoun(d)
	switch {
	case at >= 0 && c.apposed(b, at):
	case c.link(b, d, upCue):
		way = rising
	case c.link(b, d, downCue):
		way = falling
	default:
		return false
	}
	c.ofOld(b, d, p, way, b, d, p)
	return true
}

// toClose checks "lost 60 points, or 1.2 percent, to end at 4,940".
func (c *checker) toClose(d, p, b sited) bool {
	way, last := c.moved(d), p
	if d.Unit == "%" { // "rose 5 percent, or four crowns, to 84"
		d, p = p, d
	}
	if p.Unit != "%" || b.Unit == "%" || !b.exact() || !d.exact() || way == either || !c.link(d, p, orPercent) && !c.link(p, d, orPercent) || b.value() <= d.value() || !c.bare(b) && c.unit(b) != c.unit(d) {
		return false
	}
	ws := c.words(b)
	k := last.to
	if k < len(ws) && (ws[k].Lower == "," || ws[k].Lower == ")") {
		k++
	}
	if b.from-k > 7 || k >= b.from || ws[k].Lower != "to" || ws[b.from-1].Lower != "at" && ws[b.from-1].Lower != "to" {
		return false
	}
	c.ofOld(b, d, p, way, d, p, b)
	return true
}

// ofOld reports a change as a share of the value before it, which is computed
// from the value after it.
func (c *checker) ofOld(b, d, p sited, way way, says ...sited) {
	old := b.value() - d.value()
	if way == falling {
		old = b.value() + d.value()
	}
	x, v := d.rounded(), b.rounded()
	can := interval{100 * x.low / (old + v.high - v.low), 100 * x.high / math.Max(old-v.high+v.low, 1e-9)}
	likely, allowed := p.said()
	allowed = allowed.grown(p.step() / 2)
	text := fmt.Sprintf("%s of the %s before is %s, text says %s", d.shown(), amount(old, string(b.Unit)), percentage(100*d.value()/old), p.told())
	c.verdict(text, can, likely, allowed, says...)
}
