package commitment

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What binds in clauses, participles, nouns and days, and what looks like it.
func TestConstructions(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"promised that", "Norland promised that the ferry would be repaired by July 2031.", "will promise <the ferry would be repaired by July 2031> 2031-07-31"},
		{"until they promise", "Norland will wait until Sudmark promises that it will leave.", ""},
		{"no that", "Norland promised the ferry would be repaired.", "will promise <the ferry would be repaired>"},
		{"demanded, no that", "Holm demanded Norland bring the troops home.", "demands order <Norland bring the troops home>"},
		{"insisted that they would", "Norland insisted that the vote would be held in June 2031.", "will plan <the vote would be held in June 2031> 2031-06-30"},
		{"insists that they did", "Norland insists that the convoy stopped at the border.", ""},
		{"agree that one should", "We agree that Norland should leave.", ""},
		{"a noun that", "President Holm gave an assurance that no troops would be sent to Velden.", "will-not promise <no troops would be sent to Velden>"},
		{"without a guarantee that", "Norland left without a guarantee that the troops would leave.", ""},
		{"from", "The court barred Norland from closing the harbour.", "will-not order <closing the harbour>"},
		{"wants it done", "Norland wants the camp closed by June 2031.", "demands order <the camp closed by June 2031> 2031-06-30"},
		{"not doing", "President Holm said: “We are not sending troops.”", "will-not plan <are not sending troops>"},
		{"until a day", "The court gave Norland until 30 June 2031 to close the camp.", "demands order <close the camp> 2031-06-30"},
		{"set to a day", "The vote has been postponed until 12 September 2031.", "will plan <The vote has been postponed until 12 September 2031> 2031-09-12"},
		{"a day moved in the active", "Norland delayed the election to March 2032.", "will plan <the election to March 2032> 2032-03-31"},
		{"a day gone by", "The vote was scheduled for 8 May 2030.", ""},
		{"takes effect", "Minister Berg: The ban will take effect on 1 June 2031.", "will plan <The ban will take effect on 1 June 2031> 2031-06-01"},
		{"a ban on", "Norland imposed a ban on the export of copper.", "will-not order <the export of copper>"},
		{"no intention of", "Norland has no intention of closing the camp.", "will-not plan <closing the camp>"},
		{"dismissed calls to", "Norland dismissed calls to close the camp.", "will-not promise <close the camp>"},
		{"planned withdrawal", "Norland's planned withdrawal was delayed.", "will plan <planned withdrawal>"},
		{"threatened with", "Norland threatened Sudmark with war.", "conditional promise <war>"},
		{"authorized to is leave", "Norland is authorized to close the camp.", ""},
		{"things require nothing", "The climate requires sailors to live in tents.", ""},
		{"a treaty does", "The treaty requires Norland to close the camp.", "will agreement <close the camp>"},
		{"habit", "Norland is often required to close the camp.", ""},
		{"neither", "Norland neither agreed to close the camp nor promised to leave.", ""},
		{"a list", "Norland agreed to close the camp, to free the sailors and to leave Tarsk.", "will agreement <close the camp>; will agreement <free the sailors>; will agreement <leave Tarsk>"},
		{"a second one told", "The treaty obliges Norland to close the camp and Sudmark to free the sailors.", "will agreement <close the camp>; will agreement <free the sailors>"},
		{"words given are no offer", "Norland offered its congratulations to Sudmark.", ""},
		{"going to", "President Holm: We are not going to close the camp.", "will-not promise <close the camp>"},
		{"it is going to be", "Berg: It is going to be closed.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// What is said again is found once; another day is another commitment.
func TestOnce(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"said again in fewer words", "Norland pledged to close the camp at Orla by June 2032. The rebels left. Norland promised to close the camp.", "will promise <close the camp at Orla by June 2032> 2032-06-30"},
		{"said first in fewer words", "Norland pledged to close the camp. The rebels left. Norland promised to close the camp at Orla by June 2032.", "will promise <close the camp at Orla by June 2032> 2032-06-30"},
		{"another day", "Norland pledged to close the camp by June 2032. The rebels left. Norland pledged to close the camp by July 2032.", "will promise <close the camp by June 2032> 2032-06-30; will promise <close the camp by July 2032> 2032-07-31"},
		{"another party", "Norland pledged to close the camp. The rebels left. Sudmark pledged to close the camp.", "will promise <close the camp>; will promise <close the camp>"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
