package onrecord

// DisagreementType tells what differs.
type DisagreementType string

// The types.
const (
	DiffFigure     DisagreementType = "figure"
	DiffDate       DisagreementType = "date"
	DiffArithmetic DisagreementType = "arithmetic"
	DiffRole       DisagreementType = "role"
	DiffAssessment DisagreementType = "assessment"
	DiffPlan       DisagreementType = "plan"
	DiffPosition   DisagreementType = "position-change"
)

// Strength tells how plainly two accounts differ.
type Strength string

// The strengths.
const (
	Clear    Strength = "clear"
	Likely   Strength = "likely"
	Possible Strength = "possible"
)

// Disagreement is accounts of one thing that differ, side by side, with what
// would reconcile them if anything. Never a verdict.
type Disagreement struct {
	Base
	About        string           `json:"about"`
	Type         DisagreementType `json:"type"`
	Sides        []Side           `json:"sides"`
	Strength     Strength         `json:"strength"`
	ReconciledBy Maybe            `json:"reconciled_by"`
	Rests        []string         `json:"rests_on"` // ids of the findings compared
}

// Side is one account; copies of one origin stand on it once.
type Side struct {
	Who      Maybe      `json:"who"`
	Outlets  []string   `json:"outlets"`
	Evidence []Evidence `json:"evidence"`
	Copies   int        `json:"copies"` // documents that carry the same text or a copy of it, beyond the first
}

// Spans gives the words of every side.
func (d *Disagreement) Spans() []*Evidence {
	var evs []*Evidence
	for i := range d.Sides {
		evs = append(evs, pointers(d.Sides[i].Evidence)...)
	}
	return evs
}
