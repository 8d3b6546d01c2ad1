package syntax

import "slices"

// Tree tells for each word of a sentence what it hangs on and how: its
// dependency tree. It always has one root, and every word hangs on it by way
// of its governors.
type Tree struct {
	Heads []int // index of the governor; -1 for the root
	Rels  []Rel // relation to the governor; Root for the root
}

// Tree is the dependency tree of the sentence. It is made at the first call
// and kept, so a sentence is used by one goroutine. Of a sentence over 300
// words the first 300 are parsed; the others hang on the root as Dep.
func (s *Sentence) Tree() *Tree {
	if s.tree == nil {
		s.tree = ParseTree(s.Words)
	}
	return s.tree
}

// ParseTree makes the dependency tree of tagged words with the embedded model.
func ParseTree(words []Word) *Tree {
	p := parsers.Get().(*Parser)
	defer parsers.Put(p)
	return p.Parse(words)
}

// Children gives the words that hang on word i, in order.
func (t *Tree) Children(i int) []int {
	var all []int
	for k, h := range t.Heads {
		if h == i {
			all = append(all, k)
		}
	}
	return all
}

// Child is the first word that hangs on word i by one of the relations; -1
// when none does.
func (t *Tree) Child(i int, rels ...Rel) int {
	for k, h := range t.Heads {
		if h == i && slices.Contains(rels, t.Rels[k]) {
			return k
		}
	}
	return -1
}

// Span gives the words, half-open, from the first to the last that hangs on
// word i, near or far, i itself included.
func (t *Tree) Span(i int) (from, to int) {
	from, to = i, i+1
	for k := i - 1; k >= 0; k-- {
		if t.Within(k, i) {
			from = k
		}
	}
	for k := i + 1; k < len(t.Heads); k++ {
		if t.Within(k, i) {
			to = k + 1
		}
	}
	return from, to
}

// Within tells whether word k is word i or hangs on it, near or far.
func (t *Tree) Within(k, i int) bool {
	for k >= 0 && k != i {
		k = t.Heads[k]
	}
	return k == i
}

// Passive tells whether word i is a verb in the passive: one with a passive
// auxiliary or subject.
func (t *Tree) Passive(i int) bool { return t.Child(i, AuxPass, NsubjPass, CsubjPass) >= 0 }
