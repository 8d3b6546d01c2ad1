package figure

import (
	"math"
	"strings"

	"onrecord/internal/quantity"
	"onrecord/internal/syntax"
)

// reach is how many words a counted noun phrase may have.
const reach = 8

// phrase reads the noun phrase that the number counts and tells its unit.
func (c *clause) phrase(n *quantity.Number) {
	c.unitOf(n)
	c.last = c.end
	if n.Hyphen && c.unit != "" {
		c.last = c.compound(c.end)
	}
}

func (c *clause) unitOf(n *quantity.Number) {
	c.end, c.head = c.to, -1
	c.ofThem = c.partitive()
	switch {
	case n.Percent:
		c.unit = "%"
	case n.Points:
		c.unit = "percentage points"
	case n.Currency != "":
		c.unit = n.Currency
	case n.Unit != "":
		c.unit = unitName(n.Unit, false)
	default:
		c.unit, c.end = c.measureAt(c.to)
	}
	if c.measured = c.unit != ""; c.measured {
		return
	}
	if n.Hyphen {
		c.hyphened()
		return
	}
	c.counted(n)
	if c.head >= 0 && c.isAny(c.from-1, "these", "those") { // "Of those 75 hostages" are the whole
		c.ofThem = false
	}
	if c.ofThem && c.head < 0 {
		c.predicate()
	}
}

// predicate takes in what is said of a part that has no noun of its own:
// "136 of them stayed", "1,900 voluntarily returned".
func (c *clause) predicate() {
	k := c.to
	if c.is(k, "of") {
		k += 2
	}
	for ; k < min(len(c.words), c.to+6); k++ {
		switch c.words[k].UPOS {
		case syntax.VERB:
			c.end = k + 1
			return
		case syntax.ADV, syntax.AUX:
			continue
		}
		return
	}
}

// hyphened reads "618-kilometer border", "329-member parliament": the word
// after the hyphen is the unit.
func (c *clause) hyphened() {
	u := c.to + 1
	if u >= len(c.words) {
		return
	}
	c.unit, c.head, c.end = unitName(c.words[u].Lower, true), u, u+1
	if c.is(u, "strong") { // "a 2,000-strong force"
		c.unit = "people"
	}
}

// compound gives the end of the phrase that goes on at word k after a hyphened
// unit: "618-kilometer border fence".
func (c *clause) compound(k int) int {
	end := k
	for u := k; k < min(len(c.words), u+4); k++ {
		switch c.words[k].UPOS {
		case syntax.NOUN, syntax.PROPN:
			end = k + 1
		case syntax.ADJ:
		default:
			if c.words[k].Form != "-" {
				return end
			}
		}
	}
	return end
}

// counted reads the noun phrase after the number: "American soldiers", "main
// sites", "countries and international organizations".
func (c *clause) counted(n *quantity.Number) {
	k := c.to
	if k < len(c.words) && syntax.QuoteMark(c.words[k].Lower) && c.is(k+1, "of") { // "“thousands” of men"
		k++
	}
	if c.is(k, "of") {
		if n.Kind == quantity.Count && !c.isAny(k+1, "the", "its", "their", "his", "her", "these", "those", "our") || c.isAny(k+1, "them", "whom", "which") {
			return
		}
		k++
	}
	for c.isAny(k, "the", "its", "their", "his", "her", "these", "those", "our", "more", "other", "additional") {
		k++
	}
	head := c.nounPhrase(k)
	if head < 0 || c.TimeOf[head] > 0 || k > c.to && c.isAny(head+1, "'s", "’s", "'") { // "14 of the state's 60 judges"
		return
	}
	if c.words[head].XPOS == "NNP" && n.Low != nil && *n.Low >= 2 && !pluralForm(c.words[head].Lower) && n.Kind == quantity.Count { // "38 North"
		return
	}
	if head == c.to && predicate(c.words[head].Lower) && !pluralForm(c.words[head].Lower) && n.Low != nil && *n.Low >= 2 { // "10 abstained", tagged amiss
		return
	}
	if c.words[head].XPOS == "NN" && c.isAny(head+1, "and", "or") && n.Low != nil && *n.Low >= 2 { // "100 math and science teachers"
		if second := c.nounPhrase(head + 2); second > head+2 && c.words[second].XPOS == "NNS" {
			head = second
		}
	}
	if c.words[head].XPOS == "NN" && c.isAny(head+1, "dead", "wounded", "injured", "missing") && !nounAt(c.words, head+2) { // "55 war dead"
		head++
	}
	c.head, c.end = head, head+1
	c.unit = c.nameOf(head, k)
	if c.is(head+1, "and") && c.words[head].XPOS == "NNS" {
		if second := c.nounPhrase(head + 2); second > 0 && c.words[second].XPOS == "NNS" && !c.verbFollows(second+1) {
			c.end = second + 1
			c.unit = strings.ToLower(joined(c.words[head : second+1]))
		}
	}
}

// nounPhrase gives the head of the noun phrase that begins at word k: the
// last noun of a run of adjectives, participles and nouns; -1 without.
func (c *clause) nounPhrase(k int) int {
	head := -1
	for ; k < min(len(c.words), c.to+reach); k++ {
		w := &c.words[k]
		switch {
		case w.UPOS == syntax.NOUN || w.UPOS == syntax.PROPN:
			if head >= 0 && (c.words[head].XPOS == "NNS" && (w.XPOS != "NNS" || head != k-1) || c.words[head].XPOS == "NNPS" && w.UPOS == syntax.NOUN && !pluralForm(w.Lower)) { // "soldiers fled", tagged amiss; "killed soldiers' families"
				return head
			}
			head = k
		case k > c.to && c.words[k-1].Form == "-" && head >= 0: // "F-16 jets", "Paris-based firms"
		case w.UPOS == syntax.NUM && head == k-1 && c.words[head].UPOS == syntax.PROPN && nounAt(c.words, k+1): // "Team 6 members"
		case head < 0 && (syntax.QuoteMark(w.Lower) || w.UPOS == syntax.ADV && k+1 < len(c.words) && c.words[k+1].UPOS == syntax.ADJ):
		case w.UPOS == syntax.ADJ, w.Form == "-", w.XPOS == "VBN" && head < 0, w.XPOS == "VBG" && head < 0 && k > c.to:
			if head >= 0 && w.Form != "-" && !(w.UPOS == syntax.ADJ && c.words[head].XPOS == "NNP") { // "three White House legal aides"
				return head
			}
		case w.Lower == "," && head < 0 && k > c.to && c.words[k-1].UPOS == syntax.ADJ:
		case head == k-1 && !c.single && !pluralForm(c.words[head].Lower) && w.Form == w.Lower && pluralForm(w.Lower): // "three House committees", tagged amiss
			return k
		default:
			return head
		}
	}
	return head
}

// pluralForm tells whether a word looks like a plural.
func pluralForm(w string) bool {
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// nameOf is the unit that a head noun names: as written, a name with all its
// words ("New Yorkers").
func (c *clause) nameOf(head, from int) string {
	if c.words[head].UPOS != syntax.PROPN {
		if head-2 >= from && c.words[head-1].Form == "-" { // "fund-raisers"
			return c.words[head-2].Lower + "-" + c.words[head].Lower
		}
		return unitName(c.words[head].Lower, false)
	}
	first := head
	for first > from && c.words[first-1].UPOS == syntax.PROPN {
		first--
	}
	return joined(c.words[first : head+1])
}

// verbFollows tells whether a verb stands at word k: then the noun before is
// its subject, and no second counted noun.
func (c *clause) verbFollows(k int) bool {
	return k < len(c.words) && (c.words[k].UPOS == syntax.VERB || c.words[k].UPOS == syntax.AUX) && c.words[k].XPOS != "VBN"
}

// partitive tells whether the number is part of the figure before: "of whom
// 1,900", "136 of them".
func (c *clause) partitive() bool {
	for k := c.from - 1; k >= max(1, c.from-3); k-- {
		if c.isAny(k, "whom", "which", "them", "these", "those") && c.isAny(k-1, "of", "among") {
			return true
		}
		if w := &c.words[k]; w.UPOS != syntax.ADV && w.Lower != "," {
			break
		}
	}
	return c.is(c.to, "of") && c.isAny(c.to+1, "whom", "which", "them", "these", "those") && !nounAt(c.words, c.to+2)
}

// doubt is how little there is to hold a number for a figure.
func (c *clause) doubt(n *quantity.Number, measure string) float64 {
	big := n.Low != nil && *n.Low >= 10 || n.High != nil && *n.High >= 10
	switch {
	case c.unit != "":
		return 0
	case c.ofThem, n.Hedge != "" && big:
		return 0.2
	case measure != "" && (big || n.Low != nil && *n.Low != math.Trunc(*n.Low)):
		return 0.3
	}
	return 0.6
}
