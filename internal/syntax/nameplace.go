package syntax

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

const anyPlace = lexicon.Country | lexicon.Capital | lexicon.Place

var camps = map[string]bool{"camp": true, "fort": true, "port": true, "lake": true, "mount": true}

// dateline tells whether a name in capitals opens a text's line: "ERBIL,".
func (f *nameFinder) dateline(i, end int) bool {
	if i > 0 || end >= len(f.words) || len(f.words[0].Form) < 4 || strings.ToUpper(f.words[0].Form) != f.words[0].Form || bodies[f.words[0].Form] {
		return false
	}
	switch f.words[end].Form {
	case ",", "(", "-", "–", "—", "--":
		return true
	}
	return false
}

// landforms takes the stretches of land and water that go by a nation: "the
// Korean Peninsula", also with a small noun.
func (f *nameFinder) landforms() {
	for i := range f.words[:max(0, len(f.words)-1)] {
		if f.class(i)&lexicon.Demonym != 0 && capitalised(f.words[i].Form) && ofNations[f.words[i+1].Form] && !f.taken[i] && !f.taken[i+1] {
			f.add(Name{First: i, End: i + 2, Type: onrecord.Loc})
		}
	}
}

var ofNations = map[string]bool{
	"Peninsula": true, "peninsula": true, "Gulf": true, "Sea": true, "Channel": true, "Plateau": true, "Alps": true, "Riviera": true, "Heartland": true,
	"Subcontinent": true, "subcontinent": true, "Isles": true, "Desert": true, "Archipelago": true, "archipelago": true, "Strait": true, "Ocean": true,
}

var inPlace = map[string]bool{"in": true, "near": true, "across": true, "outside": true, "inside": true}

// placed tells whether the word before a name says that it is a place: "in",
// or another place and "and".
func (f *nameFinder) placed(i int) bool {
	if i == 0 {
		return false
	}
	switch low := f.words[i-1].Lower; {
	case inPlace[low]:
		return true
	case low == "and" || low == ",":
		n := len(f.names)
		return n > 0 && f.names[n-1].End == i-1 && f.names[n-1].Type == onrecord.GPE && i > 2 && inPlace[f.words[f.names[n-1].First-min(1, f.names[n-1].First)].Lower] && lexicon.NameClass(f.phrase(f.names[n-1].First, f.names[n-1].End))&lexicon.Country == 0
	}
	return false
}

// titleCity are given names that also begin the names of towns.
var titleCity = map[string]bool{"st": true, "saint": true, "san": true, "santa": true, "george": true, "virginia": true, "victoria": true, "jordan": true}

func isUS(form string, long bool) bool {
	return !long && (form == "US" || form == "U.S." || form == "U.S")
}

// place tells which sort of place a name is.
func (f *nameFinder) place(i, end int, whole lexicon.Class) onrecord.ActorType {
	switch last := f.class(end - 1); {
	case whole&anyPlace != 0:
		return onrecord.GPE
	case end-i > 1 && last&lexicon.SiteBuilt != 0 || end-i > 1 && f.class(i)&lexicon.SiteBuilt != 0 && capitalised(f.words[i].Form):
		return onrecord.Fac
	case end-i > 1 && last&lexicon.SiteState != 0:
		return onrecord.GPE
	case end-i > 1 && last&lexicon.SiteLand != 0 || end-i > 1 && f.class(i)&lexicon.SiteLand != 0 && f.words[i].Lower != "east":
		return onrecord.Loc
	case continents[f.phrase(i, end)]:
		return onrecord.Loc
	}
	return onrecord.GPE
}

var continents = map[string]bool{
	"europe": true, "asia": true, "africa": true, "america": true, "north america": true, "south america": true, "latin america": true,
	"central asia": true, "middle east": true, "near east": true, "far east": true, "antarctica": true, "arctic": true, "balkans": true,
	"caucasus": true, "sahel": true, "levant": true, "horn of africa": true, "west": true, "east": true, "mediterranean": true,
	"eastern europe": true, "western europe": true, "caribbean": true, "oceania": true, "scandinavia": true, "maghreb": true,
}
