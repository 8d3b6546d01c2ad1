package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// sheet is the measures of one comparison, in order.
type sheet struct{ rows []row }

// row is one measure: right of so many, or a mean over so many items; faults
// count what must not be.
type row struct {
	name      string
	right, of int
	value     float64
	faults    bool
}

func (s *sheet) part(name string, right, of int) {
	s.rows = append(s.rows, row{name, right, of, share(right, of), false})
}

func (s *sheet) mean(name string, value float64, of int) {
	s.rows = append(s.rows, row{name, -1, of, value, false})
}

func (s *sheet) fault(name string, n, of int) {
	s.rows = append(s.rows, row{name, n, of, share(n, of), true})
}

func (s *sheet) String() string {
	var b strings.Builder
	for _, r := range s.rows {
		switch {
		case r.of == 0:
			fmt.Fprintf(&b, "\n%-58s    –", r.name)
		case r.right < 0:
			fmt.Fprintf(&b, "\n%-58s %5s of %d items", r.name, percent(r.value), r.of)
		case r.faults:
			fmt.Fprintf(&b, "\n%-58s %5d faults of %d", r.name, r.right, r.of)
		default:
			fmt.Fprintf(&b, "\n%-58s %5s (%d of %d)", r.name, percent(r.value), r.right, r.of)
		}
	}
	return b.String()
}

// pairUp matches the places of the gold to those of the output one to one,
// the best fit first; of is -1 where nothing fits.
func pairUp(gold, out []spot, fit func(g, o *spot) float64) (of []int) {
	type pair struct {
		g, o int
		fit  float64
	}
	var pairs []pair
	in := map[string][]int{}
	for i := range out {
		in[out[i].Doc] = append(in[out[i].Doc], i)
	}
	of = make([]int, len(gold))
	for g := range gold {
		of[g] = -1
		for _, o := range in[gold[g].Doc] {
			if f := fit(&gold[g], &out[o]); f > 0 {
				pairs = append(pairs, pair{g, o, f})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(b.fit, a.fit) })
	taken := make([]bool, len(out))
	for _, p := range pairs {
		if of[p.g] < 0 && !taken[p.o] {
			of[p.g], taken[p.o] = p.o, true
		}
	}
	return of
}

// byName fits mentions: those by name wherever they meet, others where they
// are half the same.
func byName(g, o *spot) float64 {
	f := g.overlap(o.spotted)
	switch {
	case slices.Contains(o.sorts, "name") && f > 0:
		return 1 + f
	case f >= 0.5:
		return f
	}
	return 0
}

// byTrigger fits accounts: the trigger lies in the place, or the clause meets
// it and the types agree.
func byTrigger(g, o *spot) float64 {
	f := 0.0
	switch {
	case g.meets(o.spotted):
		f = 1 + g.overlap(o.spotted)
		if agree(g.sorts, o.sorts) {
			f++
		}
	case g.meets(o.clause) && agree(g.sorts, o.sorts):
		f = g.overlap(o.clause)
	}
	return f
}

// byWords fits places that share any words.
func byWords(g, o *spot) float64 { return g.overlap(o.spotted) }

func agree(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// item is one thing to be joined: the gold's line, and the output's; the
// latter is "" for what was not found.
type item struct{ gold, out, doc string }

// joining is how items were put together.
type joining struct {
	items  []item
	gold   *chapter
	owner  map[string]string   // output line → the gold line that it mostly tells
	holds  map[string][]string // gold line → output lines that have places of it, those with most first
	counts map[[2]string]int   // gold line, output line → items
}

func join(gold *chapter, items []item) *joining {
	j := &joining{items, gold, map[string]string{}, map[string][]string{}, map[[2]string]int{}}
	for _, it := range items {
		if it.out == "" {
			continue
		}
		key := [2]string{it.gold, it.out}
		if j.counts[key]++; j.counts[key] == 1 {
			j.holds[it.gold] = append(j.holds[it.gold], it.out)
		}
	}
	for _, l := range gold.lines {
		slices.SortStableFunc(j.holds[l.id], func(a, b string) int {
			return cmp.Compare(j.counts[[2]string{l.id, b}], j.counts[[2]string{l.id, a}])
		})
		for _, o := range j.holds[l.id] {
			if was, ok := j.owner[o]; !ok || j.counts[[2]string{l.id, o}] > j.counts[[2]string{was, o}] {
				j.owner[o] = l.id
			}
		}
	}
	return j
}

// own is the output line that tells a gold line and mostly that, or one that
// may be the same; "" for none.
func (j *joining) own(id string) string {
	for _, o := range j.holds[id] {
		if j.gold.mayBeSame(j.owner[o], id) {
			return o
		}
	}
	return ""
}

// shared lists the output lines that hold places of both gold lines.
func (j *joining) shared(a, b string) (both []string) {
	for _, o := range j.holds[a] {
		if j.counts[[2]string{b, o}] > 0 {
			both = append(both, o)
		}
	}
	return both
}

// core drops the items of neutral lines.
func (j *joining) core() (items []item) {
	core := map[string]bool{}
	for _, l := range j.gold.lines {
		core[l.id] = l.core
	}
	for _, it := range j.items {
		if core[it.gold] {
			items = append(items, it)
		}
	}
	return items
}

// pairs counts pairs of items: joined by both, by the output, by the gold.
// Pairs of lines that may be the same count neither way.
func (j *joining) pairs(items []item) (c tally) {
	for a := range items {
		for b := range a {
			x, y := items[a], items[b]
			if x.gold != y.gold && j.gold.mayBeSame(x.gold, y.gold) {
				continue
			}
			wants, has := x.gold == y.gold, x.out != "" && x.out == y.out
			c.wanted += bit(wants)
			c.found += bit(has)
			c.right += bit(wants && has)
		}
	}
	return c
}

// bcubed is the mean over items of how much of what stands with each in the
// output stands with it in the gold (p), and the other way round (r); an item
// stands with itself.
func (j *joining) bcubed(items []item) (p, r float64) {
	for a := range items {
		wanted, found, right := 1, 1, 1
		for b := range items {
			x, y := items[a], items[b]
			if a == b || x.gold != y.gold && j.gold.mayBeSame(x.gold, y.gold) {
				continue
			}
			wants, has := x.gold == y.gold, x.out != "" && x.out == y.out
			wanted += bit(wants)
			found += bit(has)
			right += bit(wants && has)
		}
		p += float64(right) / float64(found)
		r += float64(right) / float64(wanted)
	}
	n := float64(max(1, len(items)))
	return p / n, r / n
}

// report writes how the items of the core lines were joined: what are the
// items, in the name of the rows.
func (j *joining) report(s *sheet, kind, what string) {
	all := j.core()
	matched := slices.DeleteFunc(slices.Clone(all), func(it item) bool { return it.out == "" })
	s.part(kind+", "+what+" found", len(matched), len(all))
	c := j.pairs(matched)
	s.part(kind+", pairs of "+what+" found: precision", c.right, c.found)
	s.part(kind+", pairs of "+what+" found: recall", c.right, c.wanted)
	c = j.pairs(all)
	s.part(kind+", pairs of all "+what+": recall", c.right, c.wanted)
	p, r := j.bcubed(matched)
	s.mean(kind+", B-cubed precision over "+what+" found", p, len(matched))
	s.mean(kind+", B-cubed recall over "+what+" found", r, len(matched))
	s.mean(kind+", B-cubed F1 over "+what+" found", 2*p*r/max(p+r, 1e-9), len(matched))
	j.merged(s, kind)
}

// merged counts pairs of lines with places in one line of the output: those
// that the gold lists as apart, and all that are not the same to it.
func (j *joining) merged(s *sheet, kind string) {
	var listed, all, faultListed, faultAll int
	for a, x := range j.gold.lines {
		for _, y := range j.gold.lines[:a] {
			if j.gold.mayBeSame(x.id, y.id) || len(j.holds[x.id]) == 0 || len(j.holds[y.id]) == 0 {
				continue
			}
			one := bit(len(j.shared(x.id, y.id)) > 0)
			if j.gold.lists(x.id, y.id, func(l *line) []string { return l.apart }) {
				listed++
				faultListed += one
			}
			if x.core || y.core {
				all++
				faultAll += one
			}
		}
	}
	s.fault(kind+", must stay apart and share a line", faultListed, listed)
	s.fault(kind+", any two lines that share one", faultAll, all)
}
