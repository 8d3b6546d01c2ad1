package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"onrecord"
)

// merged is the one event that a cluster of tellings, in the order of their
// documents, is about.
func merged(all []*Telling, origins map[string]string) onrecord.MergedEvent {
	e := onrecord.MergedEvent{
		What: all[0].What, Class: onrecord.Maybe(all[0].Class), Accounts: []onrecord.Account{},
		Participants: []onrecord.Participant{}, Agreements: []string{}, Differences: []string{},
	}
	e.Kind, e.Doubt = onrecord.KindEvent, all[0].Doubt
	for _, t := range all {
		e.Accounts = append(e.Accounts, t.Account)
		e.Members = append(e.Members, t.Account.Event)
		e.Doubt = min(e.Doubt, t.Doubt)
		if t.Reported != "" && (e.Reported == "" || t.Reported < e.Reported) {
			e.Reported = t.Reported
		}
	}
	slices.Sort(e.Members)
	e.Members = slices.Compact(e.Members)
	e.ID = onrecord.MergedID(e.Members)
	e.Origins = len(tally(all, origins, func(t *Telling) string { return "any" })["any"])
	e.When = when(all, origins)
	e.Modality = modality(all, origins)
	e.Participants = participants(all, origins)
	agree(&e, tally(all, origins, func(t *Telling) string { return dayOf(t.Account.When) }), "day")
	if !differ(bounds(all)) {
		e.Differences = []string{} // a year and a day of it do not differ
	}
	places := tally(all, origins, func(t *Telling) string { return string(t.Account.Place) })
	e.Place = onrecord.Maybe(most(places))
	agree(&e, places, "place")
	agree(&e, tally(all, origins, func(t *Telling) string { return string(t.Account.Modality) }), "told as")
	for _, u := range units(all) {
		agree(&e, tally(all, origins, func(t *Telling) string { return t.amount(u.Unit) }), "figure ("+u.Word+")")
	}
	return e
}

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

// amount is how much of something a telling counts, as digits; "" when it
// counts none, or several amounts.
func (t *Telling) amount(unit string) string {
	found := ""
	for _, a := range t.Amounts {
		if a.Unit != unit {
			continue
		}
		if found != "" {
			return ""
		}
		found = strconv.FormatFloat(a.Low, 'f', -1, 64)
	}
	return found
}

// bounds lists the days that accounts give, each once.
func bounds(all []*Telling) []onrecord.Bounds {
	var list []onrecord.Bounds
	for _, t := range all {
		if t.Account.When.Known() {
			list = append(list, t.Account.When)
		}
	}
	slices.SortFunc(list, func(a, b onrecord.Bounds) int {
		return cmp.Or(cmp.Compare(a.Earliest, b.Earliest), cmp.Compare(a.Latest, b.Latest), cmp.Compare(a.Value, b.Value))
	})
	return slices.Compact(list)
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

// when is the tightest days that most origins allow.
func when(all []*Telling, origins map[string]string) onrecord.Bounds {
	var best onrecord.Bounds
	support := 0
	for _, b := range bounds(all) {
		n := len(tally(all, origins, func(o *Telling) string {
			if w := o.Account.When; w.Known() && inside(b, w) {
				return "in"
			}
			return ""
		})["in"])
		if n > support || n == support && tighter(b, best) {
			best, support = b, n
		}
	}
	return best
}

// inside tells whether b lies wholly in w.
func inside(b, w onrecord.Bounds) bool {
	return (w.Earliest == "" || b.Earliest != "" && b.Earliest >= w.Earliest) && (w.Latest == "" || b.Latest != "" && b.Latest <= w.Latest)
}

func tighter(a, b onrecord.Bounds) bool {
	m, n := a.Days(), b.Days()
	if m < 0 || n < 0 {
		return m > n
	}
	return cmp.Or(cmp.Compare(m, n), cmp.Compare(a.Earliest, b.Earliest), cmp.Compare(a.Value, b.Value)) < 0
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

// participants are those of all accounts, each with the name and part that
// the most origins give.
func participants(all []*Telling, origins map[string]string) []onrecord.Participant {
	forms, parts, votes := map[string]map[string]map[string]bool{}, map[string]map[string]map[string]bool{}, map[string]map[string]bool{}
	for _, t := range all {
		for _, p := range t.People {
			by := cmp.Or(origins[t.Account.Doc], t.Account.Doc)
			vote(forms, p.Actor, p.Name, by)
			vote(parts, p.Actor, p.Part, by)
			if votes[p.Actor] == nil {
				votes[p.Actor] = map[string]bool{}
			}
			votes[p.Actor][by] = true
		}
	}
	people := []onrecord.Participant{}
	for _, id := range ranked(votes) {
		p := onrecord.Participant{Actor: id, Name: most(forms[id]), Part: most(parts[id])}
		if strings.HasPrefix(id, "n:") {
			p.Actor = ""
		}
		people = append(people, p)
	}
	return people
}

// agree adds to an event what its accounts agree on, and what they tell
// differently.
func agree(e *onrecord.MergedEvent, votes map[string]map[string]bool, label string) {
	values := ranked(votes)
	if len(values) == 0 {
		return
	}
	if n := len(votes[values[0]]); n > 1 {
		e.Agreements = append(e.Agreements, fmt.Sprintf("%s: %s in %d accounts", label, values[0], n))
	}
	if len(values) > 1 {
		e.Differences = append(e.Differences, label+": "+strings.Join(values, " / "))
	}
}
