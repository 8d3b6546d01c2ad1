package eval

import (
	"cmp"
	"slices"
)

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
