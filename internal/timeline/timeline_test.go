package timeline

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// told makes a report with one event.
func told(doc string, pub onrecord.Day, ev onrecord.Event) onrecord.Report {
	text := onrecord.NewText(doc, "plain/1")
	ev.Kind, ev.Doc = onrecord.KindEvent, doc
	ev.Evidence.Doc, ev.Trigger.Doc = doc, doc
	ev.Evidence.End = ev.Evidence.Start + len(ev.Evidence.Exact)
	ev.ID = onrecord.FindingID(onrecord.KindEvent, text.ID, "", ev.Evidence)
	d := &onrecord.Document{Kind: onrecord.KindDocument, Doc: doc, ID: "d-" + text.ID[:16], TextID: text.ID, Outlet: onrecord.Maybe("The " + doc)}
	if pub != "" {
		d.Published.Bounds = onrecord.On(pub)
	}
	return onrecord.Report{Document: d, Reading: &onrecord.Reading{Events: []onrecord.Event{ev}}}
}

func voted(words string, when onrecord.Bounds, actor string) onrecord.Event {
	return onrecord.Event{
		Evidence: onrecord.Evidence{Exact: words}, Trigger: onrecord.Evidence{End: 5, Exact: words[:5]}, What: words, Class: "LEGISLATE", Modality: onrecord.Happened, When: when,
		Participants: []onrecord.Participant{{Actor: actor, Name: "parliament", Part: "doer"}},
	}
}

var inMarch = onrecord.Bounds{Value: "2031-03", Earliest: "2031-03-01", Latest: "2031-03-31"}

func TestMerge(t *testing.T) {
	harbour := voted("voted to close the old harbour", onrecord.On("2031-03-04"), "p1")
	for _, c := range []struct {
		why    string
		other  onrecord.Event
		pub    onrecord.Day
		events int
	}{
		{"the same vote on the same day", voted("voted on closing the harbour", onrecord.On("2031-03-04"), "p2"), "2031-03-06", 1},
		{"a month that holds the day is no difference", voted("voted to close the old harbour", inMarch, "p2"), "2031-05-06", 1},
		{"another day is another vote", voted("voted to close the old harbour", onrecord.On("2031-03-11"), "p2"), "2031-03-12", 2},
		{"another matter on the same day", voted("voted to raise the salt tax", onrecord.On("2031-03-04"), "p2"), "2031-03-06", 2},
		{"another parliament", voted("voted to close the fish market", onrecord.On("2031-03-04"), "p3"), "2031-03-06", 2},
	} {
		members := map[string]string{"p1": "a1", "p2": "a1", "p3": "a3"}
		reports := []onrecord.Report{told("courier", "2031-03-05", harbour), told("ledger", c.pub, c.other)}
		events, _ := Merge(reports, members, nil)
		if len(events) != c.events {
			t.Errorf("%s: %d events, want %d", c.why, len(events), c.events)
		}
	}
}

func TestAccounts(t *testing.T) {
	members := map[string]string{"p1": "a1", "p2": "a1", "p3": "a1"}
	reports := []onrecord.Report{
		told("courier", "2031-03-05", voted("voted to close the old harbour", onrecord.On("2031-03-04"), "p1")),
		told("ledger", "2031-03-06", voted("voted to close the old harbour", inMarch, "p2")),
		told("monitor", "2031-03-07", voted("voted to close the harbour", onrecord.On("2031-03-04"), "p3")),
	}
	copies := []onrecord.Copy{{Document: "monitor", Of: "courier", Relation: onrecord.CopyOf}}
	events, _ := Merge(reports, members, copies)
	if len(events) != 1 {
		t.Fatalf("%d events, want 1", len(events))
	}
	e := events[0]
	if e.Origins != 2 || len(e.Accounts) != 3 {
		t.Errorf("%d origins of %d accounts, want 2 of 3: a copy is no second witness", e.Origins, len(e.Accounts))
	}
	if e.When != onrecord.On("2031-03-04") || e.Reported != "2031-03-05" {
		t.Errorf("when %v, reported %s: the tightest days that all allow, the first report", e.When, e.Reported)
	}
	if len(e.Differences) != 0 {
		t.Errorf("differences %v: a month and a day of it do not differ", e.Differences)
	}
}

func TestDifferences(t *testing.T) {
	tell := func(doc, words, place string, modality onrecord.Modality, sailors float64) onrecord.Report {
		ev := voted(words, onrecord.On("2031-03-04"), doc)
		ev.Class, ev.Place, ev.Modality = "DEATH", onrecord.Maybe(place), modality
		rep := told(doc, "2031-03-05", ev)
		at := rep.Reading.Events[0].Evidence
		rep.Reading.Figures = []onrecord.Figure{{Evidence: onrecord.Evidence{Start: at.End - 7, End: at.End, Exact: "sailors"}, Low: &sailors, High: &sailors, Unit: "sailors"}}
		return rep
	}
	reports := []onrecord.Report{
		tell("courier", "drowned off the northern lighthouse, 12 sailors", "Norport", onrecord.Happened, 12),
		tell("ledger", "drowned off the northern lighthouse, 14 sailors", "Norport", onrecord.Alleged, 14),
	}
	events, _ := Merge(reports, map[string]string{"courier": "a1", "ledger": "a1"}, nil)
	if len(events) != 1 {
		t.Fatalf("%d events, want 1", len(events))
	}
	if d := cmp.Diff([]string{"day: 2031-03-04 in 2 accounts", "place: Norport in 2 accounts"}, events[0].Agreements); d != "" {
		t.Error("agreements:", d)
	}
	if d := cmp.Diff([]string{"told as: alleged / happened", "figure (sailors): 12 / 14"}, events[0].Differences); d != "" {
		t.Error("differences:", d)
	}
}

func TestOnce(t *testing.T) {
	death := func(doc string, pub onrecord.Day, words string, when onrecord.Bounds) onrecord.Report {
		ev := voted(words, when, doc)
		ev.Class, ev.Participants = "DEATH", []onrecord.Participant{{Actor: doc, Name: "Orla Venn", Part: "target"}}
		rep := told(doc, pub, ev)
		rep.Reading.Actors = []onrecord.Actor{{Base: onrecord.Base{ID: doc}, Type: onrecord.Person}}
		return rep
	}
	members := map[string]string{"courier": "a1", "ledger": "a1", "monitor": "a2"}
	for _, c := range []struct {
		why    string
		other  onrecord.Report
		events int
	}{
		{"a death told without a day months later is the same death", death("ledger", "2031-09-01", "the killing of Orla Venn", onrecord.Bounds{}), 1},
		{"and before it, none of her", death("ledger", "2031-02-01", "the killing of Orla Venn", onrecord.Bounds{}), 2},
		{"another dies", death("monitor", "2031-09-01", "the killing of Orla Venn", onrecord.Bounds{}), 2},
	} {
		first := death("courier", "2031-03-05", "gunmen shot Orla Venn at the granary", onrecord.On("2031-03-04"))
		if events, _ := Merge([]onrecord.Report{first, c.other}, members, nil); len(events) != c.events {
			t.Errorf("%s: %d events, want %d", c.why, len(events), c.events)
		}
	}
}

func TestTwoOfOneDocument(t *testing.T) {
	r := told("courier", "2031-03-05", voted("voted to close the old harbour", onrecord.On("2031-03-04"), "p1"))
	again := told("courier", "2031-03-05", voted("voted to close the old harbour gate", onrecord.On("2031-03-04"), "p1")).Reading.Events[0]
	r.Reading.Events = append(r.Reading.Events, again)
	if events, _ := Merge([]onrecord.Report{r}, nil, nil); len(events) != 2 {
		t.Errorf("%d events, want 2: what one document tells apart stays apart", len(events))
	}
}

func TestGroups(t *testing.T) {
	on := func(doc string, pub onrecord.Day, words string) onrecord.Report {
		r := told(doc, pub, voted(words, onrecord.Bounds{}, "p1"))
		r.Document.Claimed.Title = onrecord.Maybe(words)
		return r
	}
	reports := []onrecord.Report{
		on("courier", "2031-03-05", "ferry captain rescues forty sailors near lighthouse"),
		on("ledger", "2031-03-06", "captain of ferry rescues sailors by the lighthouse"),
		on("monitor", "2031-06-06", "ferry captain rescues forty sailors near lighthouse"),
		on("review", "2031-03-06", "bakery raises bread prices again"),
		on("dispatch", "", "ferry captain rescues forty sailors near lighthouse"),
	}
	_, groups := Merge(reports, nil, nil)
	if len(groups) != 1 || !slices.Equal(groups[0].Docs, []string{"courier", "ledger"}) {
		t.Errorf("groups %+v, want courier and ledger alone", groups)
	}
}

func TestAnyOrder(t *testing.T) {
	members := map[string]string{"p1": "a1", "p2": "a1", "p3": "a1"}
	reports := []onrecord.Report{
		told("courier", "2031-03-05", voted("voted to close the old harbour", onrecord.On("2031-03-04"), "p1")),
		told("ledger", "2031-03-06", voted("voted to close the harbour", inMarch, "p2")),
		told("monitor", "", voted("voted to close the old harbour", onrecord.On("2031-03-04"), "p3")),
		told("review", "2031-03-06", voted("voted to raise the salt tax", onrecord.On("2031-03-04"), "p1")),
	}
	events, groups := Merge(reports, members, nil)
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		again, grouped := Merge(reports, members, nil)
		if d := cmp.Diff(events, again) + cmp.Diff(groups, grouped); d != "" {
			t.Fatalf("the order of arrival changes the record:\n%s", d)
		}
	}
}
