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

// met looks for the event that a source tells as the commitment's end: the
// same deed by the same party on the day, or by it; of what has no day, once
// it was set.
func (l *line) met(ends endings) {
	first, due := l.pledges[0], l.stands()
	if first.family() != "do" {
		return
	}
	from, to := l.span(due)
	if from == "" {
		return
	}
	who := l.who()
	var best *ending
	for _, e := range ends.of(who, first.deed, from, to) {
		if e != best && e.change == onrecord.ChangeMet && (e.dated || due == nil) && l.fulfils(e, who, due) && (best == nil || better(e, best, who)) {
			best = e
		}
	}
	if best != nil {
		l.steps = append(l.steps, ended(best))
	}
}

// span is the days on which the deed meets the commitment: the due day give
// or take one, else from the day it was set to the last that keeps it, or for
// as long as what has no day is spoken of.
func (l *line) span(due *onrecord.Deadline) (from, to onrecord.Day) {
	first := l.pledges[0]
	set := first.on.Latest
	switch {
	case due == nil || due.Latest == "":
		if set == "" || first.deed == "" || first.com.Direction != onrecord.Will {
			return "", ""
		}
		return set.Add(1), l.pledges[len(l.pledges)-1].reported().Add(lasting)
	case exact(due):
		return due.Earliest.Add(-1), due.Latest.Add(1)
	case set == "" || set > due.Latest:
		return "", ""
	}
	return max(set.Add(1), due.Earliest), due.Latest
}

// who is the parties of a line: all that its tellings name.
func (l *line) who() parties {
	var who parties
	for _, p := range l.kinds {
		for _, one := range p.who {
			who = who.with(one)
		}
	}
	return who
}

// fulfils tells whether what happened is what was promised: a meeting of the
// parties and nobody else, or the deed by the party bound to nearly all that
// was named.
func (l *line) fulfils(e *ending, who parties, due *onrecord.Deadline) bool {
	first := l.pledges[0]
	if e.rep.Document.Doc == first.rep.Document.Doc {
		return false // what a text plans it does not tell as done
	}
	if e.deed == meeting {
		n := e.party().shared(who)
		if first.by != "" && n > 1 && n < len(who) && !e.who.has(party{id: first.by, name: first.party, lands: first.lands}) {
			return false
		}
		return n > 1 && (e.dated || len(e.who) == 2) || n == 1 && len(e.who) == 1 && exact(due)
	}
	if !e.doneBy(first) {
		return false
	}
	shared, k := 0, 0
	for _, w := range first.words {
		if e.tells(w.name) {
			shared, k = shared+w.weight, k+1
		}
	}
	switch {
	case e.deed != "" && exact(due):
		return k > 1
	case !e.dated:
		return k > 1 && shared == first.sum
	}
	return k > 1 && 4*shared >= 3*first.sum
}

// party is who took part: as the event has it, else whom the clause names.
func (e *ending) party() parties {
	if len(e.parts) > 1 {
		return e.parts
	}
	return e.who
}

// doneBy tells whether the party that a pledge binds did what happened.
func (e *ending) doneBy(p *pledge) bool {
	return slices.ContainsFunc(e.doers, func(o party) bool { return o.id == p.by || meet(o.lands, p.lands) })
}

// better prefers the report that names more of the parties, then the first.
func better(a, b *ending, who parties) bool {
	if n := a.who.shared(who) - b.who.shared(who); n != 0 {
		return n > 0
	}
	return cmp.Or(cmp.Compare(a.told(), b.told()), cmp.Compare(a.rep.Document.Doc, b.rep.Document.Doc), cmp.Compare(a.ev.ID, b.ev.ID)) < 0
}

func ended(e *ending) onrecord.Step {
	on := e.on
	if !e.dated {
		on.Earliest = "" // told without a day, by that of the document
	}
	return onrecord.Step{Change: e.change, On: on, Outlet: e.rep.Document.Outlet, Evidence: e.ev.Evidence, Commitment: e.ev.ID}
}

// dropped puts what called off, or put off, the deed of a commitment on the
// line that it is about: of those then ahead, the one that names the most of
// the same parties and that by far the most origins tell.
func dropped(lines []*line, ends endings) {
	of := map[string][]*line{}
	var all []*ending
	seen := map[*ending]bool{}
	for _, l := range lines {
		first := l.pledges[0]
		if first.deed == "" || first.family() != "do" || first.on.Latest == "" {
			continue
		}
		for _, one := range l.who() {
			key := one.id + " " + string(first.deed)
			of[key] = append(of[key], l)
		}
	}
	keys := make([]string, 0, len(of))
	for key := range of {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		for _, e := range ends[key] {
			if e.change != onrecord.ChangeMet && len(e.doers) > 0 && !seen[e] {
				seen[e] = true
				all = append(all, e)
			}
		}
	}
	for _, e := range all {
		if l := e.about(of); l != nil {
			l.drops = append(l.drops, e)
		}
	}
}

// about gives the line that was dropped; nil when none or several may be.
func (e *ending) about(of map[string][]*line) *line {
	var best *line
	most, next := 0, 0
	for _, one := range e.doers {
		candidates := of[one.id+" "+string(e.deed)]
		for _, l := range candidates {
			if l == best || !l.pends(e) || e.who.shared(l.who()) < min(len(e.who), 2) {
				continue
			}
			switch n := 100*e.who.shared(l.who()) + l.origins(); {
			case n > most:
				best, most, next = l, n, most
			case n > next:
				next = n
			}
		}
	}
	if most/100 == next/100 && most%100 < 2*(next%100) {
		return nil
	}
	return best
}

// pends tells whether a line was set and not yet due when something happened.
func (l *line) pends(e *ending) bool {
	due := l.stands()
	if e.deed != meeting && l.pledges[0].by == "" {
		return false
	}
	return l.pledges[0].on.Latest <= e.on.Latest && due != nil && due.Latest != "" && e.on.Latest <= due.Latest
}

func (l *line) origins() int {
	docs := map[string]bool{}
	for _, p := range l.pledges {
		docs[p.origin] = true
	}
	return min(len(docs), 99)
}

// stands is the deadline by the steps so far, else the first given.
func (l *line) stands() *onrecord.Deadline {
	if d := standing(l.steps, ""); d != nil {
		return d
	}
	return l.due()
}

// withdrawn writes down when the commitment was dropped, each time once, and
// that it was taken up again where a later day names it anew.
func (l *line) withdrawn() {
	slices.SortStableFunc(l.drops, func(a, b *ending) int {
		return cmp.Or(cmp.Compare(btoi(!a.dated), btoi(!b.dated)), cmp.Compare(a.on.Days(), b.on.Days()), cmp.Compare(a.on.Earliest, b.on.Earliest),
			cmp.Compare(a.told(), b.told()), cmp.Compare(a.rep.Document.Doc, b.rep.Document.Doc), cmp.Compare(a.ev.ID, b.ev.ID))
	})
	var kept []*ending
	for _, e := range l.drops {
		if e.on.Days() > 7 || slices.ContainsFunc(kept, func(o *ending) bool { return !e.dated || o.on.Meets(e.on) }) {
			continue
		}
		kept = append(kept, e)
	}
	for _, e := range kept {
		l.steps = append(l.steps, ended(e))
		again := slices.IndexFunc(l.pledges, func(p *pledge) bool {
			return p.reported() > e.on.Latest && p.com.Deadline != nil && p.com.Condition == nil && p.com.Direction == onrecord.Will
		})
		if again >= 0 && !slices.ContainsFunc(l.steps, func(s onrecord.Step) bool { return s.Commitment == l.pledges[again].com.ID }) {
			l.steps = append(l.steps, step(onrecord.ChangeReaffirmed, l.pledges[again]))
		}
	}
}
