package timeline

import (
	"cmp"
	"container/heap"
	"slices"
)

// Gather gives the documents of one component that are on one event, each list
// in reading order, those that stand alone left out: pages that Alike links,
// directly or by way of others, and copies of one origin. It hangs on the
// component alone. origins gives the origin of each document by display name.
//
// Pages are gathered, the likest first, as long as a quarter of the pairs
// across are alike. Copies of one origin are together in any case.
func Gather(component []Page, origins map[string]string) [][]*Page {
	all := make([]*Page, len(component))
	for i := range component {
		all[i] = &component[i]
	}
	slices.SortFunc(all, inOrderOfPages)
	return gathered(all, alikes(all), origins)
}

func inOrderOfPages(a, b *Page) int {
	return cmp.Or(cmp.Compare(orLast(a.Published), orLast(b.Published)), cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.Document, b.Document))
}

// alikes gives the links between pages.
func alikes(all []*Page) []link { return linked(all, (*Page).Keys, Alike) }

// gathered gathers the pages of a component, in reading order, along its
// links.
func gathered(all []*Page, links []link, origins map[string]string) [][]*Page {
	twins := newUnion(len(all))
	first := map[string]int{}
	for i, p := range all {
		by := cmp.Or(origins[p.Doc], p.Doc)
		if j, ok := first[by]; ok {
			twins.join(i, j)
		} else {
			first[by] = i
		}
	}
	var groups [][]*Page
	for _, members := range clustered(twins, links) {
		if len(members) > 1 {
			groups = append(groups, among(all, members))
		}
	}
	return groups
}

// acrossNeed is the share, one in so many, of the pairs across two groups that
// must be alike for them to be one.
const acrossNeed = 4

// across is what links two groups being gathered.
type across struct{ sum, pairs int }

// joint is two groups that could be one, by their first pages, with the mean
// likeness of all pairs across when it was noted.
type joint struct {
	a, b, mean int
	sizes      int // of both then: when either has grown, the joint is stale
}

// joints is a heap, the likest first.
type joints []joint

func (h joints) Len() int { return len(h) }
func (h joints) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(h[j].mean, h[i].mean), cmp.Compare(h[i].a, h[j].a), cmp.Compare(h[i].b, h[j].b)) < 0
}
func (h joints) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *joints) Push(x any)   { *h = append(*h, x.(joint)) }
func (h *joints) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

// clustered joins pages by mean likeness, starting from those that are
// together in any case, and lists the members of each cluster.
func clustered(together union, links []link) [][]int {
	g := gathering{together, make([]int, len(together)), make([]map[int]across, len(together)), nil}
	for i := range together {
		g.size[together.root(i)]++
	}
	for _, l := range links {
		if a, b := together.root(l.a), together.root(l.b); a != b {
			g.link(a, b, across{l.score, 1})
		}
	}
	for a := range g.links {
		for b := range g.links[a] {
			if a < b {
				g.note(a, b)
			}
		}
	}
	heap.Init(&g.joints)
	for len(g.joints) > 0 {
		j := heap.Pop(&g.joints).(joint)
		if g.of.root(j.a) == j.a && g.of.root(j.b) == j.b && g.size[j.a]+g.size[j.b] == j.sizes {
			g.take(j.a, j.b)
		}
	}
	return g.of.classes()
}

// gathering is groups while they are being joined, each known by its first
// page.
type gathering struct {
	of     union
	size   []int
	links  []map[int]across
	joints joints
}

// link adds to what links two groups.
func (g *gathering) link(a, b int, by across) {
	for _, side := range [...][2]int{{a, b}, {b, a}} {
		if g.links[side[0]] == nil {
			g.links[side[0]] = map[int]across{}
		}
		sum := g.links[side[0]][side[1]]
		g.links[side[0]][side[1]] = across{sum.sum + by.sum, sum.pairs + by.pairs}
	}
}

// note puts two groups on the list when enough of the pairs across are alike.
func (g *gathering) note(a, b int) {
	by, pairs := g.links[a][b], g.size[a]*g.size[b]
	if acrossNeed*by.pairs >= pairs {
		g.joints = append(g.joints, joint{min(a, b), max(a, b), by.sum / pairs, g.size[a] + g.size[b]})
	}
}

// take joins group b to a, which stands before it, and notes what can now be
// joined to both.
func (g *gathering) take(a, b int) {
	g.of.join(a, b)
	g.size[a] += g.size[b]
	delete(g.links[a], b)
	for c, by := range g.links[b] {
		delete(g.links[c], b)
		if c != a {
			g.link(a, c, by)
		}
	}
	g.links[b] = nil
	for c := range g.links[a] {
		g.note(a, c)
		heap.Fix(&g.joints, len(g.joints)-1)
	}
}
