package ledger

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// ending is something that happened and may be the outcome of a commitment.
type ending struct {
	rep    onrecord.Report
	ev     *onrecord.Event
	change onrecord.Change
	deed   deed            // what was done, or dropped
	words  map[string]bool // by trait; read when they are first asked for
	who    parties         // whom the clause names
	parts  parties         // those of them who took part
	doers  parties         // those of them who did it
	on     onrecord.Bounds
	dated  bool // the text gives the day
}

// endings is what happened, by deed and actor, in order of day.
type endings map[string][]*ending

// endingsOf gives the events that met, dropped or missed something.
func endingsOf(reports []onrecord.Report, r roll) endings {
	var all []*ending
	for _, rep := range reports {
		for i := range rep.Reading.Events {
			if e := newEnding(rep, &rep.Reading.Events[i], r); e != nil {
				all = append(all, e)
			}
		}
	}
	slices.SortFunc(all, func(a, b *ending) int {
		return cmp.Or(cmp.Compare(a.on.Earliest, b.on.Earliest), cmp.Compare(a.on.Latest, b.on.Latest), cmp.Compare(a.told(), b.told()),
			cmp.Compare(a.rep.Document.Doc, b.rep.Document.Doc), cmp.Compare(a.ev.ID, b.ev.ID))
	})
	ends := endings{}
	for _, e := range all {
		for _, one := range e.who {
			key := one.id + " " + string(e.deed)
			ends[key] = append(ends[key], e)
		}
	}
	return ends
}

// newEnding reads an event as an outcome; nil when it did not happen, or not
// by the day of the document that tells it.
func newEnding(rep onrecord.Report, ev *onrecord.Event, r roll) *ending {
	pub := rep.Document.Published.Bounds
	if ev.Modality != onrecord.Happened || pub.Earliest == "" || pub.Latest == "" || ev.When.Earliest > pub.Latest {
		return nil
	}
	e := &ending{rep: rep, ev: ev, on: ev.When, dated: true}
	if !e.sorted() || e.promised() {
		return nil
	}
	e.who, _ = r.named(rep, ev.Evidence)
	if ev.When.Earliest == "" || ev.When.Latest == "" {
		e.on, e.dated = pub, false
	}
	for _, p := range ev.Participants {
		one := party{id: r.members[p.Actor], name: syntax.Gist(p.Name)}
		one.lands = r.lands(one.id, one.name)
		e.who, e.parts = e.who.with(one), e.parts.with(one)
		if p.Part == "doer" {
			e.doers = e.doers.with(one)
		}
	}
	return e
}

// promised tells whether the text says of the same words that they are to be
// done.
func (e *ending) promised() bool {
	return slices.ContainsFunc(e.rep.Reading.Commitments, func(com onrecord.Commitment) bool {
		return e.change == onrecord.ChangeMet && com.ToDo.Overlaps(e.ev.Trigger)
	})
}

// tells tells whether a word is among those for what happened, to whom and
// where.
func (e *ending) tells(word string) bool {
	if e.words == nil {
		told := e.ev.What + " " + string(e.ev.Place)
		for _, p := range e.ev.Participants {
			if p.Part != "doer" {
				told += " " + p.Name
			}
		}
		e.words = map[string]bool{}
		for _, w := range syntax.Gist(told) {
			e.words[traitOf(w).name] = true
		}
	}
	return e.words[word]
}

// sorted tells what the event did to a commitment, and to which deed; false
// when it is none that could have been promised.
func (e *ending) sorted() bool {
	what := strings.Fields(e.ev.What)
	verb := syntax.Gist(e.ev.Trigger.Exact)
	if len(verb) == 0 || len(what) == 0 {
		return false
	}
	object := syntax.Gist(strings.Join(what[1:], " "))
	particle := strings.ToLower(what[min(1, len(what)-1)])
	off := particle == "off" && verb[0] == "call" || particle == "out" && (verb[0] == "pull" || verb[0] == "back")
	switch {
	case withdraws[verb[0]] || off:
		e.change, e.deed = onrecord.ChangeWithdrawn, deedOf(object)
	case puts[verb[0]], particle == "off" && verb[0] == "put", particle == "back" && verb[0] == "push":
		e.change, e.deed = onrecord.ChangeMoved, deedOf(object)
	case lapses[verb[0]]:
		e.change, e.deed = onrecord.ChangeLapsed, deedOf(object)
	case e.ahead():
		return false
	default:
		e.change, e.deed = onrecord.ChangeMet, deedOf(append(verb, object[:min(len(object), 1)]...))
	}
	return e.deed != "" || e.change == onrecord.ChangeMet
}

// ahead tells whether the words before the trigger say that what it names was
// only planned, or was dropped: "canceled the planned summit".
func (e *ending) ahead() bool {
	whole := e.ev.Evidence
	if e.ev.Trigger.Start <= whole.Start || e.ev.Trigger.Start > whole.End {
		return false
	}
	for _, w := range syntax.Gist(whole.Exact[:min(e.ev.Trigger.Start-whole.Start, len(whole.Exact))]) {
		if withdraws[w] || puts[w] || lies[w] {
			return true
		}
	}
	return false
}

// lies are words, by stem, for what lies ahead.
var lies = stems("plan upcoming coming scheduled proposed prospective possible expected anticipated potential promised future prepare preparation before ahead")

// The verbs, by stem, that end a commitment or change its day without meeting
// it.
var (
	withdraws = stems("cancel scrap abandon shelve revoke rescind renounce drop ditch abort axe")
	puts      = stems("postpone delay reschedule defer")
	lapses    = stems("lapse expire miss breach renege")
)

func (e *ending) told() onrecord.Day { return e.rep.Document.Published.Earliest }

// of gives what happened to one deed of an actor from one day to another.
func (ends endings) of(who parties, d deed, from, to onrecord.Day) []*ending {
	var found []*ending
	for _, one := range who {
		all := ends[one.id+" "+string(d)]
		k, _ := slices.BinarySearchFunc(all, from, func(e *ending, day onrecord.Day) int { return cmp.Compare(e.on.Earliest, day) })
		for _, e := range all[k:] {
			if e.on.Earliest > to {
				break
			}
			if e.on.Latest <= to {
				found = append(found, e)
			}
		}
	}
	return found
}

// party is who took part: as the event has it, else whom the clause names.
func (e *ending) party() parties {
	if len(e.parts) > 1 {
		return e.parts
	}
	return e.who
}
