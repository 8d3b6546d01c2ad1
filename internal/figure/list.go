package figure

import "onrecord/internal/syntax"

// list gives the figures from i on that stand in one enumeration, each with
// its noun or its place ("320 at the mill and 180 at the yard"); nil where
// there is no "and" before the last.
func (c *checker) list(i, last int) []sited {
	if !c.figs[i].exact() {
		return nil
	}
	parts := []sited{c.figs[i]}
	for k := i + 1; k < last; k++ {
		ok, closed := c.listed(c.figs[k-1], c.figs[k])
		if !ok || !c.figs[k].exact() {
			return nil
		}
		if parts = append(parts, c.figs[k]); closed {
			return parts
		}
	}
	return nil
}

// listed tells whether b is the next part of an enumeration after a, and
// whether it is the last.
func (c *checker) listed(a, b sited) (ok, last bool) {
	if at := lastSeparators.endIn(c.words(b)[:c.ahead(b)]); a.sent == b.sent && at >= a.to && c.belongs(a, at) {
		return true, true
	}
	return c.link(a, b, separators), false
}

// ahead is the first word of a figure, "the other" and its like taken in.
func (c *checker) ahead(f sited) int {
	ws := c.words(f)
	k := f.from
	for k > 0 && (remaining[ws[k-1].Lower] || ws[k-1].Lower == "the" && k < f.from) {
		k--
	}
	return k
}

var (
	remaining      = words(`other remaining rest another further additional a`)
	separators     = phrasesOf(`,|;`)
	lastSeparators = phrasesOf(`, and|; and|and|plus|, plus|as well as|, as well as|along with|, along with`)
)

// run gives the figures just before k that stand in one enumeration, or in
// clauses alike: "Ruritania sent 400 soldiers and Utopia 350".
func (c *checker) run(first, k int) []sited {
	i := k - 1
	for i > first && c.figs[i-1].exact() && c.figs[i].exact() && c.parallel(c.figs[i-1], c.figs[i]) {
		i--
	}
	if i == k-1 || !c.figs[k-1].exact() {
		return nil
	}
	return c.figs[i:k]
}

// parallel tells whether two figures are parts of one enumeration, or said in
// two clauses side by side, with no more than a subject and a verb between.
func (c *checker) parallel(a, b sited) bool {
	if ok, _ := c.listed(a, b); ok {
		return true
	}
	if a.sent != b.sent {
		return false
	}
	ws := c.words(b)
	at := c.nounBefore(b, c.ahead(b))
	for n := 0; n < 2 && at > a.to && (ws[at-1].UPOS == syntax.VERB && ws[at-1].XPOS != "VBG" || ws[at-1].UPOS == syntax.AUX || ws[at-1].UPOS == syntax.ADP || ws[at-1].UPOS == syntax.ADV); n++ {
		at = c.nounBefore(b, at-1)
	}
	k := clauses.endIn(ws[:at])
	return k >= a.to && c.belongs(a, k)
}

var clauses = phrasesOf(`, and|; and|and|, while|while|;|,|, with|, as well as|, plus`)
