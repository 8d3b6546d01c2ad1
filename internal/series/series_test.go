package series

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// fig says, for a test, what one document counts.
type fig struct {
	doc                                string
	words, unit, measure, scope, hedge string
	low, high                          float64
	pub                                onrecord.Day
	body                               string // the group named before it
	kind                               onrecord.ActorType
	supposed, definite, beside         bool
}

func (f fig) report() onrecord.Report {
	text := onrecord.NewText(f.doc+f.words, "plain/1")
	ev := onrecord.Evidence{Doc: f.doc, Start: 100, End: 100 + len(f.words), Exact: f.words}
	one := onrecord.Figure{Evidence: ev, Unit: onrecord.Maybe(f.unit), Measure: onrecord.Maybe(f.measure), Scope: onrecord.Maybe(f.scope), Hedge: onrecord.Maybe(f.hedge), Low: &f.low, High: &f.high, Supposed: f.supposed, Definite: f.definite, Beside: f.beside}
	if f.high == 0 {
		one.High = nil
	}
	one.ID = onrecord.FindingID(onrecord.KindFigure, text.ID, "", ev)
	r := &onrecord.Reading{Figures: []onrecord.Figure{one}}
	if f.kind != "" {
		r.Mentions = append(r.Mentions, onrecord.Mention{Evidence: onrecord.Evidence{Doc: f.doc, Start: 500, End: 500 + len(f.scope), Exact: f.scope}, Type: f.kind, Form: onrecord.FormName})
	}
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
		{"more is on top of what is there", fig{doc: "ledger", words: "950 more Danish troops", unit: "troops", scope: "Iceland", low: 950, high: 950, pub: day, beside: true}, 0},
		{"would be sent is not there", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", scope: "Iceland", low: 950, high: 950, pub: day, supposed: true}, 0},
		{"the 950 troops are there, whatever is wished of them", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", measure: "withdrawn", scope: "Iceland", low: 950, high: 950, pub: day, definite: true}, 2},
		{"those who marched are some of them", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", measure: "marched", scope: "Iceland", low: 950, high: 950, pub: day}, 0},
		{"a state is followed over years", fig{doc: "ledger", words: "950 Danish troops", unit: "troops", scope: "Iceland", low: 950, high: 950, pub: "2034-03-05"}, 2},
		{"two of the troops are not the troops", fig{doc: "ledger", words: "two of the Danish troops", unit: "troops", scope: "Iceland", low: 2, high: 2, pub: day}, 0},
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

// Things that neither stand nor happen are told alike within a week, or make no
// series.
func TestPassing(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b fig
		want int
	}{
		{"the same number in the same week", fig{words: "nine shuttered offices", unit: "offices", low: 9, high: 9, pub: "2031-03-05"}, fig{words: "nine shuttered offices", unit: "offices", low: 9, high: 9, pub: "2031-03-09"}, 1},
		{"the same number a year later", fig{words: "nine shuttered offices", unit: "offices", low: 9, high: 9, pub: "2031-03-05"}, fig{words: "nine shuttered offices", unit: "offices", low: 9, high: 9, pub: "2032-03-09"}, 0},
		{"another number", fig{words: "nine shuttered offices", unit: "offices", low: 9, high: 9, pub: "2031-03-05"}, fig{words: "four shuttered offices", unit: "offices", low: 4, high: 4, pub: "2031-03-05"}, 0},
		{"two of anything are told anywhere", fig{words: "two shuttered offices", unit: "offices", low: 2, high: 2, pub: "2031-03-05"}, fig{words: "two shuttered offices", unit: "offices", low: 2, high: 2, pub: "2031-03-05"}, 0},
		{"parts of a text", fig{words: "five hard lessons", unit: "lessons", low: 5, high: 5, pub: "2031-03-05"}, fig{words: "five hard lessons", unit: "lessons", low: 5, high: 5, pub: "2031-03-05"}, 0},
		{"what describes another thing", fig{words: "12-room house", unit: "rooms", scope: "Norway", low: 12, high: 12, pub: "2031-03-05"}, fig{words: "12-room house", unit: "rooms", scope: "Norway", low: 12, high: 12, pub: "2031-03-05"}, 0},
		{"what part of a whole, nobody knows of which", fig{words: "40 percent", unit: "%", measure: "population", scope: "Norway", low: 40, high: 40, pub: "2031-03-05"}, fig{words: "10 percent", unit: "%", measure: "population", scope: "Norway", low: 10, high: 10, pub: "2031-03-05"}, 0},
		{"a rate", fig{words: "4 percent", unit: "%", measure: "unemployment", scope: "Norway", low: 4, high: 4, pub: "2031-03-05"}, fig{words: "5 percent", unit: "%", measure: "unemployment", scope: "Norway", low: 5, high: 5, pub: "2032-03-05"}, 1},
		{"nobody counted", fig{words: "hundreds of Danish sailors", unit: "sailors", scope: "Norway", low: 200, high: 999, hedge: "hundreds of", pub: "2031-03-05"}, fig{words: "hundreds of Danish sailors", unit: "sailors", scope: "Norway", low: 200, high: 999, hedge: "hundreds of", pub: "2031-03-05"}, 0},
		{"a toll of the day and one of the war", fig{words: "12 people", unit: "people", measure: "killed", scope: "Norway", low: 12, high: 12, pub: "2031-03-05"}, fig{words: "4,000 people", unit: "people", measure: "killed", scope: "Norway", low: 4000, high: 4000, pub: "2031-03-06"}, 0},
	} {
		c.a.doc, c.b.doc = "courier", "ledger"
		if found := Merge([]onrecord.Report{c.a.report(), c.b.report()}, nil, nil); len(found) != c.want {
			t.Errorf("%s: %d series, want %d", c.why, len(found), c.want)
		}
	}
}

func TestCaptives(t *testing.T) {
	in := fig{doc: "courier", words: "four Danish sailors", unit: "hostages", low: 4, high: 4, pub: "2031-03-05"}
	in.words, in.scope = "four Danish hostages", "Iceland"
	freed := fig{doc: "ledger", words: "four Danes", unit: "Danes", measure: "freed", low: 4, high: 4, pub: "2031-04-09"}
	met := fig{doc: "monitor", words: "four Danish prisoners", unit: "prisoners", measure: "greeted", low: 4, high: 4, pub: "2031-04-10"}
	found := Merge([]onrecord.Report{in.report(), freed.report(), met.report()}, nil, nil)
	if len(found) != 1 || len(found[0].Points) != 3 {
		t.Fatalf("%+v: want one series of those held, freed and greeted", found)
	}
	freed.low, freed.high, freed.words = 2, 2, "two Danes"
	if found = Merge([]onrecord.Report{in.report(), freed.report()}, nil, nil); len(found) != 0 {
		t.Errorf("%+v: two who are freed are not the four who are held", found)
	}
	freed.pub, freed.low, freed.high, freed.words = "2032-04-09", 4, 4, "four Danes"
	if found = Merge([]onrecord.Report{in.report(), freed.report()}, nil, nil); len(found) != 0 {
		t.Errorf("%+v: a year later they are others", found)
	}
}

func TestCame(t *testing.T) {
	fled := fig{doc: "courier", words: "hundreds of Danish soldiers", unit: "soldiers", measure: "fled to Iceland", scope: "Iceland", hedge: "hundreds of", low: 200, high: 999, pub: "2031-03-05", kind: onrecord.GPE}
	taken := fig{doc: "courier", words: "2,310 Danish soldiers", unit: "soldiers", measure: "welcomed", scope: "Iceland", low: 2310, high: 2310, pub: "2031-03-05"}
	a, b := fled.report(), taken.report()
	b.Reading.Figures[0].Evidence.Start += 200
	a.Reading.Figures = append(a.Reading.Figures, b.Reading.Figures...)
	found := Merge([]onrecord.Report{a}, nil, nil)
	if len(found) != 1 || found[0].Measure != "Danish soldiers who came to Iceland" || !found[0].Cumulative {
		t.Errorf("%+v: want one count of those who came", found)
	}
}

func TestLabel(t *testing.T) {
	for _, c := range []struct {
		f    fig
		want string
	}{
		{fig{words: "about 900 Danish soldiers", unit: "soldiers", scope: "Iceland", kind: onrecord.GPE, low: 900, high: 900}, "Danish soldiers in Iceland"},
		{fig{words: "900 Danish soldiers", unit: "soldiers", scope: "United Kingdom", kind: onrecord.GPE, low: 900, high: 900}, "Danish soldiers in the United Kingdom"},
		{fig{words: "Fifty-two people", unit: "people", measure: "killed", scope: "Harwick", kind: onrecord.GPE, low: 52, high: 52}, "people killed in Harwick"},
		{fig{words: "more than 40 sailors", unit: "sailors", measure: "died", scope: "Harwick", kind: onrecord.GPE, low: 40, high: 40}, "sailors who died in Harwick"},
		{fig{words: "40 Danish diplomats", unit: "diplomats", measure: "expelled", scope: "Iceland", kind: onrecord.GPE, low: 40, high: 40}, "Danish diplomats expelled by Iceland"},
		{fig{words: "4 percent", unit: "%", measure: "unemployment", scope: "Norway", kind: onrecord.GPE, low: 4, high: 4}, "unemployment in Norway, percent"},
		{fig{words: "40 partners", unit: "partners", low: 40, high: 40, body: "The coalition"}, "members of the coalition"},
		{fig{words: "four Danish hostages", unit: "hostages", measure: "released", scope: "Iceland", kind: onrecord.GPE, low: 4, high: 4}, "Danish hostages in Iceland, released"},
	} {
		a, b := c.f, c.f
		a.doc, b.doc, a.pub, b.pub = "courier", "ledger", "2031-03-05", "2031-03-06"
		found := Merge([]onrecord.Report{a.report(), b.report()}, nil, nil)
		if len(found) != 1 || found[0].Measure != c.want {
			t.Errorf("%+v: want %q", found, c.want)
			continue
		}
		if n := found[0].Points[0].Origins; n != 2 {
			t.Errorf("%s: the value is told by %d origins, want 2", c.want, n)
		}
	}
}

// A document more touches only the series of its own block: what is counted
// and what is said of it.
func TestOneBlock(t *testing.T) {
	reports := []onrecord.Report{
		fig{doc: "a", words: "900 Danish soldiers", unit: "soldiers", scope: "Iceland", low: 900, high: 900, pub: "2031-03-05"}.report(),
		fig{doc: "b", words: "950 Danish soldiers", unit: "soldiers", low: 950, high: 950, pub: "2031-03-05"}.report(),
		fig{doc: "c", words: "40 Danish bases", unit: "bases", scope: "Iceland", low: 40, high: 40, pub: "2031-03-05"}.report(),
		fig{doc: "d", words: "41 Danish bases", unit: "bases", scope: "Iceland", low: 41, high: 41, pub: "2031-03-05"}.report(),
	}
	before := Merge(reports, nil, nil)
	after := Merge(append(reports, fig{doc: "e", words: "500 Danish soldiers", unit: "soldiers", scope: "Norway", low: 500, high: 500, pub: "2031-03-05"}.report()), nil, nil)
	if len(before) != 2 || len(after) != 1 || after[0].Unit != "bases" {
		t.Fatalf("%+v, then %+v: a second place takes the count without one out of its series, and leaves the bases", before, after)
	}
	if d := cmp.Diff(before[0], after[0]); d != "" {
		t.Errorf("the bases are other:\n%s", d)
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
