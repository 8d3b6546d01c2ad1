package roster

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// Kings, popes and princes go by the given name: "King Abdullah" is nobody
// with the last name Abdullah, and there may be one in every country.

// royals end the offices of those who go by the given name.
var royals = words("king queen prince princess pope emperor empress tsar kaiser emir sultan")

// reigns tells whether one of the offices is royal.
func reigns(offices []office) bool {
	for _, o := range offices {
		if royals[o.role[strings.LastIndexByte(o.role, ' ')+1:]] {
			return true
		}
	}
	return false
}

// realm gives the code of the country that a text names in a royal office; "?"
// for a royal office without one, "" for everybody else.
func (e *Entry) realm() string {
	found := ""
	for i := range e.Actor.Roles {
		r := &e.Actor.Roles[i]
		list := strings.Fields(text.Fold(unpossessed(r.Role)))
		if !isRoyal(list) {
			continue
		}
		found = "?"
		if code, _ := takeCountry(append(list, strings.Fields(text.Fold(string(r.Org)))...)); code != "" {
			return code
		}
	}
	return found
}

func isRoyal(list []string) bool {
	for _, w := range list {
		if royals[w] {
			return true
		}
	}
	return false
}

// realms tells whether single names that are written alike are of royals of
// several countries.
func (w *work) realms(bare []int) map[string]bool {
	first, several := map[string]string{}, map[string]bool{}
	for _, i := range bare {
		e := w.entries[i]
		switch code := e.realm(); {
		case code == "" || code == "?" || lexicon.CountryName(code) == "":
		case first[e.letters] == "":
			first[e.letters] = code
		case first[e.letters] != code:
			several[e.letters] = true
		}
	}
	return several
}
