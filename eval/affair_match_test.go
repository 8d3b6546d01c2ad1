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
// it and the types agree; of several places the one most like the clause.
func byTrigger(g, o *spot) float64 {
	f := 0.0
	switch {
	case g.meets(o.spotted):
		f = 1 + max(g.overlap(o.spotted), g.overlap(o.clause))
		if agree(g.sorts, o.sorts) {
			f++
		}
	case g.meets(o.clause) && agree(g.sorts, o.sorts):
		f = g.overlap(o.clause)
	}
	return f
}

// byWords fits places that share any words; that which holds the first of
// them, where the verb stands, goes before.
func byWords(g, o *spot) float64 {
	f := g.overlap(o.spotted)
	if f > 0 && g.Start <= o.Start && o.Start < g.End {
		f++
	}
	return f
}

func agree(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}
