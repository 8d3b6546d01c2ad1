package export

import (
	"fmt"
	"io"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"onrecord"
	"onrecord/internal/desk"
)

// Calendar writes the days by which something is due as iCalendar (RFC 5545):
// one all-day event for each commitment with a last day, on that day, with the
// words it rests on. What was withdrawn is marked cancelled, so that a
// calendar that had the day before strikes it out. The stamp is the day of
// view: the same record gives the same file.
func Calendar(w io.Writer, v *desk.View) error {
	cal := ics.NewCalendarFor("onrecord")
	cal.SetMethod(ics.MethodPublish)
	cal.SetXWRCalName("Due: " + v.Affair)
	for i := range v.Record.Commitments {
		com := &v.Record.Commitments[i]
		if com.Deadline == nil || com.Deadline.Latest == "" || !desk.Shown(com) {
			continue
		}
		e := cal.AddEvent(com.ID + "@onrecord")
		e.SetDtStampTime(v.Lens.AsOf.Time())
		due := com.Deadline.Latest.Time()
		e.SetAllDayStartAt(due)
		e.SetAllDayEndAt(due.Add(24 * time.Hour))
		e.SetSummary(dueWords(com))
		e.SetDescription(dueSheet(com, v))
		e.SetStatus(ics.ObjectStatusTentative) // found by the program
		if com.Review != onrecord.Found {
			e.SetStatus(ics.ObjectStatusConfirmed)
		}
		if com.Status == onrecord.StatusWithdrawn {
			e.SetStatus(ics.ObjectStatusCancelled)
		}
		e.SetTimeTransparency(ics.TransparencyTransparent) // nobody is busy
	}
	return cal.SerializeTo(w)
}

// dueWords is what a calendar shows of a commitment in its grid.
func dueWords(com *onrecord.MergedCommitment) string {
	words := "Due: "
	if com.ByName != "" {
		words += string(com.ByName) + ": "
	}
	return words + direction(com.Direction) + trim(desk.Promised(com), 90)
}

// dueSheet is all that is known of what is due: where it stands, by which
// days it can be kept, each step with its words.
func dueSheet(com *onrecord.MergedCommitment, v *desk.View) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s as of %s%s", statusName(com.Status), v.Lens.AsOf, silence(com.Status, com.ReadSince))
	if d := com.Deadline; d.Earliest != "" && d.Earliest != d.Latest {
		fmt.Fprintf(&b, "; the days that keep it: %s to %s", d.Earliest, d.Latest)
	}
	fmt.Fprintf(&b, "; %s\n", plural(com.Origins, "independent origin"))
	for _, s := range com.History {
		fmt.Fprintf(&b, "\n%s %s", Mark(com.Review), step(s))
	}
	fmt.Fprintf(&b, "\n\nonrecord show %s", com.ID)
	return b.String()
}
