package figure

import (
	"fmt"

	"onrecord/internal/syntax"
)

// multiples checks "240 members, twice the 120 of last year", "90 arrests,
// three times as many as the 30 in May" and "doubled from 45 ships to 90
// ships". Such words are used loosely; only what is far off is an alarm.
func (c *checker) multiples(first, last int) {
	for k := first + 1; k < last; k++ {
		a, b := c.figs[k-1], c.figs[k]
		if by, word := c.folded(a, b); by > 0 {
			c.multiple(a, b, by, word, a, b)
		} else if by, word := c.fold(a, b); by > 0 {
			c.multiple(b, a, by, word, a, b)
		}
		if last-first == 2 {
			c.doubledTo(a, b)
		}
		if k < first+2 || a.Unit != "times" || !a.exact() {
			continue
		}
		p := c.figs[k-2]
		if c.link(p, a, appositions) && c.link(a, b, timesCue) && a.value() > 1 {
			c.multiple(b, p, a.value(), string(a.Evidence.Exact), p, a, b)
		}
	}
}

var (
	timesCue = phrasesOf(`the|as many as the|as much as the|as many as|as high as the|as large as the|more than the|higher than the|that of the`)
	folds    = map[string]float64{"double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "triple": 3, "tripled": 3, "triples": 3, "tripling": 3,
		"treble": 3, "trebled": 3, "quadruple": 4, "quadrupled": 4, "halve": 0.5, "halved": 0.5, "halving": 0.5}
	twofold = []struct {
		phrases phrases
		by      float64
	}{
		{phrasesOf(`, twice|, double|, twice the|, double the|, twice as many as the|, twice as much as the|— twice the|— double the|, or twice the|, twice its|, double its|, twice their|, twice as many as|, exactly twice the`), 2},
		{phrasesOf(`, half|, half of|, half the|, half as many as the|, half of the|— half the|, half as much as the|, half its`), 0.5},
		{phrasesOf(`, triple the|— triple the`), 3},
	}
	approaching = words(`nearly almost than about roughly over around not n't or`)
)

// folded reads "doubled from 45 ships to 90 ships".
func (c *checker) folded(a, b sited) (float64, string) {
	at := c.lead(a, fromCue)
	if at < 1 || !c.link(a, b, toCue) {
		return 0, ""
	}
	ws := c.words(a)
	for k := at - 1; k >= max(0, at-5); k-- {
		if by := folds[ws[k].Lower]; by > 0 {
			if k > 0 && approaching[ws[k-1].Lower] {
				c.nearly(a, b, by, ws[k-1].Lower, ws[k].Lower)
				return 0, ""
			}
			return by, ws[k].Lower
		}
		if ws[k].UPOS == syntax.VERB || ws[k].UPOS == syntax.CCONJ {
			break
		}
	}
	return 0, ""
}

// nearly notes "nearly doubled from 45 to 84": what it says loosely is no alarm.
func (c *checker) nearly(a, b sited, by float64, hedge, word string) {
	if !a.exact() || !b.exact() || a.value() <= 0 || !c.fits(a, b) || a.Unit == "%" {
		return
	}
	times := b.value() / a.value()
	if hedge == "than" && times > by && times < 1.6*by || (hedge == "nearly" || hedge == "almost") && times < by && times > 0.8*by || hedge != "than" && times > 0.9*by && times < 1.1*by && hedge != "not" && hedge != "n't" {
		if hedge == "than" {
			hedge = "more than"
		}
		c.report(fmt.Sprintf("%s is %s times %s, text says %s %s", b.shown(), number(times), a.shown(), hedge, word), true, a, b)
	}
}

// doubledTo notes "has doubled: what used to be 650 barrels a day is now
// 1,300", where the two are the only figures of their sentence.
func (c *checker) doubledTo(a, b sited) {
	ws := c.words(b)
	if b.from < 2 || ws[b.from-1].Lower != "now" && ws[b.from-1].Lower != "to" || c.lead(a, usedToBe) < 0 || !a.exact() || !b.exact() || !c.fits(a, b) {
		return
	}
	for k := 0; k < a.from; k++ {
		if by := folds[ws[k].Lower]; by > 0 && b.value() == by*a.value() {
			c.multiple(a, b, by, ws[k].Lower, a, b)
			return
		}
	}
}

var usedToBe = phrasesOf(`used to be|was|were|had been`)

// fold reads "240 members, twice the 120".
func (c *checker) fold(a, b sited) (float64, string) {
	for i := range twofold {
		at := twofold[i].phrases.endIn(c.words(b)[:b.from])
		if at < 0 && c.word(b, -1) == "'s" { // "half of last year's 300"
			at = twofold[i].phrases.endIn(c.words(b)[:c.nounBefore(b, b.from)])
		}
		if a.sent == b.sent && at >= a.to && c.belongs(a, at) {
			for at < b.from && c.words(b)[at].UPOS == syntax.PUNCT {
				at++
			}
			return twofold[i].by, c.words(b)[at].Lower
		}
	}
	return 0, ""
}

// multiple reports how many times one value is of the other.
func (c *checker) multiple(from, to sited, by float64, word string, says ...sited) {
	if !from.exact() || !to.exact() || !c.fits(from, to) || from.value() <= 0 || from.Unit == "%" && to.Unit != "%" {
		return
	}
	times := to.value() / from.value()
	text := fmt.Sprintf("%s is %s times %s, text says %s", to.shown(), number(times), from.shown(), word)
	switch ratio := times / by; {
	case ratio > 0.94 && ratio < 1.06:
		c.report(text, true, says...)
	case (ratio < 0.8 || ratio > 1.25) && ratio > 0.3 && ratio < 3:
		c.report(text, false, says...)
	}
}
