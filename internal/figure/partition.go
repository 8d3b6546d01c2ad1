package figure

import "strings"

// partitions checks the parts that a sentence, or those after it, give of a
// whole. That they do not add up is an alarm only where the words leave no
// part out ("comprising", "a total of", "the rest", parts of which each is
// the opposite of the other: "returned", "stayed") or where parts that shut
// each other out are more than their whole. Where they add up it is noted.
func (c *checker) partitions(first, last int) {
	for i := first; i < last; i++ {
		whole := c.figs[i]
		c.overfull(i, last)
		if !whole.exact() || whole.value() < 2 {
			c.atMost(i, last)
			continue
		}
		c.opened(i, last)
		c.makingUp(first, i)
		c.ofWhole(i)
		c.theyWere(i)
		c.placedParts(i, last)
		c.namedParts(i, last)
	}
}

// opened checks "87 partners, including 82 governments and five
// organisations", "a council comprising 5 judges and 4 deputies", "40 shops:
// 22 in the north and 18 in the south".
func (c *checker) opened(i, last int) {
	if i+2 >= last {
		return
	}
	whole := c.figs[i]
	open, closed := c.opening(whole, c.figs[i+1])
	if !open {
		return
	}
	parts := c.list(i+1, last)
	if len(parts) < 2 || !c.addable(parts, whole) {
		return
	}
	s := c.sum(parts, whole)
	says := append([]sited{whole}, parts...)
	end := parts[len(parts)-1]
	switch {
	case closed == byComma:
		if c.kin(whole, parts) && c.named(parts) && gathered[c.unit(whole)] && s.ratio > 0.6 && s.ratio < 1.7 && c.closes(end, ", . — – )") {
			c.report(s.text, s.holds, says...)
		}
	case s.holds:
		c.report(s.text, true, says...)
	case !s.near() || !c.alike(parts):
	case closed == byWord && (c.kin(whole, parts) || c.apart(i+1, len(parts)) || !whole.counts()),
		closed == byColon && c.closes(end, ". ;"), closed == byDash && c.closes(end, "— – -- - ."), closed == byBracket && c.closes(end, ")"),
		s.ratio > 1 && c.apart(i+1, len(parts)):
		c.report(s.text, false, says...)
	}
}

// alike tells whether all parts have a noun, or none, or the last alone.
func (c *checker) alike(parts []sited) bool {
	for _, p := range parts[1:] {
		if c.bare(p) != c.bare(parts[0]) && !(c.bare(p) && c.unit(parts[0]) != "") {
			return c.bare(parts[0]) && p.Evidence == parts[len(parts)-1].Evidence
		}
	}
	return true
}

// named tells whether each part has its own noun.
func (c *checker) named(parts []sited) bool {
	for i, p := range parts {
		if c.bare(p) || i > 0 && c.unit(p) == c.unit(parts[i-1]) || gathered[c.unit(p)] {
			return false
		}
	}
	return true
}

// apart tells whether n parts from figure i on shut each other out.
func (c *checker) apart(i, n int) bool {
	var said [][]string
	for k := i; k < i+n; k++ {
		said = append(said, c.said(k))
	}
	apart, _ := opposed(said)
	return apart
}

var makingUpCue = phrasesOf(`make up the|made up the|making up the|makes up the|form the|formed the|comprise the|comprised the|compose the|composed the|constitute the|make up a|made up a|form a|formed a|make up its|make up their|account for all|accounted for all|make up all|together make up the`)

// makingUp checks "twelve women and 18 men make up the 30-member panel".
func (c *checker) makingUp(first, i int) {
	whole := c.figs[i]
	if i < first+2 {
		return
	}
	all := c.link(c.figs[i-1], whole, makingUpCue)
	if !all && !(c.link(c.figs[i-1], whole, houseCue) && strings.Contains(string(whole.Evidence.Exact), "-")) {
		return
	}
	parts := c.run(first, i)
	if len(parts) < 2 || !c.addable(parts, whole) {
		return
	}
	if s := c.sum(parts, whole); s.holds || (all || s.ratio > 1) && s.near() && c.kin(whole, parts) {
		c.report(s.text, s.holds, append(append([]sited{}, parts...), whole)...)
	}
}

// atMost notes a list after a whole with a hedge that adds up to it all the
// same: "as many as 90 sailors -- 70 Ruritanians and 20 Utopians".
func (c *checker) atMost(i, last int) {
	whole := c.figs[i]
	v := whole.High
	if v == nil {
		v = whole.Low
	}
	if i+2 >= last || *v < 2 || whole.Unit == "%" || whole.Low != nil && whole.High != nil && *whole.Low != *whole.High {
		return
	}
	if open, closed := c.opening(whole, c.figs[i+1]); !open || closed == byComma {
		return
	}
	parts := c.list(i+1, last)
	fig := *whole.Figure
	fig.Low, fig.High, fig.Hedge = v, v, ""
	exact := sited{&fig, whole.sent, whole.from, whole.to}
	if len(parts) < 2 || !c.addable(parts, exact) {
		return
	}
	if s := c.sum(parts, exact); s.holds {
		c.report(s.text, true, append([]sited{whole}, parts...)...)
	}
}

// overfull checks parts told in clauses after a colon, the last of them
// "another" or "the other" so that they shut each other out, which are more
// than the most there can be: "up to 50 jets: 30 are firm orders and another 30
// are options".
func (c *checker) overfull(i, last int) {
	if i+2 >= last {
		return
	}
	whole, p, q := c.figs[i], c.figs[i+1], c.figs[i+2]
	if whole.High == nil || whole.Low != nil && !whole.exact() || !whole.counts() || !p.count() || !q.count() || !c.bare(p) || !c.bare(q) || c.ahead(q) == q.from || !c.parallel(p, q) {
		return
	}
	if ws := c.words(p); ws[max(0, p.from-1)].Lower != ":" || p.from-1-whole.to > 16 || !c.verbNext(p) {
		return
	}
	if total := p.value() + q.value(); total > *whole.High {
		c.report(p.shown()+" + "+q.shown()+" = "+number(total)+", text says "+whole.told(), false, whole, p, q)
	}
}
