package utterance

import (
	"cmp"
	"slices"
)

// star is the tellings of one utterance: the fullest, and how the others
// stand to it.
type star struct {
	fullest int
	others  []retold
	rivals  []int // tellings that give the words to somebody else
}

type retold struct {
	at int
	likeness
}

// stars puts tellings together: of those that are linked, the fullest takes
// all that are one with it, then the fullest of the rest.
func (g *judge) stars(links []pair) []star {
	next := map[int][]int{}
	u := union{}
	for _, l := range links {
		a, b := int(l.a), int(l.b)
		next[a], next[b] = append(next[a], b), append(next[b], a)
		u.join(a, b)
	}
	var found []star
	for _, members := range u.classes() {
		found = g.around(found, members, next)
	}
	return found
}

// around parts one component.
func (g *judge) around(found []star, members []int, next map[int][]int) []star {
	slices.SortFunc(members, func(a, b int) int {
		x, y := g.words(a), g.words(b)
		return cmp.Or(cmp.Compare(len(y.quoted), len(x.quoted)), cmp.Compare(len(y.all), len(x.all)), cmp.Compare(a, b))
	})
	taken := map[int]bool{}
	for _, head := range members {
		if taken[head] {
			continue
		}
		s := star{fullest: head}
		slices.Sort(next[head])
		for _, i := range next[head] {
			if taken[i] || !g.fits(s, i) {
				continue
			}
			if l, ok := g.one(i, head); ok {
				taken[i], s.others = true, append(s.others, retold{i, l})
			}
		}
		if len(s.others) > 0 {
			found = append(found, s)
		}
	}
	return found
}

// fits tells whether a telling's speaker can be that of all the others.
func (g *judge) fits(s star, i int) bool {
	for _, o := range s.others {
		if !heard(&g.all[o.at], &g.all[i]).agree() {
			return false
		}
	}
	return true
}

// union joins places into classes; the least stands for a class.
type union map[int]int

func (u union) root(i int) int {
	if _, ok := u[i]; !ok {
		u[i] = i
	}
	for u[i] != i {
		u[i] = u[u[i]]
		i = u[i]
	}
	return i
}

func (u union) join(i, j int) {
	i, j = u.root(i), u.root(j)
	u[max(i, j)] = min(i, j)
}

// classes lists the members of each class, in order.
func (u union) classes() [][]int {
	all := make([]int, 0, len(u))
	for i := range u {
		all = append(all, i)
	}
	slices.Sort(all)
	at := map[int]int{}
	var found [][]int
	for _, i := range all {
		r := u.root(i)
		if _, ok := at[r]; !ok {
			at[r] = len(found)
			found = append(found, nil)
		}
		found[at[r]] = append(found[at[r]], i)
	}
	return found
}
