package timeline

import (
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/syntax"
)

// cast of the tests: two leaders, their states, and others.
var (
	venn    = onrecord.Participant{Actor: "venn", Name: "Orla Venn", Part: "doer"}
	brode   = onrecord.Participant{Actor: "brode", Name: "Tam Brode", Part: "other"}
	hurn    = onrecord.Participant{Actor: "hurn", Name: "Sal Hurn", Part: "other"}
	lone    = onrecord.Participant{Actor: "lone", Name: "Brode", Part: "other"}
	iceland = onrecord.Participant{Actor: "iceland", Name: "Iceland", Part: "doer"}
	malta   = onrecord.Participant{Actor: "malta", Name: "Malta", Part: "other"}
	sailors = onrecord.Participant{Actor: "", Name: "sailors", Part: "target"}
)

// line is what a text tells, the event word first in what.
type line struct {
	class, trigger, what, words, place string
	when                               onrecord.Bounds
	modality                           onrecord.Modality
	who                                []onrecord.Participant
}

// page makes a report of lines; what they name in the affair goes by its name,
// but for the last name alone, which stays its own.
func page(doc string, pub onrecord.Day, lines ...line) onrecord.Report {
	var rep onrecord.Report
	for i, l := range lines {
		words := strings.Repeat(" ", i) + l.words
		ev := onrecord.Event{
			Evidence: onrecord.Evidence{Start: 200 * i, Exact: words}, Trigger: onrecord.Evidence{Start: 200 * i, Exact: l.trigger},
			What: l.what, Class: onrecord.Maybe(l.class), Place: onrecord.Maybe(l.place), When: l.when, Modality: l.modality,
		}
		if ev.Modality == "" {
			ev.Modality = onrecord.Happened
		}
		for _, p := range l.who {
			p.Actor = doc + p.Actor
			ev.Participants = append(ev.Participants, p)
		}
		one := told(doc, pub, ev)
		if rep.Reading == nil {
			rep = one
		} else {
			one.Reading.Events[0].ID += l.words
			rep.Reading.Events = append(rep.Reading.Events, one.Reading.Events[0])
		}
	}
	for _, p := range []onrecord.Participant{venn, brode, hurn, lone} {
		a := onrecord.Actor{Base: onrecord.Base{ID: doc + p.Actor}, Name: p.Name, Type: onrecord.Person}
		if p.Actor == "venn" {
			a.Roles = []onrecord.Role{{Role: "Icelandic President"}}
		}
		if p.Actor == "brode" {
			a.Roles = []onrecord.Role{{Role: "Maltese Prime Minister"}}
		}
		rep.Reading.Actors = append(rep.Reading.Actors, a)
	}
	return rep
}

func merge(reports ...onrecord.Report) []onrecord.MergedEvent {
	members := map[string]string{}
	for _, rep := range reports {
		for _, p := range []onrecord.Participant{venn, brode, hurn, iceland, malta} {
			members[rep.Document.Doc+p.Actor] = p.Actor
		}
		members[rep.Document.Doc+"lone"] = rep.Document.Doc + "lone"
	}
	events, _ := Merge(reports, members, nil)
	return events
}

var (
	fourth  = onrecord.On("2031-03-04")
	met2    = line{class: "CONSULT", trigger: "met", what: "meet Tam Brode", words: "Orla Venn met Tam Brode on Tuesday", when: fourth, who: []onrecord.Participant{venn, brode}}
	visited = line{class: "VISIT", trigger: "visited", what: "visit Malta", words: "Orla Venn visited Malta on Tuesday", place: "Malta", when: fourth, who: []onrecord.Participant{venn}}
)

func TestOccasions(t *testing.T) {
	noDay := onrecord.Bounds{}
	ahead := onrecord.Bounds{Earliest: "2031-02-01"}
	for _, c := range []struct {
		why    string
		first  line
		other  line
		pub    onrecord.Day
		events int
	}{
		{"states stand for who is at their head", met2, line{class: "CONSULT", trigger: "summit", what: "summit between Iceland and Malta", words: "the summit between Iceland and Malta", when: fourth, who: []onrecord.Participant{iceland, malta}}, "2031-03-06", 1},
		{"the last name alone, beside the other side", met2, line{class: "CONSULT", trigger: "talks", what: "talks", words: "talks between Venn and Brode", when: fourth, who: []onrecord.Participant{venn, lone}}, "2031-03-06", 1},
		{"a name that only the words have", met2, line{class: "CONSULT", trigger: "summit", what: "Venn-Brode summit", words: "the Venn-Brode summit", when: fourth, who: []onrecord.Participant{venn}}, "2031-03-06", 1},
		{"somebody else", met2, line{class: "CONSULT", trigger: "met", what: "meet Sal Hurn", words: "Orla Venn met Sal Hurn on Tuesday", when: fourth, who: []onrecord.Participant{venn, hurn}}, "2031-03-06", 2},
		{"a call is no meeting", met2, line{class: "CONSULT", trigger: "call", what: "call with Tam Brode", words: "Orla Venn held a call with Tam Brode on Tuesday", when: fourth, who: []onrecord.Participant{venn, brode}}, "2031-03-06", 2},
		{"news of the next day", met2, line{class: "CONSULT", trigger: "talks", what: "talks with Tam Brode", words: "Orla Venn held talks with Tam Brode", when: noDay, who: []onrecord.Participant{venn, brode}}, "2031-03-05", 1},
		{"news of a month later", met2, line{class: "CONSULT", trigger: "talks", what: "talks with Tam Brode", words: "Orla Venn held talks with Tam Brode", when: noDay, who: []onrecord.Participant{venn, brode}}, "2031-04-05", 2},
		{"the plan of it", met2, line{class: "CONSULT", trigger: "meet", what: "meet Tam Brode", words: "Orla Venn will meet Tam Brode on Tuesday", when: fourth, modality: onrecord.Planned, who: []onrecord.Participant{venn, brode}}, "2031-03-01", 1},
		{"one plan, told without a day", line{class: "CONSULT", trigger: "meet", what: "meet Tam Brode", words: "Orla Venn is to meet Tam Brode on March 4", when: fourth, modality: onrecord.Planned, who: []onrecord.Participant{venn, brode}},
			line{class: "CONSULT", trigger: "meet", what: "meet Tam Brode", words: "Orla Venn wants to meet Tam Brode", when: ahead, modality: onrecord.Planned, who: []onrecord.Participant{venn, brode}}, "2031-02-01", 1},
		{"a summit told without names", line{class: "CONSULT", trigger: "summit", what: "summit with Tam Brode", words: "Orla Venn's summit with Tam Brode", when: fourth, who: []onrecord.Participant{venn, brode}},
			line{class: "CONSULT", trigger: "summit", what: "summit", words: "the long-awaited summit", when: fourth}, "2031-03-06", 1},
		{"a trip and a visit", visited, line{class: "VISIT", trigger: "trip", what: "trip to Valletta", words: "Orla Venn's trip to Valletta this week", place: "Valletta", when: onrecord.Bounds{Earliest: "2031-03-03", Latest: "2031-03-06"}, who: []onrecord.Participant{venn}}, "2031-03-06", 1},
		{"sent there", visited, line{class: "MOBILIZE", trigger: "dispatched", what: "dispatch Orla Venn", words: "Orla Venn was dispatched to Malta on Tuesday", place: "Malta", when: fourth, who: []onrecord.Participant{{Actor: "venn", Name: "Orla Venn", Part: "target"}}}, "2031-03-06", 1},
		{"away from there", visited, line{class: "VISIT", trigger: "flew", what: "fly out of Malta", words: "Orla Venn flew out of Malta on Tuesday", place: "Malta", when: fourth, who: []onrecord.Participant{venn}}, "2031-03-06", 2},
		{"two visits are not one", visited, line{class: "VISIT", trigger: "visits", what: "two visits to Malta", words: "two visits to Malta by Orla Venn", place: "Malta", when: noDay, who: []onrecord.Participant{venn}}, "2031-03-06", 2},
		{"called off and cancelled", line{class: "SANCTION", trigger: "called off", what: "call off the summit", words: "Orla Venn called off the summit on Tuesday", when: fourth, who: []onrecord.Participant{venn}},
			line{class: "END", trigger: "scrapped", what: "scrap the meeting", words: "Orla Venn scrapped the meeting", when: fourth, who: []onrecord.Participant{venn}}, "2031-03-06", 1},
		{"killed and died", line{class: "ASSAULT", trigger: "killed", what: "kill Sal Hurn", words: "gunmen killed Sal Hurn on Tuesday", when: fourth, who: []onrecord.Participant{{Actor: "hurn", Name: "Sal Hurn", Part: "target"}}},
			line{class: "DEATH", trigger: "death", what: "Sal Hurn's death", words: "Sal Hurn's death", when: noDay, who: []onrecord.Participant{{Actor: "hurn", Name: "Sal Hurn", Part: "target"}}}, "2031-09-06", 1},
		{"set free by one state in one week", line{class: "RELEASE", trigger: "released", what: "release sailors", words: "Iceland released the sailors on Tuesday", when: fourth, who: []onrecord.Participant{iceland, sailors}},
			line{class: "RELEASE", trigger: "freed", what: "free sailors", words: "the sailors were freed by Iceland", when: noDay, who: []onrecord.Participant{iceland}}, "2031-03-06", 1},
		{"agreed and announced", line{class: "AGREE", trigger: "agreed", what: "agree to close the nuclear reactor", words: "Iceland agreed to close the nuclear reactor", when: fourth, who: []onrecord.Participant{iceland}},
			line{class: "ANNOUNCE", trigger: "announced", what: "announce an end to the nuclear reactor", words: "Orla Venn announced an end to the nuclear reactor", when: fourth, who: []onrecord.Participant{venn}}, "2031-03-06", 1},
		{"never met", met2, line{class: "CONSULT", trigger: "met", what: "meet Tam Brode", words: "Orla Venn has never met Tam Brode", when: noDay, modality: onrecord.Denied, who: []onrecord.Participant{venn, brode}}, "2031-03-06", 2},
	} {
		one, two := page("courier", "2031-03-05", c.first), page("ledger", c.pub, c.other)
		if events := merge(one, two); len(events) != c.events {
			t.Errorf("%s: %d events, want %d", c.why, len(events), c.events)
		}
		if there, back := len(merge(one, two)), len(merge(two, one)); there != back {
			t.Errorf("%s: %d events in one order, %d in the other", c.why, there, back)
		}
	}
}

// What says too little counts for the one event that it can mean, and for none
// where two are in question.
func TestHints(t *testing.T) {
	summit := func(with onrecord.Participant) line {
		return line{class: "CONSULT", trigger: "summit", what: "summit with " + with.Name, words: "Orla Venn's summit with " + with.Name, when: fourth, who: []onrecord.Participant{venn, with}}
	}
	vague := line{class: "CONSULT", trigger: "summit", what: "summit", words: "the long-awaited summit", when: fourth}
	one := []onrecord.Report{page("courier", "2031-03-05", summit(brode)), page("ledger", "2031-03-05", vague)}
	if events := merge(one...); len(events) != 1 {
		t.Errorf("%d events, want 1: no other summit is known of that day", len(events))
	}
	if events := merge(append(one, page("monitor", "2031-03-05", summit(hurn)))...); len(events) != 3 {
		t.Errorf("%d events, want 3: it may be either", len(events))
	}
}

func TestTwiceInOneDocument(t *testing.T) {
	for _, c := range []struct {
		why    string
		lines  []line
		events int
	}{
		{"the verb, and the noun further down", []line{met2, {class: "CONSULT", trigger: "meeting", what: "meeting with Tam Brode", words: "Orla Venn's meeting with Tam Brode", who: []onrecord.Participant{venn, brode}}}, 1},
		{"the noun days later means the day given", []line{
			{class: "CONSULT", trigger: "met", what: "meet Tam Brode", words: "Orla Venn met Tam Brode last week", when: onrecord.Bounds{Earliest: "2031-02-17", Latest: "2031-02-23"}, who: []onrecord.Participant{venn, brode}},
			{class: "CONSULT", trigger: "meeting", what: "meeting with Tam Brode", words: "Orla Venn's meeting with Tam Brode", who: []onrecord.Participant{venn, brode}},
		}, 1},
		{"another meeting", []line{met2, {class: "CONSULT", trigger: "meeting", what: "another meeting with Tam Brode", words: "another meeting of Orla Venn with Tam Brode", who: []onrecord.Participant{venn, brode}}}, 2},
		{"a meeting of two days", []line{met2, {class: "CONSULT", trigger: "met", what: "meet Tam Brode", words: "Orla Venn met Tam Brode on Monday", when: onrecord.On("2031-03-03"), who: []onrecord.Participant{venn, brode}}}, 2},
	} {
		if events := merge(page("courier", "2031-03-05", c.lines...)); len(events) != c.events {
			t.Errorf("%s: %d events, want %d", c.why, len(events), c.events)
		}
	}
}

// A plan and what came of it do not differ; places differ by country.
func TestWhatDiffers(t *testing.T) {
	plan := met2
	plan.modality, plan.words = onrecord.Planned, "Orla Venn will meet Tam Brode on Tuesday"
	for _, c := range []struct {
		why          string
		place, other string
		differ       []string
	}{
		{"a capital and its country", "Valletta", "Malta", []string{}},
		{"a hall that no list knows", "Harbour Hall", "Malta", []string{}},
		{"two countries", "Iceland", "Malta", []string{"place: Iceland / Malta"}},
	} {
		one, two := plan, met2
		one.place, two.place = c.place, c.other
		events := merge(page("courier", "2031-03-01", one), page("ledger", "2031-03-05", two))
		if len(events) != 1 {
			t.Fatalf("%s: %d events, want 1", c.why, len(events))
		}
		if e := events[0]; e.Modality != onrecord.Happened || !slices.Equal(e.Differences, c.differ) {
			t.Errorf("%s: %s, differences %q, want %q", c.why, e.Modality, e.Differences, c.differ)
		}
	}
}

func TestHeadOf(t *testing.T) {
	for role, want := range map[string]string{
		"Icelandic President": "is", "U.S. president": "us", "South Korean President": "kr", "Maltese prime minister": "mt",
		"supreme leader": "", "vice president": "", "French defence minister": "", "former Icelandic president": "", "president": "", "": "",
	} {
		if got := headOf(role); got != want {
			t.Errorf("headOf(%q) is %q, want %q", role, got, want)
		}
	}
}

// "Her decision" told in two weeks says too little to be one decision; her
// resignation is one.
func TestWhatOneDoesDayAfterDay(t *testing.T) {
	telling := func(word string) *Telling {
		return &Telling{Stem: syntax.Stem(word), People: []onrecord.Participant{{Actor: "a-holm", Name: "Holm", Part: "doer"}}, Wide: -1}
	}
	g := agreed{both: 100, ofA: 100, ofB: 100, shared: 4, held: true, named: true}
	for word, apart := range map[string]bool{"decision": true, "announcement": true, "resignation": false} {
		a, b := telling(word), telling(word)
		if g.enough(a, b) == apart {
			t.Errorf("two tellings of %q, nothing else known, are one: %v, want %v", word, !apart, apart)
		}
	}
}
