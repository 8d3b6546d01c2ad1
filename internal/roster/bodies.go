package roster

import (
	"slices"
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

// maxLetters caps the letters that one text gives for a name.
const maxLetters = 3

// lettersGiven are the keys of an organisation beside its name: the key of
// what every state has, and the letters that the text gives for the name.
func (e *Entry) lettersGiven() []string {
	var keys []string
	if e.general {
		keys = append(keys, "body "+e.key)
	}
	if acronymShape(e.Actor.Name) && !strings.HasPrefix(e.key, "=") {
		return keys
	}
	for _, alias := range e.Actor.Aliases {
		if !acronymShape(alias) || len(keys) >= maxLetters || !names.Acronym(alias, e.Actor.Name) && !strings.ContainsAny(alias, "0123456789") {
			continue
		}
		if key := "letters " + names.Bare(alias); !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
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

// acronyms joins organisations known by their letters with the one name that
// texts give for them. Where texts give several, the letters point to the one
// that nearly all of them give, or to nobody.
func (w *work) acronyms(letters string) {
	var short []int
	long, docs := map[string][]int{}, map[string]int{}
	var order []string
	for i, e := range w.entries {
		if acronymShape(e.Actor.Name) && e.key == letters {
			short = append(short, i)
			continue
		}
		if long[e.key] == nil {
			order = append(order, e.key)
		}
		long[e.key] = append(long[e.key], i)
		docs[e.key] += len(e.Docs)
	}
	for _, of := range long {
		w.joinAll(of, func(i, first int) string { return sameOther(w.entries[i], w.entries[first]) })
	}
	order = w.nested(order, long)
	best, total := "", 0
	for _, key := range order {
		total += docs[key]
		if best == "" || docs[key] > docs[best] {
			best = key
		}
	}
	switch {
	case best == "":
		w.joinAll(short, func(i, first int) string { return names.SameName })
	case len(order) == 1 || docs[best] >= 5 && docs[best] >= 5*(total-docs[best]):
		for _, i := range short {
			w.join(i, long[best][0], "the letters that a text gives for the name")
		}
	default:
		for _, i := range short[:min(len(short), maxApart)] {
			for _, key := range order[:min(len(order), maxApart)] {
				w.note(i, long[key][0], "the same letters stand for several names in the affair")
			}
		}
	}
}

// nested joins a name with a longer one that ends or begins with it and has
// the same letters, and gives the keys that are left.
func (w *work) nested(order []string, long map[string][]int) []string {
	var left []string
	for _, key := range order {
		in := ""
		for _, other := range order {
			if len(other) > len(key) && (strings.HasSuffix(other, " "+key) || strings.HasPrefix(other, key+" ")) && !strings.Contains(other, " ~ ") {
				in = other
				break
			}
		}
		if in == "" || strings.HasPrefix(key, "=") {
			left = append(left, key)
			continue
		}
		w.join(long[key][0], long[in][0], "a part of the name, and the same letters")
	}
	return left
}

// acronymShape tells a single word of capitals, stops and digits.
func acronymShape(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
	upper := 0
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			upper++
		case r == '.' || r >= '0' && r <= '9':
		default:
			return false
		}
	}
	return upper >= 2
}
