package roster

import (
	"cmp"
	"slices"

	"onrecord"
)

// keepApart writes on the actors made anew, and on those that are told from
// them, the like names that were not joined.
func (b *Book) keepApart(made []*cluster) {
	near, order := map[*cluster]bool{}, slices.Clone(made)
	for _, c := range made {
		near[c] = true
	}
	eachApart(made, func(p *apart) {
		for _, e := range [...]*Entry{p.a, p.b} {
			if c := e.cluster; c != nil && !near[c] {
				near[c] = true
				order = append(order, c)
			}
		}
	})
	others := map[*cluster][]onrecord.KeptApart{}
	eachApart(order, func(p *apart) {
		x, y := p.a.cluster, p.b.cluster
		if x == nil || y == nil || x == y {
			return
		}
		if near[x] {
			others[x] = append(others[x], onrecord.KeptApart{Actor: y.actor.ID, Name: y.actor.Name, Why: p.why})
		}
		if near[y] {
			others[y] = append(others[y], onrecord.KeptApart{Actor: x.actor.ID, Name: x.actor.Name, Why: p.why})
		}
	})
	for _, c := range order {
		c.actor.KeptApartFrom = once(others[c])
	}
}

// eachApart gives all pairs of like names in the blocks of clusters, each once.
func eachApart(clusters []*cluster, take func(*apart)) {
	seen := map[*block]bool{}
	for _, c := range clusters {
		for _, e := range c.entries {
			for _, bl := range e.blocks {
				if len(bl.apart) == 0 || seen[bl] {
					continue
				}
				seen[bl] = true
				for i := range bl.apart {
					take(&bl.apart[i])
				}
			}
		}
	}
}

// once sorts like names and keeps each once, as far as there is room.
func once(all []onrecord.KeptApart) []onrecord.KeptApart {
	if len(all) == 0 {
		return []onrecord.KeptApart{}
	}
	slices.SortFunc(all, func(a, b onrecord.KeptApart) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Why, b.Why))
	})
	all = slices.CompactFunc(all, func(a, b onrecord.KeptApart) bool { return a.Actor == b.Actor })
	return slices.Clip(all[:min(len(all), maxApart)])
}
