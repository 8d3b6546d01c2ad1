package eval

import (
	"slices"

	"onrecord"
	"onrecord/internal/desk"
)

// mentions are the places of actors: names, and descriptions that stand for
// them; pronouns are no forms of a name.
func (tl *teller) mentions(rep onrecord.Report) {
	for i := range rep.Reading.Mentions {
		m := &rep.Reading.Mentions[i]
		if m.Affair == "" || m.Form == onrecord.FormPronoun || !desk.Shown(m) {
			continue
		}
		s := spot{spotted: tl.at(rep.Document.Doc, m.Evidence), line: string(m.Affair), words: m.Evidence.Exact}
		if m.Form == onrecord.FormName {
			s.sorts = []string{"name"}
		}
		tl.actors.spots = append(tl.actors.spots, s)
	}
}

func (tl *teller) actor(a *onrecord.MergedActor) {
	if !desk.Shown(a) {
		return
	}
	l := &line{id: a.ID, core: true, names: []string{a.Name}, sorts: []string{string(a.Type)}}
	for _, form := range a.Aliases {
		l.names = append(l.names, form.Alias)
	}
	tl.actors.lines = append(tl.actors.lines, l)
	for i, role := range a.Roles {
		for _, ev := range role.Evidence {
			tl.offices = append(tl.offices, spot{spotted: tl.at(ev.Doc, ev), line: a.ID, part: i, as: []string{role.Role}, org: string(role.Org), words: ev.Exact})
		}
	}
}

// event gives each account the place of its trigger, and the further places
// in the same article their own.
func (tl *teller) event(e *onrecord.MergedEvent) {
	if !desk.Shown(e) {
		return
	}
	types := []string{kinds[string(e.Class)]}
	tl.events.lines = append(tl.events.lines, &line{id: e.ID, core: true, names: []string{e.What}, sorts: types, when: []days{{e.When.Earliest, e.When.Latest}}})
	for _, a := range e.Accounts {
		in := tl.eventOf(a.Doc, a.Event)
		if in == nil {
			continue
		}
		s := spot{spotted: tl.at(a.Doc, in.Trigger), clause: tl.at(a.Doc, a.Evidence), line: e.ID, sorts: []string{kinds[string(in.Class)]},
			as: []string{string(a.Modality)}, on: days{a.When.Earliest, a.When.Latest}, words: a.Exact}
		tl.events.spots = append(tl.events.spots, s)
		for _, ev := range in.Mentions {
			s.spotted, s.words = tl.at(a.Doc, ev), ev.Exact
			s.clause = s.spotted
			tl.events.spots = append(tl.events.spots, s)
		}
	}
}

// eventOf finds an event of a text by document and id.
func (tl *teller) eventOf(doc, id string) *onrecord.Event {
	for _, rep := range tl.view.Reports {
		if rep.Document.Doc != doc {
			continue
		}
		for i := range rep.Reading.Events {
			if rep.Reading.Events[i].ID == id {
				return &rep.Reading.Events[i]
			}
		}
	}
	return nil
}

// commitment gives each member the place of what is to be done, with the
// change that the history has for it, and each outcome the event that tells
// it.
func (tl *teller) commitment(com *onrecord.MergedCommitment) {
	if !desk.Shown(com) {
		return
	}
	l := &line{id: com.ID, core: true, names: []string{com.ToDo.Exact}, sorts: []string{string(com.Direction)}, statuses: []string{string(com.Status)}, deadline: new(onrecord.Day)}
	if com.Deadline != nil {
		*l.deadline = com.Deadline.Latest
	}
	tl.commitments.lines = append(tl.commitments.lines, l)
	steps := map[string]*onrecord.Step{}
	for i := range com.History {
		st := &com.History[i]
		steps[st.Commitment] = st
		if in := tl.eventOf(st.Evidence.Doc, st.Commitment); in != nil {
			tl.commitments.spots = append(tl.commitments.spots, step(com.ID, tl.at(st.Evidence.Doc, st.Evidence), st, st.Evidence.Exact))
		}
	}
	for _, rep := range tl.view.Reports {
		for i := range rep.Reading.Commitments {
			if in := &rep.Reading.Commitments[i]; slices.Contains(com.Members, in.ID) {
				tl.commitments.spots = append(tl.commitments.spots, step(com.ID, tl.at(rep.Document.Doc, in.ToDo), steps[in.ID], in.ToDo.Exact))
			}
		}
	}
}

// step is a place of a commitment; st is nil where the history passes it over.
func step(id string, at spotted, st *onrecord.Step, words string) spot {
	s := spot{spotted: at, line: id, words: words}
	if st != nil {
		s.as, s.on = []string{string(st.Change)}, days{st.On.Earliest, st.On.Latest}
	}
	return s
}

func (tl *teller) count(s *onrecord.Series) {
	if !desk.Shown(s) {
		return
	}
	tl.figures.lines = append(tl.figures.lines, &line{id: s.ID, core: true, names: []string{s.Measure}})
	for _, p := range s.Points {
		tl.figures.spots = append(tl.figures.spots, spot{spotted: tl.at(p.Evidence.Doc, p.Evidence), line: s.ID, low: p.Low, high: p.High, words: p.Evidence.Exact})
	}
}

func (tl *teller) dispute(d *onrecord.Disagreement) {
	if !desk.Shown(d) {
		return
	}
	o := disputed{id: d.ID, core: true, sort: string(d.Type), about: d.About, strengths: []string{string(d.Strength)}, reconciled: d.ReconciledBy != ""}
	for _, s := range d.Sides {
		var p party
		if s.Who != "" {
			p.who = []string{string(s.Who)}
		}
		for _, ev := range s.Evidence {
			p.places = append(p.places, tl.at(ev.Doc, ev))
		}
		o.parties = append(o.parties, p)
	}
	tl.disputes = append(tl.disputes, o)
}

func (tl *teller) group(g *onrecord.Group) {
	if !desk.Shown(g) {
		return
	}
	o := grouped{id: g.ID, core: true}
	for _, d := range g.Docs {
		o.docs = append(o.docs, tl.article(d))
	}
	tl.groups = append(tl.groups, o)
}
