package roster

import (
	"cmp"
	"slices"

	"onrecord"
)

// keepApart writes on the actors made anew, and on those that are told from
// them, the like names that were not joined.
func (b *Book) keepApart(made []*cluster) {
	b.round += 2
	order := slices.Clip(made)
	for _, c := range made {
		c.round = b.round
	}
	also := func(e *Entry) {
		if c := e.cluster; c != nil && c.round != b.round {
			c.round = b.round
			order = append(order, c)
		}
	}
	b.eachApart(made, b.round-1, func(p *apart) {
		also(p.a)
		also(p.b)
	})
	for _, e := range b.told {
		also(e)
	}
	for _, c := range order {
		c.actor.KeptApartFrom = []onrecord.KeptApart{}
	}
	b.eachApart(order, b.round, func(p *apart) {
		x, y := p.a.cluster, p.b.cluster
		if x == nil || y == nil || x == y {
			return
		}
		x.tell(y, p.why, b.round)
		y.tell(x, p.why, b.round)
	})
	for _, c := range order {
		c.actor.KeptApartFrom = once(c.actor.KeptApartFrom)
	}
}

// tell notes another actor that was not joined with this one.
func (c *cluster) tell(other *cluster, why string, round int) {
	if c.round == round {
		c.actor.KeptApartFrom = append(c.actor.KeptApartFrom, onrecord.KeptApart{Actor: other.actor.ID, Name: other.actor.Name, Why: why})
	}
}

// eachApart gives all pairs of like names in the blocks of clusters, each once
// a round.
func (b *Book) eachApart(clusters []*cluster, round int, take func(*apart)) {
	for _, c := range clusters {
		for _, e := range c.entries {
			for _, bl := range e.blocks {
				if len(bl.apart) == 0 || bl.round == round {
					continue
				}
				bl.round = round
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
		return all
	}
	slices.SortFunc(all, func(a, b onrecord.KeptApart) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Why, b.Why))
	})
	all = slices.CompactFunc(all, func(a, b onrecord.KeptApart) bool { return a.Actor == b.Actor })
	return slices.Clip(all[:min(len(all), maxApart)])
}
