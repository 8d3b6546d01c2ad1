package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// partitions checks the parts that a sentence, or those after it, give of a
// whole. That they do not add up is an alarm only where the words leave no
// part out ("comprising", "a total of", "the rest", parts of which each is
// the opposite of the other: "returned", "stayed") or where parts that shut
// each other out are more than their whole. Where they add up it is noted.
func (c *checker) partitions(first, last int) {
	for i := first; i < last; i++ {
		whole := c.figs[i]
		if !whole.count() || whole.value() < 2 {
			continue
		}
		c.listed(i, last)
		c.ofWhole(i)
	}
	c.totals(first, last)
}

// listed checks "87 partners, including 82 governments and five
// organisations" and "a council comprising 5 judges and 4 deputies".
func (c *checker) listed(i, last int) {
	if i+2 >= last {
		return
	}
	whole := c.figs[i]
	open, closed := linkOf(c.between(whole, c.figs[i+1]))
	if !open {
		return
	}
	parts := c.list(i+1, last)
	if len(parts) < 2 {
		return
	}
	text, total := sum(parts, whole.value())
	says := append([]sited{whole}, parts...)
	switch {
	case total == whole.value():
		c.report(text, true, says...)
	case closed == byWord && total < 2*whole.value() && (sameKind(whole, parts) || c.apart(i+1, len(parts))),
		closed == byColon && total < 2*whole.value() && c.stops(parts[len(parts)-1]) && 2*total > whole.value() && alike(parts),
		total > whole.value() && c.apart(i+1, len(parts)):
		c.report(text, false, says...)
	}
}

// closing is what makes a list of parts whole.
type closing int

const (
	never closing = iota
	byColon
	byWord
)

// linkOf tells whether the words after a whole open the list of its parts,
// and what makes that list leave none out.
func linkOf(gap []string) (bool, closing) {
	s := strings.Trim(strings.Join(gap, " "), " ,—–-()")
	switch s {
	case "including", "among them", "which includes", "which include", "which included", "that included":
		return true, never
	case "comprising", "consisting of", "made up of", "composed of", "comprised of", "which comprises", "which comprised":
		return true, byWord
	case ":":
		return true, byColon
	}
	if strings.HasSuffix(s, " :") && len(gap) < 8 && !strings.ContainsAny(s, ",;\"“”") {
		return true, byColon
	}
	return false, never
}

// list gives the figures from i on that stand in one enumeration: nothing
// between them but commas and a last "and", or, where the parts have no noun
// of their own, the place of each ("320 at the mill and 180 at the yard").
func (c *checker) list(i, last int) []sited {
	if !c.figs[i].count() {
		return nil
	}
	parts := []sited{c.figs[i]}
	closed := false
	for k := i + 1; k < last && !closed; k++ {
		gap := c.between(c.figs[k-1], c.figs[k])
		if !c.figs[k].count() || !joins(gap) && !c.placedApart(c.figs[k-1], gap) {
			return nil
		}
		parts = append(parts, c.figs[k])
		n := len(gap)
		closed = gap[n-1] == "and" || gap[n-1] == "as" || gap[n-1] == "plus"
	}
	if !closed {
		return nil
	}
	return parts
}

// joins tells whether nothing but a comma or an "and" stands between parts.
func joins(gap []string) bool {
	switch strings.Join(gap, " ") {
	case ",", "and", ", and", "plus", "as well as":
		return true
	}
	return false
}

// placedApart tells whether one prepositional phrase and an "and" or a comma
// stand between a part and the next.
func (c *checker) placedApart(a sited, gap []string) bool {
	n := len(gap)
	if n < 3 || n > 9 || gap[n-1] != "and" && gap[n-1] != "," {
		return false
	}
	if !placing[gap[0]] {
		return false
	}
	ws := c.words(a)
	for k := a.to; k < a.to+n-1; k++ {
		if w := &ws[k]; w.UPOS == syntax.VERB || w.UPOS == syntax.AUX || w.UPOS == syntax.CCONJ || w.UPOS == syntax.PRON || w.Lower == "," && k < a.to+n-2 {
			return false
		}
	}
	return true
}

var placing = words(`in at on near from by dead`)

// stops tells whether the sentence ends with a part, or with its place.
func (c *checker) stops(p sited) bool {
	ws := c.words(p)
	for k := p.to; k < min(len(ws), p.to+7); k++ {
		switch w := &ws[k]; {
		case w.Lower == ".":
			return true
		case k == p.to && placing[w.Lower], w.UPOS == syntax.DET && k > p.to, w.UPOS == syntax.NOUN && k > p.to, w.UPOS == syntax.PROPN && k > p.to:
		default:
			return false
		}
	}
	return p.to == len(ws)
}

// alike tells whether all parts have a noun, or none.
func alike(parts []sited) bool {
	for _, p := range parts[1:] {
		if (p.Unit == "") != (parts[0].Unit == "") {
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

// sameKind tells whether the parts count the same thing as the whole, by
// their unit.
func sameKind(whole sited, parts []sited) bool {
	for _, p := range parts {
		if p.Unit == "" || p.Unit != whole.Unit && !general[string(whole.Unit)] {
			return false
		}
	}
	return true
}

// general are the units under which any count of persons falls.
var general = words(`people persons members victims others dead deaths`)

// ofWhole checks "2,136 soldiers, of whom 1,900 returned. 136 of them stayed":
// the parts that have the figure at i as their whole.
func (c *checker) ofWhole(i int) {
	whole := c.figs[i]
	first := i + 1
	if i > 0 && c.partOf(i-1, whole) && c.figs[i-1].sent == whole.sent {
		first = i - 1
	}
	var parts []sited
	var said [][]string
	for k := first; k < min(len(c.figs), i+7) && c.figs[k].sent <= whole.sent+3; k++ {
		p := c.figs[k]
		if k == i || p.Unit == "%" {
			continue
		}
		if !c.partOf(k, whole) {
			break
		}
		if !p.count() {
			return
		}
		parts, said = append(parts, p), append(said, c.said(k))
	}
	if len(parts) < 2 {
		return
	}
	text, total := sum(parts, whole.value())
	says := append([]sited{whole}, parts...)
	if total == whole.value() {
		c.report(text, true, says...)
		return
	}
	if c.allBut(i, first) && len(parts) == 2 {
		c.report(text, false, says...)
		return
	}
	if c.doubtful(whole, parts) {
		return
	}
	last := parts[len(parts)-1]
	apart, all := opposed(said)
	switch {
	case c.remainder(last) && !c.explained(last, len(parts)), all && !c.othersToo(parts), apart && total > whole.value():
		c.report(text, false, says...)
	}
}

// allBut tells whether the part before a whole is what it lacks, "all but 30
// of the 250 miners were rescued", and the other part is those said to have
// met the same.
func (c *checker) allBut(i, first int) bool {
	if first != i-1 || c.word(c.figs[first], -1) != "but" || c.word(c.figs[first], -2) != "all" {
		return false
	}
	for n := range contrasts {
		if a := contrasts[n].side(c.said(i)); a >= 0 && a == contrasts[n].side(c.said(i+1)) {
			return true
		}
	}
	return false
}

func (c *checker) partOf(k int, whole sited) bool {
	p := c.figs[k]
	return p.PartOf != nil && *p.PartOf == whole.value()
}
