// Package onrecord is the glossary: the things a newsroom's record of one
// long-running public affair is made of, one noun to a file.
//
// A Document is one item as one outlet carried it; a Text is the words taken
// from it. What a reader finds in a text (a Statement, a Time, a Figure, a
// Mention, an Actor, an Event, a Commitment, a Check) is a Finding, and every
// finding rests on Evidence: offsets into the text and the words that stand
// there. What only several texts together show (a MergedActor, a Series, a
// Disagreement, ...) makes up the Record of an Affair.
//
// The package depends on nothing but the standard library, and everything
// else in the program depends on it.
package onrecord

// Kind names a kind of line in the machine contract.
type Kind string

// The kinds, in the order in which they are printed.
const (
	KindDocument     Kind = "document"
	KindStatement    Kind = "statement"
	KindTime         Kind = "time"
	KindFigure       Kind = "figure"
	KindMention      Kind = "mention"
	KindActor        Kind = "actor"
	KindEvent        Kind = "event"
	KindCommitment   Kind = "commitment"
	KindCheck        Kind = "check"
	KindSeries       Kind = "series"
	KindUtterance    Kind = "utterance"
	KindPosition     Kind = "position"
	KindDisagreement Kind = "disagreement"
	KindGroup        Kind = "group"
	KindCopy         Kind = "copy"
)

// Kinds lists every kind in printing order.
func Kinds() []Kind {
	return []Kind{
		KindDocument, KindStatement, KindTime, KindFigure, KindMention, KindActor, KindEvent,
		KindCommitment, KindCheck, KindSeries, KindUtterance, KindPosition, KindDisagreement, KindGroup, KindCopy,
	}
}

// letters begin the identifiers of each kind.
var letters = map[Kind]string{
	KindDocument: "d", KindStatement: "s", KindTime: "t", KindFigure: "f", KindMention: "m",
	KindActor: "a", KindEvent: "e", KindCommitment: "c", KindCheck: "k", KindSeries: "r",
	KindUtterance: "u", KindPosition: "p", KindDisagreement: "x", KindGroup: "g", KindCopy: "y",
}

// Maybe is a string that may be unknown; the unknown, "", is written as null.
type Maybe string

// MarshalJSON writes null for the unknown.
func (m Maybe) MarshalJSON() ([]byte, error) { return marshalMaybe(string(m)) }

// UnmarshalJSON reads null as the unknown.
func (m *Maybe) UnmarshalJSON(b []byte) error { return unmarshalMaybe(b, (*string)(m)) }
