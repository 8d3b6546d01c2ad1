package eval

import "slices"

// measureCommitments compares who is bound to what, and how it ended.
func (c *comparison) measureCommitments() {
	c.steps = pairUp(c.gold.commitments.spots, c.out.commitments.spots, byWords)
	c.commitments = join(&c.gold.commitments, items(&c.gold.commitments, &c.out.commitments, c.steps))
	var wanted, told, own, way, due, dueOf, dueTold, dueRight, status, statusOf int
	for _, l := range c.gold.commitments.lines {
		if !l.core {
			continue
		}
		wanted++
		told += bit(len(c.commitments.holds[l.id]) > 0)
		o := c.out.commitments.line(c.commitments.own(l.id))
		if o == nil {
			continue
		}
		own++
		way += bit(agree(l.sorts, o.sorts))
		if l.deadline != nil && o.deadline != nil {
			dueOf++
			due += bit(*l.deadline == *o.deadline)
			dueTold += bit(*l.deadline != "")
			dueRight += bit(*l.deadline != "" && *l.deadline == *o.deadline)
		}
		if len(l.statuses) > 0 && len(o.statuses) > 0 {
			statusOf++
			status += bit(agree(l.statuses, o.statuses))
		}
	}
	c.part("commitments, core found", own, wanted)
	c.part("commitments, core with any place found", told, wanted)
	c.part("commitments, direction right, of those found", way, own)
	c.part("commitments, last day right, or rightly none", due, dueOf)
	c.part("commitments, last day right, of those told", dueRight, dueTold)
	c.part("commitments, status right, of those found", status, statusOf)
	c.commitments.report(&c.sheet, "commitments", "places")
	c.measureHistory()
}

// measureHistory counts the steps of core lines: a step is found where the
// line's own output tells it at one of its places; of several such places the
// one told first has the change and the day.
func (c *comparison) measureHistory() {
	first, wanted := map[office]*spot{}, map[office]*spot{}
	rank := func(doc string) int { return slices.Index(c.gold.docs, doc) }
	for i := range c.gold.commitments.spots {
		g := &c.gold.commitments.spots[i]
		if !c.gold.commitments.line(g.line).core {
			continue
		}
		key := office{g.line, g.part}
		wanted[key] = g
		if c.steps[i] < 0 {
			continue
		}
		o := &c.out.commitments.spots[c.steps[i]]
		if o.line == c.commitments.own(g.line) && len(o.as) > 0 && (first[key] == nil || rank(o.Doc) < rank(first[key].Doc)) {
			first[key] = o
		}
	}
	var change, both int
	var when standings
	for key, o := range first {
		g := wanted[key]
		ch, d := agree(g.as, o.as), stand([]days{g.on}, o.on)
		change += bit(ch)
		when.add(d)
		both += bit(ch && d == dayRight)
	}
	c.part("commitments, steps found at their place", len(first), len(wanted))
	c.part("commitments, change right, of steps found", change, len(first))
	c.days("commitments, day of steps found", &when)
	c.part("commitments, steps with change, day and place", both, len(wanted))
}

// measureSeries compares the points of one measure.
func (c *comparison) measureSeries() {
	c.points = pairUp(c.gold.figures.spots, c.out.figures.spots, byWords)
	c.figures = join(&c.gold.figures, items(&c.gold.figures, &c.out.figures, c.points))
	wanted, own, value, n := 0, 0, 0, 0
	for _, l := range c.gold.figures.lines {
		wanted += bit(l.core)
		own += bit(l.core && c.figures.own(l.id) != "")
	}
	for i := range c.gold.figures.spots {
		if g := &c.gold.figures.spots[i]; c.points[i] >= 0 && c.gold.figures.line(g.line).core {
			o := &c.out.figures.spots[c.points[i]]
			n++
			value += bit(equal(g.low, o.low) && equal(g.high, o.high))
		}
	}
	c.part("series, core found", own, wanted)
	c.part("series, value right, of points found", value, n)
	c.figures.report(&c.sheet, "series", "points")
}
