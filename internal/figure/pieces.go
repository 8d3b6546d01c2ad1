package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// ofWhole checks "2,136 soldiers, of whom 1,900 returned. 136 of them stayed"
// and "Of the 64 buses, 40 run on diesel, 16 on gas and the other eight on
// batteries": the parts that have the figure at i as their whole.
func (c *checker) ofWhole(i int) {
	whole := c.figs[i]
	at, first := c.pieces(i)
	if len(at) < 2 {
		return
	}
	parts, said := make([]sited, len(at)), make([][]string, len(at))
	for n, k := range at {
		parts[n], said[n] = c.figs[k], c.said(k)
	}
	if !c.addable(parts, whole) || c.halved(whole, parts) {
		return
	}
	s := c.sum(parts, whole)
	says := append([]sited{whole}, parts...)
	if s.holds {
		c.report(s.text, true, says...)
		return
	}
	if c.allBut(i, first) && len(parts) == 2 {
		c.report(s.text, false, says...)
		return
	}
	if c.doubtful(whole, parts) {
		return
	}
	last := parts[len(parts)-1]
	apart, all := opposed(said)
	switch {
	case (c.remainder(last) || c.next(last) == "elsewhere" || c.word(last, -1) == "last") && (last.sent == c.figs[at[len(at)-2]].sent || c.finiteNext(last)) && !c.explained(last, parts) && s.near(), all && !c.othersToo(parts), (apart || c.elliptical(parts)) && s.ratio > 1:
		c.report(s.text, false, says...)
	}
}

// elliptical tells whether each part but the first has no more than its place,
// so that nobody is counted twice: "480 work underground and 170 on the
// surface".
func (c *checker) elliptical(parts []sited) bool {
	for _, p := range parts[1:] {
		if p.sent != parts[0].sent || !placing[c.next(p)] || !c.nounless(p) || c.next(p) == "with" || c.next(p) == "for" || c.next(p) == "of" {
			return false
		}
		ws := c.words(p)
		for k := p.to; k < min(len(ws), p.to+6) && ws[k].UPOS != syntax.PUNCT && ws[k].UPOS != syntax.CCONJ; k++ {
			if ws[k].UPOS == syntax.VERB || ws[k].UPOS == syntax.AUX {
				return false
			}
		}
	}
	return true
}

// pieces gives where the parts of the whole at i stand, in order, and where
// the first of them is looked for.
func (c *checker) pieces(i int) ([]int, int) {
	whole := c.figs[i]
	first := i + 1
	if i > 0 && c.figs[i-1].sent == whole.sent && c.figs[i-1].exact() && (c.partOf(i-1, whole) || c.inHouse(i-1, i)) {
		first = i - 1
	}
	var parts []int
	for k := first; k < min(len(c.figs), i+9) && c.figs[k].sent <= whole.sent+3; k++ {
		p := c.figs[k]
		if k == i || p.Unit == "%" || c.measuresChange(p) {
			continue
		}
		if k == first && k < i {
			parts = append(parts, k)
			continue
		}
		if !c.partOf(k, whole) && !c.piece(i, k, parts) {
			if c.inPlace(p) {
				continue
			}
			break
		}
		if !p.count() && !p.scaled() && !p.money() {
			return nil, first
		}
		parts = append(parts, k)
	}
	return parts, first
}

// inHouse tells whether a figure is a part by the house it is in: "68 seats in
// the 130-seat chamber".
func (c *checker) inHouse(k, i int) bool {
	p, whole := c.figs[k], c.figs[i]
	return p.count() && p.Unit != "" && p.Unit == whole.Unit && p.value() < whole.value() && c.next(p) == "in" && c.link(p, whole, houseCue) && strings.Contains(string(whole.Evidence.Exact), "-")
}

var houseCue = phrasesOf(`in the|in a|in its|in their`)

// inPlace tells whether a figure only tells a place: "in the two big ports".
func (c *checker) inPlace(p sited) bool {
	w := c.word(p, -1)
	return p.exact() && p.value() <= 10 && !c.bare(p) && (w == "the" || w == "its" || w == "their") && placing[c.word(p, -2)]
}

// measuresChange tells whether a figure is a margin or a rise, and no part.
func (c *checker) measuresChange(p sited) bool {
	at, _ := c.changeNoun(p)
	return at >= 0 || c.marginNoun(p) >= 0
}

// piece tells whether the figure at k goes on from the whole at i, or from
// the parts before it, without saying that it is one of them.
func (c *checker) piece(i, k int, parts []int) bool {
	whole, p := c.figs[i], c.figs[k]
	if p.Low == nil || *p.Low >= whole.value() || p.PartOf != nil || c.par(p) != c.par(whole) {
		return false
	}
	if c.partitive(p) {
		return p.sent == whole.sent || p.sent == whole.sent+1 && len(parts) > 0
	}
	bare := c.bare(p) || c.nounless(p) && c.unit(p) == c.unit(whole)
	rest := (c.remainder(p) || c.next(p) == "elsewhere" && len(parts) > 0 || c.word(p, -1) == "last" && c.word(p, -2) == "the" && len(parts) > 0) && (bare || c.unit(p) == c.unit(whole) || anybody[c.unit(p)] && person(c.unit(whole)))
	if len(parts) == 0 {
		if c.unit(p) == c.unit(whole) && (c.opensNext(i, k) || c.restFollows(i, k)) {
			return true
		}
		return bare && (c.votedOn(i, k) || c.fronts(i) && p.sent == whole.sent && c.comma(whole, p) || c.opensNext(i, k) || c.inWhich(i, k) || c.restFollows(i, k))
	}
	before := c.figs[parts[len(parts)-1]]
	switch {
	case rest:
		return p.sent-before.sent <= 1
	case !bare && p.sent == before.sent && c.beginsClause(p):
		apart, _ := opposed([][]string{c.said(parts[len(parts)-1]), c.said(k)})
		return apart && len(parts) == 1
	case !bare || p.sent != before.sent:
		return false
	}
	if c.numbering(p) {
		return false
	}
	if (c.fronts(i) && p.sent == whole.sent || c.ofThat(p)) && c.beginsClause(p) {
		return true
	}
	return c.parallel(before, p) && !c.newTime(before, p)
}

// beginsClause tells whether a mark or an "and" stands before a figure.
func (c *checker) beginsClause(p sited) bool {
	switch c.words(p)[max(0, c.ahead(p)-1)].Lower {
	case ",", ";", "and", "while", "with":
		return true
	}
	return false
}

// numbering tells whether a bare figure counts what follows it, whatever it
// was read as: "two no votes".
func (c *checker) numbering(f sited) bool {
	ws := c.words(f)
	return f.to < len(ws) && (nominal(&ws[f.to]) || ws[f.to].UPOS == syntax.DET) && !c.timed(ws[f.to].Start) && ws[f.to].UPOS != syntax.ADJ
}

// partitive tells whether "of them" or "of whom" stands beside a figure.
func (c *checker) partitive(p sited) bool {
	return c.trails(p, ofThem) || c.lead(p, ofThem) >= 0
}

var ofThem = phrasesOf(`of it|of them|of whom|of which|of these|of those`)

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

// finiteNext tells whether a finite verb follows a figure and its noun.
func (c *checker) finiteNext(p sited) bool {
	ws := c.words(p)
	k := p.to
	for i := p.from; i < p.to; i++ {
		if ws[i].UPOS == syntax.VERB { // "the other two arrested last week"
			k = i
			break
		}
	}
	for k < len(ws) && ws[k].UPOS == syntax.ADV {
		k++
	}
	return k < len(ws) && (ws[k].UPOS == syntax.AUX || ws[k].UPOS == syntax.VERB && ws[k].XPOS != "VBN" && ws[k].XPOS != "VBG")
}
