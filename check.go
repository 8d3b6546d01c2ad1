package onrecord

// Check is a sum or a consistency inside one text, computed.
type Check struct {
	Base
	Says     []Evidence `json:"says"`     // the figures or days compared
	Computed string     `json:"computed"` // "1900 + 136 = 2036, text says 2136"
	Holds    bool       `json:"holds"`
}

// Spans gives what the text says.
func (c *Check) Spans() []*Evidence { return pointers(c.Says) }
