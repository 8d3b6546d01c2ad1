package when

import "onrecord"

// season reads "this summer", "the summer of 2024", "spring 2025". Fall and
// spring alone are other words.
func (r *reader) season(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	s := seasons[r.at(j)]
	if s == "" {
		return meaning{}, 0, false
	}
	y, end := r.yearAfter(j + 1)
	if y.year > 0 && (r.at(j+1) != "in") {
		m := seasonOf(y.year, s)
		m.anchor = y.anchor
		return m, end, true
	}
	plain := j == i && r.at(i-1) == "in" || j > i && (r.at(i-1) == "in" || r.at(i-1) == "during" || r.at(i-1) == "of" || r.at(i-1) == "over" || limits[r.at(i-1)] || r.at(i-1) == "before" || r.at(i-1) == "after" || r.at(i-1) == "since")
	if !plain || r.capital(j) || r.at(j) == "fall" && r.at(j+1) == "of" || r.at(j+1) == "of" || r.dash(j+1) {
		return meaning{}, 0, false
	}
	return r.nearestSeason(r.tenseAt(i, j+1), s), j + 1, true
}

func (r *reader) nearestSeason(t tense, s string) meaning {
	return r.byPub("XXXX-"+s, func(d onrecord.Day) meaning {
		m := seasonOf(year(d), s)
		switch {
		case t == futureTense && m.last < d:
			return seasonOf(year(d)+1, s)
		case t != futureTense && m.first > d:
			return seasonOf(year(d)-1, s)
		}
		return m
	})
}
