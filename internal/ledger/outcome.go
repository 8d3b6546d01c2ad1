package ledger

import (
	"cmp"
	"slices"

	"onrecord"
)

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
		if set == "" || first.deed == "" || first.deed == meeting || first.com.Direction != onrecord.Will { // of a meeting without a day, another may be meant
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
