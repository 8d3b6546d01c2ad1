package when

import (
	"slices"
	"strings"
	"sync"
)

// spelled is a name of a feast, cut into its words.
type spelled struct {
	words []string
	name  string
	days  feastDays // nil for one that nations keep apart
}

// feastsBy gives the names of feasts by their first word, the longest first.
var feastsBy = sync.OnceValue(func() map[string][]spelled {
	all := map[string][]spelled{}
	enter := func(name string, days feastDays) {
		words := strings.Fields(name)
		all[words[0]] = append(all[words[0]], spelled{words, name, days})
	}
	for _, f := range feasts {
		for name := range strings.SplitSeq(f.names, ";") {
			enter(strings.TrimSpace(name), f.days)
		}
	}
	for name := range national {
		enter(name, nil)
	}
	for _, list := range all {
		slices.SortFunc(list, func(a, b spelled) int {
			if len(a.words) != len(b.words) {
				return len(b.words) - len(a.words)
			}
			return strings.Compare(a.name, b.name)
		})
	}
	return all
})

// feastAt gives the rule of the feast that is named from word i on, and where
// its name ends; nil for none.
func (r *reader) feastAt(i int) (feastDays, int) {
	if !r.capital(i) || i > 1 && r.capital(i-1) && !r.quote(i-2) && !kinds[r.at(i-1)] && !r.glued(i) || r.is(i-1, "'s") && !r.is(i-2, "year") && !home[r.at(i-2)] {
		return nil, 0
	}
	first, _ := r.folded(i)
	for _, f := range feastsBy()[first] {
		end, ok := r.spells(i, f.words)
		if !ok || len(f.words) == 1 && attached[r.at(end)] || r.capital(end) && weekdays[r.at(end)] == 0 || !r.capital(end-1) && f.words[0] != "eid" {
			continue
		}
		switch days := f.days; {
		case days == nil:
			return r.nationalDay(f.name), end
		case r.is(i-1, "canadian") && f.words[0] == "thanksgiving":
			return nth(10, 1, 2), end
		case f.words[0] == "christmas" && len(f.name) < len("christmas eve") && r.eastern():
			return fixed(1, 7), end
		case f.words[0] == "easter" && f.name != "easter monday" && f.name != "easter saturday" && r.eastern():
			return orthodoxEaster(0), end
		default:
			return days, end
		}
	}
	return nil, 0
}

// home are the owners whose days are those of America: "the nation's Memorial
// Day".
var home = setOf(`nation country america states year`)

// kinds are the capitals that may stand before the name of a feast.
var kinds = setOf(`canadian american western catholic this last next`)

// attached are what the name of a feast stands before where no day is meant.
var attached = setOf(`tree trees card cards carol carols cake cakes market markets island islands egg eggs bunny pudding lights present
presents gift gifts costume costumes stocking party parties shopping songs song movie movies decorations`)

// eastern tells whether the sentence speaks of churches that keep their
// feasts by the Julian calendar.
func (r *reader) eastern() bool {
	for _, w := range r.low[:min(len(r.low), 80)] {
		if w == "orthodox" || w == "coptic" || w == "julian" {
			return true
		}
	}
	return false
}

// spells tells whether the words from i on spell a name, apostrophes and
// hyphens apart, and where it ends.
func (r *reader) spells(i int, name []string) (end int, ok bool) {
	for _, want := range name {
		var w string
		if w, i = r.folded(i); w != want {
			return 0, false
		}
	}
	return i, true
}

// folded gives word i without what marks a genitive, a hyphen or a short
// form, and where the next begins: "presidents" for "Presidents'", "mothers"
// for "Mother's".
func (r *reader) folded(i int) (string, int) {
	w, next := strings.TrimSuffix(r.at(i), "."), i+1
	switch {
	case r.is(next, "'s"):
		return w + "s", next + 1
	case r.is(next, "'") && r.glued(next), r.dash(next) && r.glued(next):
		next++
	}
	return w, next
}
