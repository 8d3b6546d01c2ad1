package desk

import (
	"math"
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/ledger"
	"onrecord/internal/syntax"
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
// given most first; an office written with other capitals is the same.
func rolesSeen(a *onrecord.MergedActor) []RoleSeen {
	if a == nil {
		return nil
	}
	var roles []RoleSeen
	at := map[string]int{}
	for _, r := range a.Roles {
		name := strings.ToLower(r.Role)
		k, known := at[name]
		if !known {
			k = len(roles)
			at[name] = k
			roles = append(roles, RoleSeen{Role: r.Role})
		}
		for _, ev := range r.Evidence {
			roles[k].Docs = addOnce(roles[k].Docs, ev.Doc)
		}
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

// promises lists the ledger, what weighs most first: what is near the affair's
// gist, told by more origins, followed through more steps, and bound to a day.
// The part that a brief shows is then put in order of the day.
func (v *View) promises(gist gist) []Promise {
	type weighed struct {
		com    *onrecord.MergedCommitment
		weight float64
	}
	var all []weighed
	for i := range v.Record.Commitments {
		if com := &v.Record.Commitments[i]; Shown(com) {
			all = append(all, weighed{com, gist.near(Promised(com)+" "+string(com.ByName)) + weightOf(com)})
		}
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if a.weight != b.weight {
			return a.weight > b.weight
		}
		return a.com.ID < b.com.ID
	})
	list := make([]Promise, len(all))
	for i, w := range all {
		com := w.com
		list[i] = Promise{com.ID, string(com.ByName), Promised(com), com.Direction, com.Deadline, com.Status,
			com.History, com.ReadSince, com.Origins, com.Review, com.ToDo.Doc}
	}
	if len(list) > briefPromises {
		return append(byDue(list[:briefPromises]), list[briefPromises:]...)
	}
	return byDue(list)
}

// weightOf weighs a commitment by itself.
func weightOf(com *onrecord.MergedCommitment) float64 {
	weight := 3*math.Log2(float64(max(1, com.Origins))) + min(4, float64(len(com.History)))
	if com.Deadline != nil {
		weight += 2
	}
	if com.ByName == "" {
		weight -= 2
	}
	return weight
}

// Promised is what is to be done, in the sentence that sets it where the words
// alone say too little ("one this year").
func Promised(com *onrecord.MergedCommitment) string {
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
func (v *View) timeline(br *Brief, gist gist) []Happening {
	var list []Happening
	weight, at := map[string]float64{}, map[string]int{}
	for i := range v.Record.Events {
		e := &v.Record.Events[i]
		if !Shown(e) || e.When.Earliest == "" || e.When.Value == "" {
			continue
		}
		h := Happening{ID: e.ID, When: e.When, What: e.What, Place: e.Place, Modality: e.Modality, Origins: e.Origins, Review: e.Review}
		for _, acc := range e.Accounts {
			h.Outlets = addOnce(h.Outlets, string(acc.Outlet))
		}
		words := e.What
		if len(e.Accounts) > 0 {
			words = e.Accounts[0].Exact
		}
		weight[e.ID] = gist.near(words) + float64(3*e.Origins+min(3, len(e.Participants)))
		at[e.ID] = i
		list = append(list, h)
	}
	sort.Slice(list, func(i, j int) bool {
		if weight[list[i].ID] != weight[list[j].ID] {
			return weight[list[i].ID] > weight[list[j].ID]
		}
		return list[i].ID < list[j].ID
	})
	list = cut(br, "timeline", list, briefHappenings)
	for i := range list {
		list[i].What = AsTold(&v.Record.Events[at[list[i].ID]])
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].When.Earliest < list[j].When.Earliest })
	return list
}

// weighed bounds how many accounts of an event are looked through for the one
// to show it by.
const weighed = 40

// AsTold is the words to show an event by: those of the account, in the
// event's own modality, that says most of what the others say, in the fewest
// words.
func AsTold(e *onrecord.MergedEvent) string {
	if len(e.Accounts) == 0 {
		return e.What
	}
	accounts := e.Accounts[:min(len(e.Accounts), weighed)]
	told := map[string]int{}
	gists := make([][]string, len(accounts))
	for i, acc := range accounts {
		gists[i] = syntax.Gist(acc.Exact)
		for _, stem := range gists[i] {
			told[stem]++
		}
	}
	best, most := accounts[0].Exact, 0.0
	for i, acc := range accounts {
		if acc.Modality != e.Modality {
			continue
		}
		shared := 0.0
		for _, stem := range gists[i] {
			shared += float64(told[stem] - 1)
		}
		if score := shared / math.Sqrt(float64(8+len(strings.Fields(acc.Exact)))); score > most {
			best, most = acc.Exact, score
		}
	}
	return best
}

// counted lists the measures that more than one origin reports, those nearest
// to the gist first.
func (v *View) counted(gist gist) []Counted {
	var list []Counted
	weight := map[string]float64{}
	for i := range v.Record.Series {
		s := &v.Record.Series[i]
		if !Shown(s) || s.Origins < 2 {
			continue
		}
		c := Counted{ID: s.ID, Measure: s.Measure, Origins: s.Origins, Review: s.Review}
		for _, p := range s.Points {
			if n := len(c.Values); n == 0 || !sameValue(c.Values[n-1], p) {
				c.Values = append(c.Values, p)
			}
		}
		c.Earlier = max(0, len(c.Values)-briefValues)
		c.Values = c.Values[c.Earlier:]
		weight[s.ID] = gist.near(s.Measure) + 2*float64(s.Origins)
		list = append(list, c)
	}
	sort.Slice(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if weight[a.ID] != weight[b.ID] {
			return weight[a.ID] > weight[b.ID]
		}
		return a.ID < b.ID
	})
	return list
}

func sameValue(a, b onrecord.Point) bool {
	same := func(x, y *float64) bool { return x == nil && y == nil || x != nil && y != nil && *x == *y }
	return same(a.Low, b.Low) && same(a.High, b.High)
}

// differences lists the disagreements, the clear before the possible, those
// that nothing explains first.
func (v *View) differences() []Difference {
	rank := map[onrecord.Strength]int{onrecord.Clear: 0, onrecord.Likely: 1, onrecord.Possible: 2}
	var list []Difference
	for i := range v.Record.Disagreements {
		d := &v.Record.Disagreements[i]
		if Shown(d) {
			list = append(list, Difference{ID: d.ID, Type: d.Type, About: d.About, Sides: d.Sides, Strength: d.Strength, ReconciledBy: d.ReconciledBy, Review: d.Review})
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

// tellsAlone is how many words of one side are understood without their
// sentence.
const tellsAlone = 9

// say gives the words to show for each side of some disagreements, and for some
// standpoints.
func (v *View) say(list []Difference, stands []Standpoint) {
	told := map[string]*onrecord.Reading{}
	for _, rep := range v.Reports {
		told[rep.Document.Doc] = rep.Reading
	}
	inFull := func(ev onrecord.Evidence) onrecord.Evidence {
		if r := told[ev.Doc]; r != nil && len(strings.Fields(ev.Exact)) < tellsAlone {
			return inSentence(r, ev)
		}
		return ev
	}
	for i := range list {
		for _, side := range list[i].Sides {
			var ev onrecord.Evidence
			if len(side.Evidence) > 0 {
				ev = side.Evidence[0]
			}
			if list[i].Type == onrecord.DiffAssessment {
				ev = inFull(ev)
			}
			list[i].Said = append(list[i].Said, ev)
		}
	}
	for i := range stands {
		stands[i].Said = inFull(stands[i].Evidence)
	}
}

// inSentence gives the sentence of the shortest statement that words stand in.
func inSentence(r *onrecord.Reading, ev onrecord.Evidence) onrecord.Evidence {
	best := ev
	for i := range r.Statements {
		whole := r.Statements[i].Evidence
		if whole.Covers(ev) && (best == ev || whole.End-whole.Start < best.End-best.Start) {
			best = whole
		}
	}
	return best
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
			list = append(list, Standpoint{p.ID, p.Question, string(p.ActorName), p.Stance, p.On, p.Evidence, p.Evidence, p.Changes, p.Review})
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
