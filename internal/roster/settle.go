package roster

import "slices"

// Settle brings the book up to date, and tells how many actors were made anew.
func (b *Book) Settle() int {
	b.decide()
	made := b.gather(b.dissolve())
	b.keepApart(made)
	b.stale, b.moved, b.fresh, b.told = nil, nil, nil, nil
	return len(made)
}

// decide decides every touched block. What comes out as before touches nothing
// else.
func (b *Book) decide() {
	for _, bl := range b.stale {
		bl.stale = false
		if !slices.IsSortedFunc(bl.entries, byID) {
			slices.SortFunc(bl.entries, byID)
		}
		old := bl.outcome
		bl.outcome = Decide(bl.key, bl.entries)
		b.regroup(old.groups, bl.groups)
		if !slices.Equal(old.apart, bl.apart) {
			for _, pairs := range [...][]apart{old.apart, bl.apart} {
				for _, p := range pairs {
					b.told = append(b.told, p.a, p.b)
				}
			}
		}
	}
}

// regroup puts the new groups of a block in the place of the old; one that is
// as it was stays.
func (b *Book) regroup(old, new []*group) {
	by := make(map[*Entry]*group, len(old))
	for _, g := range old {
		by[g.members[0]] = g
	}
	for i, g := range new {
		if was := by[g.members[0]]; was != nil && slices.Equal(was.members, g.members) && slices.Equal(was.why, g.why) {
			new[i] = was
			delete(by, g.members[0])
			continue
		}
		for i, e := range g.members {
			e.groups = append(e.groups, part{g, g.why[i]})
			b.stir(e)
		}
	}
	for _, g := range old {
		if by[g.members[0]] != g {
			continue
		}
		for _, e := range g.members {
			e.groups = slices.DeleteFunc(e.groups, func(p part) bool { return p.group == g })
			b.stir(e)
		}
	}
}

// stir marks an entry of which something was decided; one without a cluster is
// marked already.
func (b *Book) stir(e *Entry) {
	if e.cluster != nil {
		b.fresh = append(b.fresh, e)
	}
}

// dissolve takes the clusters of all touched entries apart, and gives their
// entries.
func (b *Book) dissolve() []*Entry {
	for _, e := range b.fresh {
		if e.cluster != nil {
			b.moved = append(b.moved, e.cluster)
		}
	}
	todo := b.fresh
	for _, c := range b.moved {
		if !b.clusters[c] {
			continue
		}
		delete(b.clusters, c)
		todo = append(todo, c.entries...)
		for _, e := range c.entries {
			e.cluster = nil
		}
	}
	return todo
}

// gather makes the clusters of entries that have none.
func (b *Book) gather(todo []*Entry) []*cluster {
	var made []*cluster
	for _, e := range todo {
		if e.cluster != nil || len(e.Docs) == 0 {
			continue
		}
		c := &cluster{}
		b.reach(e, c)
		slices.SortFunc(c.entries, byID)
		c.actor = merged(c.entries)
		b.clusters[c] = true
		made = append(made, c)
	}
	return made
}

// reach gathers all entries that are joined with one, directly or through
// others.
func (b *Book) reach(e *Entry, c *cluster) {
	e.cluster = c
	c.entries = []*Entry{e}
	for i := 0; i < len(c.entries); i++ {
		for _, g := range c.entries[i].groups {
			if g.cluster == c {
				continue
			}
			g.cluster = c
			for _, o := range g.members {
				if o.cluster == c {
					continue
				}
				if o.cluster != nil {
					delete(b.clusters, o.cluster)
				}
				o.cluster = c
				c.entries = append(c.entries, o)
			}
		}
	}
}
