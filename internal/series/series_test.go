package series

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// fig says, for a test, what one document counts.
type fig struct {
	doc                         string
	words, unit, measure, scope string
	low, high                   float64
	pub                         onrecord.Day
	body                        string // the group named before it
}

func (f fig) report() onrecord.Report {
	text := onrecord.NewText(f.doc+f.words, "plain/1")
	ev := onrecord.Evidence{Doc: f.doc, Start: 100, End: 100 + len(f.words), Exact: f.words}
	one := onrecord.Figure{Evidence: ev, Unit: onrecord.Maybe(f.unit), Measure: onrecord.Maybe(f.measure), Scope: onrecord.Maybe(f.scope), Low: &f.low, High: &f.high}
	if f.high == 0 {
		one.High = nil
	}
	one.ID = onrecord.FindingID(onrecord.KindFigure, text.ID, "", ev)
	r := &onrecord.Reading{Figures: []onrecord.Figure{one}}
	if f.body != "" {
		r.Mentions = []onrecord.Mention{{Evidence: onrecord.Evidence{Doc: f.doc, Start: 60, End: 60 + len(f.body), Exact: f.body}, Type: onrecord.Org, Form: onrecord.FormNominal, Actor: "a"}}
	}
	doc := &onrecord.Document{Doc: f.doc, ID: "d-" + text.ID[:16], TextID: text.ID, Outlet: onrecord.Maybe("The " + f.doc)}
	doc.Published.Bounds = onrecord.On(f.pub)
	return onrecord.Report{Document: doc, Reading: r}
}

func TestMerge(t *testing.T) {
	const day = "2031-03-05"
	danes := fig{doc: "courier", words: "about 900 Danish soldiers", unit: "soldiers", scope: "Iceland", low: 900, high: 900, pub: day}
	for _, c := range []struct {
		why    string
		other  fig
		points int
	}{
		{"soldiers and troops are one, stationed or not", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", measure: "stationed", scope: "Iceland", low: 950, high: 950, pub: day}, 2},
		{"without the place, while no other is named", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", low: 950, high: 950, pub: day}, 2},
		{"another place", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", scope: "Norway", low: 950, high: 950, pub: day}, 0},
		{"another country's", fig{doc: "ledger", words: "950 Swedish troops", unit: "troops", scope: "Iceland", low: 950, high: 950, pub: day}, 0},
		{"those who came are not those who are there", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", measure: "welcomed", scope: "Iceland", low: 950, high: 950, pub: day}, 0},
		{"something else said of them", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", measure: "withdrawn", scope: "Iceland", low: 950, high: 950, pub: day}, 0},
		{"more is on top of what is there", fig{doc: "ledger", words: "950 more Danish troops", unit: "troops", scope: "Iceland", low: 950, high: 950, pub: day}, 0},
		{"a bare number counts what was spoken of before", fig{doc: "ledger", words: "950", unit: "troops", scope: "Iceland", low: 950, high: 950, pub: day}, 0},
	} {
		found := Merge([]onrecord.Report{danes.report(), c.other.report()}, nil, nil)
		points := 0
		for _, s := range found {
			points += len(s.Points)
		}
		if points != c.points {
			t.Errorf("%s: %d points, want %d", c.why, points, c.points)
		}
	}
}

func TestBody(t *testing.T) {
	a := fig{doc: "courier", words: "40 partners", unit: "partners", low: 40, high: 40, pub: "2031-03-05", body: "the coalition"}
	b := fig{doc: "ledger", words: "over 30 countries", unit: "countries", low: 30, pub: "2031-03-09", body: "The alliance"}
	c := fig{doc: "monitor", words: "two countries", unit: "countries", low: 2, high: 2, pub: "2031-03-09", body: "The alliance"}
	named := b.report() // "The alliance called Steady Tide"
	named.Reading.Mentions = append(named.Reading.Mentions, onrecord.Mention{Evidence: onrecord.Evidence{Doc: "ledger", Start: 80, End: 91, Exact: "Steady Tide"}, Type: onrecord.Org, Form: onrecord.FormName, Actor: "n"})
	found := Merge([]onrecord.Report{a.report(), named, c.report()}, nil, nil)
	if len(found) != 1 || len(found[0].Points) != 2 {
		t.Errorf("%+v: want one series of the two counts of members", found)
	}
}

func TestPeopleWithoutMore(t *testing.T) {
	a := fig{doc: "courier", words: "12 people", unit: "people", scope: "Iceland", low: 12, high: 12, pub: "2031-03-05"}
	b := fig{doc: "ledger", words: "15 people", unit: "people", scope: "Iceland", low: 15, high: 15, pub: "2031-03-05"}
	if found := Merge([]onrecord.Report{a.report(), b.report()}, nil, nil); len(found) != 0 {
		t.Errorf("%+v: people of whom nothing is said make no series", found)
	}
	a.measure, b.measure = "killed", "killed"
	if found := Merge([]onrecord.Report{a.report(), b.report()}, nil, nil); len(found) != 1 {
		t.Errorf("%d series, want 1: the dead of one day", len(found))
	}
	b.pub = "2031-06-05"
	if found := Merge([]onrecord.Report{a.report(), b.report()}, nil, nil); len(found) != 0 {
		t.Errorf("%+v: the dead of two happenings are two counts", found)
	}
}

func TestAnyOrder(t *testing.T) {
	var reports []onrecord.Report
	for i, scope := range []string{"Iceland", "Norway", "", "Iceland"} {
		reports = append(reports, fig{doc: string(rune('a' + i)), words: "900 Danish soldiers", unit: "soldiers", scope: scope, low: 900, high: 900, pub: "2031-03-05"}.report())
	}
	want := Merge(reports, nil, nil)
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		if d := cmp.Diff(want, Merge(reports, nil, nil)); d != "" {
			t.Fatalf("the order of arrival changes the series:\n%s", d)
		}
	}
}
