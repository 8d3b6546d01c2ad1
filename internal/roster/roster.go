// Package roster keeps one line for each real person, organisation, state,
// group and place over all documents of an affair: who is named in one text
// is found again in the next, spelled otherwise, with another rank, by the
// last name alone.
//
// Two people taken for one do more harm than one taken for two. So a bare last
// name is joined only where one person can be meant, offices without a name
// are never joined across texts, and like names that stay apart say why.
package roster

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
)

// Merge gives the actors of the affair, the most mentioned first, and for the
// id of each actor within a text the id of its actor in the affair. ties are
// what a person decided. The order of the reports changes nothing.
func Merge(reports []onrecord.Report, ties ...onrecord.Tie) ([]onrecord.MergedActor, map[string]string) {
	r := gather(reports)
	r.joinPersons()
	r.joinOthers()
	clusters := r.decided(r.clusters(), ties)
	actors := make([]onrecord.MergedActor, len(clusters))
	members := make(map[string]string, len(r.entries))
	for i, c := range clusters {
		actors[i] = merged(c)
		for _, e := range c {
			members[e.actor.ID] = actors[i].ID
		}
	}
	r.keepApart(actors, members)
	slices.SortFunc(actors, func(a, b onrecord.MergedActor) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return actors, members
}

// entry is one actor of one text, with the documents that carry the text.
type entry struct {
	actor    *onrecord.Actor
	docs     []*onrecord.Document // sorted by name
	name     names.Name           // of persons
	keys     string               // of persons: all keys of the name; of others: the form they are compared by
	class    class
	mentions int // in one carrying of the text
	named    bool
	why      string // why it was joined to what it was joined to
}

// class says what may be one actor with what.
type class string

const (
	person   class = "person"
	body     class = "body" // organisations and groups
	state    class = "state"
	facility class = "facility"
	place    class = "place"
)

func classOf(t onrecord.ActorType) class {
	switch t {
	case onrecord.Person:
		return person
	case onrecord.GPE:
		return state
	case onrecord.Fac:
		return facility
	case onrecord.Loc:
		return place
	}
	return body
}

// roster is the work in hand: the entries, and which are joined.
type roster struct {
	entries []*entry
	parent  []int
	apart   []apart
}

// gather lists the actors of all texts, sorted by id.
func gather(reports []onrecord.Report) *roster {
	r := &roster{}
	of := map[string]*entry{}
	for _, rep := range reports {
		if rep.Reading == nil {
			continue
		}
		counts, named := mentions(rep.Reading)
		for i := range rep.Reading.Actors {
			a := &rep.Reading.Actors[i]
			e := of[a.ID]
			if e == nil {
				e = newEntry(a)
				e.mentions = counts[a.ID]
				e.named = e.named && (named[a.ID] || counts[a.ID] == 0 || a.Type == onrecord.Org) // "Iraqi army" describes, and names
				of[a.ID] = e
				r.entries = append(r.entries, e)
			}
			e.docs = append(e.docs, rep.Document)
		}
	}
	for _, e := range r.entries {
		slices.SortFunc(e.docs, func(a, b *onrecord.Document) int { return cmp.Or(cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.ID, b.ID)) })
	}
	slices.SortFunc(r.entries, func(a, b *entry) int { return cmp.Compare(a.actor.ID, b.actor.ID) })
	r.parent = make([]int, len(r.entries))
	for i := range r.parent {
		r.parent[i] = i
	}
	return r
}

// mentions counts the mentions of each actor of a text, and tells which are
// mentioned by name.
func mentions(reading *onrecord.Reading) (counts map[string]int, named map[string]bool) {
	counts, named = map[string]int{}, map[string]bool{}
	for i := range reading.Mentions {
		m := &reading.Mentions[i]
		if m.Actor != "" {
			counts[string(m.Actor)]++
			if m.Form == onrecord.FormName {
				named[string(m.Actor)] = true
			}
		}
	}
	return counts, named
}

// newEntry reads the name of an actor.
func newEntry(a *onrecord.Actor) *entry {
	e := &entry{actor: a, class: classOf(a.Type)}
	usual, sort, ok := names.Usual(a.Name)
	if e.class == person && (!ok || sort != names.Body) {
		e.name = names.Parse(a.Name)
		e.keys = personKey(e.name)
		e.named = !e.name.IsZero() && capital(e.name.Full)
		return e
	}
	switch {
	case ok && sort == names.Place:
		e.class, e.keys = state, "="+usual
	case ok:
		e.class, e.keys = body, "="+usual
	case e.class == body && (acronymShape(a.Name) || !strings.Contains(names.Bare(a.Name), " ")):
		e.keys = names.Bare(a.Name) // "PUST" is not "Post"
	default:
		e.keys = names.Key(names.Bare(a.Name))
	}
	e.named = e.keys != "" && capital(a.Name)
	return e
}

// root finds the entry that stands for what i is joined with.
func (r *roster) root(i int) int {
	for r.parent[i] != i {
		r.parent[i] = r.parent[r.parent[i]]
		i = r.parent[i]
	}
	return i
}

// join makes i and j one; why is kept with i.
func (r *roster) join(i, j int, why string) {
	if r.entries[i].why == "" {
		r.entries[i].why = why
	}
	i, j = r.root(i), r.root(j)
	r.parent[max(i, j)] = min(i, j)
}

// clusters gives the entries that are one actor together, by their first.
func (r *roster) clusters() [][]*entry {
	of := map[int]int{}
	var all [][]*entry
	for i, e := range r.entries {
		root := r.root(i)
		at, ok := of[root]
		if !ok {
			at = len(all)
			of[root] = at
			all = append(all, nil)
		}
		all[at] = append(all[at], e)
	}
	return all
}

// blocks gathers the indexes of entries by a key, in the order of the keys;
// "" is no key.
func blocks(n int, key func(int) string) [][]int {
	of := map[string][]int{}
	for i := range n {
		if k := key(i); k != "" {
			of[k] = append(of[k], i)
		}
	}
	keys := make([]string, 0, len(of))
	for k := range of {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	all := make([][]int, len(keys))
	for i, k := range keys {
		all[i] = of[k]
	}
	return all
}
