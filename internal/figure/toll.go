package figure

import "strings"

// raised checks a count that goes up by what the sentence tells before:
// "seven more bodies, raising the toll to 41 from 34", "another 60 died,
// taking the toll from 340 to 400". Without the old count it is only noted.
func (c *checker) raised(first, k int) {
	if k < first+1 {
		return
	}
	a, b := c.figs[k-1], c.figs[k]
	var until int
	switch {
	case c.tally(a, "to") >= 0 && c.link(a, b, thenFrom):
		until, a, b = k-1, b, a
	case c.tally(a, "from") >= 0 && c.link(a, b, toCue):
		until = k - 1
	case c.tally(b, "to") >= 0, c.tally(b, "at") >= 0:
		parts, sure := c.run(first, k), false
		if len(parts) < 2 && k-first == 2 && c.further(a) && !c.further(c.figs[first]) && c.counted(c.figs[first]) != "" && (c.bare(a) || c.unit(a) == c.unit(c.figs[first])) {
			parts, sure = c.figs[first:k], true
		}
		if len(parts) > 1 && c.addable(parts, b) {
			if s := c.sum(parts, b); s.holds || sure && s.ratio > 0.7 && s.ratio < 1.4 {
				c.report(s.text, s.holds, append(append([]sited{}, parts...), b)...)
			}
		}
		return
	default:
		return
	}
	if until-first != 1 || !c.figs[first].exact() || !c.addable([]sited{a, c.figs[first]}, b) {
		return
	}
	d := c.figs[first]
	s := c.sum([]sited{a, d}, b)
	if s.holds || c.further(d) && s.near() {
		c.report(s.text, s.holds, d, a, b)
	}
}

// tally tells whether "raising the death toll to" stands before a figure.
func (c *checker) tally(f sited, to string) int {
	ws := c.words(f)
	if c.word(f, -1) != to {
		return -1
	}
	at := c.nounBefore(f, f.from-1)
	if at > 2 && ws[at-1].Lower == "of" { // "the total number of dead to"
		at = c.nounBefore(f, at-1)
	}
	if at < 1 || at == f.from-1 || !lifting[ws[at-1].Lemma] {
		return -1
	}
	for k := at; k < f.from-1; k++ {
		if tallies[ws[k].Lower] {
			return at - 1
		}
	}
	return -1
}

var (
	lifting = words(`bring raise take push lift increase put drive`)
	tallies = words(`toll total number count tally membership fleet strength figure sum`)
)

// further tells whether a figure comes on top of a count: "another 60", "seven
// more".
func (c *checker) further(d sited) bool {
	ws := c.words(d)
	for k := max(0, d.from-2); k < min(len(ws), d.to+2); k++ {
		switch ws[k].Lower {
		case "another", "more", "additional", "further", "new":
			return true
		}
	}
	return strings.Contains(string(d.Evidence.Exact), "more")
}
