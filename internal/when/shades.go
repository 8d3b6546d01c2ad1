package when

import "onrecord"

// shaded reads a date with a word for the part of it: "early March",
// "mid-2024", "later this year", "the end of September 2025", "year-end".
func (r *reader) shaded(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	if mod := shades[r.at(j)]; mod != "" {
		j++
		if r.dash(j) {
			j++
		} else if r.at(j-1) == "mid" && !r.glued(j) && r.at(j) == "" {
			return meaning{}, 0, false
		}
		if r.is(j, "on") && r.at(j-1) != "mid" || r.is(j, "in") {
			j++
		}
		return r.shadedDate(j, mod)
	}
	mod := portions[r.at(j)]
	if mod == "" {
		if r.is(i, "year") && (r.is(i+1, "-", "end") || r.is(i+1, "end")) || r.is(i, "year", "'s", "end") {
			return r.yearEnd(i)
		}
		return meaning{}, 0, false
	}
	j++
	if !r.is(j, "of") && !r.is(j, "to") {
		return meaning{}, 0, false
	}
	if r.is(j+1, "the", "day") || r.at(j+1) == "time" {
		return meaning{}, 0, false
	}
	return r.shadedDate(j+1, mod)
}

// shadedDate reads the date after a shade.
func (r *reader) shadedDate(j int, mod string) (meaning, int, bool) {
	m, end, ok := r.date(j)
	if !ok {
		m, end, ok = r.theUnit(j)
	}
	if !ok || m.mod != "" || m.kind == onrecord.TimeDuration {
		return meaning{}, 0, false
	}
	m.mod = mod
	return m, end, true
}

// theUnit reads "the year", "the month" where a shade stands before it: those
// of publication, or of a date just told.
func (r *reader) theUnit(j int) (meaning, int, bool) {
	k := j
	switch {
	case r.is(j, "the"):
		k++
	case r.at(j-1) != "of" || !r.loose(j+1): // "by end of month"
		return meaning{}, 0, false
	}
	if fiscal[r.at(k)] {
		k++
	}
	u := units[r.at(k)]
	if u < unitWeek || r.at(k+1) == "of" {
		return meaning{}, 0, false
	}
	if r.prev.kind != "" && r.prevSent == r.n {
		return r.byPrev(blanks[u], func(first, _ onrecord.Day) meaning { return unitOf(first, u, 0) }), k + 1, true
	}
	return r.byPub(blanks[u], func(d onrecord.Day) meaning { return unitOf(d, u, 0) }), k + 1, true
}

func (r *reader) yearEnd(i int) (meaning, int, bool) {
	end := i + 2
	if r.dash(i+1) || r.at(i+1) == "'s" {
		end++
	}
	m := r.byPub("XXXX", func(d onrecord.Day) meaning { return yearOf(year(d)) })
	m.mod = "END"
	return m, end, true
}
