package syntax

// mended corrects slips of tagging that the whole sentence shows: "provided
// that" is a conjunction, "unmanned" before a noun describes it, and a capital
// inside a sentence whose verbs have none begins a name, not a verb.
func mended(words []Word) []Word {
	name, small := -1, false
	for i := range words {
		w := &words[i]
		switch {
		case w.Lower == "provided" && i+1 < len(words) && words[i+1].Lower == "that" && i > 0 && !words[i-1].IsVerb():
			return retagged(words, i, "IN", SCONJ)
		case w.XPOS == "VBD" && undone(w.Lower) && i+1 < len(words) && (words[i+1].UPOS == ADJ || words[i+1].UPOS == NOUN):
			return retagged(words, i, "JJ", ADJ)
		case w.IsVerb() && w.Form[0] >= 'A' && w.Form[0] <= 'Z':
			if i > 0 && name < 0 && words[i-1].Form[0] >= 'a' && words[i-1].Form[0] <= 'z' {
				name = i
			}
		case w.XPOS == "VBD" || w.XPOS == "VBZ" || w.XPOS == "VBP" || w.XPOS == "MD":
			small = true
		}
	}
	if small && name >= 0 {
		return retagged(words, name, "NNP", PROPN)
	}
	return words
}

// undone tells a participle with "un", which is an adjective ("unmanned",
// "unidentified"), but for the verbs that take something off or apart.
func undone(low string) bool {
	return len(low) > 6 && low[:2] == "un" && low[:5] != "under" && low[len(low)-2:] == "ed" && !undoing[low]
}

var undoing = map[string]bool{
	"unveiled": true, "unloaded": true, "unleashed": true, "unlocked": true, "unfolded": true, "unpacked": true, "uncovered": true, "unhooked": true,
	"unearthed": true, "unsealed": true, "unplugged": true, "united": true, "unified": true, "unnerved": true, "unraveled": true, "unravelled": true,
	"unwrapped": true, "unfurled": true, "untangled": true, "unseated": true, "unsettled": true, "unbuttoned": true, "unscrewed": true, "untied": true,
}

// retagged gives a copy of the words with another tag for word i.
func retagged(words []Word, i int, xpos string, upos POS) []Word {
	words = append([]Word(nil), words...)
	words[i].XPOS, words[i].UPOS = xpos, upos
	return words
}
