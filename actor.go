package onrecord

// Actor is a person, organisation, state, group or place as one text names it.
type Actor struct {
	Base
	Name    string    `json:"name"` // the fullest name in the text; of a state that it calls by its capital alone, the usual name
	Type    ActorType `json:"type"`
	Aliases []string  `json:"aliases"` // every form seen in the text, the fullest first
	Roles   []Role    `json:"roles"`
	First   Evidence  `json:"evidence"` // the first mention
}

// Role is an office held, with the words that say so.
type Role struct {
	Role     string   `json:"role"`
	Org      Maybe    `json:"org"`
	Evidence Evidence `json:"evidence"`
}

// Spans gives the first mention and the words of every role.
func (a *Actor) Spans() []*Evidence {
	evs := []*Evidence{&a.First}
	for i := range a.Roles {
		evs = append(evs, &a.Roles[i].Evidence)
	}
	return evs
}

// MergedActor is one real person, organisation or place over all documents of
// the affair.
type MergedActor struct {
	Base
	Name          string        `json:"name"`
	Type          ActorType     `json:"type"`
	Aliases       []SeenAlias   `json:"aliases"`
	Roles         []RoleOver    `json:"roles"`
	KeptApartFrom []KeptApart   `json:"kept_apart_from"`
	Members       []string      `json:"members"` // ids of the actors within texts
	Mentions      int           `json:"mentions"`
	Docs          []string      `json:"docs"`
	Joined        []AliasReason `json:"joined,omitempty"` // why forms were taken for one
}

// SeenAlias is a form of the name and where it was met.
type SeenAlias struct {
	Alias string   `json:"alias"`
	Docs  []string `json:"docs"`
}

// RoleOver is an office as given by the texts, with the days on which they
// gave it.
type RoleOver struct {
	Role     string     `json:"role"`
	Org      Maybe      `json:"org"`
	From     Day        `json:"from"` // first day on which a text gives it; not the day of taking office
	To       Day        `json:"to"`
	Evidence []Evidence `json:"evidence"`
}

// KeptApart is an actor with a like name that was not merged, and why.
type KeptApart struct {
	Actor string `json:"actor"`
	Name  string `json:"name"`
	Why   string `json:"why"`
}

// AliasReason tells why two forms of a name were taken for one actor.
type AliasReason struct {
	Alias string `json:"alias"`
	With  string `json:"with"`
	Why   string `json:"why"`
}

// Spans gives the words of every role.
func (a *MergedActor) Spans() []*Evidence {
	var evs []*Evidence
	for i := range a.Roles {
		evs = append(evs, pointers(a.Roles[i].Evidence)...)
	}
	return evs
}

// pointers gives the address of every piece.
func pointers(evs []Evidence) []*Evidence {
	ps := make([]*Evidence, len(evs))
	for i := range evs {
		ps[i] = &evs[i]
	}
	return ps
}
