package commitment

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/syntax"
)

// Who is bound: the one named, or no one.
func TestParty(t *testing.T) {
	tests := []struct{ why, body, by, todo, deadline string }{
		{"a place of the deed is not bound", "The statement: Operations in Velden will go on until June 2032.", "Operations", "Operations in Velden will go on until June 2032", "2032-06-30"},
		{"part of a mission, with a clause on it", "The statement: The part of the mission that works there from a specific platform will continue until September 2032.",
			"mission", "The part of the mission that works there from a specific platform will continue until September 2032", "2032-09-30"},
		{"whose it is", "Minister Berg: Norland's programme in Velden will end by June 2032.", "Norland", "Norland's programme in Velden will end by June 2032", "2032-06-30"},
		{"of whom it is", "Minister Berg: The return of the Harbour Alliance from Velden will begin by June 2032.", "Harbour Alliance",
			"The return of the Harbour Alliance from Velden will begin by June 2032", "2032-06-30"},
		{"so many out of a body", "Last week 168 out of the Norland Council voted to expel the envoys by July 2031.", "Norland Council", "expel the envoys by July 2031", "2031-07-31"},
		{"a pronoun is no name", "They will leave Tarsk by June 2032.", "", "They will leave Tarsk by June 2032", "2032-06-30"},
		{"the agent of a passive plan", "The survey will be carried out by the Harbour Office through 2035.", "Harbour Office",
			"The survey will be carried out by the Harbour Office through 2035", "2035-12-31"},
		{"which does not stand for a person", "Norland praised the meeting with President Holm, which is set to take place in Kessel on 20 May.", "", "take place in Kessel on 20 May", "2031-05-20"},
		{"an official's word on a thing", "The mayor: The harbour wall will be finished by the end of June 2032.", "", "The harbour wall will be finished by the end of June 2032", "2032-06-30"},
		{"a deputy, and of what", "The deputy transport minister of Norland: The bridge will open by June 2032.", "", "The bridge will open by June 2032", "2032-06-30"},
		{"a thing told not to be done", "The council urged Norland not to sell the harbour by July 2031.", "Norland", "not to sell the harbour by July 2031", "2031-07-31"},
	}
	for _, tt := range tests {
		got := find(tt.body)
		if len(got) != 1 || got[0].Doubt >= onrecord.Doubtful || got[0].Deadline == nil {
			t.Errorf("%s: %+v", tt.why, got)
			continue
		}
		have := []string{string(got[0].ByName), got[0].ToDo.Exact, string(got[0].Deadline.Latest)}
		if d := cmp.Diff([]string{tt.by, tt.todo, tt.deadline}, have); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// What binds nobody now, and what was no promise.
func TestNobody(t *testing.T) {
	tests := []struct{ why, body string }{
		{"an expert", "Harbour expert: The harbour wall will be finished by the end of June 2032."},
		{"an engineer without office", "An engineer: The harbour wall will be finished by the end of June 2032."},
		{"a former mayor", "The former mayor: The harbour wall will be finished by the end of June 2032."},
		{"a chief engineer holds no office", "The chief engineer of the port: The harbour wall will be finished by the end of June 2032."},
		{"the outlet's own word on a thing", "The harbour wall will be finished by the end of June 2032."},
		{"an official on prices", "The mayor: The price will rise by June 2032."},
		{"the day is of the strike, which is over", "President Holm ordered the Jan. 2 strike against the camp."},
		{"a raid that was carried out", "President Holm ordered the raid that killed the rebel leader."},
		{"one vote decides nothing", "Senator Holm voted to expel the envoys."},
		{"a plan for a day gone by", "Norland plans to close the camp by March 2031."},
		{"one knows, and so believes", "Minister Berg: I know that Norland will release the sailors."},
		{"a chance", "Minister Berg: There is a good chance that Norland will release the sailors."},
	}
	for _, tt := range tests {
		if got := brief(find(tt.body)); got != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, got)
		}
	}
}

// The day in a noun phrase is that of the noun, a day past which something
// goes on is no limit.
func TestNoDeadline(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"the strike of a day to come", "President Holm ordered the closure of the June 2 summit hall.", "demands order <the closure of the June 2 summit hall>"},
		{"past a year", "Norland promised to extend its mission in Velden past 2032.", "will promise <extend its mission in Velden past 2032>"},
		{"but a June 30 deadline is one", "The court set a June 30 deadline for the closure of the camp.", "will plan <a June 30 deadline for the closure of the camp> 2031-06-30"},
		{"an old promise with its own day stays", "In 2027, Norland promised to close the camp by 2030.", "will promise <close the camp by 2030> 2030-12-31"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, brief(find(tt.body))); d != "" {
			t.Errorf("%s: %q %s", tt.why, tt.body, d)
		}
	}
}

// A plan told as what someone wishes is still a plan; a wish is none.
func TestWish(t *testing.T) {
	for body, want := range map[string]string{
		"The alliance plans to keep the camp in Tarsk.":    "will plan <keep the camp in Tarsk>",
		"The alliance promises to keep the camp in Tarsk.": "will promise <keep the camp in Tarsk>",
		"The alliance wants to keep the camp in Tarsk.":    "",
		"The alliance hopes to keep the camp in Tarsk.":    "",
	} {
		page, mentions, actors, times := read(body, published)
		content := page.Text.Evidence(onrecord.Span{Start: strings.Index(body, "to keep"), End: len(body) - 1})
		st := onrecord.Statement{Base: onrecord.Base{ID: "s"}, Act: onrecord.Wish, Content: []onrecord.Evidence{content}}
		if got := brief(Find(syntax.NewGround(page, mentions, actors, times, []onrecord.Statement{st}), published)); got != want {
			t.Errorf("%q: %s", body, got)
		}
	}
}
