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

// atMost notes a list after a whole with a hedge that adds up to it all the
// same: "as many as 170 people -- 140 guests and 30 employees".
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

// closing is what makes a list of parts whole.
type closing int

const (
	never   closing = iota
	byWord          // "comprising"
	byColon         // ": ... ."
	byDash          // "— ... —"
	byBracket
	byComma // ", ... ,"
)

var (
	includingCue  = phrasesOf(`, including|including|, among them|, which includes|, which include|, which included|that included|( including|– including|— including`)
	comprisingCue = phrasesOf(`comprising|, comprising|consisting of|, consisting of|made up of|, made up of|composed of|, composed of|comprised of|comprises|comprised|consists of|consisted of|consist of|is made up of|was made up of|are made up of|were made up of|is composed of|was composed of|are composed of|divided into|, divided into|, namely|split into|, split into|, split between|broken down into`)
	whichCue      = words(`which that who`)
)

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

// placedParts checks "19 cases were confirmed, 12 in the camp and seven in the
// town": bare parts, each with its place, that a comma sets off. There may be
// more than they name, so fewer than all are no alarm.
func (c *checker) placedParts(i, last int) {
	whole := c.figs[i]
	if i+2 >= last || !whole.count() || c.bare(whole) || c.word(c.figs[i+1], -1) != "," {
		return
	}
	parts := c.list(i+1, last)
	if len(parts) < 2 {
		return
	}
	for _, p := range parts {
		if !c.bare(p) && !c.nounless(p) || !p.count() || !placing[c.next(p)] || c.timeFollows(p) || p.value() >= whole.value() {
			return
		}
	}
	if s := c.sum(parts, whole); s.holds || s.ratio > 1 && s.near() && c.closes(parts[len(parts)-1], ". , — –") && c.alone(i) {
		c.report(s.text, s.holds, append([]sited{whole}, parts...)...)
	}
}

var placing = words(`in at on near from by inside outside around aboard for with under over`)

// namedParts checks "640 prisoners were exchanged, 310 Ruritanians and 330
// Utopians": persons of several names that end a sentence which counts persons.
func (c *checker) namedParts(i, last int) {
	whole := c.figs[i]
	if i+2 >= last || !whole.count() || !c.alone(i) || !gathered[c.unit(whole)] && !person(c.unit(whole)) || c.word(c.figs[i+1], -1) != "," || c.figs[i+1].from-whole.to > 10 || c.link(whole, c.figs[i+1], commas) {
		return
	}
	parts := c.list(i+1, last)
	if len(parts) < 2 || i+1+len(parts) != last || !c.kin(whole, parts) || !c.named(parts) || !c.closes(parts[len(parts)-1], ".") {
		return
	}
	if s := c.sum(parts, whole); s.holds || s.ratio > 0.6 && s.ratio < 1.7 {
		c.report(s.text, s.holds, append([]sited{whole}, parts...)...)
	}
}

// opening tells whether the words after a whole open the list of its parts,
// and what makes that list leave none out.
func (c *checker) opening(whole, part sited) (bool, closing) {
	switch {
	case c.link(whole, part, includingCue):
		return true, never
	case c.link(whole, part, comprisingCue), c.relative(whole, part):
		return true, byWord
	case c.link(whole, part, dashes), c.spacedDash(part) && c.belongs(whole, part.from-1):
		return true, byDash
	case c.link(whole, part, brackets):
		return true, byBracket
	case c.link(whole, part, commas):
		return true, byComma
	}
	gap := strings.Join(c.between(whole, part), " ")
	if strings.HasSuffix(gap, ":") && strings.Count(gap, " ") < 9 && !strings.ContainsAny(gap, ",;\"“”") {
		return true, byColon
	}
	return false, never
}

var (
	dashes   = phrasesOf(`—|–|--`)
	brackets = phrasesOf(`(`)
	commas   = phrasesOf(`,`)
)

// spacedDash tells whether a hyphen between blanks, which is a dash, stands
// before a figure.
func (c *checker) spacedDash(f sited) bool {
	ws := c.words(f)
	return f.from > 1 && ws[f.from-1].Lower == "-" && ws[f.from-2].End < ws[f.from-1].Start && ws[f.from-1].End < ws[f.from].Start
}

// relative reads "a board of 15, which is made up of nine" and "the board is
// made up of".
func (c *checker) relative(whole, part sited) bool {
	at := c.lead(part, comprisingCue)
	if at <= whole.to {
		return false
	}
	ws := c.words(whole)
	if ws[at-1].Lower == "," {
		at--
	}
	for at > whole.to && (whichCue[ws[at-1].Lower] || ws[at-1].UPOS == syntax.AUX || ws[at-1].Lower == ",") {
		at--
	}
	return c.belongs(whole, at)
}

// closes tells whether one of the marks follows a part, or its place.
func (c *checker) closes(p sited, marks string) bool {
	ws := c.words(p)
	for k := p.to; k < min(len(ws), p.to+9); k++ {
		if ws[k].UPOS == syntax.PUNCT || ws[k].Lower == "--" {
			for _, m := range strings.Fields(marks) {
				if ws[k].Lower == m {
					return c.belongs(p, k)
				}
			}
			return false
		}
	}
	return p.to == len(ws)
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
	if i < first+2 || !c.link(c.figs[i-1], whole, makingUpCue) {
		return
	}
	parts := c.run(first, i)
	if len(parts) < 2 || !c.addable(parts, whole) {
		return
	}
	if s := c.sum(parts, whole); s.holds || s.near() && c.kin(whole, parts) {
		c.report(s.text, s.holds, append(append([]sited{}, parts...), whole)...)
	}
}
