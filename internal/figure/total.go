package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// totals checks "12 tanks and 30 trucks, a total of 42 vehicles", "... 42 in
// all", "five trucks with 40 tents each, or 200 in all", and the total that a
// sentence after its parts begins with.
func (c *checker) totals(first, last int) {
	for k := first; k < last; k++ {
		if !c.figs[k].exact() {
			continue
		}
		if k >= first+2 {
			switch clear, ok := c.totalling(k); {
			case !ok || c.products(first, k):
			case clear:
				c.totalOf(c.run(first, k), c.figs[k])
			case k >= first+3 && c.inAside(k-1):
				c.totalOf(c.run(first, k-1), c.figs[k])
			}
		}
		c.totalAfter(k)
		c.allOfThem(first, k)
		c.raised(first, k)
	}
}

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

// totalOf reports the sum of parts beside what the text says it is. Of parts
// that differ in kind nothing but a clear total is an alarm: "12 rows and six
// columns, a total of 72 boxes" is a product.
func (c *checker) totalOf(parts []sited, whole sited) {
	if len(parts) < 2 || !c.addable(parts, whole) {
		return
	}
	s := c.sum(parts, whole)
	product := 1.0
	for _, p := range parts {
		product *= p.value()
	}
	switch {
	case s.holds:
		c.report(s.text, true, append(append([]sited{}, parts...), whole)...)
	case product == whole.value() && len(parts) == 2:
		c.report(parts[0].shown()+" × "+parts[1].shown()+" = "+whole.shown(), true, parts[0], parts[1], whole)
	case product == whole.value() || s.ratio > 1.5 || s.ratio < 1/1.5 || c.supposed(whole):
	default:
		c.report(s.text, false, append(append([]sited{}, parts...), whole)...)
	}
}

var eachCue = phrasesOf(`each|apiece|per person|per head|to each|a head|a piece|each of`)

// products checks "five trucks carrying 40 tents each, or 200 tents in all",
// k being the total; it tells whether the figures are such.
func (c *checker) products(first, k int) bool {
	if k < first+2 {
		return false
	}
	n, m, whole := c.figs[k-2], c.figs[k-1], c.figs[k]
	if !c.trails(m, eachCue) {
		return false
	}
	if !n.count() || !m.exact() || !whole.exact() || !c.fits(m, whole) {
		return true
	}
	product := interval{n.value() * m.rounded().low, n.value() * m.rounded().high}
	text := number(n.value()) + " × " + m.shown() + " = " + amount(n.value()*m.value(), string(m.Unit))
	if n.value()*m.value() != whole.value() {
		text += ", text says " + whole.told()
	}
	c.verdict(text, product, whole.rounded(), whole.rounded(), n, m, whole)
	return true
}

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

// raised checks a count that goes up by what the sentence tells before:
// "seven more bodies, raising the toll to 41 from 34", "another 60 died,
// taking the toll from 340 to 400". Without the old count it is only noted.
func (c *checker) raised(first, k int) {
	if k < first+1 {
		return
	}
	a, b := c.figs[k-1], c.figs[k]
	var until int
	switch {
	case c.tally(a, "to") >= 0 && c.link(a, b, thenFrom):
		until, a, b = k-1, b, a
	case c.tally(a, "from") >= 0 && c.link(a, b, toCue):
		until = k - 1
	case c.tally(b, "to") >= 0:
		parts, sure := c.run(first, k), false
		if len(parts) < 2 && k-first == 2 && c.further(a) && !c.further(c.figs[first]) && c.counted(c.figs[first]) != "" && (c.bare(a) || c.unit(a) == c.unit(c.figs[first])) {
			parts, sure = c.figs[first:k], true
		}
		if len(parts) > 1 && c.addable(parts, b) {
			if s := c.sum(parts, b); s.holds || sure && s.ratio > 0.7 && s.ratio < 1.4 {
				c.report(s.text, s.holds, append(append([]sited{}, parts...), b)...)
			}
		}
		return
	default:
		return
	}
	if until-first != 1 || !c.figs[first].exact() || !c.addable([]sited{a, c.figs[first]}, b) {
		return
	}
	d := c.figs[first]
	s := c.sum([]sited{a, d}, b)
	if s.holds || c.further(d) && s.near() {
		c.report(s.text, s.holds, d, a, b)
	}
}

// tally tells whether "raising the death toll to" stands before a figure.
func (c *checker) tally(f sited, to string) int {
	ws := c.words(f)
	if c.word(f, -1) != to {
		return -1
	}
	at := c.nounBefore(f, f.from-1)
	if at > 2 && ws[at-1].Lower == "of" { // "the total number of dead to"
		at = c.nounBefore(f, at-1)
	}
	if at < 1 || at == f.from-1 || !lifting[ws[at-1].Lemma] {
		return -1
	}
	for k := at; k < f.from-1; k++ {
		if tallies[ws[k].Lower] {
			return at - 1
		}
	}
	return -1
}

var (
	lifting = words(`bring raise take push lift increase put drive`)
	tallies = words(`toll total number count tally membership fleet strength figure sum`)
)

// further tells whether a figure comes on top of a count: "another 60", "seven
// more".
func (c *checker) further(d sited) bool {
	ws := c.words(d)
	for k := max(0, d.from-2); k < min(len(ws), d.to+2); k++ {
		switch ws[k].Lower {
		case "another", "more", "additional", "further", "new":
			return true
		}
	}
	return strings.Contains(string(d.Evidence.Exact), "more")
}
