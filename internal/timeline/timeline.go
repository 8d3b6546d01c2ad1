// Package timeline joins what several documents tell of one event, and groups
// the documents whose main event is the same.
//
// Two tellings are one event when their class agrees, their days can be the
// same, and who, where and what agree by more than what everything in the
// affair has in common; rare words and actors weigh more. A false merge is
// worse than a missed one: what one document tells apart stays apart.
//
// Everything is done near at hand, so that one more document among thousands
// touches only what it concerns: Tell and Outline look at one document, Sharpen
// at one year of them, Like and Alike at two, Keys finds whom to hold against
// each other, and Cluster and Gather look at one component of what is linked.
// How much a word tells is a fixed table's to say (lexicon.Rarity), and then
// that of the component, or of the year. Merge is these in a row.
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
	events := mergeEvents(reports, members, origins, ties)
	return events, mergeGroups(reports, members, origins, events)
}

func mergeEvents(reports []onrecord.Report, members, origins map[string]string, ties []onrecord.Tie) []onrecord.MergedEvent {
	var all []*Telling
	states, known := States(reports, members), map[string]person{}
	for _, rep := range reports {
		told := tell(rep, members, states, known)
		slices.SortFunc(told, func(a, b Telling) int { return inReadingOrder(&a, &b) })
		for i := range told {
			all = append(all, &told[i])
		}
	}
	var groups [][]*Telling
	eachComponent(len(all), likes(all), func(members []int, links []link) {
		groups = append(groups, clusters(among(all, members), links)...)
	})
	groups = onrecord.Regroup(groups, onrecord.KindEvent, func(t *Telling) string { return t.Account.Event }, ties)
	if len(ties) > 0 {
		for _, g := range groups {
			slices.SortFunc(g, inReadingOrder)
		}
	}
	events := written(groups, origins)
	slices.SortFunc(events, InOrder)
	return events
}

// InOrder is the order of events: by day, first report and id.
func InOrder(a, b onrecord.MergedEvent) int {
	return cmp.Or(cmp.Compare(orLast(a.When.Earliest), orLast(b.When.Earliest)), cmp.Compare(orLast(a.Reported), orLast(b.Reported)), cmp.Compare(a.ID, b.ID))
}

func mergeGroups(reports []onrecord.Report, members, origins map[string]string, events []onrecord.MergedEvent) []onrecord.Group {
	pages := make([]*Page, len(reports))
	known := map[string]Trait{}
	for i, rep := range reports {
		p := outline(rep, members, known)
		pages[i] = &p
	}
	for _, year := range byYear(pages) {
		Sharpen(year)
	}
	links := alikes(pages)
	first := map[string]int{}
	for i, p := range pages {
		by := cmp.Or(origins[p.Doc], p.Doc)
		if j, ok := first[by]; ok {
			links = append(links, link{j, i, 0})
		} else {
			first[by] = i
		}
	}
	var found [][]*Page
	eachComponent(len(pages), links, func(members []int, links []link) {
		found = append(found, gathered(among(pages, members), links, origins)...)
	})
	return Named(found, events)
}

// byYear parts pages by the year in which they were published.
func byYear(pages []*Page) map[string][]*Page {
	years := map[string][]*Page{}
	for _, p := range pages {
		years[p.Year()] = append(years[p.Year()], p)
	}
	return years
}

// among gives the members of a component.
func among[T any](all []*T, members []int) []*T {
	one := make([]*T, len(members))
	for k, i := range members {
		one[k] = all[i]
	}
	return one
}

// eachComponent calls fn with the members of each component and the links
// within it, both by their place among the members.
func eachComponent(n int, links []link, fn func(members []int, links []link)) {
	u := newUnion(n)
	for _, l := range links {
		u.join(l.a, l.b)
	}
	all := u.classes()
	at, of := make([]int, n), make([]int, n)
	for c, members := range all {
		for k, i := range members {
			of[i], at[i] = c, k
		}
	}
	within := make([][]link, len(all))
	for _, l := range links {
		c := of[l.a]
		within[c] = append(within[c], link{at[l.a], at[l.b], l.score})
	}
	for c, members := range all {
		fn(members, within[c])
	}
}

// inOrder sorts reports by published day, then name: the order of arrival
// tells nothing.
func inOrder(reports []onrecord.Report) []onrecord.Report {
	sorted := slices.Clone(reports)
	slices.SortFunc(sorted, func(a, b onrecord.Report) int {
		return cmp.Or(cmp.Compare(orLast(a.Document.Published.Earliest), orLast(b.Document.Published.Earliest)), cmp.Compare(a.Document.Doc, b.Document.Doc),
			cmp.Compare(a.Document.ID, b.Document.ID))
	})
	return sorted
}

// orLast puts the unknown day after all others.
func orLast(day onrecord.Day) onrecord.Day { return cmp.Or(day, "~") }
