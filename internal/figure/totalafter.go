package figure

import "onrecord/internal/syntax"

// totalAfter checks a total that opens its sentence, "In all, 350 houses
// burned" or "Together they carried 400 migrants", against the figures of the
// sentences before, of one paragraph, when all count the same.
func (c *checker) totalAfter(k int) {
	whole := c.figs[k]
	they, ok := c.opensTotal(k)
	if !ok || c.sweeping(whole.sent) {
		return
	}
	end := k
	for end > 0 && c.figs[end-1].sent == whole.sent {
		end-- // "The two employ 700 between them"
	}
	i := end
	for i > 0 && end-i < 8 && whole.sent-c.figs[i-1].sent <= 3 && c.figs[i-1].exact() && c.par(c.figs[i-1]) == c.par(whole) && !c.sweeping(c.figs[i-1].sent) &&
		(c.unit(c.figs[i-1]) == c.unit(whole) || c.bare(whole) && c.figs[i-1].counts() || c.bare(c.figs[i-1]) && c.elliptic(i-1)) {
		i--
	}
	parts := c.figs[i:end]
	if len(parts) < 2 || parts[len(parts)-1].sent != whole.sent-1 || !c.addable(parts, whole) {
		return
	}
	for n := 1; n < len(parts); n++ {
		if gap := parts[n].sent - parts[n-1].sent; gap > 1 || c.newTime(parts[n-1], parts[n]) {
			return
		}
	}
	s := c.sum(parts, whole)
	says := append(append([]sited{}, parts...), whole)
	switch {
	case s.holds:
		c.report(s.text, true, says...)
	case s.ratio < 1.5 && s.ratio > 1/1.5 && (they || c.sameVerb(parts)):
		c.report(s.text, false, says...)
	}
}

var (
	theyOpen  = phrasesOf(`that made|together|combined|between them|that makes|this makes|that made|that is a total of|that adds up to|their combined`)
	theTwo    = phrasesOf(`the two|both|all three|the three|the four`)
	inAllOpen = phrasesOf(`altogether|in all|in total|a total of|all told|that brings the total to|the total is|the total was|the total comes to|the total came to|the combined total`)
)

// opensTotal tells whether a sentence begins with a word of summing up before
// the figure, and whether it is one that takes in no more than the parts
// before ("Together they").
func (c *checker) opensTotal(k int) (they, ok bool) {
	f := c.figs[k]
	ws := c.words(f)
	if f.from > 8 || len(ws) < 3 {
		return false, false
	}
	if ws[0].UPOS == syntax.PUNCT { // a quotation mark
		ws = ws[1:]
	}
	switch {
	case theTwo.beginIn(ws) > 0:
		return true, c.inAll(f)
	case theyOpen.beginIn(ws) > 0:
		return true, c.alone(k)
	case inAllOpen.beginIn(ws) > 0:
		return false, f.from <= 5 && c.alone(k)
	}
	return false, false
}

// sweeping tells whether a sentence counts over a stretch of time, or says
// that there is more than it names.
func (c *checker) sweeping(sent int) bool {
	ws := c.page.Sentences[sent].Words
	for k := range ws {
		switch ws[k].Lower {
		case "since", "so", "other", "others", "another", "also", "including", "previous", "earlier", "already", "nationwide", "each", "every", "per", "years", "months":
			return true
		case "more": // but "the second buried nine more"
			if k == 0 || ws[k-1].UPOS != syntax.NUM {
				return true
			}
		}
	}
	return false
}

// elliptic tells whether a bare figure leaves out the noun of the one before.
func (c *checker) elliptic(i int) bool {
	if i == 0 {
		return false
	}
	gap := c.figs[i].sent - c.figs[i-1].sent
	return c.figs[i-1].Unit != "" && (gap == 0 || gap == 1 && (c.next(c.figs[i]) == "more" || c.figs[i].from > 0 && c.verbBefore(c.figs[i])))
}

// verbBefore tells whether a verb stands right before a figure.
func (c *checker) verbBefore(f sited) bool {
	return f.from > 0 && c.words(f)[f.from-1].UPOS == syntax.VERB
}

// sameVerb tells whether all parts are said to have done or met the same.
func (c *checker) sameVerb(parts []sited) bool {
	for _, p := range parts[1:] {
		if p.Measure == "" || p.Measure != parts[0].Measure {
			return false
		}
	}
	return parts[0].Measure != ""
}
