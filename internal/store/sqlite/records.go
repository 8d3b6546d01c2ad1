package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"onrecord"
	"onrecord/internal/store"
)

// row is a line of a record as it lies in the store.
type row struct {
	kind onrecord.Kind
	n    int
	id   string
	line any
	json []byte
}

// PutRecord replaces the affair's record in one transaction, and puts the
// search index in order when many texts came since it last was.
func (e *engine) PutRecord(ctx context.Context, affair, made string, rec *onrecord.Record) error {
	if e.writer == nil {
		return store.ErrReadOnly
	}
	rows := rowsOf(rec)
	err := parallel(ctx, len(rows), func(i int) (err error) {
		rows[i].json, err = packJSON(rows[i].line)
		return err
	})
	if err != nil {
		return err
	}
	err = e.write(ctx, func(tx *sql.Tx) error {
		id, err := affairID(tx, affair)
		if err != nil {
			return err
		}
		return replace(ctx, tx, id, made, rows)
	})
	if err != nil {
		return err
	}
	return e.tend(ctx)
}

func replace(ctx context.Context, tx *sql.Tx, affair int64, made string, rows []row) error {
	if _, err := tx.Exec("DELETE FROM line WHERE affair = ?", affair); err != nil {
		return err
	}
	if _, err := tx.Exec("INSERT INTO record (affair, made) VALUES (?, ?) ON CONFLICT (affair) DO UPDATE SET made = excluded.made", affair, made); err != nil {
		return err
	}
	put, err := tx.Prepare("INSERT INTO line (affair, kind, n, id, json) VALUES (?, ?, ?, ?, ?)")
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := put.Exec(affair, string(r.kind), r.n, r.id, r.json); err != nil {
			return fmt.Errorf("%s %s: %w", r.kind, r.id, err)
		}
	}
	return nil
}

// rowsOf lists the lines of a record, numbered within their kind.
func rowsOf(rec *onrecord.Record) []row {
	var rows []row
	rows = appendRows[onrecord.MergedActor](rows, onrecord.KindActor, rec.Actors)
	rows = appendRows[onrecord.MergedEvent](rows, onrecord.KindEvent, rec.Events)
	rows = appendRows[onrecord.MergedCommitment](rows, onrecord.KindCommitment, rec.Commitments)
	rows = appendRows[onrecord.Series](rows, onrecord.KindSeries, rec.Series)
	rows = appendRows[onrecord.Utterance](rows, onrecord.KindUtterance, rec.Utterances)
	rows = appendRows[onrecord.Position](rows, onrecord.KindPosition, rec.Positions)
	rows = appendRows[onrecord.Disagreement](rows, onrecord.KindDisagreement, rec.Disagreements)
	rows = appendRows[onrecord.Group](rows, onrecord.KindGroup, rec.Groups)
	return appendRows[onrecord.Copy](rows, onrecord.KindCopy, rec.Copies)
}

func appendRows[T any, P interface {
	*T
	onrecord.Finding
}](rows []row, kind onrecord.Kind, lines []T) []row {
	for n := range lines {
		rows = append(rows, row{kind: kind, n: n, id: P(&lines[n]).Head().ID, line: &lines[n]})
	}
	return rows
}

// Record gives the affair's record and what it was made from. Lists without a
// line are empty, not nil.
func (e *engine) Record(ctx context.Context, affair string) (*onrecord.Record, string, error) {
	tx, err := e.reader.Begin() // one state of the store throughout
	if err != nil {
		return nil, "", plain(err)
	}
	defer tx.Rollback()
	id, err := affairID(tx, affair)
	if err != nil {
		return nil, "", plain(err)
	}
	var made string
	if err := tx.QueryRow("SELECT made FROM record WHERE affair = ?", id).Scan(&made); err != nil {
		return nil, "", plain(missing(err, "the record of affair %q", affair))
	}
	packed := map[onrecord.Kind][][]byte{}
	err = each(ctx, tx, func(scan func(...any) error) error {
		var kind onrecord.Kind
		var js []byte
		err := scan(&kind, &js)
		packed[kind] = append(packed[kind], js)
		return err
	}, "SELECT kind, json FROM line WHERE affair = ? ORDER BY kind, n", id)
	if err != nil {
		return nil, "", err
	}
	rec, err := recordOf(ctx, packed)
	return rec, made, err
}

func recordOf(ctx context.Context, packed map[onrecord.Kind][][]byte) (*onrecord.Record, error) {
	rec := &onrecord.Record{}
	for _, err := range []error{
		lines(ctx, &rec.Actors, packed[onrecord.KindActor]),
		lines(ctx, &rec.Events, packed[onrecord.KindEvent]),
		lines(ctx, &rec.Commitments, packed[onrecord.KindCommitment]),
		lines(ctx, &rec.Series, packed[onrecord.KindSeries]),
		lines(ctx, &rec.Utterances, packed[onrecord.KindUtterance]),
		lines(ctx, &rec.Positions, packed[onrecord.KindPosition]),
		lines(ctx, &rec.Disagreements, packed[onrecord.KindDisagreement]),
		lines(ctx, &rec.Groups, packed[onrecord.KindGroup]),
		lines(ctx, &rec.Copies, packed[onrecord.KindCopy]),
	} {
		if err != nil {
			return nil, err
		}
	}
	return rec, nil
}

// lines unpacks all lines of one kind.
func lines[T any](ctx context.Context, into *[]T, packed [][]byte) error {
	*into = make([]T, len(packed))
	return parallel(ctx, len(packed), func(i int) error { return unpackJSON(packed[i], &(*into)[i]) })
}
