package onrecord

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// Evidence is a run of a document's text: where it stands and the words
// themselves. Start and End count Unicode code points, half-open (the W3C
// TextPositionSelector); Exact always equals the text between them.
type Evidence struct {
	Doc   string `json:"doc,omitempty"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Exact string `json:"exact"`
}

// ErrNoMatch is what Check and NewEvidence return when the words are not
// where they are said to be.
var ErrNoMatch = errors.New("the words are not at this place in the text")

// NewEvidence makes evidence from outside (a person, a proposing model) and
// refuses it with ErrNoMatch when exact does not stand at [start, end).
func NewEvidence(t *Text, start, end int, exact string) (Evidence, error) {
	ev := Evidence{Start: start, End: end, Exact: exact}
	return ev, ev.Check(t)
}

// Check returns nil when the evidence holds in the text, else an error that
// wraps ErrNoMatch. Empty evidence never holds.
func (ev Evidence) Check(t *Text) error {
	sp, ok := t.bytesOf(ev.Start, ev.End)
	if !ok || ev.Start >= ev.End || t.Body[sp.Start:sp.End] != ev.Exact {
		return fmt.Errorf("evidence %d-%d %.40q in text %.12s: %w", ev.Start, ev.End, ev.Exact, t.ID, ErrNoMatch)
	}
	return nil
}

// Part is the part of ev from one byte of its words to another.
func (ev Evidence) Part(from, to int) Evidence {
	start := ev.Start + utf8.RuneCountInString(ev.Exact[:from])
	exact := ev.Exact[from:to]
	return Evidence{Doc: ev.Doc, Start: start, End: start + utf8.RuneCountInString(exact), Exact: exact}
}

// Overlaps tells whether two pieces of evidence of one text share a code point.
func (ev Evidence) Overlaps(o Evidence) bool { return ev.Start < o.End && o.Start < ev.End }

// Covers tells whether o lies wholly inside ev.
func (ev Evidence) Covers(o Evidence) bool { return ev.Start <= o.Start && o.End <= ev.End }

// Span is a run of bytes [Start, End) of a text's body: the coordinates in
// which the finders work. It never leaves the program; Evidence does.
type Span struct{ Start, End int }

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps tells whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Covers tells whether o lies wholly inside s.
func (s Span) Covers(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

func marshalMaybe(s string) ([]byte, error) {
	if s == "" {
		return []byte("null"), nil
	}
	if plain(s) {
		return append(append(append(make([]byte, 0, len(s)+2), '"'), s...), '"'), nil
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}

func unmarshalMaybe(b []byte, s *string) error {
	if bytes.Equal(b, []byte("null")) {
		*s = ""
		return nil
	}
	if n := len(b); n >= 2 && b[0] == '"' && bytes.IndexByte(b, '\\') < 0 && plain(string(b[1:n-1])) {
		*s = string(b[1 : n-1])
		return nil
	}
	return json.Unmarshal(b, s)
}

// plain tells whether a string stands in JSON as it is: printable ASCII
// without quotation marks and backslashes, the most of what is marshalled.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}
