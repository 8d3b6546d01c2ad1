package when

import (
	"fmt"
	"time"

	"onrecord"
)

// date reads a day, month, year or other stretch of the calendar.
func (r *reader) date(i int) (meaning, int, bool) {
	for _, try := range []rule{
		(*reader).numeric, (*reader).holiday, (*reader).named, (*reader).composed, (*reader).monthFirst, (*reader).dayFirst, (*reader).quarter, (*reader).season,
		(*reader).deictic, (*reader).relative, (*reader).decade, (*reader).yearAlone, (*reader).weekdayAlone,
	} {
		if m, end, ok := try(r, i); ok {
			return m, end, true
		}
	}
	return meaning{}, 0, false
}

// named reads a date with its weekday before it: "Wednesday, 5 February
// 2025".
func (r *reader) named(i int) (meaning, int, bool) {
	if weekdays[r.at(i)] == 0 {
		return meaning{}, 0, false
	}
	j := i + 1
	if r.at(j) == "," {
		j++
	}
	if r.is(j, "the") {
		j++
	}
	for _, try := range []rule{(*reader).monthFirst, (*reader).dayFirst, (*reader).numeric} {
		if m, end, ok := try(r, j); ok && m.first == m.last && (m.first != "" || len(m.value) == 10) {
			return r.agreed(i, end, m), end, true
		}
	}
	return meaning{}, 0, false
}

// agreed moves a day whose year is not told to the nearest year in which it
// falls on the weekday told.
func (r *reader) agreed(i, end int, m meaning) meaning {
	wd := weekdays[r.at(i)]
	if m.anchor != onrecord.AnchorPublished || m.first == "" || weekday(m.first) == wd {
		return m
	}
	t, mo, day := r.tenseAt(i, end), month(m.first), m.first.Time().Day()
	var best onrecord.Day
	for y := year(m.first) - 6; y <= year(m.first)+6; y++ {
		if !valid(y, mo, day) {
			continue
		}
		d := onrecord.Date(y, time.Month(mo), day)
		if weekday(d) == wd && (best == "" || cost(t, m.first, d) < cost(t, m.first, best)) {
			best = d
		}
	}
	if best != "" {
		m.value, m.first, m.last = string(best), best, best
	}
	return m
}

// monthFirst reads "September 27, 2024", "Feb. 5", "September 2025", "March".
func (r *reader) monthFirst(i int) (meaning, int, bool) {
	mo := r.monthAt(i)
	if mo == 0 {
		return meaning{}, 0, false
	}
	j := i + 1
	if r.is(j, "the") && ordinal(r.at(j+1)) > 0 && digit(r.at(j+1)) {
		j++
	}
	d, ok := r.dayNumber(j)
	if !ok {
		return r.monthAlone(i, mo)
	}
	if !valid(2000, mo, d) { // February 30
		return meaning{}, 0, false
	}
	j++
	y, k := r.yearAfter(j)
	if to := r.rangeTo(j); to > 0 { // "March 5-7, 2024": the year stands after the second day
		y, _ = r.yearAfter(to + 1)
		k = j
		r.carry = carried{sent: r.n, end: j, year: y.year, month: mo, anchor: y.anchor}
	}
	switch {
	case !y.said && mo == 9 && d == 11 && (attacks[r.at(k)] || r.is(k, "terror") && attacks[r.at(k+1)] || r.is(k, "terrorist") && attacks[r.at(k+1)]):
		return theAttacks, k, true
	case !y.said:
		y = r.yearOfRange(j, mo)
	}
	m := r.monthDay(i, k, y, mo, d)
	if r.carry.end == j && r.carry.sent == r.n && m.first != "" && !containsX(m.value) {
		r.carry.year = year(m.first)
	}
	return m, k, true
}

// attacks are what "Sept. 11" stands before when it is that of 2001.
var attacks = setOf(`attacks terrorists hijacker hijackers hijackings`)

// theAttacks are those of 2001, by their day: a name, which no other time of
// the story hangs on.
var theAttacks = meaning{kind: onrecord.TimeDate, value: "2001-09-11", first: "2001-09-11", last: "2001-09-11", name: true}

// monthAlone reads a month, with a year or without.
func (r *reader) monthAlone(i, mo int) (meaning, int, bool) {
	y, j := r.yearAfter(i + 1)
	if !y.said && !r.monthStands(i) {
		return meaning{}, 0, false
	}
	if later := r.rangedMonth(i); !y.said && later > 0 { // "March to May 2024"
		ref, _ := r.yearAfter(r.rangedAt(i) + 1)
		if !ref.said {
			ref = yearRefOf(r.nearestMonth(r.rangedAt(i), r.rangedAt(i)+1, later))
		}
		y, j = ref.before(mo, later), i+1
	}
	switch {
	case y.year > 0:
		m := monthOf(y.year, mo)
		m.anchor = y.anchor
		return m, j, true
	case y.said:
		return meaning{kind: onrecord.TimeDate, value: fmt.Sprintf("XXXX-%02d", mo), anchor: y.anchor}, j, true
	}
	return r.nearestMonth(i, i+1, mo), i + 1, true
}

// dayFirst reads "5 February 2025", "the 5th of February", "5-7 March".
func (r *reader) dayFirst(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	d, ok := r.dayNumber(j)
	if !ok {
		return meaning{}, 0, false
	}
	k := j + 1
	second, ranged := r.secondDay(i, k, d)
	if ranged { // "5-7 March": this day takes month and year from the next one's
		k = second + 1
	} else if j > i && ordinal(r.at(j)) == 0 {
		return meaning{}, 0, false
	}
	if r.is(k, "of") || r.is(k, "day") && r.is(k+1, "of") {
		k++
		if r.is(k, "of") {
			k++
		}
	}
	mo := r.monthAt(k)
	if mo == 0 {
		return meaning{}, 0, false
	}
	y, end := r.yearAfter(k + 1)
	if ranged {
		end = j + 1
		if n, ok := r.dayNumber(second); ok && !y.said {
			y = yearRefOf(r.nearestDay(second, k+1, mo, n))
		}
	} else if !y.said {
		y = r.yearOfDays(k+1, mo)
	}
	return r.monthDay(i, end, y, mo, d), end, true
}

// monthDay is a day of a month, of a year told or of the nearest.
func (r *reader) monthDay(i, end int, y yearRef, mo, d int) meaning {
	if y.year > 0 && valid(y.year, mo, d) {
		m := dayOf(onrecord.Day(fmt.Sprintf("%04d-%02d-%02d", y.year, mo, d)))
		m.anchor = y.anchor
		return m
	}
	if y.said {
		return meaning{kind: onrecord.TimeDate, value: fmt.Sprintf("XXXX-%02d-%02d", mo, d), anchor: y.anchor}
	}
	return r.nearestDay(i, end, mo, d)
}

// dayNumber reads the day of a month.
func (r *reader) dayNumber(i int) (int, bool) {
	s := r.at(i)
	d, ok := whole(s, 2)
	if !ok {
		if d = ordinal(s); d == 0 {
			return 0, false
		}
	}
	switch r.at(i + 1) {
	case "%", "percent", "per", "million", "billion", "thousand", "years", "days", "months", "people":
		return 0, false
	}
	return d, d >= 1 && d <= 31
}
