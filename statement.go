package onrecord

// Quotation tells how a statement's words are given.
type Quotation string

// The three manners, by the quotation marks alone.
const (
	Direct   Quotation = "direct"   // every part in quotation marks
	Mixed    Quotation = "mixed"    // some of it
	Indirect Quotation = "indirect" // none
)

// Act is what a statement does.
type Act string

// The acts. Belief (thinks, fears, hopes) and wish (wants, seeks) are kept
// apart from speech.
const (
	Assertion Act = "assertion"
	Demand    Act = "demand"
	Promise   Act = "promise"
	Threat    Act = "threat"
	Order     Act = "order"
	Denial    Act = "denial"
	Question  Act = "question"
	Belief    Act = "belief"
	Wish      Act = "wish"
)

// ResolvedBy tells how a speaker was made out.
type ResolvedBy string

// The ways in which a source leads to its speaker.
const (
	ByName          ResolvedBy = "name"
	ByPronoun       ResolvedBy = "pronoun"
	ByOffice        ResolvedBy = "office"
	ByGroup         ResolvedBy = "group"
	ByDocument      ResolvedBy = "document"
	BySharedSubject ResolvedBy = "shared-subject"
	ByContinued     ResolvedBy = "continued"
)

// Statement is an attribution: source, cue and content, as in the attribution
// literature (PARC3, PolNeAR), with what is known of who spoke, in what
// office, when, to whom, and who passed it on.
type Statement struct {
	Base
	Evidence   Evidence   `json:"evidence"` // the sentence or sentences
	Source     *Evidence  `json:"source"`   // as written; null when the sentence has none
	Cue        *Evidence  `json:"cue"`      // verb, noun or "according to"; null when continued
	Content    []Evidence `json:"content"`  // in parts where something stands between; with quotation marks, without "that"
	Quotation  Quotation  `json:"quotation"`
	Speaker    Speaker    `json:"speaker"`
	CoSpeakers []Speaker  `json:"co_speakers"`
	ReportedTo Maybe      `json:"reported_to"` // who heard it, as named
	CarriedBy  Maybe      `json:"carried_by"`  // who passed it on ("TASS reported"), as named
	SaidOn     Bounds     `json:"said_on"`
	Act        Act        `json:"act"`
	Negated    bool       `json:"negated"`
}

// Speaker is the one behind a source.
type Speaker struct {
	Name       Maybe      `json:"name"`  // canonical in this text
	Actor      Maybe      `json:"actor"` // id of the actor within the text
	Role       Maybe      `json:"role"`  // office as of the text
	ResolvedBy ResolvedBy `json:"resolved_by"`
	Affair     Maybe      `json:"affair_actor,omitempty"` // id of the actor in the affair
}

// Spans gives every piece of evidence of the statement.
func (st *Statement) Spans() []*Evidence {
	evs := []*Evidence{&st.Evidence, st.Source, st.Cue}
	for i := range st.Content {
		evs = append(evs, &st.Content[i])
	}
	return present(evs)
}

// present drops the nil pieces.
func present(evs []*Evidence) []*Evidence {
	kept := evs[:0]
	for _, ev := range evs {
		if ev != nil {
			kept = append(kept, ev)
		}
	}
	return kept
}
