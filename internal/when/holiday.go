package when

import "onrecord"

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
	y, end, weekend := r.feastYear(end)
	if yearly {
		y = r.offsetYear(off)
	}
	if the && j == i+1 && !weekend && !r.is(j, "fourth") {
		return meaning{}, 0, false
	}
	return r.feastOf(func(y int) meaning { return feastIn(days, y, weekend) }, y, off, told, r.tenseAt(i, end)), end, true
}

// feastYear reads what follows the name of a feast at word i: "2022", "of last
// year", "weekend 2021".
func (r *reader) feastYear(i int) (y yearRef, end int, weekend bool) {
	y, end = r.yearAfter(i)
	if weekend = r.is(end, "weekend"); weekend {
		end++
	}
	if ref, after := r.yearAfter(end); weekend && ref.said {
		y, end = ref, after
	}
	return y, end, weekend
}

// fresh is how many days a feast that is over is still talked of beside a verb
// of the future: "they would not work on Christmas Day".
const fresh = 7

// feastOf is the feast of the year told, of the one that "last" or "next"
// point to, or of the nearest by the tense.
func (r *reader) feastOf(in func(int) meaning, y yearRef, off offset, told bool, t tense) meaning {
	blank := unsettled(in)
	if y.said && y.year == 0 {
		return meaning{kind: onrecord.TimeDate, value: blank, anchor: y.anchor}
	}
	if y.said {
		m := in(y.year)
		m.anchor = y.anchor
		return m
	}
	return r.byPub(blank, func(pub onrecord.Day) meaning {
		var best meaning
		for n := year(pub) - 4; n <= year(pub)+4; n++ {
			m := in(n)
			if m.first == "" || !told && t == futureTense && m.last.Add(fresh) < pub || told && (off.n < 0 && m.first >= pub || off.n > 0 && m.first <= pub) {
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
