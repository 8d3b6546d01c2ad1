// Package roster keeps one line for each real person, organisation, state,
// group and place over all documents of an affair: who is named in one text
// is found again in the next, spelled otherwise, with another rank, by the
// last name alone.
//
// Two people taken for one do more harm than one taken for two. So a bare last
// name is joined only where one person can be meant, an office without a name
// only where texts of that time give one holder, and like names that stay
// apart say why.
//
// Every decision looks only at the entries that share a key: a last name, the
// letters of a body, a country's office. One document more changes nothing
// beyond its own keys (see Book).
package roster

import (
	"cmp"
	"slices"

	"onrecord"
)

// Merge gives the actors of the affair, the most mentioned first, and for the
// id of each actor within a text the id of its actor in the affair. The order
// of the reports changes nothing; ties are what a person decided.
func Merge(reports []onrecord.Report, ties ...onrecord.Tie) ([]onrecord.MergedActor, map[string]string) {
	book, actors := NewBook(), 0
	for _, rep := range reports {
		if rep.Reading != nil {
			actors += len(rep.Reading.Actors)
		}
	}
	book.entries, book.fresh = make(map[string]*Entry, actors), make([]*Entry, 0, actors)
	for _, rep := range reports {
		book.Put(rep)
	}
	book.Settle()
	book.Tie(ties)
	return book.Actors()
}

// Actors lists the actors of a settled book, the most mentioned first, and
// leads from the id of each actor within a text to the id of its actor.
func (b *Book) Actors() ([]onrecord.MergedActor, map[string]string) {
	order := make([]*cluster, 0, len(b.clusters))
	members := make(map[string]string, len(b.entries))
	for c := range b.clusters {
		order = append(order, c)
		for _, e := range c.entries {
			members[e.Actor.ID] = c.actor.ID
		}
	}
	slices.SortFunc(order, func(x, y *cluster) int {
		a, b := &x.actor, &y.actor
		if a.Mentions != b.Mentions {
			return cmp.Compare(b.Mentions, a.Mentions)
		}
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	actors := make([]onrecord.MergedActor, len(order))
	for i, c := range order {
		actors[i] = c.actor
	}
	return actors, members
}
