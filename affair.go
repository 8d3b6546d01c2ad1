package onrecord

// Affair is what is being followed: a name and its settings. Its documents
// and decisions are kept with it in the store; membership is a relation, and
// a text that two affairs share is read once.
type Affair struct {
	Name    string `json:"name"`
	Created string `json:"created"` // RFC 3339
}
