package ledger

import (
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
)

// history writes the steps of a line: set by the first, then what each later
// voice adds. What an outlet recalls in passing is no step, nor is what a later
// document reports of a word that was given before.
func (l *line) history() {
	said := slices.Concat(l.pledges, l.recalled, l.others, l.moved, l.denied)
	slices.SortFunc(said, inOrder)
	said = slices.Compact(said) // what moved the day is among the others as well
	told := map[string]bool{}
	var set, last *pledge
	var due *onrecord.Deadline
	for _, p := range said {
		change := onrecord.ChangeSet
		if set != nil {
			if change = l.change(set, last, p); p.com.Direction != onrecord.Conditional && !slices.Contains(l.others, p) && !slices.Contains(l.denied, p) && p.counts() && narrows(p.com.Deadline, due) {
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
		told[key], last = true, p
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

// change tells what a later pledge does to a commitment, last being the step
// before: "" for nothing new.
func (l *line) change(set, last, p *pledge) onrecord.Change {
	later := set.on.Latest != "" && p.reported() > set.on.Latest
	switch {
	case slices.Contains(l.denied, p):
		if later && p.counts() {
			return onrecord.ChangeContradicted
		}
		return ""
	case slices.Contains(l.others, p):
		switch {
		case moves(p) && p.com.Statement == "", later && p.same(set):
			return onrecord.ChangeMoved
		case p.speaker != "" || p.voice != "":
			return onrecord.ChangeContradicted
		}
		return ""
	case !p.counts(), p.family() == "demand" && !p.same(set):
		return ""
	case p.com.Reaffirms && (later || p.origin != set.origin):
	case !p.anew(last):
		return ""
	}
	if set.com.Condition == nil && p.com.Condition != nil {
		return onrecord.ChangeNarrowed
	}
	return onrecord.ChangeReaffirmed
}

// fresh is how many days after it was said a word is reported as news.
const fresh = 3

// anew tells whether a word was given after the step before, and is not that
// step reported by another: by its day, where the text gives it, else by the
// document's.
func (p *pledge) anew(last *pledge) bool {
	switch {
	case p.com.Statement == "" && !(p.dated && p.given()), last.on.Latest == "":
		return false // an outlet recalls what it does not date
	case p.on.Earliest != "":
		return p.on.Earliest > last.on.Latest
	}
	return p.reported() > last.on.Latest.Add(fresh)
}

// given tells whether somebody gave his word for it, rather than planned it or
// turned something down.
func (p *pledge) given() bool {
	return (p.com.Force == onrecord.ForcePromise || p.com.Force == onrecord.ForceAgreement) && p.com.Direction != onrecord.WillNot
}

// counts tells whether a pledge is told by the outlet, or on the word of who is
// bound, of somebody in office, of a body or of a state: not by a bystander.
func (p *pledge) counts() bool {
	return p.com.Statement == "" || p.office || p.sort == onrecord.Org || p.sort == onrecord.GPE || p.speaker != "" && p.speaker == p.by || meet(p.voiceLands, p.lands)
}

// same tells whether a pledge is on the word of the party that an earlier one
// binds, or of who gave it.
func (p *pledge) same(set *pledge) bool {
	if p.speaker == "" {
		return false
	}
	return p.speaker == set.speaker || set.by != "" && party{id: p.speaker, name: syntax.Gist(string(p.voice)), lands: p.voiceLands}.is(party{id: set.by, name: set.party, lands: set.lands})
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
