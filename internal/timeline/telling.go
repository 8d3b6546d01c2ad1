package timeline

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
)

// Telling is one event as one document tells it: all that is needed to compare
// it, and to write it down as an account.
type Telling struct {
	Account  onrecord.Account
	Document string // id of the document
	What     string
	Class    string
	Family   string   // the class under which it is compared
	Stem     string   // of the word that tells of it
	Sides    []Side   // those who take part, in the order of People, then those beside them
	Named    []uint64 // the capitalised words of an occasion, as hashes, in order
	Where    []string // where it is, or where to, by name and by the country's code
	Marks
	Doubt     float64
	Published onrecord.Day           // first day on which the document can have appeared
	Reported  onrecord.Day           // the day on which it appeared; "" when not known to the day
	Days      onrecord.Bounds        // when the event can have been
	Dated     bool                   // the text itself gives the day
	People    []onrecord.Participant // by their id in the affair, else "n:" and the key of the name
	Object    []string               // what happened beyond its verb, by stem
	Amounts   []Amount               // the figures in it
	Once      string                 // to whom or what it happens, where it can happen but once
	Traits    []Trait                // in order of key
	Wide      int                    // how many days Days covers; -1 when a side is open
}

// Amount is a figure in a telling.
type Amount struct {
	Low  float64
	High float64 // at most; infinite for "at least"
	Word string  // what is counted
	Unit string  // the same by stem
}

// Tell gives the events of one document as they are compared with others. It
// hangs on the report and on the identity of the actors in it, and on nothing
// else; members leads from an actor within a text to that of the affair, states
// from there to the country of who is at the head of one.
func Tell(rep onrecord.Report, members, states map[string]string) []Telling {
	return tell(rep, members, states, map[string]person{})
}

// tell is Tell with a memory of names already taken apart.
func tell(rep onrecord.Report, members, states map[string]string, known map[string]person) []Telling {
	all := make([]Telling, 0, len(rep.Reading.Events))
	named := castOf(rep, members, states, known)
	for i := range rep.Reading.Events {
		all = append(all, newTelling(rep, &rep.Reading.Events[i], &named))
	}
	settle(all)
	return all
}

func newTelling(rep onrecord.Report, ev *onrecord.Event, named *cast) Telling {
	doc := rep.Document
	t := Telling{
		Account: onrecord.Account{
			Evidence: ev.Evidence, Outlet: doc.Outlet, Event: ev.ID, When: ev.When, Place: ev.Place, Modality: ev.Modality,
		},
		Document: doc.ID, What: ev.What, Class: string(ev.Class), Doubt: ev.Doubt, Published: doc.Published.Earliest,
	}
	t.Account.Doc = doc.Doc
	if doc.Published.Earliest == doc.Published.Latest {
		t.Reported = doc.Published.Earliest
	}
	t.Days, t.Dated = daysOf(doc.Published.Bounds, ev)
	t.Wide = t.Days.Days()
	g := gist{verb: syntax.Gist(ev.Trigger.Exact), what: syntax.Gist(ev.What)}
	g.named = t.takePart(ev, named)
	t.occasion(ev, &g, named)
	t.words(ev, &g)
	t.once()
	t.amounts(rep.Reading.Figures)
	t.Traits = inKeyOrder(t.Traits)
	return t
}

// gist is the words of a telling by stem: of what tells of the event, of that
// with its object, and of the names of those in it.
type gist struct{ verb, what, named []string }

// takePart takes in who takes part and where, and gives the stems of their
// names.
func (t *Telling) takePart(ev *onrecord.Event, named *cast) (stems []string) {
	for _, p := range ev.Participants {
		id := named.members[p.Actor]
		if id == "" {
			id = "n:" + names.Key(p.Name)
		}
		one := onrecord.Participant{Actor: id, Name: p.Name, Part: p.Part}
		t.People = append(t.People, one)
		t.Sides = append(t.Sides, named.side(one, p.Actor))
		if head := common(p.Name); head != "" {
			t.add(thing, head, rarity(head))
		} else {
			t.add(actor, id, nameRarity(p.Name))
		}
		stems = append(stems, syntax.Gist(p.Name)...)
	}
	for _, w := range syntax.Gist(string(ev.Place)) {
		stems = append(stems, w)
		r := uint8(rareName)
		if w[0] == '@' {
			r = rareCountry
		}
		t.add(place, w, r)
	}
	return stems
}

// words takes in the words of the clause that name nobody. The word that tells
// of the event counts for its class, so that "scrapped" and "called off" are
// much the same.
func (t *Telling) words(ev *onrecord.Event, g *gist) {
	t.add(word, "class "+t.Family, rareClass)
	for i, w := range g.what {
		t.word(w, g)
		if i > 0 && !slices.Contains(g.named, w) && !slices.Contains(g.verb, w) {
			t.Object = append(t.Object, sense(w))
		}
	}
	for _, w := range syntax.Gist(ev.Evidence.Exact) {
		if !slices.Contains(g.what, w) {
			t.word(w, g)
		}
	}
}

// word takes in one stem.
func (t *Telling) word(w string, g *gist) {
	switch {
	case slices.Contains(g.named, w):
	case slices.Contains(g.verb, w):
		t.add(trigger, w, rareTrigger)
	default:
		t.add(word, sense(w), rarity(w))
	}
}

// sense is the class of a stem that tells of an event, so that a summit is a
// meeting, else the stem.
func sense(stem string) string {
	if o, ok := lexicon.EventNoun(stem); ok {
		return "class " + o.Class
	}
	if o, ok := lexicon.EventVerb(stem); ok {
		return "class " + o.Class
	}
	return stem
}

func (t *Telling) add(sort byte, name string, rarity uint8) {
	t.Traits = append(t.Traits, Trait{Key: hash(sort, name), Sort: sort, Rarity: rarity, Times: 16})
}

// common is the noun, by stem, of a name that is none of its own: "coalition"
// for the international coalition; "" for a proper name.
func common(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 || strings.ToLower(name) != name {
		return ""
	}
	return syntax.Stem(words[len(words)-1])
}

// nameRarity is how rare it is that a name is named: countries are everywhere.
func nameRarity(name string) uint8 {
	if lexicon.NameClass(strings.ToLower(name))&(lexicon.Country|lexicon.Demonym) != 0 {
		return rareState
	}
	return rareName
}

// daysOf is when an event can have been: as dated, else, for what a dated
// document tells as news, the days up to its publication.
func daysOf(pub onrecord.Bounds, ev *onrecord.Event) (days onrecord.Bounds, dated bool) {
	if ev.When.Earliest != "" && ev.When.Latest != "" {
		return ev.When, true
	}
	if pub.Earliest == "" || pub.Latest == "" || ev.Modality == onrecord.Planned {
		return onrecord.Bounds{Earliest: ev.When.Earliest, Latest: ev.When.Latest}, false
	}
	return onrecord.Bounds{Earliest: pub.Earliest.Add(-4), Latest: pub.Latest}, false
}
