package onrecord

import "cmp"

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

	Containment float64 `json:"containment"` // 0-1, shared shingles of eight words, of those of the shorter text
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

// Origins gives for each document (by display name) the one that stands for
// its independent origin: copies, trims and rewrites of one text have one
// origin, texts that merely share passages have their own. The earliest
// published document stands for the class, the undated coming last, then the
// first by name. Doubtful copies join nothing.
func Origins(reports []Report, copies []Copy) map[string]string {
	origins := make(map[string]string, len(reports))
	days := make(map[string]Day, len(reports))
	for _, r := range reports {
		origins[r.Document.Doc] = r.Document.Doc
		days[r.Document.Doc] = r.Document.Published.Earliest
	}
	origin := func(doc string) string {
		for origins[doc] != doc {
			origins[doc] = origins[origins[doc]]
			doc = origins[doc]
		}
		return doc
	}
	for i := range copies {
		c := &copies[i]
		_, here := origins[c.Document]
		_, there := origins[c.Of]
		if c.Relation == SharesPassages || c.Doubt >= Doubtful || !here || !there {
			continue
		}
		first, second := origin(c.Document), origin(c.Of)
		if earlier(second, first, days) {
			first, second = second, first
		}
		origins[second] = first
	}
	for doc := range origins {
		origins[doc] = origin(doc)
	}
	return origins
}

// earlier tells whether document a stands before b as an origin.
func earlier(a, b string, days map[string]Day) bool {
	if days[a] == "" || days[b] == "" {
		return cmp.Or(cmp.Compare(days[b], days[a]), cmp.Compare(a, b)) < 0
	}
	return cmp.Or(cmp.Compare(days[a], days[b]), cmp.Compare(a, b)) < 0
}
