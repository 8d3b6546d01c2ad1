package figure

import (
	"onrecord/internal/syntax"
)

// What a text has counted it takes up again with "the", "all" or "those":
// "31 women, 44 children and seven men. All 82 sleep in the gymnasium", "Half
// of the 94 villages were cut off. To reach those 47 places ...".

// definiteness is how a figure takes up what was counted before.
type definiteness int

const (
	fresh definiteness = iota
	known              // "the 800 workers"
	every              // "all 82", "all 3.6 million of them"
	those              // "those 47 places"
)

// takes tells how a figure takes up what was counted before. One that says
// which of them it means ("the 12 from Utopia") is a new one.
func (c *checker) takes(f sited) definiteness {
	w := c.word(f, -1)
	if w == "the" && c.word(f, -2) == "all" {
		w = "all"
	}
	if c.narrowed(f) && !(w == "all" && c.next(f) == "of") {
		return fresh
	}
	switch w {
	case "all":
		return every
	case "those", "these":
		return those
	case "the":
		return known
	}
	return fresh
}

// narrowed tells whether a figure's noun is followed by what tells it from
// others of the kind: "the 12 passengers from Utopia", "the two arrested".
func (c *checker) narrowed(f sited) bool {
	ws := c.words(f)
	for k := f.from; k < f.to; k++ {
		if ws[k].XPOS == "VBN" && k > f.from {
			return true
		}
	}
	if f.to >= len(ws) {
		return false
	}
	w := &ws[f.to]
	switch w.Lower {
	case "of":
		return f.to+1 >= len(ws) || ws[f.to+1].Lower != "them"
	case "who", "that", "which", "whose", "where", "when", "'s", "'", "he", "she", "it", "they", "we", "i":
		return true
	}
	return w.UPOS == syntax.ADP && w.Lower != "in" && w.Lower != "by" || w.XPOS == "VBN" && !c.timed(w.Start) || w.UPOS == syntax.ADJ
}

// allOfThem checks a figure that takes up all that a list before it counts:
// "jobs ... 410, 275 and 115 respectively. The 800 workers learned of it".
func (c *checker) allOfThem(first, k int) {
	whole := c.figs[k]
	how := c.takes(whole)
	if how == fresh || how == those || k < 2 || !whole.count() {
		return
	}
	from := first
	if k == first {
		for from > 0 && c.figs[from-1].sent == whole.sent-1 {
			from--
		}
	} else if how != every {
		return
	}
	parts := c.listBefore(from, k, how == every)
	if len(parts) < 2 || !c.addable(parts, whole) || c.given(from, whole) {
		return
	}
	s := c.sum(parts, whole)
	switch {
	case s.holds:
		c.report(s.text, true, append(append([]sited{}, parts...), whole)...)
	case how == every && s.ratio > 1/1.5 && s.ratio < 1.5 && c.covers(whole, parts) && !c.supposed(whole):
		c.report(s.text, false, append(append([]sited{}, parts...), whole)...)
	}
}

// listBefore gives the figures of one enumeration that ends with the last
// figure before k, if need be one of clauses side by side.
func (c *checker) listBefore(from, k int, clauses bool) []sited {
	i := k - 1
	for i > from && c.figs[i-1].exact() && c.figs[i].exact() && c.parallel(c.figs[i-1], c.figs[i]) {
		i--
	}
	if i == k-1 {
		return nil
	}
	if ok, last := c.listed(c.figs[k-2], c.figs[k-1]); !clauses && (!ok || !last) {
		return nil
	}
	return c.figs[i:k]
}

// given tells whether a value stands before figure at "from" already, so that
// it is not the list that is taken up.
func (c *checker) given(from int, f sited) bool {
	for k := max(0, from-12); k < from; k++ {
		if v := c.figs[k]; v.exact() && v.value() == f.value() {
			return true
		}
	}
	return false
}

// covers tells whether the noun of a total is one for all of its parts.
func (c *checker) covers(whole sited, parts []sited) bool {
	u := c.unit(whole)
	return u == "" || hypernyms[u] || c.kin(whole, parts)
}

// hypernyms are nouns for things of several kinds.
var hypernyms = words(`vehicles aircraft planes ships vessels boats craft buildings structures animals weapons arms items objects crimes incidents
offences offenses accidents attacks cases awards prizes medals pieces works things articles goods units products seats votes ballots
jobs posts places countries states nations bodies groups institutions companies firms businesses measures bills proposals charges
counts points goals victories games matches`)

// takenUp checks a part that the next sentence takes up by its number, of a
// share that this one gives: "Half of the 94 villages were cut off. To reach
// those 47 places ...".
func (c *checker) takenUp(first, last int) {
	for k := first; k+1 < last; k++ {
		share, whole := c.figs[k], c.figs[k+1]
		if share.Unit != "%" && !share.fraction() || !whole.exact() || !c.link(share, whole, ofCue) {
			continue
		}
		for n := k + 2; n < min(len(c.figs), k+4) && c.figs[n].sent <= whole.sent+1; n++ {
			part := c.figs[n]
			if !part.exact() || part.Unit == "%" || part.value() >= whole.value() || part.sent == whole.sent && n > k+2 {
				continue
			}
			switch how := c.takes(part); {
			case how == those && part.counts() == whole.counts(), how == every && c.trails(part, ofThem):
				c.share(share, part, whole, share, whole, part)
			case part.sent > whole.sent && c.word(part, -1) == "the" && c.next(part) == "who":
				if c.makes(share, part, whole) {
					c.share(share, part, whole, share, whole, part)
				} else if rest := whole.value() - part.value(); !c.comes(share, rest, whole) {
					c.share(share, part, whole, share, whole, part)
				}
			default:
				continue
			}
			break
		}
	}
}

// comes tells whether a value is that share of the whole.
func (c *checker) comes(share sited, v float64, whole sited) bool {
	likely, _ := c.shareSaid(share, whole)
	p := 100 * v / whole.value()
	return interval{p, p}.meets(likely)
}
