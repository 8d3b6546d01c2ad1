package when

import (
	"fmt"

	"onrecord"
)

// quarter reads "the third quarter of 2024", "third-quarter", "Q3 2024" and
// "the first half of 2025". Without a year it must be one of business, not of
// a match.
func (r *reader) quarter(i int) (meaning, int, bool) {
	j := i
	if determiners[r.at(j)] && !r.dash(j+2) {
		j++
	}
	if fiscal[r.at(j)] {
		j++
	}
	n, half, j := r.quarterNumber(j)
	if n == 0 {
		return meaning{}, 0, false
	}
	of, letter := quarterOf, "Q"
	if half {
		of, letter = halfOf, "H"
	}
	y, end := r.yearAfter(j)
	if m, e, ok := r.theUnit(j + 1); ok && !y.said && r.is(j, "of", "the") && len(m.value) == 4 { // "of the year"
		y, end = yearRefOf(m), e
		y.said = true
	}
	if y.year > 0 {
		m := of(y.year, n)
		m.anchor = y.anchor
		return m, end, true
	}
	if !y.said && (half || !r.business()) {
		return meaning{}, 0, false
	}
	future := r.tenseAt(i, j) == futureTense
	return r.byPub(fmt.Sprintf("XXXX-%s%d", letter, n), func(d onrecord.Day) meaning {
		m := of(year(d), n)
		if !future && m.first > d {
			return of(year(d)-1, n)
		}
		if future && m.last < d && apart(m.last, d) > reportTime {
			return of(year(d)+1, n)
		}
		return m
	}), end, true
}

// quarterNumber reads "third quarter", "Q3" and "first half" at word j, and
// where it ends; 0 for none.
func (r *reader) quarterNumber(j int) (n int, half bool, end int) {
	if n, half = letterQuarter(r.at(j)); n > 0 {
		return n, half, j + 1
	}
	n = ordinal(r.at(j))
	j++
	if r.dash(j) || fiscal[r.at(j)] {
		j++
	}
	half = r.is(j, "half")
	if n < 1 || n > 4 || half && n > 2 || !half && !r.is(j, "quarter") {
		return 0, false, 0
	}
	return n, half, j + 1
}

// reportTime is how many days after its end a quarter is still the one that
// is reported on: "it will report its third quarter next week".
const reportTime = 120

// yearQuarter reads the quarter or half after a year: "2024 third quarter",
// "2024 Q3".
func (r *reader) yearQuarter(y, j int) (meaning, int, bool) {
	if n, half := letterQuarter(r.at(j)); n > 0 && r.capital(j) {
		if half {
			return halfOf(y, n), j + 1, true
		}
		return quarterOf(y, n), j + 1, true
	}
	n := ordinal(r.at(j))
	if n < 1 || n > 4 || !r.is(j+1, "quarter") {
		return meaning{}, 0, false
	}
	return quarterOf(y, n), j + 2, true
}

// quarterAt tells whether word i is "Q3" or "H2".
func (r *reader) quarterAt(i int) bool {
	n, _ := letterQuarter(r.at(i))
	return n > 0 && r.capital(i)
}

// letterQuarter reads "q3" and "h2".
func letterQuarter(s string) (n int, half bool) {
	if len(s) != 2 || s[1] < '1' || s[1] > '4' || s[0] != 'q' && (s[0] != 'h' || s[1] > '2') {
		return 0, false
	}
	return int(s[1] - '0'), s[0] == 'h'
}

// business tells whether the sentence speaks of trade, where quarters are
// those of the year.
func (r *reader) business() bool {
	for k := 0; k < min(len(r.low), 80); k++ {
		if trade[r.low[k]] {
			return true
		}
	}
	return false
}

var trade = setOf(`profit profits earnings revenue revenues sales growth gdp economy economic net income results loss losses share
shares company companies percent % inflation shipments exports imports production output fiscal bank corp. inc. investors
forecast analysts charge dividend orders prices business market billion million`)
