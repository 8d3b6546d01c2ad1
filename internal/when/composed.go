package when

import "onrecord"

// composed reads a day or week told by its place in a longer stretch: "the
// first Monday of March", "the last day of October 2025", "Wednesday of next
// week", "the 20th of next month", "Tuesday the 19th", "the year after next",
// "two Fridays ago".
func (r *reader) composed(i int) (meaning, int, bool) {
	for _, try := range []rule{
		(*reader).weekOf, (*reader).nth, (*reader).weekdayOf, (*reader).weekdayDay, (*reader).dayOfMonth, (*reader).dayAlone,
		(*reader).afterNext, (*reader).weekdaysAway,
	} {
		if m, end, ok := try(r, i); ok {
			return m, end, true
		}
	}
	return meaning{}, 0, false
}

// nth reads "the first Monday of this month", "the last week of May 2025",
// "the third day of October".
func (r *reader) nth(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") || r.is(j, "its") {
		j++
	}
	n := ordinal(r.at(j))
	if r.dash(j-1) && cardinals[r.at(j-2)] >= 20 { // the "sixth" of "twenty-sixth"
		return meaning{}, 0, false
	}
	switch {
	case r.is(j, "last"), r.is(j, "final"):
		n = -1
	case n > 0 && (r.is(j+1, "last") || r.dash(j+1) && r.is(j+2, "last")): // "the second-last week"
		n = -n
		j++
		if r.dash(j) {
			j++
		}
	}
	if n == 0 || n > 31 {
		return meaning{}, 0, false
	}
	wd, u := weekdays[r.at(j+1)], units[r.at(j+1)]
	if wd > 0 && !r.capital(j+1) || wd == 0 && u != unitDay && u != unitWeek && u != unitWeekend && u != unitMonth {
		return meaning{}, 0, false
	}
	if !r.is(j+2, "of") && !r.is(j+2, "in") {
		return meaning{}, 0, false
	}
	whole, end, ok := r.container(j + 3)
	if !ok {
		return meaning{}, 0, false
	}
	m := part(whole, n, wd, u)
	m.anchor = whole.anchor
	return m, end, m.kind != ""
}

// container reads the month, quarter or year in which a day is told.
func (r *reader) container(j int) (meaning, int, bool) {
	for _, try := range []rule{(*reader).monthFirst, (*reader).relative, (*reader).theUnit, (*reader).quarter, (*reader).yearAlone} {
		m, end, ok := try(r, j)
		if ok && m.kind == onrecord.TimeDate && m.mod == "" && (m.first == "" || apart(m.first, m.last) > 25) {
			return m, end, true
		}
	}
	return meaning{}, 0, false
}

// part is the nth weekday, day or week of a stretch, counted from its end
// where n is below zero. A week of a month is seven days from the first of
// them, with the days up to its Sunday as the latest: people count either
// way. Nothing is reckoned from a stretch that cannot be told.
func part(whole meaning, n, wd int, u unit) meaning {
	if whole.first == "" || whole.last == "" || len(whole.value) > 0 && containsX(whole.value) {
		return meaning{kind: onrecord.TimeDate, value: "XXXX-XX-XX"}
	}
	var m meaning
	switch {
	case wd > 0 && n > 0:
		m = dayOf(whole.first.Add((wd-weekday(whole.first)+7)%7 + 7*(n-1)))
	case wd > 0:
		m = dayOf(whole.last.Add(-((weekday(whole.last) - wd + 7) % 7) + 7*(n+1)))
	case u == unitDay && n > 0:
		m = dayOf(whole.first.Add(n - 1))
	case u == unitDay:
		m = dayOf(whole.last.Add(n + 1))
	case u == unitMonth && n < 0:
		m = unitOf(whole.last, unitMonth, n+1)
	case u == unitMonth:
		m = unitOf(whole.first, unitMonth, n-1)
	case u == unitWeekend && n > 0:
		m = weekendOf(whole.first.Add((6-weekday(whole.first)+7)%7 + 7*(n-1)))
	case u == unitWeekend:
		m = weekendOf(whole.last.Add(-((weekday(whole.last) - 6 + 7) % 7) + 7*(n+1)))
	default:
		m = weekWithin(whole, n)
	}
	if m.first > whole.last || m.last < whole.first {
		return meaning{}
	}
	return m
}

// weekWithin is the nth week of a stretch, or its last.
func weekWithin(whole meaning, n int) meaning {
	first := whole.first.Add(7 * (n - 1))
	mod := "START"
	if n < 0 {
		first, mod = whole.last.Add(7*n+1), "END"
	} else if n > 1 {
		mod = "MID"
	}
	last := first.Add(6)
	if n > 0 {
		last = min(last.Add((7-weekday(last))%7), whole.last)
	}
	return meaning{kind: onrecord.TimeDate, value: whole.value, mod: mod, first: first, last: last}
}

func containsX(value string) bool {
	for i := range len(value) {
		if value[i] == 'X' {
			return true
		}
	}
	return false
}

// weekdayDay reads a weekday with the day of a month not named: "Tuesday the
// 19th". It is the nearest day that is both.
func (r *reader) weekdayDay(i int) (meaning, int, bool) {
	wd := weekdays[r.at(i)]
	if wd == 0 || !r.capital(i) {
		return meaning{}, 0, false
	}
	j := i + 1
	for r.is(j, ",") || r.is(j, "the") {
		j++
	}
	n := ordinal(r.at(j))
	if n == 0 || n > 31 || !digit(r.at(j)) || !r.loose(j+1) {
		return meaning{}, 0, false
	}
	t := r.tenseAt(i, j+1)
	return r.byPub("XXXX-XX-XX", func(pub onrecord.Day) meaning {
		return r.nearest(t, pub, func(d onrecord.Day) bool { return d.Time().Day() == n && weekday(d) == wd })
	}), j + 1, true
}

// nearest is the day within a year of publication that fits, the tense
// weighed in.
func (r *reader) nearest(t tense, pub onrecord.Day, fits func(onrecord.Day) bool) meaning {
	var best onrecord.Day
	for n := -366; n <= 366; n++ {
		if d := pub.Add(n); fits(d) && (best == "" || cost(t, pub, d) < cost(t, pub, best)) {
			best = d
		}
	}
	if best == "" {
		return meaning{kind: onrecord.TimeDate, value: "XXXX-XX-XX"}
	}
	return dayOf(best)
}

// dayOfMonth reads "the 20th of next month", "the 15th of the month".
func (r *reader) dayOfMonth(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	n := ordinal(r.at(j))
	if n == 0 || n > 31 || !r.is(j+1, "of") && !r.is(j+1, "day", "of") {
		return meaning{}, 0, false
	}
	k := j + 2
	if r.is(j+1, "day") {
		k++
	}
	m, end, ok := r.relative(k)
	switch {
	case r.is(k, "the", "next", "month"), r.is(k, "the", "coming", "month"):
		m = r.byPub(blanks[unitMonth], func(d onrecord.Day) meaning { return unitOf(d, unitMonth, 1) })
	case !ok:
		m, end, ok = r.theUnit(k)
	}
	if !ok || len(m.value) != len("2025-02") || m.value[4] != '-' || m.value[5] > '1' && m.value[5] != 'X' {
		return meaning{}, 0, false
	}
	d := part(m, n, 0, unitDay)
	d.anchor = m.anchor
	return d, end, d.kind != ""
}

// dayAlone reads the day of a month not named, after a preposition of time
// and with nothing behind it that it could count: "on the 15th,".
func (r *reader) dayAlone(i int) (meaning, int, bool) {
	n := ordinal(r.at(i + 1))
	if !r.is(i, "the") || n == 0 || n > 31 || !digit(r.at(i+1)) || !r.loose(i+2) {
		return meaning{}, 0, false
	}
	if !beforeDays[r.at(i-1)] {
		return meaning{}, 0, false
	}
	t := r.tenseAt(i, i+2)
	return r.byPub("XXXX-XX-XX", func(pub onrecord.Day) meaning {
		return r.nearest(t, pub, func(d onrecord.Day) bool { return d.Time().Day() == n })
	}), i + 2, true
}

// beforeDays are the words after which "the 15th" is a day.
var beforeDays = setOf(`on by until till before after around from`)
