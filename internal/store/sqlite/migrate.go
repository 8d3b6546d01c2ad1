package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"

	"github.com/pressly/goose/v3"
)

// Schema is the version of the store that this program writes: the number of
// the last migration.
const Schema = 2

//go:embed migrations/*.sql
var migrations embed.FS

// migrate brings the store up to version Schema, each step in a
// transaction of its own.
func migrate(ctx context.Context, db *sql.DB) error {
	steps, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, db, steps)
	if err != nil {
		return err
	}
	if _, err := provider.Up(context.WithoutCancel(ctx)); err != nil {
		return fmt.Errorf("bringing the store up to version %d: %w", Schema, err)
	}
	return nil
}
