package export

import (
	"fmt"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

func (p *printer) ledger(br *desk.Brief) {
	if len(br.Ledger) == 0 {
		return
	}
	p.part("PROMISED, AND WHERE IT STANDS", br, "ledger", "commitment")
	for _, c := range br.Ledger {
		who := c.By
		if who == "" {
			who = "no one named"
		}
		p.wrap(fmt.Sprintf("%s %-14s ", Mark(c.Review), due(c.Due)), fmt.Sprintf("%s: %s%s [%s]", who, direction(c.Direction), trim(c.ToDo, 150), c.ID))
		p.wrap("    ", "Stands: "+statusName(c.Status)+silence(c.Status, c.ReadSince)+".")
		steps := telling(c.Steps)
		for _, s := range steps {
			p.wrap("    ", step(s))
		}
		if n := len(c.Steps) - len(steps); n > 0 {
			p.wrap("    ", fmt.Sprintf("and %s: onrecord show %s", plural(n, "more step"), c.ID))
		}
	}
}

// shownSteps is how many steps of a commitment a brief shows.
const shownSteps = 6

// telling keeps the steps that tell most: the first, those that change
// something, the last first, and of mere repetitions as many as there is room
// for.
func telling(steps []onrecord.Step) []onrecord.Step {
	keep := make([]bool, len(steps))
	room := shownSteps
	take := func(i int) {
		if room > 0 && !keep[i] {
			keep[i] = true
			room--
		}
	}
	if len(steps) > 0 {
		take(0)
	}
	for i := len(steps) - 1; i > 0; i-- {
		if steps[i].Change != onrecord.ChangeReaffirmed {
			take(i)
		}
	}
	room = min(room, max(0, 4-(shownSteps-room)))
	for i := range steps {
		take(i)
	}
	kept := make([]onrecord.Step, 0, shownSteps)
	for i, s := range steps {
		if keep[i] {
			kept = append(kept, s)
		}
	}
	return kept
}

// due writes a deadline.
func due(d *onrecord.Deadline) string {
	switch {
	case d == nil || d.Latest == "" && d.Earliest == "":
		return "no day"
	case d.Latest == "":
		return "from " + string(d.Earliest)
	}
	return "by " + string(d.Latest)
}

// direction writes what sets a commitment apart from a plain promise.
func direction(d onrecord.Direction) string {
	switch d {
	case onrecord.WillNot:
		return "(will not) "
	case onrecord.Demands:
		return "(demand) "
	case onrecord.Conditional:
		return "(on condition) "
	}
	return ""
}

// statusName is a status in words. That no report was found is a fact about
// the search, not about the promise.
func statusName(s onrecord.Status) string {
	switch s {
	case onrecord.StatusDue:
		return "due today"
	case onrecord.StatusNoReport:
		return "no report found since due"
	}
	return strings.ReplaceAll(string(s), "-", " ")
}

// silence says what "no report since due" rests on.
func silence(s onrecord.Status, since onrecord.ReadSince) string {
	if s != onrecord.StatusNoReport {
		return ""
	}
	if since.Documents == 0 && since.Undated == 0 {
		return ": nothing on record was published after that day"
	}
	out := fmt.Sprintf(", in %s by %s published after that day", plural(since.Documents, "document"), plural(len(since.Outlets), "outlet"))
	if since.Undated > 0 {
		out += fmt.Sprintf("; %s without a day", plural(since.Undated, "document"))
	}
	return out
}

// step writes one change of a commitment with its words.
func step(s onrecord.Step) string {
	return stepTaken(s) + ": " + quote(s.Evidence.Exact, 110)
}

// stepTaken writes one change of a commitment: what, when, for which day, on
// whose word, told where.
func stepTaken(s onrecord.Step) string {
	out := string(s.Change)
	if when := on(s.On); when != "" {
		out += " " + when
	}
	if s.Deadline != nil && s.Deadline.Latest != "" {
		out += ", for " + string(s.Deadline.Latest)
	}
	if s.By != "" {
		out += ", by " + string(s.By)
	}
	return out + source(s.Outlet, s.Evidence.Doc)
}

// source writes who carried something and where.
func source(outlet onrecord.Maybe, doc string) string {
	if outlet == "" {
		return " (" + doc + ")"
	}
	return " (" + string(outlet) + ")"
}
