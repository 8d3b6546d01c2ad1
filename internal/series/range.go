package series

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
)

// lasting is for how many days an account of a state holds beside a later one.
const lasting = 30

// AsOf writes on each series its conservative view on a day: the least, the
// best supported, the greatest and the latest number that the accounts tell
// which hold on it. They are, of each independent origin, those of its latest
// day not after the day of view; of a state ("troops in Utopia") only those
// not more than thirty days older than the latest of all. Amounts without a
// number, "hundreds", set no bound, and beside "more than 40" there is no
// greatest.
//
// The least number of a state is one that no account falls below. What adds up
// ("killed") is reached by every later and greater count: there it is the
// greatest number that two independent origins tell or exceed, with one origin
// its own lowest.
func AsOf(all []onrecord.Series, day onrecord.Day) {
	for i := range all {
		all[i].Range = ranged(&all[i], day)
	}
}

// told is one number of an account: the least or the most that it says.
type told struct {
	value float64
	day   onrecord.Day // latest day for which it holds; of an open one the first
	point *onrecord.Point
}

// ranged is the view of one series; nil where no account tells a number.
func ranged(s *onrecord.Series, day onrecord.Day) *onrecord.Range {
	points := holding(s, day)
	var lows, highs []told
	r := &onrecord.Range{}
	origins, open := map[string]bool{}, false
	for _, p := range points {
		origins[p.Origin] = true
		at := since(p, day)
		if p.Low != nil {
			lows = append(lows, told{*p.Low, at, p})
		}
		if p.High != nil {
			highs = append(highs, told{*p.High, at, p})
		} else {
			open = true // "more than 40" sets no upper bound
		}
	}
	if len(origins) == 0 {
		return nil
	}
	r.Origins = len(origins)
	slices.SortFunc(lows, lower)
	slices.SortFunc(highs, lower)
	r.AtLeast, r.Best, r.Latest = bound(lows, least(s, lows)), bound(lows, most(lows)), bound(lows, latest(lows))
	if !open {
		r.AtMost = bound(highs, len(highs)-1)
	}
	if len(lows) == 0 {
		r.Latest = bound(highs, latest(highs))
	}
	return r
}

// lower sorts numbers, the lowest first, tellings of one number by day.
func lower(a, b told) int {
	return cmp.Or(cmp.Compare(a.value, b.value), cmp.Compare(a.day, b.day), cmp.Compare(a.point.Evidence.Doc, b.point.Evidence.Doc),
		cmp.Compare(a.point.Evidence.Start, b.point.Evidence.Start))
}

// holding gives the accounts with a number that hold on a day.
func holding(s *onrecord.Series, day onrecord.Day) []*onrecord.Point {
	last := map[string]onrecord.Day{} // by origin, its latest day
	var newest onrecord.Day
	for i := range s.Points {
		if p := &s.Points[i]; numbered(p, day) {
			last[p.Origin] = max(last[p.Origin], holds(p, day))
			newest = max(newest, since(p, day))
		}
	}
	var kept []*onrecord.Point
	for i := range s.Points {
		p := &s.Points[i]
		at := holds(p, day)
		if !numbered(p, day) || at < last[p.Origin] || !s.Cumulative && at != "" && at.Add(lasting) < newest {
			continue
		}
		kept = append(kept, p)
	}
	return kept
}

// numbered tells whether an account gives a number and may hold by a day.
func numbered(p *onrecord.Point, day onrecord.Day) bool {
	return (p.Low != nil || p.High != nil) && !vague(p.Hedge) && p.AsOfDay.Earliest <= day
}

// holds is the latest day for which an account can hold, the day of view at
// most; "" where its words and document leave that open.
func holds(p *onrecord.Point, day onrecord.Day) onrecord.Day { return min(p.AsOfDay.Latest, day) }

// since is the latest day for which an account is known to be able to hold.
func since(p *onrecord.Point, day onrecord.Day) onrecord.Day {
	return cmp.Or(holds(p, day), p.AsOfDay.Earliest)
}

// vague tells an amount that nobody counted: "hundreds of", "several thousand".
func vague(hedge onrecord.Maybe) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(string(hedge))), func(w string) bool { return uncounted[w] })
}

var uncounted = words(`several few dozens scores tens hundreds thousands millions billions trillions`)

// least is the place of the least number, lows in order; -1 without.
func least(s *onrecord.Series, lows []told) int {
	if len(lows) == 0 || !s.Cumulative {
		return min(0, len(lows)-1)
	}
	reach := map[string]bool{}
	for i := len(lows) - 1; i >= 0; i-- {
		reach[lows[i].point.Origin] = true
		if len(reach) == 2 {
			return i
		}
	}
	return 0
}

// most is the place of the number that more origins tell than any other, two
// or more; -1 where there is none.
func most(all []told) int {
	best, top, even := -1, 1, false
	for i := range all {
		switch n := tellers(all, all[i].value); {
		case n > top:
			best, top, even = i, n, false
		case n == top && best >= 0 && all[i].value != all[best].value:
			even = true
		}
	}
	if even {
		return -1
	}
	return best
}

// latest is the place of the number of the latest day, of several the lowest.
func latest(all []told) int {
	at := -1
	for i := range all {
		if at < 0 || all[i].day > all[at].day {
			at = i
		}
	}
	return at
}

// tellers counts the independent origins that tell a number.
func tellers(all []told, value float64) int {
	origins := map[string]bool{}
	for _, t := range all {
		if t.value == value {
			origins[t.point.Origin] = true
		}
	}
	return len(origins)
}

// bound is the number at a place with the words of its latest telling; nil
// for none.
func bound(all []told, at int) *onrecord.Bound {
	if at < 0 || at >= len(all) {
		return nil
	}
	for at+1 < len(all) && all[at+1].value == all[at].value {
		at++
	}
	return &onrecord.Bound{Value: all[at].value, Origins: tellers(all, all[at].value), Point: *all[at].point}
}
