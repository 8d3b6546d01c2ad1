package figure

import (
	"strings"

	"onrecord/internal/quantity"
	"onrecord/internal/syntax"
)

// measure tells what a figure measures: of things counted what is said of
// them, of an amount (percent, money, length) what it is the amount of.
func (c *clause) measure(n *quantity.Number) string {
	switch {
	case n.Kind == quantity.Age:
		return "age"
	case c.unit == "" && c.numberOf():
		return ""
	case c.measured || c.unit == "":
		if what := c.amountOf(); what != "" {
			return what
		}
	case n.Hyphen: // what is said is said of the thing, not of its members
		return ""
	}
	return c.said()
}

// amountOf gives what an amount is the amount of, from the noun beside it or
// the subject of its clause: "contract", "fall in exports", "unemployment"; ""
// where only the verb tells.
func (c *clause) amountOf() string {
	if what := c.nounBefore(); what != "" {
		return what
	}
	if c.measured {
		if what := c.nounAfter(); what != "" {
			return what
		}
		if c.isAny(c.from-1, "cost", "costs") {
			return "cost"
		}
	}
	return c.levelOrChange()
}

// numberOf gives a bare number the unit of the number it is: "the number of
// nurses rose to 900".
func (c *clause) numberOf() bool {
	i := c.clauseBefore()
	if i < 0 {
		return false
	}
	p := c.subject(i)
	if p.None() || !c.is(p.Head, "number") || !c.is(p.To, "of") {
		return false
	}
	of := c.phraseAt(p.To + 1)
	if of.None() || c.words[of.Head].UPOS != syntax.NOUN {
		return false
	}
	c.unit = c.words[of.Head].Lower
	return true
}

// nounAfter reads the noun that an amount goes with: "a $5m contract", "12
// percent of voters backed it", "$700m in aid", "a 3 percent fall in exports".
func (c *clause) nounAfter() string {
	k := c.end
	if c.isAny(k, "-", "‑") {
		k++
	}
	if c.isAny(k, "of", "in", "worth") {
		if c.is(k, "worth") && c.is(k+1, "of") {
			k++
		}
		return c.nounOf(k)
	}
	p := c.phraseAt(k)
	if p.None() || p.Head < k || c.TimeOf[p.Head] > 0 || p.Head > k+4 || c.words[p.Head].UPOS == syntax.PROPN || c.words[p.Head].UPOS == syntax.PRON || c.isAny(k, "a", "an", "the", "each", "this", "that", "last") {
		return ""
	}
	noun := c.nounOfPhrase(p, k)
	if dir := turns[c.words[p.Head].Lemma]; dir != "" {
		if c.isAny(p.Head+1, "in", "of", "for") {
			if of := c.phraseAt(p.Head + 2); !of.None() && c.TimeOf[of.Head] == 0 && c.words[of.Head].UPOS != syntax.PROPN {
				return dir + " in " + c.nounOfPhrase(of, of.From)
			}
		}
		return dir
	}
	return noun
}

// nounOf reads the noun after the preposition at word k, with the verb of which
// a share of it is the subject: "voters backed".
func (c *clause) nounOf(k int) string {
	p := c.phraseAt(k + 1)
	if p.None() || c.TimeOf[p.Head] > 0 || c.words[p.Head].UPOS == syntax.PROPN || c.words[p.Head].UPOS == syntax.PRON {
		return ""
	}
	if c.is(k, "in") && (c.unit == "%" || c.isAny(k+1, "the", "a", "an", "its", "their") || !uncounted(&c.words[p.Head])) {
		return ""
	}
	noun := c.nounOfPhrase(p, p.From)
	if c.unit != "%" || !c.is(k, "of") {
		return noun
	}
	for i := range c.Clauses {
		cl := &c.Clauses[i]
		if (cl.Subject == p || c.whole(cl.Subject)) && cl.Tense.Finite() && !cl.Relative && !light[c.words[cl.Verb].Lemma] {
			return noun + " " + participle(c.words[cl.Verb].Lemma)
		}
	}
	return noun
}

// uncounted tells whether a noun after "in" can be what an amount of money is
// given in: "aid", "damages", not "Tuesday's vote".
func uncounted(w *syntax.Word) bool { return w.XPOS == "NN" || w.XPOS == "NNS" }

// nounBefore reads "a tax of 20 percent", "bonds worth $3m".
func (c *clause) nounBefore() string {
	k := c.from - 1
	if c.isAny(k, "a", "an", "some", "about") {
		k--
	}
	if !c.isAny(k, "of", "worth") || k < 1 || c.PhraseOf[k-1] < 0 {
		return ""
	}
	p := c.Phrases[c.PhraseOf[k-1]]
	if p.Head != k-1 || c.TimeOf[p.Head] > 0 || c.words[p.Head].UPOS != syntax.NOUN {
		return ""
	}
	if dir := turns[c.words[p.Head].Lemma]; dir != "" {
		return dir
	}
	if totals[c.words[p.Head].Lemma] {
		return ""
	}
	return c.nounOfPhrase(p, p.From)
}

var totals = words(`total sum amount average maximum minimum number worth`)

// levelOrChange reads what an amount after a verb is a level of, "unemployment
// rose to 8 percent", or a change in, "exports fell 12 percent".
func (c *clause) levelOrChange() string {
	i := c.clauseBefore()
	if i < 0 {
		return ""
	}
	cl := &c.Clauses[i]
	what, lemma := c.subjectNoun(i), c.words[cl.Verb].Lemma
	prep := c.prepositionBefore()
	dir := c.direction(lemma, prep)
	if !cl.Object.None() && cl.Object.To <= c.from && !cl.Passive && !c.amount(cl.Object) { // "raised rates by", "pushed the deficit to"
		if dir == "" && prep != "to" && prep != "by" && (prep != "at" || !valuing[lemma]) {
			return ""
		}
		if what = ""; c.words[cl.Object.Head].UPOS == syntax.NOUN {
			what = c.nounOfPhrase(cl.Object, cl.Object.From)
		}
	}
	switch {
	case c.words[cl.Verb].UPOS == syntax.AUX || lemma == "be" || levels[lemma] && !cl.Passive && prep != "for" && prep != "of" && prep != "on":
		at := c.from - 1
		if prep == "by" {
			at--
		}
		if c.is(at, "up") {
			return joinWords("rise in", what)
		} else if c.is(at, "down") {
			return joinWords("fall in", what)
		}
		return what
	case prep == "to" || prep == "from" || prep == "at":
		if dir != "" || prep != "from" && !cl.Object.None() {
			return what
		}
	case dir != "" && c.measured:
		return joinWords(dir+" in", what)
	}
	return ""
}

// direction is the noun for a verb of change, where the figure can be what
// changes: "raised $5m" and "sank 12 miles" are none.
func (c *clause) direction(lemma, prep string) string {
	switch {
	case prep != "":
		return changes[lemma]
	case c.unit == "%" || c.unit == "percentage points":
		return changes[lemma]
	case c.measured && measures[c.unit] == "" && !taking[lemma]:
		return changes[lemma]
	}
	return ""
}

// amount tells whether a phrase is an amount itself.
func (c *clause) amount(p syntax.Phrase) bool {
	for k := p.From; k < p.To; k++ {
		if c.words[k].XPOS == "CD" || c.words[k].XPOS == "$" {
			return true
		}
	}
	return c.isAny(p.Head, "percent", "%")
}

func joinWords(dir, what string) string {
	if what == "" {
		return strings.TrimSuffix(dir, " in")
	}
	return dir + " " + what
}

// prepositionBefore is the preposition that an amount stands after, over its
// article; of "from 3 percent to 5 percent" each has its own.
func (c *clause) prepositionBefore() string {
	k := c.from - 1
	for c.isAny(k, "a", "an", "the", "its", "their", "only", "just", "around", "about") {
		k--
	}
	if c.isAny(k, "to", "from", "by", "at", "of", "for", "on", "in") {
		return c.words[k].Lower
	}
	return ""
}

// clauseBefore gives the clause in whose complement a figure stands: that of
// the last verb before it, no other subject between the two; -1 for none.
func (c *clause) clauseBefore() int {
	for i := len(c.Clauses) - 1; i >= 0; i-- {
		cl := &c.Clauses[i]
		if cl.VTo > c.from {
			continue
		}
		if c.from-cl.VTo > 12 || c.broken(cl.VTo) {
			return -1
		}
		return i
	}
	return -1
}

// broken tells whether the words from k to the figure end a clause; a comma
// after another amount does not: "lost 139 points, or 0.8 percent".
func (c *clause) broken(k int) bool {
	amount := false
	for ; k < c.from; k++ {
		amount = amount || c.words[k].XPOS == "CD"
		if c.is(k, ",") && !amount {
			return true
		}
		if c.isAny(k, ";", ":", "that", "which", "who", "while", "whereas", "but", "(", "–", "—", "where", "when") {
			return true
		}
	}
	return false
}

// subjectNoun is the noun that clause i speaks of, of a gerund that of the
// clause it hangs on; "" for a name or pronoun.
func (c *clause) subjectNoun(i int) string {
	p := c.subject(i)
	if p.None() || c.words[p.Head].UPOS != syntax.NOUN {
		return ""
	}
	return c.nounOfPhrase(p, p.From)
}

// subject is the subject of clause i, of an infinitive or gerund that of the
// finite clause it hangs on, or what stands between it and "with".
func (c *clause) subject(i int) syntax.Phrase {
	cl := &c.Clauses[i]
	switch {
	case cl.Relative:
		return cl.Subject
	case cl.Tense.Finite(), cl.Governor < 0:
		return c.top(cl.Subject)
	}
	if p := c.phraseAt(cl.VFrom - 1); cl.Tense == syntax.Gerund && !p.None() && c.is(p.From-1, "with") {
		return p
	}
	if g := cl.Governor; g >= 0 && c.Clauses[g].Tense.Finite() && c.Clauses[g].Object.None() {
		return c.top(c.Clauses[g].Subject)
	}
	return syntax.Phrase{}
}

// top is the phrase that phrase p hangs on by a preposition: of "the number of
// cases in Velden" the number.
func (c *clause) top(p syntax.Phrase) syntax.Phrase {
	for n := 0; n < 3 && !p.None() && p.From >= 2 && c.isAny(p.From-1, "of", "in", "at", "from", "for", "among", "to") && c.TimeOf[p.From-2] == 0; n++ {
		q := c.phraseAt(p.From - 2)
		if q.None() || q.To != p.From-1 {
			break
		}
		p = q
	}
	if p.From > 1 && c.isAny(p.From-1, "of", "in", "at", "from", "for", "to", "with", "by", "on", "near") {
		return syntax.Phrase{} // what it hangs on is no phrase: "cases linked to the port"
	}
	return p
}

// nounOfPhrase is the head of a phrase with the nouns compounded with it, in
// lower case: "consumer prices".
func (c *clause) nounOfPhrase(p syntax.Phrase, from int) string {
	first := p.Head
	if c.words[first].XPOS == "CD" || c.isAny(first, "hundred", "thousand", "million", "billion", "trillion") {
		return ""
	}
	for first > max(from, p.Head-2) && c.words[first-1].UPOS == syntax.NOUN && c.TimeOf[first-1] == 0 && (first < 2 || !c.isAny(first-2, "-", "‑")) {
		first--
	}
	return strings.ToLower(joined(c.words[first : p.Head+1]))
}

// phraseAt is the phrase in which word k stands; none without.
func (c *clause) phraseAt(k int) syntax.Phrase {
	if k < 0 || k >= len(c.PhraseOf) || c.PhraseOf[k] < 0 {
		return syntax.Phrase{}
	}
	return c.Phrases[c.PhraseOf[k]]
}

var (
	// changes are verbs of rising and falling, with the noun for each.
	changes = directions(`rise increase grow climb jump surge soar gain raise lift boost swell leap expand rally rebound advance hike accelerate improve`,
		`fall drop decline decrease shrink cut slash reduce lower slide slump plunge tumble dip sink plummet slip contract slow ease lose trim
halve decelerate`)

	// turns are nouns of rising and falling.
	turns = directions(`rise increase climb jump surge gain leap expansion rally rebound hike uptick upturn raise advance`,
		`fall drop decline decrease cut reduction slide slump plunge dip slowdown contraction downturn loss`)

	// taking verbs have an amount of money as their object and do not change by
	// it.
	taking = words(`sink raise lose gain cut lift slash reduce trim lower boost`)
)

func directions(up, down string) map[string]string {
	all := map[string]string{}
	for w := range words(up) {
		all[w] = "rise"
	}
	for w := range words(down) {
		all[w] = "fall"
	}
	return all
}

// valuing are verbs that set their object at an amount.
var valuing = words(`estimate put value set fix price keep cap peg assess leave`)

// levels are verbs after which a subject has its value.
var levels = words(`be stand reach hit total remain average exceed become stay equal surpass top amount come approach near`)
