package roster

import (
	"cmp"
	"fmt"
	"slices"

	"onrecord"
)

// decided puts together and takes apart what a person decided, and says so
// where an alias is explained.
func (r *roster) decided(clusters [][]*entry, ties []onrecord.Tie) [][]*entry {
	of := map[string]int{}
	for i, c := range clusters {
		for _, e := range c {
			of[e.actor.ID] = i
		}
	}
	touched := false
	for _, tie := range ties {
		if tie.Kind != onrecord.KindActor {
			continue
		}
		touched = true
		why := fmt.Sprintf("decision %d", tie.Decision)
		if tie.Decision == 0 {
			why = "given as one in affair.yaml"
		}
		for _, id := range tie.Members {
			at, ok := of[id]
			if !ok {
				continue
			}
			for _, e := range clusters[at] {
				switch {
				case e.actor.ID == id && !tie.Apart:
					e.why = why
				case tie.Apart && !slices.Contains(tie.Members, e.actor.ID):
					r.note(r.index(id), r.index(e.actor.ID), why)
				}
			}
		}
	}
	if !touched {
		return clusters
	}
	clusters = onrecord.Regroup(clusters, onrecord.KindActor, func(e *entry) string { return e.actor.ID }, ties)
	for _, c := range clusters {
		slices.SortFunc(c, func(a, b *entry) int { return cmp.Compare(a.actor.ID, b.actor.ID) })
	}
	return clusters
}

// index finds an entry by the id of its actor.
func (r *roster) index(id string) int {
	i, _ := slices.BinarySearchFunc(r.entries, id, func(e *entry, id string) int { return cmp.Compare(e.actor.ID, id) })
	return i
}
