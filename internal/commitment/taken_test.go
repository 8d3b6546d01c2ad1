package commitment

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is taken upon oneself by accepting, by a paper, on a day agreed, on
// terms; and what looks like it.
func TestTakenOn(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"an invitation accepted", "Norland accepted an invitation to visit Tarsk in July 2031.", "will agreement <visit Tarsk in July 2031> 2031-07-31"},
		{"an invitation turned down", "Norland turned down an invitation to visit Tarsk.", "will-not promise <visit Tarsk>"},
		{"an invitation not yet accepted", "Norland may accept an invitation to visit Tarsk.", ""},
		{"committed by another", "The treaty commits Norland to the removal of the mines.", "will agreement <the removal of the mines>"},
		{"committed to a deed by oneself", "Norland committed itself to the removal of the mines.", "will promise <the removal of the mines>"},
		{"a paper that affirms", "Norland signed a declaration affirming the removal of the mines.", "will agreement <the removal of the mines>"},
		{"a letter that praises", "Norland sent a letter praising the removal of the mines.", ""},
		{"a day agreed on", "Norland and Sudmark agreed on 3 June 2031 for the handover of the sailors.", "will agreement <the handover of the sailors> 2031-06-03"},
		{"a day named as the date", "Norland fixed 30 June 2031 as the date for the vote.", "will plan <the vote> 2031-06-30"},
		{"willing if", "Norland is willing to close the camp if Sudmark leaves.", "conditional promise <close the camp> [if Sudmark leaves]"},
		{"would be willing in return", "Norland would be willing to free the sailors in return for an apology.", "conditional promise <free the sailors in return for an apology> [in return for an apology]"},
		{"willing, no terms", "Norland is willing to close the camp.", ""},
		{"should they", "Norland is ready to close the camp should the talks fail.", "conditional promise <close the camp> [should the talks fail]"},
		{"the planned talks between", "The rebels fear the planned talks between Norland and Sudmark.", "will plan <planned talks between Norland and Sudmark>"},
		{"planned talks", "The rebels fear planned talks.", ""},
		{"once more", "President Holm renewed a pledge to close the camp.", "will promise <close the camp> again"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// The present tells what has its day; what is expected of somebody is fixed
// only with one.
func TestAppointed(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"the present with a day to come", "Norland and Sudmark meet on 23 May 2031 in Tarsk.", "will plan <meet on 23 May 2031 in Tarsk> 2031-05-23"},
		{"no day", "Norland and Sudmark meet in Tarsk.", ""},
		{"a day gone by", "Norland and Sudmark met on 23 April 2031 in Tarsk.", ""},
		{"if they meet", "If Norland and Sudmark meet on 23 May 2031, the truce holds.", ""},
		{"a day too far to be fixed", "Norland and Sudmark meet on 23 May 2034.", ""},
		{"expected on a day", "Norland is expected to visit Tarsk on 23 May 2031.", "will plan <visit Tarsk on 23 May 2031> 2031-05-23"},
		{"expected without a day", "Norland is expected to visit Tarsk.", ""},
		{"expected to suffer", "Norland is expected to suffer in June 2031.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// What binds nobody: proclamations, one man's vote, what any crowd would like.
func TestNobodyBound(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"victory", "Norland declared victory over Sudmark.", ""},
		{"a truce", "Norland declared a truce with Sudmark.", "will plan <a truce with Sudmark>"},
		{"one vote", "Marta Holm voted for the war.", ""},
		{"a crowd", "Voters want Norland to leave Tarsk.", ""},
		{"a state", "Sudmark wants Norland to leave Tarsk.", "demands order <leave Tarsk>"},
		{"any intention", "Norland hardly has any intention of closing the camp.", ""},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// Deeds in a row are each one, also behind a comma where the verb looks like a
// noun.
func TestRow(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"three", "President Holm: We will close the camp, recall the envoy and release the sailors.", "will promise <We will close the camp>; will promise <recall the envoy>; will promise <release the sailors>"},
		{"a verb taken for a noun", "Norland agreed to halt salt and rocket tests, scrap its salt test site.", "will agreement <halt salt and rocket tests>; will agreement <scrap its salt test site>"},
		{"never again", "Norland vowed to close the camp and never again lock the gates.", "will promise <close the camp>; will-not promise <lock the gates>"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}
