package when

import "onrecord"

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
		n, end := r.smaller(amount{n: 1}, u, end)
		return r.stretch(n, u, off.n), end, true
	}
	if r.quote(i-1) && r.capital(end-1) && (r.quote(end) || (r.is(end, ".") || r.is(end, ",")) && r.quote(end+1)) { // "This Week" with quotation marks is a broadcast
		return meaning{}, 0, false
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
