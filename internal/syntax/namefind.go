package syntax

import (
	"slices"

	"onrecord"
	"onrecord/internal/lexicon"
)

// Name is a proper name in a sentence: the words [First, End), without
// article and title.
type Name struct {
	First, End int
	Type       onrecord.ActorType
	Guess      bool // found by the page's other names or by a rule, not by the tagger
}

// kinds are the types that the labels of the name tagger stand for; places
// are told apart later.
var kinds = [...]onrecord.ActorType{"", onrecord.Person, onrecord.Person, onrecord.Org, onrecord.Org, onrecord.Loc, onrecord.Loc, "", ""}

// names finds the names of every sentence of a page: those that the tagger
// sees, those that lists and endings tell, and then those that the rest of
// the page makes plain.
func (page *Page) names() {
	sentences := make([][]Word, len(page.Sentences))
	for i := range page.Sentences {
		sentences[i] = page.Sentences[i].Words
	}
	all := NewNaming(embeddedNames()).Label(sentences, nil)
	for i := range page.Sentences {
		s := &page.Sentences[i]
		labels := all[:len(s.Words)]
		all = all[len(s.Words):]
		f := nameFinder{words: s.Words, line: casing(s.Words), first: s.Start, taken: make([]bool, len(s.Words))}
		f.states()
		f.givenFirst()
		f.tagged(labels)
		f.listed()
		f.landforms()
		f.runs()
		s.Names = f.sorted()
	}
	page.agree()
}

// nameFinder gathers the names of one sentence.
type nameFinder struct {
	words []Word
	line  Casing
	first int
	names []Name
	taken []bool
}

func (f *nameFinder) class(i int) lexicon.Class {
	if i < 0 || i >= len(f.words) {
		return 0
	}
	return lexicon.NameClass(f.words[i].Lower)
}

// maxName caps the words of a name.
const maxName = 24

// take adds a name after trimming it; two names that the tagger took for one
// are parted.
func (f *nameFinder) take(i, end int, t onrecord.ActorType) {
	if end == 0 || i >= end {
		return
	}
	if k, next := f.parting(i, end, t); k > 0 {
		f.take(i, k, t)
		f.take(next, end, t)
		return
	}
	if k := f.afterCountry(i, end); k > 0 {
		f.take(i, k, onrecord.Loc)
		f.take(k, end, onrecord.Person)
		return
	}
	if k := f.lastTitle(i, end); k > 0 {
		i, t = k, onrecord.Person
	}
	if end-i > 1 && f.office(end-1, t) && !f.surname(i, end-1) {
		if end--; t == onrecord.Person { // "Quds Force Commander"
			t = onrecord.Org
		}
	} else {
		i, end = f.extend(i, end, t)
		if t == onrecord.Loc && end-i > 2 && f.ofBody(i, end) {
			t = onrecord.Org
		}
	}
	i, end = f.trim(i, end, t)
	i, end = f.pastDebris(i, end)
	end = f.beforeField(i, end)
	if k := f.village(end); k > 0 {
		end, t = k, onrecord.Loc
	}
	if t == onrecord.Person {
		end = f.once(i, f.given(i, end))
	}
	if i >= end || f.overlaps(i, end) {
		return
	}
	if t = f.judge(i, end, t); t != "" {
		f.add(Name{First: i, End: end, Type: t})
	}
}

// office tells whether word k, the last of a name, is the office of whoever
// holds it there.
func (f *nameFinder) office(k int, t onrecord.ActorType) bool {
	c := f.class(k)
	return c&lexicon.Office != 0 && c&given == 0 && (t == onrecord.Person || c&(lexicon.OrgHead|lexicon.OrgTail) == 0 && capitalised(f.words[k].Form))
}

func (f *nameFinder) overlaps(i, end int) bool {
	for k := i; k < end; k++ {
		if f.taken[k] {
			return true
		}
	}
	return false
}

func (f *nameFinder) add(n Name) {
	for k := n.First; k < n.End; k++ {
		f.taken[k] = true
	}
	f.names = append(f.names, n)
}

// glued tells whether word i stands directly against the one before.
func (f *nameFinder) glued(i int) bool {
	return i > 0 && i < len(f.words) && f.words[i].Start == f.words[i-1].End
}

// sorted gives the names in their order, with the built places that end in a
// common noun ("Harir base") taken whole.
func (f *nameFinder) sorted() []Name {
	slices.SortFunc(f.names, func(a, b Name) int { return a.First - b.First })
	for i := range f.names {
		n := &f.names[i]
		if n.End < len(f.words) && !f.taken[n.End] && sites[f.words[n.End].Lower] && n.Type != onrecord.Org && lexicon.NameClass(f.phrase(n.First, n.End))&(lexicon.Country|lexicon.Capital) == 0 && !f.titledBefore(n.First) {
			f.taken[n.End] = true
			n.End, n.Type = n.End+1, onrecord.Fac
		}
	}
	return f.names
}

func (f *nameFinder) titledBefore(i int) bool { return f.class(i-1)&lexicon.Title != 0 }

// sites are common nouns that belong to the name of a site before them.
var sites = map[string]bool{"base": true, "airbase": true, "airport": true, "airfield": true, "prison": true, "barracks": true, "dam": true, "refinery": true, "camp": true}
