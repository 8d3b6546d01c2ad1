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

// merged is the one event that a cluster of tellings, in the order of their
// documents, is about.
func merged(all []*Telling, origins map[string]string) onrecord.MergedEvent {
	best := fullest(all)
	e := onrecord.MergedEvent{
		What: best.What, Class: onrecord.Maybe(best.Class), Accounts: []onrecord.Account{},
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
	told := standing(all, e.When)
	e.Modality = modality(told, origins)
	e.Participants = participants(all, origins)
	places := tally(all, origins, func(t *Telling) string { return string(t.Account.Place) })
	e.Place = onrecord.Maybe(most(places))
	agree(&e, "day", tally(all, origins, func(t *Telling) string { return dayOf(t.Account.When) }), differ(bounds(all)))
	agree(&e, "place", places, elsewhere(places))
	agree(&e, "told as", tally(told, origins, func(t *Telling) string { return string(t.Account.Modality) }), true)
	for _, u := range units(all) {
		if rates[u.Unit] {
			continue
		}
		votes, apart := counted(all, origins, u.Unit)
		agree(&e, "figure ("+u.Word+")", votes, apart)
	}
	return e
}

// fullest is the telling that says most of who, where and when by itself; of
// equals the first.
func fullest(all []*Telling) *Telling {
	best, most := all[0], -1
	for _, t := range all {
		n := 2 * min(2, principals(t))
		for _, says := range [...]bool{t.Dated && t.Wide <= 3, t.Account.Place != "", len(t.Object) > 0, len(t.What) <= 60} {
			if says {
				n++
			}
		}
		if n > most {
			best, most = t, n
		}
	}
	return best
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
