package when

import (
	"onrecord"
)

// offset is what "last", "this" or "the following" say: how many units on,
// and whether from the date read before instead of from publication.
type offset struct {
	n        int
	previous bool
	coming   bool // the nearest to come, be it of this week or of the next
}

var offsets = map[string]offset{
	"last": {n: -1}, "past": {n: -1}, "this": {}, "current": {}, "next": {n: 1}, "coming": {n: 1, coming: true}, "upcoming": {n: 1, coming: true},
	"previous": {n: -1, previous: true}, "preceding": {n: -1, previous: true}, "same": {previous: true}, "that": {previous: true},
	"following": {n: 1, previous: true}, "subsequent": {n: 1, previous: true},
}

func offsetWord(s string) bool { _, ok := offsets[s]; return ok }

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

// relative reads "last year", "this week", "next March", "the following day",
// "the same month", "this past spring".
func (r *reader) relative(i int) (meaning, int, bool) {
	j, the := i, false
	if r.is(j, "the") {
		j, the = j+1, true
	}
	if the && r.is(j, "weekend") {
		return r.theWeekend(i, j+1)
	}
	off, ok := offsets[r.at(j)]
	if !ok {
		return meaning{}, 0, false
	}
	j++
	if r.is(j-1, "that") && r.is(j, "same") {
		j++
	}
	if r.is(j-1, "this") && (r.is(j, "past") || r.is(j, "coming") || r.is(j, "upcoming")) {
		off = offsets[r.at(j)]
		j++
	}
	if fiscal[r.at(j)] || r.is(j, "working", "week") {
		j++
	}
	if wd := weekdays[r.at(j)]; wd > 0 && r.capital(j) && !off.previous {
		return r.partOfDay(r.relativeWeekday(r.tenseAt(i, j+1), off, wd), j+1)
	}
	if wd := weekdays[r.at(j)]; wd > 0 && r.capital(j) && off.previous && the {
		return r.weekdayFrom(off, wd), j + 1, true
	}
	if mo := months[r.at(j)]; mo > 0 && r.capital(j) && !off.previous && !digit(r.at(j+1)) {
		return r.relativeMonth(off, mo), j + 1, true
	}
	if s := seasons[r.at(j)]; s != "" {
		return r.relativeSeason(off, s), j + 1, true
	}
	if p := partsOfDay[r.at(j)]; p != "" && !off.previous && !the && off.n <= 0 {
		return r.dayPart(off.n, p), j + 1, true
	}
	u := units[r.at(j)]
	if u < unitDay || r.at(j-1) == "current" && !the && r.at(j-2) != "of" || r.dash(j+1) && r.glued(j+1) && r.at(i) == "that" {
		return meaning{}, 0, false
	}
	return r.relativeUnit(i, j+1, off, u, the)
}

// theWeekend is the nearest one, by the tense.
func (r *reader) theWeekend(i, end int) (meaning, int, bool) {
	future := r.tenseAt(i, end) == futureTense
	return r.byPub(blanks[unitWeekend], func(d onrecord.Day) meaning {
		m := weekendOf(d)
		if !future && m.first > d {
			return weekendOf(d.Add(-7))
		}
		return m
	}), end, true
}

// relativeUnit is the unit of the calendar n on from publication or from the
// date before. "The past year" is the stretch up to publication instead.
func (r *reader) relativeUnit(i, end int, off offset, u unit, the bool) (meaning, int, bool) {
	blank := blanks[u]
	word := r.at(end - 2)
	switch {
	case u == unitFortnight:
		return r.stretch(amount{n: 1}, u, off.n), end, off.n != 0 && !off.previous
	case off.previous || the && word == "next" && u == unitDay:
		if r.is(i, "that") && (r.prev.kind == "" || r.n-r.prevSent > 1) || r.at(end) == "'s" && r.is(i, "that") {
			return meaning{}, 0, false
		}
		return r.byPrev(blank, func(first, _ onrecord.Day) meaning { return unitOf(first, u, off.n) }), end, true
	case the && (word == "past" || word == "last" || word == "next" || word == "coming") && u != unitWeekend:
		return r.stretch(amount{n: 1}, u, off.n), end, true
	}
	if q, ok := r.quarterOfYear(off, u, end); ok {
		return q, end + 3, true
	}
	if r.at(end-2) == "past" || r.at(end-2) == "coming" && !the && r.at(i) != "this" {
		return meaning{}, 0, false
	}
	m := r.byPub(blank, func(d onrecord.Day) meaning { return unitOf(d, u, off.n) })
	if fiscal[r.at(end-2)] && !r.is(end-2, "calendar") {
		m = m.loosened()
	}
	return m, end, true
}

// quarterOfYear reads "'s third quarter" after "this year".
func (r *reader) quarterOfYear(off offset, u unit, j int) (meaning, bool) {
	q := ordinal(r.at(j + 1))
	if u != unitYear || r.at(j) != "'s" || q < 1 || q > 4 || r.at(j+2) != "quarter" {
		return meaning{}, false
	}
	return r.byPub("XXXX-Q"+string(rune('0'+q)), func(d onrecord.Day) meaning { return quarterOf(year(d)+off.n, q) }), true
}

// blanks are the values of units that cannot be told.
var blanks = map[unit]string{
	unitDay: "XXXX-XX-XX", unitWeek: "XXXX-WXX", unitFortnight: "XXXX-WXX", unitWeekend: "XXXX-WXX-WE", unitMonth: "XXXX-XX", unitQuarter: "XXXX-QX",
	unitYear: "XXXX", unitDecade: "XXX", unitCentury: "XX",
}

// relativeWeekday is "next Wednesday", that of the week to come; "this
// Monday", that of this week or, to come, the next; "last Friday", the latest
// before publication.
func (r *reader) relativeWeekday(t tense, off offset, wd int) meaning {
	blank := "XXXX-WXX-" + string(rune('0'+wd))
	return r.byPub(blank, func(d onrecord.Day) meaning {
		day := weekOf(d.Add(7 * max(off.n, 0))).first.Add(wd - 1)
		switch {
		case off.n < 0:
			day = d.Add(-((weekday(d)-wd+6)%7 + 1))
		case off.coming:
			day = d.Add((wd-weekday(d)+6)%7 + 1)
		case off.n == 0 && t == futureTense && day < d:
			day = day.Add(7)
		}
		return dayOf(day)
	})
}

// weekdayFrom is "the following Monday" or "the previous Friday", seen from
// the date read before.
func (r *reader) weekdayFrom(off offset, wd int) meaning {
	return r.byPrev("XXXX-WXX-"+string(rune('0'+wd)), func(first, last onrecord.Day) meaning {
		switch {
		case off.n > 0:
			return dayOf(last.Add((wd-weekday(last)+6)%7 + 1))
		case off.n < 0:
			return dayOf(first.Add(-((weekday(first)-wd+6)%7 + 1)))
		}
		return dayOf(weekOf(first).first.Add(wd - 1))
	})
}

func (r *reader) relativeMonth(off offset, mo int) meaning {
	return r.byPub("XXXX-"+monthOf(2000, mo).value[5:], func(d onrecord.Day) meaning {
		y := year(d)
		switch {
		case off.n < 0 && mo >= month(d):
			y--
		case off.n > 0 && mo <= month(d):
			y++
		}
		return monthOf(y, mo)
	})
}

func (r *reader) relativeSeason(off offset, s string) meaning {
	if off.previous {
		return r.byPrev("XXXX-"+s, func(first, _ onrecord.Day) meaning { return seasonOf(year(first)+off.n, s) })
	}
	return r.byPub("XXXX-"+s, func(d onrecord.Day) meaning {
		m := seasonOf(year(d), s)
		switch {
		case off.n < 0 && m.last >= d:
			return seasonOf(year(d)-1, s)
		case off.n > 0 && m.first <= d:
			return seasonOf(year(d)+1, s)
		}
		return m
	})
}

// shaded reads a date with a word for the part of it: "early March",
// "mid-2024", "later this year", "the end of September 2025", "year-end".
func (r *reader) shaded(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	if mod := shades[r.at(j)]; mod != "" {
		j++
		if r.dash(j) {
			j++
		} else if r.at(j-1) == "mid" && !r.glued(j) && r.at(j) == "" {
			return meaning{}, 0, false
		}
		if r.is(j, "on") && r.at(j-1) != "mid" || r.is(j, "in") {
			j++
		}
		return r.shadedDate(j, mod)
	}
	mod := portions[r.at(j)]
	if mod == "" {
		if r.is(i, "year") && (r.is(i+1, "-", "end") || r.is(i+1, "end")) || r.is(i, "year", "'s", "end") {
			return r.yearEnd(i)
		}
		return meaning{}, 0, false
	}
	j++
	if !r.is(j, "of") && !r.is(j, "to") {
		return meaning{}, 0, false
	}
	if r.is(j+1, "the", "day") || r.at(j+1) == "time" {
		return meaning{}, 0, false
	}
	return r.shadedDate(j+1, mod)
}

// shadedDate reads the date after a shade.
func (r *reader) shadedDate(j int, mod string) (meaning, int, bool) {
	m, end, ok := r.date(j)
	if !ok {
		m, end, ok = r.theUnit(j)
	}
	if !ok || m.mod != "" || m.kind == onrecord.TimeDuration {
		return meaning{}, 0, false
	}
	m.mod = mod
	return m, end, true
}

// theUnit reads "the year", "the month" where a shade stands before it: those
// of publication, or of a date just told.
func (r *reader) theUnit(j int) (meaning, int, bool) {
	k := j
	switch {
	case r.is(j, "the"):
		k++
	case r.at(j-1) != "of" || !r.loose(j+1): // "by end of month"
		return meaning{}, 0, false
	}
	if fiscal[r.at(k)] {
		k++
	}
	u := units[r.at(k)]
	if u < unitWeek || r.at(k+1) == "of" {
		return meaning{}, 0, false
	}
	if r.prev.kind != "" && r.prevSent == r.n {
		return r.byPrev(blanks[u], func(first, _ onrecord.Day) meaning { return unitOf(first, u, 0) }), k + 1, true
	}
	return r.byPub(blanks[u], func(d onrecord.Day) meaning { return unitOf(d, u, 0) }), k + 1, true
}

func (r *reader) yearEnd(i int) (meaning, int, bool) {
	end := i + 2
	if r.dash(i+1) || r.at(i+1) == "'s" {
		end++
	}
	m := r.byPub("XXXX", func(d onrecord.Day) meaning { return yearOf(year(d)) })
	m.mod = "END"
	return m, end, true
}
