package actor

import (
	"testing"

	"onrecord"
)

// TestGovernment tells the capital that stands for a government from the
// city: the state is named by its usual name, the city by its own.
func TestGovernment(t *testing.T) {
	const also = " The Norwegian and Kenyan envoys met the Peruvian minister."
	tests := []struct{ why, body, name, want string }{
		{"who says", "The quota is too low, Oslo said on Friday.", "Oslo", "Norway"},
		{"who will do", "Oslo will reject the quota.", "Oslo", "Norway"},
		{"in a clause", "He fears that Nairobi may not accept the offer.", "Nairobi", "Kenya"},
		{"behind a verb of saying", "Fishermen say Oslo has repeatedly refused to talk.", "Oslo", "Norway"},
		{"with an aside", "Oslo, however, rejected the offer.", "Oslo", "Norway"},
		{"in a relative clause", "The quota, which Oslo opposes, is low.", "Oslo", "Norway"},
		{"willing", "Lima is not ready to sign.", "Lima", "Peru"},
		{"said to be about to", "Lima appears to be reluctant, and Lima is expected to veto the pact.", "Lima", "Peru"},
		{"who is told", "Ministers urged Nairobi to open the harbour.", "Nairobi", "Kenya"},
		{"who is asked by name", "The fleet called on Nairobi to agree to a truce.", "Nairobi", "Kenya"},
		{"an act of will", "Fishermen welcomed Oslo's latest offer.", "Oslo", "Norway"},
		{"what a government has", "Nobody trusted Lima’s foreign policy.", "Lima", "Peru"},
		{"a pair of governments", "Relations between Oslo and Nairobi are cool.", "Oslo", "Norway"},
		{"the other of the pair", "Relations between Oslo and Nairobi are cool.", "Nairobi", "Kenya"},
		{"ties with one", "The island has close ties with Nairobi.", "Nairobi", "Kenya"},
		{"a warning to one", "The vote is a warning to Lima.", "Lima", "Peru"},
		{"pressure on one", "The fleet put pressure on Lima.", "Lima", "Peru"},
		{"done by one", "The quota imposed by Oslo is low.", "Oslo", "Norway"},
		{"behind whom one stands", "The Oslo-backed plan failed.", "Oslo", "Norway"},
		{"beside another state", "Oslo and Peru agreed to meet.", "Oslo", "Norway"},

		{"an object of will", "Oslo made a few more concessions.", "Oslo", "Norway"},
		{"a verb with its particle", "Fishermen warned what happens if Oslo backs down.", "Oslo", "Norway"},
		{"no longer doing so", "The fleet waits until Oslo stops threatening it.", "Oslo", "Norway"},
		{"behind another clause", "The fleet sailed and Lima countered it would not pay.", "Lima", "Peru"},
		{"with an adjective", "Talks with oil-rich Oslo failed.", "Oslo", "Norway"},
		{"both of them", "The vote will worry both Oslo and Nairobi.", "Oslo", "Norway"},
		{"for somebody to act", "It is time for Lima to make concessions.", "Lima", "Peru"},
		{"an act by one", "The fleet feared further threats by Nairobi.", "Nairobi", "Kenya"},
		{"in one act with another", "Oslo joined Nairobi in signing the pact.", "Nairobi", "Kenya"},

		{"what a city sees", "Oslo saw a rise in threats.", "Oslo", "Oslo"},
		{"what is about a city", "The envoys discussed Oslo's status.", "Oslo", "Oslo"},
		{"a city under fire", "Oslo surrendered after a week.", "Oslo", "Oslo"},
		{"what a city joins", "Oslo joined the march.", "Oslo", "Oslo"},
		{"an adjective before a city", "Envoys met in snow-covered Oslo.", "Oslo", "Oslo"},
		{"news from a city", "Reports from Oslo say so.", "Oslo", "Oslo"},
		{"where one meets", "Envoys met in Oslo and said little.", "Oslo", "Oslo"},
		{"where one goes", "The minister flew to Lima to warn the fleet.", "Lima", "Lima"},
		{"where one comes from", "The minister returned from Nairobi and agreed.", "Nairobi", "Nairobi"},
		{"what one leaves", "The minister left Nairobi to seek a truce.", "Nairobi", "Nairobi"},
		{"what is hit", "Rain hit Oslo and a fire destroyed Lima's harbour.", "Lima", "Lima"},
		{"what a city has", "Oslo's streets were empty.", "Oslo", "Oslo"},
		{"what a city does", "Oslo woke to heavy snow.", "Oslo", "Oslo"},
		{"a city of a country", "Envoys met again in Lima, Peru, and agreed.", "Lima", "Lima"},
		{"a list of cities", "Oslo, Bergen and Tromso want more trams.", "Oslo", "Oslo"},
		{"a way between two", "The road between Oslo and Nairobi is long.", "Oslo", "Oslo"},
		{"people of the city", "The council urged Oslo residents to stay at home.", "Oslo", "Oslo"},
		{"a base", "The Oslo-based bank agreed to pay.", "Oslo", "Oslo"},
		{"left open", "Oslo is important.", "Oslo", "Oslo"},
		{"the name of a state too", "Singapore refused the offer.", "Singapore", "Singapore"},
		{"who sits there is many", "Brussels refused the Belgian offer.", "Brussels", "Brussels"},
	}
	for _, tt := range tests {
		if got := actorAt(t, tt.body+also, tt.name); got != tt.want {
			t.Errorf("%s: %q: %s is %s, want %s", tt.why, tt.body, tt.name, got, tt.want)
		}
	}
	if got := actorAt(t, "Oslo refused the offer.", "Oslo"); got != "Oslo" {
		t.Errorf("a text that does not speak of the state: Oslo is %s", got)
	}
}

// actorAt is the name of the actor that the first mention in these words
// means.
func actorAt(t *testing.T, body, words string) string {
	ms, as, _ := find(body)
	for _, m := range ms {
		if m.Evidence.Exact != words {
			continue
		}
		for _, a := range as {
			if onrecord.Maybe(a.ID) == m.Actor {
				return a.Name
			}
		}
	}
	t.Fatalf("%q has no mention %q", body, words)
	return ""
}
