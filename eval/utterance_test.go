package eval

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/utterance"
)

// rewordings are what newsrooms do to a quotation of twelve words or more, by
// its words, and the share that must be found again.
var rewordings = []struct {
	name  string
	least float64
	want  onrecord.Retold
	of    func(w []string) []string
}{
	{"whole", 0.95, onrecord.RetoldSame, func(w []string) []string { return w }},
	{"first half", 0.75, onrecord.RetoldCut, func(w []string) []string { return w[:(len(w)+1)/2] }},
	{"last half", 0.8, onrecord.RetoldCut, func(w []string) []string { return w[len(w)/2:] }},
	{"middle", 0.85, onrecord.RetoldCut, func(w []string) []string { return w[len(w)/4 : len(w)/4+max(8, len(w)/2)] }},
	{"ellipsis", 0.9, onrecord.RetoldCut, func(w []string) []string {
		return append(append(slices.Clone(w[:len(w)/2]), "…"), w[len(w)/2+2:]...)
	}},
	{"word left out", 0.85, onrecord.RetoldAltered, func(w []string) []string {
		return append(slices.Clone(w[:len(w)/2]), w[len(w)/2+1:]...)
	}},
	{"every fifth word replaced", 0.55, onrecord.RetoldAltered, func(w []string) []string {
		w = slices.Clone(w)
		for i := 4; i < len(w)-1; i += 5 {
			w[i] = "quartz"
		}
		return w
	}},
	{"clauses swapped", 0.7, onrecord.RetoldAltered, func(w []string) []string {
		return append(slices.Clone(w[len(w)/2:]), w[:len(w)/2]...)
	}},
}

// TestUtterances measures how often a quotation of an affair that is told
// again, changed by rule, is put with its original, and how often with another
// one; nearly all of those are of originals that several documents tell.
// Nothing of the texts is kept.
func TestUtterances(t *testing.T) {
	for _, name := range []string{"iraq-withdrawal", "afghanistan-withdrawal", "north-korea-summits"} {
		a, _ := sharedAffair(t, "affairs/"+name+".jsonl.gz")
		for _, r := range rewordings {
			all, found, named, wrong := retell(a, r.of, r.want)
			t.Logf("%s, %s: %d told again, %d found (%.3f), %d with their relation, %d with another", name, r.name, all, found, float64(found)/float64(all), named, wrong)
			if float64(found) < r.least*float64(all) || float64(wrong) > 0.05*float64(all) {
				t.Errorf("%s, %s: too few found, or too many put with another", name, r.name)
			}
		}
	}
}

// retell adds a document for every direct quotation of twelve words or more
// and counts where it went.
func retell(a affair, of func([]string) []string, want onrecord.Retold) (all, found, named, wrong int) {
	reports, members := slices.Clone(a.reports), map[string]string{}
	for id, actor := range a.members {
		members[id] = actor
	}
	original := map[string]string{} // by the id of the statement that tells again
	for _, rep := range a.reports {
		for i := range rep.Reading.Statements {
			st := rep.Reading.Statements[i]
			words := strings.Fields(strings.Trim(st.Content[0].Exact, `"“”`))
			if st.Quotation != onrecord.Direct || len(st.Content) > 1 || len(words) < 12 || members[string(st.Speaker.Actor)] == "" {
				continue
			}
			again := retold(rep, st, "“"+strings.Join(of(words), " ")+"”", all)
			again.Reading.Statements[0].Speaker.Actor = onrecord.Maybe(fmt.Sprintf("again%d", all))
			members[fmt.Sprintf("again%d", all)] = members[string(st.Speaker.Actor)]
			original[again.Reading.Statements[0].ID] = st.ID
			reports = append(reports, again)
			all++
		}
	}
	for _, u := range utterance.Merge(reports, nil, members, a.copies) {
		ids := map[string]bool{}
		for _, tell := range u.Tellings {
			ids[tell.Statement] = true
		}
		for _, tell := range u.Tellings {
			switch from := original[tell.Statement]; {
			case from == "":
			case ids[from]:
				found++
				if tell.Relation == want || want == onrecord.RetoldAltered && tell.Relation == onrecord.RetoldSame {
					named++
				}
			default:
				wrong++
			}
		}
	}
	return all, found, named, wrong
}

// retold is a document of the next day that tells a statement in its words.
func retold(rep onrecord.Report, st onrecord.Statement, words string, n int) onrecord.Report {
	text := onrecord.NewText(fmt.Sprintf("%s %d", words, n), "plain/1")
	ev := text.Evidence(onrecord.Span{End: len(words)})
	doc := *rep.Document
	doc.Doc, doc.ID, doc.TextID, doc.Outlet = fmt.Sprintf("again %d", n), fmt.Sprintf("d-again%d", n), text.ID, "The Harbour Post"
	doc.Published.Bounds = onrecord.On(rep.Document.Published.Earliest.Add(1))
	ev.Doc = doc.Doc
	st.Evidence, st.Content, st.Source, st.Cue = ev, []onrecord.Evidence{ev}, nil, nil
	st.ID = onrecord.FindingID(onrecord.KindStatement, text.ID, "", ev)
	return onrecord.Report{Document: &doc, Reading: &onrecord.Reading{Statements: []onrecord.Statement{st}}}
}
