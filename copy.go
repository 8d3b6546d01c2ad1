package onrecord

// Relation is how one document's text derives from another's.
type Relation string

// The relations, from the closest.
const (
	Same           Relation = "same"
	CopyOf         Relation = "copy"
	Trimmed        Relation = "trimmed"
	Rewrite        Relation = "rewrite"
	SharesPassages Relation = "shares-passages"
)

// Copy is lineage between two documents.
type Copy struct {
	Base
	Document string       `json:"document"` // display name of the later
	Of       string       `json:"copy_of"`  // display name of the earlier
	Relation Relation     `json:"relation"`
	Shared   []SharedPair `json:"shared"`
	Share    float64      `json:"share"` // 0-1, of the later document's words
	Credit   *Evidence    `json:"credit"`
}

// SharedPair is one passage in both texts.
type SharedPair struct {
	In Evidence `json:"in"` // in Document
	Of Evidence `json:"of"` // in the one it derives from
}

// Spans gives both sides of every shared passage.
func (c *Copy) Spans() []*Evidence {
	var evs []*Evidence
	for i := range c.Shared {
		evs = append(evs, &c.Shared[i].In, &c.Shared[i].Of)
	}
	if c.Credit != nil {
		evs = append(evs, c.Credit)
	}
	return evs
}
