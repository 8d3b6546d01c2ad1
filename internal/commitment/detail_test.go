package commitment

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

func TestDetails(t *testing.T) {
	tests := []struct{ why, body, by, cue, deadline, first, statement string }{
		{"the one told is bound", "President Holm ordered the army to leave Tarsk by August 2031.", "army", "ordered", "by August 2031", "2031-05-14", ""},
		{"we is the speaker", "President Holm: We will release the sailors by Friday.", "President Holm", "will", "by Friday", "2031-05-14", "s"},
		{"its own subject", "Minister Berg: Norland will hold elections in 2032.", "Norland", "will", "in 2032", "2032-01-01", "s"},
		{"two limits in one", "On 3 March 2031, the Harbour Alliance announced the end of its mission in Sudmark within 12 months, and no later than the end of March 2032.",
			"Harbour Alliance", "announced", "within 12 months, and no later than the end of March 2032", "2031-03-03", ""},
		{"whose mission it is", "Minister Berg: The mission of the Harbour Alliance will continue until September 2032.", "mission", "will", "until September 2032", "2031-05-14", "s"},
	}
	for _, tt := range tests {
		got := find(tt.body)
		if len(got) != 1 || got[0].Deadline == nil {
			t.Errorf("%s: %+v", tt.why, got)
			continue
		}
		com := got[0]
		want := []string{tt.by, tt.cue, tt.deadline, tt.first, tt.statement}
		have := []string{string(com.ByName), com.Cue.Exact, com.Deadline.Evidence.Exact, string(com.Deadline.Earliest), string(com.Statement)}
		if d := cmp.Diff(want, have); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// What is counted from something without a day, or is the day of something
// else, is no last day; who rejects what is said binds himself to nothing.
func TestNoLastDay(t *testing.T) {
	for _, body := range []string{
		"Norland will withdraw its troops within 60 days of a final deal.",
		"Norland will withdraw its troops within two weeks after the vote.",
		"Norland will punish the regime's March 3 attack on the harbour.",
	} {
		coms := find(body)
		if len(coms) != 1 || coms[0].Deadline != nil {
			t.Errorf("%s: %+v", body, coms)
		}
	}
	if coms := find("Norland will withdraw its troops within 60 days."); len(coms) != 1 || coms[0].Deadline == nil {
		t.Errorf("no last day: %+v", coms)
	}
	if coms := find("President Holm rejected the assertion."); len(coms) != 0 {
		t.Errorf("an assertion rejected: %+v", coms)
	}
	if coms := find("President Holm rejected an extension."); len(coms) != 1 {
		t.Errorf("an extension rejected: %+v", coms)
	}
}

// A weak or second-hand word is kept with its doubt.
func TestDoubtful(t *testing.T) {
	for _, body := range []string{
		"Security expert Jon Berg: Norland will withdraw its troops by June.",
		"Norland is expected to withdraw its troops.",
		"Norland had planned to withdraw its troops in 2029, but the war went on.",
	} {
		got := find(body)
		if len(got) != 1 || got[0].Doubt < onrecord.Doubtful {
			t.Errorf("%q: %+v", body, got)
		}
	}
}
