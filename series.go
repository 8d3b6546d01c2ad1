package onrecord

// Series is one measure as reported over time and outlets, all values kept.
type Series struct {
	Base
	Measure string  `json:"measure"`
	Unit    Maybe   `json:"unit"`
	Scope   Maybe   `json:"scope"`
	Points  []Point `json:"points"`
	Origins int     `json:"origins"`
}

// Point is one value of a series.
type Point struct {
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	Hedge    Maybe    `json:"hedge"`
	AsOfDay  Bounds   `json:"as_of"`
	Outlet   Maybe    `json:"outlet"`
	Figure   string   `json:"figure"` // id within its text
	Evidence Evidence `json:"evidence"`
}

// Spans gives the words of every point.
func (s *Series) Spans() []*Evidence {
	evs := make([]*Evidence, len(s.Points))
	for i := range s.Points {
		evs[i] = &s.Points[i].Evidence
	}
	return evs
}
