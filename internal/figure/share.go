package figure

import "onrecord/internal/syntax"

// shares checks "168 of 329 members, or 51 percent", "30 percent of the 400
// villagers, or 120" and "half of the 3,000, 1,500".
func (c *checker) shares(first, last int) {
	for k := first; k < last; k++ {
		share := c.figs[k]
		percent := share.Unit == "%"
		if !percent && !share.fraction() || percent && comparatives[c.next(share)] {
			continue // "12 percent less than" is a share of nothing
		}
		if !c.shareAfter(first, k) && !c.shareBefore(k, last) && !c.shareBetween(k, last) && percent {
			c.shareOfEarlier(k)
		}
		if percent {
			c.worded(first, k)
		}
	}
	c.takenUp(first, last)
	c.hundred(first, last)
}

var comparatives = words(`less more fewer higher lower greater smaller larger bigger above below over under`)

// fraction tells whether a figure is a share in words: "a third of", "six in
// ten".
func (f sited) fraction() bool {
	v := f.Low
	if v == nil {
		v = f.High
	}
	return *v < 1 && *v > 0 && f.Unit != "%" && !f.money() && !f.points()
}

var (
	equals = phrasesOf(`— that 's|– that 's|, that 's|-- that 's|— that is|— about|– about|-- or|--|-- that is|– that is|- or|, which puts the turnout at|, putting the turnout at|, a ratio of|, a total of|, or|or|(|( or|—|–|--|— or|– or|, that is|, which is|, i.e.|, equal to|, equivalent to|, representing|, accounting for|, making up|, a share of|, a turnout of|, for a turnout of|, or about|, constituting|, amounting to|, comprising|, which represents|, which is about|representing|accounting for|equivalent to|constituting|, roughly|, a rate of|, for a rate of|, a proportion of|, meaning|, a success rate of|, which makes up|, which amounts to|, corresponding to`)
	comma  = phrasesOf(`,|, or|(|—|–|, that is|, i.e.|: |, or just|, or only`)
	ofCue  = phrasesOf(`of|of the|of its|of their|of all|of all the|of her|of his|of those|of these|out of|out of the|of a total of|of some|of our|of about|of more than|of the country 's|of the total`)
)

// shareAfter checks a percentage given after its part: "168 of 329 members,
// or 51 percent"; false when the figures are no such.
func (c *checker) shareAfter(first, k int) bool {
	share := c.figs[k]
	for i := k - 1; i >= max(first, k-2); i-- {
		part := c.figs[i]
		if part.Low == nil || part.High == nil || *part.Low != *part.High || part.Unit == "%" || part.fraction() || c.isChange(part) && part.PartOf == nil || !c.equated(c.figs[k-1], share) {
			continue
		}
		whole, ok := c.wholeOfPart(i, k)
		if !ok || i == k-2 && whole.Figure != c.figs[k-1].Figure || !c.ofWhich(share, whole) {
			continue
		}
		c.share(share, part, whole, part, whole, share)
		return true
	}
	return false
}

// isChange tells whether a figure measures a rise or a fall, which its
// percentage does too.
func (c *checker) isChange(f sited) bool {
	at, _ := c.changeNoun(f)
	return at >= 0 || c.lead(f, upCue) >= 0 || c.lead(f, downCue) >= 0 || c.lemma(f, -1) == "by" || wayOf(c.lemma(f, -1)) != either
}

// equated tells whether a percentage says in another way what stands before
// it: after "or" or a bracket, between commas, or under its own name.
func (c *checker) equated(before, share sited) bool {
	if c.link(before, share, equals) {
		return true
	}
	if c.link(before, share, commas) {
		return c.set(share)
	}
	at := c.lead(share, rateCue)
	if at < 0 {
		at = c.rateNoun(share)
	}
	if at < before.to || at-before.to > 9 {
		return false
	}
	ws := c.words(share)
	for k := before.to; k < at; k++ {
		if ws[k].UPOS == syntax.PUNCT && ws[k].Lower != "-" || ws[k].UPOS == syntax.CCONJ {
			return false
		}
	}
	return true
}

// rateNoun reads ", a high failure rate of" before a percentage; -1 for none.
func (c *checker) rateNoun(share sited) int {
	k := share.from - 1
	if w := c.word(share, -1); w == "only" || w == "just" {
		k--
	}
	ws := c.words(share)
	if k < 2 || ws[k].Lower != "of" || ws[k-1].Lower != "rate" && ws[k-1].Lower != "share" && ws[k-1].Lower != "proportion" && ws[k-1].Lower != "turnout" {
		return -1
	}
	at := c.nounBefore(share, k)
	if ws[at].Lower != "a" || at == 0 || ws[at-1].Lower != "," {
		return -1
	}
	return at - 1
}

var rateCue = phrasesOf(`— that 's|– that 's|, that 's|-- that 's|— that is|, that is|, which puts the turnout at|, putting the turnout at|, a turnout of|, a rate of|, for a turnout of|, or a turnout of|, a share of|, which is a rate of`)

// shareBefore checks a share given before its whole and the part after it:
// "a quarter of the 800 workers, or 200", "Half of them, 1,500, left"; and
// "Turnout was 60 percent: 300 of the 500 members".
func (c *checker) shareBefore(k, last int) bool {
	share := c.figs[k]
	if k+1 < last && (share.PartOf != nil || c.trails(share, ofThem)) {
		part := c.figs[k+1]
		whole, ok := c.wholeOfShare(k)
		if ok && (c.link(share, part, equals) || c.link(share, part, ofThemCue) && c.set(part)) && part.Unit != "%" {
			c.share(share, part, whole, whole, share, part)
			return true
		}
	}
	if k+2 >= last {
		return false
	}
	a, b := c.figs[k+1], c.figs[k+2]
	switch {
	case !a.exact() || !b.exact():
		return false
	case c.link(share, a, ofCue) && a.value() > b.value() && (c.link(a, b, equals) || c.link(a, b, comma) && (c.set(b) || c.inAll(b))) && c.fits(a, b):
		c.share(share, b, a, share, a, b)
		return true
	case (c.link(share, a, equals) || c.link(share, a, colon)) && a.value() < b.value() && a.PartOf != nil && *a.PartOf == b.value() && c.next(share) != "of":
		c.share(share, a, b, share, a, b)
		return true
	}
	return false
}

// shareBetween checks "20 percent, or 90, of the 450 flats" and "90, or 20
// percent, of the 450 flats".
func (c *checker) shareBetween(k, last int) bool {
	if k+1 >= last {
		return false
	}
	share := c.figs[k]
	if k+2 < last && c.link(share, c.figs[k+1], equals) && c.link(c.figs[k+1], c.figs[k+2], closedOf) {
		part, whole := c.figs[k+1], c.figs[k+2]
		c.share(share, part, whole, share, part, whole)
		return true
	}
	if k > 0 && c.ofNamed(k) {
		part, whole := c.figs[k-1], c.figs[k+1]
		c.share(share, part, whole, part, share, whole)
		return true
	}
	if k > 0 && c.link(c.figs[k-1], share, equals) && c.link(share, c.figs[k+1], closedOf) {
		part, whole := c.figs[k-1], c.figs[k+1]
		c.share(share, part, whole, part, share, whole)
		return true
	}
	return false
}

// ofNamed reads "500 million crowns, 20 percent of total spending of 2.5
// billion" round the percentage at k.
func (c *checker) ofNamed(k int) bool {
	part, share, whole := c.figs[k-1], c.figs[k], c.figs[k+1]
	if share.sent != whole.sent || c.next(share) != "of" || whole.from-share.to > 7 || c.word(whole, -1) != "of" && !c.link(share, whole, ofCue) || !c.fits(part, whole) || !part.exact() || !whole.exact() || part.value() >= whole.value() {
		return false
	}
	return c.belongs(share, whole.from) && c.link(part, share, appositions)
}

var closedOf = phrasesOf(`, of the|of the|) of the|— of the|– of the|, of its|, of all|of its|) of its|, of|) of|of|, of their|of all|of all the|of their|) of all`)

var (
	colon     = phrasesOf(`:`)
	ofThemCue = phrasesOf(`,|of them ,|of those ,|of these ,`)
)

// set tells whether a mark closes a figure off.
func (c *checker) set(f sited) bool {
	switch c.next(f) {
	case ",", ")", "—", "–", ".", ";", "--":
		return true
	}
	return false
}
