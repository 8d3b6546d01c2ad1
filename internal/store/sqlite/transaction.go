package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"onrecord/internal/store"
)

// querier is what reads: a pool of connections or a transaction.
type querier interface {
	QueryRow(query string, args ...any) *sql.Row
	Query(query string, args ...any) (*sql.Rows, error)
}

// write does all of fn or nothing of it. Statements are never cut off halfway
// by ctx: fn looks at ctx between them.
func (e *engine) write(ctx context.Context, fn func(tx *sql.Tx) error) error {
	if e.writer == nil {
		return store.ErrReadOnly
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	tx, err := e.writer.Begin()
	if err != nil {
		return plain(err)
	}
	if err := fn(tx); err != nil {
		return errors.Join(plain(err), undone(tx.Rollback()))
	}
	return plain(tx.Commit())
}

// undone leaves out what a rollback says when nothing was left to roll back.
func undone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// affairID is the row of the affair of that name, store.ErrNotFound when
// there is none.
func affairID(q querier, name string) (int64, error) {
	var id int64
	err := q.QueryRow("SELECT id FROM affair WHERE name = ?", name).Scan(&id)
	return id, missing(err, "affair %q", name)
}

// each calls fn for every row of a query, and stops when ctx ends.
func each(ctx context.Context, q querier, fn func(scan func(...any) error) error, query string, args ...any) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	rows, err := q.Query(query, args...)
	if err != nil {
		return plain(err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := fn(rows.Scan); err != nil {
			return err
		}
	}
	return plain(rows.Err())
}

// fromJSON reads plain JSON out of a column.
func fromJSON[T any](s string, v *T) error { return decode([]byte(s), v) }

// toJSON writes plain JSON for a column.
func toJSON(v any) (string, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("writing %T as JSON: %w", v, err)
	}
	return string(b), nil
}
