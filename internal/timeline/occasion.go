package timeline

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// Occasions are events that are known again by who takes part, where and when,
// whatever the words: two sides meet once on a day, one person goes to one
// place, one meeting is called off. What a telling says of the rest only counts
// where it tells two of them apart.

// occasion takes in what an occasion is known by.
func (t *Telling) occasion(ev *onrecord.Event, g *gist, c *cast) {
	t.Stem = syntax.Stem(strings.ToLower(ev.Trigger.Exact))
	t.Marks = marks(ev, t.Stem)
	t.Family = t.family(g)
	t.Where = t.where()
	switch t.Family {
	case meeting, concord, journey, arrival:
		t.Named = namedIn(ev.Evidence.Exact)
		t.beside(c)
	}
}

// bond tells whether two tellings are of one occasion.
func bond(a, b *Telling) bool {
	return near(a, b) && oneOccasion(a, b)
}

// oneOccasion is bond but for the days.
func oneOccasion(a, b *Telling) bool {
	switch {
	case a.Several || b.Several:
		return false
	case a.Family != b.Family:
		return kin(a.Family) == kin(b.Family) && undertaken(a, b)
	}
	switch a.Family {
	case release:
		return agreeing(a, b) && (together(a, b, 1) && (state(a) || state(b) || freed(a, b)) || meet(a.Where, b.Where) && !strangers(a, b))
	case meeting:
		return a.Kind == b.Kind && placesMeet(a, b) && numbersMeet(a, b) && together(a, b, 2)
	case concord:
		return (len(a.Object) == 0 || len(b.Object) == 0 || meet(a.Object, b.Object)) && together(a, b, 2)
	case journey:
		return a.Away == b.Away && gone(a, b) && numbersMeet(a, b)
	case arrival:
		return a.Away == b.Away && gone(a, b) && (arrives(a) && arrives(b) || a.Stem == b.Stem)
	case calledOff:
		return a.Off && b.Off && together(a, b, 1)
	}
	return false
}

// numbersMeet keeps a second visit from being the first one.
func numbersMeet(a, b *Telling) bool {
	return !a.Other && !b.Other && (a.Number == 0 || b.Number == 0 || a.Number == b.Number || sameDay(a, b))
}

// agreeing tells whether two tellings do not count differently.
func agreeing(a, b *Telling) bool {
	return len(a.Amounts) == 0 || len(b.Amounts) == 0 || sameAmount(a.Amounts, b.Amounts)
}

// hints tells whether a telling that says too little may be of the occasion
// that another tells of: it gives the year alone, it names one side, or none, of a summit on one day, or
// nobody who goes where somebody else is told to have gone. It counts only
// where one event alone is in question.
func hints(a, b *Telling) bool {
	if yearly(a, b) && a.Family == b.Family && max(a.Number, b.Number) < 2 && oneOccasion(a, b) {
		return true
	}
	if a.Family != b.Family || a.Several || b.Several || a.Kind != b.Kind || a.Away != b.Away || !near(a, b) && !within(a, b) || !placesMeet(a, b) || !numbersMeet(a, b) {
		return false
	}
	close := a.Dated && b.Dated && min(a.Wide, b.Wide) <= 3 && max(a.Wide, b.Wide) <= 7
	switch a.Family {
	case meeting:
		return close && a.Stem == b.Stem && (a.Stem == stemSummit || a.Stem == stemMeet && alone(a, b)) && (sides(a) < 2 || sides(b) < 2) && (known(a, b) || known(b, a))
	case journey:
		return (len(a.Sides) == 0 || len(b.Sides) == 0) && meet(a.Where, b.Where) && (close || a.Account.Doc == b.Account.Doc)
	}
	return false
}

// alone tells whether one telling of a meeting names one person and no others,
// and the other names them all.
func alone(a, b *Telling) bool {
	if len(b.People) < len(a.People) {
		a, b = b, a
	}
	return len(a.People) == 1 && sides(a) == 1 && sides(b) > 1 && !slices.ContainsFunc(b.Sides, func(s Side) bool { return s.Vague })
}

// freed tells whether one person is set free in both.
func freed(a, b *Telling) bool {
	for i, p := range a.People {
		if p.Part == "target" && a.Sides[i].Person && slices.ContainsFunc(b.People, func(q onrecord.Participant) bool { return q.Part == "target" && q.Actor == p.Actor }) {
			return true
		}
	}
	return false
}

// state tells whether a state takes part.
func state(t *Telling) bool {
	return slices.ContainsFunc(t.Sides, func(s Side) bool { return s.Is })
}

// sides counts the persons and states that a telling names.
func sides(t *Telling) (n int) {
	for i := range t.Sides {
		if s := &t.Sides[i]; s.Last != 0 || s.State != "" {
			n++
		}
	}
	return n
}
