package onrecord

// Reading is everything found in one text: a pure function of the text, the
// bounds of its published day, its language and the reader's version.
type Reading struct {
	Key         ReadingKey   `json:"key"`
	Front       Front        `json:"front"`
	Statements  []Statement  `json:"statements"`
	Times       []Time       `json:"times"`
	Figures     []Figure     `json:"figures"`
	Mentions    []Mention    `json:"mentions"`
	Actors      []Actor      `json:"actors"`
	Events      []Event      `json:"events"`
	Commitments []Commitment `json:"commitments"`
	Checks      []Check      `json:"checks"`
	Failed      string       `json:"failed,omitempty"` // why the text could not be read; then all else is empty
}

// ReadingKey is what a reading depends on and is cached by.
type ReadingKey struct {
	TextID   string `json:"text_id"`
	Earliest Day    `json:"earliest"` // bounds of the published day
	Latest   Day    `json:"latest"`
	Language Maybe  `json:"language"` // as claimed; "" to be made out from the text
	Reader   string `json:"reader"`
}

// Findings lists what was found, in the order of the kinds, each kind in the
// order of the text.
func (r *Reading) Findings() []Finding {
	fs := make([]Finding, 0, len(r.Statements)+len(r.Times)+len(r.Figures)+len(r.Mentions)+
		len(r.Actors)+len(r.Events)+len(r.Commitments)+len(r.Checks))
	fs = appendFindings[Statement](fs, r.Statements)
	fs = appendFindings[Time](fs, r.Times)
	fs = appendFindings[Figure](fs, r.Figures)
	fs = appendFindings[Mention](fs, r.Mentions)
	fs = appendFindings[Actor](fs, r.Actors)
	fs = appendFindings[Event](fs, r.Events)
	fs = appendFindings[Commitment](fs, r.Commitments)
	return appendFindings[Check](fs, r.Checks)
}

// appendFindings appends the address of every element.
func appendFindings[T any, P interface {
	*T
	Finding
}](fs []Finding, all []T) []Finding {
	for i := range all {
		fs = append(fs, P(&all[i]))
	}
	return fs
}

// Report is one document with what was read in it: the unit that the
// comparing packages work on.
type Report struct {
	Document *Document
	Reading  *Reading
}

// SaidOn is the bounds of the day on which something in the report was said:
// b where b is known, else not after the published day.
func (r Report) SaidOn(b Bounds) Bounds {
	if b.Known() {
		return b
	}
	return Bounds{Value: r.Document.Published.Value, Earliest: r.Document.Published.Earliest, Latest: r.Document.Published.Latest}
}
