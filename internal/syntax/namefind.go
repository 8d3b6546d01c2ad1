package syntax

import (
	"slices"
	"strings"

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
		f.tagged(labels)
		f.listed()
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

// tagged takes the names that the tagger labelled, cut to their right extent.
func (f *nameFinder) tagged(labels []uint8) {
	var last Name
	for i := 0; i < len(labels); {
		l := labels[i]
		end := i + 1
		for end < len(labels) && end-i < maxName && l > 0 && labels[end] == l+l%2 && !strings.Contains(",;:", f.words[end].Form) {
			end++
		}
		if t := kinds[l]; t != "" && l%2 == 1 {
			if n := (Name{First: i, End: end, Type: t}); f.oneName(last, n) {
				last = f.joined(last, n)
			} else {
				f.take(last.First, last.End, last.Type)
				last = n
			}
		}
		i = end
	}
	f.take(last.First, last.End, last.Type)
}

// oneName tells whether two labelled pieces are one name that the tagger cut:
// nothing but particles and hyphens between them, and neither of them a
// country.
func (f *nameFinder) oneName(a, b Name) bool {
	if a.End == 0 || b.First-a.End > 3 || b.End-a.First > maxName || f.line != OrdinaryCase {
		return false
	}
	for k := a.End; k < b.First; k++ {
		if form := f.words[k].Form; form != "-" && !particles[form] || form == "-" && !f.glued(k+1) {
			return false
		}
	}
	if b.First == a.End+1 && f.words[a.End].Form == "-" && !particles[f.words[a.End-1].Lower] {
		return false
	}
	whole := lexicon.NameClass(f.phrase(a.First, a.End)) | lexicon.NameClass(f.phrase(b.First, b.End))&^(lexicon.Capital|lexicon.Place)
	return whole&(lexicon.Country|lexicon.Calendar) == 0 && capitalised(f.words[a.End-1].Form)
}

// joined is the name of two pieces: of the type its end tells, else of the
// longer piece.
func (f *nameFinder) joined(a, b Name) Name {
	t := b.Type
	if a.End-a.First > b.End-b.First || a.Type == onrecord.Person && f.class(a.First)&given != 0 {
		t = a.Type
	}
	return Name{First: a.First, End: b.End, Type: t}
}

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
