package timeline

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// Occasions are events that are known again by who takes part, where and when,
// whatever the words: two sides meet once on a day, one person goes to one
// place, one meeting is called off. What a telling says of the rest only counts
// where it tells two of them apart.

// The families of classes: tellings of one family may be of one event.
const (
	meeting   = "CONSULT"
	concord   = "AGREE"
	journey   = "VISIT"
	arrival   = "MOVE"
	calledOff = "SANCTION"
	release   = "RELEASE"
	statement = "ANNOUNCE"
	death     = "DEATH"
)

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

// family is the class under which a telling is compared: who is sent somewhere
// goes there, who is killed dies, and what is done to a meeting to prevent it
// is one, be it called cancelling, ending, refusing or leaving.
func (t *Telling) family(g *gist) string {
	person := func(i int) bool { return t.Sides[i].Last != 0 && t.People[i].Part == "target" }
	switch t.Class {
	case "MOBILIZE":
		for i := range t.People {
			if person(i) {
				return journey
			}
		}
	case "ASSAULT":
		for i := range t.People {
			if person(i) && slices.Contains(killing, t.Stem) {
				return death
			}
		}
	case "SANCTION", "RETREAT", "END", "REJECT":
		if t.Off = slices.ContainsFunc(g.what, isMeeting) && slices.ContainsFunc(syntax.Gist(object(t.What)), isMeeting); t.Off {
			return calledOff
		}
	}
	return t.Class
}

func isMeeting(stem string) bool { return sense(stem) == "class "+meeting }

// object cuts a verb with its object off before when and where.
func object(what string) string {
	for _, p := range [...]string{" during ", " after ", " before ", " ahead ", " following ", " amid ", " until ", " at ", " in "} {
		what, _, _ = strings.Cut(what, p)
	}
	return what
}

// Marks are what the words of a telling say of which of several like events
// it is.
type Marks struct {
	Number  int    // "second": 2; 0 where none is told
	Several bool   // of more than one event: "two visits"
	Kind    string // of a meeting that is more than one: a call, a meal; "" for talks as such
	Away    bool   // out of a place
	Off     bool   // of a meeting that is not to be
	Noun    bool   // told by a noun
	Other   bool   // "another": none that was told of before
}

// marks reads the words of an event.
func marks(ev *onrecord.Event, stem string) Marks {
	var m Marks
	low := strings.ToLower(ev.What)
	for i, w := range strings.Fields(low) {
		w = strings.Trim(w, ".,;:'’\"“”")
		switch {
		case ordinals[w] > 0 && m.Number == 0:
			m.Number = ordinals[w]
		case w == "another" || w == "separate" || w == "similar":
			m.Other = true
		case i < 3 && counts[w]:
			m.Several = true
		}
	}
	_, m.Noun = lexicon.EventNoun(strings.TrimSuffix(strings.ToLower(ev.Trigger.Exact), "s"))
	m.Kind = kinds[stem]
	told := strings.ToLower(ev.Evidence.Exact)
	switch {
	case strings.Contains(told, "phone"):
		m.Kind = "call"
	case strings.Contains(told, "press conference") || strings.Contains(told, "news conference"):
		m.Kind = "press"
	}
	for _, w := range [...]string{" ever ", "never ", " twice", " times", " several ", " repeatedly", " every "} {
		m.Several = m.Several || strings.Contains(told, w)
	}
	if place := strings.ToLower(string(ev.Place)); place != "" {
		m.Away = strings.Contains(told, "from "+place) || strings.Contains(told, "out of "+place)
	}
	m.Away = m.Away || slices.Contains(leaving, stem)
	return m
}

var ordinals = map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

var counts = map[string]bool{"two": true, "three": true, "four": true, "five": true, "six": true, "several": true, "many": true, "multiple": true, "numerous": true, "both": true, "most": true, "all": true}

// kinds are the sorts of meeting that are held beside others on one day, by
// the stem of what tells of them.
var kinds = kindsOf(map[string]string{
	"call":     "call phone telephone conversation speak",
	"meal":     "dine dinner lunch luncheon banquet breakfast",
	"briefing": "brief briefing",
	"ceremony": "ceremony reception",
	"hearing":  "hearing",
	"debate":   "debate",
})

// kindsOf gives each word of a table its key, by stem.
func kindsOf(table map[string]string) map[string]string {
	kinds := map[string]string{}
	for kind, words := range table {
		for w := range strings.FieldsSeq(words) {
			kinds[syntax.Stem(w)] = kind
		}
	}
	return kinds
}

// killing are the stems of putting to death.
var killing = []string{syntax.Stem("kill"), syntax.Stem("murder"), syntax.Stem("assassinate"), syntax.Stem("slay")}

// leaving are the stems of going away.
var leaving = []string{syntax.Stem("leave"), syntax.Stem("depart"), syntax.Stem("exit"), syntax.Stem("flee"), syntax.Stem("escape")}

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
		return agreeing(a, b) && (together(a, b, 1) || meet(a.Where, b.Where) && !strangers(a, b))
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

// kin is the family of families: who agrees to do a thing announces it.
func kin(family string) string {
	if family == concord {
		return statement
	}
	return family
}

// undertaken tells whether somebody agrees in one telling to what the same
// announces in the other.
func undertaken(a, b *Telling) bool {
	return common2(a.Object, b.Object) >= 2 && a.Account.Modality == b.Account.Modality && doer(a, b) && !strangers(a, b)
}

// common2 counts the words that are in both lists.
func common2(a, b []string) (n int) {
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// doer tells whether a doer in one telling, or the state that stands for it,
// is one in the other.
func doer(a, b *Telling) bool {
	for i, p := range a.People {
		for k, q := range b.People {
			if p.Part == "doer" && q.Part == "doer" && (p.Actor == q.Actor || a.Sides[i].stands(&b.Sides[k])) {
				return true
			}
		}
	}
	return false
}

// agreeing tells whether two tellings do not count differently.
func agreeing(a, b *Telling) bool {
	return len(a.Amounts) == 0 || len(b.Amounts) == 0 || sameAmount(a.Amounts, b.Amounts)
}

// arrives tells whether the words of a telling say that somebody has come.
func arrives(t *Telling) bool {
	switch t.Stem {
	case stemArrive, stemLand, stemEnter:
		return true
	}
	return false
}

var stemArrive, stemLand, stemEnter, stemSummit = syntax.Stem("arrive"), syntax.Stem("land"), syntax.Stem("enter"), syntax.Stem("summit")

// gone tells whether one person goes to one place in both.
func gone(a, b *Telling) bool {
	return !tour(a) && !tour(b) && meet(a.Where, b.Where) && slices.ContainsFunc(a.Sides, func(s Side) bool { return s.Last != 0 && s.in(b) }) && together(a, b, 1)
}

// tour tells whether somebody goes to several countries.
func tour(t *Telling) bool {
	code := ""
	for _, w := range t.Where {
		if w[0] == '@' && w != code {
			if code != "" {
				return true
			}
			code = w
		}
	}
	return false
}

// placesMeet tells whether two tellings do not name different countries or,
// both without one, different places.
func placesMeet(a, b *Telling) bool {
	return len(a.Where) == 0 || len(b.Where) == 0 || meet(a.Where, b.Where) || sameDay(a, b)
}

// numbersMeet keeps a second visit from being the first one.
func numbersMeet(a, b *Telling) bool {
	return !a.Other && !b.Other && (a.Number == 0 || b.Number == 0 || a.Number == b.Number || sameDay(a, b))
}

// sameDay tells whether both texts give one and the same day.
func sameDay(a, b *Telling) bool {
	return a.Dated && b.Dated && a.Wide == 1 && a.Days.Earliest == b.Days.Earliest && a.Days.Latest == b.Days.Latest
}

// where lists a place and the countries that a telling names as where to, by
// name and by code.
func (t *Telling) where() (list []string) {
	add := func(name string) {
		if name == "" {
			return
		}
		list = append(list, strings.ToLower(name))
		if code := country(name); code != "" {
			list = append(list, "@"+code)
		}
	}
	add(string(t.Account.Place))
	if t.Family == journey || t.Family == arrival {
		for i, p := range t.People {
			if p.Part != "doer" && t.Sides[i].Last == 0 && lexicon.NameClass(strings.ToLower(p.Name))&(lexicon.Country|lexicon.Capital|lexicon.Place) != 0 {
				add(p.Name)
			}
		}
	}
	return list
}

// How many days apart two plans of one meeting may be told.
const planned = 92

// near tells whether the days of two tellings are close enough for one
// occasion: one gives the day and the other does not speak against it, or both
// tell it as the same news or as the same plan.
func near(a, b *Telling) bool {
	if a.Account.Modality == onrecord.Denied || b.Account.Modality == onrecord.Denied || !a.Days.Meets(b.Days) {
		return false
	}
	if a.Dated && b.Dated && (a.Wide > b.Wide || a.Wide == b.Wide && a.Published > b.Published) || !a.Dated && b.Dated {
		a, b = b, a // a is the closer one
	}
	ahead, later := a.Account.Modality == onrecord.Planned, b.Account.Modality == onrecord.Planned
	switch {
	case a.Dated && b.Dated:
		return a.Wide <= 3 && b.Wide <= 31 || a.Wide <= 10 && b.Wide <= 31 && ahead == later || b.Wide <= 31 && a.Days == b.Days && ahead == later
	case a.Dated && !later:
		return a.Wide <= 10 && b.Wide > 0
	case a.Dated:
		return ahead && a.Wide <= 31 && apartBy(b.Published, a.Days.Earliest) <= planned
	case ahead && later:
		return apartBy(a.Published, b.Published) <= planned
	}
	return !ahead && !later && apartBy(a.Published, b.Published) <= 2
}

// apartBy is how many days lie between two; very many when one is unknown.
func apartBy(a, b onrecord.Day) int {
	if a == "" || b == "" {
		return 1 << 20
	}
	n := int(a.Time().Sub(b.Time()).Hours() / 24)
	return max(n, -n)
}

// closeness ranks pairs of one occasion: those that both give the day go first.
func closeness(a, b *Telling) int {
	switch {
	case a.Dated && b.Dated && max(a.Wide, b.Wide) <= 3:
		return 300
	case a.Dated && b.Dated:
		return 200
	case a.Dated || b.Dated:
		return 100
	}
	return 0
}

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
		for k := range all {
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

// hints tells whether a telling that says too little may be of the occasion
// that another tells of: it names one side, or none, of a summit on one day, or
// nobody who goes where somebody else is told to have gone. It counts only
// where one event alone is in question.
func hints(a, b *Telling) bool {
	if a.Family != b.Family || a.Several || b.Several || a.Kind != b.Kind || a.Away != b.Away || !near(a, b) && !within(a, b) || !placesMeet(a, b) || !numbersMeet(a, b) {
		return false
	}
	close := a.Dated && b.Dated && min(a.Wide, b.Wide) <= 3 && max(a.Wide, b.Wide) <= 7
	switch a.Family {
	case meeting:
		return a.Stem == b.Stem && a.Stem == stemSummit && close && (sides(a) < 2 || sides(b) < 2) && (known(a, b) || known(b, a))
	case journey:
		return (len(a.Sides) == 0 || len(b.Sides) == 0) && meet(a.Where, b.Where) && (close || a.Account.Doc == b.Account.Doc)
	}
	return false
}

// within tells whether a document gives a wide stretch of days for what it
// gives a day for too: "his second trip this year".
func within(a, b *Telling) bool {
	return a.Account.Doc == b.Account.Doc && a.Dated && b.Dated && min(a.Wide, b.Wide) <= 7 && max(a.Wide, b.Wide) <= 366 &&
		(inside(a.Days, b.Days) || inside(b.Days, a.Days)) && a.Account.Modality == b.Account.Modality
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
