package figure

import (
	"strings"

	"onrecord/internal/syntax"
)

// said tells what is said of the counted: the verb of which it is subject or
// object, as its participle, with where to: "killed", "returned to Syria". ""
// where only "there are" or nothing is said.
func (c *clause) said() string {
	k, _ := c.verb()
	if k < 0 {
		return ""
	}
	if c.denied(k) {
		return "not " + c.verbPhrase(k)
	}
	return c.verbPhrase(k)
}

// behindNoun gives the participle right behind the counted noun: "there were 40
// men killed in the raid", "met 40 men freed that day"; -1 for none.
func (c *clause) behindNoun() int {
	k := c.end
	if c.head < 0 || k >= len(c.words) {
		return -1
	}
	if c.words[k].UPOS == syntax.ADV && k+1 < len(c.words) {
		k++
	}
	if c.words[k].XPOS != "VBN" || light[c.words[k].Lemma] {
		return -1
	}
	return k
}

// befalls tells whether a verb says what became of its object: before "met" it
// tells which of them are counted.
func befalls(lemma string) bool { return harms[lemma] || rescues[lemma] }

// denied tells whether a "not" stands with the verb at word k: "states not
// providing it".
func (c *clause) denied(k int) bool {
	for i := range c.Clauses {
		if c.Clauses[i].Verb == k && c.Clauses[i].Negated {
			return true
		}
	}
	return c.isAny(k-1, "not", "n't", "never")
}

// role is what a figure is in its clause.
type role int

const (
	noRole role = iota
	subject
	object
)

// verb gives the verb that says something of the figure, and whether the
// figure is its subject or its object; -1 for none.
func (c *clause) verb() (int, role) {
	if c.head < 0 && c.end > c.to && c.words[c.end-1].UPOS == syntax.VERB {
		return c.end - 1, subject
	}
	if i, r := c.clauseOf(); r != noRole {
		k, lit := c.Clauses[i].Verb, light[c.words[c.Clauses[i].Verb].Lemma]
		if b := c.behindNoun(); r == object && b >= 0 && (lit || befalls(c.words[b].Lemma) && !befalls(c.words[k].Lemma)) {
			return b, subject
		}
		if !lit {
			return k, r
		}
		return -1, noRole
	}
	if k := c.verbAfter(); k >= 0 {
		return k, subject
	}
	if k := c.verbBefore(); k >= 0 {
		return k, object
	}
	return -1, noRole
}

// clauseOf gives the clause whose subject or object the figure is, or is in a
// list with; a relative clause, a participle and a verb that shares its subject
// only where there is no other.
func (c *clause) clauseOf() (int, role) {
	for i := range c.Clauses {
		if cl := &c.Clauses[i]; cl.Tense == syntax.Gerund && cl.VTo == c.from && c.whole(cl.Object) { // "the ship, carrying 22 sailors, sank"
			return i, object
		}
	}
	for _, meets := range [...]func(syntax.Phrase) bool{c.whole, c.listed} {
		hung := -1
		for i := range c.Clauses {
			cl := &c.Clauses[i]
			if !meets(cl.Subject) {
				continue
			}
			if !cl.Relative && cl.Tense.Finite() && !cl.Shared {
				return i, subject
			}
			if hung < 0 {
				hung = i
			}
		}
		for i := range c.Clauses {
			if meets(c.Clauses[i].Object) {
				return i, object
			}
		}
		if hung >= 0 {
			return hung, subject
		}
	}
	return -1, noRole
}

// whole tells whether a phrase takes in the number or the counted noun, and is
// not one that the figure only says more of: "the 45-member senate".
func (c *clause) whole(p syntax.Phrase) bool {
	return !p.None() && p.From < c.end && c.from < p.To && p.Head < c.end
}

// listed tells whether a figure is one of a list with a phrase: "20 children
// and six teachers".
func (c *clause) listed(p syntax.Phrase) bool {
	switch {
	case p.None():
	case p.From >= c.end:
		return c.isAny(p.From-1, "and", "or", "as") && c.lists(c.end, p.From)
	case p.To <= c.from:
		return (c.isAny(c.from-1, "and", "or", "as") || c.isAny(c.end, "and", ",")) && c.lists(p.To, c.from)
	}
	return false
}

// lists tells whether nothing but members of a list stands in words [from, to)
// between two others: commas, a last "and" and noun phrases.
func (c *clause) lists(from, to int) bool {
	if to-from > 12 || from >= to || !c.isAny(to-1, "and", "or", "as", ",") || !c.isAny(from, "and", "or", ",", "as") || c.measured || c.head < 0 {
		return false
	}
	for k := from; k < to; k++ {
		if c.PhraseOf[k] < 0 && !c.isAny(k, ",", "and", "or") && c.words[k].UPOS != syntax.NUM && !(c.is(k, "as") || c.is(k, "well")) {
			return false
		}
	}
	return true
}

// verbAfter gives the verb after the figure in its clause; -1 without.
func (c *clause) verbAfter() int {
	if k := c.from - 1; k > 0 && c.words[k].UPOS == syntax.ADP && !(c.is(k, "of") && (c.words[k-1].UPOS == syntax.NUM || c.is(k-1, "out"))) {
		if k = c.end; c.head >= 0 && k < len(c.words) && (c.words[k].XPOS == "VBN" || c.words[k].XPOS == "VBG") && !light[c.words[k].Lemma] {
			return k // "the graves of 40 men killed in the raid"
		}
		return -1
	}
	from := c.pastAside()
	for k := from; k < min(len(c.words), from+10); k++ {
		w := &c.words[k]
		switch {
		case w.UPOS == syntax.VERB && w.Form != w.Lower: // of a name
			return -1
		case w.UPOS == syntax.VERB && !light[w.Lemma]:
			if w.XPOS == "VBG" && k > c.end && c.is(k-1, ",") || c.is(k-1, "to") {
				return -1
			}
			return k
		case w.UPOS == syntax.AUX, w.UPOS == syntax.ADV, w.UPOS == syntax.PART:
		case k < c.end+4 && (w.Lower == "of" || w.Lower == "them" || w.Lower == "in" || w.Lower == "from" || w.UPOS == syntax.PROPN || w.UPOS == syntax.DET):
		case light[w.Lemma]:
		default:
			return -1
		}
	}
	return -1
}

// pastAside is the word behind the figure, over an aside between commas: "40
// countries, including Utopia, signed".
func (c *clause) pastAside() int {
	if !c.is(c.end, ",") || !c.isAny(c.end+1, "including", "among", "most", "many", "some", "all", "mostly", "mainly", "such") {
		return c.end
	}
	for k := c.end + 2; k < min(len(c.words), c.end+14); k++ {
		if c.is(k, ",") && k+1 < len(c.words) && (c.words[k+1].UPOS == syntax.VERB || c.words[k+1].UPOS == syntax.AUX) {
			return k + 1
		}
	}
	return c.end
}

// verbBefore gives the verb of which the figure is the object; -1 without.
func (c *clause) verbBefore() int {
	if i := c.clauseBefore(); i >= 0 && c.measured && c.Clauses[i].Object.To == c.from && !c.Clauses[i].Object.None() { // "cost farmers $3m"
		if k := c.Clauses[i].Verb; !light[c.words[k].Lemma] {
			return k
		}
		return -1
	}
	for k := c.from - 1; k >= max(0, c.from-6); k-- {
		w := &c.words[k]
		switch w.UPOS {
		case syntax.VERB:
			if light[w.Lemma] {
				return -1
			}
			return k
		case syntax.DET, syntax.ADJ, syntax.ADV, syntax.NUM, syntax.ADP:
			continue
		}
		return -1
	}
	return -1
}

// light verbs say nothing of what is counted, or belong to who says it.
var light = words(`be have do include comprise say tell add report announce estimate put make get go compare mean accord
will would can could may might shall should must`)

// verbPhrase is a verb with where it leads: "returned to Syria".
func (c *clause) verbPhrase(k int) string {
	if c.is(k, "missing") {
		return "missing"
	}
	said := participle(c.words[k].Lemma)
	if k+1 < len(c.words) && c.words[k+1].XPOS == "RP" && k+1 != c.from {
		return said + " " + c.words[k+1].Lower
	}
	if !c.isAny(k+1, "to", "from", "into") || k+2 >= len(c.words) {
		return said
	}
	end := k + 2
	for end < min(len(c.words), k+6) && c.words[end].UPOS == syntax.PROPN {
		end++
	}
	if end == k+2 {
		return said
	}
	return said + " " + joined(c.words[k+1:end])
}

// rescues are verbs of ending harm to their object.
var rescues = words(`free release liberate rescue save evacuate displace hold`)

func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}
