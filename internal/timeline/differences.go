package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// agree adds to an event what its accounts agree on and, where they cannot all
// be right, what they tell differently.
func agree(e *onrecord.MergedEvent, label string, votes map[string]map[string]bool, apart bool) {
	values := ranked(votes)
	if len(values) == 0 {
		return
	}
	if n := len(votes[values[0]]); n > 1 {
		e.Agreements = append(e.Agreements, fmt.Sprintf("%s: %s in %d accounts", label, values[0], n))
	}
	if len(values) > 1 && apart {
		e.Differences = append(e.Differences, label+": "+strings.Join(values, " / "))
	}
}

// standing leaves out the plans told before others told that it happened, and
// what was told as happened before the day: news of what is to come.
func standing(all []*Telling, day onrecord.Bounds) []*Telling {
	var kept []*Telling
	last := onrecord.Day("")
	for _, t := range all {
		if m := t.Account.Modality; m != onrecord.Planned && (t.Published == "" || t.Published.Add(1) >= day.Earliest) {
			last = max(last, cmp.Or(t.Published, "~"))
		}
	}
	for _, t := range all {
		if early := t.Published != "" && t.Published.Add(1) < day.Earliest; last == "" || !early && (t.Account.Modality != onrecord.Planned || t.Published > last) {
			kept = append(kept, t)
		}
	}
	return kept
}

// modality is how the most origins tell it; of equals, what happened goes
// before plans, plans before claims.
func modality(all []*Telling, origins map[string]string) onrecord.Modality {
	votes := tally(all, origins, func(t *Telling) string { return string(t.Account.Modality) })
	best := all[0].Account.Modality
	for _, m := range []onrecord.Modality{onrecord.Denied, onrecord.Alleged, onrecord.Planned, onrecord.Happened} {
		if n := len(votes[string(m)]); n > 0 && n >= len(votes[string(best)]) {
			best = m
		}
	}
	return best
}

// elsewhere tells whether two of the places that accounts name lie in different
// countries. Whether one of two other places lies within the other is not
// known.
func elsewhere(places map[string]map[string]bool) bool {
	first := ""
	for _, place := range ranked(places) {
		code := country(place)
		if first == "" {
			first = code
		} else if code != "" && code != first {
			return true
		}
	}
	return false
}

// differ tells whether two accounts give days that cannot be one.
func differ(days []onrecord.Bounds) bool {
	for i, b := range days {
		for _, o := range days[:i] {
			if !b.Meets(o) {
				return true
			}
		}
	}
	return false
}

// dayOf is the day or month that bounds stand for.
func dayOf(b onrecord.Bounds) string {
	if b.Value != "" && !strings.ContainsAny(string(b.Value), "X") {
		return string(b.Value)
	}
	if b.Earliest == b.Latest {
		return string(b.Earliest)
	}
	return ""
}

// rates are what shares are counted in, by stem: two shares within one account
// are seldom of the same whole.
var rates = map[string]bool{"": true, "%": true, syntax.Stem("percent"): true, syntax.Stem("percentage"): true, syntax.Stem("points"): true}

// units lists what the tellings count, each thing once, in the words of the
// first to count it.
func units(all []*Telling) []Amount {
	var list []Amount
	for _, t := range all {
		list = append(list, t.Amounts...)
	}
	slices.SortStableFunc(list, func(a, b Amount) int { return cmp.Compare(a.Unit, b.Unit) })
	return slices.CompactFunc(list, func(a, b Amount) bool { return a.Unit == b.Unit })
}

// counted gives the amounts of one thing, as digits, with the origins that give
// each, and tells whether two of them cannot be one: "at least 12" and 14 can.
// A telling with several amounts of it counts for none.
func counted(all []*Telling, origins map[string]string, unit string) (votes map[string]map[string]bool, apart bool) {
	var list []*Amount
	votes = tally(all, origins, func(t *Telling) string {
		a := t.amount(unit)
		if a == nil {
			return ""
		}
		apart = apart || slices.ContainsFunc(list, func(o *Amount) bool { return o.High < a.Low || a.High < o.Low })
		list = append(list, a)
		return strconv.FormatFloat(a.Low, 'f', -1, 64)
	})
	return votes, apart
}

// amount is how much of something a telling counts; nil when it counts none, or
// several amounts.
func (t *Telling) amount(unit string) (one *Amount) {
	for i := range t.Amounts {
		if t.Amounts[i].Unit == unit {
			if one != nil {
				return nil
			}
			one = &t.Amounts[i]
		}
	}
	return one
}
