package figure

import "onrecord/internal/syntax"

var (
	moreThan = phrasesOf(`more than|higher than|greater than|larger than|bigger than|above|over|beyond|ahead of|longer than|taller than|heavier than|up on|up from|in excess of`)
	lessThan = phrasesOf(`fewer than|less than|lower than|below|under|short of|shy of|smaller than|shorter than|cheaper than|lighter than|behind|down on|down from`)
)

// than reads "more than the", "fewer than last year's", "short of the" between
// a difference and what it is taken from.
func (c *checker) than(d, a sited) way {
	if d.sent != a.sent || a.from <= d.to || a.from-d.to > 14 {
		return either
	}
	at := c.nounBefore(a, a.from)
	ws := c.words(d)
	if at > 0 && ws[at-1].Lower == "of" && at < a.from { // "the limit of 40", "the total of"
		at = c.nounBefore(a, at-1)
	} else if at == a.from && ws[at-1].Lower == "of" {
		at = c.nounBefore(a, at-1)
	}
	for n, p := range [...]phrases{moreThan, lessThan} {
		start := p.endIn(ws[:at])
		if start < 0 { // "more than the" is no noun phrase before its noun
			start = c.within(d, a, p)
		}
		if start >= d.to && start <= d.to+2 && c.belongs(d, start) {
			return way(n + 1)
		}
	}
	if way := c.thanIn(d, a); way != either {
		return way
	}
	return either
}

// thanIn reads "45 more than in the first inquiry, which heard 85".
func (c *checker) thanIn(d, a sited) way {
	ws := c.words(d)
	n := moreThan.beginIn(ws[d.to:a.from])
	w := rising
	if n == 0 {
		n, w = lessThan.beginIn(ws[d.to:a.from]), falling
	}
	if n == 0 || ws[d.to+n].UPOS != syntax.ADP {
		return either
	}
	for k := d.to + n; k+1 < a.from; k++ {
		if ws[k].Lower == "," && (ws[k+1].Lower == "which" || ws[k+1].Lower == "when") && a.from-k <= 5 {
			return w
		}
	}
	return either
}

// within finds a phrase that begins right after a figure.
func (c *checker) within(d, a sited, p phrases) int {
	ws := c.words(d)
	n := p.beginIn(ws[d.to:a.from])
	if n == 0 || c.nounBefore(a, a.from) > d.to+n {
		return -1
	}
	return d.to
}

// years tells whether two figures are set side by side, each with its time:
// "310 burglaries in 2022 and 248 in 2023".
func (c *checker) years(a, b sited) bool {
	if !c.bare(b) && !c.nounless(b) || c.bare(a) {
		return false
	}
	at := c.lead(b, lastSeparators)
	return at > a.to && c.belongs(a, at) && c.timed(c.words(a)[at-1].Start) && c.timeFollows(b)
}

// timeFollows tells whether a time follows a figure, after a preposition or
// at once.
func (c *checker) timeFollows(f sited) bool {
	ws := c.words(f)
	return f.to < len(ws) && c.timed(ws[f.to].Start) || f.to+1 < len(ws) && ws[f.to].UPOS == syntax.ADP && c.timed(ws[f.to+1].Start)
}

// openedClosed reads "opened at 40 crowns, closed at 34 crowns".
func (c *checker) openedClosed(a, b sited) bool {
	return c.word(a, -1) == "at" && opened[c.lemma(a, -2)] && c.word(b, -1) == "at" && closed[c.lemma(b, -2)] && len(c.between(a, b)) < 7
}

var opened = words(`open start begin`)
