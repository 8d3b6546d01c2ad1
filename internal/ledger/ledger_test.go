package ledger

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// pledgeOf says, for a test, what one document tells of a commitment.
type pledgeOf struct {
	doc       string
	pub       onrecord.Day
	words     string
	by        string // local actor id bound
	speaker   string // local actor id that says so; "" for the outlet
	from, due onrecord.Day
	direction onrecord.Direction
	reaffirms bool
	content   string // of the statement, where it says more
}

func (p pledgeOf) report() onrecord.Report {
	text := onrecord.NewText(p.doc+p.words, "plain/1")
	ev := onrecord.Evidence{Doc: p.doc, End: len(p.words), Exact: p.words}
	com := onrecord.Commitment{Evidence: ev, ToDo: ev, By: onrecord.Maybe(p.by), Direction: p.direction, Force: onrecord.ForcePlan, Reaffirms: p.reaffirms}
	if com.Direction == "" {
		com.Direction = onrecord.Will
	}
	com.ID = onrecord.FindingID(onrecord.KindCommitment, text.ID, "", ev)
	if p.due != "" {
		com.Deadline = &onrecord.Deadline{Earliest: p.from, Latest: p.due, Evidence: &ev}
	}
	r := &onrecord.Reading{}
	if p.speaker != "" {
		st := onrecord.Statement{Evidence: ev, Speaker: onrecord.Speaker{Name: onrecord.Maybe(p.speaker), Role: onrecord.Maybe(p.speaker), Actor: onrecord.Maybe(p.speaker)}}
		if p.content != "" {
			st.Content = []onrecord.Evidence{{Doc: p.doc, End: len(p.content), Exact: p.content}}
		}
		st.ID = onrecord.FindingID(onrecord.KindStatement, text.ID, "", ev)
		com.Statement = onrecord.Maybe(st.ID)
		r.Statements = append(r.Statements, st)
	}
	r.Commitments = []onrecord.Commitment{com}
	doc := &onrecord.Document{Doc: p.doc, ID: "d-" + text.ID[:16], TextID: text.ID, Outlet: onrecord.Maybe("The " + p.doc)}
	if p.pub != "" {
		doc.Published.Bounds = onrecord.On(p.pub)
	}
	return onrecord.Report{Document: doc, Reading: r}
}

var actors = map[string]string{"fleet": "a-fleet", "navy": "a-fleet", "minister": "a-minister", "editor": "a-editor"}

// set is the commitment that the cases vary: the fleet leaves the bay.
var set = pledgeOf{doc: "courier", pub: "2031-01-10", words: "will withdraw the patrol ships from the bay", by: "fleet", speaker: "fleet", due: "2031-06-30"}

func changes(com onrecord.MergedCommitment) []onrecord.Change {
	var all []onrecord.Change
	for _, s := range com.History {
		all = append(all, s.Change)
	}
	return all
}

func TestHistory(t *testing.T) {
	for _, c := range []struct {
		why   string
		later pledgeOf
		want  []onrecord.Change
		lines int
	}{
		{"said again later with the same day", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "would withdraw its patrol ships from the bay", by: "navy", speaker: "minister", due: "2031-06-30"},
			[]onrecord.Change{onrecord.ChangeSet, onrecord.ChangeReaffirmed}, 1},
		{"an outlet that recalls it takes no step", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "would withdraw its patrol ships from the bay", by: "navy", due: "2031-06-30"},
			[]onrecord.Change{onrecord.ChangeSet}, 1},
		{"the party itself names another day", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "will withdraw the patrol ships from the bay", by: "navy", speaker: "fleet", due: "2031-12-31"},
			[]onrecord.Change{onrecord.ChangeSet, onrecord.ChangeMoved}, 1},
		{"somebody else names another day", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "will withdraw the patrol ships from the bay", by: "navy", speaker: "minister", due: "2032-12-31"},
			[]onrecord.Change{onrecord.ChangeSet, onrecord.ChangeContradicted}, 2},
		{"an outlet's own slip moves nothing", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "will withdraw the patrol ships from the bay", by: "navy", due: "2032-12-31"},
			[]onrecord.Change{onrecord.ChangeSet}, 2},
		{"this year holds the day and does not contradict it", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "will withdraw the patrol ships from the bay", by: "navy", speaker: "minister", from: "2031-01-01", due: "2031-12-31"},
			[]onrecord.Change{onrecord.ChangeSet}, 2},
		{"a phase is of what is spoken of", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "the second in 2032", content: "the patrol ships will withdraw from the bay in two phases, the second in 2032", by: "navy", speaker: "minister", from: "2032-01-01", due: "2032-12-31"},
			[]onrecord.Change{onrecord.ChangeSet, onrecord.ChangeContradicted}, 2},
		{"the timetable stands", pledgeOf{doc: "courier", pub: "2031-02-01", words: "the timetable is fixed", speaker: "minister", reaffirms: true},
			[]onrecord.Change{onrecord.ChangeSet, onrecord.ChangeReaffirmed}, 1},
		{"another country is another scope", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "will withdraw the patrol ships from Norway", by: "navy", speaker: "minister", due: "2031-12-31"},
			[]onrecord.Change{onrecord.ChangeSet}, 2},
		{"a demand is not a plan", pledgeOf{doc: "ledger", pub: "2031-02-01", words: "withdraw the patrol ships from the bay", by: "navy", speaker: "minister", direction: onrecord.Demands},
			[]onrecord.Change{onrecord.ChangeSet}, 2},
	} {
		first := set
		if c.why == "another country is another scope" {
			first.words = "will withdraw the patrol ships from Iceland"
		}
		coms := Merge([]onrecord.Report{first.report(), c.later.report()}, actors, nil)
		k := slices.IndexFunc(coms, func(com onrecord.MergedCommitment) bool {
			return com.History[0].Evidence.Exact == first.words && com.Direction == onrecord.Will && com.History[0].Evidence.Doc == "courier"
		})
		if k < 0 || len(coms) != c.lines {
			t.Errorf("%s: %d lines, want %d", c.why, len(coms), c.lines)
			continue
		}
		if got := changes(coms[k]); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}

func TestAsOf(t *testing.T) {
	reports := []onrecord.Report{
		set.report(),
		pledgeOf{doc: "ledger", pub: "2031-07-04", words: "will paint the town hall in blue", by: "editor"}.report(),
		pledgeOf{doc: "review", words: "will paint the town hall in green", by: "editor"}.report(),
	}
	for _, c := range []struct {
		day    onrecord.Day
		status onrecord.Status
		read   onrecord.ReadSince
	}{
		{"2031-03-01", onrecord.StatusOpen, onrecord.ReadSince{Outlets: []string{}}},
		{"2031-06-30", onrecord.StatusDue, onrecord.ReadSince{Outlets: []string{}}},
		{"2031-07-01", onrecord.StatusNoReport, onrecord.ReadSince{Outlets: []string{}, Undated: 1}},
		{"2031-08-01", onrecord.StatusNoReport, onrecord.ReadSince{Documents: 1, Outlets: []string{"The ledger"}, Undated: 1}},
	} {
		coms := Merge(reports, actors, nil)
		AsOf(coms, reports, c.day)
		if coms[0].Status != c.status {
			t.Errorf("%s: status %s, want %s", c.day, coms[0].Status, c.status)
		}
		if d := cmp.Diff(c.read, coms[0].ReadSince); d != "" {
			t.Errorf("%s: read since:\n%s", c.day, d)
		}
	}
}

func TestMet(t *testing.T) {
	report := pledgeOf{doc: "ledger", pub: "2031-06-20", words: "will paint the town hall in blue", by: "editor"}.report()
	report.Reading.Events = []onrecord.Event{{
		Base:     onrecord.Base{ID: "e-00000000-0000000000"},
		Evidence: onrecord.Evidence{Doc: "ledger", Exact: "The fleet withdrew its patrol ships from the bay", Start: 100, End: 148}, Trigger: onrecord.Evidence{Doc: "ledger", Exact: "withdrew", Start: 110, End: 118},
		What: "withdraw its patrol ships from the bay", Modality: onrecord.Happened, When: onrecord.On("2031-06-18"),
		Participants: []onrecord.Participant{{Actor: "navy", Name: "The fleet", Part: "doer"}},
	}}
	coms := Merge([]onrecord.Report{set.report(), report}, actors, nil)
	AsOf(coms, nil, "2031-09-01")
	if coms[0].Status != onrecord.StatusMet {
		t.Errorf("status %s, want met: a source says that it was done", coms[0].Status)
	}
	AsOf(coms, nil, "2031-06-17")
	if coms[0].Status != onrecord.StatusOpen {
		t.Errorf("status %s before it was done, want open", coms[0].Status)
	}
}

func TestAnyOrder(t *testing.T) {
	var reports []onrecord.Report
	for i, due := range []onrecord.Day{"2031-06-30", "2031-06-30", "2031-12-31", ""} {
		p := set
		p.doc, p.due = string(rune('a'+i)), due
		p.pub = p.pub.Add(7 * i)
		if i == 2 {
			p.speaker = "minister"
		}
		reports = append(reports, p.report())
	}
	coms := Merge(reports, actors, nil)
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		if d := cmp.Diff(coms, Merge(reports, actors, nil)); d != "" {
			t.Fatalf("the order of arrival changes the ledger:\n%s", d)
		}
	}
}

// Phases told by their days alone are those of the plan with the same days,
// told at about the same time.
func TestPhases(t *testing.T) {
	phases := func(doc string, pub onrecord.Day, by string, first, second onrecord.Day) onrecord.Report {
		r := pledgeOf{doc: doc, pub: pub, words: "the first in that year", by: by, speaker: "minister", due: first}.report()
		other := pledgeOf{doc: doc, pub: pub, words: "the second a year later", by: by, speaker: "minister", due: second}.report()
		r.Reading.Commitments = append(r.Reading.Commitments, other.Reading.Commitments...)
		r.Reading.Statements = append(r.Reading.Statements, other.Reading.Statements...)
		return r
	}
	a := phases("courier", "2031-01-05", "navy", "2031-12-31", "2032-12-31")
	for _, c := range []struct {
		why   string
		other onrecord.Report
		want  int
	}{
		{"the same two days", phases("ledger", "2031-02-05", "", "2031-12-31", "2032-12-31"), 2},
		{"who says so is not bound", phases("ledger", "2031-02-05", "minister", "2031-12-31", "2032-12-31"), 2},
		{"other days", phases("ledger", "2031-02-05", "", "2031-12-31", "2033-12-31"), 4},
		{"long after", phases("ledger", "2031-11-05", "", "2031-12-31", "2032-12-31"), 4},
		{"another phase told alone moves none", pledgeOf{doc: "ledger", pub: "2031-02-05", words: "the second one in the year after", content: "the fleet will leave in two phases, the second one in the year after", by: "navy", speaker: "minister", due: "2032-12-31"}.report(), 3},
		{"another party", phases("ledger", "2031-02-05", "editor", "2031-12-31", "2032-12-31"), 4},
	} {
		coms := Merge([]onrecord.Report{a, c.other}, actors, nil)
		if len(coms) != c.want {
			t.Errorf("%s: %d lines, want %d: %+v", c.why, len(coms), c.want, coms)
		}
		for _, com := range coms {
			if slices.Contains(changes(com), onrecord.ChangeMoved) {
				t.Errorf("%s: one phase moved the other: %+v", c.why, com.History)
			}
		}
		if d := cmp.Diff(coms, Merge([]onrecord.Report{c.other, a}, actors, nil)); d != "" {
			t.Errorf("%s: the order of the documents tells:\n%s", c.why, d)
		}
	}
}

// A meeting of two is moved by one of them, whoever of the two the words bind.
func TestAMeetingIsMovedWhoeverIsBound(t *testing.T) {
	members := map[string]string{"holm": "a-holm", "vance": "a-vance"}
	report := func(p pledgeOf, names ...string) onrecord.Report {
		rep := p.report()
		for _, name := range names {
			at := strings.Index(p.words, name)
			ev := onrecord.Evidence{Doc: p.doc, Start: at, End: at + len(name), Exact: name}
			rep.Reading.Mentions = append(rep.Reading.Mentions, onrecord.Mention{
				Evidence: ev, Type: onrecord.Person, Form: onrecord.FormName, Actor: onrecord.Maybe(strings.ToLower(strings.Fields(name)[1])),
			})
		}
		slices.SortFunc(rep.Reading.Mentions, func(a, b onrecord.Mention) int { return a.Evidence.Start - b.Evidence.Start })
		return rep
	}
	first := pledgeOf{doc: "courier", pub: "2031-03-01", words: "Ada Holm will meet with Karl Vance in May", by: "holm", speaker: "holm", from: "2031-05-01", due: "2031-05-31"}
	later := pledgeOf{doc: "herald", pub: "2031-04-10", words: "Karl Vance will meet with Ada Holm on June 12", by: "vance", speaker: "holm", from: "2031-06-12", due: "2031-06-12"}
	coms := Merge([]onrecord.Report{report(first, "Ada Holm", "Karl Vance"), report(later, "Karl Vance", "Ada Holm")}, members, nil)
	if len(coms) != 1 {
		t.Fatalf("%d commitments, want one", len(coms))
	}
	if diff := cmp.Diff([]onrecord.Change{onrecord.ChangeSet, onrecord.ChangeMoved}, changes(coms[0])); diff != "" {
		t.Error(diff)
	}
}
