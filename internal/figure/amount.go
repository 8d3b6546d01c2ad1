package figure

import (
	"onrecord/internal/quantity"
	"onrecord/internal/syntax"
)

// measure tells what a figure measures: of things counted what is said of
// them, of an amount (percent, money, length) what it is the amount of.
func (c *clause) measure(n *quantity.Number) string {
	switch {
	case n.Kind == quantity.Age:
		return "age"
	case c.is(c.from-1, "(") && c.measured: // nothing is said of it but what it explains
		return c.nounAfter()
	case c.is(c.from-1, "("):
		return ""
	case c.unit == "" && c.numberOf():
		return ""
	case c.measured || c.unit == "":
		if what := c.amountOf(); what != "" {
			return what
		}
	case c.base:
		return ""
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
	for _, p := range [...]syntax.Phrase{c.subject(i), c.Clauses[i].Object} { // or "put the number of dead at 250"
		if p.None() || !c.is(p.Head, "number") || !c.is(p.To, "of") {
			continue
		}
		if of := c.phraseAt(p.To + 1); !of.None() && c.words[of.Head].UPOS == syntax.NOUN {
			c.unit = c.words[of.Head].Lower
		} else if c.isAny(p.To+1, "dead", "wounded", "injured", "missing", "homeless", "jobless", "unemployed") {
			c.unit = c.words[p.To+1].Lower
		}
	}
	return c.unit != ""
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
	if k < len(c.words) && turns[c.words[k].Lemma] != "" && c.isAny(k+1, "in", "of", "for") { // whatever its tag
		return c.turnOf(k)
	}
	p := c.phraseAt(k)
	if p.None() || p.Head < k || c.TimeOf[p.Head] > 0 || p.Head > k+4 || c.words[p.Head].UPOS == syntax.PROPN || c.words[p.Head].UPOS == syntax.PRON || c.isAny(k, "a", "an", "the", "each", "this", "that", "last") {
		return ""
	}
	if turns[c.words[p.Head].Lemma] != "" {
		return c.turnOf(p.Head)
	}
	return c.nounOfPhrase(p, k)
}

// turnOf reads a noun of rising or falling at word k with what rises: "fall in
// exports".
func (c *clause) turnOf(k int) string {
	what := ""
	if of := c.phraseAt(k + 2); c.isAny(k+1, "in", "of", "for") && !of.None() && c.TimeOf[of.Head] == 0 && c.words[of.Head].UPOS != syntax.PROPN {
		what = c.nounOfPhrase(of, of.From)
	}
	return inWhat(turns[c.words[k].Lemma], what)
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
	if sumNouns[c.words[p.Head].Lemma] {
		return ""
	}
	return c.nounOfPhrase(p, p.From)
}

var sumNouns = words(`total sum amount average maximum minimum number worth`)
