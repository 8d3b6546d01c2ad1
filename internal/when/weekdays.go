package when

import (
	"fmt"

	"onrecord"
)

// weekdayAlone reads "Monday", "Monday night".
func (r *reader) weekdayAlone(i int) (meaning, int, bool) {
	wd := weekdays[r.at(i)]
	if wd == 0 || !r.capital(i) || namedDays[r.at(i-1)] && r.capital(i-1) {
		return meaning{}, 0, false
	}
	if len(r.low[i]) < 6 && !(r.low[i][len(r.low[i])-1] == '.' && (r.is(i-1, "on") || r.is(i+1, ",") && !r.capital(i-1))) { // "Sun", "Sat", "Wed" are other words too
		return meaning{}, 0, false
	}
	if partsOfDay[r.at(i+1)] != "" && r.capital(i+1) && r.capital(i+2) || r.titled(i) { // "Sunday Morning Futures"
		return meaning{}, 0, false
	}
	m := r.nearestWeekday(r.tenseAt(i, i+1), wd)
	if r.ended == i-1 && weekdays[r.at(i-2)] > 0 && r.joiner(i-1) && !r.is(i-1, "and") && !r.is(i-1, "or") && r.prev.oneDay() { // "from Friday to Monday"
		m = r.weekdayFrom(offset{n: 1, previous: true}, wd)
		m.anchor = r.prev.anchor
	}
	if r.ended > 0 && i-r.ended < reach/2 && r.verbless(r.ended, i) && r.prevSent == r.n && len(r.prev.value) == len("2025-W06") && r.prev.value[5] == 'W' { // "next week, probably on Tuesday"
		m = r.weekdayFrom(offset{previous: true}, wd)
	}
	return r.partOfDay(m, i+1)
}

// verbless tells whether no verb that tells a tense stands in words [i, j).
func (r *reader) verbless(i, j int) bool {
	for k := i; k < j; k++ {
		if r.verbAt(k) != noTense {
			return false
		}
	}
	return true
}

// titled tells whether word i is the last of a name in quotation marks: "Meet
// the Press Sunday".
func (r *reader) titled(i int) bool {
	k := i + 1
	if r.is(k, ".") || r.is(k, ",") {
		k++
	}
	if !r.quote(k) {
		return false
	}
	for k = i - 1; k >= max(0, i-4); k-- {
		if r.quote(k) {
			return k < i-1
		}
		if !r.capital(k) {
			return false
		}
	}
	return false
}

// quote tells whether word i is a quotation mark.
func (r *reader) quote(i int) bool {
	switch r.at(i) {
	case "\"", "“", "”", "‘", "'":
		return true
	}
	return false
}

// namedDays stand before a weekday in the name of a feast, a day of history
// or a club.
var namedDays = setOf(`good black bloody ash palm holy super cyber giving easter sheffield maundy shrove whit ruby red blue`)

func (r *reader) nearestWeekday(t tense, wd int) meaning {
	return r.byPub(fmt.Sprintf("XXXX-WXX-%d", wd), func(d onrecord.Day) meaning {
		if t == futureTense {
			return dayOf(d.Add((wd - weekday(d) + 7) % 7))
		}
		return dayOf(d.Add(-((weekday(d) - wd + 7) % 7)))
	})
}

// partOfDay narrows a day to the morning or night that follows at word j.
func (r *reader) partOfDay(m meaning, j int) (meaning, int, bool) {
	part := partsOfDay[r.at(j)]
	if part == "" || r.at(j)[len(r.at(j))-1] == 's' || r.capital(j) {
		return m, j, true
	}
	m.kind = onrecord.TimeTime
	m.value += part
	return m, j + 1, true
}
