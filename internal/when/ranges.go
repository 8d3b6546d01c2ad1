package when

import "onrecord"

// joiner tells whether word i can stand between the ends of a range.
func (r *reader) joiner(i int) bool {
	switch r.at(i) {
	case "to", "and", "through", "thru", "or", "until", "till":
		return true
	}
	return r.dash(i)
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

// rangedMonth gives the month to which a range goes on from the month at word
// i: "March to May", "April until the end of June".
func (r *reader) rangedMonth(i int) int {
	later := r.monthAt(r.rangedAt(i))
	if !r.joiner(i+1) || r.is(i+1, "or") || later == 0 {
		return 0
	}
	if y, _ := r.yearAfter(r.rangedAt(i) + 1); r.is(i+1, "and") && r.at(i-1) != "between" && !y.said {
		return 0
	}
	return later
}

// rangedAt is the word at which that month stands.
func (r *reader) rangedAt(i int) int {
	j := i + 2
	if r.is(j, "the") && portions[r.at(j+1)] != "" && r.is(j+2, "of") {
		j += 3
	}
	return j
}

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

// before is the year of a month from which a range goes on to a later one.
func (y yearRef) before(mo, later int) yearRef {
	if y.year > 0 && later < mo {
		y.year--
	}
	return y
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
