// Package ledger keeps what was promised by which day and what became of it:
// one line for each commitment, its history out of everything that was said
// of it, and its status as of a day.
//
// Commitments of several documents are one when the same party is bound to
// the same action in the same place by days that agree. Another day named by
// the party itself moves the deadline; named by somebody else it contradicts
// it, and stands as a commitment of its own as well. That nobody reported
// since the due day is never a lapse.
package ledger

import (
	"cmp"
	"slices"

	"onrecord"
)

// Merge gives the commitments over all documents with their history. members
// leads from an actor within a text to the actor of the affair; copies of one
// origin give one step; ties are what a person decided.
func Merge(reports []onrecord.Report, members map[string]string, copies []onrecord.Copy, ties ...onrecord.Tie) []onrecord.MergedCommitment {
	origins := onrecord.Origins(reports, copies)
	all := pledges(reports, members, origins)
	lines := phased(gathered(all))
	attach(lines, all)
	fold(lines)
	lines = decided(lines, ties)
	var coms []onrecord.MergedCommitment
	lines = slices.DeleteFunc(lines, func(l *line) bool { return len(l.pledges) == 0 })
	for _, l := range lines {
		l.history()
	}
	ends := endingsOf(reports, members)
	dropped(lines, ends)
	for _, l := range lines {
		l.withdrawn()
		l.met(ends)
		slices.SortStableFunc(l.steps, byDay)
		coms = append(coms, l.merged())
	}
	slices.SortFunc(coms, func(a, b onrecord.MergedCommitment) int {
		return cmp.Or(cmp.Compare(dueOf(a.Deadline), dueOf(b.Deadline)), cmp.Compare(a.ID, b.ID))
	})
	if coms == nil {
		coms = []onrecord.MergedCommitment{}
	}
	return coms
}

// byDay orders steps by the last day on which they can have been, the unknown
// last.
func byDay(a, b onrecord.Step) int {
	return cmp.Compare(orLast(a.On.Latest), orLast(b.On.Latest))
}

// dueOf is the due day, the unknown last.
func dueOf(d *onrecord.Deadline) onrecord.Day {
	if d == nil {
		return "~"
	}
	return cmp.Or(d.Latest, "~")
}

// line is one commitment while its documents are being gathered.
type line struct {
	pledges  []*pledge // those that say it, in order of the day said
	others   []*pledge // those that name another day for it
	recalled []*pledge // those that say it stands, without the day
	moved    []*pledge // those that say it by the day that it was moved to
	docs     map[string]bool
	tried    *pledge            // the last that was held against it
	named    *onrecord.Deadline // its deadline while pledges are put on it
	steps    []onrecord.Step
	drops    []*ending // what called it off or put it off
}

// merged writes a line down.
func (l *line) merged() onrecord.MergedCommitment {
	first := l.pledges[0]
	com := onrecord.MergedCommitment{
		ToDo: first.com.ToDo, Direction: first.com.Direction, Force: first.com.Force, History: l.steps,
		ReadSince: onrecord.ReadSince{Outlets: []string{}},
	}
	com.Kind, com.Doubt = onrecord.KindCommitment, first.com.Doubt
	docs := map[string]bool{}
	for _, p := range slices.Concat(l.pledges, l.recalled, l.moved) {
		com.Members = append(com.Members, p.com.ID)
		docs[p.origin] = true
		com.Doubt = min(com.Doubt, p.com.Doubt)
		if com.ByName == "" {
			com.ByName = p.com.ByName
		}
		if com.By == "" {
			com.By = onrecord.Maybe(p.by)
		}
	}
	com.Origins = len(docs)
	slices.Sort(com.Members)
	com.Members = slices.Compact(com.Members)
	com.ID = onrecord.MergedID(ids(l.pledges))
	com.Deadline = standing(com.History, "")
	com.Status = onrecord.StatusOpen
	return com
}

func ids(all []*pledge) []string {
	var ids []string
	for _, p := range all {
		ids = append(ids, p.com.ID)
	}
	return ids
}
