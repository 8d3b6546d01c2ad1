package event

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a verb tells goes by its company.
func TestClasses(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"a plane sent", "Norland sent two warships to Orla on Monday.", "MOBILIZE happened sent"},
		{"goods sent", "Norland sent medicine to Orla on Monday.", "TRANSFER happened sent"},
		{"a sum spent", "The council spent 40 million dollars on Monday.", "TRANSFER happened spent"},
		{"time spent", "The council spent an afternoon in Orla on Monday.", ""},
		{"more soldiers", "Norland will increase the number of soldiers in Tarsk.", "MOBILIZE planned increase"},
		{"fewer soldiers", "Norland will reduce the number of soldiers in Tarsk.", "RETREAT planned reduce"},
		{"talks begun are talks", "The talks in Kessel started on Monday.", "CONSULT happened started"},
		{"a meeting cancelled", "President Holm cancelled the meeting on Monday.", "SANCTION happened meeting"},
		{"a mission ended", "Norland ended the patrol in Tarsk.", "RETREAT happened patrol"},
		{"a storm strikes", "A storm hit Orla on Monday.", "DISASTER happened hit"},
		{"a bill defeated", "Parliament defeated the bill on Monday.", "REJECT happened defeated"},
		{"rebels defeated", "The army defeated the rebels on Monday.", "SEIZE happened defeated"},
		{"came under fire", "The convoy came under fire near Tarsk.", "ASSAULT happened fire"},
		{"opened fire", "Soldiers opened fire in Tarsk on Monday.", "ASSAULT happened opened"},
		{"a law cast down", "The court struck down the law on Monday.", "REJECT happened struck"},
		{"a decision is known by its owner", "The report praises the minister's decision.", "ANNOUNCE happened decision"},
		{"a decision asked for is not", "The council awaits the minister's decision.", ""},
		{"behind it", "A rebel was behind the attack in Tarsk.", "ASSAULT happened attack"},
		{"in words", "The minister attacked the policy on Monday.", ""},
		{"an attack on a right is in words", "The council condemned the attack on freedom on Monday.", "ACCUSE happened condemned"},
		{"costs do not kill", "The cost killed the plan in May.", ""},
		{"declined to speak", "Norland declined to comment on Monday.", ""},
		{"readiness is no plan", "Norland is prepared to attack Tarsk.", ""},
		{"a pact lays down", "The pact calls for Norland to release the sailors.", "RELEASE planned release"},
		{"doubts that", "There are doubts that Norland will leave Tarsk.", ""},
		{"deaths are not planned", "The rebels will die in Tarsk.", ""},
		{"an order that hangs on an if", "If it rains, Norland will close the camp in Orla.", ""},
		{"each week", "Norland sends grain to Orla each week.", ""},
		{"a title", "The minister read “Frozen Hills” on Monday.", ""},
		{"a participle tagged as a past", "The officer arrested on Monday is a teacher.", "ARREST happened arrested"},
		{"a past tagged as a participle", "The government called on Norland to resign.", "REQUEST happened called"},
		{"a verb after a comma shares the subject", "President Holm flew to Orla on Monday, met Jon Berg and signed a treaty.",
			"VISIT happened flew; CONSULT happened met; AGREE happened signed"},
		{"the gap of a relative clause", "The pact that Norland signed in May is long.", "AGREE happened signed"},
		{"failure to", "Norland's failure to sign the treaty hurt the talks.", "AGREE denied sign"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// Two tellings of one happening are one event, two happenings are two.
func TestRepeats(t *testing.T) {
	tests := []struct {
		why, body string
		want      int
	}{
		{"the noun again", "Police arrested Jon Berg on Monday. The arrest came late.", 1},
		{"the same deed in the passive", "Rebels killed a judge in Tarsk on Sunday. The judge was killed at noon.", 1},
		{"a month and its day", "The April summit in Kessel ended. The April 12 summit was long.", 1},
		{"one launch on a day and one without", "Norland fired a missile on May 3. Norland has fired a missile.", 2},
		{"two agreements", "Norland agreed on Monday to leave Tarsk. Norland agreed to release the sailors.", 4},
	}
	for _, tt := range tests {
		n := 0
		for _, e := range find(tt.body) {
			if e.Doubt < 0.5 {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%s: %q: %d events: %s", tt.why, tt.body, n, brief(find(tt.body)))
		}
	}
}

// The day of the saying is not that of the event.
func TestWhoseDay(t *testing.T) {
	tests := []struct{ why, body, trigger, first, last string }{
		{"said on a day", "Officials said on Tuesday the army had captured Tarsk.", "captured", "", "2031-05-14"},
		{"the noun's own", "Jon Berg was arrested over the 2021 attack in Tarsk.", "arrested", "", "2031-05-14"},
		{"of a noun with its year", "Jon Berg was arrested over the 2021 attack in Tarsk.", "attack", "2021-01-01", "2021-12-31"},
		{"the verb between", "Norland accused Sudmark of bombing Tarsk on Sunday.", "accused", "", "2031-05-14"},
		{"the last of that name", "The army captured Tarsk on Friday.", "captured", "2031-05-09", "2031-05-09"},
		{"the next of that name", "The president is flying to Orla on Friday.", "flying", "2031-05-16", "2031-05-16"},
		{"held on a day", "The election was held on May 4.", "election", "2031-05-04", "2031-05-04"},
		{"on the occasion", "During a visit to Orla in April, the minister inspected a camp.", "inspected", "2031-04-01", "2031-04-30"},
		{"they went on", "Rebels raided Orla on May 3. They burned a school.", "burned", "2031-05-03", "2031-05-03"},
		{"decided long ago", "Norland voted in 2029 to end the mission.", "end", "2029-01-01", ""},
		{"this year so far", "Norland captured Tarsk this year.", "captured", "2031-01-01", "2031-05-14"},
	}
	for _, tt := range tests {
		found := false
		for _, e := range find(tt.body) {
			if e.Trigger.Exact != tt.trigger {
				continue
			}
			found = true
			if string(e.When.Earliest) != tt.first || string(e.When.Latest) != tt.last {
				t.Errorf("%s: %q: %s to %s", tt.why, tt.body, e.When.Earliest, e.When.Latest)
			}
		}
		if !found {
			t.Errorf("%s: %q: not found", tt.why, tt.body)
		}
	}
}
