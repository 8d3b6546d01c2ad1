package roster

import (
	"slices"
	"strings"

	"onrecord/internal/names"
)

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
