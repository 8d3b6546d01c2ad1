package when

import (
	"strings"

	"onrecord"
)

// span reads a length of time and what may be reckoned from it: "12 months",
// "the past two years", "three days ago", "two years earlier", "within 12
// months".
func (r *reader) span(i int) (meaning, int, bool) {
	j, mod := r.hedge(i)
	dir, k := r.direction(j)
	if r.is(i, "over") && (dir != 0 || r.rated(i-1) || r.is(i+1, "the") || r.is(k, "several") || r.is(k, "a", "few")) { // "over the past year" goes through it
		return meaning{}, 0, false
	}
	n, k, ok := r.count(k)
	if !ok || r.is(i-1, "of") && parts[r.at(i-2)] {
		return meaning{}, 0, false
	}
	for extras[r.at(k)] || r.dash(k) && r.glued(k) && (r.glued(k+1) || !n.digits) {
		n.work = n.work || working[r.at(k)]
		k++
	}
	u, ok := r.unitAt(k, n)
	if !ok || r.aged(k) || r.capital(k) && digit(r.at(k-1)) && i > 0 && !r.capital(i-1) { // "on 60 Minutes"
		return meaning{}, 0, false
	}
	n, end := r.smaller(n, u, k+1)
	if r.is(end, "or", "so") {
		end, mod = end+2, "APPROX"
	}
	if m, ok := r.endOf(j, end, n, u); ok {
		m.mod = mod
		return m, end, true
	}
	if first := r.at(j); first == "first" || first == "final" || first == "opening" || first == "all" && mod != "" { // "his first two years", "lie around all day"
		return meaning{}, 0, false
	}
	if dir != 0 {
		m := r.stretch(n, u, dir)
		if n.vague {
			m.value, m.first, m.last = length(u, "X"), "", ""
		}
		m.mod = mod
		return m, end, true
	}
	if m, e, ok := r.reckoned(i, end, n, u); ok {
		if m.mod == "" && mod != "" {
			m.mod = mod
		}
		return m, e, true
	}
	if u == unitSecond && !n.digits && n.n == 1 || u == unitWeekend || u == unitQuarter && n.n == 1 {
		return meaning{}, 0, false
	}
	m := meaning{kind: onrecord.TimeDuration, value: n.value(u), mod: mod}
	return r.limited(i, end, m, n, u), end, true
}

// aged tells whether the unit at word k measures an age: "34-year-old".
func (r *reader) aged(k int) bool {
	next := r.at(k + 1)
	return next == "old" || next == "olds" || next == "of" && r.at(k+2) == "age" || r.dash(k+1) && strings.HasPrefix(r.at(k+2), "old")
}

// age passes over an age, so that no part of it is taken for a time.
func (r *reader) age(i int) (meaning, int, bool) {
	_, j, ok := r.count(i)
	if !ok {
		return meaning{}, 0, false
	}
	if r.dash(j) {
		j++
	}
	if u := units[r.at(j)]; u == noUnit && pluralUnits[r.at(j)] == noUnit || !r.aged(j) {
		return meaning{}, 0, false
	}
	return meaning{}, j + 2, true
}

// stretch is n units up to publication, or from it on.
func (r *reader) stretch(n amount, u unit, dir int) meaning {
	m := meaning{kind: onrecord.TimeDuration, value: n.value(u), anchor: onrecord.AnchorPublished}
	if u < unitHour || r.lo == "" || r.hi == "" {
		return m
	}
	if dir < 0 {
		m.first, m.last = n.from(r.lo, u, -1), r.hi
	} else {
		m.first, m.last = r.lo, n.from(r.hi, u, 1)
	}
	return m
}

// from is the day that lies the amount before or after a day.
func (n amount) from(d onrecord.Day, u unit, sign int) onrecord.Day {
	if n.work && u == unitDay {
		return workdays(d, sign*n.n)
	}
	if u == unitHour { // days begun
		return d.Add(sign * ((n.n + 23) / 24))
	}
	d = shift(d, u, sign*n.n)
	if n.half {
		d = shift(d, halves[u].u, sign*halves[u].n)
	}
	for _, m := range n.more {
		d = shift(d, m.u, sign*m.n)
	}
	return d
}

var working = setOf(`working business trading`)

// workdays is the day n working days from a day, as far as the week tells.
func workdays(d onrecord.Day, n int) onrecord.Day {
	if d == "" || n > 3000 || n < -3000 {
		return ""
	}
	step := 1
	if n < 0 {
		step = -1
	}
	for n != 0 {
		d = d.Add(step)
		if weekday(d) < 6 {
			n -= step
		}
	}
	return d
}

// halves are the halves of units in smaller ones.
var halves = map[unit]measure{
	unitCentury: {50, unitYear}, unitDecade: {5, unitYear}, unitYear: {6, unitMonth}, unitMonth: {15, unitDay}, unitWeek: {4, unitDay},
}

// parts stand before a length that is not meant as a whole: "three quarters of
// an hour".
var parts = setOf(`quarter quarters third thirds fraction half portion part`)
