package event

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/syntax"
)

// full writes all of an event.
func full(e onrecord.Event) string {
	var who []string
	for _, p := range e.Participants {
		who = append(who, p.Part+" "+p.Name)
	}
	return fmt.Sprintf("<%s> %s | %s | %s | %s %s..%s | %d", e.Evidence.Exact, e.What, strings.Join(who, ", "), e.Place,
		e.When.Value, e.When.Earliest, e.When.Latest, len(e.Mentions))
}

func TestDetails(t *testing.T) {
	tests := []struct{ why, body, want string }{
		{"the time that leads in belongs to the clause", "In December 2030, the Harbour Alliance concluded its mission in Sudmark, he said.",
			"<In December 2030, the Harbour Alliance concluded its mission in Sudmark> conclude its mission in Sudmark | doer Harbour Alliance, target mission | Sudmark | 2030-12 2030-12-01..2030-12-31 | 0"},
		{"the passive turns the parts round", "The mayor of Tarsk was killed by gunmen on Sunday.",
			"<The mayor of Tarsk was killed by gunmen on Sunday> kill The mayor of Tarsk | target Tarsk, doer gunmen |  | 2031-05-11 2031-05-11..2031-05-11 | 0"},
		{"without a day: not after the publication", "Rebels captured the army base near Orla.",
			"<Rebels captured the army base near Orla> capture the army base near Orla | doer Rebels | Orla |  ..2031-05-14 | 0"},
		{"by sets the last day", "Norland will withdraw its troops from Sudmark by June 2032.",
			"<Norland will withdraw its troops from Sudmark by June 2032> withdraw its troops from Sudmark | doer Norland, target troops | Sudmark |  2031-05-14..2032-06-30 | 0"},
		{"what follows the comma is another's", "The alliance will end its mission in June, the minister told reporters.",
			"<The alliance will end its mission in June> end its mission | target mission |  | 2031-06 2031-06-01..2031-06-30 | 0"},
		{"told twice, with the day the second time", "Police arrested Jon Berg. The march went on. Officers said police arrested Jon Berg on Monday in Tarsk.",
			"<Police arrested Jon Berg> arrest Jon Berg | doer Police, target Jon Berg | Tarsk | 2031-05-12 2031-05-12..2031-05-12 | 1"},
		{"both who met", "France, Spain and Marin signed a border treaty in Kessel on Monday.",
			"<France, Spain and Marin signed a border treaty in Kessel on Monday> sign a border treaty in Kessel | doer France, doer Spain, doer Marin | Kessel | 2031-05-12 2031-05-12..2031-05-12 | 0"},
		{"a noun with what hangs on it", "Thousands left after the collapse of the Holm government in December 2030.",
			"<the collapse of the Holm government in December 2030> collapse of the Holm government | doer Holm |  | 2030-12 2030-12-01..2030-12-31 | 0"},
		{"the end of a clause inside a quotation", "“The army captured Orla in April,” the minister said.",
			"<The army captured Orla in April> capture Orla | doer army, target Orla |  | 2031-04 2031-04-01..2031-04-30 | 0"},
		{"a relative clause hangs on the bomb, not the town", "A bomb in Tarsk that killed nine soldiers on Monday was hidden in a truck.",
			"<A bomb in Tarsk that killed nine soldiers on Monday> kill nine soldiers | target soldiers | Tarsk | 2031-05-12 2031-05-12..2031-05-12 | 0"},
		{"what happened did not happen after the text", "Rebels captured the town of Orla in June 2032.",
			"<Rebels captured the town of Orla in June 2032> capture the town of Orla | doer Rebels, target Orla |  |  ..2031-05-14 | 0"},
		{"nor after a day to come", "Rebels captured the town of Orla after 1 June 2031.",
			"<Rebels captured the town of Orla after 1 June 2031> capture the town of Orla | doer Rebels, target Orla |  |  ..2031-05-14 | 0"},
		{"the month in hand has begun", "Rebels captured the town of Orla in May 2031.",
			"<Rebels captured the town of Orla in May 2031> capture the town of Orla | doer Rebels, target Orla |  | 2031-05 2031-05-01..2031-05-14 | 0"},
	}
	for _, tt := range tests {
		got := find(tt.body)
		if len(got) == 0 {
			t.Errorf("%s: nothing", tt.why)
			continue
		}
		if d := cmp.Diff(tt.want, full(got[0])); d != "" {
			t.Errorf("%s: %s", tt.why, d)
		}
	}
}

// What one side says against another is alleged; what it says of itself, or
// of peaceful things, happened.
func TestTellers(t *testing.T) {
	tests := []struct {
		why, body, cue string
		act            onrecord.Act
		want           onrecord.Modality
	}{
		{"a charge against another", "Norland: Sudmark bombed the port of Orla on Monday.", "said", onrecord.Assertion, onrecord.Alleged},
		{"one's own deed", "Norland: Norland bombed the port of Orla on Monday.", "said", onrecord.Assertion, onrecord.Happened},
		{"a claim", "Norland: Norland captured the port of Orla on Monday.", "claimed", onrecord.Assertion, onrecord.Alleged},
		{"peaceful", "Norland: Sudmark signed the treaty on Monday.", "said", onrecord.Assertion, onrecord.Happened},
		{"a denial", "Norland: that Norland bombed the port of Orla on Monday.", "denied", onrecord.Denial, onrecord.Denied},
	}
	for _, tt := range tests {
		page, mentions, actors, times := read(tt.body, published)
		tx := page.Text
		cue := onrecord.Evidence{Exact: tt.cue}
		st := onrecord.Statement{Base: onrecord.Base{ID: "s"}, Cue: &cue, Act: tt.act,
			Content: []onrecord.Evidence{tx.Evidence(onrecord.Span{Start: 9, End: len(tx.Body)})},
			Speaker: onrecord.Speaker{Actor: "a:norland"}}
		got := Find(syntax.NewGround(page, mentions, actors, times, []onrecord.Statement{st}), published)
		if len(got) != 1 || got[0].Modality != tt.want || got[0].Statement != "s" {
			t.Errorf("%s: %+v", tt.why, got)
		}
	}
}

// Nothing is known of the day: then no day is made up.
func TestUnknownDay(t *testing.T) {
	page, mentions, actors, times := read("Rebels captured the town of Velden.", onrecord.Bounds{})
	got := Find(syntax.NewGround(page, mentions, actors, times, nil), onrecord.Bounds{})
	if len(got) != 1 || got[0].When.Known() {
		t.Errorf("%+v", got)
	}
}
