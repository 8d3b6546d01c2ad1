package eval

import "slices"

// meeting is how an output's disagreement meets one of the gold: for each
// side of the gold the number of the output's that has words in its places,
// or -1.
type meeting struct {
	out   *disputed
	sides []int
	n     int
}

// meet gives each side of the gold a side of its own in the output, as many
// as can be.
func meet(g, o *disputed) meeting {
	taken := make([]int, len(o.parties)) // 1 + side of the gold
	var give func(i int, seen []bool) bool
	give = func(i int, seen []bool) bool {
		for k := range o.parties {
			if seen[k] || !g.parties[i].meets(&o.parties[k]) {
				continue
			}
			seen[k] = true
			if taken[k] == 0 || give(taken[k]-1, seen) {
				taken[k] = i + 1
				return true
			}
		}
		return false
	}
	m := meeting{out: o, sides: make([]int, len(g.parties))}
	for i := range g.parties {
		m.sides[i] = -1
		m.n += bit(give(i, make([]bool, len(o.parties))))
	}
	for k, i := range taken {
		if i > 0 {
			m.sides[i-1] = k
		}
	}
	return m
}

func (p *party) meets(o *party) bool {
	return slices.ContainsFunc(p.places, func(a spotted) bool { return slices.ContainsFunc(o.places, a.meets) })
}

// sees tells whether the output has words of a side in one of its articles.
func (p *party) sees(o *party) bool {
	return slices.ContainsFunc(p.places, func(a spotted) bool {
		return slices.ContainsFunc(o.places, func(b spotted) bool { return a.Doc == b.Doc })
	})
}

// met is the disagreement of the output that meets most sides of one of the
// gold; none where fewer than two are met.
func (c *comparison) met(g *disputed) (best meeting) {
	for i := range c.out.disputes {
		if m := meet(g, &c.out.disputes[i]); m.n > 1 && m.n > best.n {
			best = m
		}
	}
	return best
}

// measureDisputes compares accounts that differ, by the words of their sides.
func (c *comparison) measureDisputes() {
	var wanted, found, articles, sort, strength, reconciled, sides, sidesOf, who int
	for i := range c.gold.disputes {
		g := &c.gold.disputes[i]
		if !g.core {
			continue
		}
		wanted++
		articles += bit(slices.ContainsFunc(c.out.disputes, func(o disputed) bool { return inArticles(g, &o) }))
		m := c.met(g)
		if m.out == nil {
			continue
		}
		found++
		sort += bit(g.sort == m.out.sort)
		strength += bit(agree(g.strengths, m.out.strengths) || slices.Contains(g.strengths, "apparent") && m.out.reconciled)
		reconciled += bit(g.reconciled == m.out.reconciled)
		for k, at := range m.sides {
			sidesOf++
			if at >= 0 {
				sides++
				who += bit(c.sameParty(&g.parties[k], &m.out.parties[at]))
			}
		}
	}
	c.part("disagreements, core found with two sides", found, wanted)
	c.part("disagreements, core of this type and these articles", articles, wanted)
	c.part("disagreements, type right, of those found", sort, found)
	c.part("disagreements, strength right, of those found", strength, found)
	c.part("disagreements, reconciled or rightly not, of those found", reconciled, found)
	c.part("disagreements, sides found, of those found", sides, sidesOf)
	c.part("disagreements, holder right, of sides found", who, sides)
	c.measureBeside()
}

// inArticles tells whether two sides of a disagreement of the same type have
// words in the articles of two sides of the gold.
func inArticles(g, o *disputed) bool {
	if g.sort != o.sort {
		return false
	}
	for i := range g.parties {
		for k := range i {
			for a := range o.parties {
				for b := range o.parties {
					if a != b && g.parties[i].sees(&o.parties[a]) && g.parties[k].sees(&o.parties[b]) {
						return true
					}
				}
			}
		}
	}
	return false
}

// sameParty tells whether the holder of a side is right: an actor by name, or
// an outlet that speaks for itself.
func (c *comparison) sameParty(g, o *party) bool {
	for _, who := range g.who {
		for _, told := range o.who {
			if who == told || c.sameActor(who, told) {
				return true
			}
		}
		if len(o.who) == 0 && slices.Contains(c.gold.docs, who) {
			return true
		}
	}
	return false
}

// measureBeside counts what is reported and met by no line of the gold, core
// or neutral; what the teller itself calls neutral is not reported.
func (c *comparison) measureBeside() {
	all, known := 0, 0
	for i := range c.out.disputes {
		o := &c.out.disputes[i]
		if !o.core {
			continue
		}
		all++
		known += bit(slices.ContainsFunc(c.gold.disputes, func(g disputed) bool { return meet(&g, o).n > 1 }))
	}
	c.part("disagreements, reported that the gold knows", known, all)
}
