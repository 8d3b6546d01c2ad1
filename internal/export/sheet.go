package export

import (
	"fmt"
	"strings"

	"onrecord"
)

// Passage is a piece of evidence of a line, and what it shows; passages in a
// row with one label show the same.
type Passage struct {
	Label    string
	Evidence onrecord.Evidence
}

// Passages lists the words that a line rests on, each under what it shows: the
// step of a commitment, the account of an event, the side of a disagreement.
func Passages(f onrecord.Finding) []Passage {
	var all []Passage
	add := func(label string, evs ...onrecord.Evidence) {
		for _, ev := range evs {
			all = append(all, Passage{label, ev})
		}
	}
	switch f := f.(type) {
	case *onrecord.MergedActor:
		for _, r := range f.Roles {
			add(roleHeld(r), r.Evidence[:min(1, len(r.Evidence))]...)
		}
	case *onrecord.MergedEvent:
		for i := range f.Accounts {
			add(accountOf(&f.Accounts[i]), f.Accounts[i].Evidence)
		}
	case *onrecord.MergedCommitment:
		for _, s := range f.History {
			add(stepTaken(s), s.Evidence)
		}
	case *onrecord.Position:
		add(strings.TrimSpace(string(f.Stance)+" "+on(f.On)), f.Evidence)
		for _, c := range f.Changes {
			add(strings.TrimSpace("then "+string(c.Stance)+" "+on(c.On)), c.Evidence)
		}
	case *onrecord.Disagreement:
		for _, s := range f.Sides {
			add(sideTaken(s), s.Evidence...)
		}
	default:
		for _, ev := range f.Spans() {
			add("", *ev)
		}
	}
	return all
}

// roleHeld writes an office with the days on which texts give it.
func roleHeld(r onrecord.RoleOver) string {
	words := "as " + r.Role
	switch {
	case r.From != "" && r.From == r.To:
		words += ", given on " + string(r.From)
	case r.From != "" && r.To != "":
		words += fmt.Sprintf(", given from %s to %s", r.From, r.To)
	}
	if n := len(r.Evidence); n > 1 {
		words += fmt.Sprintf(", %d times; first", n)
	}
	return words
}

// accountOf writes who tells an event, and when, where and how.
func accountOf(acc *onrecord.Account) string {
	words := string(acc.Outlet)
	if words == "" {
		words = acc.Doc + ", no outlet named"
	}
	if when := on(acc.When); when != "" {
		words += ": " + when
	} else {
		words += ": no day"
	}
	if acc.Place != "" {
		words += ", " + string(acc.Place)
	}
	if acc.Modality != onrecord.Happened {
		words += ", " + string(acc.Modality)
	}
	return words
}

// Facts says what is known of a line of the affair beyond its one-line form
// and its passages, a line each; documents are looked up by display name.
func Facts(f onrecord.Finding, document func(name string) *onrecord.Document, width int) string {
	var b strings.Builder
	row := func(name, value string) {
		if value != "" {
			b.WriteString(Wrap(fmt.Sprintf("    %-11s ", name), value, width))
		}
	}
	switch f := f.(type) {
	case *onrecord.MergedActor:
		for _, a := range f.Aliases {
			row("called", fmt.Sprintf("%s, in %s", a.Alias, some(a.Docs)))
		}
		for _, j := range f.Joined {
			row("one", fmt.Sprintf("%s and %s: %s", j.Alias, j.With, j.Why))
		}
		for _, k := range f.KeptApartFrom {
			row("kept apart", fmt.Sprintf("%s [%s]: %s", k.Name, k.Actor, k.Why))
		}
	case *onrecord.MergedEvent:
		row("who", participants(f.Participants))
		row("where", string(f.Place))
		row("told by", plural(f.Origins, "independent origin"))
		row("agree on", strings.Join(f.Agreements, "; "))
		row("differ in", strings.Join(f.Differences, "; "))
	case *onrecord.MergedCommitment:
		row("stands", statusName(f.Status)+silence(f.Status, f.ReadSince))
		row("told by", plural(f.Origins, "independent origin"))
	case *onrecord.Disagreement:
		if f.ReconciledBy != "" {
			row("explained", "would be by: "+string(f.ReconciledBy))
		}
	case *onrecord.Group:
		for _, name := range f.Docs {
			if doc := document(name); doc != nil {
				when, words := DocumentLine(doc)
				row(when, words)
			}
		}
	}
	return b.String()
}

// participants names who takes part in an event, doers first.
func participants(all []onrecord.Participant) string {
	var doers, others []string
	for _, p := range all {
		if p.Part == "doer" {
			doers = append(doers, p.Name)
		} else {
			others = append(others, p.Name)
		}
	}
	return short(append(doers, others...), 12)
}
