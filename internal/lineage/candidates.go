package lineage

import (
	"cmp"
	"slices"
)

// window is the number of neighbouring shingles of which winnowing keeps one.
const window = 16

// crowd is the number of documents from which on a shingle is furniture, or
// the text of a very wide copy: then only the first of them is compared with
// the others.
const crowd = 50

// perDocument caps the documents with which one is compared.
const perDocument = 200

// winnow keeps the smallest shingle of every window, each once.
func winnow(shingles []uint64) []uint64 {
	var kept []uint64
	last := -1
	for end := range shingles {
		if end < window-1 && end < len(shingles)-1 {
			continue
		}
		from := max(0, end-window+1)
		if last >= from && shingles[end] > shingles[last] {
			continue
		}
		least := end
		if last < from {
			for i := end - 1; i >= from; i-- {
				if shingles[i] < shingles[least] {
					least = i
				}
			}
		}
		if least != last {
			kept = append(kept, shingles[least])
			last = least
		}
	}
	slices.Sort(kept)
	return slices.Compact(kept)
}

// posting is a shingle of a document.
type posting struct {
	shingle uint64
	doc     int32
}

// candidates gives for each document those before it that share enough
// shingles to be worth counting. Only the first document of each class of same
// words takes part.
func candidates(docs []item, classes []int) [][]int32 {
	postings := shared(post(docs, classes))
	places := placesOf(len(docs), postings)
	pairs := make([][]int32, len(docs))
	counts := make([]int32, len(docs))
	for i := range docs {
		pairs[i] = worth(docs, i, meetings(postings, places[i], counts), counts)
	}
	return pairs
}

// post lists the shingles of all documents, sorted by shingle and document.
func post(docs []item, classes []int) []posting {
	n := 0
	for i := range docs {
		n += len(docs[i].marks)
	}
	postings := make([]posting, 0, n)
	for i := range docs {
		if classes[i] == i {
			for _, m := range docs[i].marks {
				postings = append(postings, posting{m, int32(i)})
			}
		}
		docs[i].marks = nil
	}
	slices.SortFunc(postings, func(a, b posting) int {
		return cmp.Or(cmp.Compare(a.shingle, b.shingle), cmp.Compare(a.doc, b.doc))
	})
	return postings
}

// shared drops the shingles of one document alone.
func shared(postings []posting) []posting {
	kept := postings[:0]
	for i, p := range postings {
		if i > 0 && len(kept) > 0 && kept[len(kept)-1].shingle == p.shingle || i+1 < len(postings) && postings[i+1].shingle == p.shingle {
			kept = append(kept, p)
		}
	}
	return kept
}

// placesOf gives for each document where its postings stand.
func placesOf(docs int, postings []posting) [][]int32 {
	places := make([][]int32, docs)
	for at, p := range postings {
		places[p.doc] = append(places[p.doc], int32(at))
	}
	return places
}

// meetings counts for one document the shared shingles with each before it,
// and lists whom it met. counts is all zero before; worth clears it again.
func meetings(postings []posting, places []int32, counts []int32) []int32 {
	var met []int32
	meet := func(p posting) {
		if counts[p.doc] == 0 {
			met = append(met, p.doc)
		}
		counts[p.doc]++
	}
	for _, at := range places {
		p := postings[at]
		first := at
		for first > 0 && at-first <= crowd && postings[first-1].shingle == p.shingle {
			first--
		}
		if at-first <= crowd {
			for _, q := range postings[first:at] {
				meet(q)
			}
			continue
		}
		meet(postings[firstOf(postings, p.shingle)])
	}
	return met
}

// firstOf finds the first posting of a shingle.
func firstOf(postings []posting, shingle uint64) int {
	at, _ := slices.BinarySearchFunc(postings, shingle, func(p posting, s uint64) int { return cmp.Compare(p.shingle, s) })
	return at
}

// worth keeps of the documents met those that share at least a twentieth of
// what the shorter can be expected to have, the most shared first.
func worth(docs []item, i int, met, counts []int32) []int32 {
	kept := met[:0]
	count := map[int32]int32{}
	for _, j := range met {
		n := counts[j]
		counts[j] = 0
		marks := min(docs[i].size, docs[j].size)
		if int(n)*20 >= marks {
			kept, count[j] = append(kept, j), n
		}
	}
	slices.SortFunc(kept, func(a, b int32) int { return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b)) })
	return slices.Clone(kept[:min(len(kept), perDocument)])
}

// union joins numbers into classes; the least number stands for a class.
type union []int

func newUnion(n int) union {
	u := make(union, n)
	for i := range u {
		u[i] = i
	}
	return u
}

func (u union) root(i int) int {
	for u[i] != i {
		u[i] = u[u[i]]
		i = u[i]
	}
	return i
}

func (u union) join(i, j int) {
	i, j = u.root(i), u.root(j)
	u[max(i, j)] = min(i, j)
}
