package actor

import (
	"slices"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// headOf brings the words for one office together.
func headOf(lemma string) string {
	switch lemma {
	case "spokesman", "spokeswoman", "spokesperson":
		return "spokesman"
	case "chairman", "chairwoman", "chairperson", "chair":
		return "chairman"
	case "chief", "head", "boss":
		return "head"
	case "prime", "premier":
		return "minister"
	}
	return lemma
}

// content gives the words of an office, head and small words left out.
func (f *finder) content(n, first, head, end int) (words []string, def bool) {
	w := f.words(n)
	for i := first; i < end; i++ {
		if i == head {
			continue
		}
		if pending[w[i].Lower] {
			words = append(words, w[i].Lower)
			continue
		}
		switch w[i].UPOS {
		case syntax.NOUN, syntax.PROPN, syntax.ADJ:
			word := text.Fold(w[i].Lemma)
			if code := lexicon.CountryCode(w[i].Lower); code != "" {
				word = "@" + code
			}
			if word != "" && !slices.Contains(words, word) {
				words = append(words, word)
			}
			def = def || w[i].UPOS == syntax.PROPN
		}
	}
	if head > 0 && w[head].Lower == "premier" {
		words = append(words, "prime")
	}
	slices.Sort(words)
	return words, def
}
