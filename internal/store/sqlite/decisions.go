package sqlite

import (
	"context"
	"database/sql"

	"onrecord"
)

// Decide appends a decision to the affair's log and returns it with its Seq.
func (e *engine) Decide(ctx context.Context, affair string, d onrecord.Decision) (onrecord.Decision, error) {
	err := e.write(ctx, func(tx *sql.Tx) error {
		id, err := affairID(tx, affair)
		if err != nil {
			return err
		}
		if err := tx.QueryRow("SELECT coalesce(max(seq), 0) + 1 FROM decision WHERE affair = ?", id).Scan(&d.Seq); err != nil {
			return err
		}
		js, err := toJSON(d)
		if err != nil {
			return err
		}
		_, err = tx.Exec("INSERT INTO decision (affair, seq, json) VALUES (?, ?, ?)", id, d.Seq, js)
		return err
	})
	if err != nil {
		return onrecord.Decision{}, err
	}
	return d, nil
}

// Decisions gives the log of an affair in order.
func (e *engine) Decisions(ctx context.Context, affair string) ([]onrecord.Decision, error) {
	id, err := affairID(e.reader, affair)
	if err != nil {
		return nil, plain(err)
	}
	log := []onrecord.Decision{}
	err = each(ctx, e.reader, func(scan func(...any) error) error {
		var js string
		var d onrecord.Decision
		if err := scan(&js); err != nil {
			return err
		}
		err := fromJSON(js, &d)
		log = append(log, d)
		return err
	}, "SELECT json FROM decision WHERE affair = ? ORDER BY seq", id)
	return log, err
}
