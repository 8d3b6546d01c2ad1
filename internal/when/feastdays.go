package when

import (
	"time"

	"onrecord"
)

// feastDays gives the first and last day of a feast in a year; "" where it is
// not kept in that year.
type feastDays func(y int) (first, last onrecord.Day)

// fixed is a feast with its day in the calendar.
func fixed(m time.Month, d int) feastDays {
	return func(y int) (first, last onrecord.Day) { return same(onrecord.Date(y, m, d)) }
}

// nth is a feast on the nth weekday of a month, from its end where n is below
// zero.
func nth(m, wd, n int) feastDays {
	return func(y int) (first, last onrecord.Day) { return same(part(monthOf(y, m), n, wd, noUnit).first) }
}

// moved is a feast n days after another.
func moved(of feastDays, n int) feastDays {
	return func(y int) (first, last onrecord.Day) {
		first, last = of(y)
		return first.Add(n), last.Add(n)
	}
}

// stretched is a time of feasting from one day to another.
func stretched(from, to feastDays) feastDays {
	return func(y int) (first, last onrecord.Day) {
		first, _ = from(y)
		_, last = to(y)
		return first, last
	}
}

func same(d onrecord.Day) (first, last onrecord.Day) { return d, d }

// electionDay is that of the United States: the Tuesday after the first
// Monday of November.
func electionDay(y int) (first, last onrecord.Day) {
	monday, _ := nth(11, 1, 1)(y)
	return same(monday.Add(1))
}

// inaugurationDay is that of the United States, in the year after a
// presidential election.
func inaugurationDay(y int) (first, last onrecord.Day) {
	if y%4 != 1 {
		return "", ""
	}
	return same(onrecord.Date(y, 1, 20))
}

// nowruz is the day of the spring equinox in Iran, the 20th or 21st of March.
func nowruz(y int) (first, last onrecord.Day) {
	return onrecord.Date(y, 3, 20), onrecord.Date(y, 3, 21)
}
