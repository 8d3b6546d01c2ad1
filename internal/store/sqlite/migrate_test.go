package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord/internal/store"
)

var update = flag.Bool("update", false, "rewrite schema.sql from the migrations")

// schema.sql is what the migrations make, to be read in one piece.
func TestSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	s := opened(t, path)
	defer s.Close()
	var b bytes.Buffer
	fmt.Fprintf(&b, "-- The store as the migrations make it, version %d. Written by: go test -run TestSchema -update\n", Schema)
	rows, err := s.(*engine).reader.Query(`SELECT sql FROM sqlite_master WHERE sql IS NOT NULL
		AND name NOT LIKE 'goose%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search\_%' ESCAPE '\'
		ORDER BY tbl_name, type DESC, name`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var statement string
		if err := rows.Scan(&statement); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "\n%s;\n", statement)
	}
	if *update {
		if err := os.WriteFile("schema.sql", b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("schema.sql")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("schema.sql is not what the migrations make; look at the difference and run with -update:\n%s", diff)
	}
}

// The migrations are numbered without gaps, and each leaves its number in the
// file; Schema is the last.
func TestMigrationsLeaveTheirNumber(t *testing.T) {
	names, err := migrations.ReadDir("migrations")
	if err != nil {
		t.Fatal(err)
	}
	for i, entry := range names {
		b, err := migrations.ReadFile("migrations/" + entry.Name())
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(entry.Name(), fmt.Sprintf("%05d_", i+1)) || !strings.Contains(string(b), fmt.Sprintf("PRAGMA user_version = %d;", i+1)) {
			t.Errorf("%s: number %d stands not both in its name and in its PRAGMA user_version", entry.Name(), i+1)
		}
	}
	if len(names) != Schema {
		t.Errorf("Schema is %d after %d migrations", Schema, len(names))
	}
}

// A store that was killed before its first migration ended is begun again.
func TestHalfMade(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	db, err := sql.Open("sqlite", address(path, writing))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("CREATE TABLE goose_db_version (id INTEGER PRIMARY KEY AUTOINCREMENT, version_id INTEGER NOT NULL, is_applied INTEGER NOT NULL, tstamp TIMESTAMP DEFAULT (datetime('now'))); INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, 1)"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	s := opened(t, path)
	begin(t, s)
	if err := s.Verify(t.Context()); err != nil {
		t.Error(err)
	}
	s.Close()
}

// Decisions can be neither changed nor removed nor numbered at will, whoever
// has the file.
func TestDecisionsStand(t *testing.T) {
	s := opened(t, filepath.Join(t.TempDir(), "store.db"))
	defer s.Close()
	begin(t, s)
	db := s.(*engine).writer
	if _, err := db.Exec("INSERT INTO decision (affair, seq, json) VALUES (1, 1, '{}')"); err != nil {
		t.Fatal(err)
	}
	for _, harm := range []string{
		"UPDATE decision SET json = '{\"seq\":1}'", "DELETE FROM decision", "INSERT INTO decision (affair, seq, json) VALUES (1, 3, '{}')",
		"INSERT OR REPLACE INTO decision (affair, seq, json) VALUES (1, 1, '{\"seq\":1}')",
	} {
		if _, err := db.Exec(harm); err == nil {
			t.Errorf("%s was done", harm)
		}
	}
}

// A store of an older version is not read as it is: the error says so.
func TestOlderIsNotRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	full(t, path)
	alter(t, path, "PRAGMA user_version = 1")
	s, err := Open(context.Background(), path, Read)
	if err == nil {
		s.Close()
	}
	if !errors.Is(err, store.ErrOlder) {
		t.Errorf("reading a store of version 1: %v", err)
	}
}
