// Package lineage tells which documents derive from which: the same text in
// two outlets, a copy, a copy cut short, a rewrite, or no more than passages
// that both quote.
//
// Texts are compared by their shingles, every run of eight words in lower
// case. Candidates come from a winnowed index of shingles (Schleimer, Wilkerson
// and Aiken, 2003), which misses no shared run of 23 words or more; what is
// said of a pair is then counted over all its shingles.
package lineage

import (
	"cmp"
	"slices"

	"onrecord"
)

// Find gives the lineage between the reports' documents, each pair once, the
// later document first. texts holds the text of every document by its id;
// documents without one are passed over. Two versions of one document are no
// copies of each other.
func Find(reports []onrecord.Report, texts map[string]*onrecord.Text) []onrecord.Copy {
	docs := sorted(reports, texts)
	versions := versionsOf(docs)
	classes := sameWords(docs)
	copies := sames(docs, classes, versions)
	found := newFound(len(docs))
	pairs := candidates(docs, classes)
	inParallel(len(pairs), func(i int) { found.copies[i] = compareAll(docs, i, pairs[i], versions) })
	copies = found.into(copies)
	copies = append(copies, credited(docs, versions, copies)...)
	slices.SortFunc(copies, func(a, b onrecord.Copy) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Of, b.Of), cmp.Compare(a.ID, b.ID))
	})
	return copies
}

// item is a document with its text, as lineage goes through them.
type item struct {
	onrecord.Report
	doc   *onrecord.Document
	text  *onrecord.Text
	words int    // outside boilerplate
	whole uint64 // hash of all words in order
	marks []uint64
	size  int // how many marks there were
}

// sorted gives the documents that have a text, in an order that does not hang
// on that of the reports.
func sorted(reports []onrecord.Report, texts map[string]*onrecord.Text) []item {
	docs := make([]item, 0, len(reports))
	for _, r := range reports {
		if t := texts[r.Document.TextID]; t != nil && t.Chars() > 0 {
			docs = append(docs, item{Report: r, doc: r.Document, text: t})
		}
	}
	slices.SortFunc(docs, func(a, b item) int {
		return cmp.Or(byDay(a.doc, b.doc), cmp.Compare(a.doc.Doc, b.doc.Doc), cmp.Compare(a.doc.ID, b.doc.ID))
	})
	inParallel(len(docs), func(i int) { docs[i].mark() })
	return docs
}

// byDay puts the earlier published first, the undated last.
func byDay(a, b *onrecord.Document) int {
	da, db := a.Published.Earliest, b.Published.Earliest
	switch {
	case da == db:
		return 0
	case da == "":
		return 1
	case db == "":
		return -1
	}
	return cmp.Compare(da, db)
}

// mark reads the words once and keeps what finds candidates.
func (d *item) mark() {
	p := read(d)
	d.words, d.whole = len(p.words), p.whole()
	d.marks = winnow(p.shingles)
	d.size = len(d.marks)
}

// versionsOf gives each document the number of its chain of versions: those
// that follow each other or share an address.
func versionsOf(docs []item) []int {
	first := map[string]int{}
	chain := newUnion(len(docs))
	join := func(key string, i int) {
		if j, ok := first[key]; ok {
			chain.join(i, j)
		} else {
			first[key] = i
		}
	}
	for i, d := range docs {
		join("id "+d.doc.ID, i)
		if d.doc.URL != "" {
			join("url "+string(d.doc.URL), i)
		}
		if d.doc.Follows != "" {
			join("id "+string(d.doc.Follows), i)
		}
	}
	of := make([]int, len(docs))
	for i := range docs {
		of[i] = chain.root(i)
	}
	return of
}

// sameWords gives each document the first one with its very words; itself
// when there is none before it.
func sameWords(docs []item) []int {
	type sum struct {
		hash  uint64
		words int
	}
	firstText, firstWords := map[string]int{}, map[sum]int{}
	of := make([]int, len(docs))
	for i, d := range docs {
		of[i] = i
		if j, ok := firstText[d.text.ID]; ok && d.words > 0 {
			of[i] = j
			continue
		}
		key := sum{d.whole, d.words}
		if j, ok := firstWords[key]; ok && d.words >= shingleWords {
			of[i] = j
		} else {
			firstWords[key] = i
		}
		firstText[d.text.ID] = of[i]
	}
	return of
}

// sames gives every document with the words of another as derived from the
// first that has them.
func sames(docs []item, classes, versions []int) []onrecord.Copy {
	copies := []onrecord.Copy{}
	for i, j := range classes {
		if i == j || versions[i] == versions[j] {
			continue
		}
		later, earlier := direction(&docs[i], &docs[j])
		c := newCopy(later, earlier, onrecord.Same)
		a, b := read(later), read(earlier)
		c.Shared = evidence(a, b, passages(a, b, b.index()))
		c.Share, c.Containment = 1, 1
		copies = append(copies, c)
	}
	return copies
}

// found collects what each document's comparisons gave, so that the work can
// be done in any order.
type found struct{ copies [][]onrecord.Copy }

func newFound(n int) *found { return &found{make([][]onrecord.Copy, n)} }

func (f *found) into(all []onrecord.Copy) []onrecord.Copy {
	for _, cs := range f.copies {
		all = append(all, cs...)
	}
	return all
}

// compareAll compares document i with its candidates.
func compareAll(docs []item, i int, others []int32, versions []int) []onrecord.Copy {
	if len(others) == 0 {
		return nil
	}
	var copies []onrecord.Copy
	a := read(&docs[i])
	index := a.index()
	for _, j := range others {
		if versions[i] == versions[j] {
			continue
		}
		if c, ok := compare(a, read(&docs[j]), index); ok {
			copies = append(copies, c)
		}
	}
	return copies
}

// newCopy begins a line for two documents.
func newCopy(later, earlier *item, relation onrecord.Relation) onrecord.Copy {
	c := onrecord.Copy{Document: later.doc.Doc, Of: earlier.doc.Doc, Relation: relation, Shared: []onrecord.SharedPair{}}
	c.Kind = onrecord.KindCopy
	c.ID = onrecord.FindingID(onrecord.KindCopy, later.doc.TextID, later.doc.ID+" "+earlier.doc.ID)
	if later.doc.Credit != nil {
		credit := *later.doc.Credit
		credit.Doc = later.doc.Doc
		c.Credit = &credit
	}
	return c
}

// direction tells the later of two documents from the earlier: by published
// day, then by which of them credits the other or anybody, then by when they
// were seen, then by name.
func direction(a, b *item) (later, earlier *item) {
	if n := order(a, b); n > 0 {
		return a, b
	}
	return b, a
}

func order(a, b *item) int {
	da, db := a.doc.Published.Earliest, b.doc.Published.Earliest
	if da != "" && db != "" && da != db {
		return cmp.Compare(da, db)
	}
	if n := cmp.Compare(creditRank(a.doc, b.doc), creditRank(b.doc, a.doc)); n != 0 {
		return n
	}
	if a.doc.Seen != "" && b.doc.Seen != "" && a.doc.Seen != b.doc.Seen {
		return cmp.Compare(a.doc.Seen, b.doc.Seen)
	}
	return cmp.Or(cmp.Compare(a.doc.Doc, b.doc.Doc), cmp.Compare(a.doc.ID, b.doc.ID))
}

// creditRank is 2 when doc credits the outlet of the other, 1 when it credits
// somebody, else 0.
func creditRank(doc, other *onrecord.Document) int {
	switch {
	case doc.Credit == nil:
		return 0
	case credits(doc, other):
		return 2
	}
	return 1
}
