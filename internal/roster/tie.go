package roster

import (
	"fmt"
	"slices"

	"onrecord"
)

// Tie puts together and takes apart, in a settled book, what a person decided,
// and says so where an alias is explained and where like names are listed.
func (b *Book) Tie(ties []onrecord.Tie) {
	var mine []onrecord.Tie
	for _, tie := range ties {
		if tie.Kind == onrecord.KindActor && len(tie.Members) > 0 {
			mine = append(mine, tie)
		}
	}
	if len(mine) == 0 {
		return
	}
	var groups [][]*Entry
	for c := range b.clusters {
		groups = append(groups, c.entries)
	}
	slices.SortFunc(groups, func(x, y []*Entry) int { return byID(x[0], y[0]) })
	apart := b.explain(mine)
	for _, g := range onrecord.Regroup(groups, onrecord.KindActor, func(e *Entry) string { return e.Actor.ID }, mine) {
		slices.SortFunc(g, byID)
		if c := g[0].cluster; len(c.entries) == len(g) && slices.Equal(c.entries, g) {
			continue
		}
		c := &cluster{entries: g}
		for _, e := range g {
			delete(b.clusters, e.cluster)
		}
		for _, e := range g {
			e.cluster = c
		}
		c.actor = merged(g)
		b.clusters[c] = true
	}
	b.reconsider(apart)
}

// explain notes on entries that they are joined by a decision, and gives the
// pairs that are kept apart by one.
func (b *Book) explain(ties []onrecord.Tie) (pairs []apart) {
	for _, tie := range ties {
		why := "given as one in affair.yaml"
		if tie.Decision > 0 {
			why = fmt.Sprintf("decision %d", tie.Decision)
		}
		for _, id := range tie.Members {
			e := b.entries[id]
			switch {
			case e == nil || e.cluster == nil:
			case !tie.Apart:
				e.tied = why
			default:
				for _, o := range e.cluster.entries {
					if !slices.Contains(tie.Members, o.Actor.ID) {
						pairs = append(pairs, apart{e, o, why})
					}
				}
			}
		}
	}
	return pairs
}

// reconsider writes the like names of all actors again, since a decision may
// have given them other ids, and those that are kept apart by it.
func (b *Book) reconsider(pairs []apart) {
	var all []*cluster
	for c := range b.clusters {
		all = append(all, c)
	}
	slices.SortFunc(all, func(x, y *cluster) int { return byID(x.entries[0], y.entries[0]) })
	b.keepApart(all)
	for _, p := range pairs {
		x, y := p.a.cluster, p.b.cluster
		if x == y {
			continue // a later decision put them together
		}
		for _, side := range [][2]*cluster{{x, y}, {y, x}} {
			of, other := side[0], side[1].actor
			of.actor.KeptApartFrom = once(append(of.actor.KeptApartFrom, onrecord.KeptApart{Actor: other.ID, Name: other.Name, Why: p.why}))
		}
	}
}
