// Package dispute sets accounts of one thing that differ side by side:
// figures, days, sums, offices, plans, positions. It gives no verdict: each side has its
// words, its outlets and how many copies carry it, and where scope or time
// would explain the difference, that is said.
//
// Copies of one origin stand on a side once, and never against each other. A
// false alarm is worse than a miss.
package dispute

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"onrecord"
)

// Find gives the disagreements over all documents. members leads from an
// actor within a text to the actor of the affair.
func Find(reports []onrecord.Report, actors []onrecord.MergedActor, members map[string]string, events []onrecord.MergedEvent,
	coms []onrecord.MergedCommitment, series []onrecord.Series, positions []onrecord.Position, copies []onrecord.Copy) []onrecord.Disagreement {
	d := newDesk(reports, members, copies)
	found := atOnce(
		d.sums,
		func() []onrecord.Disagreement { return d.figures(series) },
		func() []onrecord.Disagreement { return d.days(coms) },
		func() []onrecord.Disagreement { return d.eventDays(events) },
		func() []onrecord.Disagreement { return d.offices(actors) },
		func() []onrecord.Disagreement { return d.plans(coms) },
		func() []onrecord.Disagreement { return d.positions(positions) },
		d.turns,
		d.denials,
		d.assessments,
		d.contrasts,
	)
	slices.SortFunc(found, func(a, b onrecord.Disagreement) int {
		return cmp.Or(cmp.Compare(rank[a.Type], rank[b.Type]), cmp.Compare(a.ID, b.ID))
	})
	seen := map[string]bool{}
	return slices.DeleteFunc(found, func(dis onrecord.Disagreement) bool { // two ways may find one
		key := string(dis.Type) + " " + strings.Join(dis.Rests, " ")
		known := seen[key] && len(dis.Rests) > 1 || seen[dis.ID]
		seen[key], seen[dis.ID] = true, true
		return known
	})
}

// atOnce looks for disagreements in several ways side by side.
func atOnce(ways ...func() []onrecord.Disagreement) []onrecord.Disagreement {
	found := make([][]onrecord.Disagreement, len(ways))
	var wg sync.WaitGroup
	for i, way := range ways {
		wg.Go(func() { found[i] = way() })
	}
	wg.Wait()
	return append([]onrecord.Disagreement{}, slices.Concat(found...)...)
}

// rank orders the types, the surest first.
var rank = map[onrecord.DisagreementType]int{
	onrecord.DiffArithmetic: 1, onrecord.DiffFigure: 2, onrecord.DiffDate: 3, onrecord.DiffRole: 4,
	onrecord.DiffPlan: 5, onrecord.DiffPosition: 6, onrecord.DiffAssessment: 7,
}

// recent is how many days apart two accounts may be told and be of one state of
// affairs: what is told later may be of a changed one.
const recent = 31

// desk is what is looked up while accounts are compared.
type desk struct {
	reports []onrecord.Report // by name
	docs    map[string]onrecord.Report
	origins map[string]string
	members map[string]string
	texts   map[string][]string // documents by text id
}

func newDesk(reports []onrecord.Report, members map[string]string, copies []onrecord.Copy) *desk {
	d := &desk{reports: slices.Clone(reports), docs: map[string]onrecord.Report{}, origins: onrecord.Origins(reports, copies), members: members, texts: map[string][]string{}}
	slices.SortFunc(d.reports, func(a, b onrecord.Report) int { return cmp.Compare(a.Document.Doc, b.Document.Doc) })
	for _, rep := range d.reports {
		d.docs[rep.Document.Doc] = rep
		d.texts[rep.Document.TextID] = append(d.texts[rep.Document.TextID], rep.Document.Doc)
	}
	return d
}

// origin is the document that stands for the origin of doc.
func (d *desk) origin(doc string) string { return cmp.Or(d.origins[doc], doc) }

// account is one telling: who says it, if not the outlet, and the words.
type account struct {
	who   onrecord.Maybe
	words []onrecord.Evidence
}

// side gathers tellings of one account: the words of each origin once, and
// how many documents carry it beyond the first of each.
func (d *desk) side(accounts ...account) onrecord.Side {
	s := onrecord.Side{Outlets: []string{}, Evidence: []onrecord.Evidence{}}
	origins, docs := map[string]string{}, map[string]bool{}
	for i, a := range accounts {
		if i == 0 {
			s.Who = a.who // whose words stand first
		}
		for _, ev := range a.words {
			docs[ev.Doc] = true
			if o := string(d.docs[ev.Doc].Document.Outlet); o != "" && !slices.Contains(s.Outlets, o) {
				s.Outlets = append(s.Outlets, o)
			}
			from := d.origin(ev.Doc)
			if first, seen := origins[from]; seen && first != ev.Doc {
				continue
			}
			origins[from] = ev.Doc
			if !slices.Contains(s.Evidence, ev) {
				s.Evidence = append(s.Evidence, ev)
			}
		}
	}
	s.Copies = len(docs) - len(origins)
	slices.Sort(s.Outlets)
	return s
}

// voice is who says a piece of evidence: the speaker of the shortest
// statement that it stands in; "" for the outlet itself.
func (d *desk) voice(ev onrecord.Evidence) onrecord.Maybe {
	rep, ok := d.docs[ev.Doc]
	if !ok {
		return ""
	}
	var best *onrecord.Statement
	for i := range rep.Reading.Statements {
		st := &rep.Reading.Statements[i]
		for _, part := range st.Content {
			if part.Covers(ev) && (best == nil || st.Evidence.End-st.Evidence.Start < best.Evidence.End-best.Evidence.Start) {
				best = st
			}
		}
	}
	switch {
	case best == nil:
		return ""
	case best.Speaker.Name != "":
		return best.Speaker.Name
	case best.Source != nil && strings.Contains(best.Source.Exact, " "): // "it" names nobody
		return onrecord.Maybe(best.Source.Exact)
	}
	return ""
}

// disagreement writes one down; nil-safe lists, an id by what is compared.
func disagreement(typ onrecord.DisagreementType, strength onrecord.Strength, about string, rests []string, sides ...onrecord.Side) onrecord.Disagreement {
	dis := onrecord.Disagreement{About: about, Type: typ, Sides: sides, Strength: strength}
	dis.Kind = onrecord.KindDisagreement
	dis.Rests = slices.Compact(slices.Sorted(slices.Values(rests)))
	name := string(typ)
	for _, id := range dis.Rests {
		name += " " + id
	}
	dis.ID = onrecord.MergedIDOf(onrecord.KindDisagreement, name, dis.Rests)
	return dis
}

// gap is how many days lie between two days; -1 when one is unknown.
func gap(a, b onrecord.Day) int {
	if a == "" || b == "" {
		return -1
	}
	n := int(a.Time().Sub(b.Time()).Hours() / 24)
	return max(n, -n)
}
