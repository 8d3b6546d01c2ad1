package when

import "onrecord"

// deictic reads "today", "yesterday", "tomorrow", "tonight", "the day before
// yesterday", and "the day after" a date read before.
func (r *reader) deictic(i int) (meaning, int, bool) {
	n, end := 0, i+1
	the := i
	if r.is(i, "the") {
		the++
	}
	switch {
	case r.is(the, "day", "before", "yesterday"):
		n, end = -2, the+3
	case r.is(the, "day", "after", "tomorrow"):
		n, end = 2, the+3
	case r.is(i, "today"):
	case r.is(i, "yesterday"):
		n = -1
	case r.is(i, "tomorrow"):
		n = 1
	case r.is(i, "tonight"):
		return r.dayPart(0, "TNI"), end, true
	case the > i && r.is(the+1, "before") && r.loose(the+2) && r.recent():
		return r.beside(units[r.at(the)], -1, the+2)
	case the > i && r.is(the+1, "after") && r.loose(the+2) && r.recent():
		return r.beside(units[r.at(the)], 1, the+2)
	case r.is(i, "overnight") && r.at(i+1) != "stay":
		return r.dayPart(0, "TNI"), end, true
	default:
		return meaning{}, 0, false
	}
	if r.capital(i) && i > 0 && (r.capital(i-1) || r.form(i) == "TODAY") { // "USA Today"
		return meaning{}, 0, false
	}
	m := r.byPub("XXXX-XX-XX", func(d onrecord.Day) meaning { return dayOf(d.Add(n)) })
	return r.partOfDay(m, end)
}

// recent tells whether a date was read in this sentence or the one before.
func (r *reader) recent() bool { return r.prev.kind != "" && r.n-r.prevSent <= 1 }

// beside reads "the day after", "the year before": the unit next to the date
// read before.
func (r *reader) beside(u unit, n, end int) (meaning, int, bool) {
	if u < unitDay {
		return meaning{}, 0, false
	}
	return r.byPrev(blanks[u], func(first, last onrecord.Day) meaning {
		if n > 0 {
			first = last
		}
		return unitOf(first, u, n)
	}), end, true
}

// dayPart is a part of the day n days from publication.
func (r *reader) dayPart(n int, part string) meaning {
	m := r.byPub("XXXX-XX-XX", func(d onrecord.Day) meaning { return dayOf(d.Add(n)) })
	m.kind, m.value = onrecord.TimeTime, m.value+part
	return m
}
