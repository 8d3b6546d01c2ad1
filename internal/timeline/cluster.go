package timeline

import (
	"cmp"
	"slices"

	"onrecord"
)

// tellingPrior is what the fixed rarities of traits count for beside the
// tellings of a component.
const tellingPrior = 32

// Cluster gives the events that the tellings of one component are of: those
// that Like links, directly or by way of others. It hangs on the component
// alone, so that a new document leaves the events of all other components as
// they are. origins gives the origin of each document by display name.
//
// What a trait weighs is sharpened by how many of the component's tellings
// have it. Then tellings are joined, the likest first; no event holds two of
// one document, nor days that cannot be one.
func Cluster(component []Telling, origins map[string]string) []onrecord.MergedEvent {
	all := make([]*Telling, len(component))
	for i := range component {
		all[i] = &component[i]
	}
	slices.SortFunc(all, inReadingOrder)
	return written(clusters(all, likes(all)), origins)
}

// likes gives the links between tellings.
func likes(all []*Telling) []link { return linked(all, (*Telling).Keys, Like) }

// linked gives the links between those that share a key and are alike.
func linked[T any](all []*T, keysOf func(*T) []Key, like func(a, b *T) (score int, ok bool)) []link {
	keys := make([][]Key, len(all))
	for i, x := range all {
		keys[i] = keysOf(x)
	}
	var links []link
	candidates(keys, func(i, j int) {
		if score, ok := like(all[i], all[j]); ok {
			links = append(links, link{i, j, score})
		}
	})
	return links
}

// inReadingOrder puts what was published first before the rest, and what
// stands first in a document.
func inReadingOrder(a, b *Telling) int {
	return cmp.Or(cmp.Compare(orLast(a.Published), orLast(b.Published)), cmp.Compare(a.Account.Doc, b.Account.Doc), cmp.Compare(a.Document, b.Document),
		cmp.Compare(a.Account.Start, b.Account.Start), cmp.Compare(a.Account.Event, b.Account.Event))
}

// link is two tellings, or two pages, that are alike, by their place in the
// order.
type link struct{ a, b, score int }

// likest puts the likest first.
func likest(x, y link) int {
	return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
}

// written gives the events of tellings that were joined.
func written(groups [][]*Telling, origins map[string]string) []onrecord.MergedEvent {
	events := make([]onrecord.MergedEvent, len(groups))
	for i, g := range groups {
		events[i] = merged(g, origins)
	}
	return events
}

// clusters joins the tellings of a component, in reading order, along its
// links.
func clusters(all []*Telling, links []link) [][]*Telling {
	weigh := sharpened(all)
	kept, vague := links[:0], []link{}
	for _, l := range links {
		if score, ok := same(all[l.a], all[l.b], weigh); ok {
			kept = append(kept, link{l.a, l.b, score})
		} else if hints(all[l.a], all[l.b]) {
			vague = append(vague, l)
		}
	}
	slices.SortFunc(kept, likest)
	of := joined(all, kept, weigh)
	resolve(all, of, vague, weigh)
	var groups [][]*Telling
	for i := range all {
		if c := of[i]; c.tellings[0] == i {
			groups = append(groups, among(all, c.tellings))
		}
	}
	return groups
}

// sharpened weighs the traits of a component.
func sharpened(all []*Telling) map[uint64]int {
	if len(all) < 2 {
		return nil
	}
	here := map[uint64]int{}
	for _, t := range all {
		for i := range t.Traits {
			here[t.Traits[i].Key]++
		}
	}
	for _, t := range all {
		for i := range t.Traits {
			if tr := &t.Traits[i]; here[tr.Key] > 0 {
				here[tr.Key] = -weight(tr.Rarity, here[tr.Key], len(all), tellingPrior)
			}
		}
	}
	for key, w := range here {
		here[key] = -w
	}
	return here
}
