package dispute

import (
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// days gives the deadlines of one commitment that differ: what its history
// calls contradicted.
func (d *desk) days(coms []onrecord.MergedCommitment) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	for i := range coms {
		com := &coms[i]
		var set []onrecord.Step
		for _, s := range com.History {
			if s.Change == onrecord.ChangeSet || s.Change == onrecord.ChangeReaffirmed {
				set = append(set, s)
			}
		}
		for _, against := range contradicting(com) {
			if len(set) > 0 && d.oneDeed(&set[0], &against[0]) {
				found = append(found, d.twoDays(com, set, against, coms))
			}
		}
	}
	return found
}

// oneDeed tells whether two steps are of one who is bound, where both texts tell
// who, and of one land.
func (d *desk) oneDeed(a, b *onrecord.Step) bool {
	x, y := d.bound(a), d.bound(b)
	here, there := syntax.Gist(a.Evidence.Exact), syntax.Gist(b.Evidence.Exact)
	return (x == "" || y == "" || lastWord(x) == lastWord(y)) && (elsewhere(here, there) == "" || elsewhere(there, here) == "")
}

// bound is whom the commitment of a step binds, as named; "" when the text does
// not say.
func (d *desk) bound(s *onrecord.Step) onrecord.Maybe {
	rep, ok := d.docs[s.Evidence.Doc]
	if !ok {
		return ""
	}
	at := slices.IndexFunc(rep.Reading.Commitments, func(com onrecord.Commitment) bool { return com.ID == s.Commitment })
	if at < 0 {
		return ""
	}
	return rep.Reading.Commitments[at].ByName
}

// lastWord is the surname of a person, or the kind of a body.
func lastWord(name onrecord.Maybe) string {
	folded := text.Fold(string(name))
	return folded[strings.LastIndexByte(folded, ' ')+1:]
}

// contradicting gives the steps that name another day, those of one day
// together, in order of the first.
func contradicting(com *onrecord.MergedCommitment) [][]onrecord.Step {
	var groups [][]onrecord.Step
	at := map[onrecord.Day]int{}
	for _, s := range com.History {
		if s.Change != onrecord.ChangeContradicted || s.Deadline == nil || com.Deadline == nil || s.Deadline.Latest == com.Deadline.Latest {
			continue
		}
		k, ok := at[s.Deadline.Latest]
		if !ok {
			k = len(groups)
			at[s.Deadline.Latest] = k
			groups = append(groups, nil)
		}
		groups[k] = append(groups[k], s)
	}
	return groups
}

// twoDays sets the steps that give the day of a commitment against those that
// give another.
func (d *desk) twoDays(com *onrecord.MergedCommitment, set, against []onrecord.Step, coms []onrecord.MergedCommitment) onrecord.Disagreement {
	other := against[0]
	about := fmt.Sprintf("%s: by %s and by %s", clipped(com.ToDo.Exact), com.Deadline.Latest, other.Deadline.Latest)
	dis := disagreement(onrecord.DiffDate, onrecord.Likely, about, []string{set[0].Commitment, other.Commitment},
		d.side(stepAccounts(set)...), d.side(stepAccounts(against)...))
	if scope := scopeOf(com, other, coms); scope != "" {
		dis.ReconciledBy = onrecord.Maybe(scope)
	}
	return dis
}

func stepAccounts(steps []onrecord.Step) []account {
	var accounts []account
	for _, s := range steps {
		accounts = append(accounts, account{s.By, []onrecord.Evidence{s.Evidence}})
	}
	return accounts
}

// scopeOf looks for another commitment on like action that the second day
// would fit, in another place: "the mission in Syria", until the same year.
func scopeOf(com *onrecord.MergedCommitment, other onrecord.Step, coms []onrecord.MergedCommitment) string {
	here := syntax.Gist(com.ToDo.Exact)
	for i := range coms {
		o := &coms[i]
		if o.ID == com.ID || o.Deadline == nil || o.Deadline.Latest == "" || !fits(o.Deadline, other.Deadline) {
			continue
		}
		there := syntax.Gist(o.ToDo.Exact)
		place := elsewhere(here, there)
		if place == "" || slices.Contains(syntax.Gist(other.Evidence.Exact), place) || common(here, whole(o)) < 1 {
			continue
		}
		return fmt.Sprintf("another scope: %s, by %s", clipped(o.ToDo.Exact), o.Deadline.Latest)
	}
	return ""
}

// whole is what a commitment is about with the sentence that sets it: "the one
// in Syria" is the mission that the sentence speaks of.
func whole(com *onrecord.MergedCommitment) []string {
	if len(com.History) == 0 {
		return thing(com)
	}
	return syntax.Gist(com.ToDo.Exact + " " + com.History[0].Evidence.Exact)
}

// fits tells whether the days that keep one deadline lie in the other's, both
// as given.
func fits(a, b *onrecord.Deadline) bool {
	return a.Latest <= b.Latest && (b.Earliest == "" && a.Latest == b.Latest || b.Earliest != "" && a.Latest >= b.Earliest)
}

// elsewhere gives a country that only the second gist names.
func elsewhere(here, there []string) string {
	for _, w := range there {
		if strings.HasPrefix(w, "@") && !slices.Contains(here, w) {
			return w
		}
	}
	return ""
}

func common(a, b []string) int {
	n := 0
	for _, w := range a {
		if !strings.HasPrefix(w, "@") && slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// eventDays gives the events whose accounts give days that cannot be one.
func (d *desk) eventDays(events []onrecord.MergedEvent) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	for i := range events {
		e := &events[i]
		for a := range e.Accounts {
			b := slices.IndexFunc(e.Accounts, func(o onrecord.Account) bool {
				return d.origin(o.Doc) != d.origin(e.Accounts[a].Doc) && o.Modality == e.Accounts[a].Modality && told(o.When) && told(e.Accounts[a].When) && !o.When.Meets(e.Accounts[a].When)
			})
			if b > a {
				found = append(found, d.twoEventDays(e, a, b))
				break
			}
		}
	}
	return found
}

// told tells whether an account gives the day, and not only a side that it
// cannot lie on.
func told(b onrecord.Bounds) bool { return b.Value != "" && b.Days() > 0 }

func (d *desk) twoEventDays(e *onrecord.MergedEvent, a, b int) onrecord.Disagreement {
	x, y := e.Accounts[a], e.Accounts[b]
	about := fmt.Sprintf("%s: on %s and on %s", clipped(e.What), dayOf(x.When), dayOf(y.When))
	var with, against []account
	for _, acc := range e.Accounts {
		one := account{d.voice(acc.Evidence), []onrecord.Evidence{acc.Evidence}}
		switch {
		case acc.When.Known() && !acc.When.Meets(x.When):
			against = append(against, one)
		case acc.When.Known() && !acc.When.Meets(y.When):
			with = append(with, one)
		}
	}
	return disagreement(onrecord.DiffDate, onrecord.Likely, about, []string{x.Event, y.Event}, d.side(with...), d.side(against...))
}

func dayOf(b onrecord.Bounds) string {
	switch {
	case b.Value != "":
		return string(b.Value)
	case b.Earliest == b.Latest:
		return string(b.Earliest)
	}
	return fmt.Sprintf("%s to %s", b.Earliest, b.Latest)
}

// clipped is the beginning of a phrase on one line.
func clipped(s string) string {
	words := strings.Fields(s)
	if len(words) > 14 {
		return strings.Join(words[:14], " ") + " …"
	}
	return strings.Join(words, " ")
}
