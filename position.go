package onrecord

// Stance is an answer to a question as worded.
type Stance string

// The stances.
const (
	For         Stance = "for"
	Against     Stance = "against"
	OnCondition Stance = "conditional"
	Neutral     Stance = "neutral"
)

// Position is an actor's stance on a question, derived from statements, with
// its changes.
type Position struct {
	Base
	Actor     Maybe            `json:"actor"` // id in the affair
	ActorName Maybe            `json:"actor_name"`
	Question  string           `json:"question"`
	Stance    Stance           `json:"stance"`
	On        Bounds           `json:"on"`
	Evidence  Evidence         `json:"evidence"`
	Statement string           `json:"statement"`
	Changes   []PositionChange `json:"changes"`
}

// PositionChange is a later statement with another stance.
type PositionChange struct {
	Stance    Stance   `json:"stance"`
	On        Bounds   `json:"on"`
	Evidence  Evidence `json:"evidence"`
	Statement string   `json:"statement"`
}

// Spans gives the words of the first stance and of every change.
func (p *Position) Spans() []*Evidence {
	evs := []*Evidence{&p.Evidence}
	for i := range p.Changes {
		evs = append(evs, &p.Changes[i].Evidence)
	}
	return evs
}
