package dispute

import (
	"strings"
	"testing"

	"onrecord"
)

func report(doc string, pub onrecord.Day) onrecord.Report {
	text := onrecord.NewText(doc, "plain/1")
	d := &onrecord.Document{Doc: doc, TextID: text.ID, Outlet: onrecord.Maybe("The " + doc)}
	if pub != "" {
		d.Published.Bounds = onrecord.On(pub)
	}
	return onrecord.Report{Document: d, Reading: &onrecord.Reading{}}
}

func words(doc, exact string) onrecord.Evidence {
	return onrecord.Evidence{Doc: doc, Start: 10, End: 10 + len(exact), Exact: exact}
}

func point(doc, exact string, low, high float64, hedge onrecord.Maybe, pub onrecord.Day) onrecord.Point {
	p := onrecord.Point{Low: &low, High: &high, Hedge: hedge, AsOfDay: onrecord.On(pub), Figure: "f-" + doc + exact, Evidence: words(doc, exact)}
	if high == 0 {
		p.High = nil
	}
	return p
}

func TestFigures(t *testing.T) {
	const day = "2031-03-05"
	for _, c := range []struct {
		why      string
		other    onrecord.Point
		pub      onrecord.Day
		strength onrecord.Strength // "" for no disagreement
		by       string
	}{
		{"two counts of one day", point("ledger", "1,300 ships", 1300, 1300, "", day), day, onrecord.Clear, ""},
		{"about covers a tenth", point("ledger", "about 950 ships", 950, 950, "about", day), day, "", ""},
		{"an open range that allows the other is explained", point("ledger", "over 600 ships", 600, 0, "over", day), day, onrecord.Possible, "over 600 allows 900"},
		{"nobody counted hundreds", point("ledger", "hundreds of ships", 200, 999, "hundreds", day), day, "", ""},
		{"a day later it may have grown", point("ledger", "1,300 ships", 1300, 1300, "", "2031-03-06"), "2031-03-06", onrecord.Possible, "told on 2031-03-05 and on 2031-03-06"},
		{"months later it may have changed", point("ledger", "1,300 ships", 1300, 1300, "", "2031-09-05"), "2031-09-05", "", ""},
		{"each as of its own day", point("ledger", "1,300 ships", 1300, 1300, "", "2030-01-01"), day, onrecord.Possible, "counted as of"},
	} {
		reports := []onrecord.Report{report("courier", day), report("ledger", c.pub)}
		s := onrecord.Series{Measure: "ships", Origins: 2, Points: []onrecord.Point{point("courier", "900 ships", 900, 900, "", day), c.other}}
		found := Find(reports, nil, nil, nil, nil, []onrecord.Series{s}, nil, nil)
		if c.strength == "" {
			if len(found) > 0 {
				t.Errorf("%s: found %q", c.why, found[0].About)
			}
			continue
		}
		if len(found) != 1 || found[0].Strength != c.strength || !strings.Contains(string(found[0].ReconciledBy), c.by) || c.by == "" && found[0].ReconciledBy != "" {
			t.Errorf("%s: %+v, want %s reconciled by %q", c.why, found, c.strength, c.by)
		}
	}
}

func TestCopiesDoNotDiffer(t *testing.T) {
	const day = "2031-03-05"
	reports := []onrecord.Report{report("courier", day), report("ledger", day)}
	s := onrecord.Series{Measure: "ships", Origins: 1, Points: []onrecord.Point{point("courier", "900 ships", 900, 900, "", day), point("ledger", "1,300 ships", 1300, 1300, "", day)}}
	copies := []onrecord.Copy{{Document: "ledger", Of: "courier", Relation: onrecord.CopyOf}}
	if found := Find(reports, nil, nil, nil, nil, []onrecord.Series{s}, nil, copies); len(found) != 0 {
		t.Errorf("%+v: a copy is no second account", found)
	}
}

func TestSums(t *testing.T) {
	reports := []onrecord.Report{report("courier", "2031-03-05"), report("ledger", "2031-03-06")}
	for i, doc := range []string{"courier", "ledger"} {
		chk := onrecord.Check{Computed: "40 + 30 = 70, text says 90", Says: []onrecord.Evidence{words(doc, "90 ships"), words(doc, "40 left"), words(doc, "30 stayed")}}
		chk.ID = "k-0000000" + string(rune('0'+i)) + "-0000000000"
		reports[i].Reading.Checks = []onrecord.Check{chk, {Computed: "40 + 50 = 90", Holds: true, Says: chk.Says}}
	}
	copies := []onrecord.Copy{{Document: "ledger", Of: "courier", Relation: onrecord.CopyOf}}
	found := Find(reports, nil, nil, nil, nil, nil, nil, copies)
	if len(found) != 1 || found[0].Type != onrecord.DiffArithmetic || found[0].Sides[0].Copies != 1 {
		t.Errorf("%+v: want one sum that does not hold, carried by one copy", found)
	}
}

func TestOffices(t *testing.T) {
	of := func(role, doc string) onrecord.RoleOver {
		return onrecord.RoleOver{Role: role, Evidence: []onrecord.Evidence{words(doc, role)}}
	}
	for _, c := range []struct {
		why, one, other string
		pub             onrecord.Day
		found           bool
	}{
		{"spokesman of two bodies", "spokesman for the Harbour Board", "Spokesperson for the Joint Rescue Command", "2031-04-01", true},
		{"one office in two wordings", "spokesman for the Harbour Board", "spokesperson of the harbour board", "2031-04-01", false},
		{"years apart he may have changed it", "spokesman for the Harbour Board", "Spokesperson for the Joint Rescue Command", "2034-04-01", false},
		{"a former office is over", "former spokesman for the Harbour Board", "Spokesperson for the Joint Rescue Command", "2031-04-01", false},
		{"two sorts of office can be held together", "chairman of the Harbour Board", "commander of the Rescue Fleet", "2031-04-01", false},
	} {
		reports := []onrecord.Report{report("courier", "2031-03-05"), report("ledger", c.pub)}
		who := onrecord.MergedActor{Name: "Ole Berg", Type: onrecord.Person, Roles: []onrecord.RoleOver{of(c.one, "courier"), of(c.other, "ledger")}}
		who.ID = "a-00000000-0000000000"
		found := Find(reports, []onrecord.MergedActor{who}, nil, nil, nil, nil, nil, nil)
		if (len(found) == 1) != c.found {
			t.Errorf("%s: %+v", c.why, found)
		}
		if len(found) == 1 && found[0].ReconciledBy != "may hold both" {
			t.Errorf("%s: reconciled by %q", c.why, found[0].ReconciledBy)
		}
	}
}

func line(id, toDo string, due onrecord.Day, dir onrecord.Direction, steps ...onrecord.Step) onrecord.MergedCommitment {
	com := onrecord.MergedCommitment{ToDo: words("courier", toDo), Direction: dir, History: steps}
	com.ID = id
	if due != "" {
		com.Deadline = &onrecord.Deadline{Latest: due}
	}
	return com
}

func step(change onrecord.Change, doc, by, exact string, from, due onrecord.Day) onrecord.Step {
	s := onrecord.Step{Change: change, By: onrecord.Maybe(by), Evidence: words(doc, exact), Commitment: "c-" + doc}
	if due != "" {
		s.Deadline = &onrecord.Deadline{Earliest: from, Latest: due}
	}
	return s
}

func TestDays(t *testing.T) {
	reports := []onrecord.Report{report("courier", "2031-03-05"), report("ledger", "2031-04-05")}
	set := step(onrecord.ChangeSet, "courier", "Berg", "the mission in Norway ends by June 2031", "", "2031-06-30")
	other := step(onrecord.ChangeContradicted, "ledger", "Lind", "the mission ends in 2032", "2032-01-01", "2032-12-31")
	coms := []onrecord.MergedCommitment{line("c-1", "the mission in Norway ends", "2031-06-30", onrecord.Will, set, other)}
	found := Find(reports, nil, nil, nil, coms, nil, nil, nil)
	if len(found) != 1 || found[0].Type != onrecord.DiffDate || found[0].ReconciledBy != "" || found[0].Sides[1].Who != "Lind" {
		t.Errorf("%+v: want the two days, unexplained", found)
	}
	coms = append(coms, line("c-2", "the mission in Iceland goes on", "2032-06-30", onrecord.Will, set))
	found = Find(reports, nil, nil, nil, coms, nil, nil, nil)
	if len(found) != 1 || !strings.Contains(string(found[0].ReconciledBy), "Iceland") {
		t.Errorf("%+v: want the scope that would explain it", found)
	}
}

func TestPlans(t *testing.T) {
	reports := []onrecord.Report{report("courier", "2031-03-05"), report("ledger", "2031-04-05")}
	no := line("c-1", "no extension of the harbour mission", "", onrecord.WillNot, step(onrecord.ChangeSet, "courier", "Berg", "no extension of the harbour mission", "", ""))
	yes := line("c-2", "maintain its harbour mission", "", onrecord.Will, step(onrecord.ChangeSet, "ledger", "Lind", "plans to maintain its harbour mission", "", ""))
	far := line("c-3", "maintain its harbour mission in Iceland", "", onrecord.Will, step(onrecord.ChangeSet, "ledger", "Lind", "maintain its harbour mission in Iceland", "", ""))
	if found := Find(reports, nil, nil, nil, []onrecord.MergedCommitment{no, yes}, nil, nil, nil); len(found) != 1 || found[0].Type != onrecord.DiffPlan {
		t.Errorf("%+v: want the refusal beside the plan", found)
	}
	if found := Find(reports, nil, nil, nil, []onrecord.MergedCommitment{no, far}, nil, nil, nil); len(found) != 0 {
		t.Errorf("%+v: another country is another plan", found)
	}
}

func TestAssessments(t *testing.T) {
	reports := []onrecord.Report{report("courier", "2031-03-05"), report("ledger", "2031-03-09")}
	for i, exact := range []string{"the northern border is completely secure", "the northern border is not completely secure"} {
		doc := reports[i].Document.Doc
		st := onrecord.Statement{Evidence: words(doc, exact), Content: []onrecord.Evidence{words(doc, exact)}, Act: onrecord.Assertion, Speaker: onrecord.Speaker{Name: onrecord.Maybe(doc), Actor: onrecord.Maybe(doc)}}
		st.ID = "s-" + doc
		reports[i].Reading.Statements = []onrecord.Statement{st}
	}
	members := map[string]string{"courier": "a-1", "ledger": "a-2"}
	found := Find(reports, nil, members, nil, nil, nil, nil, nil)
	if len(found) != 1 || found[0].Type != onrecord.DiffAssessment || found[0].Strength != onrecord.Possible {
		t.Errorf("%+v: want the view beside its denial", found)
	}
	members["ledger"] = "a-1"
	if found := Find(reports, nil, members, nil, nil, nil, nil, nil); len(found) != 0 {
		t.Errorf("%+v: one speaker does not disagree with himself here", found)
	}
}

// One who was for a thing and is against it later stands beside himself, with
// both words.
func TestPositionChange(t *testing.T) {
	first, last := onrecord.Evidence{Doc: "a", End: 3, Exact: "yes"}, onrecord.Evidence{Doc: "b", End: 2, Exact: "no"}
	reports := []onrecord.Report{{Document: &onrecord.Document{Doc: "a"}, Reading: &onrecord.Reading{}}, {Document: &onrecord.Document{Doc: "b"}, Reading: &onrecord.Reading{}}}
	p := onrecord.Position{ActorName: "Berg", Question: "Should the fleet leave?", Stance: onrecord.For, On: onrecord.On("2031-03-05"), Evidence: first, Statement: "s-1",
		Changes: []onrecord.PositionChange{{Stance: onrecord.Against, On: onrecord.On("2031-03-09"), Evidence: last, Statement: "s-2"}}}
	found := Find(reports, nil, nil, nil, nil, nil, []onrecord.Position{p}, nil)
	if len(found) != 1 || found[0].Type != onrecord.DiffPosition || found[0].Sides[0].Evidence[0] != first || found[0].Sides[1].Evidence[0] != last {
		t.Fatalf("%+v", found)
	}
	p.On = onrecord.On("2031-03-09")
	if found := Find(reports, nil, nil, nil, nil, nil, []onrecord.Position{p}, nil); len(found) != 0 {
		t.Errorf("two stances of one day are no change: %+v", found)
	}
	p.On = onrecord.On("2031-03-05")
	p.Changes = append(p.Changes, onrecord.PositionChange{Stance: onrecord.For, On: onrecord.On("2031-03-12"), Evidence: last, Statement: "s-3"})
	if found := Find(reports, nil, nil, nil, nil, nil, []onrecord.Position{p}, nil); len(found) != 0 {
		t.Errorf("who came back to his first stance differs no longer: %+v", found)
	}
}
