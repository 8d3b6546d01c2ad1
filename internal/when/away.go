package when

import "onrecord"

// away reads a length and the day from which it is counted: "two days after
// March 5", "three weeks before Christmas", "a week from Tuesday".
func (r *reader) away(i, end int, n amount, u unit) (meaning, int, bool) {
	sign := 1
	switch r.at(end) {
	case "before":
		sign = -1
	case "after":
	case "from":
		if within[r.at(i-1)] || r.at(i-1) == "for" {
			return meaning{}, 0, false
		}
	default:
		return meaning{}, 0, false
	}
	if r.at(i-1) == "within" || n.vague || n.half || n.work || n.point != "" || n.n == 0 || u < unitDay {
		return meaning{}, 0, false
	}
	from, e, ok := r.anchorAt(end + 1)
	if day, told := r.happenedAt(end + 1); !ok && told && !r.is(end, "from") {
		return r.awayFromHappening(i, end, n, u, sign, day)
	}
	if !ok || from.first != from.last && from.unit() != u {
		return meaning{}, 0, false
	}
	if from.first == "" || containsX(from.value) {
		return meaning{kind: onrecord.TimeDate, value: blanks[u], anchor: from.anchor}, e, true
	}
	if r.is(i, "the") && n.n > 1 {
		return n.beside(from, u, sign), end, true
	}
	if u == unitWeek && from.first == from.last { // weeks to the day
		u = unitDay
		n = amount{n: 7 * n.n, more: n.more}
	}
	m := n.around(from.first, u, sign)
	m.anchor = from.anchor
	return m, e, true
}

// beside is a stretch up to a day or from it on: "the two weeks before May 1".
func (n amount) beside(from meaning, u unit, sign int) meaning {
	m := meaning{kind: onrecord.TimeDuration, value: n.value(u), anchor: onrecord.AnchorPrevious}
	m.first, m.last = from.last.Add(1), n.from(from.last, u, 1)
	if sign < 0 {
		m.first, m.last = n.from(from.first, u, -1), from.first.Add(-1)
	}
	return m
}

// awayFromHappening is a length counted from a happening: the length is what
// is told, and its days are that to which it leads, or those between.
func (r *reader) awayFromHappening(i, end int, n amount, u unit, sign int, day meaning) (meaning, int, bool) {
	m := n.beside(day, u, sign)
	if !r.is(i, "the") {
		at := n.around(day.first, u, sign)
		m.first, m.last = at.first, at.last
	}
	return m, end, true
}

// within are the words before a length that is a limit.
var within = setOf(`within least most than under`)

// anchorAt reads a day, month or year at word j from which a length can be
// counted.
func (r *reader) anchorAt(j int) (meaning, int, bool) {
	if !openers()[r.at(j)] && !digit(r.at(j)) {
		return meaning{}, 0, false
	}
	if m, end, ok := r.holiday(j); ok && m.first == m.last {
		return m, end, true
	}
	if m, end, ok := r.dayAt(j); ok {
		return m, end, true
	}
	m, end, ok := r.monthFirst(j)
	if !ok {
		m, end, ok = r.yearAlone(j)
	}
	return m, end, ok && m.kind == onrecord.TimeDate && m.mod == ""
}

// unit is the unit of the calendar that a meaning is one of.
func (m meaning) unit() unit {
	switch len(m.value) {
	case len("2025"):
		return unitYear
	case len("2025-02"):
		return unitMonth
	}
	return unitDay
}

// lasting gives the days of a length that is told from its first day on:
// "three days from Monday", "two weeks starting on May 20", "within 30 days of
// March 1".
func (r *reader) lasting(i, end int, n amount, u unit) (first, last onrecord.Day, ok bool) {
	if n.vague || n.half || n.point != "" || n.n == 0 || u < unitDay {
		return "", "", false
	}
	limit := r.is(i-1, "within")
	j := end
	if r.is(j, ",") {
		j++
	}
	switch r.at(j) {
	case "from":
	case "starting", "beginning":
		if r.is(j+1, "on") || r.is(j+1, "from") {
			j++
		}
	case "of", "after":
		if !limit {
			return "", "", false
		}
	default:
		return "", "", false
	}
	from, _, ok := r.anchorAt(j + 1)
	if !ok {
		from, ok = r.happenedAt(j + 1)
	}
	if !ok || from.first == "" || from.first != from.last || containsX(from.value) {
		return "", "", false
	}
	last = n.from(from.first, u, 1)
	if !limit {
		last = last.Add(-1)
	}
	return from.first, last, true
}

// endOf reads a length at the beginning or end of a longer stretch, which
// follows it: "the first three months of 2025", "the last two weeks of May".
// Its words begin at word j and end before word end.
func (r *reader) endOf(j, end int, n amount, u unit) (meaning, bool) {
	if r.is(j, "the") {
		j++
	}
	if n.vague || n.half || n.point != "" || u < unitDay || !r.is(end, "of") && !r.is(end, "in") {
		return meaning{}, false
	}
	m := meaning{kind: onrecord.TimeDuration, value: n.value(u), anchor: onrecord.AnchorPrevious}
	switch r.at(j) {
	case "first", "opening":
		if whole, _, ok := r.container(end + 1); ok && whole.first != "" && !containsX(whole.value) {
			m.first, m.last = whole.first, min(n.from(whole.first, u, 1).Add(-1), whole.last)
			return m, true
		}
	case "last", "final":
		if whole, _, ok := r.container(end + 1); ok && whole.last != "" && !containsX(whole.value) {
			m.first, m.last = max(n.from(whole.last.Add(1), u, -1), whole.first), whole.last
			return m, true
		}
	}
	return meaning{}, false
}
