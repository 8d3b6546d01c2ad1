package figure

import "onrecord/internal/syntax"

// What stands between two figures tells how they belong together: a last
// phrase that joins them ("a rise of", "or", "out of the") and, before it,
// what still belongs to the first ("in the north", "last year").

// lead gives the word at which a phrase that ends right before a figure
// begins; -1 when none of the phrases stands there.
func (s *sequence) lead(f sited, p phrases) int { return p.endIn(s.words(f)[:f.from]) }

// trails tells whether one of the phrases follows a figure at once.
func (s *sequence) trails(f sited, p phrases) bool { return p.beginIn(s.words(f)[f.to:]) > 0 }

// link tells whether two figures of one sentence are joined by one of the
// phrases, with nothing before it but what belongs to the first.
func (s *sequence) link(a, b sited, p phrases) bool {
	if a.sent != b.sent || b.from < a.to {
		return false
	}
	at := s.lead(b, p)
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
			if w.XPOS != "VBN" && w.XPOS != "VBG" && !(w.XPOS == "VBD" && k == a.to && at == k+1) && !(k > a.to && ws[k-1].UPOS == syntax.PRON && k-1 == a.to) { // "people polled", tagged amiss
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
