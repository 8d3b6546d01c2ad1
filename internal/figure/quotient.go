package figure

import (
	"fmt"
	"math"
)

// addableTo tells whether a part and a whole are of one sort, by their signs.
func (f sited) addableTo(whole sited) bool {
	return f.Unit != "%" && f.money() == whole.money() && (!f.money() || f.Unit == whole.Unit) && f.counts() == whole.counts()
}

// makes tells whether part is that share of whole.
func (c *checker) makes(share, part, whole sited) bool {
	likely, _ := c.shareSaid(share, whole)
	return quotient(part, whole).meets(likely)
}

// quotient is what part can be of whole in percent.
func quotient(part, whole sited) interval {
	p, w := part.rounded(), whole.rounded()
	return interval{100 * p.low / w.high, 100 * p.high / math.Max(w.low, 1e-9)}
}

// shareSaid is what a share can stand for in percent.
func (c *checker) shareSaid(share, whole sited) (likely, allowed interval) {
	likely, allowed = share.said()
	if share.Unit != "%" {
		const loose = 1.1 // a half or a third in words is a round one
		if share.exact() {
			likely, allowed = interval{share.value() / loose, share.value() * loose}, interval{share.value() * 0.88, share.value() * 1.12}
		}
		return interval{100 * likely.low, 100 * likely.high}, interval{100 * allowed.low, 100 * allowed.high}
	}
	allowed = allowed.grown(share.step() / 2) // some cut off where others round
	if whole.value() <= 10 {                  // "seven in ten" stands for a share itself
		half := 50 / whole.value()
		likely, allowed = likely.grown(half), allowed.grown(half)
	}
	return likely, allowed
}

// share reports what part makes of whole beside the share that the text says.
func (c *checker) share(share, part, whole sited, says ...sited) {
	if part.Low == nil || part.High == nil || !whole.exact() || whole.value() <= 0 || !part.addableTo(whole) && !c.bare(part) || part.value() > whole.value() {
		return
	}
	likely, allowed := c.shareSaid(share, whole)
	can := quotient(part, whole)
	if !part.exact() { // "some 18 of the 60"
		l, _ := part.said()
		can = interval{100 * l.low / whole.rounded().high, 100 * l.high / math.Max(whole.rounded().low, 1e-9)}
	}
	told := share.told()
	if share.fraction() {
		told = string(share.Evidence.Exact)
	}
	c.verdict(fmt.Sprintf("%s of %s is %s, text says %s", part.told(), whole.shown(), percentage(100*part.value()/whole.value()), told), can, likely, allowed, says...)
}
