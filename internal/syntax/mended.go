package syntax

// mended corrects slips of tagging that the whole sentence shows: "provided
// that" is a conjunction, a plural noun before an infinitive is the verb of a
// sentence that has none ("The alliance plans to stay"), and a capital inside
// a sentence whose verbs have none begins a name, not a verb.
func mended(words []Word) []Word {
	plural, name, small := -1, -1, false
	for i := range words {
		w := &words[i]
		switch {
		case w.Lower == "provided" && i+1 < len(words) && words[i+1].Lower == "that" && i > 0 && !words[i-1].IsVerb():
			return retagged(words, i, "IN", SCONJ)
		case w.IsVerb() && w.Form[0] >= 'A' && w.Form[0] <= 'Z':
			if i > 0 && name < 0 && words[i-1].Form[0] >= 'a' && words[i-1].Form[0] <= 'z' {
				name = i
			}
		case w.XPOS == "VBD" || w.XPOS == "VBZ" || w.XPOS == "VBP" || w.XPOS == "MD":
			small = true
		case w.XPOS == "NNS" && plural < 0 && i > 0 && i+2 < len(words) && words[i-1].isNoun() && words[i+1].XPOS == "TO" && words[i+2].XPOS == "VB":
			plural = i
		}
	}
	switch {
	case small && name >= 0:
		return retagged(words, name, "NNP", PROPN)
	case !small && name < 0 && plural >= 0:
		return retagged(words, plural, "VBZ", VERB)
	}
	return words
}

// retagged gives a copy of the words with another tag for word i.
func retagged(words []Word, i int, xpos string, upos POS) []Word {
	words = append([]Word(nil), words...)
	words[i].XPOS, words[i].UPOS = xpos, upos
	return words
}
