package figure

import "onrecord/internal/syntax"

var (
	totalCue = phrasesOf(`, all of the|, all the|a total of|for a total of|totaling|totalling|making a total of|, in total|, in all|, together|, altogether|or a total of|for a combined|a combined total of|for a combined total of|with a combined total of|, a combined|adding up to|for a grand total of|, which makes|; together|; in all|; altogether|giving a total of|, making|— altogether|— in all|or altogether|, in total some|, or together|amounting to|that adds up to|, that makes`)
	inAllCue = phrasesOf(`in all|in total|altogether|combined|overall|all told|together|between them`)
)

// totalling tells whether figure k is made the sum of those before it, by the
// words on either side; clear when they stand right after the last part.
func (c *checker) totalling(k int) (clear, ok bool) {
	whole, before := c.figs[k], c.figs[k-1]
	at := c.lead(whole, totalCue)
	if at < 0 {
		at = c.totalClause(k)
	}
	if at < 0 {
		at = c.totalNoun(k)
	}
	if at < 0 && c.totalEnds(k) {
		at = whole.from
		if at > 0 && c.word(whole, -1) == "or" {
			at--
		}
	}
	if at < before.to {
		return false, false
	}
	ws := c.words(whole)
	for at > before.to && (leads[ws[at-1].Lower] || ws[at-1].Lower == ",") {
		at--
	}
	return at >= before.to && (c.belongs(before, at) || c.verbal(before, at)), at < whole.from
}

// verbal tells whether no more than a verb and its place stand between a part
// and word at: "21 people drowned there, 52 altogether".
func (c *checker) verbal(a sited, at int) bool {
	ws := c.words(a)
	if at-a.to > 6 {
		return false
	}
	for k := a.to; k < at; k++ {
		if ws[k].UPOS == syntax.PUNCT && ws[k].Lower != "-" || ws[k].UPOS == syntax.CCONJ || ws[k].UPOS == syntax.SCONJ {
			return false
		}
	}
	return true
}

// totalClause reads "; together the two have" before a total.
func (c *checker) totalClause(k int) int {
	whole := c.figs[k]
	ws := c.words(whole)
	at := whole.from
	for at > 0 && (ws[at-1].UPOS == syntax.VERB || ws[at-1].UPOS == syntax.AUX || ws[at-1].UPOS == syntax.ADV) {
		at--
	}
	if at == whole.from {
		return -1
	}
	at = c.nounBefore(whole, at)
	return togetherCue.endIn(ws[:at])
}

// totalNoun reads ", a combined loss of 6.1 million", ", which makes the new
// cabinet of 12", ", so that the year came to 220,000" before a total.
func (c *checker) totalNoun(k int) int {
	whole := c.figs[k]
	ws := c.words(whole)
	at := whole.from
	if at > 1 && ws[at-1].Lower == "of" {
		at = c.nounBefore(whole, at-1)
		if at > 1 && joint[ws[at-1].Lower] { // tagged as a verb
			at = c.nounBefore(whole, at-1)
		}
		for i := at; i < whole.from-2; i++ {
			if joint[ws[i].Lower] {
				return at
			}
		}
	} else if at > 2 && (ws[at-1].Lower == "to" && (ws[at-2].Lower == "came" || ws[at-2].Lower == "comes")) {
		at = c.nounBefore(whole, at-2)
		if at > 1 && ws[at-1].Lower == "that" && ws[at-2].Lower == "so" {
			return at - 2
		}
		return -1
	}
	return makingCue.endIn(ws[:at])
}

var (
	joint     = words(`combined total joint`)
	makingCue = phrasesOf(`, which makes|, which made|, which brings to|, making|, making up|which makes|, so making|, thus making|: that made|, that makes`)
)

var togetherCue = phrasesOf(`; together|, together|; in all|; between them|; combined|, and together|; altogether|, and between them|, and in all|— together|; in total`)

// inAside tells whether figure k stands in a clause set between commas, "where
// its two ore carriers lay idle,".
func (c *checker) inAside(k int) bool {
	ws := c.words(c.figs[k])
	for at := c.figs[k].from - 1; at > c.figs[k-1].to; at-- {
		if w := ws[at].Lower; (w == "where" || w == "who" || w == "which" || w == "when") && ws[at-1].Lower == "," {
			return true
		} else if ws[at].UPOS == syntax.PUNCT {
			return false
		}
	}
	return false
}

// totalEnds tells whether "in all" or its like follow a figure that a comma
// or a dash sets off.
func (c *checker) totalEnds(k int) bool {
	whole := c.figs[k]
	w := c.word(whole, -1)
	return (w == "," || w == "or" || leads[w]) && c.inAll(whole)
}

var leads = words(`– — - -- (`)

// inAll tells whether "in all", "in total" or their like follow the figure.
func (c *checker) inAll(f sited) bool {
	ws := c.words(f)
	if f.to+2 < len(ws) && ws[f.to].Lower == "of" && nominal(&ws[f.to+1]) { // "150 tons of food in all"
		f.to += 2
	}
	return c.trails(f, inAllCue)
}
