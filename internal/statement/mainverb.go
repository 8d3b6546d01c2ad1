package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// nameBeforeSaid tells whether a word with a capital right after a closing
// quotation mark, or after a name, and right before "said" is a name, whatever
// it was taken for.
func (l *line) nameBeforeSaid(i int) bool {
	led := i == 0 || !l.outside(i-1) || l.is(i-1, ",", "the") || l.tag(i-1, "NNP") && l.capital(i-1) && l.tag(i, "JJ", "VB", "RB")
	if !led || !l.capital(i) || l.is(i+1, "was", "is", "were") || l.pos(i, syntax.PROPN, syntax.PRON, syntax.NOUN, syntax.PUNCT) || !l.tag(i+1, "VBD", "VBZ") {
		return false
	}
	c, ok := lexicon.CueVerb(l.w[i+1].Lemma)
	return ok && speech[c.Class]
}

// describes tells whether a past form right after a quotation belongs to the
// noun behind it, because the sentence has "said" still to come: `"...,"
// retired Colonel Holm, 60, said`.
func (l *line) describes(i int) bool {
	if i == 0 || l.outside(i-1) || !l.tag(i, "VBD", "VBN") || !l.pos(i+1, syntax.PROPN, syntax.NOUN) {
		return false
	}
	if c, ok := lexicon.CueVerb(l.w[i].Lemma); ok && c.Takes(lexicon.Quoting) {
		return false
	}
	for k := i + 1; k < min(i+30, len(l.w)) && l.outside(k); k++ {
		if l.tag(k, "VBD", "VBZ") {
			c, ok := lexicon.CueVerb(l.w[k].Lemma)
			return ok && c.Takes(lexicon.Quoting)
		}
	}
	return false
}

// quotedSubject tells whether nothing but a phrase stands between word i and a
// quotation that ends with a comma: `"..." the envoy declared`.
func (l *line) quotedSubject(i int) bool {
	s := l.phraseLeft(i - 1)
	return s > 1 && l.w[s-1].Quote >= 0 && l.is(s-2, ",", "?", "!") && l.w[s-2].Quote == l.w[s-1].Quote
}

// mainVerb tells whether word i must be the verb of its clause: a subject that
// opens the clause stands right before it, an object and a quotation follow,
// and there is no other finite verb.
func (l *line) mainVerb(i int) bool {
	s := l.phraseLeft(i - 1)
	if s < 0 || s > 0 && !l.is(s-1, ";", ",", "and", "but", "while") || !l.pos(i-1, syntax.NOUN, syntax.PROPN) {
		return false
	}
	e := l.phraseRight(i + 1)
	if !l.quoteOpens(e) && !(l.is(e, "a", "the", "as", "an") && l.quoteOpens(e+1)) {
		return false
	}
	for k := i + 1; k < min(i+50, len(l.w)) && !l.is(k, ";"); k++ {
		if l.outside(k) && l.finite(k) {
			return false
		}
	}
	for k := i - 1; k >= s && k >= 0; k-- {
		if l.finite(k) {
			return false
		}
	}
	return true
}

// onlyVerb tells whether the clause of word i has no other finite verb, so
// that "plans" in "the governor plans to resign" must be it.
func (l *line) onlyVerb(i int, base string) bool {
	if c, ok := lexicon.CueVerb(base); !ok || !c.Takes(lexicon.Infinitive) {
		return false
	}
	for k := i - 1; k >= 0 && !l.comma(k) && i-k < 30; k-- {
		if l.finite(k) {
			return false
		}
	}
	comma := -9
	for k := i + 1; k < len(l.w) && k-i < 60; k++ {
		if l.comma(k) {
			comma = k
		}
		if l.comma(k-1) && l.tag(k, "VBN", "VBD") {
			return false
		}
		if l.finite(k) { // but for ", his lawyer said"
			c, ok := lexicon.CueVerb(l.w[k].Lemma)
			return ok && c.Class == "say" && k-comma < 7
		}
	}
	return true
}

// bareReport tells whether word i, whatever it was taken for, is the verb of a
// clause that begins with a plural phrase, because what is reported follows or
// has just ended: "Farmers in the delta say the wells are dry", "..., critics
// argue."
func (l *line) bareReport(i int) bool {
	c, ok := lexicon.CueVerb(l.w[i].Lower)
	if !ok || i == 0 || l.tag(i, "VBP", "VBD") || !c.Takes(lexicon.ThatClause|lexicon.BareClause|lexicon.WhClause) || l.tag(i+1, "POS") {
		return false
	}
	s := l.chainLeft(i - 1)
	if s < 0 || s > 0 && !l.comma(s-1) && !l.is(s-1, ";", "and", "but", "while") || l.is(s, "they", "we", "you", "i") || l.time[i-1] >= 0 {
		return false
	}
	_, noun := lexicon.CueNoun(l.w[i].Lower)
	if h := l.headOf(run{s, i}); !l.tag(h, "NNS", "NNPS") || noun && !l.sourceWord(run{s, i}) {
		return false
	}
	switch {
	case i+1 == len(l.w) || l.is(i+1, ".", ","):
		return s > 1 && l.comma(s-1) && c.Takes(lexicon.BareClause) && c.Takes(lexicon.Quoting)
	case l.is(i+1, "that") && i+2 < len(l.w):
		return l.verbIn(run{i + 2, len(l.w)})
	case l.is(i+1, "whether", "why", "how"):
		return c.Takes(lexicon.WhClause)
	}
	return c.Takes(lexicon.BareClause) && l.pos(i+1, syntax.DET, syntax.PRON, syntax.PROPN, syntax.NOUN, syntax.NUM, syntax.ADJ) && l.clauseAt(i+1)
}

// openingTitle tells whether a past form that opens a sentence belongs to the
// person behind it: "Retired colonel Hugo Stam said".
func (l *line) openingTitle(i int) bool {
	return i == 0 && l.tag(0, "VBD", "VBN") && l.w[0].Lemma != "say" && (l.pos(1, syntax.PROPN) && lexicon.SourceNoun(l.w[1].Lemma) == "person" || l.tag(1, "NN") && l.pos(2, syntax.PROPN))
}

// closesHeadline tells whether the last word of a line without a stop is the
// verb of who tells what the line says: "Lamp must go, court rules".
func (l *line) closesHeadline(i int, base string) bool {
	c, _ := lexicon.CueVerb(base)
	s := l.phraseLeft(i - 1)
	return s > 2 && l.comma(s-1) && c.Takes(lexicon.Quoting) && c.Takes(lexicon.BareClause|lexicon.ThatClause) && l.hasFinite(run{0, s - 1}) && l.sourceWord(run{s, i})
}

// occupation tells whether a word between "said" behind a quotation and a name
// is what the person does, whatever it was taken for: `"...," said deckhand
// Mara Holm`.
func (l *line) occupation(i int) bool {
	return i > 1 && l.is(i-1, "said", "says") && !l.outside(i-2) && !l.capital(i) && l.tag(i, "VB", "VBP", "VBN", "VBD", "RB", "IN", "JJ") && (l.tag(i+1, "NNP") && l.capital(i+1) || l.tag(i+1, "NN") && l.tag(i+2, "NNP"))
}

// objectNoun tells whether a form in -s right after a verb with a tense is the
// plural that is its object: "rejected claims that", "seeks port guarantees that".
func (l *line) objectNoun(i int) bool {
	if !l.tag(i, "VBZ") || i == 0 || !l.is(i+1, "that", "of", "by", "from") || !(l.tag(i-1, "VBD", "VBZ") && l.pos(i-1, syntax.VERB)) && !l.objectEnds(i) {
		return false
	}
	_, noun := lexicon.CueNoun(l.w[i].Lemma)
	return noun
}

// soleVerb tells whether a form that was taken for a participle is the verb of
// its sentence: a plural phrase opens the sentence right before it, and there
// is no other verb with a tense.
func (l *line) soleVerb(i int) bool {
	_, end, _ := l.cueAt(i)
	return i > 0 && l.chainLeft(i-1) == 0 && l.tag(i-1, "NNS", "NNPS") && (end > i+1 || !l.pos(i+1, syntax.ADP)) && !l.comma(i+1) && l.is(len(l.w)-1, ".") && !l.hasFinite(run{0, len(l.w)})
}

// objectEnds tells whether a phrase that ends with word i is the object of a
// verb right before it: "seeks port guarantees that".
func (l *line) objectEnds(i int) bool {
	s := l.phraseLeft(i - 1)
	if s < 1 || !l.pos(s-1, syntax.VERB) || !l.finite(s-1) {
		return false
	}
	c, _ := lexicon.CueVerb(l.w[s-1].Lemma)
	return !c.Takes(lexicon.BareClause)
}
