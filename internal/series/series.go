// Package series lines up one measure as reported over time and outlets: how
// many American troops in Iraq, how many members a coalition has. All values
// are kept, each with its day, its outlet and its words.
//
// Figures make a series when they count the same thing, in the same place, of
// the same party, and say the same of it. What says too little ("12 people")
// makes none, and what was counted at one happening (killed, arrested) is
// held together only over the days after it.
package series

import (
	"cmp"
	"slices"

	"onrecord"
)

// Merge gives the series over all documents. Copies of one origin give their
// points each, and count once.
func Merge(reports []onrecord.Report, actors map[string]string, copies []onrecord.Copy) []onrecord.Series {
	origins := onrecord.Origins(reports, copies)
	found := []onrecord.Series{}
	for _, c := range gathered(counts(reports, actors)) {
		if len(c) == 0 {
			continue
		}
		if s, ok := written(c, origins); ok {
			found = append(found, s)
		}
	}
	slices.SortFunc(found, func(a, b onrecord.Series) int {
		return cmp.Or(cmp.Compare(a.Measure, b.Measure), cmp.Compare(a.ID, b.ID))
	})
	return found
}

// written is the series of counts of one thing; false for one value of one
// origin.
func written(all []*count, origins map[string]string) (onrecord.Series, bool) {
	s := onrecord.Series{Points: []onrecord.Point{}}
	s.Kind = onrecord.KindSeries
	var ids []string
	docs, places := map[string]bool{}, map[string]bool{}
	for _, c := range all {
		doc := c.rep.Document
		origin := cmp.Or(origins[doc.Doc], doc.Doc)
		s.Points = append(s.Points, onrecord.Point{
			Low: c.fig.Low, High: c.fig.High, Hedge: c.fig.Hedge, AsOfDay: c.asOf, Outlet: doc.Outlet, Figure: c.fig.ID, Origin: origin, Evidence: c.fig.Evidence,
		})
		ids = append(ids, c.fig.ID)
		docs[origin] = true
		places[c.fig.ID] = true
		s.Doubt = max(s.Doubt, c.fig.Doubt)
	}
	s.Origins = len(docs)
	countOrigins(s.Points)
	s.Cumulative = all[0].cumulative()
	s.Unit, s.Scope = all[0].fig.Unit, scopeOf(all)
	s.Measure = label(all)
	s.ID = onrecord.MergedIDOf(onrecord.KindSeries, "", ids)
	return s, slices.ContainsFunc(all, exact) && (len(docs) > 1 || len(places) > 1 && several(all))
}

// exact tells a count that somebody counted, and not "hundreds".
func exact(c *count) bool { return !vague(c.fig.Hedge) }

// countOrigins tells on each point how many independent origins give its value.
func countOrigins(points []onrecord.Point) {
	for i := range points {
		origins := map[string]bool{}
		for k := range points {
			if equal(points[i].Low, points[k].Low) && equal(points[i].High, points[k].High) {
				origins[points[k].Origin] = true
			}
		}
		points[i].Origins = len(origins)
	}
}

// several tells whether one text alone gives more than one value of the
// measure: as of different days, or a count beside "hundreds" or "more than".
// Two plain counts in one text count two things.
func several(all []*count) bool {
	for i, a := range all {
		for _, b := range all[:i] {
			if equal(a.fig.Low, b.fig.Low) && equal(a.fig.High, b.fig.High) {
				continue
			}
			if exact(a) != exact(b) || overlap(a.fig, b.fig) || !a.asOf.Meets(b.asOf) {
				return true
			}
		}
	}
	return false
}

// overlap tells whether two figures can be of one value: ranges that meet, and
// an open one only from near by.
func overlap(a, b *onrecord.Figure) bool {
	below := func(high, low *float64) bool { return high != nil && low != nil && *high < *low }
	if below(a.High, b.Low) || below(b.High, a.Low) {
		return false
	}
	x, y := *cmp.Or(a.Low, a.High), *cmp.Or(b.Low, b.High)
	return max(x, y) <= 1.25*min(x, y)
}

func equal(a, b *float64) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

// scopeOf is the scope that the most points name.
func scopeOf(all []*count) onrecord.Maybe {
	if all[0].body != "" {
		return onrecord.Maybe(all[0].body)
	}
	votes := map[onrecord.Maybe]int{}
	for _, c := range all {
		if c.scope != "" {
			votes[c.scope]++
		}
	}
	var best onrecord.Maybe
	for v, n := range votes {
		if best == "" || n > votes[best] || n == votes[best] && v < best {
			best = v
		}
	}
	return best
}
