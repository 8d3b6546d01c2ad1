package event

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestActs(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"an act of a state by words", "Norland accused Sudmark on Monday of lying.", "ACCUSE happened accused"},
		{"a person at a microphone only speaks", "Marta Holm accused Jon Berg on Monday of lying.", ""},
		{"directed someone to", "President Holm directed the army to leave Tarsk.", "ANNOUNCE happened directed; RETREAT planned leave"},
		{"directed a film", "Marta Holm directed a film in Velden.", ""},
		{"a missile launched is a test", "Norland launched a missile from Tarsk on Monday.", "TEST happened launched"},
		{"the launch of a missile", "The council condemned Norland's launch of a missile.", "ACCUSE happened condemned; TEST happened launch"},
		{"a campaign launched is none", "Norland launched a campaign on Monday.", "BEGIN happened launched"},
		{"at an occasion", "At a news conference in Kessel, Marta Holm smiled.", "CONSULT happened conference"},
		{"on a visit", "Marta Holm fell ill on her visit to Kessel.", "VISIT happened visit"},
		{"an occasion not yet held", "Marta Holm could smile at a news conference in Kessel.", ""},
		{"since a day", "Norland and Sudmark have been talking since the Jan. 6 attack on Tarsk.", "ASSAULT happened attack"},
		{"people nobody names", "Some 16 people were injured.", "INJURE happened injured"},
		{"a guest leaves", "Jon Berg left Kessel on Monday.", "MOVE happened left"},
		{"an army leaves", "Norland left Kessel on Monday.", "RETREAT happened left"},
		{"reached over phrases", "Norland agreed at the talks in Kessel to release the sailors.", "AGREE happened agreed; CONSULT happened talks; RELEASE planned release"},
		{"a pledge to", "The council discussed Norland's pledge to release the sailors.", "RELEASE planned release"},
		{"plans laid out", "Norland announced plans to release the sailors on Friday.", "ANNOUNCE happened announced; RELEASE planned release"},
		{"no plan to", "Norland has no plan to release the sailors.", ""},
		{"is due to", "President Holm is due to visit Kessel.", "VISIT planned visit"},
		{"given to somebody", "President Holm presented the king of Norland with a sword.", "TRANSFER happened presented"},
		{"a plan presented", "President Holm presented a plan on Monday.", ""},
		{"a price paid", "Norland paid a heavy price on Monday.", ""},
		{"paid a visit", "President Holm paid a visit to Kessel.", "VISIT happened visit"},
		{"taken off a list", "Norland removed the harbour from the list on Monday.", ""},
		{"troops removed", "Norland removed its soldiers from Tarsk.", "RETREAT happened removed"},
		{"soldiers kept", "President Holm plans to keep 400 soldiers in Tarsk.", "EXTEND planned keep"},
		{"prices kept", "The alliance plans to keep prices low in Tarsk.", ""},
		{"a body announces", "The Norland government announced the president would visit Kessel on May 20.", "ANNOUNCE happened announced; VISIT planned visit"},
		{"an issue addressed", "President Holm addressed the issue on Monday.", ""},
		{"soldiers addressed", "President Holm addressed the soldiers at Orla.", "ANNOUNCE happened addressed"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

func TestDays(t *testing.T) {
	tests := []struct{ why, body, trigger, first, last string }{
		{"late in a month", "Norland pulled out of Tarsk in late April.", "pulled", "2031-04-21", "2031-04-30"},
		{"early in a year", "Norland pulled out of Tarsk in early 2030.", "pulled", "2030-01-01", "2030-04-30"},
		{"earlier in a month", "Norland pulled out of Tarsk earlier this month.", "pulled", "2031-05-01", "2031-05-14"},
		{"whole month", "Norland pulled out of Tarsk in April.", "pulled", "2031-04-01", "2031-04-30"},
		{"earlier in the day", "Norland met Sudmark earlier in the day.", "met", "2031-05-14", "2031-05-14"},
		{"those counted before", "Nine soldiers of Norland were killed on May 3. Six were killed by a bomb.", "killed", "2031-05-03", "2031-05-03"},
		{"another matter", "Nine soldiers of Norland were killed on May 3. Sudmark withdrew its army.", "withdrew", "", "2031-05-14"},
		{"the day of what took place on an occasion", "On May 3, at a news conference in Kessel, Marta Holm smiled.", "conference", "2031-05-03", "2031-05-03"},
	}
	for _, tt := range tests {
		found := false
		for _, e := range find(tt.body) {
			if e.Trigger.Exact == tt.trigger {
				found = true
				if string(e.When.Earliest) != tt.first || string(e.When.Latest) != tt.last {
					t.Errorf("%s: %q: %s to %s", tt.why, tt.body, e.When.Earliest, e.When.Latest)
				}
			}
		}
		if !found {
			t.Errorf("%s: %q: not found", tt.why, tt.body)
		}
	}
}
