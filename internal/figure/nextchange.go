package figure

import "onrecord/internal/syntax"

// changeAfter checks a change that the next sentence names: "It had 5,000
// visitors in April and 6,000 in May. That is a rise of 20 percent."
func (c *checker) changeAfter(first, last int) {
	if last-first < 2 || last >= len(c.figs) {
		return
	}
	a, b, d := c.figs[last-2], c.figs[last-1], c.figs[last]
	at, way := c.changeNoun(d)
	if d.sent != b.sent+1 || at < 0 || at > 3 || !that[c.words(d)[0].Lower] || !equating[c.words(d)[1].Lemma] {
		return
	}
	switch {
	case c.lead(a, fromCue) >= 0 && c.link(a, b, toCue), c.parallel(a, b) && !c.newNoun(a, b):
		c.change(change{from: a, to: b, by: d, way: way}, a, b, d)
	case c.link(a, b, thenFrom):
		c.change(change{from: b, to: a, by: d, way: way}, a, b, d)
	}
}

var (
	that     = words(`that this it`)
	equating = words(`be represent mean mark amount make`)
)

// newNoun tells whether the second of two figures counts something else.
func (c *checker) newNoun(a, b sited) bool { return !c.bare(b) && c.unit(b) != c.unit(a) }

// theChange checks a change or a gap that the next sentence takes up: "cost 80
// centimes, now sells for 105. The rise of 25 centimes".
func (c *checker) theChange(first, last int) {
	if last-first < 2 || last >= len(c.figs) {
		return
	}
	a, b, d := c.figs[last-2], c.figs[last-1], c.figs[last]
	ws := c.words(d)
	if d.sent != b.sent+1 || c.par(d) != c.par(b) || d.from < 3 || ws[d.from-1].Lower != "of" || !a.exact() || !b.exact() || a.Unit == "%" || !c.fits(a, b) || !c.fits(d, b) && !c.fits(d, a) {
		return
	}
	noun := ws[d.from-2]
	if w := ws[d.from-3].Lower; w != "the" && w != "this" && w != "that" || wayOf(noun.Lemma) == either && !differing[noun.Lemma] && !marginNouns[noun.Lower] {
		return
	}
	if w := wayOf(noun.Lemma); w == rising && b.value() > a.value() || w == falling && b.value() < a.value() || w == either {
		c.margin(a, b, d, a, b, d)
	}
}

// fewer checks a value with its distance from that of the sentence before:
// "It covered 412 square kilometres. A survey found 367, 45 fewer."
func (c *checker) fewer(first, last int) {
	if first == 0 || last-first != 2 || !c.alone(first-1) || c.figs[first-1].sent != c.figs[first].sent-1 {
		return
	}
	a, b, d := c.figs[first-1], c.figs[first], c.figs[first+1]
	ws := c.words(d)
	if !c.link(b, d, commas) || !comparing[c.next(d)] || d.to+1 < len(ws) && ws[d.to+1].UPOS != syntax.PUNCT || c.par(a) != c.par(b) || !c.fits(a, b) || a.Unit == "%" {
		return
	}
	ch := change{from: a, to: b, by: d, way: rising}
	if c.next(d) == "fewer" || c.next(d) == "less" || c.next(d) == "lower" {
		ch.way = falling
	}
	c.change(ch, a, b, d)
}

// hadClosed checks "lost 2.40 florins to close at 31.10. On Tuesday they had
// ended at 35.50": the old value stands in the next sentence.
func (c *checker) hadClosed(first, last int) {
	if last-first != 2 || last >= len(c.figs) || !c.alone(last) || last+1 < len(c.figs) && c.figs[last+1].sent == c.figs[last].sent {
		return
	}
	d, b, a := c.figs[first], c.figs[first+1], c.figs[last]
	ch := change{from: a, to: b, by: d, way: c.moved(d)}
	if a.sent != b.sent+1 || ch.way == either || c.word(b, -1) != "at" || !closed[c.lemma(b, -2)] || c.word(a, -1) != "at" || !closed[c.lemma(a, -2)] || c.word(a, -3) != "had" || !c.fits(a, b) {
		return
	}
	c.change(ch, d, b, a)
}

var closed = words(`close end finish settle stand trade`)
