package when

import (
	"fmt"
	"time"

	"onrecord"
)

// The stretches of the calendar, each with its TIMEX3 value and its days.

func date(value string, first, last onrecord.Day) meaning {
	return meaning{kind: onrecord.TimeDate, value: value, first: first, last: last}
}

func dayOf(d onrecord.Day) meaning { return date(string(d), d, d) }

func yearOf(y int) meaning {
	return date(fmt.Sprintf("%04d", y), onrecord.Date(y, 1, 1), onrecord.Date(y, 12, 31))
}

func monthOf(y, m int) meaning {
	first := onrecord.Date(y, time.Month(m), 1)
	return date(string(first[:7]), first, onrecord.Date(y, time.Month(m)+1, 0))
}

func weekOf(d onrecord.Day) meaning {
	monday := d.Add(-(weekday(d) - 1))
	y, w := d.Time().ISOWeek()
	return date(fmt.Sprintf("%04d-W%02d", y, w), monday, monday.Add(6))
}

func weekendOf(d onrecord.Day) meaning {
	w := weekOf(d)
	return date(w.value+"-WE", w.first.Add(5), w.last)
}

func quarterOf(y, q int) meaning {
	return date(fmt.Sprintf("%04d-Q%d", y, q), onrecord.Date(y, time.Month(3*q-2), 1), onrecord.Date(y, time.Month(3*q+1), 0))
}

func halfOf(y, h int) meaning {
	return date(fmt.Sprintf("%04d-H%d", y, h), onrecord.Date(y, time.Month(6*h-5), 1), onrecord.Date(y, time.Month(6*h+1), 0))
}

// seasonOf gives a season of the northern year, by either of its usual
// limits. A winter is that in which the year begins or ends.
func seasonOf(y int, season string) meaning {
	m := date(fmt.Sprintf("%04d-%s", y, season), "", "")
	switch season {
	case "SP":
		m.first, m.last = onrecord.Date(y, 3, 1), onrecord.Date(y, 6, 21)
	case "SU":
		m.first, m.last = onrecord.Date(y, 6, 1), onrecord.Date(y, 9, 23)
	case "FA":
		m.first, m.last = onrecord.Date(y, 9, 1), onrecord.Date(y, 12, 21)
	case "WI":
		m.first, m.last = onrecord.Date(y-1, 12, 1), onrecord.Date(y+1, 3, 21)
	}
	return m
}

func decadeOf(y int) meaning {
	y -= y % 10
	return date(fmt.Sprintf("%03d", y/10), onrecord.Date(y, 1, 1), onrecord.Date(y+9, 12, 31))
}

// centuryOf gives the nth century: the 20th begins, as people count, in 1900.
func centuryOf(n int) meaning {
	y := (n - 1) * 100
	return date(fmt.Sprintf("%02d", n-1), onrecord.Date(y, 1, 1), onrecord.Date(y+99, 12, 31))
}

// unitOf gives the year, month, ... that a day lies in, n of them on.
func unitOf(d onrecord.Day, u unit, n int) meaning {
	y, m := year(d), month(d)
	switch u {
	case unitYear:
		return yearOf(y + n)
	case unitMonth:
		t := time.Date(y, time.Month(m+n), 1, 0, 0, 0, 0, time.UTC)
		return monthOf(t.Year(), int(t.Month()))
	case unitWeek:
		return weekOf(d.Add(7 * n))
	case unitFortnight:
		return weekOf(d.Add(14 * n))
	case unitWeekend:
		return weekendOf(d.Add(7 * n))
	case unitQuarter:
		q := y*4 + (m-1)/3 + n
		return quarterOf(q/4, q%4+1)
	case unitDecade:
		return decadeOf(y + 10*n)
	case unitCentury:
		return centuryOf(y/100 + 1 + n)
	}
	return dayOf(d.Add(n))
}

// shift moves a day by n units; years and months keep the day of the month
// where there is one.
func shift(d onrecord.Day, u unit, n int) onrecord.Day {
	switch u {
	case unitCentury:
		return shift(d, unitYear, 100*n)
	case unitDecade:
		return shift(d, unitYear, 10*n)
	case unitYear:
		return shift(d, unitMonth, 12*n)
	case unitQuarter:
		return shift(d, unitMonth, 3*n)
	case unitMonth:
		if d == "" || n > 12000 || n < -12000 {
			return ""
		}
		t := d.Time()
		last := time.Date(t.Year(), t.Month()+time.Month(n)+1, 0, 0, 0, 0, 0, time.UTC)
		return onrecord.Date(last.Year(), last.Month(), min(t.Day(), last.Day()))
	case unitWeek, unitWeekend:
		return d.Add(7 * n)
	case unitFortnight:
		return d.Add(14 * n)
	case unitDay:
		return d.Add(n)
	}
	return d
}

// weekday counts from Monday, 1, to Sunday, 7.
func weekday(d onrecord.Day) int { return (int(d.Time().Weekday())+6)%7 + 1 }

func year(d onrecord.Day) int  { return d.Time().Year() }
func month(d onrecord.Day) int { return int(d.Time().Month()) }

// valid tells whether there is such a day.
func valid(y, m, d int) bool {
	return m >= 1 && m <= 12 && d >= 1 && d <= time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// apart is the number of days from a to b.
func apart(a, b onrecord.Day) int { return int(b.Time().Sub(a.Time()).Hours() / 24) }
