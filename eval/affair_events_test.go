package eval

import "slices"

// measureEvents compares what happened: one account an article is an item.
func (c *comparison) measureEvents() {
	c.accounts = pairUp(c.gold.events.spots, c.out.events.spots, byTrigger)
	places := items(&c.gold.events, &c.out.events, c.accounts)
	c.events = join(&c.gold.events, folded(&c.gold.events, places))
	var wanted, told, own, typed int
	var when standings
	for _, l := range c.gold.events.lines {
		if !l.core {
			continue
		}
		wanted++
		told += bit(len(c.events.holds[l.id]) > 0)
		if o := c.out.events.line(c.events.own(l.id)); o != nil {
			own++
			typed += bit(agree(l.sorts, o.sorts))
			when.add(stand(l.when, o.when[0]))
		}
	}
	c.part("events, core found", own, wanted)
	c.part("events, core with any account found", told, wanted)
	c.part("events, type right, of those found", typed, own)
	c.days("events, day of the line", &when)
	c.measureAccounts()
	c.events.report(&c.sheet, "events", "accounts")
	c.split()
}

// measureAccounts counts modality and day of each place that was matched.
func (c *comparison) measureAccounts() {
	var n, modal int
	var when standings
	for i := range c.gold.events.spots {
		g := &c.gold.events.spots[i]
		if c.accounts[i] < 0 || !c.gold.events.line(g.line).core {
			continue
		}
		o := &c.out.events.spots[c.accounts[i]]
		n++
		modal += bit(agree(g.as, o.as))
		when.add(stand([]days{g.on}, o.on))
	}
	c.part("events, modality right, of places found", modal, n)
	c.days("events, day of each place", &when)
}

// split counts accounts of one article that stand in several lines.
func (c *comparison) split() {
	in := map[[2]string]map[string]bool{}
	for i, it := range items(&c.gold.events, &c.out.events, c.accounts) {
		if it.out == "" || !c.gold.events.line(c.gold.events.spots[i].line).core {
			continue
		}
		key := [2]string{it.gold, it.doc}
		if in[key] == nil {
			in[key] = map[string]bool{}
		}
		in[key][it.out] = true
	}
	n := 0
	for _, lines := range in {
		n += bit(len(lines) > 1)
	}
	c.fault("events, accounts of one article in several lines", n, len(in))
}

// measureGroups compares documents by their main event. The items are the
// articles of core groups; those that may stand together count neither way.
func (c *comparison) measureGroups() {
	of, core := map[string]*grouped{}, map[string]bool{}
	for i := range c.gold.groups {
		for _, d := range c.gold.groups[i].docs {
			of[d], core[d] = &c.gold.groups[i], c.gold.groups[i].core
		}
	}
	with := map[string]int{}
	for i, g := range c.out.groups {
		for _, d := range g.docs {
			with[d] = i + 1
		}
	}
	var all, alone tally
	var p, r float64
	n := 0
	for _, d := range c.gold.docs {
		if of[d] == nil {
			continue
		}
		wanted, found, right := 1, 1, 1
		for _, e := range c.gold.docs {
			if e == d || of[e] == nil || of[d] != of[e] && (slices.Contains(of[d].may, e) || slices.Contains(of[e].may, d)) {
				continue
			}
			wants, has := of[d] == of[e], with[d] > 0 && with[d] == with[e]
			wanted += bit(wants)
			found += bit(has)
			right += bit(wants && has)
			if d < e {
				all.add(tally{bit(wants && has), bit(has), bit(wants)})
			}
		}
		if !core[d] {
			continue
		}
		n++
		p += float64(right) / float64(found)
		r += float64(right) / float64(wanted)
		if wanted == 1 {
			alone.add(tally{right: bit(found == 1), wanted: 1})
		}
	}
	m := float64(max(1, n))
	c.mean("groups, B-cubed precision over articles", p/m, n)
	c.mean("groups, B-cubed recall over articles", r/m, n)
	c.mean("groups, B-cubed F1 over articles", 2*p*r/max(p+r, 1e-9)/m, n)
	c.part("groups, pairs of articles: precision", all.right, all.found)
	c.part("groups, pairs of articles: recall", all.right, all.wanted)
	c.part("groups, single articles left alone", alone.right, alone.wanted)
}

// measureCopies compares pairs of articles, whichever is told to be the later.
func (c *comparison) measureCopies() {
	wanted, found, relation, extra, reported := 0, 0, 0, 0, 0
	pair := func(a, b *copied) bool {
		return a.later == b.later && a.of == b.of || a.later == b.of && a.of == b.later
	}
	for i := range c.gold.copies {
		g := &c.gold.copies[i]
		if !g.core {
			continue
		}
		wanted++
		for k := range c.out.copies {
			if o := &c.out.copies[k]; pair(g, o) {
				found++
				relation += bit(g.relation == o.relation && g.later == o.later)
				break
			}
		}
	}
	for k := range c.out.copies {
		o := &c.out.copies[k]
		if o.core {
			reported++
			extra += bit(!slices.ContainsFunc(c.gold.copies, func(g copied) bool { return pair(&g, o) }))
		}
	}
	c.part("copies, core found", found, wanted)
	c.part("copies, relation and order right, of those found", relation, found)
	c.fault("copies, reported that are none", extra, reported)
}
