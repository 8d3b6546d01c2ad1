package when

import (
	"math"
	"time"

	"onrecord"
)

// The feasts that go by the moon. Easter and the Jewish feasts follow tables
// and are exact; the Islamic ones begin when the moon is seen and the Asian
// ones with the new moon of their own longitude, and so have a day's room on
// either side.

// easter is a day counted from the Easter of the western churches, by the
// rule of the Gregorian calendar (Meeus, Jones and Butcher).
func easter(n int) feastDays {
	return func(y int) (first, last onrecord.Day) {
		a, b, c := y%19, y/100, y%100
		h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
		l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
		m := (a + 11*h + 22*l) / 451
		return same(onrecord.Date(y, 3, 22+h+l-7*m).Add(n))
	}
}

// orthodoxEaster is a day counted from the Easter of the eastern churches: the
// Julian rule (Meeus), in the Gregorian calendar.
func orthodoxEaster(n int) feastDays {
	return func(y int) (first, last onrecord.Day) {
		d := (19*(y%19) + 15) % 30
		e := (2*(y%4) + 4*(y%7) - d + 34) % 7
		return same(onrecord.Date(y, 3, 22+d+e).Add(y/100 - y/400 - 2 + n))
	}
}

// islamic is a feast of some days from a day of an Islamic month, by the
// civil tabular calendar. Where two fall in one year, the first is given.
func islamic(month, day, days int) feastDays {
	return func(y int) (first, last onrecord.Day) {
		about := (y - 622) * 33 / 32
		for hijri := about - 1; hijri < about+3; hijri++ {
			d := hijriDay(hijri, month, day)
			if year(d) == y {
				return d.Add(-1), d.Add(days)
			}
		}
		return "", ""
	}
}

// hijriDay is the day of an Islamic date: months of 30 and 29 days in turn,
// and 11 leap days in 30 years, from 16 July 622 of the Julian calendar.
func hijriDay(y, month, day int) onrecord.Day {
	n := day - 1 + (59*(month-1)+1)/2 + (y-1)*354 + (3+11*y)/30
	return onrecord.Date(622, time.July, 19).Add(n)
}

// jewish is a feast counted from another of its year, from the evening
// before.
func jewish(of func(y int) onrecord.Day, from, to int) feastDays {
	return func(y int) (first, last onrecord.Day) { return of(y).Add(from), of(y).Add(to) }
}

// newYear is Rosh Hashanah, by the rule of Gauss in Conway's form: the mean
// new moon of autumn, put off so that it falls on no Sunday, Wednesday or
// Friday and no year is too long or too short.
func newYear(y int) onrecord.Day {
	golden := 12 * (y%19 + 1) % 19
	at := float64(y/100-y/400-2) + 765433.0/492480*float64(golden) + float64(y%4)/4 - (313*float64(y)+89081)/98496
	n := math.Floor(at)
	d := onrecord.Date(y, time.September, int(n))
	switch wd := weekday(d); {
	case wd == 7, wd == 3, wd == 5:
		return d.Add(1)
	case wd == 1 && golden > 11 && at-n >= 23269.0/25920:
		return d.Add(1)
	case wd == 2 && golden > 6 && at-n >= 1367.0/2160:
		return d.Add(2)
	}
	return d
}

// passover is its first full day, always 163 days before the new year that
// follows.
func passover(y int) onrecord.Day { return newYear(y).Add(-163) }

// newMoon is the feast of the new moon that falls between two days of the
// year, within a day.
func newMoon(fromMonth time.Month, from int, toMonth time.Month, to int) feastDays {
	return func(y int) (first, last onrecord.Day) {
		lo, hi := onrecord.Date(y, fromMonth, from), onrecord.Date(y, toMonth, to)
		for k := math.Floor(float64(apart("2000-01-06", lo)) / synodic); ; k++ {
			d := moonless(k)
			if d >= lo {
				if d > hi {
					return "", ""
				}
				return d.Add(-1), d.Add(1)
			}
		}
	}
}

// synodic is the mean time from new moon to new moon, in days.
const synodic = 29.530588861

// moonless is the day in UTC of the kth new moon since that of 6 January
// 2000, by the greatest terms of Meeus, Astronomical Algorithms, chapter 49;
// right to an hour or so.
func moonless(k float64) onrecord.Day {
	rad := math.Pi / 180
	sun, moon := (2.5534+29.1053567*k)*rad, (201.5643+385.81693528*k)*rad
	node := (160.7108 + 390.67050284*k) * rad
	at := 5.09766 + synodic*k - 0.40720*math.Sin(moon) + 0.17241*math.Sin(sun) + 0.01608*math.Sin(2*moon) + 0.01039*math.Sin(2*node)
	return onrecord.Date(2000, time.January, 1).Add(int(math.Floor(at + 0.5)))
}
