package onrecord

// Series is one measure as reported over time and outlets, all values kept.
type Series struct {
	Base
	Measure    string  `json:"measure"`
	Unit       Maybe   `json:"unit"`
	Scope      Maybe   `json:"scope"`
	Points     []Point `json:"points"`
	Origins    int     `json:"origins"`
	Cumulative bool    `json:"cumulative"` // what has happened to the counted, "killed": a later lower number is no fall
	Range      *Range  `json:"range"`      // the conservative view on the day of view; null where nobody tells a number by then
}

// Point is one value of a series.
type Point struct {
	Low      *float64 `json:"low"`
	High     *float64 `json:"high"`
	Hedge    Maybe    `json:"hedge"`
	AsOfDay  Bounds   `json:"as_of"`
	Outlet   Maybe    `json:"outlet"`
	Figure   string   `json:"figure"`  // id within its text
	Origin   string   `json:"origin"`  // display name of the document that stands for its independent origin
	Origins  int      `json:"origins"` // independent origins that tell this value in this series
	Evidence Evidence `json:"evidence"`
}

// Range is what the accounts that hold on a day support, for one who must
// print a number. Each number in it is one that is told; nothing is averaged.
type Range struct {
	Origins int    `json:"origins"`  // independent origins whose accounts hold on the day
	AtLeast *Bound `json:"at_least"` // of a state the lowest number told; of what adds up the greatest that two origins reach
	Best    *Bound `json:"best"`     // the number that the most origins tell, two or more; null where none has more than others
	AtMost  *Bound `json:"at_most"`  // the highest number told
	Latest  *Bound `json:"latest"`   // the number told as of the latest day
}

// Bound is one number of a range with the words that tell it.
type Bound struct {
	Value   float64 `json:"value"`
	Origins int     `json:"origins"` // independent origins that tell it, of those whose accounts hold
	Point   Point   `json:"point"`   // its latest telling
}

// Spans gives the words of every point.
func (s *Series) Spans() []*Evidence {
	evs := make([]*Evidence, len(s.Points))
	for i := range s.Points {
		evs[i] = &s.Points[i].Evidence
	}
	return evs
}
