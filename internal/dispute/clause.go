package dispute

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// longestClause is how many words of a piece of evidence are cut into clauses.
const longestClause = 200

// clauses cuts words at what parts one clause from another: stops, commas,
// dashes, and the words that open a clause under another. One of which it is left
// open whether it is so is left out.
func clauses(ev onrecord.Evidence) []onrecord.Evidence {
	words := text.Words(ev.Exact, onrecord.Span{End: len(ev.Exact)})
	words = words[:min(len(words), longestClause)]
	var cut []onrecord.Evidence
	from := 0
	for i := range words {
		if !parts[syntax.Lower(words[i].Form)] {
			continue
		}
		if i > from && !(from > 0 && openly[syntax.Lower(words[from-1].Form)]) {
			cut = append(cut, ev.Part(words[from].Start, words[i-1].End))
		}
		from = i + 1
	}
	if from < len(words) && !(from > 0 && openly[syntax.Lower(words[from-1].Form)]) {
		cut = append(cut, ev.Part(words[from].Start, words[len(words)-1].End))
	}
	return cut
}

// openly are words that leave open what the clause after them says.
var openly = forms("unless until before when where ?")

// parts are the words and marks that clauses are cut at.
var parts = forms(`, ; : . ! ? … ( ) [ ] – — -- but because although though while whereas unless until since despite after before when where which who`)

// forms is a set of words as written, in lower case.
func forms(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

// stems is a set of words by stem.
func stems(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[syntax.Stem(w)] = true
	}
	return set
}
