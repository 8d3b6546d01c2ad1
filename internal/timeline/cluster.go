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

// joined gives each telling its cluster, whose tellings are in order.
func joined(all []*Telling, links []link, weigh map[uint64]int) []*cluster {
	of := make([]*cluster, len(all))
	byID := map[string]*cluster{}
	for i, t := range all {
		c := byID[t.Account.Event]
		if c == nil {
			c = &cluster{days: t.Days, docs: map[string][]*Telling{}}
			byID[t.Account.Event] = c
		}
		c.tellings, c.docs[t.Account.Doc] = append(c.tellings, i), append(c.docs[t.Account.Doc], t)
		of[i] = c
	}
	for _, l := range links {
		unite(of, l, weigh)
	}
	for i, c := range of {
		if c.tellings[0] >= i {
			slices.Sort(c.tellings)
		}
	}
	return of
}

// unite joins the clusters of two tellings if they fit.
func unite(of []*cluster, l link, weigh map[uint64]int) {
	if a, b := of[l.a], of[l.b]; a != b && a.fits(b, weigh) {
		a.take(b)
		for _, i := range b.tellings {
			of[i] = a
		}
	}
}

// resolve joins tellings that say too little to the one event that they hint
// at: where the links between them lead to several events that say enough, all
// stay as they are.
func resolve(all []*Telling, of []*cluster, links []link, weigh map[uint64]int) {
	u := newUnion(len(all))
	for i := range all {
		u.join(i, of[i].tellings[0])
	}
	for _, l := range links {
		u.join(l.a, l.b)
	}
	full := map[int]*cluster{}
	several := map[int]bool{}
	for i, t := range all {
		if r := u.root(i); sides(t) > 1 || t.Family == journey && sides(t) > 0 {
			if full[r] != nil && full[r] != of[i] {
				several[r] = true
			}
			full[r] = of[i]
		}
	}
	for _, l := range links {
		if !several[u.root(l.a)] {
			unite(of, l, weigh)
		}
	}
	for _, c := range of {
		slices.Sort(c.tellings)
	}
}

// cluster is tellings of one event while they are being joined.
type cluster struct {
	tellings []int
	days     onrecord.Bounds
	docs     map[string][]*Telling
}

func (c *cluster) fits(o *cluster, weigh map[uint64]int) bool {
	if !c.days.Meets(o.days) {
		return false
	}
	small, large := c, o
	if len(large.docs) < len(small.docs) {
		small, large = large, small
	}
	for doc, tellings := range small.docs {
		for _, t := range tellings {
			for _, u := range large.docs[doc] {
				if !vaguer(t, u, weigh) && !echo(t, u) && !hints(t, u) && !again(t, u) && !happensOnce(t, u) {
					return false
				}
			}
		}
	}
	return true
}

// vaguer tells whether one of two tellings of a document says again, with a
// wider stretch of days, what the other says: then it does not tell two events
// apart.
func vaguer(a, b *Telling, weigh map[uint64]int) bool {
	if !a.Dated || !b.Dated || a.Wide == b.Wide || max(a.Wide, b.Wide) > 31 || a.Account.Modality != b.Account.Modality {
		return false
	}
	if !inside(a.Days, b.Days) && !inside(b.Days, a.Days) {
		return false
	}
	return agreement(a, b, weigh).enough(a, b)
}

func (c *cluster) take(o *cluster) {
	c.tellings = append(c.tellings, o.tellings...)
	c.days = narrowed(c.days, o.days)
	for doc, tellings := range o.docs {
		c.docs[doc] = append(c.docs[doc], tellings...)
	}
}

// narrowed is the days that lie in both.
func narrowed(a, b onrecord.Bounds) onrecord.Bounds {
	a.Earliest = max(a.Earliest, b.Earliest)
	if a.Latest == "" || b.Latest != "" && b.Latest < a.Latest {
		a.Latest = b.Latest
	}
	return a
}
