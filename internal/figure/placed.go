package figure

// placedParts checks "19 cases were confirmed, 12 in the camp and seven in the
// town": bare parts, each with its place, that a comma sets off. There may be
// more than they name, so fewer than all are no alarm.
func (c *checker) placedParts(i, last int) {
	whole := c.figs[i]
	if i+2 >= last || !whole.count() || c.bare(whole) || c.word(c.figs[i+1], -1) != "," {
		return
	}
	parts := c.list(i+1, last)
	if len(parts) < 2 {
		return
	}
	for _, p := range parts {
		if !c.bare(p) && !c.nounless(p) || !p.count() || !placing[c.next(p)] || c.next(p) == c.next(whole) || c.timeFollows(p) || p.value() >= whole.value() {
			return
		}
	}
	if s := c.sum(parts, whole); s.holds || s.ratio > 1 && s.near() && c.closes(parts[len(parts)-1], ". , — –") && c.alone(i) {
		c.report(s.text, s.holds, append([]sited{whole}, parts...)...)
	}
}

var placing = words(`in at on near from by inside outside around aboard for with under over of`)

// namedParts checks "640 prisoners were exchanged, 310 Ruritanians and 330
// Utopians": persons of several names that end a sentence which counts persons.
func (c *checker) namedParts(i, last int) {
	whole := c.figs[i]
	if i+2 >= last || !whole.count() || !c.alone(i) || !gathered[c.unit(whole)] && !person(c.unit(whole)) || c.word(c.figs[i+1], -1) != "," || c.figs[i+1].from-whole.to > 10 || c.link(whole, c.figs[i+1], commas) {
		return
	}
	parts := c.list(i+1, last)
	if len(parts) < 2 || i+1+len(parts) != last || !c.kin(whole, parts) || !c.named(parts) || !c.closes(parts[len(parts)-1], ".") {
		return
	}
	if s := c.sum(parts, whole); s.holds || s.ratio > 0.6 && s.ratio < 1.7 {
		c.report(s.text, s.holds, append([]sited{whole}, parts...)...)
	}
}
