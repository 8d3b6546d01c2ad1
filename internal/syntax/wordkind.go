package syntax

// IsVerb tells whether a word is tagged as a verb or modal in any form.
func (w *Word) IsVerb() bool {
	return w.XPOS == "MD" || len(w.XPOS) > 1 && w.XPOS[0] == 'V' && w.XPOS[1] == 'B'
}

// IsAdverb tells whether a word is an adverb or "not".
func (w *Word) IsAdverb() bool {
	return w.UPOS == ADV || w.XPOS == "RB" || w.Lower == "not" || w.Lower == "n't"
}

// IsPronoun tells whether a word is a personal pronoun or "there".
func (w *Word) IsPronoun() bool { return w.XPOS == "PRP" || w.XPOS == "EX" }

// isNoun tells whether a word can be the head of a noun phrase: a noun, a
// name, a number or a sign of money.
func (w *Word) isNoun() bool {
	return w.UPOS == NOUN || w.UPOS == PROPN || w.XPOS == "CD" || w.XPOS == "$" || len(w.XPOS) > 1 && w.XPOS[:2] == "NN"
}

// QuoteMark tells whether a word is a quotation mark, or an apostrophe that
// may be one.
func QuoteMark(form string) bool {
	switch form {
	case "“", "”", "\"", "‘", "’", "''", "``", "«", "»", "'":
		return true
	}
	return false
}
