package ledger

import (
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
)

// history writes the steps of a line: set by the first, then what each later
// voice adds. What an outlet recalls in passing is no step.
func (l *line) history() {
	said := slices.Concat(l.pledges, l.recalled, l.others, l.moved)
	slices.SortFunc(said, inOrder)
	said = slices.Compact(said) // what moved the day is among the others as well
	told := map[string]bool{}
	var set *pledge
	var due *onrecord.Deadline
	for _, p := range said {
		change := onrecord.ChangeSet
		if set != nil {
			if change = l.change(set, p); p.com.Direction != onrecord.Conditional && !slices.Contains(l.others, p) && narrows(p.com.Deadline, due) {
				change = onrecord.ChangeNarrowed // a day comes to what was promised without one, or for a month
			}
		} else if !slices.Contains(l.pledges, p) {
			continue
		}
		change = l.settled(change, p, due)
		key := string(change) + p.origin
		if change == "" || told[key] {
			continue
		}
		if set == nil {
			set = p
		}
		told[key] = true
		l.steps = append(l.steps, step(change, p))
		due = standing(l.steps, "")
	}
}

// settled corrects a step by the day that stands: what first names the day
// that it was moved to moves it, what names it after that reaffirms it.
func (l *line) settled(change onrecord.Change, p *pledge, due *onrecord.Deadline) onrecord.Change {
	d := p.com.Deadline
	if due == nil || d == nil || d.Latest == "" {
		return change
	}
	switch fresh := !sameDay(due, d) && !within(due, d.Latest); {
	case change == onrecord.ChangeReaffirmed && fresh && slices.Contains(l.moved, p):
		return onrecord.ChangeMoved
	case change == onrecord.ChangeMoved && due.Latest == d.Latest:
		return onrecord.ChangeReaffirmed
	}
	return change
}

// narrows tells whether a deadline says more than the one that stands.
func narrows(d, stands *onrecord.Deadline) bool {
	switch {
	case d == nil || d.Latest == "":
		return false
	case stands == nil:
		return true
	}
	return d.Earliest != "" && stands.Earliest != "" && inside(d, stands) && d.Latest < d.Earliest.Add(7) && stands.Latest > stands.Earliest.Add(3) && within(stands, d.Latest)
}

// change tells what a later pledge does to a commitment: "" for nothing new.
func (l *line) change(set, p *pledge) onrecord.Change {
	later := set.on.Latest != "" && p.reported() > set.on.Latest
	spoken := p.com.Statement != "" || p.com.Reaffirms
	if slices.Contains(l.others, p) {
		switch {
		case moves(p) && p.com.Statement == "", later && p.same(set):
			return onrecord.ChangeMoved
		case p.speaker != "" || p.voice != "":
			return onrecord.ChangeContradicted
		}
		return ""
	}
	switch {
	case !spoken || !later && !(p.com.Reaffirms && p.origin != set.origin), !p.com.Reaffirms && (p.com.Deadline == nil || p.com.Deadline.Latest == ""):
		return ""
	case set.com.Condition == nil && p.com.Condition != nil:
		return onrecord.ChangeNarrowed
	}
	return onrecord.ChangeReaffirmed
}

// same tells whether a pledge is on the word of the party that an earlier one
// binds, or of who gave it.
func (p *pledge) same(set *pledge) bool {
	if p.speaker == "" {
		return false
	}
	return p.speaker == set.speaker || set.by != "" && party{id: p.speaker, name: syntax.Gist(string(p.voice))}.is(party{id: set.by, name: set.party})
}

// moves tells whether the words say that a day was changed.
func moves(p *pledge) bool {
	for _, w := range syntax.Gist(p.com.Evidence.Exact) {
		switch w {
		case "postpon", "delay", "extend", "move", "reschedul", "push", "prolong", "defer", "advanc", "hasten", "accelerat":
			return true
		}
	}
	return false
}

func step(change onrecord.Change, p *pledge) onrecord.Step {
	return onrecord.Step{
		Change: change, On: p.on, Deadline: p.com.Deadline, By: p.voice, Outlet: p.rep.Document.Outlet,
		Evidence: p.com.Evidence, Commitment: p.com.ID,
	}
}
