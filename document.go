package onrecord

import (
	"crypto/sha256"
	"encoding/hex"
)

// Document is one item as one outlet carried it, captured once. A changed
// article is a new version, another Document, that follows the old.
type Document struct {
	Kind   Kind   `json:"kind"`
	ID     string `json:"id"`  // "d-" and a hash of (address or path, raw bytes)
	Doc    string `json:"doc"` // display name, given anew from all documents of the affair
	Path   string `json:"path"`
	TextID string `json:"text_id"`

	URL     Maybe    `json:"url"`
	Repairs []string `json:"repairs"` // what was mended in the bytes, and what could not be known

	Title    *Evidence `json:"title"`
	Outlet   Maybe     `json:"outlet"` // a name or null, never a guess
	Dateline *Evidence `json:"dateline"`
	Byline   *Evidence `json:"byline"`
	Credit   *Evidence `json:"credit"`
	Authors  Maybe     `json:"authors"` // as the metadata names them

	Published   Published  `json:"published"`
	Language    Maybe      `json:"language"` // BCP 47
	Boilerplate []Evidence `json:"boilerplate"`
	Chars       int        `json:"chars"`
	Text        string     `json:"text,omitempty"`

	Claimed    Claimed `json:"claimed"`                 // what came with the document, before its text was read
	RawHash    string  `json:"raw_sha256"`              // SHA-256 of the captured bytes
	Seen       string  `json:"seen"`                    // when we came to know it, RFC 3339 or a day: the known-by clock
	Follows    Maybe   `json:"follows,omitempty"`       // id of the version before this one
	Superseded Maybe   `json:"superseded_by,omitempty"` // id of the version after this one
	Review     Review  `json:"review,omitempty"`

	Doubt  float64 `json:"doubt"`
	AsOf   Day     `json:"view_as_of,omitempty"`
	Failed Maybe   `json:"failed,omitempty"` // why the text could not be read; "" when it was
}

// Claimed is what is said of a document by what carried it: a manifest, the
// fields of a JSON Lines article, the metadata of a page, or a person.
type Claimed struct {
	Outlet    Maybe `json:"outlet"`
	Published Maybe `json:"published"` // ISO day or moment
	Basis     Basis `json:"basis"`     // of Published: given or metadata
	Title     Maybe `json:"title"`
	Authors   Maybe `json:"authors"`
	Language  Maybe `json:"language"`
}

// Basis tells what a published day rests on.
type Basis string

// The bases, from the surest to none.
const (
	BasisGiven    Basis = "given"    // by a person or a manifest
	BasisMetadata Basis = "metadata" // of the page or the feed
	BasisText     Basis = "text"     // a time stamp in the text
	BasisInferred Basis = "inferred" // bounds that the text allows
	BasisNone     Basis = "none"
)

// Published is the day of publication with its bounds and their basis.
type Published struct {
	Bounds
	Basis Basis `json:"basis"`
}

// DocumentID names a document by its address (or its path below the given
// root) and its bytes.
func DocumentID(address string, raw []byte) string {
	h := sha256.New()
	h.Write([]byte(address))
	h.Write([]byte{0})
	h.Write(raw)
	return "d-" + hex.EncodeToString(h.Sum(nil))[:16]
}

// KnownBy is the day on which the document came to be known.
func (doc *Document) KnownBy() Day {
	if len(doc.Seen) < 10 {
		return ""
	}
	return Day(doc.Seen[:10])
}

// Front is what the head, foot and furniture of one text tell of its
// document: a finding like any other, made from the text alone.
type Front struct {
	Title       *Evidence  `json:"title"`
	Deck        *Evidence  `json:"deck"`
	Outlet      Maybe      `json:"outlet"` // named by the text itself
	Dateline    *Evidence  `json:"dateline"`
	Head        *Evidence  `json:"head"` // place, day, agency and dash before the first words; no part of their sentence
	Byline      *Evidence  `json:"byline"`
	Credit      *Evidence  `json:"credit"`
	Published   Published  `json:"published"`
	Language    Maybe      `json:"language"`
	Boilerplate []Evidence `json:"boilerplate"`
	Correction  *Evidence  `json:"correction"` // a note that this version corrects an earlier one
}
