package when

import "onrecord"

// weekOf reads "the week of October 6": the week that the day lies in.
func (r *reader) weekOf(i int) (meaning, int, bool) {
	if r.is(i, "the", "week") && begins[r.at(i+2)] {
		return r.weekFrom(i)
	}
	if !r.is(i, "the", "week", "of") && !r.is(i, "the", "weekend", "of") {
		return meaning{}, 0, false
	}
	m, end, ok := r.date(i + 3)
	if !ok || m.first == "" || m.first != m.last {
		return meaning{}, 0, false
	}
	day := m.first
	if r.is(i+1, "weekend") && weekday(day) < 4 { // that of a Monday lies before it
		day = day.Add(-3)
	}
	u := unitOf(day, units[r.at(i+1)], 0)
	u.anchor = m.anchor
	return u, end, true
}

// weekFrom reads "the week beginning March 3": seven days from the day told.
func (r *reader) weekFrom(i int) (meaning, int, bool) {
	j := i + 3
	if r.is(j, "on") {
		j++
	}
	day, end, ok := r.dayAt(j)
	if !ok || day.first == "" || containsX(day.value) {
		return meaning{}, 0, false
	}
	m := weekOf(day.first)
	m.first, m.last, m.anchor = day.first, day.first.Add(6), day.anchor
	return m, end, true
}

var begins = setOf(`beginning starting commencing`)

// weekdayOf reads "Wednesday of next week", "Sunday last week", "this week's
// Monday".
func (r *reader) weekdayOf(i int) (meaning, int, bool) {
	if off, ok := offsets[r.at(i)]; ok && !off.previous && r.is(i+1, "week", "'s") && weekdays[r.at(i+3)] > 0 && r.capital(i+3) {
		return r.weekdayIn(off, weekdays[r.at(i+3)]), i + 4, true
	}
	if off, ok := offsets[r.at(i)]; ok && !off.previous && r.is(i+1, "week") && !r.capital(i+1) {
		return r.weekThen(i, off)
	}
	wd := weekdays[r.at(i)]
	if wd == 0 || !r.capital(i) {
		return meaning{}, 0, false
	}
	j := i + 1
	if r.is(j, ",") && offsetWord(r.at(j+1)) || r.is(j, "of") || r.is(j, "from") || r.is(j, "in") {
		j++
	}
	off, ok := offsets[r.at(j)]
	if !ok || off.previous || r.at(j+1) != "week" {
		return meaning{}, 0, false
	}
	return r.weekdayIn(off, wd), j + 2, true
}

// weekThen reads "next week on Tuesday" and "next week Wednesday".
func (r *reader) weekThen(i int, off offset) (meaning, int, bool) {
	j := i + 2
	if r.is(j, ",") && r.is(j+1, "on") {
		j++
	}
	if r.is(j, "on") {
		j++
	}
	if wd := weekdays[r.at(j)]; wd > 0 && r.capital(j) {
		return r.weekdayIn(off, wd), j + 1, true
	}
	return meaning{}, 0, false
}

// weekdayIn is a weekday of the week that lies off weeks from publication.
func (r *reader) weekdayIn(off offset, wd int) meaning {
	blank := "XXXX-WXX-" + string(rune('0'+wd))
	return r.byPub(blank, func(d onrecord.Day) meaning { return dayOf(weekOf(d.Add(7 * off.n)).first.Add(wd - 1)) })
}

// weekdaysAway reads "two Fridays ago", "three Sundays from now".
func (r *reader) weekdaysAway(i int) (meaning, int, bool) {
	n, j, ok := r.count(i)
	if !ok || n.vague || n.half || n.point != "" || n.n < 1 || n.n > 20 {
		return meaning{}, 0, false
	}
	wd := pluralWeekdays[r.at(j)]
	if wd == 0 || !r.capital(j) {
		return meaning{}, 0, false
	}
	switch {
	case r.is(j+1, "ago"):
		return r.byPub("XXXX-WXX", func(d onrecord.Day) meaning { return dayOf(d.Add(-((weekday(d)-wd+6)%7 + 1 + 7*(n.n-1)))) }), j + 2, true
	case r.is(j+1, "from", "now"):
		return r.byPub("XXXX-WXX", func(d onrecord.Day) meaning { return dayOf(d.Add((wd-weekday(d)+6)%7 + 1 + 7*(n.n-1))) }), j + 3, true
	}
	return meaning{}, 0, false
}

// afterNext reads "the year after next", "Friday after next".
func (r *reader) afterNext(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	end := j + 3
	if r.is(j+1, "after", "the", "next") {
		end++
	}
	if !r.is(j+1, "after", "next") && end == j+3 || !r.loose(end) && units[r.at(end)] != noUnit {
		return meaning{}, 0, false
	}
	wd, mo, u := weekdays[r.at(j)], months[r.at(j)], units[r.at(j)]
	switch {
	case wd > 0 && r.capital(j):
		return r.byPub("XXXX-WXX", func(d onrecord.Day) meaning { return dayOf(d.Add((wd-weekday(d)+6)%7 + 8)) }), end, true
	case mo > 0 && r.capital(j):
		m := r.relativeMonth(offset{n: 1}, mo)
		return r.byPub(m.value, func(onrecord.Day) meaning { return unitOf(shift(m.first, unitYear, 1), unitMonth, 0) }), end, m.first != ""
	case u >= unitWeek && j > i:
		return r.byPub(blanks[u], func(d onrecord.Day) meaning { return unitOf(d, u, 2) }), end, true
	}
	return meaning{}, 0, false
}
