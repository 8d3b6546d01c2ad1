package onrecord

// Group is the documents whose main event is the same.
type Group struct {
	Base
	Docs  []string `json:"docs"`
	Event string   `json:"event"` // id of the merged event
	What  string   `json:"what"`
}

// Spans gives none: a group rests on its event.
func (g *Group) Spans() []*Evidence { return nil }
