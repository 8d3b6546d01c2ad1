package ledger

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// clause is a report in which one sentence tells a plan or an event, with the
// persons that it names.
type clause struct {
	doc, words string
	pub        onrecord.Day
	by         string // who is bound; "" for an event
	trigger    string // the verb or noun of an event
	what       string
	from, day  onrecord.Day // the due day, or the day of the event
	speaker    string
	doer       string
}

func (c clause) report() onrecord.Report {
	rep := pledgeOf{doc: c.doc, pub: c.pub, words: c.words, by: c.by, speaker: c.speaker, from: c.from, due: c.day}.report()
	r := rep.Reading
	for _, name := range []string{"Ames", "Bell", "Cole"} {
		r.Actors = append(r.Actors, onrecord.Actor{Base: onrecord.Base{ID: name}, Type: onrecord.Person})
		if k := strings.Index(c.words, name); k >= 0 {
			r.Mentions = append(r.Mentions, onrecord.Mention{
				Evidence: onrecord.Evidence{Doc: c.doc, Start: k, End: k + len(name), Exact: name}, Type: onrecord.Person, Actor: onrecord.Maybe(name), Form: onrecord.FormName,
			})
		}
	}
	slices.SortFunc(r.Mentions, func(a, b onrecord.Mention) int { return a.Evidence.Start - b.Evidence.Start })
	if c.trigger == "" {
		r.Commitments[0].ByName = onrecord.Maybe(c.by)
		return rep
	}
	ev := onrecord.Event{
		Evidence: r.Commitments[0].Evidence, Trigger: onrecord.Evidence{Doc: c.doc, Exact: c.trigger}, What: c.what, Modality: onrecord.Happened,
		When: onrecord.Bounds{Earliest: c.day, Latest: c.day},
	}
	ev.ID = onrecord.FindingID(onrecord.KindEvent, rep.Document.TextID, "", ev.Evidence)
	if c.doer != "" {
		ev.Participants = append(ev.Participants, onrecord.Participant{Actor: c.doer, Name: c.doer, Part: "doer"})
	}
	r.Commitments, r.Events = nil, []onrecord.Event{ev}
	return rep
}

var guests = map[string]string{"Ames": "a-ames", "Bell": "a-bell", "Cole": "a-cole"}

// The plan that the cases vary: Ames and Bell meet on June 12.
var plans = []clause{
	{doc: "courier", pub: "2031-05-10", words: "Ames will meet with Bell on June 12", by: "Ames", speaker: "Ames", from: "2031-06-12", day: "2031-06-12"},
	{doc: "ledger", pub: "2031-05-12", words: "Ames and Bell will hold a summit on June 12", by: "Ames", from: "2031-06-12", day: "2031-06-12"},
	{doc: "review", pub: "2031-05-14", words: "talks between Ames and Bell will take place on June 12", by: "Bell", from: "2031-06-12", day: "2031-06-12"},
}

func read(clauses ...clause) []onrecord.Report {
	var reports []onrecord.Report
	for _, c := range clauses {
		reports = append(reports, c.report())
	}
	return reports
}

func TestOutcome(t *testing.T) {
	dropped := clause{doc: "monitor", pub: "2031-05-24", words: "Ames canceled the summit with Bell", trigger: "canceled", what: "cancel the summit with Bell", day: "2031-05-24", doer: "Ames"}
	again := clause{doc: "post", pub: "2031-06-02", words: "Ames will meet Bell on June 12", by: "Ames", speaker: "Ames", from: "2031-06-12", day: "2031-06-12"}
	held := clause{doc: "wire", pub: "2031-06-13", words: "Bell and Ames met on Tuesday", trigger: "met", what: "meet", day: "2031-06-12", doer: "Bell"}
	other := clause{doc: "wire", pub: "2031-06-13", words: "Ames and Cole met on Tuesday", trigger: "met", what: "meet", day: "2031-06-12", doer: "Cole"}
	before := clause{doc: "wire", pub: "2031-05-20", words: "Ames and Bell met on Tuesday", trigger: "met", what: "meet", day: "2031-05-19", doer: "Ames"}
	press := clause{doc: "wire", pub: "2031-06-13", words: "Ames and Bell gave a conference on Tuesday", trigger: "conference", what: "conference", day: "2031-06-12", doer: "Ames"}
	for _, c := range []struct {
		why    string
		more   []clause
		status onrecord.Status
	}{
		{"nothing was read of it", nil, onrecord.StatusNoReport},
		{"a source says that they met", []clause{held}, onrecord.StatusMet},
		{"one of them met somebody else that day", []clause{other}, onrecord.StatusNoReport},
		{"they met weeks before", []clause{before}, onrecord.StatusNoReport},
		{"a press conference is no meeting", []clause{press}, onrecord.StatusNoReport},
		{"called off", []clause{dropped}, onrecord.StatusWithdrawn},
		{"called off and taken up again", []clause{dropped, again}, onrecord.StatusNoReport},
		{"called off, taken up again and held", []clause{dropped, again, held}, onrecord.StatusMet},
	} {
		reports := read(append(slices.Clone(plans), c.more...)...)
		coms := Merge(reports, guests, nil)
		AsOf(coms, reports, "2031-07-01")
		if len(coms) != 1 {
			t.Errorf("%s: %d lines, want the one promise in three wordings", c.why, len(coms))
			continue
		}
		if coms[0].Status != c.status {
			t.Errorf("%s: %s by %v, want %s", c.why, coms[0].Status, changes(coms[0]), c.status)
		}
	}
}

// On each day the status follows the last step by then.
func TestDroppedByDay(t *testing.T) {
	reports := read(append(slices.Clone(plans),
		clause{doc: "monitor", pub: "2031-05-24", words: "Ames canceled the summit with Bell", trigger: "canceled", what: "cancel the summit with Bell", day: "2031-05-24", doer: "Ames"},
		clause{doc: "post", pub: "2031-06-02", words: "Ames will meet Bell on June 12", by: "Ames", speaker: "Ames", from: "2031-06-12", day: "2031-06-12"})...)
	for _, c := range []struct {
		day  onrecord.Day
		want onrecord.Status
	}{{"2031-05-20", onrecord.StatusOpen}, {"2031-05-24", onrecord.StatusWithdrawn}, {"2031-06-03", onrecord.StatusOpen}, {"2031-06-12", onrecord.StatusDue}} {
		coms := Merge(reports, guests, nil)
		if AsOf(coms, reports, c.day); coms[0].Status != c.want {
			t.Errorf("%s: %s, want %s", c.day, coms[0].Status, c.want)
		}
	}
}

func TestApart(t *testing.T) {
	for _, c := range []struct {
		why   string
		other clause
	}{
		{"another guest the same week", clause{doc: "wire", pub: "2031-05-20", words: "Ames will meet with Cole on June 10", by: "Ames", from: "2031-06-10", day: "2031-06-10"}},
		{"a meeting of the next year", clause{doc: "wire", pub: "2032-01-20", words: "Ames will meet with Bell on June 12", by: "Ames", from: "2032-06-12", day: "2032-06-12"}},
		{"what is raised at a meeting is no meeting", clause{doc: "wire", pub: "2031-05-20", words: "Ames will raise the price of salt at the summit with Bell", by: "Ames", from: "2031-06-12", day: "2031-06-12"}},
	} {
		if coms := Merge(read(append(slices.Clone(plans), c.other)...), guests, nil); len(coms) != 2 {
			t.Errorf("%s: %d lines, want 2", c.why, len(coms))
		}
	}
}

func TestOutcomeAnyOrder(t *testing.T) {
	reports := read(append(slices.Clone(plans),
		clause{doc: "monitor", pub: "2031-05-24", words: "Ames canceled the summit with Bell", trigger: "canceled", what: "cancel the summit with Bell", day: "2031-05-24", doer: "Ames"},
		clause{doc: "mirror", pub: "2031-05-25", words: "Ames called off the meeting with Bell", trigger: "called", what: "call off the meeting with Bell", day: "2031-05-24", doer: "Ames"},
		clause{doc: "wire", pub: "2031-06-13", words: "Bell and Ames met on Tuesday", trigger: "met", what: "meet", day: "2031-06-12", doer: "Bell"},
		clause{doc: "star", pub: "2031-06-13", words: "Ames and Bell held talks", trigger: "talks", what: "talks", day: "2031-06-12", doer: "Bell"})...)
	coms := Merge(reports, guests, nil)
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 2))
		r.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		if d := cmp.Diff(coms, Merge(reports, guests, nil)); d != "" {
			t.Fatalf("the order of arrival changes the ledger:\n%s", d)
		}
	}
}
