package figure

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// worded checks a share in words beside the percentage that follows it in
// brackets or between commas: "nearly two-thirds of voters (65 percent)", "six
// in ten, 61 percent,", "a majority (56%)".
func (c *checker) worded(first, k int) {
	p := c.figs[k]
	ws := c.words(p)
	if p.from < 2 || !p.exact() || !c.closedOff(p) {
		return
	}
	for at := p.from - 2; at >= max(0, p.from-14); at-- {
		if from, to, likely, allowed := wordShare(ws, at); to > at {
			if to > p.from-1 || !c.noClause(ws[to:p.from-1]) {
				return
			}
			c.wordedShare(p, onrecord.Span{Start: ws[from].Start, End: ws[to-1].End}, likely, allowed)
			return
		}
		if w := &ws[at]; w.UPOS == syntax.PUNCT && w.Lower != "-" || w.UPOS == syntax.SYM {
			return
		}
	}
}

// closedOff tells whether a mark opens before a percentage and the like mark
// closes after it.
func (c *checker) closedOff(p sited) bool {
	next := c.next(p)
	switch c.word(p, -1) {
	case "(":
		return next == ")" || next == "," || next == ";" || next == "vs." || next == "versus" || next == "vs"
	case ",", "—", "–", "--":
		return next == "," || next == "—" || next == "–" || next == "--"
	}
	return false
}

// noClause tells whether words hold no verb and no other mark.
func (c *checker) noClause(ws []syntax.Word) bool {
	for k := range ws {
		if k == 0 && ws[k].Lemma == "be" { // "the majority are farmers"
			continue
		}
		if w := &ws[k]; w.UPOS == syntax.VERB && w.XPOS != "VBN" && w.XPOS != "VBG" || w.UPOS == syntax.CCONJ && !(k > 0 && k+1 < len(ws) && nominal(&ws[k-1]) && nominal(&ws[k+1])) || w.UPOS == syntax.PUNCT && w.Lower != "-" || w.UPOS == syntax.AUX {
			return false
		}
	}
	return true
}

func (c *checker) wordedShare(p sited, share onrecord.Span, likely, allowed interval) {
	ev := c.page.Text.Evidence(share)
	can := p.rounded()
	text := "text says " + string(ev.Exact) + " and " + p.shown()
	switch {
	case can.meets(likely):
		c.add(text, true, []onrecord.Evidence{ev, p.Evidence})
	case !can.meets(allowed):
		c.add(text, false, []onrecord.Evidence{ev, p.Evidence})
	}
}

// wordShare reads a share in words whose first word is at k: "half", "two -
// thirds", "a third", "six in 10", "a majority". It gives its words, its
// hedge taken in, and what it can mean in percent; to is 0 for none.
func wordShare(ws []syntax.Word, k int) (from, to int, likely, allowed interval) {
	v, to := bareShare(ws, k)
	if to == 0 {
		return 0, 0, likely, allowed
	}
	if ws[to-1].Lower == "majority" {
		return k, to, interval{50, 100}, interval{49.5, 100}
	}
	v *= 100
	slack := max(3, v/10)
	from, likely, allowed = k, interval{v - slack, v + slack}, interval{v - 1.6*slack, v + 1.6*slack}
	for n, h := range shareHedges {
		at := h.endIn(ws[:k])
		if at < 0 {
			continue
		}
		switch n {
		case 0:
			likely, allowed = interval{v - 0.5, v + 3*slack}, interval{v - 1, 100}
		case 1:
			likely, allowed = interval{v - 3*slack, v + 0.5}, interval{0, v + 1}
		case 2:
			likely, allowed = interval{v - 2*slack, v + 0.5}, interval{v - 3*slack, v + 1.5}
		}
		return at, to, likely, allowed
	}
	return from, to, likely, allowed
}

// shareHedges open a share upwards, downwards, or put it just below.
var shareHedges = [...]phrases{
	phrasesOf(`more than|over|at least|upwards of|just over|well over|slightly more than`),
	phrasesOf(`less than|fewer than|under|at most|just under|slightly less than|no more than|not even`),
	phrasesOf(`nearly|almost|close to`),
}

// bareShare reads a share in words without its hedge, and gives its end.
func bareShare(ws []syntax.Word, k int) (float64, int) {
	at := func(i int) string {
		if i < len(ws) {
			return ws[i].Lower
		}
		return ""
	}
	skip := func(i int) int {
		if at(i) == "-" {
			return i + 1
		}
		return i
	}
	w := at(k)
	switch {
	case w == "half" && !comparesHalf[at(k+1)]:
		return 0.5, k + 1
	case w == "a" || w == "one" || w == "the" && at(k+1) == "majority":
		i := skip(k + 1)
		if d := denominators[at(i)]; d > 0 {
			return 1 / d, i + 1
		}
		for n := i; w != "one" && n < i+3 && at(n) != "near"; n++ {
			if at(n) == "majority" {
				return 0.5, n + 1
			}
		}
	}
	n := digits[w]
	if n == 0 {
		return 0, 0
	}
	i := skip(k + 1)
	if d := denominators[at(i)]; d > 0 && n > 1 && n < d {
		return n / d, i + 1
	}
	if at(i) == "in" || at(i) == "out" && at(i+1) == "of" {
		if at(i) == "out" {
			i++
		}
		if i = skip(i + 1); digits[at(i)] > n {
			return n / digits[at(i)], i + 1
		}
	}
	return 0, 0
}

var (
	comparesHalf = words(`- a an as that this what`) // "half as many", "half that amount"
	denominators = map[string]float64{"third": 3, "quarter": 4, "fifth": 5, "tenth": 10, "thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10, "sixth": 6, "eighth": 8}
	digits       = map[string]float64{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
		"1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10}
)
