// Package timeline joins what several documents tell of one event, and groups
// the documents whose main event is the same.
//
// Two tellings are one event when their class agrees, their days can be the
// same, and who, where and what agree by more than what everything in the
// affair has in common; rare words and actors weigh more. A false merge is
// worse than a missed one: what one document tells apart stays apart.
package timeline

import (
	"cmp"
	"slices"

	"onrecord"
)

// Merge gives the events over all documents, and the groups of documents
// whose main event is the same. members leads from an actor within a text to
// the actor of the affair; copies of one origin count once; ties are what a
// person decided.
func Merge(reports []onrecord.Report, members map[string]string, copies []onrecord.Copy, ties ...onrecord.Tie) ([]onrecord.MergedEvent, []onrecord.Group) {
	reports = inOrder(reports)
	origins := onrecord.Origins(reports, copies)
	all := tellings(reports, members)
	clusters := onrecord.Regroup(joined(all, pairs(all)), onrecord.KindEvent, func(t *telling) string { return t.ev.ID }, ties)
	events := make([]onrecord.MergedEvent, len(clusters))
	for i, c := range clusters {
		events[i] = merged(c, origins)
	}
	slices.SortFunc(events, func(a, b onrecord.MergedEvent) int {
		return cmp.Or(cmp.Compare(orLast(a.When.Earliest), orLast(b.When.Earliest)), cmp.Compare(orLast(a.Reported), orLast(b.Reported)), cmp.Compare(a.ID, b.ID))
	})
	return events, groups(reports, members, copies, events)
}

// inOrder sorts reports by published day, then name: the order of arrival
// tells nothing.
func inOrder(reports []onrecord.Report) []onrecord.Report {
	sorted := slices.Clone(reports)
	slices.SortFunc(sorted, func(a, b onrecord.Report) int {
		return cmp.Or(cmp.Compare(orLast(a.Document.Published.Earliest), orLast(b.Document.Published.Earliest)), cmp.Compare(a.Document.Doc, b.Document.Doc))
	})
	return sorted
}

// orLast puts the unknown day after all others.
func orLast(day onrecord.Day) onrecord.Day { return cmp.Or(day, "~") }

// joined makes clusters of tellings out of pairs, the likest first. No
// cluster holds two events of one document, nor days that cannot be one.
func joined(all []*telling, likes []like) [][]*telling {
	of := make([]*cluster, len(all))
	byID := map[string]*cluster{}
	for i, t := range all {
		c := byID[t.ev.ID]
		if c == nil {
			c = &cluster{days: t.days, docs: map[string]string{}}
			byID[t.ev.ID] = c
		}
		c.tellings, c.docs[t.doc()] = append(c.tellings, i), t.ev.ID
		of[i] = c
	}
	slices.SortFunc(likes, func(x, y like) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	for _, l := range likes {
		if a, b := of[l.a], of[l.b]; a != b && a.fits(b) {
			a.take(b)
			for _, i := range b.tellings {
				of[i] = a
			}
		}
	}
	var clusters [][]*telling
	for i := range all {
		c := of[i]
		if slices.Min(c.tellings) != i {
			continue
		}
		slices.Sort(c.tellings)
		one := make([]*telling, 0, len(c.tellings))
		for _, k := range c.tellings {
			one = append(one, all[k])
		}
		clusters = append(clusters, one)
	}
	return clusters
}

// cluster is tellings of one event while they are being joined.
type cluster struct {
	tellings []int
	days     onrecord.Bounds
	docs     map[string]string // id of the event that each document tells
}

func (c *cluster) fits(o *cluster) bool {
	if !c.days.Meets(o.days) {
		return false
	}
	small, large := c, o
	if len(large.docs) < len(small.docs) {
		small, large = large, small
	}
	for doc := range small.docs {
		if _, both := large.docs[doc]; both {
			return false
		}
	}
	return true
}

func (c *cluster) take(o *cluster) {
	c.tellings = append(c.tellings, o.tellings...)
	c.days = narrowed(c.days, o.days)
	for doc, id := range o.docs {
		c.docs[doc] = id
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
