package onrecord

// Figure is a measured quantity: how many or how much, of what, of whose and
// where, as of when. Durations are times; vague amounts and ordinals are no
// figures.
type Figure struct {
	Base
	Evidence Evidence `json:"evidence"`
	Low      *float64 `json:"low"`  // "over 60": 60
	High     *float64 `json:"high"` // "over 60": null, open
	Hedge    Maybe    `json:"hedge"`
	Unit     Maybe    `json:"unit"`    // what is counted
	Measure  Maybe    `json:"measure"` // what is said of them: "killed", "withdrawn"
	Scope    Maybe    `json:"scope"`   // whose, where
	AsOfDay  Bounds   `json:"as_of"`
	PartOf   *float64 `json:"part_of"`  // "168 of 329": 329
	Definite bool     `json:"definite"` // "the 500 troops", "its 500 troops": a count taken as known, whatever is said of them
	Beside   bool     `json:"beside"`   // "another 40", "the other two", "400 more": on top of what was counted, or beside it
	Supposed bool     `json:"supposed"` // what is to be, may be, would have been or is wanted, and no count of what is
}

// Spans gives the one piece of evidence.
func (fig *Figure) Spans() []*Evidence { return []*Evidence{&fig.Evidence} }
