package when

import "onrecord"

// yearRef is a year that stands after a month, quarter or season.
type yearRef struct {
	said   bool // something that names a year stands there
	year   int  // 0 when it cannot be told
	anchor onrecord.Anchor
}

// yearRefOf is the year of a day or month reckoned from publication.
func yearRefOf(m meaning) yearRef {
	if m.first == "" || containsX(m.value) {
		return yearRef{}
	}
	return yearRef{said: true, year: year(m.first), anchor: m.anchor}
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
