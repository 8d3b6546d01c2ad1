package syntax

import "strings"

// tag fills in Lower, Lemma, UPOS and XPOS.
func tag(words []Word) {
	for i := range words {
		words[i].Lower = strings.ToLower(strings.ReplaceAll(words[i].Form, "’", "'"))
		words[i].Lemma = words[i].Lower
	}
}
