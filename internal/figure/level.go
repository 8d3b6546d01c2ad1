package figure

import "onrecord/internal/syntax"

// levelOrChange reads what an amount after a verb is a level of, "unemployment
// rose to 8 percent", or a change in, "exports fell 12 percent".
func (c *clause) levelOrChange() string {
	prep := c.prepositionBefore()
	i := c.clauseBefore()
	if i < 0 {
		return c.upOrDown(prep)
	}
	cl := &c.Clauses[i]
	what, lemma := c.subjectNoun(i), c.words[cl.Verb].Lemma
	dir := c.direction(lemma, prep)
	if cl.Object.To == c.from && prep == "" && !cl.Object.None() && !c.amount(cl.Object) { // "cost farmers $3m"
		return ""
	}
	if !cl.Object.None() && cl.Object.To <= c.from && !cl.Passive && !c.amount(cl.Object) { // "raised rates by", "pushed the deficit to"
		if dir == "" && prep != "to" && prep != "by" && (prep != "at" || !valuing[lemma]) {
			return ""
		}
		if what = ""; c.words[cl.Object.Head].UPOS == syntax.NOUN {
			what = c.nounOfPhrase(cl.Object, cl.Object.From)
		}
	}
	if turn := c.upOrDown(prep); turn != "" {
		return inWhat(turn, what)
	}
	switch {
	case c.words[cl.Verb].UPOS == syntax.AUX || lemma == "be" || levels[lemma] && !cl.Passive && prep != "for" && prep != "of" && prep != "on":
		return what
	case prep == "to" || prep == "from" || prep == "at":
		if dir != "" || prep != "from" && !cl.Object.None() {
			return what
		}
	case dir != "" && (c.measured || prep == "by"):
		return inWhat(dir, what)
	}
	return ""
}

// upOrDown reads the direction right before an amount: "closed at 197 pence,
// down 3 percent".
func (c *clause) upOrDown(prep string) string {
	k := c.from - 1
	if prep == "by" {
		k--
	}
	switch {
	case !c.measured:
	case c.is(k, "up"):
		return "rise"
	case c.is(k, "down"):
		return "fall"
	}
	return ""
}

// inWhat joins a rise or fall with what rises or falls.
func inWhat(turn, what string) string {
	if what == "" {
		return turn
	}
	return turn + " in " + what
}

// direction is the noun for a verb of change, where the figure can be what
// changes: "raised $5m" and "sank 12 miles" are none.
func (c *clause) direction(lemma, prep string) string {
	switch {
	case prep != "":
		return changes[lemma]
	case c.unit == "%" || c.unit == "percentage points" || c.unit == "basis points":
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
		if c.is(k, ",") && !amount && !c.isAny(k+1, "to", "from", "by") {
			return true
		}
		if c.isAny(k, ";", ":", "that", "which", "who", "while", "whereas", "but", "(", "–", "—", "where", "when") {
			return true
		}
	}
	return false
}

var (
	// changes are verbs of rising and falling, with the noun for each.
	changes = directions(`rise increase grow climb jump surge soar gain raise lift boost swell leap expand rally rebound advance hike accelerate improve
double treble triple quadruple`,
		`fall drop decline decrease shrink cut slash reduce lower slide slump plunge tumble dip sink plummet slip contract slow ease lose trim
halve decelerate`)

	// turns are nouns of rising and falling.
	turns = directions(`rise increase climb jump surge gain leap expansion rally rebound hike uptick upturn raise advance`,
		`fall drop decline decrease cut reduction slide slump plunge dip slowdown contraction downturn`)

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
