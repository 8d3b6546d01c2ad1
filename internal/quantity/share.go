package quantity

import "math"

// inEvery reads "one in four", "three in 10", "one out of every five": a share
// of those that follow.
func (r *reader) inEvery(i int) (value, int, bool) {
	v := value{}
	k := i + 2
	switch {
	case r.dash(i+1) && r.is(i+2, "in") && r.dash(i+3): // "a 1-in-5 chance"
		return r.odds(i)
	case r.is(i+1, "in"):
	case r.is(i+1, "out", "of") && (r.is(i, "one") || r.is(i+3, "every")):
		k++
	default:
		return v, 0, false
	}
	if r.is(k, "every") {
		k++
	}
	n, m := r.oneWord(i), r.oneWord(k)
	end := k + 1
	if m >= 20 && r.dash(end) && r.oneWord(end+1) > 0 && r.oneWord(end+1) < 10 {
		m, end = m+r.oneWord(end+1), end+2
	}
	if n < 1 || n > 9 || m <= n || m == 1 || !r.shared(i, end) || n > 1 && !tenths[m] {
		return v, 0, false
	}
	v.Kind, v.core, v.coreEnd = Fraction, i, end
	x := math.Round(n/m*1e6) / 1e6
	return v.within(x, x), end, true
}

// odds reads "1-in-5".
func (r *reader) odds(i int) (value, int, bool) {
	v := value{}
	n, m := r.oneWord(i), r.oneWord(i+4)
	if n < 1 || m <= n {
		return v, 0, false
	}
	v.Kind, v.core, v.coreEnd = Fraction, i, i+5
	x := math.Round(n/m*1e6) / 1e6
	return v.within(x, x), i + 5, true
}

// oneWord is the value of a number of one word, or 0.
func (r *reader) oneWord(i int) float64 {
	if s := r.at(i); digit(s) && len(s) < 10 {
		n, _ := parsed(s)
		return n
	}
	return cardinals[r.at(i)]
}

// tenths are the wholes of which a share of several is given.
var tenths = map[float64]bool{3: true, 4: true, 5: true, 10: true, 20: true, 100: true, 1000: true, 10000: true, 100000: true}

// shared tells whether the words round "one in four" leave it a share: it does
// not go on from a verb ("killing one in four attacks"), and those who share
// follow, or nothing.
func (r *reader) shared(i, end int) bool {
	if prev := r.at(i - 1); prev != "" && !sharing[prev] && !opening(prev) {
		return false
	}
	return plural(r.at(end)) && !spells[r.at(end)] || r.at(end) == "." || r.at(end) == "," || end == len(r.low) || r.is(end, "of") || r.is(end, "or", "more") || held[r.at(end)]
}

var (
	sharing = setOf(`, ; that and about around nearly almost roughly approximately than only just least some over to for as estimated is was are were`)
	held    = setOf(`have has had are is was were say said says do did would will can could think believe`)
	spells  = setOf(`seconds minutes hours days weeks months years decades centuries`)
)
