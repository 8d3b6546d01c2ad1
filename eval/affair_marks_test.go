package eval

import (
	"encoding/json"
	"slices"
	"testing"

	"onrecord"
)

// sideOf makes a side of marks, as far as they lie in the given articles.
func sideOf(t *testing.T, docs []goldDoc, list []goldLine) *side {
	t.Helper()
	s := &side{}
	kept := map[string]bool{}
	for _, d := range docs {
		s.docs = append(s.docs, d.Doc)
		kept[d.Doc] = true
	}
	for i := range list {
		g := &list[i]
		switch g.Kind {
		case "actor":
			s.actor(g, kept)
		case "event":
			s.event(g, kept)
		case "commitment":
			s.commitment(g, kept)
		case "series":
			s.count(g, kept)
		case "disagreement":
			s.dispute(g, kept)
		case "group":
			s.group(t, g, kept)
		case "copy":
			if kept[g.Document] && kept[g.CopyOf] {
				s.copies = append(s.copies, copied{g.ID, g.Core, g.Document, g.CopyOf, g.Relation})
			}
		}
	}
	return s
}

// put adds a line with its places; one that has none is left out.
func (c *chapter) put(g *goldLine, l *line, spots []spot) {
	if len(spots) == 0 {
		return
	}
	l.id, l.core, l.apart, l.same = g.ID, l.core && g.Core, g.Apart, g.MayBeSame
	for i := range spots {
		spots[i].line = g.ID
	}
	c.lines, c.spots = append(c.lines, l), append(c.spots, spots...)
}

// inside keeps the places that lie in the given articles.
func inside(places []spotted, kept map[string]bool) []spotted {
	return slices.DeleteFunc(slices.Clone(places), func(p spotted) bool { return !kept[p.Doc] })
}

// articlesOf counts the articles in which places lie.
func articlesOf(spots []spot) int {
	seen := map[string]bool{}
	for i := range spots {
		seen[spots[i].Doc] = true
	}
	return len(seen)
}

func keptOf(docs []string, kept map[string]bool) []string {
	return slices.DeleteFunc(slices.Clone(docs), func(d string) bool { return !kept[d] })
}

// actor: core is named in two articles, or speaks in one.
func (s *side) actor(g *goldLine, kept map[string]bool) {
	var spots []spot
	for _, a := range g.Aliases {
		if kept[a.Doc] {
			spots = append(spots, spot{spotted: a.spotted, form: a.Form, sorts: []string{"name"}})
		}
	}
	l := &line{names: append([]string{g.Name}, g.AlsoNames...), sorts: []string{g.Type}, speaks: keptOf(g.Speaks, kept)}
	l.core = articlesOf(spots) > 1 || len(l.speaks) > 0
	s.actors.put(g, l, spots)
	for i, o := range g.Offices {
		for _, p := range inside(o.Articles, kept) {
			s.offices = append(s.offices, spot{spotted: p, line: g.ID, part: i, as: []string{o.Role}, org: o.Org})
		}
	}
}

// event: core is told in two articles, or the main event of one.
func (s *side) event(g *goldLine, kept map[string]bool) {
	types := append([]string{g.Type}, g.AlsoTypes...)
	var spots []spot
	var told []days
	for _, a := range g.Accounts {
		if !kept[a.Doc] {
			continue
		}
		first := spot{spotted: a.spotted, sorts: types, as: []string{a.Modality}}
		if a.When != nil {
			first.on = *a.When
			told = append(told, *a.When)
		}
		spots = append(spots, first)
		for _, p := range a.Also {
			first.spotted = p
			spots = append(spots, first)
		}
	}
	l := &line{names: []string{g.Gloss}, sorts: types, main: keptOf(g.MainOf, kept)}
	l.core = articlesOf(spots) > 1 || len(l.main) > 0
	switch {
	case articlesOf(spots) < len(g.Accounts):
		l.when = []days{together(told)}
	case g.When != nil:
		l.when = append([]days{g.When.days}, g.When.Also...)
	default:
		l.when = []days{{}}
	}
	s.events.put(g, l, spots)
}

// together is the days on which all accounts can be right; where they
// contradict each other, bounds that hold them all.
func together(told []days) (all days) {
	for _, d := range told {
		if all.Earliest == "" || d.Earliest > all.Earliest {
			all.Earliest = d.Earliest
		}
		if d.Latest != "" && (all.Latest == "" || d.Latest < all.Latest) {
			all.Latest = d.Latest
		}
	}
	if all.Earliest == "" || all.Latest == "" || all.Earliest <= all.Latest {
		return all
	}
	all.Earliest, all.Latest = all.Latest, all.Earliest
	for _, d := range told {
		if d.Earliest != "" {
			all.Earliest = min(all.Earliest, d.Earliest)
		}
		all.Latest = max(all.Latest, d.Latest)
	}
	return all
}

// commitment: core is told in two articles. Where one of its articles is left
// out, its status and last day are those of the whole and not compared.
func (s *side) commitment(g *goldLine, kept map[string]bool) {
	var spots []spot
	whole := true
	for i, step := range g.History {
		changes := append([]string{step.Change}, step.AlsoChanges...)
		if i > 0 && len(spots) == 0 {
			changes = append(changes, "set")
		}
		for _, p := range step.Places {
			if !kept[p.Doc] {
				whole = false
				continue
			}
			spots = append(spots, spot{spotted: p, part: i, as: changes, on: step.On})
		}
	}
	l := &line{core: whole || articlesOf(spots) > 1, names: []string{g.ToDo}, sorts: append([]string{g.Direction}, g.AlsoDirections...)}
	if whole {
		l.statuses = append([]string{g.Status.Value}, g.Status.Also...)
		l.deadline = new(onrecord.Day)
		if g.Deadline != nil {
			*l.deadline = g.Deadline.Latest
		}
	}
	s.commitments.put(g, l, spots)
}

// count is a series; core has points in two articles.
func (s *side) count(g *goldLine, kept map[string]bool) {
	var spots []spot
	for _, p := range g.Points {
		if kept[p.Doc] {
			spots = append(spots, spot{spotted: p.spotted, low: p.Low, high: p.High})
		}
	}
	s.figures.put(g, &line{core: articlesOf(spots) > 1, names: []string{g.Measure}}, spots)
}

// dispute leaves out sides without a place, and disagreements without two
// sides.
func (s *side) dispute(g *goldLine, kept map[string]bool) {
	d := disputed{id: g.ID, core: g.Core, sort: g.Type, about: g.About, strengths: append([]string{g.Strength}, g.AlsoStrengths...)}
	d.reconciled = len(g.ReconciledBy) > 0 && string(g.ReconciledBy) != "null"
	for _, p := range g.Sides {
		if places := inside(p.Places, kept); len(places) > 0 {
			d.parties = append(d.parties, party{p.Who, places})
		}
	}
	if len(d.parties) > 1 {
		s.disputes = append(s.disputes, d)
	}
}

func (s *side) group(t *testing.T, g *goldLine, kept map[string]bool) {
	t.Helper()
	var docs []string
	if err := json.Unmarshal(g.Docs, &docs); err != nil {
		t.Fatal(err)
	}
	if docs = keptOf(docs, kept); len(docs) > 0 {
		s.groups = append(s.groups, grouped{g.ID, g.Core, docs, keptOf(g.May, kept)})
	}
}
