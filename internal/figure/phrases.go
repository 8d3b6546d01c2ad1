package figure

import (
	"sort"
	"strings"

	"onrecord/internal/syntax"
)

// phrases are runs of words, found by their last word or by their first.
type phrases struct{ byLast, byFirst map[string][]string }

// phrasesOf makes phrases of a list parted by bars; the longest are tried
// first.
func phrasesOf(list string) phrases {
	all := strings.Split(list, "|")
	sort.SliceStable(all, func(i, j int) bool { return strings.Count(all[i], " ") > strings.Count(all[j], " ") })
	p := phrases{map[string][]string{}, map[string][]string{}}
	for _, phrase := range all {
		first, _, _ := strings.Cut(phrase, " ")
		last := phrase[strings.LastIndexByte(phrase, ' ')+1:]
		p.byFirst[first] = append(p.byFirst[first], phrase)
		p.byLast[last] = append(p.byLast[last], phrase)
	}
	return p
}

// endIn gives the word at which the phrase begins that words end in; -1 for
// none.
func (p phrases) endIn(ws []syntax.Word) int {
	if len(ws) == 0 {
		return -1
	}
	for _, phrase := range p.byLast[ws[len(ws)-1].Lower] {
		if at := endsIn(ws, phrase); at >= 0 {
			return at
		}
	}
	return -1
}

// beginIn gives how many words the phrase has that words begin with; 0 for
// none.
func (p phrases) beginIn(ws []syntax.Word) int {
	if len(ws) == 0 {
		return 0
	}
	for _, phrase := range p.byFirst[ws[0].Lower] {
		if n := beginsWith(ws, phrase); n > 0 {
			return n
		}
	}
	return 0
}

// endsIn gives where a phrase, words parted by blanks, begins that words end
// in; -1 when they do not.
func endsIn(ws []syntax.Word, phrase string) int {
	k := len(ws)
	for phrase != "" {
		rest, word := "", phrase
		if cut := strings.LastIndexByte(phrase, ' '); cut >= 0 {
			rest, word = phrase[:cut], phrase[cut+1:]
		}
		if k--; k < 0 || ws[k].Lower != word {
			return -1
		}
		phrase = rest
	}
	return k
}

// beginsWith gives the first word after a phrase that words begin with; 0
// when they do not.
func beginsWith(ws []syntax.Word, phrase string) int {
	k := 0
	for phrase != "" {
		word, rest, _ := strings.Cut(phrase, " ")
		if k >= len(ws) || ws[k].Lower != word {
			return 0
		}
		k, phrase = k+1, rest
	}
	return k
}
