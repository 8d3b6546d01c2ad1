package onrecord

// Modality tells how an event is said to stand to the world.
type Modality string

// The modalities.
const (
	Happened Modality = "happened"
	Planned  Modality = "planned"
	Alleged  Modality = "alleged" // told by one side and not confirmed by the outlet
	Denied   Modality = "denied"
)

// Event is something that happened, is planned, alleged or denied: what, who,
// where, when. States and interviews are no events.
type Event struct {
	Base
	Evidence     Evidence      `json:"evidence"` // the clause, as short as it can be
	Trigger      Evidence      `json:"trigger"`  // the verb or noun
	What         string        `json:"what"`     // lemma of the trigger with its object, in the text's words
	Class        Maybe         `json:"class"`    // ATTACK, MEET, AGREE, WITHDRAW, ...
	Participants []Participant `json:"participants"`
	Place        Maybe         `json:"place"` // as named
	When         Bounds        `json:"when"`
	Modality     Modality      `json:"modality"`
	Mentions     []Evidence    `json:"mentions"`  // further places in the same text
	Statement    Maybe         `json:"statement"` // id of the statement that tells it, if one does
}

// Participant is an actor's part in an event.
type Participant struct {
	Actor string `json:"actor"` // id within the text, or in the affair on merged events
	Name  string `json:"name"`
	Part  string `json:"part"` // doer, target, other
}

// Spans gives every piece of evidence of the event.
func (e *Event) Spans() []*Evidence {
	return append([]*Evidence{&e.Evidence, &e.Trigger}, pointers(e.Mentions)...)
}

// MergedEvent is one event as several documents tell it.
type MergedEvent struct {
	Base
	What         string        `json:"what"`
	Class        Maybe         `json:"class"`
	Accounts     []Account     `json:"accounts"`
	When         Bounds        `json:"when"`
	Place        Maybe         `json:"place"`
	Participants []Participant `json:"participants"`
	Modality     Modality      `json:"modality"`
	Agreements   []string      `json:"agreements"`
	Differences  []string      `json:"differences"`
	Origins      int           `json:"origins"` // independent origins; copies of one wire text count once
	Members      []string      `json:"members"`
	Reported     Day           `json:"reported"` // first day on which it was told; "" when unknown
}

// Account is one document's telling of an event.
type Account struct {
	Evidence
	Outlet   Maybe    `json:"outlet"`
	Event    string   `json:"event"` // id of the event within its text
	When     Bounds   `json:"when"`
	Place    Maybe    `json:"place"`
	Modality Modality `json:"modality"`
}

// Spans gives the words of every account.
func (e *MergedEvent) Spans() []*Evidence {
	evs := make([]*Evidence, len(e.Accounts))
	for i := range e.Accounts {
		evs[i] = &e.Accounts[i].Evidence
	}
	return evs
}
