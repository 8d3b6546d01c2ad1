package desk

import (
	"sort"

	"onrecord"
	"onrecord/internal/ledger"
)

// voices lists who spoke, most statements first.
func (v *View) voices(origin map[string]string) []Voice {
	byActor, origins := map[string]*Voice{}, map[string]map[string]bool{}
	actors := map[string]*onrecord.MergedActor{}
	for i := range v.Record.Actors {
		actors[v.Record.Actors[i].ID] = &v.Record.Actors[i]
	}
	for _, rep := range v.Reports {
		if rep.Document.Superseded != "" {
			continue
		}
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			if !Shown(st) || st.Speaker.Affair == "" || !Speech(st.Act) {
				continue
			}
			id := string(st.Speaker.Affair)
			voice := byActor[id]
			if voice == nil {
				voice = &Voice{Actor: id, Name: string(st.Speaker.Name), Review: onrecord.Found}
				if a := actors[id]; a != nil {
					voice.Name, voice.Review = a.Name, a.Review
				}
				byActor[id], origins[id] = voice, map[string]bool{}
			}
			voice.Statements++
			voice.Outlets = addOnce(voice.Outlets, string(rep.Document.Outlet))
			if n := len(voice.Docs); n == 0 || voice.Docs[n-1] != rep.Document.Doc {
				voice.Docs = append(voice.Docs, rep.Document.Doc)
			}
			origins[id][origin[rep.Document.Doc]] = true
		}
	}
	list := make([]Voice, 0, len(byActor))
	for id, voice := range byActor {
		voice.Origins = len(origins[id])
		voice.Roles = rolesSeen(actors[id])
		if n := len(voice.Roles); n > briefRoles {
			voice.Roles, voice.MoreRoles = voice.Roles[:briefRoles], n-briefRoles
		}
		list = append(list, *voice)
	}
	sort.Slice(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.Origins != b.Origins {
			return a.Origins > b.Origins
		}
		if a.Statements != b.Statements {
			return a.Statements > b.Statements
		}
		return a.Actor < b.Actor
	})
	return list
}

// Speech tells an act of speech from a belief or a wish.
func Speech(act onrecord.Act) bool { return act != onrecord.Belief && act != onrecord.Wish }

// rolesSeen lists an actor's offices with the documents that give them, those
// given most first.
func rolesSeen(a *onrecord.MergedActor) []RoleSeen {
	if a == nil {
		return nil
	}
	var roles []RoleSeen
	for _, r := range a.Roles {
		seen := RoleSeen{Role: r.Role}
		for _, ev := range r.Evidence {
			seen.Docs = addOnce(seen.Docs, ev.Doc)
		}
		roles = append(roles, seen)
	}
	sort.SliceStable(roles, func(i, j int) bool { return len(roles[i].Docs) > len(roles[j].Docs) })
	return roles
}

func addOnce(list []string, s string) []string {
	for _, have := range list {
		if have == s {
			return list
		}
	}
	return append(list, s)
}

// promises lists the ledger: what has a day before what has none, and among
// these what more origins tell and what is nearer to the affair's gist. The
// part that a brief shows is then put in order of the day.
func (v *View) promises() []Promise {
	type weighed struct {
		com    *onrecord.MergedCommitment
		weight float64
	}
	var all []weighed
	gist := v.gist()
	for i := range v.Record.Commitments {
		if com := &v.Record.Commitments[i]; Shown(com) {
			all = append(all, weighed{com, float64(3*com.Origins+len(com.History)) + gist.near(com.ToDo.Exact+" "+string(com.ByName))})
		}
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if (a.com.Deadline != nil) != (b.com.Deadline != nil) {
			return a.com.Deadline != nil
		}
		if a.weight != b.weight {
			return a.weight > b.weight
		}
		return a.com.ID < b.com.ID
	})
	list := make([]Promise, len(all))
	for i, w := range all {
		com := w.com
		list[i] = Promise{com.ID, string(com.ByName), promised(com), com.Direction, com.Deadline, com.Status,
			com.History, com.ReadSince, com.Origins, com.Review, com.ToDo.Doc}
	}
	if len(list) > briefPromises {
		list = append(byDue(list[:briefPromises]), list[briefPromises:]...)
		return list
	}
	return byDue(list)
}

// promised is what is to be done, in the sentence that sets it where the words
// alone say too little ("one this year").
func promised(com *onrecord.MergedCommitment) string {
	if ledger.Elliptic(com.ToDo.Exact) && len(com.History) > 0 {
		return com.History[0].Evidence.Exact
	}
	return com.ToDo.Exact
}

// byDue orders promises by their due day, those without one last.
func byDue(list []Promise) []Promise {
	due := func(p Promise) onrecord.Day {
		if p.Due == nil || p.Due.Latest == "" {
			return "9999"
		}
		return p.Due.Latest
	}
	sort.SliceStable(list, func(i, j int) bool { return due(list[i]) < due(list[j]) })
	return list
}

// timeline picks the weightiest events that have a day and gives them in
// order of the day.
func (v *View) timeline(br *Brief) []Happening {
	var list []Happening
	gist := v.gist()
	size := map[string]float64{}
	for i := range v.Record.Events {
		e := &v.Record.Events[i]
		if !Shown(e) || e.When.Earliest == "" || e.When.Value == "" {
			continue
		}
		h := Happening{ID: e.ID, When: e.When, What: e.What, Place: e.Place, Modality: e.Modality, Origins: e.Origins, Review: e.Review}
		for i, acc := range e.Accounts {
			if i == 0 {
				h.What = acc.Exact
			}
			h.Outlets = addOnce(h.Outlets, string(acc.Outlet))
		}
		size[e.ID] = float64(4*e.Origins+len(e.Accounts)+len(e.Participants)) + gist.near(h.What)
		list = append(list, h)
	}
	sort.Slice(list, func(i, j int) bool {
		if size[list[i].ID] != size[list[j].ID] {
			return size[list[i].ID] > size[list[j].ID]
		}
		return list[i].ID < list[j].ID
	})
	list = cut(br, "timeline", list, briefHappenings)
	sort.SliceStable(list, func(i, j int) bool { return list[i].When.Earliest < list[j].When.Earliest })
	return list
}

// differences lists the disagreements, the clear before the possible, those
// that nothing explains first.
func (v *View) differences() []Difference {
	rank := map[onrecord.Strength]int{onrecord.Clear: 0, onrecord.Likely: 1, onrecord.Possible: 2}
	var list []Difference
	for i := range v.Record.Disagreements {
		d := &v.Record.Disagreements[i]
		if Shown(d) {
			list = append(list, Difference{d.ID, d.Type, d.About, d.Sides, d.Strength, d.ReconciledBy, d.Review})
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if rank[a.Strength] != rank[b.Strength] {
			return rank[a.Strength] < rank[b.Strength]
		}
		return (a.ReconciledBy == "") && b.ReconciledBy != ""
	})
	return list
}

// positions lists where actors stand on the questions of the affair, those who
// changed first, question by question. What they are for or against besides is
// no question that anybody asked.
func (v *View) positions() []Standpoint {
	var list []Standpoint
	if len(v.Setup.Questions) == 0 {
		return nil
	}
	for i := range v.Record.Positions {
		if p := &v.Record.Positions[i]; Shown(p) {
			list = append(list, Standpoint{p.ID, p.Question, string(p.ActorName), p.Stance, p.On, p.Evidence, p.Changes, p.Review})
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return len(list[i].Changes) > 0 && len(list[j].Changes) == 0 })
	return list
}

// undated lists the documents without a day.
func (v *View) undated() []Undated {
	var list []Undated
	for _, rep := range v.Reports {
		doc := rep.Document
		if doc.Published.Value != "" || notRead(rep) != "" {
			continue
		}
		u := Undated{Doc: doc.Doc, Published: doc.Published}
		if doc.Title != nil {
			u.Title = doc.Title.Exact
		}
		r := rep.Reading
		u.Findings = len(r.Statements) + len(r.Events) + len(r.Commitments)
		list = append(list, u)
	}
	return list
}
