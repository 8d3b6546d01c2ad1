package timeline

import (
	"slices"
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// where lists a place and the countries that a telling names as where to, by
// name and by code.
func (t *Telling) where() (list []string) {
	add := func(name string) {
		if name == "" {
			return
		}
		list = append(list, strings.ToLower(name))
		if code := country(name); code != "" {
			list = append(list, "@"+code)
		}
	}
	add(string(t.Account.Place))
	if t.Family == journey || t.Family == arrival {
		for i, p := range t.People {
			if p.Part != "doer" && t.Sides[i].Last == 0 && lexicon.NameClass(strings.ToLower(p.Name))&(lexicon.Country|lexicon.Capital|lexicon.Place) != 0 {
				add(p.Name)
			}
		}
	}
	return list
}

// goes tells whether a person of one telling takes part in another.
func goes(a, b *Telling) bool {
	return slices.ContainsFunc(a.Sides, func(s Side) bool { return s.Last != 0 && s.in(b) })
}

// tour tells whether somebody goes to several countries.
func tour(t *Telling) bool {
	code := ""
	for _, w := range t.Where {
		if w[0] == '@' && w != code {
			if code != "" {
				return true
			}
			code = w
		}
	}
	return false
}

// placesMeet tells whether two tellings do not name different countries or,
// both without one, different places.
func placesMeet(a, b *Telling) bool {
	return len(a.Where) == 0 || len(b.Where) == 0 || meet(a.Where, b.Where) || sameDay(a, b)
}

// gone tells whether one person goes to one place in both.
func gone(a, b *Telling) bool {
	return !tour(a) && !tour(b) && meet(a.Where, b.Where) && (goes(a, b) || goes(b, a)) && together(a, b, 1)
}

// arrives tells whether the words of a telling say that somebody has come.
func arrives(t *Telling) bool {
	switch t.Stem {
	case stemArrive, stemLand, stemEnter:
		return true
	}
	return false
}

// stems that are asked for by themselves.
var stemArrive, stemLand, stemEnter, stemSummit, stemMeet, stemWelcome = syntax.Stem("arrive"), syntax.Stem("land"), syntax.Stem("enter"), syntax.Stem("summit"), syntax.Stem("meet"), syntax.Stem("welcome")
