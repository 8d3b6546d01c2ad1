package onrecord

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// Review tells who stands behind a line: the machine that found it, or a
// person. The two never look alike.
type Review string

// The states of review.
const (
	Found     Review = "found"
	Confirmed Review = "confirmed"
	Rejected  Review = "rejected"
	Added     Review = "added"
	Edited    Review = "edited"
	Proposed  Review = "proposed"
)

// Base is what every line of the record has.
type Base struct {
	Kind   Kind    `json:"kind"`
	ID     string  `json:"id"`
	Doc    string  `json:"doc,omitempty"` // none on lines of the whole affair
	Doubt  float64 `json:"doubt"`         // 0 none, to 1
	Review Review  `json:"review,omitempty"`
	AsOf   Day     `json:"view_as_of,omitempty"`
}

// Head gives access to the common part of any line.
func (b *Base) Head() *Base { return b }

// Finding is anything that was found in a text or in the affair.
type Finding interface {
	Head() *Base
	// Spans gives every piece of evidence of the line, for checking and for
	// naming its document. The first is the one the line rests on.
	Spans() []*Evidence
}

// Doubtful is the doubt from which on a finding is left out of the default
// output.
const Doubtful = 0.5

// FindingID names a finding by its text, kind, places and a discriminator,
// never by the reader's version. The letters after the first dash are those
// of the text, so that a finding's text can be told from its name.
func FindingID(kind Kind, textID, discriminator string, places ...Evidence) string {
	b := make([]byte, 0, 256)
	b = append(append(b, textID...), kind...)
	for _, ev := range places {
		b = strconv.AppendInt(b, int64(ev.Start), 10)
		b = append(b, '-')
		b = strconv.AppendInt(b, int64(ev.End), 10)
		b = append(b, ';')
	}
	sum := sha256.Sum256(append(b, discriminator...))
	return findingID(kind, textID[:8], sum[:5])
}

// findingID writes a name of 21 letters: the kind, the text and the hash.
func findingID(kind Kind, text string, hash []byte) string {
	b := make([]byte, 0, 24)
	b = append(append(b, letters[kind]...), '-')
	b = append(append(b, text...), '-')
	return string(hex.AppendEncode(b, hash))
}

// TextPrefix is the beginning of the id of the text that a finding's id
// names; "" when id is not that of a finding.
func TextPrefix(id string) string {
	if len(id) == 21 && id[1] == '-' && id[10] == '-' {
		return id[2:10]
	}
	return ""
}

// KindOf is the kind that an id's letter names; "" when there is none.
func KindOf(id string) Kind {
	for kind, letter := range letters {
		if len(id) > 2 && id[:1] == letter && id[1] == '-' {
			return kind
		}
	}
	return ""
}

// MergedID is the id of a line that stands for several findings: the smallest
// of theirs. It is "" for none.
func MergedID(members []string) string {
	least := ""
	for _, id := range members {
		if least == "" || id < least {
			least = id
		}
	}
	return least
}

// MergedIDOf is the id of a line of the affair whose kind differs from that of
// its members (a series of figures, a disagreement of commitments): named by
// the smallest member id and a discriminator.
func MergedIDOf(kind Kind, discriminator string, members []string) string {
	least := MergedID(members)
	text := TextPrefix(least)
	if text == "" {
		text = "00000000"
	}
	sum := sha256.Sum256([]byte(string(kind) + "\x00" + discriminator + "\x00" + least))
	return findingID(kind, text, sum[:5])
}
