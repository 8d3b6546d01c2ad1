package timeline

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
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
