package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"onrecord"
)

// Affairs lists the affairs by name.
func (e *engine) Affairs(ctx context.Context) ([]onrecord.Affair, error) {
	all := []onrecord.Affair{}
	err := each(ctx, e.reader, func(scan func(...any) error) error {
		var js string
		var a onrecord.Affair
		if err := scan(&js); err != nil {
			return err
		}
		err := fromJSON(js, &a)
		all = append(all, a)
		return err
	}, "SELECT json FROM affair ORDER BY name")
	return all, err
}

// OpenAffair gives the affair of that name.
func (e *engine) OpenAffair(ctx context.Context, name string) (onrecord.Affair, error) {
	var js string
	var a onrecord.Affair
	if err := ctx.Err(); err != nil {
		return a, err
	}
	err := e.reader.QueryRow("SELECT json FROM affair WHERE name = ?", name).Scan(&js)
	if err != nil {
		return a, plain(missing(err, "affair %q", name))
	}
	return a, fromJSON(js, &a)
}

// PutAffair makes or changes an affair.
func (e *engine) PutAffair(ctx context.Context, a onrecord.Affair) error {
	if a.Name == "" {
		return errors.New("an affair needs a name")
	}
	js, err := toJSON(a)
	if err != nil {
		return err
	}
	return e.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.Exec("INSERT INTO affair (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json", a.Name, js)
		return err
	})
}
