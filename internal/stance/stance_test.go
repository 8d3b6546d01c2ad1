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
		found := Find([]onrecord.Report{said("courier", "2031-03-05", "Berg", c.cue, c.content)}, members, nil)
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
	found := Find(reports, members, nil)
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

// Where the affair has questions, only what answers one of them counts, and
// what answers no is turned round.
func TestMatters(t *testing.T) {
	matters := []onrecord.Matter{
		{Question: "Should the fleet leave?", Yes: []string{"leave the harbour", "withdrawal of the fleet"}, No: []string{"extension of the mission", "stay in the harbour"}},
		{Question: "Should the tax rise?", Yes: []string{"higher tax"}, No: []string{"lower tax"}},
	}
	for _, c := range []struct {
		why, cue, content string
		want              onrecord.Stance
	}{
		{"for what answers yes", "called for", "the immediate withdrawal of the whole Danish fleet", onrecord.For},
		{"against what answers yes", "rejected", "the withdrawal of the fleet", onrecord.Against},
		{"against what answers no", "rejected", "any extension of the harbour mission", onrecord.For},
		{"for what answers no", "backed", "an extension of the mission by a year", onrecord.Against},
		{"a duty", "said", "the ships must leave the harbour at once", onrecord.For},
		{"a duty denied", "said", "the ships should not leave the harbour before spring", onrecord.Against},
		{"a duty to the contrary", "said", "the ships need to stay in the harbour", onrecord.Against},
		{"our own will", "said", "we will not leave the harbour", onrecord.Against},
		{"a thing that is to be", "said", "the withdrawal of the fleet should begin at once", onrecord.For},
		{"ruled out", "ruled out", "an extension of the mission", onrecord.For},
		{"on condition", "said", "the ships must leave the harbour if the talks fail", onrecord.OnCondition},
		{"others' will is a forecast", "said", "they will leave the harbour", ""},
		{"what is the case is no stance", "said", "the ships have left the harbour", ""},
		{"no question of the affair", "called for", "a ban on fishing boats", ""},
		{"half of the words answer nothing", "called for", "a withdrawal from the treaty talks", ""},
	} {
		found := Find([]onrecord.Report{said("courier", "2031-03-05", "Berg", c.cue, c.content)}, members, matters)
		switch {
		case c.want == "" && len(found) > 0:
			t.Errorf("%s: found %s %q", c.why, found[0].Stance, found[0].Question)
		case c.want != "" && (len(found) != 1 || found[0].Stance != c.want || found[0].Question != matters[0].Question):
			t.Errorf("%s: %+v, want %s", c.why, found, c.want)
		}
	}
	changed := Find([]onrecord.Report{
		said("ledger", "2031-05-01", "Berg", "backed", "an extension of the harbour mission"),
		said("courier", "2031-03-05", "Berg", "said", "the ships must leave the harbour"),
	}, members, matters)
	if len(changed) != 1 || changed[0].Stance != onrecord.For || len(changed[0].Changes) != 1 || changed[0].Changes[0].Stance != onrecord.Against {
		t.Errorf("a change of mind: %+v", changed)
	}
}
