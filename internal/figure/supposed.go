package figure

import (
	"onrecord/internal/syntax"
)

// definite tells whether a count is taken as known: "the 500 troops", "its 500
// troops", "Utopia's 500 troops". What is said of them, or wished, leaves the
// count as it is.
func (c *clause) definite() bool {
	k := c.from - 1
	if c.isAny(k, "remaining", "roughly", "about", "around", "some", "nearly", "almost") {
		k--
	}
	return c.isAny(k, "the", "its", "their", "his", "her", "our", "your", "my", "these", "those", "'s", "’s") || k >= 0 && c.words[k].XPOS == "POS"
}

// beside tells whether a count comes on top of another or beside it: "another
// 40 men", "400 more troops", "the other two".
func (c *clause) beside() bool {
	for k := max(0, c.from-1); k < c.end; k++ {
		if adding[c.words[k].Lower] && !c.is(k+1, "than") {
			return true
		}
	}
	return false
}

// supposed tells whether a count is of what is to be, may be, would have been
// or is wanted: "would send 500 troops", "plans to keep 500 troops", "if 500
// troops stay", "a cap of 500 troops".
func (c *clause) supposed() bool {
	if c.isAny(c.from-1, "for", "of", "at", "to") && c.from > 1 && wanting[c.words[c.from-2].Lemma] {
		return true
	}
	i, r := c.clauseOf()
	if r == noRole {
		return false
	}
	return c.unreal(i, 3) || c.Clauses[i].Tense == syntax.Progressive && c.lasting()
}

// lasting tells whether the words behind a figure say how far into the future
// it is to hold: "is keeping 500 troops in Utopia beyond the spring".
func (c *clause) lasting() bool {
	for k := c.end; k < min(len(c.words), c.end+8) && !c.isAny(k, ",", ";", ".", "and"); k++ {
		if c.isAny(k, "beyond", "past", "until", "till") {
			return true
		}
	}
	return false
}

// unreal tells whether clause i tells of what is no fact; steps bounds how many
// clauses that it hangs on are looked at.
func (c *clause) unreal(i, steps int) bool {
	cl := &c.Clauses[i]
	switch cl.Tense {
	case syntax.Future, syntax.Conditional, syntax.Modal:
		return true
	}
	if asking[c.words[cl.Verb].Lemma] {
		return true
	}
	if cl.Opener >= 0 && c.isAny(cl.Opener, "if", "unless", "whether", "until", "lest") {
		return true
	}
	if cl.Tense.Finite() || cl.Tense == syntax.Participle {
		return false
	}
	g := cl.Governor
	if g < 0 || steps == 0 {
		return cl.Tense == syntax.Infinitive
	}
	lemma := c.words[c.Clauses[g].Verb].Lemma
	switch {
	case c.Clauses[g].Negated:
		return true
	case cl.Tense == syntax.Infinitive && !bringing[lemma]:
		return true
	case cl.Tense == syntax.Gerund && weighing[lemma]:
		return true
	}
	return c.unreal(g, steps-1)
}

var (
	// bringing are verbs whose infinitive is a fact when they are.
	bringing = words(`manage begin start continue help use go come get happen proceed appear seem serve remain know find report say believe estimate think live`)

	// weighing are verbs whose gerund is a thought.
	weighing = words(`look think dream talk speak threaten warn consider suggest propose recommend discuss mull weigh contemplate avoid oppose advocate envision envisage imagine favor favour support mean risk`)

	// adding are words of what comes on top or beside.
	adding = words(`more additional extra another new fewer further other`)

	// asking are verbs whose object is not there yet.
	asking = words(`forecast predict project foresee expect anticipate propose request recommend want need seek demand require pledge promise threaten plan envision envisage authorize authorise ask`)

	// wanting are nouns of what is wanted or allowed, before "of" or "for".
	wanting = words(`plan proposal request cap limit ceiling goal target quota need demand call threshold minimum maximum requirement pledge promise forecast prediction projection recommendation`)
)
