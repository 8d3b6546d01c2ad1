package syntax

import (
	"onrecord"
	"onrecord/internal/lexicon"
)

// parting gives where a labelled piece falls into two names: the first ends
// at end, the second begins at next. 0 when it is one name.
func (f *nameFinder) parting(i, last int, t onrecord.ActorType) (end, next int) {
	for k := i + 1; k < last-1; k++ {
		switch w := &f.words[k]; {
		case w.Form == "-" && f.nations(i, k, last):
			return k, k + 1
		case w.Lower == "and" && t == onrecord.Loc && lexicon.NameClass(f.phrase(i, last))&lexicon.Country == 0:
			return k, k + 1
		case w.Form == "as" && f.words[k+1].Form != "-": // "X as President"
			return k, k + 1
		case w.Form == "at" && f.words[k+1].Form != "-" && !f.campus(i, k):
			return k, k + 1
		case (w.Form == "The" || w.Form == "In") && f.line == OrdinaryCase && capitalised(f.words[k-1].Form):
			return k, k
		case partyMember[w.Form] && (t == onrecord.Person || lexicon.NameClass(f.phrase(i, k))&lexicon.Place != 0):
			return k, k + 1
		}
	}
	if k := f.clitic(i, last); k > 0 && t != onrecord.Person {
		return k, k + 1
	}
	return 0, 0
}

// nations tells whether the hyphen at k joins two countries or nations, as in
// "US-North Korean".
func (f *nameFinder) nations(i, k, last int) bool {
	nation := lexicon.Country | lexicon.Demonym
	left := f.class(k-1)&nation != 0 || isUS(f.words[k-1].Form, false)
	right := f.class(k+1)&(nation|lexicon.OrgHead) != 0 || halves[f.words[k+1].Lower] && k+2 < last && f.class(k+2)&nation != 0
	return left && right
}

// campus tells whether the words before an "at" are those of a university,
// whose place belongs to its name.
func (f *nameFinder) campus(i, k int) bool {
	for ; i < k; i++ {
		if w := f.words[i].Lower; w == "university" || w == "college" || w == "school" {
			return true
		}
	}
	return false
}

// partyMember are the words for a member of a party between a state and a
// name: "Nebraska Republican Jane X".
var partyMember = map[string]bool{"Republican": true, "Democrat": true}

// village gives the end of a Korean place name that ends in a small syllable
// behind a hyphen at k ("Panmun-ri"), 0 when none does.
func (f *nameFinder) village(k int) int {
	if k+1 >= len(f.words) || f.words[k].Form != "-" || !f.glued(k) || !f.glued(k+1) {
		return 0
	}
	switch f.words[k+1].Form {
	case "ri", "dong", "do", "gun", "gu", "myon", "up":
		return k + 2
	}
	return 0
}
