package desk

import (
	"sort"
	"strings"

	"onrecord"
)

// Brief is one minute of reading about an affair: what was read, who spoke,
// what is promised and where it stands, what happened, what differs, and what
// has no day. It is cut to the weightiest lines; More counts the others.
type Brief struct {
	Affair      string           `json:"affair"`
	AsOf        onrecord.Day     `json:"view_as_of"`
	KnownBy     onrecord.Day     `json:"known_by,omitempty"`
	Read        Coverage         `json:"read"`
	Speakers    []Voice          `json:"speakers"`
	Ledger      []Promise        `json:"ledger"`
	Timeline    []Happening      `json:"timeline"`
	Differences []Difference     `json:"differences"`
	Undated     []Undated        `json:"undated"`
	Decisions   DecisionsSummary `json:"decisions"`
	More        map[string]int   `json:"more"`
}

// Coverage is what a brief rests on.
type Coverage struct {
	Documents int          `json:"documents"`
	Later     int          `json:"later"`   // published after the day of view, but telling of what was said or happened by then
	Origins   int          `json:"origins"` // independent ones: copies of one text count once
	Outlets   []Count      `json:"outlets"` // "" is the unnamed
	Months    []Count      `json:"months"`
	First     onrecord.Day `json:"first"`
	Last      onrecord.Day `json:"last"`
	NotRead   []NotRead    `json:"not_read"`
	Doubtful  int          `json:"doubtful"` // findings kept but not shown
}

// Count is how many documents fall under a name.
type Count struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

// NotRead is a document in which nothing was looked for, and why.
type NotRead struct {
	Doc  string `json:"doc"`
	Path string `json:"path"`
	Why  string `json:"why"`
}

// Voice is one who spoke, with the offices that the texts give.
type Voice struct {
	Actor      string          `json:"actor"`
	Name       string          `json:"name"`
	Roles      []RoleSeen      `json:"roles"` // the five given most
	MoreRoles  int             `json:"more_roles"`
	Statements int             `json:"statements"`
	Outlets    []string        `json:"outlets"`
	Origins    int             `json:"origins"`
	Docs       []string        `json:"docs"`
	Review     onrecord.Review `json:"review"`
}

// RoleSeen is an office and where it is given.
type RoleSeen struct {
	Role string   `json:"role"`
	Docs []string `json:"docs"`
}

// Promise is one line of the ledger.
type Promise struct {
	ID        string             `json:"id"`
	By        string             `json:"by"`
	ToDo      string             `json:"to_do"`
	Direction onrecord.Direction `json:"direction"`
	Due       *onrecord.Deadline `json:"due"`
	Status    onrecord.Status    `json:"status"`
	Steps     []onrecord.Step    `json:"steps"`
	ReadSince onrecord.ReadSince `json:"read_since"`
	Origins   int                `json:"origins"`
	Review    onrecord.Review    `json:"review"`
	Doc       string             `json:"doc"`
}

// Happening is one line of the timeline.
type Happening struct {
	ID       string            `json:"id"`
	When     onrecord.Bounds   `json:"when"`
	What     string            `json:"what"` // the words of the first account
	Place    onrecord.Maybe    `json:"place"`
	Modality onrecord.Modality `json:"modality"`
	Origins  int               `json:"origins"`
	Outlets  []string          `json:"outlets"`
	Review   onrecord.Review   `json:"review"`
}

// Difference is one disagreement.
type Difference struct {
	ID           string                    `json:"id"`
	Type         onrecord.DisagreementType `json:"type"`
	About        string                    `json:"about"`
	Sides        []onrecord.Side           `json:"sides"`
	Strength     onrecord.Strength         `json:"strength"`
	ReconciledBy onrecord.Maybe            `json:"reconciled_by"`
	Review       onrecord.Review           `json:"review"`
}

// Undated is a document whose day is not known, with the bounds that are.
type Undated struct {
	Doc       string             `json:"doc"`
	Title     string             `json:"title"`
	Published onrecord.Published `json:"published"`
	Findings  int                `json:"findings"` // statements, events and commitments that have no day because of it
}

// DecisionsSummary counts what people decided.
type DecisionsSummary struct {
	Standing int                 `json:"standing"`
	Orphans  []onrecord.Decision `json:"orphans"`
}

// How many lines each part of a brief has at most.
const (
	briefVoices      = 8
	briefRoles       = 5
	briefPromises    = 10
	briefHappenings  = 14
	briefDifferences = 8
	briefUndated     = 6
)

// Brief sums the view up.
func (v *View) Brief() *Brief {
	origin := onrecord.Origins(v.Reports, v.Record.Copies)
	br := &Brief{Affair: v.Affair, AsOf: v.Lens.AsOf, KnownBy: v.Lens.KnownBy, More: map[string]int{}}
	br.Read = v.coverage(origin)
	br.Speakers = cut(br, "speakers", v.voices(origin), briefVoices)
	br.Ledger = cut(br, "ledger", v.promises(), briefPromises)
	br.Timeline = v.timeline(br)
	br.Differences = cut(br, "differences", v.differences(), briefDifferences)
	br.Undated = cut(br, "undated", v.undated(), briefUndated)
	br.Decisions = DecisionsSummary{Standing: len(standing(v.Log)), Orphans: v.Orphans}
	return br
}

// cut keeps the first n lines and counts the others.
func cut[T any](br *Brief, part string, lines []T, n int) []T {
	if len(lines) > n {
		br.More[part] = len(lines) - n
		lines = lines[:n]
	}
	return lines
}

// coverage counts what was read and lists what was not.
func (v *View) coverage(origin map[string]string) Coverage {
	cov := Coverage{Documents: len(v.Reports) - len(v.Later), Later: len(v.Later)}
	outlets, months, origins := map[string]int{}, map[string]int{}, map[string]bool{}
	for _, rep := range v.Reports {
		doc := rep.Document
		if v.Later[doc.ID] {
			continue
		}
		outlets[string(doc.Outlet)]++
		months[monthOf(doc)]++
		if day := firstDay(doc); day != "" {
			if cov.First == "" || day < cov.First {
				cov.First = day
			}
			cov.Last = max(cov.Last, day)
		}
		if why := notRead(rep); why != "" {
			cov.NotRead = append(cov.NotRead, NotRead{doc.Doc, doc.Path, why})
			continue
		}
		origins[origin[doc.Doc]] = true
		for _, f := range rep.Reading.Findings() {
			if !Shown(f) && f.Head().Review == onrecord.Found {
				cov.Doubtful++
			}
		}
	}
	cov.Origins = len(origins)
	cov.Outlets, cov.Months = counts(outlets, true), counts(months, false)
	return cov
}

// monthOf is the month of a document's published day, "" when not known.
func monthOf(doc *onrecord.Document) string {
	if day := firstDay(doc); len(day) >= 7 {
		return string(day[:7])
	}
	return ""
}

// notRead tells why nothing was looked for in a document; "" when it was.
func notRead(rep onrecord.Report) string {
	doc := rep.Document
	switch {
	case doc.Failed != "":
		return string(doc.Failed)
	case doc.Language != "" && !strings.HasPrefix(string(doc.Language), "en"):
		return "in " + LanguageName(string(doc.Language)) + ", which is stored and searched but not read"
	}
	return ""
}

// counts lists names by how often, or by name.
func counts(of map[string]int, byNumber bool) []Count {
	list := make([]Count, 0, len(of))
	for name, n := range of {
		list = append(list, Count{name, n})
	}
	sort.Slice(list, func(i, j int) bool {
		if byNumber && list[i].N != list[j].N {
			return list[i].N > list[j].N
		}
		return list[i].Name < list[j].Name
	})
	return list
}

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
			voice.Docs = addOnce(voice.Docs, rep.Document.Doc)
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
	var list []Promise
	gist := v.gist()
	weight := map[string]float64{}
	for i := range v.Record.Commitments {
		com := &v.Record.Commitments[i]
		if !Shown(com) {
			continue
		}
		list = append(list, Promise{com.ID, string(com.ByName), com.ToDo.Exact, com.Direction, com.Deadline, com.Status,
			com.History, com.ReadSince, com.Origins, com.Review, com.ToDo.Doc})
		weight[com.ID] = float64(3*com.Origins+len(com.History)) + gist.near(com.ToDo.Exact+" "+string(com.ByName))
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if (a.Due != nil) != (b.Due != nil) {
			return a.Due != nil
		}
		if w, x := weight[a.ID], weight[b.ID]; w != x {
			return w > x
		}
		return a.ID < b.ID
	})
	if len(list) > briefPromises {
		list = append(byDue(list[:briefPromises]), list[briefPromises:]...)
		return list
	}
	return byDue(list)
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

// languages are the names of the languages that front tells apart.
var languages = map[string]string{
	"ar": "Arabic", "de": "German", "es": "Spanish", "fa": "Persian", "fr": "French", "he": "Hebrew", "it": "Italian",
	"ja": "Japanese", "ko": "Korean", "ku": "Kurdish", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian",
	"sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese",
}

// LanguageName is the English name of a BCP 47 language, or the tag itself.
func LanguageName(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	if name := languages[base]; name != "" {
		return name
	}
	return tag
}
