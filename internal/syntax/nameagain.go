package syntax

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"slices"
)

// pairs parts two people joined by a hyphen ("the Porter-Miller talks"), when
// the page names both apart and never one as the given name of the other.
func (page *Page) pairs(names map[string]*known) {
	person := func(words []Word, i int) bool {
		v := names[words[i].Lower]
		return v != nil && v.alone && v.type_(onrecord.Person) == onrecord.Person
	}
	for i := range page.Sentences {
		s := &page.Sentences[i]
		for k := 0; k < len(s.Names); k++ {
			n := s.Names[k]
			if n.End-n.First != 3 || !dashed[s.Words[n.First+1].Form] || !person(s.Words, n.First) || !person(s.Words, n.End-1) {
				continue
			}
			first, second := n, n
			first.End, second.First = n.First+1, n.End-1
			first.Type, second.Type = onrecord.Person, onrecord.Person
			s.Names = slices.Replace(s.Names, k, k+1, first, second)
			k++
		}
	}
}

var dashed = map[string]bool{"-": true, "–": true}

// again finds the known names of the page where the tagger overlooked them.
func (page *Page) again(names map[string]*known) {
	for i := range page.Sentences {
		s := &page.Sentences[i]
		var added []Name
		next := 0
		for k := 0; k < len(s.Words); k++ {
			for next < len(s.Names) && s.Names[next].End <= k {
				next++
			}
			if next < len(s.Names) && s.Names[next].First <= k || !capitalised(s.Words[k].Form) {
				continue
			}
			limit := min(k+5, len(s.Words))
			if next < len(s.Names) {
				limit = min(limit, s.Names[next].First)
			}
			for end := limit; end > k; end-- {
				v := names[nameKey(s.Words, k, end)]
				if v == nil || v.words != end-k || !v.alone || end == k+1 && !lonely(s.Words, k, end) {
					continue
				}
				added = append(added, Name{First: k, End: end, Type: v.type_(onrecord.Person), Guess: true})
				k = end - 1
				break
			}
		}
		if added != nil {
			s.Names = mergeNames(s.Names, added)
		}
	}
}

// lonely tells whether a single word can be the name again: a proper noun
// that is not part of a longer run of them.
func lonely(words []Word, k, end int) bool {
	if words[k].UPOS != PROPN || len(words[k].Form) < 3 {
		return false
	}
	after := end < len(words) && words[end].UPOS == PROPN && capitalised(words[end].Form)
	before := k > 0 && words[k-1].UPOS == PROPN && capitalised(words[k-1].Form) && lexicon.NameClass(words[k-1].Lower)&lexicon.Title == 0
	return !after && !before
}

func mergeNames(a, b []Name) []Name {
	out := make([]Name, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0].First < b[0].First {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}
