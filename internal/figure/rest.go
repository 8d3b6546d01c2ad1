package figure

import "onrecord/internal/syntax"

// rests checks what a part taken away leaves of its whole: "lost eight of its
// 52 seats, leaving it with 44", "had 75 goats and sold 30, leaving him 45".
func (c *checker) rests(first, last int) {
	for k := first + 2; k < last; k++ {
		left := c.figs[k]
		if !left.exact() || c.leaving(left) < 0 {
			continue
		}
		a, b := c.figs[k-2], c.figs[k-1]
		switch {
		case !a.exact() || !b.exact():
		case a.PartOf != nil && *a.PartOf == b.value():
			c.rest(b, a, left, true, a, b, left)
		case c.fits(a, b) && a.value() > b.value() && (b.PartOf == nil || *b.PartOf == a.value()):
			c.rest(a, b, left, k == first+2 && (b.PartOf != nil || c.taken(b)), a, b, left)
		}
	}
}

// leaving gives the word "leaving" before a figure; -1 when nothing is said to
// be left.
func (c *checker) leaving(f sited) int {
	ws := c.words(f)
	k := f.from
	for n := 0; n < 6 && k > 0; n++ {
		k--
		switch w := ws[k].Lower; {
		case w == "leaving", w == "leaves" || w == "left" && n > 0, w == "keeping":
			if k+1 < len(ws) && (ws[k+1].Lower == "behind" || ws[k+1].Lower == "the") && k+2 < f.from && ws[k+2].UPOS == syntax.VERB {
				return -1
			}
			return k
		case w == "," || w == "behind" || w == "for" || w == "at":
			return -1
		}
	}
	return -1
}

// taken tells whether a verb of taking away has the figure as its object.
func (c *checker) taken(f sited) bool {
	for at := -1; at >= -3; at-- {
		if w := c.lemma(f, at); removing[w] || fallen[w] {
			return true
		}
	}
	return c.moved(f) == falling
}

var removing = words(`sell lose give kill spend remove close sack fire dismiss donate eat use burn destroy scrap retire withdraw
subtract deduct pay return free release evacuate demolish ground cancel shed axe eliminate abolish dissolve expel discard`)

// rest reports what is left beside what the text says, as an alarm only where
// the words leave no doubt of what was taken from what.
func (c *checker) rest(whole, part, left sited, sure bool, says ...sited) {
	if !c.addable([]sited{part, left}, whole) {
		return
	}
	diff := whole.value() - part.value()
	text := whole.shown() + " − " + part.shown() + " = " + amount(diff, string(whole.Unit))
	if diff != left.value() {
		text += ", text says " + left.told()
	}
	w, p := whole.rounded(), part.rounded()
	can := interval{w.low - p.high, w.high - p.low}
	likely, allowed := left.said()
	if !sure && !can.meets(likely) || c.supposed(left) {
		return
	}
	c.verdict(text, can, likely, allowed, says...)
}
