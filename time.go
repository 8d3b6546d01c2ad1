package onrecord

// TimeType is the TIMEX3 type of a temporal expression.
type TimeType string

// The types of TIMEX3.
const (
	TimeDate     TimeType = "DATE"
	TimeTime     TimeType = "TIME"
	TimeDuration TimeType = "DURATION"
	TimeSet      TimeType = "SET"
)

// Anchor tells what a temporal expression was reckoned from.
type Anchor string

// The anchors.
const (
	AnchorNone      Anchor = "none"      // it stands on its own
	AnchorPublished Anchor = "published" // the day of publication
	AnchorPrevious  Anchor = "previous"  // another expression of the text
)

// Time is a temporal expression and what it means: the TIMEX3 value, with X
// for what cannot be told ("XXXX-12"), and the first and last day that it
// covers or allows.
type Time struct {
	Base
	Evidence Evidence `json:"evidence"` // TIMEX3 extent, without the preposition
	Type     TimeType `json:"type"`
	Value    Maybe    `json:"value"`
	Mod      Maybe    `json:"mod"` // START, MID, END, APPROX, EQUAL_OR_LESS, ... of TIMEX3
	Earliest Day      `json:"earliest"`
	Latest   Day      `json:"latest"`
	Anchor   Anchor   `json:"anchor"`
}

// Spans gives the one piece of evidence.
func (tm *Time) Spans() []*Evidence { return []*Evidence{&tm.Evidence} }

// Bounds is the days of the expression.
func (tm *Time) Bounds() Bounds {
	return Bounds{Value: tm.Value, Earliest: tm.Earliest, Latest: tm.Latest}
}
