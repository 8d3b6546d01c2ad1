package onrecord

// Group is the documents whose main event is the same.
type Group struct {
	Base
	Docs  []string `json:"docs"`
	Event Maybe    `json:"event"` // id of the merged event
	What  Maybe    `json:"what"`
}

// Spans gives none: a group rests on its event.
func (g *Group) Spans() []*Evidence { return nil }
