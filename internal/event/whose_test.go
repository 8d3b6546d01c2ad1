package event

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// partsOf writes who took part in the event of a trigger, and where it was.
func partsOf(body, trigger string) string {
	for _, e := range find(body) {
		if e.Trigger.Exact != trigger {
			continue
		}
		var who []string
		for _, p := range e.Participants {
			who = append(who, p.Part+" "+p.Name)
		}
		return fmt.Sprintf("%s @%s", strings.Join(who, ", "), e.Place)
	}
	return "nothing"
}

func TestWhose(t *testing.T) {
	tests := []struct{ why, body, trigger, want string }{
		{"his own", "Marta Holm left after her two-day visit to Kessel.", "visit", "doer Marta Holm @Kessel"},
		{"one of two", "Marta Holm met Jon Berg on his second trip to Kessel.", "trip", " @Kessel"},
		{"another's plan", "Marta Holm praised Jon Berg's decision to visit Kessel.", "visit", "doer Jon Berg, target Kessel @Kessel"},
		{"a place before the noun", "Thousands fled after the Kessel battle.", "battle", " @Kessel"},
		{"the town of", "Marta Holm met Jon Berg at the border village of Orla on Friday.", "met", "doer Marta Holm, target Jon Berg @Orla"},
		{"a place is no doer", "Marta Holm held a summit with Jon Berg at the border village of Orla.", "summit", "doer Marta Holm, other Jon Berg @Orla"},
		{"advice is not who gives it", "Marta Holm rejected the advice of Jon Berg on Monday.", "rejected", "doer Marta Holm @"},
		{"who, behind a place", "The ministers in Tarsk, who signed the treaty on Monday, smiled.", "signed", "doer ministers @Tarsk"},
		{"the owner of a release", "Norland's release of the sailors was welcomed.", "release", "doer Norland @"},
		{"a noun does nothing in the name of what hangs on it", "The capture of Jon Berg ended the siege.", "siege", " @"},
		{"of belongs to the name before it", "Marta Holm held talks with President Berg of Norland on Monday.", "talks", "doer Marta Holm, other President Berg @"},
		{"a place of another happening", "Marta Holm met Jon Berg on Monday after the battle in Tarsk.", "met", "doer Marta Holm, target Jon Berg @"},
		{"a place that what is condemned has", "Norland condemned the raid in Tarsk on Monday.", "condemned", "doer Norland @"},
		{"a place before the verb is that of its subject's office", "Norland President Marta Holm arrived on Monday.", "arrived", "doer Norland President Marta Holm @"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, partsOf(tt.body, tt.trigger)); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

func TestNeighbouringDays(t *testing.T) {
	tests := []struct{ why, body, trigger, first, last string }{
		{"counted this year", "Marta Holm spoke on her second trip to Kessel this year.", "trip", "", "2031-05-14"},
		{"the first of another year", "Marta Holm spoke on her first trip to Kessel last year.", "trip", "2030-01-01", "2030-12-31"},
		{"of a relative clause", "Marta Holm, who was elected in October, dismissed Jon Berg on Monday.", "dismissed", "2031-05-12", "2031-05-12"},
		{"of what came before", "Marta Holm left Kessel after the battle of Orla in March.", "left", "2031-03-01", ""},
		{"of what comes after", "Marta Holm met Jon Berg before the vote on Tuesday.", "met", "", "2031-05-14"},
		{"of what somebody is guilty", "Jon Berg was found guilty of murder on Tuesday.", "found", "2031-05-13", "2031-05-13"},
		{"late in one month or early in another", "Marta Holm will meet Jon Berg in late May or early June.", "meet", "2031-05-21", "2031-06-10"},
		{"meanwhile", "Jon Berg was shot as he walked across a bridge on Friday.", "shot", "2031-05-09", "2031-05-09"},
		{"the next of the name", "Marta Holm looks forward to meeting Jon Berg on Saturday.", "meeting", "2031-05-17", "2031-05-17"},
		{"the next of a planned occasion", "Friday's summit would be the first.", "summit", "2031-05-16", "2031-05-16"},
		{"of the exit, not of the talks", "His exit from the planned talks in Kessel on Monday was noted.", "talks", "2031-05-14", ""},
		{"in May or June", "Marta Holm will meet Jon Berg in May or June.", "meet", "2031-05-14", "2031-06-30"},
		{"this week of what is to come", "The quarrel could spoil this week's summit in Kessel.", "summit", "2031-05-14", "2031-05-18"},
	}
	for _, tt := range tests {
		got := "nothing"
		for _, e := range find(tt.body) {
			if e.Trigger.Exact == tt.trigger {
				got = string(e.When.Earliest + ".." + e.When.Latest)
			}
		}
		if d := cmp.Diff(tt.first+".."+tt.last, got); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
