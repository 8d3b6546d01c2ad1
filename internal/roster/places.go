package roster

import (
	"slices"
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// placeKey is the form by which a state or place is compared: the code of a
// country, a usual name, or the sound of the name. A country is a state,
// whatever sort the text gave it.
func placeKey(name, usual string, of class) (key string, sort class) {
	low := strings.ToLower(bare(name))
	if code := eitherCountry(usual, low); code != "" && usual != "soviet union" {
		return "@" + code, state
	}
	if usual != "" {
		return "=" + usual, state
	}
	return names.Key(names.Bare(name)), of
}

func eitherCountry(usual, low string) string {
	if code := country(usual); code != "" {
		return code
	}
	return country(low)
}

// placeKeys are the name, for a capital its country too, and every word of it
// that may be a person's last name.
func placeKeys(name, key string) []string {
	keys := []string{"place " + key}
	low := strings.ToLower(bare(name))
	switch {
	case strings.HasPrefix(key, "@"):
		keys = append(keys, "country "+key[1:])
	case lexicon.NameClass(low)&lexicon.Capital != 0 && lexicon.CountryCode(low) != "":
		keys = append(keys, "country "+lexicon.CountryCode(low))
	}
	for _, w := range strings.Fields(strings.TrimLeft(key, "=@")) {
		if len(w) >= 4 && !strings.HasPrefix(key, "@") && len(keys) < 8 && !slices.Contains(keys, "person "+w) {
			keys = append(keys, "person "+w)
		}
	}
	return keys
}

// places joins the states, facilities and other places of one key. A place
// without a sort goes with the state of the name, else with the facility.
// Names that only sound alike are one where at most one of them is the name of
// a place of its own.
func (w *work) places() {
	by := map[class]map[string][]int{}
	var order []string
	for i, e := range w.entries {
		if by[e.class] == nil {
			by[e.class] = map[string][]int{}
		}
		letters := e.letters
		if !slices.Contains(order, letters) && len(order) < 2*maxApart {
			order = append(order, letters)
		}
		by[e.class][letters] = append(by[e.class][letters], i)
	}
	for _, sort := range [...]class{state, facility, place} {
		w.samePlaces(by[sort], order)
	}
	for letters, all := range by[place] {
		for _, sort := range [...]class{state, facility} {
			if with := by[sort][letters]; len(with) > 0 {
				w.join(all[0], with[0], names.SameName)
				break
			}
		}
	}
}

// samePlaces joins the places of one sort, by their letters.
func (w *work) samePlaces(by map[string][]int, order []string) {
	var known, others []string
	for letters, all := range by {
		w.joinAll(all, func(i, first int) string { return sameOther(w.entries[i], w.entries[first]) })
		if !slices.Contains(order, letters) {
			continue
		}
		if lexicon.NameClass(text.Fold(names.Bare(w.entries[all[0]].Actor.Name)))&(lexicon.Place|lexicon.Country|lexicon.Capital) != 0 {
			known = append(known, letters)
		} else {
			others = append(others, letters)
		}
	}
	slices.Sort(known)
	slices.Sort(others)
	switch {
	case len(known) > 1:
		for _, letters := range known[1:min(len(known), maxApart)] {
			w.note(by[letters][0], by[known[0]][0], "two places whose names sound alike")
		}
		return
	case len(known) == 0 && len(others) > 0:
		known, others = others[:1], others[1:]
	}
	for _, letters := range others {
		w.join(by[letters][0], by[known[0]][0], names.Spellings)
	}
}

// capitals notes that a capital stays apart from its country: this is the city,
// and where a text uses its name for the government, it is among the names of
// the state.
func (w *work) capitals() {
	country, capital := -1, -1
	for i, e := range w.entries {
		switch {
		case strings.HasPrefix(e.key, "@"):
			if country < 0 {
				country = i
			}
		case capital < 0:
			capital = i
		}
	}
	if country >= 0 && capital >= 0 {
		w.note(country, capital, "the capital as a city; where its name stands for the government it is one of the names of the state")
	}
}
