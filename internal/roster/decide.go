package roster

import "strings"

// outcome is what a block decides.
type outcome struct {
	groups []*group
	apart  []apart
}

// maxApart caps the like names that one actor lists, and those that one block
// compares to say so.
const maxApart = 12

// maxNotes caps how many bare names of one block say whom they may mean.
const maxNotes = 200

// Decide tells which entries of one block are one actor, and which are not
// though they look like it. It is a function of these entries alone, sorted by
// the id of the actor.
func Decide(key string, entries []*Entry) outcome {
	if len(entries) < 2 {
		return outcome{}
	}
	w := &work{entries: entries, parent: make([]int32, len(entries)), why: make([]string, len(entries))}
	for i := range w.parent {
		w.parent[i] = int32(i)
	}
	sort, rest, _ := strings.Cut(key, " ")
	switch sort {
	case "person":
		w.persons(rest)
	case "body":
		w.bodies()
	case "letters":
		w.acronyms(rest)
	case "place":
		w.places()
	case "country":
		w.capitals()
	case "post":
		w.holders()
	case leagueSort:
		w.leagues()
	}
	return w.outcome()
}

// work is one block in hand: its entries, and which are joined.
type work struct {
	entries []*Entry
	parent  []int32
	why     []string // why each was joined to what it was joined to
	apart   []apart
}

// root finds the entry that stands for what i is joined with.
func (w *work) root(i int) int {
	for int(w.parent[i]) != i {
		w.parent[i] = w.parent[w.parent[i]]
		i = int(w.parent[i])
	}
	return i
}

// join makes i and j one; why is kept with i.
func (w *work) join(i, j int, why string) {
	if w.why[i] == "" {
		w.why[i] = why
	}
	i, j = w.root(i), w.root(j)
	w.parent[max(i, j)] = int32(min(i, j))
}

// joinAll makes entries one.
func (w *work) joinAll(all []int, why func(i, first int) string) {
	for _, i := range all[min(1, len(all)):] {
		w.join(i, all[0], why(i, all[0]))
	}
}

// note keeps the reason why two entries stay apart.
func (w *work) note(i, j int, why string) {
	if len(w.apart) < maxNotes {
		w.apart = append(w.apart, apart{w.entries[i], w.entries[j], why})
	}
}

// outcome gathers the groups of two entries or more.
func (w *work) outcome() outcome {
	out := outcome{apart: w.apart}
	sizes := make([]int32, len(w.entries))
	joined := false
	for i := range w.entries {
		r := w.root(i)
		sizes[r]++
		joined = joined || r != i
	}
	if !joined {
		return out
	}
	of := make([]*group, len(w.entries))
	for i, e := range w.entries {
		r := w.root(i)
		if sizes[r] < 2 {
			continue
		}
		g := of[r]
		if g == nil {
			g = &group{members: make([]*Entry, 0, sizes[r]), why: make([]string, 0, sizes[r])}
			of[r] = g
			out.groups = append(out.groups, g)
		}
		g.members, g.why = append(g.members, e), append(g.why, w.why[i])
	}
	return out
}
