package roster

import (
	"strings"

	"onrecord/internal/names"
	"onrecord/internal/text"
)

// institutions are words for the bodies that every state has: alone they name
// none.
var institutions = words(`ministry department of the and for defense foreign affairs interior justice finance oil health
	education transport trade energy electricity planning parliament army police supreme federal court central bank cabinet
	government presidency council ministers air force forces navy armed military national security general staff office
	agency commission committee assembly intelligence service services border guard prosecutor electoral election
	administration embassy troops regime judiciary state treasury media labor communist socialist
	liberal conservative green workers party opposition leadership`)

// bodyKey is the form by which an organisation is compared: spellings of
// English made one, the country of a state's body as its code, "Ministry of
// Defence" and "Defense Ministry" in one order. general tells what every state
// has, which goes with the country that its text names most; ofState what one
// country has, named with it.
func bodyKey(name string) (key string, general, ofState bool) {
	if acronymShape(name) {
		return names.Bare(name), false, false
	}
	list := strings.Fields(strings.TrimPrefix(text.Fold(unpossessed(name+" ")), "the "))
	if len(list) == 0 {
		return "", false, false
	}
	if len(list) > 12 {
		return names.Bare(name), false, false
	}
	for i, w := range list {
		list[i] = american(w)
	}
	list = untitled(list)
	code, rest := countryIn(list)
	if code != "" && allInstitutions(rest) && len(rest) > 0 {
		return strings.Join(turned(rest), " ") + " of " + code, false, true
	}
	list = turned(list)
	switch {
	case allInstitutions(list):
		return strings.Join(list, " "), true, false
	case len(list) > 1 && arabicIn(list):
		return names.Key(strings.Join(list, " ")), false, false
	}
	return strings.Join(list, " "), false, false
}

// untitled takes the office off a body that is named after a person: "President
// Holm's administration" is the Holm administration.
func untitled(list []string) []string {
	if list[len(list)-1] != "administration" && list[len(list)-1] != "government" {
		return list
	}
	for len(list) > 2 && heads[list[0]] {
		list = list[1:]
	}
	return list
}

// heads stand before the name of whoever is at the head of a government.
var heads = words("president prime minister premier chancellor former late")

// american spells a folded word as in American English.
func american(w string) string {
	switch {
	case strings.HasSuffix(w, "isation"):
		return strings.TrimSuffix(w, "isation") + "ization"
	case strings.HasSuffix(w, "isations"):
		return strings.TrimSuffix(w, "isations") + "izations"
	}
	switch w {
	case "defence":
		return "defense"
	case "labour":
		return "labor"
	case "centre":
		return "center"
	case "programme":
		return "program"
	case "harbour":
		return "harbor"
	}
	return w
}

// countryIn takes the country off the front of a name or, after "of", off its
// end.
func countryIn(list []string) (code string, rest []string) {
	for n := min(3, len(list)-1); n > 0; n-- {
		if code := land(strings.Join(list[:n], " ")); code != "" {
			return code, list[n:]
		}
	}
	for i := 1; i < len(list)-1; i++ {
		if list[i] == "of" {
			if code := land(strings.TrimPrefix(strings.Join(list[i+1:], " "), "the ")); code != "" {
				return code, list[:i]
			}
		}
	}
	return "", nil
}

// turned puts "ministry of defense" in the order of "defense ministry"; foreign
// affairs are foreign for short.
func turned(list []string) []string {
	if len(list) > 2 && (list[0] == "ministry" || list[0] == "department") && (list[1] == "of" || list[1] == "for") {
		list = append(append([]string{}, list[2:]...), list[0])
	}
	if len(list) == 3 && list[0] == "foreign" && list[1] == "affairs" && list[2] == "ministry" {
		list = []string{"foreign", "ministry"}
	}
	return list
}

func allInstitutions(list []string) bool {
	for _, w := range list {
		if !institutions[w] {
			return false
		}
	}
	return true
}

// arabicIn tells a name written after the sound of Arabic by its article.
func arabicIn(list []string) bool {
	for i, w := range list[:len(list)-1] {
		switch w {
		case "al", "el":
			return true
		case "ash", "as", "ar", "an", "ad", "az", "at":
			return i > 0 && strings.HasPrefix(list[i+1], w[1:])
		}
	}
	return false
}

// bodyKeys are the name, or the letters.
func bodyKeys(name, key string) []string {
	switch {
	case !acronymShape(name) || strings.HasPrefix(key, "="):
		return []string{"body " + key}
	case len(key) > 5: // "UNRISD", and "REUTERS" too
		return []string{"letters " + key, "body " + key}
	}
	return []string{"letters " + key}
}

// bodies joins the organisations of one key.
func (w *work) bodies() {
	for i := range w.entries[min(1, len(w.entries)):] {
		w.join(i+1, 0, sameOther(w.entries[i+1], w.entries[0]))
	}
}

const bodyOfState = "the same body of the same country"

// sameOther says how two names with one key agree.
func sameOther(a, b *Entry) string {
	if a.look == b.look {
		return names.SameName
	}
	switch x, y := names.Bare(a.Actor.Name), names.Bare(b.Actor.Name); {
	case x == y:
		return names.SameName
	case strings.HasPrefix(a.key, "="):
		return "two usual names of one " + string(a.class)
	case a.ofState:
		return bodyOfState
	}
	return names.Spellings
}
