package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"onrecord"
	"onrecord/internal/store"
)

// PutReadings caches readings by their key, in one transaction. A reading
// whose text is in the store goes in without the words of its evidence.
func (e *engine) PutReadings(ctx context.Context, rs []*onrecord.Reading) error {
	if e.writer == nil {
		return store.ErrReadOnly
	}
	packed := make([][]byte, len(rs))
	err := parallel(ctx, len(rs), func(i int) (err error) {
		packed[i], err = e.packReading(ctx, rs[i])
		return err
	})
	if err != nil {
		return err
	}
	return e.write(ctx, func(tx *sql.Tx) error {
		put, err := tx.Prepare("INSERT OR REPLACE INTO reading (hash, reader, earliest, latest, language, json) VALUES (?, ?, ?, ?, ?, ?)")
		if err != nil {
			return err
		}
		for i, r := range rs {
			if err := ctx.Err(); err != nil {
				return err
			}
			k := r.Key
			if _, err := put.Exec(k.TextID, k.Reader, string(k.Earliest), string(k.Latest), string(k.Language), packed[i]); err != nil {
				return fmt.Errorf("reading of text %.12s: %w", k.TextID, err)
			}
		}
		return nil
	})
}

func (e *engine) packReading(ctx context.Context, r *onrecord.Reading) ([]byte, error) {
	js, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("reading of text %.12s: %w", r.Key.TextID, err)
	}
	t, err := e.Text(ctx, r.Key.TextID)
	switch {
	case err == nil:
		js = leaveOut(js, t)
	case !errors.Is(err, store.ErrNotFound):
		return nil, err
	}
	return pack(js), nil
}

// HasReadings tells which keys are cached.
func (e *engine) HasReadings(ctx context.Context, keys []onrecord.ReadingKey) (map[onrecord.ReadingKey]bool, error) {
	cached := map[onrecord.ReadingKey]bool{}
	stmt, err := e.reader.Prepare("SELECT 1 FROM reading r WHERE " + byKey)
	if err != nil {
		return nil, plain(err)
	}
	defer stmt.Close()
	for _, k := range keys {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		var one int
		err := stmt.QueryRow(keyArgs(k)...).Scan(&one)
		if err == nil {
			cached[k] = true
		} else if !errors.Is(err, sql.ErrNoRows) {
			return nil, plain(err)
		}
	}
	return cached, nil
}

// byKey selects one reading by keyArgs.
const byKey = "r.hash = ? AND r.reader = ? AND r.earliest = ? AND r.latest = ? AND r.language = ?"

// withText selects readings together with their texts.
const withText = "SELECT r.hash, r.json, t.extractor, t.body FROM reading r LEFT JOIN text t ON t.hash = r.hash WHERE "

func keyArgs(k onrecord.ReadingKey) []any {
	return []any{k.TextID, k.Reader, string(k.Earliest), string(k.Latest), string(k.Language)}
}

// Readings calls fn with the cached reading of each key and its text, in the
// order of keys.
func (e *engine) Readings(ctx context.Context, keys []onrecord.ReadingKey, fn func(*onrecord.Reading, *onrecord.Text) error) error {
	return readings(ctx, e, keys, withText+byKey, keyArgs, fn)
}

// Superseded calls fn with the newest cached reading of each text by another
// version of the reader than the given one, in order of text.
func (e *engine) Superseded(ctx context.Context, reader string, fn func(*onrecord.Reading) error) error {
	var rows []int64
	err := each(ctx, e.reader, func(scan func(...any) error) error {
		var hash string
		var id int64
		err := scan(&hash, &id)
		rows = append(rows, id)
		return err
	}, "SELECT hash, max(id) FROM reading WHERE reader <> ? GROUP BY hash ORDER BY hash", reader)
	if err != nil {
		return err
	}
	return readings(ctx, e, rows, withText+"r.id = ?", func(id int64) []any { return []any{id} },
		func(r *onrecord.Reading, _ *onrecord.Text) error { return fn(r) })
}

// readings hands the reading that query finds for each key to fn, in order.
func readings[K any](ctx context.Context, e *engine, keys []K, query string, args func(K) []any, fn func(*onrecord.Reading, *onrecord.Text) error) error {
	stmt, err := e.reader.Prepare(query)
	if err != nil {
		return plain(err)
	}
	defer stmt.Close()
	return inOrder(ctx, keys, func(chunk []K) ([]func() (readText, error), error) {
		var makers []func() (readText, error)
		for _, k := range chunk {
			var p packedReading
			if err := stmt.QueryRow(args(k)...).Scan(&p.hash, &p.json, &p.extractor, &p.body); err != nil {
				return nil, plain(missing(err, "reading %v", k))
			}
			makers = append(makers, p.read)
		}
		return makers, nil
	}, func(r readText) error { return fn(r.reading, r.text) })
}

// readText is a reading with its text, nil when that is not there.
type readText struct {
	reading *onrecord.Reading
	text    *onrecord.Text
}

// packedReading is a reading as it lies in the store, with its text.
type packedReading struct {
	hash      string
	json      []byte
	extractor sql.NullString
	body      []byte
}

func (p packedReading) read() (readText, error) {
	r, err := p.unpacked()
	if err != nil {
		return readText{}, fmt.Errorf("reading of text %.12s: %w", p.hash, err)
	}
	return r, nil
}

func (p packedReading) unpacked() (r readText, err error) {
	js, err := unpack(p.json)
	if err != nil {
		return r, err
	}
	r.reading = &onrecord.Reading{}
	if !p.extractor.Valid {
		return r, decode(js, r.reading)
	}
	if r.text, err = (packedText{p.hash, p.extractor.String, p.body}).text(); err != nil {
		return r, err
	}
	return r, putBack(js, r.text, r.reading)
}

// DropReadings removes every cached reading that is not of this reader.
func (e *engine) DropReadings(ctx context.Context, reader string) error {
	return e.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.Exec("DELETE FROM reading WHERE reader <> ?", reader)
		return err
	})
}
