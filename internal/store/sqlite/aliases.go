package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"
)

// PutAliases remembers ids that a better reader no longer gives. An id that
// takes the place of another is given now, and is no old id any more.
func (e *engine) PutAliases(ctx context.Context, old map[string]string) error {
	return e.write(ctx, func(tx *sql.Tx) error {
		revive, err := tx.Prepare("DELETE FROM alias WHERE old = ?")
		if err != nil {
			return err
		}
		put, err := tx.Prepare("INSERT INTO alias (old, heir) VALUES (?, nullif(?, '')) ON CONFLICT (old) DO UPDATE SET heir = excluded.heir")
		if err != nil {
			return err
		}
		ids := slices.Sorted(maps.Keys(old))
		for _, id := range ids {
			if _, err := revive.Exec(old[id]); err != nil {
				return err
			}
		}
		for _, id := range ids {
			if err := ctx.Err(); err != nil {
				return err
			}
			if _, err := put.Exec(id, old[id]); err != nil {
				return err
			}
		}
		return nil
	})
}

// Alias gives what an old id stands for now, over any number of steps.
func (e *engine) Alias(ctx context.Context, old string) (string, error) {
	var heir sql.NullString
	if err := ctx.Err(); err != nil {
		return "", err
	}
	err := e.reader.QueryRow("SELECT heir FROM alias WHERE old = ?", old).Scan(&heir)
	if err != nil {
		return "", plain(missing(err, "old id %q", old))
	}
	for seen := map[string]bool{old: true}; heir.Valid && !seen[heir.String]; {
		seen[heir.String] = true
		var next sql.NullString
		err := e.reader.QueryRow("SELECT heir FROM alias WHERE old = ?", heir.String).Scan(&next)
		if errors.Is(err, sql.ErrNoRows) {
			break
		}
		if err != nil {
			return "", plain(err)
		}
		heir = next
	}
	return heir.String, nil
}
