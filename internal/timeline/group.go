package timeline

import (
	"cmp"
	"math"
	"slices"

	"onrecord"
)

// Named writes groups down, each with its event, in order of id.
func Named(gathered [][]*Page, events []onrecord.MergedEvent) []onrecord.Group {
	accounts := map[string][]int{}
	for i := range events {
		for _, a := range events[i].Accounts {
			accounts[a.Doc] = append(accounts[a.Doc], i)
		}
	}
	groups := make([]onrecord.Group, 0, len(gathered))
	for _, pages := range gathered {
		groups = append(groups, named(pages, events, accounts))
	}
	slices.SortFunc(groups, func(a, b onrecord.Group) int { return cmp.Compare(a.ID, b.ID) })
	return groups
}

// named writes a group down, with the event that is most its own: told by
// many of its documents and few others, of equals the one told first.
func named(pages []*Page, events []onrecord.MergedEvent, accounts map[string][]int) onrecord.Group {
	gr := onrecord.Group{Docs: []string{}}
	gr.Kind = onrecord.KindGroup
	inside := map[string]bool{}
	var ids []string
	for _, p := range pages {
		gr.Docs = append(gr.Docs, p.Doc)
		ids = append(ids, p.Document)
		inside[p.Doc] = true
	}
	slices.Sort(gr.Docs)
	var best *onrecord.MergedEvent
	own, first := 0, 0
	for _, doc := range gr.Docs {
		for _, i := range accounts[doc] {
			e := &events[i]
			n, at := ownTo(e, inside)
			if best == nil || cmp.Or(cmp.Compare(n, own), cmp.Compare(first, at), cmp.Compare(best.ID, e.ID)) > 0 {
				best, own, first = e, n, at
			}
		}
	}
	if best != nil {
		gr.Event, gr.What = onrecord.Maybe(best.ID), onrecord.Maybe(best.What)
	}
	gr.ID = onrecord.MergedIDOf(onrecord.KindGroup, "", ids)
	return gr
}

// ownTo is how much an event is that of some documents, and where in them it
// is told first.
func ownTo(e *onrecord.MergedEvent, inside map[string]bool) (own, first int) {
	n, first := 0, math.MaxInt
	for _, a := range e.Accounts {
		if inside[a.Doc] {
			n, first = n+1, min(first, a.Start)
		}
	}
	return 100 * n * n / len(e.Accounts), first
}
