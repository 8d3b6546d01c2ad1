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
	case !y.said && mo == 9 && d == 11 && attacks[r.at(k)]:
		y = yearRef{said: true, year: 2001}
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
var attacks = setOf(`attack attacks terror terrorist terrorists hijacker hijackers hijackings bombings`)

// yearOfRange is the year of a day without one before word i, where a range
// goes on to a day whose year is told or can be: "from January 5 to February
// 25, 2024".
func (r *reader) yearOfRange(i, mo int) yearRef {
	later := r.monthAt(i + 1)
	if !r.joiner(i) || later == 0 {
		return yearRef{}
	}
	d, ok := r.dayNumber(i + 2)
	if !ok {
		return yearRef{}
	}
	y, _ := r.yearAfter(i + 3)
	if !y.said {
		y = yearRefOf(r.nearestDay(i+1, i+3, later, d))
	}
	return y.before(mo, later)
}

// yearOfDays is the same where the days stand first: "26 June to 3 July 2020".
func (r *reader) yearOfDays(i, mo int) yearRef {
	d, ok := r.dayNumber(i + 1)
	later := r.monthAt(i + 2)
	if !ok || later == 0 || !r.joiner(i) {
		return yearRef{}
	}
	y, _ := r.yearAfter(i + 3)
	if !y.said {
		y = yearRefOf(r.nearestDay(i+1, i+3, later, d))
	}
	return y.before(mo, later)
}

// yearRefOf is the year of a day or month reckoned from publication.
func yearRefOf(m meaning) yearRef {
	if m.first == "" || containsX(m.value) {
		return yearRef{}
	}
	return yearRef{said: true, year: year(m.first), anchor: m.anchor}
}

// before is the year of a month from which a range goes on to a later one.
func (y yearRef) before(mo, later int) yearRef {
	if y.year > 0 && later < mo {
		y.year--
	}
	return y
}

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

// rangedMonth gives the month to which a range goes on from the month at word
// i: "March to May", "April until the end of June".
func (r *reader) rangedMonth(i int) int {
	if !r.joiner(i+1) || r.is(i+1, "or") || r.is(i+1, "and") && r.at(i-1) != "between" {
		return 0
	}
	return r.monthAt(r.rangedAt(i))
}

// rangedAt is the word at which that month stands.
func (r *reader) rangedAt(i int) int {
	j := i + 2
	if r.is(j, "the") && portions[r.at(j+1)] != "" && r.is(j+2, "of") {
		j += 3
	}
	return j
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

// secondDay gives the word that holds the second day of a range of days
// before one month: "5-7 March", "from 5 to the 7th of March". first stands
// before word k, and the expression begins at word i.
func (r *reader) secondDay(i, k, first int) (int, bool) {
	if !r.joiner(k) || r.is(k, "or") {
		return 0, false
	}
	j := k + 1
	if r.is(j, "the") {
		j++
	}
	second, ok := r.dayNumber(j)
	if r.is(k, "and") && second != first+1 && r.at(i-1) != "between" {
		return 0, false
	}
	if !ok || second <= first || r.monthAt(j+1) == 0 && !(r.is(j+1, "of") && r.monthAt(j+2) > 0) {
		return 0, false
	}
	return j, true
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

// yearRef is a year that stands after a month, quarter or season.
type yearRef struct {
	said   bool // something that names a year stands there
	year   int  // 0 when it cannot be told
	anchor onrecord.Anchor
}

// yearAfter reads ", 2024", "2024", "of 2024", "of the same year", "last
// year" at word i; it gives i when there is none.
func (r *reader) yearAfter(i int) (yearRef, int) {
	j := i
	if r.at(j) == "," || r.at(j) == "of" || r.at(j) == "in" {
		j++
	}
	if r.is(j, "the", "year") {
		j += 2
	}
	if y, ok := whole(r.at(j), 4); ok && len(r.at(j)) == 4 && y >= 1000 && y < 2200 && !(r.at(i) == "," && r.glued(j)) {
		return yearRef{true, y, onrecord.AnchorNone}, j + 1
	}
	if r.at(i) == "," || r.at(i) == "in" {
		return yearRef{}, i
	}
	return r.relativeYear(i, j)
}

// relativeYear reads "of the same year", "last year" at word j.
func (r *reader) relativeYear(i, j int) (yearRef, int) {
	k := j
	if r.is(k, "the") {
		k++
	}
	offset, ok := offsets[r.at(k)]
	if !ok || r.at(k+1) != "year" || r.is(k+2, "'s") && k == j && j == i {
		return yearRef{}, i
	}
	var m meaning
	if offset.previous || k > j {
		m = r.byPrev("XXXX", func(first, _ onrecord.Day) meaning { return yearOf(year(first) + offset.n) })
	} else {
		m = r.byPub("XXXX", func(d onrecord.Day) meaning { return yearOf(year(d) + offset.n) })
	}
	ref := yearRef{said: true, anchor: m.anchor}
	if m.value != "XXXX" {
		ref.year = year(m.first)
	}
	return ref, k + 2
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

// joiner tells whether word i can stand between the ends of a range.
func (r *reader) joiner(i int) bool {
	switch r.at(i) {
	case "to", "and", "through", "thru", "or", "until", "till":
		return true
	}
	return r.dash(i)
}

// rangeTo gives the word that holds the second day of a range whose first
// day ends before word i; 0 when there is none.
func (r *reader) rangeTo(i int) int {
	if !r.joiner(i) {
		return 0
	}
	if _, ok := r.dayNumber(i + 1); !ok || ordinals[r.at(i+1)] > 0 {
		return 0
	}
	next := r.at(i + 2)
	if r.dash(i) || next == "" || next == "," || next == "." || next == ")" || next == ";" || len(next) == 4 && digit(next) {
		return i + 1
	}
	return 0
}

// rangeEnd reads the second half of "March 5-7" and "2024-25".
func (r *reader) rangeEnd(i int) (meaning, int, bool) {
	c := r.carry
	if c.end == 0 || c.sent != r.n || c.end != i-1 || !digit(r.at(i)) {
		return meaning{}, 0, false
	}
	if c.month == 0 {
		n, ok := whole(r.at(i), 2)
		y := c.year - c.year%100 + n
		if !ok || len(r.at(i)) != 2 || y <= c.year || y > c.year+30 {
			return meaning{}, 0, false
		}
		return yearOf(y), i + 1, true
	}
	d, ok := r.dayNumber(i)
	if !ok {
		return meaning{}, 0, false
	}
	y, end := r.yearAfter(i + 1)
	if !y.said && c.year > 0 {
		y = yearRef{said: true, year: c.year, anchor: onrecord.AnchorPublished}
	}
	return r.monthDay(i, end, y, c.month, d), end, true
}
