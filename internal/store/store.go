// Package store says what it means to keep a record: the contract between the
// desk, which decides what is kept, and the engines, which keep it.
//
// Every method either does all it says or nothing. Writes are idempotent:
// storing the same thing twice is storing it once. One writer at a time holds
// a store; any number may read meanwhile. Package storetest is the contract as
// a test, run against every engine.
package store

import (
	"context"
	"errors"

	"onrecord"
)

// Errors that callers act on; engines wrap them with what they know.
var (
	ErrNotFound = errors.New("not on record")
	ErrBusy     = errors.New("another onrecord is writing to this store")
	ErrNewer    = errors.New("the store was written by a newer onrecord")
	ErrOlder    = errors.New("the store was written by an older onrecord")
	ErrDamaged  = errors.New("the store is damaged")
	ErrReadOnly = errors.New("the store is open for reading only")
	ErrForeign  = errors.New("this is not a store of onrecord")
)

// Filed is a document on its way into the store: the document as intake made
// it, its text, and the bytes it came as. Text is nil when the document could
// not be read; Document.Failed then says why.
type Filed struct {
	Document onrecord.Document
	Text     *onrecord.Text
	Raw      []byte
}

// Hit is one text that a full-text search matched.
type Hit struct {
	Document string // id of the first of the affair's documents that have the text
	TextID   string
	Rank     float64 // the higher the better; comparable within one search only
}

// Store keeps documents, readings, decisions and the records made of them.
type Store interface {
	// Affairs lists the affairs by name.
	Affairs(ctx context.Context) ([]onrecord.Affair, error)
	// OpenAffair gives the affair of that name, ErrNotFound when there is none.
	OpenAffair(ctx context.Context, name string) (onrecord.Affair, error)
	// PutAffair makes or changes an affair. Every method below that names an
	// affair gives ErrNotFound when there is none of that name.
	PutAffair(ctx context.Context, a onrecord.Affair) error

	// File adds documents to an affair in one transaction, with texts and raw
	// bytes, and indexes the texts for search. A document already there keeps
	// its first Seen and is otherwise replaced; what one affair files changes no
	// document of another. Text and Raw may be left out when the store has them
	// already. It returns how many were new to the affair.
	File(ctx context.Context, affair string, filed []Filed) (int, error)
	// Has tells which of the document ids the affair holds.
	Has(ctx context.Context, affair string, ids []string) (map[string]bool, error)
	// Documents gives the documents of an affair in order of id, as filed.
	Documents(ctx context.Context, affair string) ([]onrecord.Document, error)
	// Text gives one text, indexed; ErrNotFound when there is none.
	Text(ctx context.Context, id string) (*onrecord.Text, error)
	// Texts calls fn with each text of an affair in order of id; texts shared by
	// several documents come once. Here and below fn may use the store.
	Texts(ctx context.Context, affair string, fn func(*onrecord.Text) error) error
	// Raw gives captured bytes by their SHA-256.
	Raw(ctx context.Context, hash string) ([]byte, error)

	// PutReadings caches readings by their key, in one transaction.
	PutReadings(ctx context.Context, rs []*onrecord.Reading) error
	// HasReadings tells which keys are cached.
	HasReadings(ctx context.Context, keys []onrecord.ReadingKey) (map[onrecord.ReadingKey]bool, error)
	// Readings calls fn with the cached reading of each key and its text, in the
	// order of keys; the text is nil when the store does not have it, else the
	// words of evidence share its memory. A key that is not cached is an error
	// that wraps ErrNotFound.
	Readings(ctx context.Context, keys []onrecord.ReadingKey, fn func(*onrecord.Reading, *onrecord.Text) error) error
	// Superseded calls fn with the newest cached reading of each text by another
	// version of the reader than the given one.
	Superseded(ctx context.Context, reader string, fn func(*onrecord.Reading) error) error
	// DropReadings removes every cached reading that is not of this reader.
	DropReadings(ctx context.Context, reader string) error

	// PutAliases remembers ids that a better reader no longer gives: each with
	// the id that took its place, or "" for an orphan. An id that takes a place
	// is given now, and no longer an old one.
	PutAliases(ctx context.Context, old map[string]string) error
	// Alias gives what an old id stands for now, over any number of steps, ""
	// for an orphan; ErrNotFound when it is no old id.
	Alias(ctx context.Context, old string) (string, error)

	// Decide appends a decision to the affair's log and returns it with its Seq.
	Decide(ctx context.Context, affair string, d onrecord.Decision) (onrecord.Decision, error)
	// Decisions gives the log of an affair in order.
	Decisions(ctx context.Context, affair string) ([]onrecord.Decision, error)

	// PutRecord replaces the affair's record in one transaction. made is a hash
	// of what the record was made from.
	PutRecord(ctx context.Context, affair, made string, rec *onrecord.Record) error
	// Record gives the affair's record and what it was made from; ErrNotFound
	// when none has been made. Its lists are never nil.
	Record(ctx context.Context, affair string) (*onrecord.Record, string, error)

	// Search finds the texts of an affair that have all of the words; words
	// between double quotation marks are a phrase. Case, diacritics and the
	// variants of Arabic letters do not count, and whatever is typed is a search:
	// one without a word finds nothing. Best first, at most limit.
	Search(ctx context.Context, affair, words string, limit int) ([]Hit, error)

	// Verify checks the engine's own file or database and returns ErrDamaged
	// with what it found.
	Verify(ctx context.Context) error
	// Close releases the store.
	Close() error
}
