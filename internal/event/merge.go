package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
)

// merged joins what the text tells more than once: the first telling stands,
// the others are its mentions. The first that names a day gives it.
func (f *finder) merged() []onrecord.Event {
	events := []onrecord.Event{}
	var kept []*candidate
	for i := range f.found {
		c := &f.found[i]
		if k := twin(kept, c); k != nil {
			join(&k.Event, &c.Event)
			continue
		}
		if holder(kept, c) {
			continue
		}
		kept = append(kept, c)
	}
	for _, c := range kept {
		events = append(events, c.Event)
	}
	return events
}

// mostKept bounds how many earlier events a new one is held against.
const mostKept = 200

func twin(kept []*candidate, c *candidate) *candidate {
	for i := len(kept) - 1; i >= 0 && i >= len(kept)-mostKept; i-- {
		if same(kept[i], c) {
			return kept[i]
		}
	}
	return nil
}

// holder tells whether the words of c stand in an event of the same class just
// before: "met for a summit last month" is one event, not two.
func holder(kept []*candidate, c *candidate) bool {
	for i := len(kept) - 1; i >= 0 && i >= len(kept)-6; i-- {
		if kept[i].Class == c.Class && kept[i].Evidence.Covers(c.Evidence) {
			return true
		}
	}
	return false
}

// bloody classes tell one and the same deed, by who did it or who died.
var bloody = map[string]bool{"ASSAULT": true, "DEATH": true, "INJURE": true}

// same tells whether two tellings are of one happening: of one class and
// standing, days that meet, and actors that agree part by part.
func same(a, b *candidate) bool {
	if a.Class != b.Class && !(bloody[string(a.Class)] && bloody[string(b.Class)] && a.lemma == b.lemma) || a.Modality != b.Modality || a.trigger == b.trigger || !meet(a.When, b.When) {
		return false
	}
	if clash(a, b) || a.one && b.one && !a.heading && (a.When.Value == "") != (b.When.Value == "") {
		return false // "fired a missile" on one day, and "fired a missile"
	}
	if b.again && a.sent+3 >= b.sent && a.par+1 >= b.par && b.When.Value == "" {
		return true // "a mine exploded": "the blast"
	}
	if a.lemma == b.lemma && a.object != "" && a.object == b.object && a.sent+6 >= b.sent && b.known {
		return true // "killed a judge": "the judge was killed"
	}
	if a.lemma == b.lemma && a.noun && b.noun && (within(a.When, b.When) || within(b.When, a.When)) {
		return true // "the June summit": "the June 12 summit"
	}
	if len(a.Participants) == 0 || len(b.Participants) == 0 {
		return a.lemma == b.lemma && a.object == b.object && a.When.Value != "" && a.When.Value == b.When.Value
	}
	shared := 0
	for _, p := range a.Participants {
		if has(b.Participants, p) {
			shared++
		}
	}
	if shared == 0 {
		return false
	}
	dated := a.When.Value != "" && a.When.Value == b.When.Value
	return a.lemma == b.lemma && (a.object == b.object || dated) || dated && shared > 1
}

func has(list []onrecord.Participant, p onrecord.Participant) bool {
	for _, q := range list {
		if q.Actor == p.Actor {
			return true
		}
	}
	return false
}

// clash tells whether two tellings name someone else for a part, or another
// place.
func clash(a, b *candidate) bool {
	for _, part := range [...]string{"doer", "target"} {
		if partClash(a.Participants, b.Participants, part) {
			return true
		}
	}
	return a.Place != "" && b.Place != "" && a.Place != b.Place
}

// partClash tells whether both name someone for a part and nobody in common.
func partClash(a, b []onrecord.Participant, part string) bool {
	some, other := false, false
	for _, p := range a {
		if p.Part != part {
			continue
		}
		some = true
		for _, q := range b {
			if q.Part == part {
				other = true
				if q.Actor == p.Actor {
					return false
				}
			}
		}
	}
	return some && other
}

// within tells whether both are told as days and the first lie within the
// second.
func within(a, b onrecord.Bounds) bool {
	return a.Value != "" && b.Value != "" && a != b && a.Earliest >= b.Earliest && a.Latest <= b.Latest
}

// meet tells whether two stretches of days can be the same.
func meet(a, b onrecord.Bounds) bool {
	return (a.Latest == "" || b.Earliest == "" || b.Earliest <= a.Latest) && (b.Latest == "" || a.Earliest == "" || a.Earliest <= b.Latest)
}

// join adds a later telling to the first.
func join(first, again *onrecord.Event) {
	if !first.Evidence.Covers(again.Evidence) {
		first.Mentions = append(first.Mentions, again.Evidence)
	}
	if first.When.Value == "" && again.When.Value != "" || within(again.When, first.When) {
		first.When = again.When
	}
	if first.Place == "" {
		first.Place = again.Place
	}
	for _, p := range again.Participants {
		if !has(first.Participants, p) {
			first.Participants = append(first.Participants, p)
		}
	}
	first.Doubt = min(first.Doubt, again.Doubt)
}

func verbClass(lemma string) (string, bool) {
	w, ok := lexicon.EventVerb(lemma)
	return w.Class, ok
}
