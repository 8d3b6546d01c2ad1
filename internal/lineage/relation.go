package lineage

import (
	"slices"

	"onrecord"
	"onrecord/internal/text"
)

// The bounds between the relations, in containment: the share of the
// shingles of one text that the other has.
const (
	nearlyAll = 0.8  // a copy, or a trim
	most      = 0.5  // derived, unless what is shared is quoted
	some      = 0.25 // derived only with signs of it
	few       = 0.1  // below, nothing is said
)

// moved is the mean length in words of shared passages from which on they are
// taken for whole paragraphs: then they may stand in another order.
const moved = 18

// compare tells how two documents that share passages stand to each other;
// not ok when they share too little. ofA is the index of a.
func compare(a, b *page, ofA *index) (c onrecord.Copy, ok bool) {
	both, inB := overlap(ofA, b)
	inA := len(ofA.first)
	if inA == 0 || inB == 0 || float64(both) < few*float64(min(inA, inB)) {
		return c, false
	}
	if house := a.doc.Outlet; house != "" && house == b.doc.Outlet && float64(both) < some*float64(min(inA, inB)) {
		return c, false // an outlet's own furniture and stock paragraphs
	}
	later, earlier, found := b, a, passages(b, a, ofA)
	if l, _ := direction(a.item, b.item); l == a.item {
		later, earlier, found = a, b, turned(found)
	}
	ofShorter, ofLonger := ratio(both, min(inA, inB)), ratio(both, max(inA, inB))
	if reordered(later, earlier, found) {
		ofLonger = max(ofLonger, nearlyAll)
	}
	c = newCopy(later.item, earlier.item, "")
	c.Relation, c.Doubt = relation(later, earlier, found, ofShorter, ofLonger)
	c.Shared = evidence(later, earlier, found)
	c.Share = min(1, ratio(words(found), len(later.words)))
	c.Containment = containment(later.item, earlier.item)
	return c, true
}

// reordered tells whether nearly all of both texts is made of the same whole
// paragraphs; the shingles across their ends are lost when they are moved.
func reordered(later, earlier *page, found []passage) bool {
	if len(found) == 0 || words(found) < moved*len(found) {
		return false
	}
	back := turned(slices.Clone(found))
	return ratio(words(found), len(later.words)) >= 0.9 && ratio(words(back), len(earlier.words)) >= 0.9
}

func ratio(n, of int) float64 { return float64(n) / float64(max(1, of)) }

// containment is the share of the shingles of the shorter text that the other
// has, the words taken as written.
func containment(a, b *item) float64 {
	ofA := asWritten(a).index()
	both, inB := overlap(ofA, asWritten(b))
	return ratio(both, min(len(ofA.first), inB))
}

// turned swaps the sides of passages and sorts by the new first, dropping what
// overlaps there.
func turned(found []passage) []passage {
	for i, p := range found {
		found[i] = passage{p.b, p.a, p.words}
	}
	return disjoint(found)
}

// relation names the relation, with how doubtful it is.
func relation(later, earlier *page, found []passage, ofShorter, ofLonger float64) (onrecord.Relation, float64) {
	quoted := quotedShare(later, found)
	switch {
	case ofLonger >= nearlyAll:
		return onrecord.CopyOf, 0
	case ofShorter >= nearlyAll && quoted < nearlyAll:
		return onrecord.Trimmed, 0
	case ofShorter < some:
		return onrecord.SharesPassages, 0.2
	case credits(later.doc, earlier.doc):
		return onrecord.Rewrite, 0
	case quoted >= 0.6:
		return onrecord.SharesPassages, 0
	case ofShorter >= most:
		return onrecord.Rewrite, 0.1
	case retold(later, earlier, found) >= 0.3:
		return onrecord.Rewrite, 0.2
	}
	return onrecord.SharesPassages, 0
}

// quotedShare is the share of the shared words that stand in quotation marks.
func quotedShare(p *page, found []passage) float64 {
	quotes := text.Quotes(p.text.Body, nil)
	in, all, q := 0, 0, 0
	for _, f := range found {
		for _, w := range p.words[f.a : f.a+f.words] {
			for q < len(quotes) && quotes[q].End <= int(w.start) {
				q++
			}
			if q < len(quotes) && quotes[q].Start <= int(w.start) {
				in++
			}
			all++
		}
	}
	if all == 0 {
		return 0
	}
	return float64(in) / float64(all)
}

// retold is the share of the later text's other stretches of twenty words, the
// quoted left out, that say in other words what one stretch of the earlier
// says: half of their long words stand there close together.
func retold(later, earlier *page, found []passage) float64 {
	where := longWords(earlier)
	told, all, from := 0, 0, 0
	for _, f := range append(found, passage{a: len(later.words)}) {
		for ; from+20 <= f.a; from += 20 {
			all++
			if near(later, from, where) {
				told++
			}
		}
		from = max(from, f.a+f.words)
	}
	if all == 0 {
		return 0
	}
	return float64(told) / float64(all)
}

// longWords finds the places of a page's words of five bytes and more; the
// words that stand in many places are left out.
func longWords(p *page) map[uint64][]int32 {
	where := map[uint64][]int32{}
	for i, w := range p.words {
		if w.end-w.start >= 5 && len(where[w.hash]) < 16 {
			where[w.hash] = append(where[w.hash], int32(i))
		}
	}
	return where
}

// near tells whether half of the long words among twenty from word i on stand
// within forty words of the other page.
func near(p *page, i int, where map[uint64][]int32) bool {
	long := 0
	blocks := map[int32]int{}
	seen := map[uint64]bool{}
	for _, w := range p.words[i : i+20] {
		if w.end-w.start < 5 || seen[w.hash] {
			continue
		}
		seen[w.hash] = true
		long++
		last := int32(-1)
		for _, at := range where[w.hash] {
			for _, b := range []int32{at / 20, at/20 + 1} { // blocks of forty words, half overlapping
				if b > last {
					blocks[b]++
					last = b
				}
			}
		}
	}
	most := 0
	for _, n := range blocks {
		most = max(most, n)
	}
	return long >= 4 && most*2 >= long
}
