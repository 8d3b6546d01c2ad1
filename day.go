package onrecord

import (
	"fmt"
	"time"
)

// Day is a calendar day as ISO 8601 "2025-09-30"; "" is unknown and written
// as null. Days compare as strings.
type Day string

// MarshalJSON writes null for the unknown.
func (d Day) MarshalJSON() ([]byte, error) { return marshalMaybe(string(d)) }

// UnmarshalJSON reads null as the unknown.
func (d *Day) UnmarshalJSON(b []byte) error { return unmarshalMaybe(b, (*string)(d)) }

// ParseDay reads "2025-09-30"; anything else is an error.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return "", fmt.Errorf("%q is not a day; write it as YYYY-MM-DD", s)
	}
	return DayOf(t), nil
}

// DayOf is the day of a moment, in that moment's own zone.
func DayOf(t time.Time) Day { return Day(t.Format(time.DateOnly)) }

// Date makes a day from numbers; out-of-range values carry over as in time.Date.
func Date(year int, month time.Month, day int) Day {
	return DayOf(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// Time is the start of the day in UTC; the zero time when unknown.
func (d Day) Time() time.Time {
	t, _ := time.Parse(time.DateOnly, string(d))
	return t
}

// Add is the day n days later; the unknown stays unknown.
func (d Day) Add(n int) Day {
	if d == "" {
		return ""
	}
	return DayOf(d.Time().AddDate(0, 0, n))
}

// Bounds is a stretch of days in which something lies: Value as far as the
// text tells it (an ISO day, or a TIMEX3 value such as "2025-09"), Earliest
// and Latest the first and last day that it can be. Each may be unknown.
type Bounds struct {
	Value    Maybe `json:"value"`
	Earliest Day   `json:"earliest"`
	Latest   Day   `json:"latest"`
}

// Known tells whether anything at all is known of the day.
func (b Bounds) Known() bool { return b.Value != "" || b.Earliest != "" || b.Latest != "" }

// On is the bounds of exactly one day.
func On(d Day) Bounds { return Bounds{Value: Maybe(d), Earliest: d, Latest: d} }

// Standing tells how something dated stands to a day of view.
type Standing string

// The standings of DESIGN: in by then, possibly in, not yet, or undated.
const (
	In       Standing = "in"
	Possibly Standing = "possibly"
	Later    Standing = "later"
	Undated  Standing = "undated"
)

// AsOf tells how b stands to a day: In when its latest day has come, Possibly
// when only its earliest has, Later when neither, Undated when it has no
// bounds that could tell.
func (b Bounds) AsOf(day Day) Standing {
	switch {
	case b.Earliest == "" && b.Latest == "":
		return Undated
	case b.Latest != "" && b.Latest <= day:
		return In
	case b.Earliest != "" && b.Earliest > day:
		return Later
	case b.Earliest == "":
		return Undated
	}
	return Possibly
}

// Meets tells whether the two can be the same day as far as both are known;
// an open side allows everything.
func (b Bounds) Meets(o Bounds) bool {
	return (b.Latest == "" || o.Earliest == "" || o.Earliest <= b.Latest) && (o.Latest == "" || b.Earliest == "" || b.Earliest <= o.Latest)
}

// Days is how many days the bounds cover; -1 when a side is open.
func (b Bounds) Days() int {
	if b.Earliest == "" || b.Latest == "" {
		return -1
	}
	return int(b.Latest.Time().Sub(b.Earliest.Time()).Hours()/24) + 1
}
