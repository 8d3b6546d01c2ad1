package figure

import "onrecord/internal/syntax"

// rests checks what a part taken away leaves of its whole: "lost eight of its
// 52 seats, leaving it with 44", "had 75 goats and sold 30, leaving him 45",
// "Of the 48 miners, 31 had come up by noon. That left 17".
func (c *checker) rests(first, last int) {
	for k := max(first, 2); k < last; k++ {
		left := c.figs[k]
		if !left.exact() || c.leaving(left) < 0 && !c.areLeft(left) {
			continue
		}
		a, b := c.figs[k-2], c.figs[k-1]
		if left.sent-a.sent > 1 || !a.exact() || !b.exact() || c.par(a) != c.par(left) {
			continue
		}
		alone := k == 2 || c.figs[k-3].sent != a.sent
		switch {
		case a.PartOf != nil && *a.PartOf == b.value():
			c.rest(b, a, left, true, a, b, left)
		case !c.fits(a, b) || a.value() <= b.value():
		case b.PartOf != nil && *b.PartOf == a.value():
			c.rest(a, b, left, true, a, b, left)
		case b.PartOf == nil && (a.sent == b.sent || c.bare(b)):
			c.rest(a, b, left, alone && c.taken(b), a, b, left)
		}
	}
}

// areLeft tells whether "are left" or "remain" is said of a figure.
func (c *checker) areLeft(f sited) bool {
	return c.nounless(f) && (c.trails(f, leftCue) || c.word(f, -1) == "the" && c.trails(f, hasLeft))
}

var hasLeft = phrasesOf(`it has left|it now has left|they have left|they now have left|he has left|she has left|it still has|they still have|it has kept`)

var leftCue = phrasesOf(`are left|were left|is left|now remain|are now left|left`)

// nounless tells whether a figure's words are its number alone.
func (c *checker) nounless(f sited) bool {
	w := &c.words(f)[f.to-1]
	return w.UPOS == syntax.NUM || w.Lower[0] >= '0' && w.Lower[0] <= '9'
}

// leaving gives the word "leaving" before a figure; -1 when nothing is said to
// be left.
func (c *checker) leaving(f sited) int {
	ws := c.words(f)
	k := f.from
	for n := 0; n < 6 && k > 0; n++ {
		k--
		switch w := ws[k].Lower; {
		case w == "leaving", w == "leaves", w == "left" && (n > 0 || k > 0 && (ws[k-1].Lower == "that" || ws[k-1].Lower == "which")), w == "keeping", w == "leave" && k > 0 && ws[k-1].UPOS == syntax.AUX:
			if k+1 < len(ws) && (ws[k+1].Lower == "behind" || ws[k+1].Lower == "the") && k+2 < f.from && ws[k+2].UPOS == syntax.VERB {
				return -1
			}
			return k
		case w == "," || w == "behind" || w == "for" || w == "at" || w == "the" && k+1 == f.from:
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
	ws := c.words(f)
	for k := f.to; k < min(len(ws), f.to+5); k++ { // "Two have since withdrawn"
		if removing[ws[k].Lemma] || departing[ws[k].Lemma] {
			return true
		}
		if ws[k].UPOS != syntax.AUX && ws[k].UPOS != syntax.ADV && ws[k].UPOS != syntax.SCONJ && ws[k].UPOS != syntax.ADP && ws[k].UPOS != syntax.PRON {
			break
		}
	}
	return c.moved(f) == falling
}

var departing = words(`leave die escape flee resign quit defect go drop vanish depart desert`)

var removing = words(`sell lose give kill spend remove close sack fire dismiss donate eat use burn destroy scrap retire withdraw
subtract deduct pay return free release evacuate demolish shut ground cancel shed axe eliminate abolish dissolve expel discard`)

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
