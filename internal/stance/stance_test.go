package stance

import (
	"strings"
	"testing"

	"onrecord"
)

// said makes a report of one statement: the cue and the content stand in the
// words, cut at bars ("rejected|any extension of the mission").
func said(doc string, pub onrecord.Day, actor, cue, content string) onrecord.Report {
	text := onrecord.NewText(doc+cue+content, "plain/1")
	part := onrecord.Evidence{Doc: doc, Start: 50, End: 50 + len(content), Exact: content}
	verb := onrecord.Evidence{Doc: doc, Start: 40, End: 40 + len(cue), Exact: cue}
	st := onrecord.Statement{
		Evidence: part, Cue: &verb, Content: []onrecord.Evidence{part}, Act: onrecord.Assertion,
		Speaker: onrecord.Speaker{Name: onrecord.Maybe(actor), Actor: onrecord.Maybe(actor)},
	}
	st.ID = onrecord.FindingID(onrecord.KindStatement, text.ID, "", part)
	d := &onrecord.Document{Doc: doc, TextID: text.ID}
	d.Published.Bounds = onrecord.On(pub)
	return onrecord.Report{Document: d, Reading: &onrecord.Reading{Statements: []onrecord.Statement{st}}}
}

var members = map[string]string{"Berg": "a-berg", "Lind": "a-lind"}

func TestStance(t *testing.T) {
	for _, c := range []struct {
		why, cue, content string
		want              onrecord.Stance
		question          string
	}{
		{"a cue of refusal with a thing", "rejected", "any extension of the harbour mission", onrecord.Against, "extension of the harbour mission: for or against?"},
		{"a call for a deed", "called for", "the immediate withdrawal of the Danish ships", onrecord.For, "withdrawal of the Danish ships: for or against?"},
		{"in the first person", "said", "we do not accept the military presence of any fleet, he warned", onrecord.Against, "military presence of any fleet: for or against?"},
		{"a plain report says nothing of a stance", "said", "the extension of the mission was discussed", "", ""},
		{"they are not the speaker", "said", "they support the extension of the mission", "", ""},
		{"to back a person is no stance on a matter", "backs", "the candidate from Oslo", "", ""},
		{"refusing to act is no question", "rejected", "to answer letters about the mission", "", ""},
	} {
		found := Find([]onrecord.Report{said("courier", "2031-03-05", "Berg", c.cue, c.content)}, members)
		switch {
		case c.want == "" && len(found) > 0:
			t.Errorf("%s: found %s %q", c.why, found[0].Stance, found[0].Question)
		case c.want != "" && (len(found) != 1 || found[0].Stance != c.want || found[0].Question != c.question):
			t.Errorf("%s: %+v, want %s on %q", c.why, found, c.want, c.question)
		}
	}
}

func TestChange(t *testing.T) {
	reports := []onrecord.Report{
		said("ledger", "2031-05-01", "Berg", "backed", "an extension of the harbour mission"),
		said("courier", "2031-03-05", "Berg", "rejected", "any extension of the harbour mission"),
		said("monitor", "2031-03-06", "Lind", "rejected", "the extension of the harbour mission"),
		said("review", "2031-06-06", "Nobody", "rejected", "the extension of the harbour mission"),
	}
	found := Find(reports, members)
	if len(found) != 2 {
		t.Fatalf("%d positions, want one of each known speaker: %+v", len(found), found)
	}
	for _, p := range found {
		want := 0
		if p.Actor == "a-berg" {
			want = 1
		}
		if len(p.Changes) != want || p.Stance != onrecord.Against || !strings.HasPrefix(p.Question, "extension") {
			t.Errorf("%s: %s on %q with %d changes, want against with %d", p.Actor, p.Stance, p.Question, len(p.Changes), want)
		}
	}
}
