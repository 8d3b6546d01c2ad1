package utterance

import (
	"cmp"
	"slices"

	"onrecord"
)

// link is what joins two tellings of one utterance.
type link struct {
	a, b  int // places in the order of tellings, a before b
	voice voices
}

// judge compares tellings pair by pair, reading the words of each once.
type judge struct {
	all    []telling
	reader *reader
	al     aligner
	quotes map[int][]word
	bodies map[int][]word
}

func (g *judge) quoted(i int) []word {
	words, ok := g.quotes[i]
	if !ok {
		words = slices.Clone(g.reader.quoted(g.all[i].st))
		g.quotes[i] = words
	}
	return words
}

func (g *judge) body(i int) []word {
	words, ok := g.bodies[i]
	if !ok {
		words = slices.Clone(g.reader.content(g.all[i].st))
		g.bodies[i] = words
	}
	return words
}

// How long a shared stretch of words must be so that words alone tell: for
// speakers that are not the same actor, and for tellings from days apart.
const (
	surelyOne  = 8  // whoever the speaker is
	lastsYears = 10 // words told again after more than a week
)

// one tells whether two tellings are of one utterance, and how a's words
// stand to those of b, the fuller.
func (g *judge) one(a, b int) (likeness, bool) {
	x, y := &g.all[a], &g.all[b]
	voice := heard(x, y)
	if voice == strangers || voice == rivals {
		return likeness{}, false
	}
	if l, ok := g.byWords(a, b); ok && (voice == one || l.longest >= surelyOne) && inTime(x, y, l.longest) {
		return l, true
	}
	if voice != one || abs(x.day-y.day) > span || x.day == 0 || !x.st.SaidOn.Meets(y.st.SaidOn) || x.st.Negated != y.st.Negated {
		return likeness{}, false
	}
	if w, ok := retells(g.body(a), g.body(b)); ok {
		return likeness{relation: onrecord.RetoldParaphrase, weight: w}, true
	}
	return likeness{}, false
}

// byWords compares the quoted words of two tellings.
func (g *judge) byWords(a, b int) (likeness, bool) {
	qa, qb := g.quoted(a), g.quoted(b)
	if len(qa) < leastRun || len(qb) < leastRun {
		return likeness{}, false
	}
	return g.al.compare(qa, qb)
}

// inTime tells whether the days allow one utterance: a few words are said
// again and again, many only once.
func inTime(a, b *telling, longest int) bool {
	if longest >= lastsYears {
		return true
	}
	return abs(a.day-b.day) <= 7 && a.day != 0 && b.day != 0 && a.st.SaidOn.Meets(b.st.SaidOn)
}

// utterances puts tellings together: of those that are linked, the fullest
// takes all that are one with it, then the fullest of the rest.
func (g *judge) utterances(links [][2]int) [][]int {
	next := map[int][]int{}
	u := union{}
	for _, l := range links {
		next[l[0]] = append(next[l[0]], l[1])
		next[l[1]] = append(next[l[1]], l[0])
		u.join(l[0], l[1])
	}
	var found [][]int
	for _, members := range u.classes() {
		found = append(found, g.stars(members, next)...)
	}
	return found
}

// stars parts one component. Each begins with its fullest telling.
func (g *judge) stars(members []int, next map[int][]int) [][]int {
	slices.SortFunc(members, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(g.quoted(b)), len(g.quoted(a))), cmp.Compare(len(g.body(b)), len(g.body(a))), cmp.Compare(a, b))
	})
	taken := map[int]bool{}
	var found [][]int
	for _, head := range members {
		if taken[head] {
			continue
		}
		taken[head] = true
		star := []int{head}
		around := next[head]
		slices.Sort(around)
		for _, i := range around {
			if !taken[i] && g.fits(star, i) {
				taken[i], star = true, append(star, i)
			}
		}
		found = append(found, star)
	}
	return found
}

// fits tells whether a telling's speaker can be that of all the others.
func (g *judge) fits(star []int, i int) bool {
	for _, k := range star {
		if v := heard(&g.all[k], &g.all[i]); v == strangers || v == rivals {
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
