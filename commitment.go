package onrecord

// Direction tells which way a commitment binds.
type Direction string

// The directions.
const (
	Will        Direction = "will"
	WillNot     Direction = "will-not"
	Demands     Direction = "demands"
	Conditional Direction = "conditional"
)

// Force is the kind of binding.
type Force string

// The forces.
const (
	ForcePromise    Force = "promise"
	ForcePlan       Force = "plan"
	ForceOrder      Force = "order"
	ForceResolution Force = "resolution"
	ForceAgreement  Force = "agreement"
)

// Commitment is someone bound to do, or not to do, something, with or without
// a day, on someone's word.
type Commitment struct {
	Base
	Evidence  Evidence  `json:"evidence"`
	By        Maybe     `json:"by"`      // id of the actor bound, within the text
	ByName    Maybe     `json:"by_name"` // as the text names who is bound
	ToDo      Evidence  `json:"to_do"`
	Direction Direction `json:"direction"`
	Force     Force     `json:"force"`
	Deadline  *Deadline `json:"deadline"`
	Condition *Evidence `json:"condition"`
	Statement Maybe     `json:"statement"` // id, or null when the outlet says so itself
	Cue       *Evidence `json:"cue"`       // the words that bind: "will", "plans to", "deadline"
	Reaffirms bool      `json:"reaffirms"` // the text says that it stands as before ("remains", "fixed")
}

// Deadline is the day by which, with the first and last day that keep it.
type Deadline struct {
	Earliest Day       `json:"earliest"`
	Latest   Day       `json:"latest"`
	Evidence *Evidence `json:"evidence"`
}

// Spans gives every piece of evidence of the commitment.
func (com *Commitment) Spans() []*Evidence {
	evs := []*Evidence{&com.Evidence, &com.ToDo, com.Condition, com.Cue}
	if com.Deadline != nil {
		evs = append(evs, com.Deadline.Evidence)
	}
	return present(evs)
}

// Change is a step in the history of a commitment.
type Change string

// The changes.
const (
	ChangeSet          Change = "set"
	ChangeReaffirmed   Change = "reaffirmed"
	ChangeMoved        Change = "moved"
	ChangeNarrowed     Change = "narrowed"
	ChangeContradicted Change = "contradicted"
	ChangeMet          Change = "met"
	ChangeLapsed       Change = "lapsed"
	ChangeWithdrawn    Change = "withdrawn"
)

// Status is where a commitment stands as of a day.
type Status string

// The statuses. Lapsed only when a source says so: that nobody reported since
// the due day is NoReport, never lapsed.
const (
	StatusOpen      Status = "open"
	StatusDue       Status = "due"
	StatusMet       Status = "met"
	StatusMoved     Status = "moved"
	StatusWithdrawn Status = "withdrawn"
	StatusLapsed    Status = "lapsed"
	StatusNoReport  Status = "no-report-since-due"
)

// MergedCommitment is one commitment over all documents, with its history and
// its status as of the day of view.
type MergedCommitment struct {
	Base
	By        Maybe     `json:"by"` // id of the actor in the affair
	ByName    Maybe     `json:"by_name"`
	ToDo      Evidence  `json:"to_do"` // of the step that set it
	Direction Direction `json:"direction"`
	Force     Force     `json:"force"`
	Deadline  *Deadline `json:"deadline"` // as it stands on the day of view
	History   []Step    `json:"history"`
	Status    Status    `json:"status"`
	ReadSince ReadSince `json:"read_since"`
	Origins   int       `json:"origins"`
	Members   []string  `json:"members"`
}

// Step is one change in a commitment's history.
type Step struct {
	Change     Change    `json:"change"`
	On         Bounds    `json:"on"` // when it was said
	Deadline   *Deadline `json:"deadline"`
	By         Maybe     `json:"by"` // who said so, as named
	Outlet     Maybe     `json:"outlet"`
	Evidence   Evidence  `json:"evidence"`
	Commitment string    `json:"commitment"` // id within its text
}

// ReadSince is what a silence rests on: what was read of the time after the
// due day.
type ReadSince struct {
	Documents int      `json:"documents"`
	Outlets   []string `json:"outlets"`
	Undated   int      `json:"undated"` // documents read whose day is not known
}

// Spans gives every piece of evidence of the commitment and its history.
func (com *MergedCommitment) Spans() []*Evidence {
	evs := []*Evidence{&com.ToDo}
	if com.Deadline != nil {
		evs = append(evs, com.Deadline.Evidence)
	}
	for i := range com.History {
		evs = append(evs, &com.History[i].Evidence)
		if com.History[i].Deadline != nil {
			evs = append(evs, com.History[i].Deadline.Evidence)
		}
	}
	return present(evs)
}
