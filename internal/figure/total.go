package figure

// totals checks "12 tanks and 30 trucks, a total of 42 vehicles", "... 42 in
// all", "five trucks with 40 tents each, or 200 in all", and the total that a
// sentence after its parts begins with.
func (c *checker) totals(first, last int) {
	for k := first; k < last; k++ {
		if !c.figs[k].exact() {
			continue
		}
		if k >= first+2 {
			switch clear, ok := c.totalling(k); {
			case !ok || c.products(first, k):
			case clear:
				c.totalOf(c.run(first, k), c.figs[k])
			case k >= first+3 && c.inAside(k-1):
				c.totalOf(c.run(first, k-1), c.figs[k])
			}
		}
		c.totalAfter(k)
		c.allOfThem(first, k)
		c.raised(first, k)
	}
}

// totalOf reports the sum of parts beside what the text says it is. Of parts
// that differ in kind nothing but a clear total is an alarm: "nine paths and
// seven beds, a total of 63 plots" is a product.
func (c *checker) totalOf(parts []sited, whole sited) {
	if len(parts) < 2 || !c.addable(parts, whole) {
		return
	}
	s := c.sum(parts, whole)
	product := 1.0
	for _, p := range parts {
		product *= p.value()
	}
	switch {
	case s.holds:
		c.report(s.text, true, append(append([]sited{}, parts...), whole)...)
	case product == whole.value() && len(parts) == 2:
		c.report(parts[0].shown()+" × "+parts[1].shown()+" = "+whole.shown(), true, parts[0], parts[1], whole)
	case product == whole.value() || s.ratio > 1.5 || s.ratio < 1/1.5 || c.supposed(whole):
	default:
		c.report(s.text, false, append(append([]sited{}, parts...), whole)...)
	}
}

var eachCue = phrasesOf(`each|apiece|per person|per head|to each|a head|a piece|each of`)

// products checks "five trucks carrying 40 tents each, or 200 tents in all",
// k being the total; it tells whether the figures are such.
func (c *checker) products(first, k int) bool {
	if k < first+2 {
		return false
	}
	n, m, whole := c.figs[k-2], c.figs[k-1], c.figs[k]
	if !c.trails(m, eachCue) {
		return false
	}
	if !n.count() || !m.exact() || !whole.exact() || !c.fits(m, whole) {
		return true
	}
	product := interval{n.value() * m.rounded().low, n.value() * m.rounded().high}
	text := number(n.value()) + " × " + m.shown() + " = " + amount(n.value()*m.value(), string(m.Unit))
	if n.value()*m.value() != whole.value() {
		text += ", text says " + whole.told()
	}
	c.verdict(text, product, whole.rounded(), whole.rounded(), n, m, whole)
	return true
}
