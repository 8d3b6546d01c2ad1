package when

import (
	"slices"
	"strings"
	"sync"

	"onrecord"
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

// holiday reads a named day or feast: "Christmas Eve", "Easter 2024", "next
// Ramadan", "last year's Thanksgiving", "the Labor Day weekend".
func (r *reader) holiday(i int) (meaning, int, bool) {
	j, the := i, r.is(i, "the")
	if the {
		j++
	}
	off, told := offsets[r.at(j)]
	told = told && !off.previous && off.n != 0
	yearly := (told || r.is(j, "this")) && r.is(j+1, "year", "'s")
	switch {
	case yearly:
		j += 3
	case told || r.is(j, "this"):
		j++
	}
	days, end := r.feastAt(j)
	if days == nil {
		return meaning{}, 0, false
	}
	y := yearRef{}
	if yearly {
		y = r.offsetYear(off)
	} else if ref, after := r.yearAfter(end); ref.said {
		y, end = ref, after
	}
	weekend := r.is(end, "weekend")
	if weekend {
		end++
	}
	if ref, after := r.yearAfter(end); weekend && ref.said {
		y, end = ref, after
	}
	if the && j == i+1 && !weekend && !r.is(j, "fourth") {
		return meaning{}, 0, false
	}
	return r.feastOf(func(y int) meaning { return feastIn(days, y, weekend) }, y, off, told, r.tenseAt(i, end)), end, true
}

// feastOf is the feast of the year told, of the one that "last" or "next"
// point to, or of the nearest by the tense.
func (r *reader) feastOf(in func(int) meaning, y yearRef, off offset, told bool, t tense) meaning {
	blank := unsettled(in)
	if y.said {
		m := in(y.year)
		if y.year == 0 {
			m = meaning{kind: onrecord.TimeDate, value: blank}
		}
		m.anchor = y.anchor
		return m
	}
	return r.byPub(blank, func(pub onrecord.Day) meaning {
		var best meaning
		for n := year(pub) - 4; n <= year(pub)+4; n++ {
			m := in(n)
			if m.first == "" || !told && t == futureTense && m.last < pub || told && (off.n < 0 && m.first >= pub || off.n > 0 && m.first <= pub) {
				continue
			}
			if best.first == "" || cost(t, pub, m.first) < cost(t, pub, best.first) {
				best = m
			}
		}
		if best.first == "" {
			best = meaning{kind: onrecord.TimeDate, value: blank}
		}
		return best
	})
}

// offsetYear is the year that lies off years from publication.
func (r *reader) offsetYear(off offset) yearRef {
	ref := yearRefOf(r.byPub("XXXX", func(d onrecord.Day) meaning { return yearOf(year(d) + off.n) }))
	ref.said, ref.anchor = true, onrecord.AnchorPublished
	return ref
}

// feastIn is a feast in a year, with the weekend about it where that is meant.
func feastIn(days feastDays, y int, weekend bool) meaning {
	first, last := days(y)
	if first == "" {
		return meaning{}
	}
	if weekend {
		w := weekendOf(first) // a Thursday's and Friday's lies after it
		if weekday(first) < 4 {
			w = weekendOf(first.Add(-3))
		}
		w.first, w.last = min(w.first, first), max(w.last, last)
		return w
	}
	return covering(first, last)
}

// covering is the day, month, year or more that holds both days, with just
// these for its bounds.
func covering(first, last onrecord.Day) meaning {
	switch {
	case first == last:
		return dayOf(first)
	case first[:7] == last[:7]:
		return date(string(first[:7]), first, last)
	case first[:4] == last[:4]:
		return date(string(first[:4]), first, last)
	}
	return date("XXXX", first, last)
}

// unsettled is the value of a feast in a year that is not known.
func unsettled(in func(int) meaning) string {
	a, b := in(2001).value, in(2002).value
	switch {
	case len(a) == 10 && len(b) == 10 && a[4:] == b[4:]:
		return "XXXX" + a[4:]
	case len(a) >= 7 && len(b) >= 7 && a[4:7] == b[4:7]:
		return "XXXX" + a[4:7]
	}
	return "XXXX"
}

// feastAt gives the rule of the feast that is named from word i on, and where
// its name ends; nil for none.
func (r *reader) feastAt(i int) (feastDays, int) {
	if !r.capital(i) || i > 1 && r.capital(i-1) && !kinds[r.at(i-1)] && !r.glued(i) || r.is(i-1, "'s") && !r.is(i-2, "year") && !home[r.at(i-2)] {
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
