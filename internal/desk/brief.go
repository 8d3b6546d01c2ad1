package desk

import "onrecord"

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
	Counted     []Counted        `json:"counted"`
	Differences []Difference     `json:"differences"`
	Positions   []Standpoint     `json:"positions"`
	Watched     []Watched        `json:"watched,omitempty"`
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
	What     string            `json:"what"` // the words of the account that says most of what all say
	Place    onrecord.Maybe    `json:"place"`
	Modality onrecord.Modality `json:"modality"`
	Origins  int               `json:"origins"`
	Outlets  []string          `json:"outlets"`
	Review   onrecord.Review   `json:"review"`
}

// Counted is one measure as reported over time: the values told last, each
// that repeats the one before it left out.
type Counted struct {
	ID      string           `json:"id"`
	Measure string           `json:"measure"`
	Values  []onrecord.Point `json:"values"`
	Earlier int              `json:"earlier"` // values before these
	Origins int              `json:"origins"`
	Review  onrecord.Review  `json:"review"`
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
	Said         []onrecord.Evidence       `json:"said"` // for each side its first words, in their sentence where they say little alone
}

// Standpoint is where an actor stands on a question, with the change if there
// was one.
type Standpoint struct {
	ID       string                    `json:"id"`
	Question string                    `json:"question"`
	Actor    string                    `json:"actor"`
	Stance   onrecord.Stance           `json:"stance"`
	On       onrecord.Bounds           `json:"on"`
	Evidence onrecord.Evidence         `json:"evidence"`
	Said     onrecord.Evidence         `json:"said"` // the evidence, in its sentence where it says little alone
	Changes  []onrecord.PositionChange `json:"changes"`
	Review   onrecord.Review           `json:"review"`
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
	briefCounted     = 6
	briefValues      = 5
	briefDifferences = 8
	briefPositions   = 10
	briefUndated     = 6
)

// Brief sums the view up.
func (v *View) Brief() *Brief {
	origin := onrecord.Origins(v.Reports, v.Record.Copies)
	br := &Brief{Affair: v.Affair, AsOf: v.Lens.AsOf, KnownBy: v.Lens.KnownBy, More: map[string]int{}}
	br.Read = v.coverage(origin)
	br.Speakers = cut(br, "speakers", v.voices(origin), briefVoices)
	gist := v.gist(origin)
	br.Ledger = cut(br, "ledger", v.promises(gist), briefPromises)
	br.Timeline = v.timeline(br, gist)
	br.Counted = cut(br, "counted", v.counted(gist), briefCounted)
	br.Differences = cut(br, "differences", v.differences(), briefDifferences)
	br.Positions = cut(br, "positions", v.positions(), briefPositions)
	v.say(br.Differences, br.Positions)
	br.Watched = v.Watched
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
