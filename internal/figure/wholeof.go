package figure

import "onrecord/internal/syntax"

// wholeOfPart finds the whole of part i among the figures near it, those from k
// on left out.
func (c *checker) wholeOfPart(i, k int) (sited, bool) {
	part := c.figs[i]
	for n := min(k-1, i+1); n >= max(0, i-4); n-- {
		w := c.figs[n]
		if n == i || !w.exact() || w.Unit == "%" || w.Unit == "years" || part.Unit == "years" || w.value() < part.value() || w.value() < 2 {
			continue
		}
		if part.PartOf != nil && w.value() == *part.PartOf || part.PartOf == nil && c.wholeUnsaid(n, i, k) {
			return w, true
		}
	}
	return sited{}, false
}

// wholeUnsaid tells whether the figure at n is the whole of that at i by the
// words between, the share of it standing at k: "$30 million out of $400
// million", "found 14 of them unsafe", "tested 1,150 and found 69, a rate of".
func (c *checker) wholeUnsaid(n, i, k int) bool {
	part, w := c.figs[i], c.figs[n]
	switch n {
	case i + 1:
		return c.link(part, w, ofCue) && c.fits(part, w)
	case i - 1:
		return c.frontedWhole(n, i) || c.partitive(part) && part.sent-w.sent <= 1 ||
			k == i+1 && c.lead(c.figs[k], rateCue) >= 0 && w.sent == part.sent && c.alone(n)
	}
	return false
}

// alone tells whether a figure is the first of its sentence.
func (c *checker) alone(n int) bool { return n == 0 || c.figs[n-1].sent != c.figs[n].sent }

// frontedWhole tells whether the figure at n is put before its part at i: "Of
// 20,000 voters, 13,000 cast a ballot".
func (c *checker) frontedWhole(n, i int) bool {
	return c.figs[n].sent == c.figs[i].sent && c.fronts(n) && c.comma(c.figs[n], c.figs[i]) && c.bare(c.figs[i])
}

// ofWhich tells whether a percentage is of the whole, where an "of" follows
// it: "30 percent of them", "of the total".
func (c *checker) ofWhich(share, whole sited) bool {
	ws := c.words(share)
	if c.next(share) != "of" {
		return true
	}
	for k := share.to + 1; k < min(len(ws), share.to+7); k++ {
		if w := &ws[k]; totals[w.Lower] || w.Lower == string(whole.Unit) {
			return true
		} else if w.UPOS == syntax.VERB || w.UPOS == syntax.PUNCT {
			return false
		}
	}
	return false
}

var totals = words(`total them whole all membership overall electorate number budget network workforce staff fleet parliament house chamber assembly country
population payroll class sample dataset market vote legislature council seats party`)

// wholeOfShare finds the whole of a share "of them": the one that package
// quantity gave, or the figure before it.
func (c *checker) wholeOfShare(k int) (sited, bool) {
	if c.figs[k].PartOf != nil {
		return c.wholeOfPart(k, k)
	}
	if k == 0 || !c.figs[k-1].exact() || c.figs[k-1].Unit == "%" || c.figs[k].sent-c.figs[k-1].sent > 1 {
		return sited{}, false
	}
	return c.figs[k-1], true
}

// shareOfEarlier checks a share of what the sentence before counts: "The town
// has 800 homes. The flood damaged 200 homes, or 25 percent of the total."
func (c *checker) shareOfEarlier(k int) {
	if k < 2 || !c.link(c.figs[k-1], c.figs[k], equals) || !c.figs[k-1].exact() || c.figs[k-1].PartOf != nil || c.isChange(c.figs[k-1]) {
		return
	}
	share, part := c.figs[k], c.figs[k-1]
	whole, n := sited{}, 0
	for i := k - 2; i >= max(0, k-6) && part.sent-c.figs[i].sent <= 2 && c.par(c.figs[i]) == c.par(part); i-- {
		if w := c.figs[i]; w.exact() && w.Unit != "%" && w.value() > part.value() && (c.unit(w) == c.unit(part) || c.bare(part) && w.counts()) {
			whole, n = w, n+1
		}
	}
	if n != 1 || !part.addableTo(whole) {
		return
	}
	if c.next(share) == "of" && c.ofWhich(share, whole) {
		c.share(share, part, whole, whole, part, share)
	} else if c.next(share) != "of" && part.value() >= 10 && c.makes(share, part, whole) {
		c.share(share, part, whole, whole, part, share)
	}
}
