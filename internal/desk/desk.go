// Package desk keeps the record: it takes what intake brings, files it, has
// every text read, compares what was found across documents, and stores what
// they show together. Nothing else in the program does.
//
// The record is a pure function of the documents, the decisions, the settings
// and the reader's version. Whatever is cached on the way only saves work.
package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"onrecord"
	"onrecord/internal/dispute"
	"onrecord/internal/intake"
	"onrecord/internal/ledger"
	"onrecord/internal/lineage"
	"onrecord/internal/reading"
	"onrecord/internal/roster"
	"onrecord/internal/series"
	"onrecord/internal/stance"
	"onrecord/internal/store"
	"onrecord/internal/timeline"
	"onrecord/internal/utterance"
)

// Desk works on one store.
type Desk struct {
	Store    store.Store
	Now      func() time.Time // the clock, for "today" and for the time of decisions
	Progress Progress         // told how far long work has come; may be nil
}

// Progress hears of long work: a stage, how much of it is done, and how much
// there is (0 when that is not known yet).
type Progress func(stage string, done, total int)

func (p Progress) tell(stage string, done, total int) {
	if p != nil {
		p(stage, done, total)
	}
}

// Source hands items to a function, one after another, until it is told to
// stop by an error.
type Source func(ctx context.Context, take func(intake.Item) error) error

// Tally counts what one call of Record did.
type Tally struct {
	Given  int `json:"given"`  // items that intake brought
	New    int `json:"new"`    // documents that the affair did not hold
	Read   int `json:"read"`   // texts read now; the rest were read before
	Failed int `json:"failed"` // documents that could not be read, of those given
}

// ErrNothing is what Record returns when its source had nothing to file.
var ErrNothing = errors.New("nothing to read was found")

// Record files what a source brings under an affair and brings its record up
// to date. Filing comes in batches, each whole or not at all: a run that is
// cut off has lost nothing it had filed, and the next one goes on from there.
func (d *Desk) Record(ctx context.Context, affair string, from Source) (Tally, error) {
	tally, _, err := d.record(ctx, affair, from)
	return tally, err
}

// RecordAndSee is Record, and gives the affair as it is then through a lens.
func (d *Desk) RecordAndSee(ctx context.Context, affair string, from Source, lens Lens) (Tally, *View, error) {
	tally, b, err := d.record(ctx, affair, from)
	if err != nil {
		return tally, nil, err
	}
	v, err := d.view(ctx, b, lens)
	return tally, v, err
}

func (d *Desk) record(ctx context.Context, affair string, from Source) (Tally, *base, error) {
	var tally Tally
	if err := d.file(ctx, affair, from, &tally); err != nil {
		return tally, nil, err
	}
	if tally.Given == 0 {
		return tally, nil, ErrNothing
	}
	b, read, err := d.update(ctx, affair)
	tally.Read = read
	return tally, b, err
}

// Update brings an affair's record up to date with its documents and
// decisions, and returns how many texts had to be read for it.
func (d *Desk) Update(ctx context.Context, affair string) (int, error) {
	_, read, err := d.update(ctx, affair)
	return read, err
}

func (d *Desk) update(ctx context.Context, affair string) (*base, int, error) {
	b, err := d.load(ctx, affair)
	if err != nil {
		return nil, 0, err
	}
	read, err := d.read(ctx, b.keys())
	if err != nil {
		return nil, read, err
	}
	if err := d.finish(ctx, b); err != nil {
		return nil, read, err
	}
	d.Progress.tell("comparing", 0, 0)
	b.record = compare(sure(b.reports), b.texts, b.ties, b.setup.Questions)
	return b, read, d.Store.PutRecord(ctx, affair, b.made(), b.record)
}

// compare lists everything that is done across documents, in order; what does
// not need each other is done at once.
func compare(reports []onrecord.Report, texts map[string]*onrecord.Text, ties []onrecord.Tie, matters []onrecord.Matter) *onrecord.Record {
	rec := &onrecord.Record{}
	var members map[string]string
	atOnce(
		func() { rec.Copies = lineage.Find(reports, texts) },
		func() { rec.Actors, members = roster.Merge(reports, ties...) },
	)
	atOnce(
		func() { rec.Events, rec.Groups = timeline.Merge(reports, members, rec.Copies, ties...) },
		func() { rec.Commitments = ledger.Merge(reports, members, rec.Copies, ties...) },
		func() { rec.Series = series.Merge(reports, members, rec.Copies) },
		func() { rec.Utterances = utterance.Merge(reports, rec.Actors, members, rec.Copies) },
		func() { rec.Positions = stance.Find(reports, members, matters) },
	)
	rec.Disagreements = dispute.Find(reports, rec.Actors, members, rec.Events, rec.Commitments, rec.Series, rec.Positions, rec.Copies)
	return rec
}

// Rebuild makes the affair's record anew from its documents and decisions,
// reading every text again, and tells whether the result equals the record
// before it.
func (d *Desk) Rebuild(ctx context.Context, affair string) (same bool, err error) {
	before, _, err := d.Store.Record(ctx, affair)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return false, err
	}
	base, err := d.load(ctx, affair)
	if err != nil {
		return false, err
	}
	if err := d.retire(ctx, base); err != nil {
		return false, err
	}
	if _, err := d.readAll(ctx, base.keys()); err != nil {
		return false, err
	}
	if before != nil { // lines that are there would not be written again
		if err := d.Store.PutRecord(ctx, affair, "", &onrecord.Record{}); err != nil {
			return false, err
		}
	}
	if _, err := d.Update(ctx, affair); err != nil {
		return false, err
	}
	after, _, err := d.Store.Record(ctx, affair)
	return err == nil && before != nil && equal(before, after), err
}

// equal compares two records as they would be printed.
func equal(a, b *onrecord.Record) bool {
	left, errA := json.Marshal(a)
	right, errB := json.Marshal(b)
	return errA == nil && errB == nil && string(left) == string(right)
}

// open makes the affair if it is not there yet.
func (d *Desk) open(ctx context.Context, affair string) error {
	_, err := d.Store.OpenAffair(ctx, affair)
	if errors.Is(err, store.ErrNotFound) {
		return d.Store.PutAffair(ctx, onrecord.Affair{Name: affair, Created: d.Now().UTC().Format(time.RFC3339)})
	}
	return err
}

// Batches are filed when they hold this many documents or bytes.
const (
	batchDocuments = 100
	batchBytes     = 8 << 20
)

// file stores what the source brings, batch by batch.
func (d *Desk) file(ctx context.Context, affair string, from Source, tally *Tally) error {
	var batch []store.Filed
	size := 0
	flush := func() error {
		if len(batch) == 0 {
			return nil
		}
		if err := d.open(ctx, affair); err != nil {
			return err
		}
		added, err := d.Store.File(ctx, affair, batch)
		if err != nil {
			return fmt.Errorf("filing %d documents: %w", len(batch), err)
		}
		tally.New += added
		batch, size = batch[:0], 0
		d.Progress.tell("filing", tally.Given, 0)
		return nil
	}
	err := from(ctx, func(item intake.Item) error {
		tally.Given++
		if item.Document.Failed != "" {
			tally.Failed++
		}
		batch = append(batch, store.Filed{Document: item.Document, Text: item.Text, Raw: item.Raw})
		size += len(item.Raw)
		if len(batch) >= batchDocuments || size >= batchBytes {
			return flush()
		}
		return nil
	})
	if flushed := flush(); err == nil {
		err = flushed
	}
	return err
}

// read makes the readings of the keys that are not cached yet.
func (d *Desk) read(ctx context.Context, keys []onrecord.ReadingKey) (int, error) {
	cached, err := d.Store.HasReadings(ctx, keys)
	if err != nil {
		return 0, err
	}
	var missing []onrecord.ReadingKey
	for _, key := range keys {
		if !cached[key] {
			cached[key] = true
			missing = append(missing, key)
		}
	}
	return d.readAll(ctx, missing)
}

// texts gives every text of an affair by its id.
func (d *Desk) texts(ctx context.Context, affair string) (map[string]*onrecord.Text, error) {
	texts := map[string]*onrecord.Text{}
	err := d.Store.Texts(ctx, affair, func(t *onrecord.Text) error {
		texts[t.ID] = t
		return nil
	})
	return texts, err
}

// made names what a record is made from: documents as they stand after the
// decisions, the decisions themselves, the affair's settings, and the reader.
func (b *base) made() string {
	h := sha256.New()
	enc := json.NewEncoder(h)
	for i := range b.docs {
		_ = enc.Encode(b.docs[i].ID)
		_ = enc.Encode(b.docs[i].Seen)
	}
	_ = enc.Encode(b.decisions)
	_ = enc.Encode(b.setup)
	_ = enc.Encode(reading.Version)
	return hex.EncodeToString(h.Sum(nil))
}
