package roster

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/names"
)

// given is a day on which texts give an office to someone.
type given struct {
	first, last onrecord.Day
	who         int // number of the person; -1 where texts of one day differ
	entry       int
}

// holders joins an office without a name with the person who holds it: the
// texts before (or of) that day and those after (or of) it that give the
// office to anybody must give it to the same one.
func (w *work) holders() {
	terms := w.terms()
	if len(terms) == 0 {
		return
	}
	for i, e := range w.entries {
		if e.Named {
			continue
		}
		first, last := daysOf(e)
		if first == "" || last == "" {
			continue
		}
		before, _ := slices.BinarySearchFunc(terms, first, func(g given, day onrecord.Day) int { // the first that begins after the day
			if g.first <= day {
				return -1
			}
			return 1
		})
		after, _ := slices.BinarySearchFunc(terms, last, func(g given, day onrecord.Day) int { return cmp.Compare(g.first, day) })
		if before == 0 || after == len(terms) || terms[before-1].who < 0 || terms[before-1].who != terms[after].who {
			continue
		}
		why := "the office, which texts before and after that day give to this person"
		if terms[before-1].first == first {
			why = "the office, which a text of that day gives to this person"
		}
		w.join(i, terms[before-1].entry, why)
	}
}

// terms lists the days on which texts give the office to a person, in order.
func (w *work) terms() []given {
	var all []given
	var people []names.Name
	for i, e := range w.entries {
		if !e.Named {
			continue
		}
		who := slices.IndexFunc(people, func(n names.Name) bool {
			same, _ := names.Same(n, e.name)
			return same
		})
		if who < 0 {
			who = len(people)
			people = append(people, e.name)
		}
		for _, doc := range e.Docs {
			if p := doc.Published; p.Earliest != "" && p.Earliest == p.Latest {
				all = append(all, given{p.Earliest, p.Latest, who, i})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b given) int { return cmp.Compare(a.first, b.first) })
	days := all[:0]
	for _, g := range all {
		if n := len(days); n > 0 && days[n-1].first == g.first {
			if days[n-1].who != g.who {
				days[n-1].who = -1
			}
			continue
		}
		days = append(days, g)
	}
	return days
}

// daysOf gives the bounds of the days on which documents carry an entry.
func daysOf(e *Entry) (first, last onrecord.Day) {
	for i, doc := range e.Docs {
		p := doc.Published
		if p.Earliest == "" || p.Latest == "" {
			return "", ""
		}
		if i == 0 || p.Earliest < first {
			first = p.Earliest
		}
		last = max(last, p.Latest)
	}
	return first, last
}
