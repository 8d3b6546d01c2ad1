package onrecord

// Verb is what a decision does.
type Verb string

// The verbs of the decision log.
const (
	Confirm Verb = "confirm"
	Reject  Verb = "reject"
	Edit    Verb = "edit"
	Add     Verb = "add"
	Set     Verb = "set"
	Merge   Verb = "merge" // lines of the affair are one
	Split   Verb = "split" // findings of a line of the affair are one of their own
	Undo    Verb = "undo"
)

// Decision is what a person decided about the record, with the reason: one
// entry of an append-only log. It is anchored by document, kind and words with
// their context, so that it survives a better reader, and an undo is itself an
// entry.
type Decision struct {
	Seq     int64             `json:"seq"` // 1, 2, ... within the affair
	Verb    Verb              `json:"verb"`
	Author  string            `json:"author"`
	Reason  string            `json:"reason"`
	Time    string            `json:"time"`             // RFC 3339
	Target  string            `json:"target,omitempty"` // id as it was when decided
	Kind    Kind              `json:"kind,omitempty"`   // of the line decided on
	Anchors []DecisionAnchor  `json:"anchors,omitempty"`
	Members []string          `json:"members,omitempty"` // for merge and split: ids of findings as they were, one for each anchor
	Fields  map[string]string `json:"fields,omitempty"`  // what edit, add and set lay down
	Undoes  int64             `json:"undoes,omitempty"`  // seq, for undo
}

// DecisionAnchor finds decided words again in any version of the reader and
// of the text. A decision on a line with several pieces of evidence has one
// for each, four at most.
type DecisionAnchor struct {
	Document string `json:"document"` // document id
	Exact    string `json:"exact"`
	Prefix   string `json:"prefix"` // up to 32 code points before
	Suffix   string `json:"suffix"` // and after
}
