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
	"amendment": true, "doctrine": true, "order": true, "bill": true, "law": true, "constitution": true, "holocaust": true, "genocide": true,
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

// debris are the labels of page furniture that look like names.
var debris = map[string]bool{
	"hide caption": true, "toggle caption": true, "enlarge this image": true, "read more": true, "story highlights": true, "just watched": true,
	"replay more videos": true, "must watch": true, "getty": true, "photos": true, "advertisement": true, "close": true, "related content": true,
	"sign up": true, "click here": true, "share this": true, "continue reading": true, "story continued below": true, "image source": true,
	"media playback": true, "newsletter sign up continue": true, "newsletter sign up": true, "hide": true, "image copyright": true, "image caption": true,
}

// pastDebris drops the labels of page furniture at the head of a name, and
// what follows a picture agency's own name.
func (f *nameFinder) pastDebris(i, end int) (int, int) {
	for k := min(i+4, end-1); k > i; k-- {
		switch label := f.phrase(i, k); {
		case label == "getty images":
			return i, k
		case debris[label], label == "watch" && f.words[i].Form == "WATCH":
			i, k = k, min(k+5, end)
		}
	}
	return i, end
}
