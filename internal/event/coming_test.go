package event

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Meetings and journeys to come are told by nouns, too.
func TestComing(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"an adjective", "The planned meeting between Marta Holm and Jon Berg has stirred debate.", "CONSULT planned meeting"},
		{"a plan taken back", "The once planned meeting of Marta Holm and Jon Berg is history.", ""},
		{"a condition", "If the planned meeting between Marta Holm and Jon Berg fails, prices will rise.", ""},
		{"a participle after the noun", "The summit, scheduled for June 19 in Kessel, would be the first.", "CONSULT planned summit"},
		{"expected to take place", "The summit is expected to take place in June in Kessel.", "CONSULT planned summit"},
		{"a day that is over", "The summit, scheduled for March 2030 in Kessel, was short.", ""},
		{"made ready for", "Norland is preparing for its meeting with Sudmark.", "CONSULT planned meeting"},
		{"made ready for in an infinitive", "Jon Berg was in Kessel to prepare for the summit between Norland and Sudmark.", "CONSULT planned summit"},
		{"a summit at which nothing was reached", "The ministers failed to sign the treaty at their summit in Kessel.", "AGREE denied sign; CONSULT happened summit"},
		{"to blame", "Both sides were to blame for the violence at the rally in Kessel.", "PROTEST happened rally"},
		{"a name", "Marta Holm remembered her Planned Homes speech.", ""},
		{"only possible", "Norland is preparing for its possible meeting with Sudmark.", ""},
		{"the date of it", "The date of the meeting between Norland and Sudmark is a secret.", "CONSULT planned meeting"},
		{"ahead of its day", "Ahead of the June 12 summit with Norland, prices rose.", "CONSULT planned summit"},
		{"looking forward", "Marta Holm looks forward to meeting Jon Berg in Orla.", "CONSULT planned meeting"},
		{"a headline", "Norland and Sudmark to meet on Friday\n\nIt is late.", "CONSULT planned meet"},
		{"an invitation accepted", "Marta Holm has accepted an invitation to visit Kessel.", "AGREE happened accepted; VISIT planned visit"},
		{"an invitation refused", "Marta Holm has not accepted an invitation to visit Kessel.", "AGREE denied accepted"},
		{"to go and do", "Marta Holm will travel to Kessel on Sunday to take part in a summit with Norland.", "VISIT planned travel; CONSULT planned summit"},
		{"one of two months", "The council will decide when Marta Holm meets Jon Berg in May or June.", "CONSULT planned meets"},
		{"a row of what will be done", "Norland will end the patrols, scrap its base in Orla and withdraw its army.",
			"RETREAT planned patrols; END planned scrap; RETREAT planned withdraw"},
		{"words said after a comma", "You will say, scrap the base in Orla.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

func TestJourneys(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"told apart by its number", "It was Marta Holm's second trip to Kessel.", "VISIT happened trip"},
		{"after", "Marta Holm spoke after her two-day visit to Kessel.", "VISIT happened visit"},
		{"by whom", "A visit to Kessel by Marta Holm was kept secret.", "VISIT happened visit"},
		{"being on it", "Marta Holm is on a visit to Kessel.", "VISIT happened visit"},
		{"only in mind", "Marta Holm discussed her trip to Kessel.", ""},
		{"at the head of others", "Marta Holm led a delegation to Kessel.", "VISIT happened led"},
		{"at the head of a party", "Marta Holm led a party for years.", ""},
		{"setting out", "Marta Holm left for Kessel.", "MOVE happened left"},
		{"over a border, after another verb", "Marta Holm met Jon Berg and crossed into Norland.", "CONSULT happened met; MOVE happened crossed"},
		{"home", "Marta Holm flew home.", "MOVE happened flew"},
		{"the first to do it", "Marta Holm became the first leader to visit Kessel.", "VISIT happened visit"},
		{"a call, told by two adjectives", "Marta Holm had a long and friendly talk with Jon Berg.", "CONSULT happened talk"},
		{"a past that is no participle", "The two leaders spoke by phone on Tuesday.", "CONSULT happened spoke"},
		{"what somebody calls it", "Marta Holm praised what she called a good talk with Jon Berg.", ""},
		{"what something is called", "Marta Holm called a vote on the treaty “a farce”.", ""},
		{"a vote called", "Marta Holm called a vote on the treaty on Monday.", "ANNOUNCE happened called"},
		{"what was made of something", "Marta Holm made the inquiry a rallying cry.", ""},
		{"any of a kind", "Any law passed by the council would be void.", ""},
		{"two who vow", "Norland and Sudmark vowed to end the siege.", "ANNOUNCE happened vowed; RETREAT planned siege"},
		{"the end of a war", "Their quarrel ended in a truce.", "AGREE happened truce"},
		{"neither", "Neither Norland nor Sudmark has signed the treaty.", "AGREE denied signed"},
		{"a statement of a body", "Norland issued a statement on Monday.", "ANNOUNCE happened issued"},
		{"the death of one who is named", "The report dealt with the murder of Marta Holm and the rains.", "DEATH happened murder"},
		{"after a relative clause", "Norland, which fought for years, has released the sailors.", "RELEASE happened released"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
