package timeline

import "onrecord"

// echo tells whether a document says one thing twice: it tells of one occasion,
// or names an act of somebody's again by its noun alone.
func echo(a, b *Telling) bool {
	if bond(a, b) {
		return a.Stem == b.Stem || a.Noun || b.Noun || a.Dated && b.Dated
	}
	return a.Family == b.Family && a.Stem == b.Stem && a.Noun && b.Noun && (len(a.Where) == 0 || len(b.Where) == 0 || meet(a.Where, b.Where)) && !a.Several && !b.Several && !a.Other && !b.Other &&
		(a.Number == 0 || b.Number == 0 || a.Number == b.Number) && a.Account.Modality == b.Account.Modality && a.Days.Meets(b.Days) && max(a.Wide, b.Wide) <= 7 &&
		(len(a.Object) == 0 || len(b.Object) == 0) && len(a.Sides) > 0 && len(b.Sides) > 0 && known(a, b) && known(b, a)
}

// again tells whether a document speaks of one meeting twice as far as the day
// and the names go: not enough to join the two, but enough to leave both where
// others put them.
func again(a, b *Telling) bool {
	if a.Family != meeting || b.Family != meeting || a.Several || b.Several || a.Kind != b.Kind || !near(a, b) || !placesMeet(a, b) || !numbersMeet(a, b) || strangers(a, b) {
		return false
	}
	if a.Dated && b.Dated {
		return min(a.Wide, b.Wide) <= 3 && max(a.Wide, b.Wide) <= 31 && (inside(a.Days, b.Days) || inside(b.Days, a.Days))
	}
	return sides(a) == 0 || sides(b) == 0
}

// mostTold is how many tellings before and after are looked at for a day.
const mostTold = 200

// settle gives the tellings of a document that have no day of their own the day
// that another telling of one occasion gives in the same text: "met last week",
// and further down "the meeting". Where others give several days, none is
// given.
func settle(all []Telling) {
	for i := range all {
		t := &all[i]
		if t.Dated || t.Account.Modality != onrecord.Happened || !t.Noun || t.Family != meeting && t.Family != concord {
			continue
		}
		var day *Telling
		for k := max(0, i-mostTold); k < min(len(all), i+mostTold); k++ {
			u := &all[k]
			if !u.Dated || u.Wide > 31 || apartBy(t.Published, u.Days.Latest) > 31 || u.Account.Modality != onrecord.Happened || t.Number != u.Number || !oneOccasion(t, u) {
				continue
			}
			if day != nil && !day.Days.Meets(u.Days) {
				day = nil
				break
			}
			if day == nil || u.Wide < day.Wide {
				day = u
			}
		}
		if day != nil {
			t.Days, t.Wide = day.Days, day.Wide
		}
	}
}
