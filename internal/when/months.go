package when

import (
	"fmt"

	"onrecord"
)

// monthAt gives the month that word i names; 0 for none. Months are written
// with a capital; short forms need their stop or a number beside them.
func (r *reader) monthAt(i int) int {
	mo := months[r.at(i)]
	if mo == 0 || !r.capital(i) {
		return 0
	}
	f := r.form(i)
	if (len(f) == 3 && f != "May" || f == "Sept") && !r.dated(i) {
		return 0
	}
	return mo
}

// dated tells whether the short name of a month at word i has a number, a
// dash or another month beside it, as in "12 of Sept", "Dec, 2018" and "Sep
// to Nov"; alone, "Jan" and "Mar" are other words too.
func (r *reader) dated(i int) bool {
	switch {
	case digit(r.at(i + 1)), digit(r.at(i - 1)):
		return true
	case r.dash(i + 1): // not "Mar-a-Lago"
		return digit(r.at(i+2)) || months[r.at(i+2)] > 0
	case r.dash(i - 1):
		return digit(r.at(i-2)) || months[r.at(i-2)] > 0 || shades[r.at(i-2)] != ""
	case r.is(i-1, "of"), r.is(i+1, ","):
		return digit(r.at(i-2)) || len(r.at(i+2)) == 4 && digit(r.at(i+2))
	}
	return r.joiner(i+1) && months[r.at(i+2)] > 0 && r.capital(i+2) || r.joiner(i-1) && months[r.at(i-2)] > 0 && r.capital(i-2)
}

// monthStands tells whether a month without day or year is one: not a name
// ("Theresa May", "June Smith", "August Wilson"), not a verb ("May I", "March
// on"), but after what stands before dates, or alone.
func (r *reader) monthStands(i int) bool {
	before, after := r.at(i-1), r.at(i+1)
	leading := beforeDates[before] || shades[before] != "" || offsetWord(before) || r.dash(i-1) || r.joiner(i+1) && r.monthAt(i+2) > 0
	switch r.low[i] {
	case "may":
		return leading && before != "and" && before != "the" && after != "'s" && !r.capital(i+1)
	case "march":
		return leading && after != "on" && after != "for" && after != "against" && after != "of"
	}
	if r.capital(i-1) && i > 1 && !leading && months[before] == 0 && weekdays[before] == 0 {
		return false
	}
	if r.capital(i+1) && !leading && months[after] == 0 && weekdays[after] == 0 {
		return false
	}
	return true
}

// beforeDates are the words after which a month or a year is one.
var beforeDates = setOf(`in since by until till from to of through throughout during before after between and or late early mid
around about each every the following previous for on ( than past past, next last this circa fiscal calendar year -`)

// nearestMonth is the month without a year that the tense of its sentence
// points to.
func (r *reader) nearestMonth(i, end, mo int) meaning {
	t := r.tenseAt(i, end)
	return r.byPub(fmt.Sprintf("XXXX-%02d", mo), func(d onrecord.Day) meaning {
		y := year(d)
		this := monthOf(y, mo)
		switch {
		case t == pastTense && this.first > d:
			return monthOf(y-1, mo)
		case t == futureTense && this.last < d:
			return monthOf(y+1, mo)
		case t == noTense && month(d)-mo > 6:
			return monthOf(y+1, mo)
		case t == noTense && mo-month(d) > 5:
			return monthOf(y-1, mo)
		}
		return this
	})
}

// nearestDay is the day of a month without a year: the nearest, unless the
// tense speaks against it.
func (r *reader) nearestDay(i, end, mo, d int) meaning {
	t := r.tenseAt(i, end)
	return r.byPub(fmt.Sprintf("XXXX-%02d-%02d", mo, d), func(pub onrecord.Day) meaning {
		var best onrecord.Day
		for y := year(pub) - 4; y <= year(pub)+4; y++ {
			if !valid(y, mo, d) {
				continue
			}
			day := onrecord.Day(fmt.Sprintf("%04d-%02d-%02d", y, mo, d))
			if best == "" || cost(t, pub, day) < cost(t, pub, best) {
				best = day
			}
		}
		if best == "" { // February 30
			return meaning{kind: onrecord.TimeDate, value: fmt.Sprintf("XXXX-%02d-%02d", mo, d)}
		}
		return dayOf(best)
	})
}

// cost is the distance of a day from the day of publication; days against
// the tense count as farther away.
func cost(t tense, pub, day onrecord.Day) int {
	n := apart(pub, day)
	switch {
	case t == pastTense && n > 0:
		return n + 240
	case t == futureTense && n < 0:
		return -n + 240
	case n < 0:
		return -n
	}
	return n
}
