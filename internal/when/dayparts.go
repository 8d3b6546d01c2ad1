package when

import "onrecord"

// timed goes on from a single day, or days that repeat, to the time of day
// that follows: "Monday at noon", "tomorrow, 8:30 a.m.", "March 5 in the early
// morning", "Tuesday late night", "Sundays at 9 a.m.".
func (r *reader) timed(m meaning, end int) (meaning, int) {
	partly := m.kind == onrecord.TimeTime && m.mod == "" && len(m.value) > 10 && !digit(m.value[min(11, len(m.value)-1):])
	if !m.oneDay() && !daysOf(m) && !partly || m.mod != "" {
		return m, end
	}
	k := end
	if r.is(k, ",") {
		k++
	}
	mod := ""
	for r.is(k, "at") || r.is(k, "around") || r.is(k, "about") {
		if !r.is(k, "at") {
			mod = "APPROX"
		}
		k++
	}
	if at, e, ok := r.hour(k); ok && (k > end || !r.dash(e)) {
		return m.at(at, mod), r.zone(e)
	}
	if !m.oneDay() {
		return m, end
	}
	k = end
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
	linked := r.is(k, "of") || r.is(k, "on") || r.is(k, ",")
	if linked {
		k++
	}
	if !linked && r.is(i, "the") && !r.is(i-1, "in") && mod == "" { // "the night Monday fell"
		return meaning{}, 0, false
	}
	if m, end, ok := r.dayAt(k); ok && (r.is(k-1, ",") == (r.is(k-1, ",") && r.is(i-1, "in"))) {
		return m.at(part[1:], mod), end, true
	}
	return meaning{}, 0, false
}
