package lineage

import (
	"cmp"
	"slices"

	"onrecord"
)

// maxPassages is how many shared passages a line shows.
const maxPassages = 50

// index finds the places of a shingle in one page: the first, and from each
// place the next.
type index struct {
	first map[uint64]int32
	next  []int32 // -1 ends
}

func (p *page) index() *index {
	ix := &index{first: make(map[uint64]int32, len(p.shingles)), next: make([]int32, len(p.shingles))}
	for i := len(p.shingles) - 1; i >= 0; i-- {
		ix.next[i] = -1
		if j, ok := ix.first[p.shingles[i]]; ok {
			ix.next[i] = j
		}
		ix.first[p.shingles[i]] = int32(i)
	}
	return ix
}

// overlap counts the different shingles of b, and those of them that the
// indexed page has.
func overlap(ix *index, b *page) (both, inB int) {
	seen := make(map[uint64]struct{}, len(b.shingles))
	for _, s := range b.shingles {
		if _, ok := seen[s]; ok {
			continue
		}
		seen[s] = struct{}{}
		if _, ok := ix.first[s]; ok {
			both++
		}
	}
	return both, len(seen)
}

// passage is a run of words in two pages.
type passage struct{ a, b, words int }

// passages gives the longest runs of at least eight words of a that b, the
// indexed page, has too, from the front, none overlapping in a.
func passages(a, b *page, ofB *index) []passage {
	var found []passage
	for i := 0; i < len(a.shingles); {
		best := passage{}
		tries := 0
		j, ok := ofB.first[a.shingles[i]]
		for ; ok && j >= 0 && tries < 8; j = ofB.next[j] {
			if n := run(a, b, i, int(j)); n > best.words {
				best = passage{i, int(j), n}
			}
			tries++
		}
		if best.words < shingleWords {
			i++
			continue
		}
		found = append(found, best)
		i += best.words
	}
	return found
}

// run counts the equal words from a's word i and b's word j on.
func run(a, b *page, i, j int) int {
	n := 0
	for i+n < len(a.words) && j+n < len(b.words) && a.words[i+n].hash == b.words[j+n].hash {
		n++
	}
	return n
}

// words counts the words in passages.
func words(found []passage) int {
	n := 0
	for _, p := range found {
		n += p.words
	}
	return n
}

// evidence gives the passages of a and b with their words, at most
// maxPassages, the longest, in the order of a.
func evidence(a, b *page, found []passage) []onrecord.SharedPair {
	if len(found) > maxPassages {
		found = slices.Clone(found)
		slices.SortFunc(found, func(x, y passage) int { return cmp.Or(cmp.Compare(y.words, x.words), cmp.Compare(x.a, y.a)) })
		found = found[:maxPassages]
		slices.SortFunc(found, func(x, y passage) int { return cmp.Compare(x.a, y.a) })
	}
	pairs := make([]onrecord.SharedPair, len(found))
	for i, p := range found {
		pairs[i] = onrecord.SharedPair{In: a.evidence(p.a, p.words), Of: b.evidence(p.b, p.words)}
	}
	return pairs
}

func (p *page) evidence(i, n int) onrecord.Evidence {
	ev := p.text.Evidence(p.span(i, n))
	ev.Doc = p.doc.Doc
	return ev
}

// disjoint sorts passages by a and drops, or cuts down, those that overlap
// one before.
func disjoint(found []passage) []passage {
	slices.SortFunc(found, func(x, y passage) int {
		return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(y.words, x.words), cmp.Compare(x.b, y.b))
	})
	kept, end := found[:0], 0
	for _, p := range found {
		if over := end - p.a; over > 0 {
			p = passage{p.a + over, p.b + over, p.words - over}
		}
		if p.words >= shingleWords {
			kept = append(kept, p)
			end = p.a + p.words
		}
	}
	return kept
}
