package utterance

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// told is one statement of one document, for tests: who says it ("Ada Berg",
// or "" for nobody named), and its content, marks included.
type told struct {
	doc, outlet string
	pub         onrecord.Day
	who         string
	words       string
	change      func(*onrecord.Statement, *onrecord.Document)
}

// report makes a document of one sentence: the speaker, "said", the words.
func (d told) report() (onrecord.Report, *onrecord.Text) {
	body := d.who + " said in the harbour: " + d.words
	t := onrecord.NewText(body+"\n"+d.doc, "plain/1")
	at := len(body) - len(d.words)
	part := t.Evidence(onrecord.Span{Start: at, End: len(body)})
	st := onrecord.Statement{Content: []onrecord.Evidence{part}, Evidence: t.Evidence(onrecord.Span{End: len(body)}), Act: onrecord.Assertion, Quotation: onrecord.Indirect}
	st.Kind, st.ID = onrecord.KindStatement, onrecord.FindingID(onrecord.KindStatement, t.ID, "", part)
	st.SaidOn.Latest = d.pub
	if strings.ContainsAny(d.words, "“\"") {
		st.Quotation = onrecord.Mixed
	}
	if strings.HasPrefix(d.words, "“") && strings.HasSuffix(d.words, "”") {
		st.Quotation = onrecord.Direct
	}
	r := &onrecord.Reading{}
	if d.who != "" {
		st.Speaker = onrecord.Speaker{Name: onrecord.Maybe(d.who), ResolvedBy: onrecord.ByOffice}
		if d.who != strings.ToLower(d.who) {
			st.Speaker.Actor, st.Speaker.ResolvedBy = onrecord.Maybe(t.ID[:8]+" "+d.who), onrecord.ByName
			r.Actors = []onrecord.Actor{{Base: onrecord.Base{ID: string(st.Speaker.Actor)}, Name: d.who, Type: onrecord.Person}}
		}
	}
	doc := &onrecord.Document{ID: "d-" + d.doc, Doc: d.doc, TextID: t.ID, Outlet: onrecord.Maybe(d.outlet), Seen: "2031-04-01T00:00:00Z"}
	doc.Published.Bounds = onrecord.On(d.pub)
	if d.change != nil {
		d.change(&st, doc)
	}
	for _, ev := range st.Spans() {
		ev.Doc = d.doc
	}
	r.Statements = []onrecord.Statement{st}
	return onrecord.Report{Document: doc, Reading: r}, t
}

// merged gives the utterances of documents whose speakers are one when their
// names are.
func merged(t *testing.T, docs ...told) []onrecord.Utterance {
	t.Helper()
	var reports []onrecord.Report
	texts, members := map[string]*onrecord.Text{}, map[string]string{}
	for i, d := range docs {
		if d.doc == "" {
			d.doc = fmt.Sprintf("doc%d", i)
		}
		if d.outlet == "" {
			d.outlet = fmt.Sprintf("Outlet %d", i)
		}
		if d.pub == "" {
			d.pub = "2031-03-05"
		}
		rep, text := d.report()
		reports, texts[d.doc] = append(reports, rep), text
		if st := rep.Reading.Statements[0]; st.Speaker.Actor != "" {
			members[string(st.Speaker.Actor)] = "a-" + strings.ToLower(d.who)
		}
	}
	found := Merge(reports, nil, members, nil)
	for i := range found {
		for _, ev := range found[i].Spans() {
			if err := ev.Check(texts[ev.Doc]); err != nil {
				t.Errorf("%s: %v", found[i].ID, err)
			}
		}
	}
	return found
}

// relations lists how each document tells a single utterance, by document.
func relations(us []onrecord.Utterance) string {
	var how []string
	for _, u := range us {
		var one []string
		for _, t := range u.Tellings {
			one = append(one, t.Doc+" "+string(t.Relation))
		}
		slices.Sort(one)
		how = append(how, strings.Join(one, ", "))
	}
	slices.Sort(how)
	return strings.Join(how, "; ")
}

const ferry = "“The ferry company has promised us new lifeboats since the autumn storms, and not a single lifeboat has arrived on the island.”"

func TestRelations(t *testing.T) {
	for _, c := range []struct{ why, a, b, want string }{
		{"the same words", ferry, ferry, "doc0 same, doc1 same"},
		{"marks, capitals and contractions are no change", "“We are not going to reopen the northern lighthouse before the winter.”",
			`"we're not going to re-open the northern lighthouse, before the winter"`, "doc0 same, doc1 same"},
		{"the end left out", ferry, "“The ferry company has promised us new lifeboats since the autumn storms.”", "doc0 same, doc1 cut"},
		{"a part within a sentence of the outlet's", ferry, "the company “has promised us new lifeboats since the autumn storms”", "doc0 same, doc1 cut"},
		{"left out with an ellipsis", ferry, "“The ferry company has promised us new lifeboats ... and not a single lifeboat has arrived on the island.”", "doc0 same, doc1 cut"},
		{"left out without a sign", ferry, "“The ferry company has promised us lifeboats since the storms, and not a single lifeboat has arrived on the island.”", "doc0 same, doc1 altered"},
		{"an insertion in brackets is open", ferry, "“[The operator] has promised us new lifeboats since the autumn storms, and not a single lifeboat has arrived on the island.”", "doc0 same, doc1 cut"},
		{"one word is another", ferry, "“The ferry company has promised us new lifeboats since the spring storms, and not a single lifeboat has arrived on the island.”", "doc0 same, doc1 altered"},
		{"a sentence more on either side", "“Nobody listens to us. The ferry company has promised us new lifeboats since the autumn storms.”",
			"“The ferry company has promised us new lifeboats since the autumn storms. It must pay.”", "doc0 same, doc1 overlapping"},
		{"British and American writing", "“The harbour labour organisation travelled to ten villages with its petition.”",
			"“The harbor labor organization traveled to 10 villages with its petition.”", "doc0 same, doc1 same"},
		{"what anybody could say again", "“We will have to see what happens in the coming days.”", "“We will have to see what happens with this now.”", ""},
		{"a title in quotation marks", "the book “Lighthouses And Pilots Of The Northern Skerries” was read", "a film of “Lighthouses And Pilots Of The Northern Skerries”", ""},
		{"one phrase in two sentences", "“Next week the council debates a new breakwater for the fishing harbour.”",
			"“Our grandfathers drowned because there was no breakwater for the fishing harbour and no pilot would sail.”", ""},
		{"told in other words", "the northern lighthouse would be closed and its keepers would be offered pensions before winter",
			"the keepers of the northern lighthouse would be offered pensions before winter when it is closed", "doc0 paraphrase, doc1 same"},
		{"not what the other says", "the northern lighthouse would be closed and its keepers would be offered pensions before winter",
			"the northern lighthouse would not be closed and its keepers would be offered pensions before winter", ""},
		{"another number", "the council would buy 12 lifeboats and pay for the breakwater of the fishing harbour",
			"the council would buy 20 lifeboats and pay for the breakwater of the fishing harbour", ""},
	} {
		got := relations(merged(t, told{who: "Ada Berg", words: c.a}, told{who: "Ada Berg", words: c.b}))
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

func TestSpeakers(t *testing.T) {
	short := "“a breakwater of granite and stubbornness”"
	for _, c := range []struct {
		why, a, b, words string
		want             int
	}{
		{"one person", "Ada Berg", "Ada Berg", ferry, 1},
		{"a last name alone can be the person's", "Ada Berg", "Berg", ferry, 1},
		{"nobody named beside a name", "Ada Berg", "", ferry, 1},
		{"an office beside a name", "Ada Berg", "a spokeswoman for the island", ferry, 1},
		{"an office beside a name, a few words only", "Ada Berg", "a spokeswoman for the island", short, 0},
		{"one person, a few words", "Ada Berg", "Ada Berg", short, 1},
	} {
		if got := merged(t, told{who: c.a, words: c.words}, told{who: c.b, words: c.words}); len(got) != c.want || c.want > 0 && len(got[0].Tellings) != 2 {
			t.Errorf("%s: %d utterances, want %d", c.why, len(got), c.want)
		}
	}
}

// Two persons are not made one; that both are given the same words is noted.
func TestAttributedToOthers(t *testing.T) {
	us := merged(t, told{who: "Ada Berg", words: ferry}, told{who: "Ada Berg", words: ferry}, told{who: "Jon Lindqvist", words: ferry})
	if len(us) != 1 || len(us[0].Tellings) != 2 || len(us[0].Others) != 1 || us[0].Others[0].Speaker != "Jon Lindqvist" || us[0].SpeakerName != "Ada Berg" {
		t.Errorf("%+v, want Berg's words with Lindqvist beside them", us)
	}
	us = merged(t, told{who: "Ada Berg", words: ferry}, told{who: "Jon Lindqvist", words: ferry})
	if len(us) != 1 || len(us[0].Tellings) != 1 || len(us[0].Others) != 1 {
		t.Errorf("%+v, want one telling beside another speaker's", us)
	}
	for _, c := range []struct{ why, b string }{
		{"a slip in the name", "Ada Bergh"},
		{"a few words", "Jon Lindqvist"},
	} {
		words := ferry
		if c.why == "a few words" {
			words = "“a breakwater of granite and stubbornness”"
		}
		for _, u := range merged(t, told{who: "Ada Berg", words: words}, told{who: c.b, words: words}) {
			if len(u.Others) > 0 {
				t.Errorf("%s: given to another speaker: %+v", c.why, u.Others)
			}
		}
	}
}

func TestDays(t *testing.T) {
	on := func(day onrecord.Day) func(*onrecord.Statement, *onrecord.Document) {
		return func(st *onrecord.Statement, _ *onrecord.Document) { st.SaidOn = onrecord.On(day) }
	}
	short := "“a breakwater of granite and stubbornness”"
	for _, c := range []struct {
		why, words    string
		pubA, pubB    onrecord.Day
		saidA, saidB  onrecord.Day
		want, differs int
		on            onrecord.Bounds
	}{
		{"published two days apart, both undated", ferry, "2031-03-05", "2031-03-07", "", "", 1, 0, onrecord.Bounds{Latest: "2031-03-05"}},
		{"one tells the day", ferry, "2031-03-05", "2031-03-07", "", "2031-03-04", 1, 0, onrecord.On("2031-03-04")},
		{"two days told: named", ferry, "2031-03-05", "2031-03-07", "2031-03-04", "2031-03-03", 1, 1, onrecord.On("2031-03-04")},
		{"many words last for years", ferry, "2031-03-05", "2033-03-07", "", "", 1, 0, onrecord.Bounds{Latest: "2031-03-05"}},
		{"a few words are said again", short, "2031-03-05", "2033-03-07", "", "", 0, 0, onrecord.Bounds{}},
	} {
		a, b := told{who: "Ada Berg", pub: c.pubA, words: c.words}, told{who: "Ada Berg", pub: c.pubB, words: c.words}
		if c.saidA != "" {
			a.change = on(c.saidA)
		}
		if c.saidB != "" {
			b.change = on(c.saidB)
		}
		us := merged(t, a, b)
		switch {
		case len(us) != c.want:
			t.Errorf("%s: %d utterances, want %d", c.why, len(us), c.want)
		case c.want > 0 && (us[0].SaidOn != c.on || len(us[0].Differences) != c.differs):
			t.Errorf("%s: said on %+v with %q", c.why, us[0].SaidOn, us[0].Differences)
		}
	}
}

func TestPassedOn(t *testing.T) {
	to := func(name onrecord.Maybe) func(*onrecord.Statement, *onrecord.Document) {
		return func(st *onrecord.Statement, _ *onrecord.Document) { st.ReportedTo = name }
	}
	for _, c := range []struct {
		why, outlet string
		change      func(*onrecord.Statement, *onrecord.Document)
		want        []onrecord.PassedOn
	}{
		{"told another outlet, whose own telling is there", "Island Courier", to("the Harbour Post"), []onrecord.PassedOn{{Outlet: "Harbour Post", By: "told", Doc: "post"}}},
		{"told an outlet that is not in the affair", "Island Courier", to("Reuters"), []onrecord.PassedOn{{Outlet: "Reuters", By: "told"}}},
		{"told to the outlet itself", "Reuters (web)", to("Reuters"), []onrecord.PassedOn{}},
		{"told to people", "Island Courier", to("reporters"), []onrecord.PassedOn{}},
		{"carried by a paper", "Island Courier", func(st *onrecord.Statement, _ *onrecord.Document) { st.CarriedBy = "the Skerries Gazette" }, []onrecord.PassedOn{{Outlet: "Skerries Gazette", By: "carried"}}},
		{"who told it is no outlet", "Island Courier", func(st *onrecord.Statement, _ *onrecord.Document) { st.CarriedBy = "Lindqvist" }, []onrecord.PassedOn{}},
	} {
		us := merged(t, told{doc: "post", outlet: "The Harbour Post", pub: "2031-03-05", who: "Ada Berg", words: ferry},
			told{doc: "courier", outlet: c.outlet, pub: "2031-03-06", who: "Ada Berg", words: ferry, change: c.change})
		if len(us) != 1 {
			t.Fatalf("%s: %d utterances", c.why, len(us))
		}
		if d := cmp.Diff(c.want, us[0].Tellings[1].From); d != "" {
			t.Errorf("%s: %s", c.why, d)
		}
	}
}

// Words that only copies of one text tell make no line; words that a copy
// changed do.
func TestCopies(t *testing.T) {
	changed := strings.Replace(ferry, "autumn", "spring", 1)
	for _, c := range []struct {
		why, words string
		want       int
	}{{"the same words", ferry, 0}, {"a copy with another word", changed, 1}} {
		a, _ := told{doc: "a", who: "Ada Berg", pub: "2031-03-05", words: ferry}.report()
		b, _ := told{doc: "b", who: "Ada Berg", pub: "2031-03-06", words: c.words}.report()
		members := map[string]string{}
		for _, r := range []onrecord.Report{a, b} {
			members[string(r.Reading.Statements[0].Speaker.Actor)] = "a-berg"
		}
		us := Merge([]onrecord.Report{a, b}, nil, members, []onrecord.Copy{{Document: "b", Of: "a", Relation: onrecord.Rewrite}})
		if len(us) != c.want || c.want > 0 && us[0].Origins != 1 {
			t.Errorf("%s: %+v, want %d lines of one origin", c.why, us, c.want)
		}
	}
}

// Only where a text says so is an altered telling a translated one.
func TestTranslated(t *testing.T) {
	other := strings.Replace(ferry, "not a single lifeboat has arrived", "not a single boat came", 1)
	say := func(words string) func(*onrecord.Statement, *onrecord.Document) {
		return func(st *onrecord.Statement, _ *onrecord.Document) {
			st.Evidence.Exact = strings.Replace(st.Evidence.Exact, "in the harbour", words, 1)
		}
	}
	for _, c := range []struct {
		words string
		want  onrecord.Retold
	}{
		{"in the harbour", onrecord.RetoldAltered}, {"in Swedish", onrecord.RetoldTranslated}, {"through an interpreter", onrecord.RetoldTranslated},
		{"in Swedish waters", onrecord.RetoldAltered}, {"via a translator", onrecord.RetoldTranslated},
	} {
		a, _ := told{doc: "a", who: "Ada Berg", pub: "2031-03-05", words: ferry}.report()
		b, _ := told{doc: "b", who: "Ada Berg", pub: "2031-03-06", words: other}.report()
		say(c.words)(&b.Reading.Statements[0], nil)
		b.Reading.Statements[0].Evidence.End += len(c.words) - len("in the harbour")
		b.Reading.Statements[0].Content[0].Start += len(c.words) - len("in the harbour")
		b.Reading.Statements[0].Content[0].End += len(c.words) - len("in the harbour")
		members := map[string]string{}
		for _, r := range []onrecord.Report{a, b} {
			members[string(r.Reading.Statements[0].Speaker.Actor)] = "a-berg"
		}
		us := Merge([]onrecord.Report{a, b}, nil, members, nil)
		if len(us) != 1 || us[0].Tellings[1].Relation != c.want {
			t.Errorf("%q: %+v, want %s", c.words, us, c.want)
		}
	}
}

// The order of arrival changes nothing, and neither does the number of cores.
func TestAnyOrder(t *testing.T) {
	var reports []onrecord.Report
	members := map[string]string{}
	for i, s := range sentences {
		for k, v := range variants {
			rep, _ := told{doc: fmt.Sprintf("d%02d%02d", i, k), outlet: fmt.Sprintf("Outlet %d", k), pub: onrecord.Date(2031, 3, 1+i%3), who: []string{"Ada Berg", "Jon Lindqvist"}[i%2], words: "“" + v.of(s) + "”"}.report()
			st := &rep.Reading.Statements[0]
			members[string(st.Speaker.Actor)] = "a-" + string(st.Speaker.Name)
			reports = append(reports, rep)
		}
	}
	want := Merge(reports, nil, members, nil)
	if len(want) < len(sentences) {
		t.Fatalf("%d utterances of %d sentences", len(want), len(sentences))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 6 {
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		if d := cmp.Diff(want, Merge(reports, nil, members, nil)); d != "" {
			t.Fatal(d)
		}
	}
}

func FuzzMerge(f *testing.F) {
	f.Add(ferry, ferry)
	f.Add("“a [b] … c”", "\"ا ب ت … \xe2\x80\x9d 'x' 2,000.5 U.S.")
	f.Add("“ـ … ـ’s , . ـ ن ـ ـ ـ”", "“ـ ـ ـ ـ ـ ـ”")
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		if a == "" || b == "" || len(a)+len(b) > 4000 {
			return
		}
		merged(t, told{who: "Ada Berg", words: a}, told{who: "Ada Berg", words: b}, told{who: "Jon Lindqvist", words: a + " " + b})
	})
}
