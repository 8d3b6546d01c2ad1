package onrecord

// ActorType is the sort of thing an actor is.
type ActorType string

// The types of actors and of their mentions.
const (
	Person ActorType = "PERSON"
	Org    ActorType = "ORG"
	GPE    ActorType = "GPE"
	Loc    ActorType = "LOC"
	Fac    ActorType = "FAC"
	GroupA ActorType = "GROUP"
)

// Form is how a mention refers.
type Form string

// The forms of mention.
const (
	FormName    Form = "name"
	FormOffice  Form = "office"
	FormNominal Form = "nominal"
	FormPronoun Form = "pronoun"
)

// Mention is a place in a text where an actor is named, described or meant by
// a pronoun.
type Mention struct {
	Base
	Evidence Evidence  `json:"evidence"`
	Type     ActorType `json:"type"`
	Actor    Maybe     `json:"actor"` // id within the text
	Form     Form      `json:"form"`
	Affair   Maybe     `json:"affair_actor"` // id in the affair
}

// Spans gives the one piece of evidence.
func (m *Mention) Spans() []*Evidence { return []*Evidence{&m.Evidence} }
