package syntax

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

// noActor tells whether capitalised words name what is no actor: a war, a
// treaty, the field of an office, half a nationality, or shouted common words.
func (f *nameFinder) noActor(i, end int, t onrecord.ActorType) bool {
	last := f.words[end-1].Lower
	switch {
	case end-i > 1 && f.class(i)&given == 0 && doings[last] && capitalised(f.words[end-1].Form):
		return true
	case end == i+1 && halves[last] && f.class(end)&lexicon.Demonym != 0: // "North" of "North Korean"
		return true
	case end == i+1 && portfolios[last] && i > 0 && f.words[i-1].Lower == "of" && f.ofOffice(i): // "Secretary of State"
		return true
	case end-i == 3 && f.words[i+1].Form == "-" && compass[f.words[i].Lower] && compass[last]: // "North-South talks"
		return true
	}
	return f.shouted(i, end)
}

// doings are the heads of the names of events, works and deeds.
var doings = map[string]bool{
	"war": true, "wars": true, "summit": true, "summits": true, "talks": true, "agreement": true, "agreements": true, "accord": true, "accords": true, "treaty": true, "act": true,
	"protocol": true, "deal": true, "pact": true, "declaration": true, "resolution": true, "award": true, "awards": true, "prize": true, "medal": true,
	"games": true, "olympics": true, "festival": true, "day": true, "revolution": true, "uprising": true, "spring": true, "crisis": true, "era": true,
	"amendment": true, "doctrine": true, "storm": true, "order": true, "bill": true, "law": true, "constitution": true, "holocaust": true, "genocide": true,
	"massacre": true, "election": true, "elections": true, "debate": true, "memorandum": true, "treaties": true, "ceasefire": true, "offensive": true,
}

var compass = map[string]bool{"north": true, "south": true, "east": true, "west": true}

// siteSurnames are family names that are words for buildings and lands.
var siteSurnames = map[string]bool{
	"house": true, "tower": true, "church": true, "hall": true, "castle": true, "bridge": true, "park": true, "street": true, "temple": true,
	"gates": true, "road": true, "camp": true, "lake": true, "hill": true, "west": true, "north": true, "forest": true, "marsh": true, "brook": true,
	"rivers": true, "woods": true, "heath": true, "moor": true, "hills": true, "fields": true,
}

// shouted tells whether a name is nothing but common words in capitals, as
// headlines and labels have them.
func (f *nameFinder) shouted(i, end int) bool {
	tagger := embedded()
	for k := i; k < end; k++ {
		w := &f.words[k]
		if len(w.Form) < 3 || strings.ToUpper(w.Form) != w.Form || bodies[w.Form] || f.class(k)&(anyPlace|given|lexicon.OrgHead) != 0 {
			return false
		}
		usual, ok := tagger.Known(Hash(w.Lower))
		if !ok || tagger.upos[usual.Label] == PROPN || tagger.upos[usual.Label] == NUM {
			return false
		}
	}
	return true
}
