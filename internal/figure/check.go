package figure

import (
	"sort"

	"onrecord"
	"onrecord/internal/syntax"
)

// Check computes the sums and consistencies that the text itself claims:
// parts and their whole, shares in percent, changes from one value to
// another, a vague count beside an exact one, a span of time beside its last
// day. Only what is put plainly is checked. Several checks of one text come
// in the order of the words they rest on.
func Check(page *syntax.Page, figures []onrecord.Figure, times []onrecord.Time) []onrecord.Check {
	c := checker{sequence: placed(page, figures), checks: []onrecord.Check{}, seen: map[string]bool{}}
	for i := range times {
		c.times = append(c.times, page.Text.Span(times[i].Evidence))
	}
	c.figs = c.elided(c.counting(c.figs))
	for first := 0; first < len(c.figs); {
		last := first
		for last < len(c.figs) && c.figs[last].sent == c.figs[first].sent {
			last++
		}
		if last-first <= maxFigures {
			c.partitions(first, last)
			c.totals(first, last)
			c.rests(first, last)
			c.shares(first, last)
			c.changes(first, last)
			c.margins(first, last)
			c.multiples(first, last)
		}
		first = last
	}
	c.vagueness()
	c.limits(times)
	c.lengths(times)
	c.stretches(times)
	sort.SliceStable(c.checks, func(i, j int) bool { return c.checks[i].Says[0].Start < c.checks[j].Says[0].Start })
	return c.checks
}

// maxFigures is how many figures a sentence may have to be checked: tables
// are no sentences.
const maxFigures = 40

type checker struct {
	sequence
	times  []onrecord.Span
	checks []onrecord.Check
	seen   map[string]bool
}

// counting leaves out the numbers that only point back at what was named
// before: "together the two have 20 ships".
func (c *checker) counting(figs []sited) []sited {
	kept := make([]sited, 0, len(figs))
	for _, f := range figs {
		if vulgar[c.next(f)] { // "6 ½ crowns"
			continue
		}
		if ws := c.words(f); f.exact() && f.value() <= 10 && f.from > 0 && ws[f.from-1].Lower == "the" && ws[f.from].Start > 0 && ws[f.from].UPOS == syntax.NUM &&
			f.Evidence.Exact[0] >= 'a' && c.bare(f) && f.PartOf == nil {
			continue
		}
		kept = append(kept, f)
	}
	return kept
}

var vulgar = words(`½ ¼ ¾ ⅓ ⅔ ⅛`)

// report adds a check of figures.
func (c *checker) report(computed string, holds bool, figs ...sited) {
	says := make([]onrecord.Evidence, len(figs))
	for i, f := range figs {
		says[i] = f.Evidence
	}
	c.add(computed, holds, says)
}

// verdict reports a figure beside what is computed for it: it holds when it
// likely means that, and fails when it rules it out. One far off belongs to
// something else.
func (c *checker) verdict(computed string, can, likely, allowed interval, figs ...sited) {
	const far = 5
	switch {
	case can.meets(likely) && within(can, likely, 2.2):
		c.report(computed, true, figs...)
	case can.meets(allowed):
	case can.high*far > likely.low && can.low < likely.high*far:
		c.report(computed, false, figs...)
	}
}

// within tells whether the middles of two intervals are not so many times
// apart: what is rounded much meets almost anything.
func within(a, b interval, times float64) bool {
	x, y := a.low+a.high, b.low+b.high
	return x <= y*times && y <= x*times
}

// timed tells whether a byte of the text stands in a time.
func (c *checker) timed(b int) bool {
	k := sort.Search(len(c.times), func(i int) bool { return c.times[i].End > b })
	return k < len(c.times) && c.times[k].Start <= b
}

func (c *checker) add(computed string, holds bool, says []onrecord.Evidence) {
	id := onrecord.FindingID(onrecord.KindCheck, c.page.Text.ID, computed, says...)
	if c.seen[id] {
		return
	}
	c.seen[id] = true
	doubt := 0.0
	if !holds {
		doubt = 0.2
	}
	c.checks = append(c.checks, onrecord.Check{
		Base: onrecord.Base{Kind: onrecord.KindCheck, ID: id, Doubt: doubt}, Says: says, Computed: computed, Holds: holds,
	})
}
