package ledger

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
)

func statements(rep onrecord.Report) map[onrecord.Maybe]*onrecord.Statement {
	sts := map[onrecord.Maybe]*onrecord.Statement{}
	for i := range rep.Reading.Statements {
		sts[onrecord.Maybe(rep.Reading.Statements[i].ID)] = &rep.Reading.Statements[i]
	}
	return sts
}

// told gives the day on which the word was given, where the sentence tells it
// and no other: beside the words that bind, as it opens, or behind what was
// promised, of a day gone by ("committed to peace on his visit last week").
func told(rep onrecord.Report, com *onrecord.Commitment) onrecord.Bounds {
	pub := rep.Document.Published.Latest
	var day onrecord.Bounds
	ts := rep.Reading.Times
	from, _ := slices.BinarySearchFunc(ts, com.Evidence.Start, func(tm onrecord.Time, start int) int { return tm.Evidence.Start - start })
	for i := from; i < len(ts) && ts[i].Evidence.Start < com.Evidence.End && pub != "" && com.Cue != nil; i++ {
		tm := &ts[i]
		if tm.Type != onrecord.TimeDate || tm.Earliest == "" || tm.Latest == "" || tm.Earliest > pub || tm.Latest > tm.Earliest.Add(31) || !dates(tm.Evidence, com) {
			continue
		}
		if day.Known() {
			return onrecord.Bounds{}
		}
		day = tm.Bounds()
		day.Latest = min(day.Latest, pub)
	}
	return day
}

// beside is how many bytes may lie between a day and the words that bind.
const beside = 30

// dates tells whether a time stands where it dates the word given.
func dates(tm onrecord.Evidence, com *onrecord.Commitment) bool {
	if d := com.Deadline; d != nil && d.Evidence != nil && d.Evidence.Overlaps(tm) || com.Condition != nil && com.Condition.Overlaps(tm) {
		return false
	}
	if tm.Overlaps(com.ToDo) {
		return com.Deadline == nil && com.Force != onrecord.ForcePlan && com.Cue.Start < com.ToDo.Start
	}
	opens := tm.Start-com.Evidence.Start < beside/2 && com.Cue.Start-tm.End < 3*beside
	return opens || tm.End <= com.Cue.Start && com.Cue.Start-tm.End < beside || tm.Start >= com.Cue.End && tm.End <= com.ToDo.Start
}

// inOffice tells whether who speaks holds an office and is no bystander: neither
// out of it nor of a calling alone.
func inOffice(who *onrecord.Speaker) bool {
	office := strings.Fields(strings.ToLower(string(who.Role)))
	return len(office) > 0 && !slices.ContainsFunc(office, func(w string) bool {
		return lexicon.InOffice(w)&(lexicon.Past|lexicon.Occupation) != 0
	})
}

// spoken is the whole of what is said around an elliptic commitment.
func spoken(st *onrecord.Statement, com *onrecord.Commitment) string {
	for _, part := range st.Content {
		if part.Overlaps(com.ToDo) {
			return part.Exact
		}
	}
	return com.ToDo.Exact
}
