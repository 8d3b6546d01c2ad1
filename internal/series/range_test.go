package series

import (
	"testing"

	"onrecord"
)

// tell says, for a test, what one origin tells: low and high, 0 for open.
type tell struct {
	origin    string
	low, high float64
	hedge     string
	day       onrecord.Day
	from      onrecord.Day // open: from this day on
}

func (a tell) point() onrecord.Point {
	p := onrecord.Point{Hedge: onrecord.Maybe(a.hedge), Origin: a.origin, Evidence: onrecord.Evidence{Doc: a.origin}}
	if a.low != 0 {
		p.Low = &a.low
	}
	if a.high != 0 {
		p.High = &a.high
	}
	if a.day != "" {
		p.AsOfDay = onrecord.On(a.day)
	}
	if a.from != "" {
		p.AsOfDay.Earliest = a.from
	}
	return p
}

func TestAsOf(t *testing.T) {
	const none = -1.0
	for _, c := range []struct {
		why                         string
		adds                        bool
		day                         onrecord.Day
		tells                       []tell
		least, best, atMost, latest float64
	}{
		{"a state: nobody who holds tells less, and the greatest told is the limit", false, "2031-03-10",
			[]tell{{"a", 900, 900, "", "2031-03-05", ""}, {"b", 950, 950, "about", "2031-03-07", ""}, {"c", 950, 950, "", "2031-03-06", ""}}, 900, 950, 950, 950},
		{"what was told after the day of view plays no part", false, "2031-03-06",
			[]tell{{"a", 900, 900, "", "2031-03-05", ""}, {"b", 950, 950, "", "2031-03-07", ""}}, 900, none, 900, 900},
		{"a state of long ago does not hold beside one of today", false, "2031-08-10",
			[]tell{{"a", 300, 300, "", "2031-03-05", ""}, {"b", 950, 950, "", "2031-08-07", ""}}, 950, none, 950, 950},
		{"an origin is asked for its last word", false, "2031-03-20",
			[]tell{{"a", 300, 300, "", "2031-03-05", ""}, {"a", 900, 900, "", "2031-03-15", ""}, {"b", 950, 950, "", "2031-03-07", ""}}, 900, none, 950, 900},
		{"the dead do not rise again: two origins reach 31", true, "2031-03-20",
			[]tell{{"a", 12, 12, "", "2031-03-05", ""}, {"b", 31, 31, "", "2031-03-07", ""}, {"c", 33, 0, "more than", "2031-03-08", ""}}, 31, none, none, 33},
		{"a toll that is lower later is no fall", true, "2031-03-20",
			[]tell{{"a", 40, 40, "", "2031-03-05", ""}, {"b", 31, 31, "", "2031-03-09", ""}}, 31, none, 40, 31},
		{"one origin alone is held to its lowest", true, "2031-03-20",
			[]tell{{"a", 20, 25, "between", "2031-03-05", ""}}, 20, none, 25, 20},
		{"hundreds set no bound", false, "2031-03-20",
			[]tell{{"a", 200, 999, "hundreds of", "2031-03-05", ""}, {"b", 2136, 2136, "", "2031-03-05", ""}}, 2136, none, 2136, 2136},
		{"two numbers told by two each: neither is the best", false, "2031-03-20",
			[]tell{{"a", 5, 5, "", "2031-03-05", ""}, {"b", 5, 5, "", "2031-03-05", ""}, {"c", 6, 6, "", "2031-03-05", ""}, {"d", 6, 6, "", "2031-03-05", ""}}, 5, none, 6, 5},
		{"a limit from above gives no floor", false, "2031-03-20",
			[]tell{{"a", 0, 100, "up to", "2031-03-05", ""}}, none, none, 100, 100},
		{"without a day it may hold still", false, "2031-03-20",
			[]tell{{"a", 70, 70, "", "", ""}, {"b", 80, 80, "", "2031-03-05", ""}}, 70, none, 80, 80},
		{"what may hold from a later day on is later", false, "2031-03-20",
			[]tell{{"a", 70, 70, "", "2026-03-05", ""}, {origin: "b", low: 60, hedge: "over", from: "2030-01-01"}}, 60, none, none, 60},
	} {
		s := onrecord.Series{Cumulative: c.adds}
		for _, a := range c.tells {
			s.Points = append(s.Points, a.point())
		}
		all := []onrecord.Series{s}
		AsOf(all, c.day)
		r := all[0].Range
		if r == nil {
			t.Errorf("%s: no range", c.why)
			continue
		}
		for name, got := range map[string]struct {
			have *onrecord.Bound
			want float64
		}{"at least": {r.AtLeast, c.least}, "told by most": {r.Best, c.best}, "at most": {r.AtMost, c.atMost}, "latest": {r.Latest, c.latest}} {
			switch {
			case got.have == nil && got.want != none:
				t.Errorf("%s: %s: none, want %v", c.why, name, got.want)
			case got.have != nil && got.have.Value != got.want:
				t.Errorf("%s: %s: %v, want %v", c.why, name, got.have.Value, got.want)
			}
		}
	}
}

func TestAsOfBefore(t *testing.T) {
	all := []onrecord.Series{{Points: []onrecord.Point{tell{origin: "a", low: 5, high: 5, day: "2031-03-05"}.point()}}, {Points: []onrecord.Point{tell{origin: "a", low: 200, high: 999, hedge: "hundreds of", day: "2031-03-01"}.point()}}}
	AsOf(all, "2031-03-04")
	if all[0].Range != nil || all[1].Range != nil {
		t.Error("a range where nobody tells a number by the day")
	}
}
