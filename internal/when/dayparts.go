package when

import (
	"strings"

	"onrecord"
)

// timed goes on from a single day, or days that repeat, to the time of day
// that follows: "Monday at noon", "tomorrow, 8:30 a.m.", "March 5 in the early
// morning", "Tuesday late night", "Sundays at 9 a.m.".
func (r *reader) timed(m meaning, end int) (meaning, int) {
	if m.mod != "" || !m.oneDay() && !daysOf(m) && !m.partOfDay() {
		return m, end
	}
	if at, mod, e, ok := r.hourAfter(end); ok {
		return m.at(at, mod), e
	}
	if !m.oneDay() {
		return m, end
	}
	k := end
	if r.is(k, ",") && r.is(k+1, "in") {
		k++
	}
	if r.is(k, "in", "the") {
		k += 2
	}
	if part, mod, e, ok := r.part(k); ok && (k > end || mod != "") {
		return m.at(part[1:], mod), e
	}
	return m, end
}

// hourAfter reads the hour that follows a day at word i: "at noon", ", 8:30
// a.m.", "around 9 p.m. Moscow time".
func (r *reader) hourAfter(i int) (at, mod string, end int, ok bool) {
	k := i
	if r.is(k, ",") {
		k++
	}
	for r.is(k, "at") || r.is(k, "around") || r.is(k, "about") {
		if !r.is(k, "at") {
			mod = "APPROX"
		}
		k++
	}
	at, end, ok = r.hour(k)
	return at, mod, r.zone(end), ok && (k > i || !r.dash(end))
}

// partOfDay tells whether a meaning is a day's morning, evening or the like.
func (m meaning) partOfDay() bool {
	_, part, timed := strings.Cut(m.value, "T")
	return timed && part != "" && m.kind == onrecord.TimeTime && !digit(part)
}

// part reads a part of the day at word i: "morning", "early evening",
// "late-night".
func (r *reader) part(i int) (part, mod string, end int, ok bool) {
	switch r.at(i) {
	case "early":
		mod, i = "START", i+1
	case "late":
		mod, i = "END", i+1
	}
	if mod != "" && r.dash(i) {
		i++
	}
	w := r.at(i)
	part = partsOfDay[w]
	return part, mod, i + 1, part != "" && w[len(w)-1] != 's' && !r.capital(i)
}

// partOf reads the part of a day before the day: "the morning of March 5",
// "early evening on Friday", "in the afternoon, next Tuesday".
func (r *reader) partOf(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	part, mod, k, ok := r.part(j)
	if !ok {
		return meaning{}, 0, false
	}
	within := r.is(i-1, "in")
	switch {
	case r.is(k, "of"), r.is(k, "on"), r.is(k, ",") && within:
		k++
	case r.is(i, "the") && !within && mod == "": // "the night Monday fell"
		return meaning{}, 0, false
	}
	m, end, ok := r.dayAt(k)
	return m.at(part[1:], mod), end, ok
}
