package figure

import (
	"sort"
	"strings"

	"onrecord/internal/syntax"
)

// What stands between two figures tells how they belong together: a last
// phrase that joins them ("a rise of", "or", "out of the") and, before it,
// what still belongs to the first ("in the north", "last year").

// lead gives the word at which a phrase that ends right before a figure
// begins; -1 when none of the phrases stands there.
func (s *sequence) lead(f sited, phrases []string) int {
	ws := s.words(f)
	for _, p := range phrases {
		if at := endsIn(ws[:f.from], p); at >= 0 {
			return at
		}
	}
	return -1
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

// trails tells whether one of the phrases follows a figure at once.
func (s *sequence) trails(f sited, phrases []string) bool {
	ws := s.words(f)[f.to:]
	for _, p := range phrases {
		if beginsWith(ws, p) > 0 {
			return true
		}
	}
	return false
}

// link tells whether two figures of one sentence are joined by one of the
// phrases, with nothing before it but what belongs to the first.
func (s *sequence) link(a, b sited, phrases []string) bool {
	if a.sent != b.sent || b.from < a.to {
		return false
	}
	at := s.lead(b, phrases)
	return at >= a.to && s.belongs(a, at)
}

// farthest is how many words may belong to a figure after its noun.
const farthest = 10

// belongs tells whether the words from a figure up to word at are its own: a
// place, a time, an owner, a participle; no new clause.
func (s *sequence) belongs(a sited, at int) bool {
	if at-a.to > farthest {
		return false
	}
	ws := s.words(a)
	for k := a.to; k < at; k++ {
		if ws[k].Lower == "(" { // an aside
			for k++; k < at && ws[k].Lower != ")"; k++ {
			}
			if k == at {
				return false
			}
			continue
		}
		switch w := &ws[k]; w.UPOS {
		case syntax.CCONJ:
			if w.Lower != "and" || k == a.to || k+1 >= at || !nominal(&ws[k-1]) || !nominal(&ws[k+1]) { // "for steel and concrete"
				return false
			}
		case syntax.AUX, syntax.SCONJ:
			return false
		case syntax.VERB:
			if w.XPOS != "VBN" && w.XPOS != "VBG" && !(w.XPOS == "VBD" && k == a.to && at == k+1) { // "people polled", tagged amiss
				return false
			}
		case syntax.PUNCT:
			if w.Lower != "-" && w.Lower != "." && w.Lower != "%" {
				return false
			}
		case syntax.PRON:
			if w.Lower == "who" || w.Lower == "which" || w.Lower == "that" {
				return false
			}
		}
	}
	return true
}

// nominal tells whether a word can be in a noun phrase without a number.
func nominal(w *syntax.Word) bool {
	return w.UPOS == syntax.NOUN || w.UPOS == syntax.PROPN || w.UPOS == syntax.ADJ
}

// phrasesOf makes phrases of a list parted by bars, the longest first.
func phrasesOf(list string) []string {
	all := strings.Split(list, "|")
	sort.SliceStable(all, func(i, j int) bool { return strings.Count(all[i], " ") > strings.Count(all[j], " ") })
	return all
}

// nounBefore passes over a noun phrase in front of word k and gives the word at
// which it begins: "the party", "last year 's", "its"; k when there is none.
func (s *sequence) nounBefore(f sited, k int) int {
	ws := s.words(f)
	for n := 0; n < 6 && k > 0; n++ {
		switch w := &ws[k-1]; w.UPOS {
		case syntax.DET, syntax.NOUN, syntax.PROPN, syntax.ADJ, syntax.NUM, syntax.PART:
		case syntax.PRON:
			if w.Lower == "who" || w.Lower == "which" || w.Lower == "that" {
				return k
			}
		default:
			return k
		}
		k--
	}
	return k
}
