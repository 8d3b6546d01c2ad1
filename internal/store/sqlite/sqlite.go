// Package sqlite keeps the record in one file: the embedded engine, for one
// person or one office.
//
// The file is an SQLite database in WAL mode. One process at a time may write
// to it and holds the lock file beside it (path + ".lock"); any number may
// read meanwhile. Texts, captured bytes, readings and lines are compressed
// with zstd; a search index lies over the texts as text.Fold gives them. A
// file that is not a store, is damaged or was written by a newer program is
// refused and left as it is.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/gofrs/flock"
	_ "modernc.org/sqlite" // the driver

	"onrecord/internal/store"
)

// Mode tells what a store is opened for.
type Mode int

// The modes. Write makes the store when there is none, and its folder.
const (
	Read Mode = iota
	Write
)

// lockWait is how long Open waits for another writer to end.
const lockWait = 10 * time.Second

// engine is a store in one file.
type engine struct {
	path   string
	lock   *flock.Flock // nil when open for reading
	writer *sql.DB      // one connection; nil when open for reading
	reader *sql.DB      // a few connections that cannot write
	how    string       // in which manner they are opened

	closing sync.Once
	closed  error
}

// Open opens the store at path. For writing it waits up to ten seconds for
// another writer and then gives store.ErrBusy; use OpenWithin to wait less or
// longer. For reading, a missing file is store.ErrNotFound.
func Open(ctx context.Context, path string, mode Mode) (store.Store, error) {
	return OpenWithin(ctx, path, mode, lockWait)
}

// OpenWithin is Open that waits no longer than wait for another writer.
func OpenWithin(ctx context.Context, path string, mode Mode, wait time.Duration) (store.Store, error) {
	e, err := open(ctx, path, mode, wait)
	if err != nil {
		return nil, fmt.Errorf("opening the store %s: %w", path, err)
	}
	return e, nil
}

func open(ctx context.Context, path string, mode Mode, wait time.Duration) (*engine, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	e := &engine{path: abs}
	if mode == Write {
		err = e.openWrite(ctx, wait)
	} else {
		err = e.openRead(ctx)
	}
	if err != nil {
		return nil, errors.Join(plain(err), e.Close())
	}
	return e, nil
}

func (e *engine) openRead(ctx context.Context) error {
	found, err := inspect(ctx, e.path)
	switch {
	case err != nil:
		return err
	case found == fileMissing || found == fileEmpty:
		return fmt.Errorf("there is no store yet; filing something makes one: %w", store.ErrNotFound)
	case found < Schema:
		return fmt.Errorf("%w: it has version %d, this onrecord reads %d", store.ErrOlder, found, Schema)
	}
	e.how = readOnly(e.path)
	e.reader, err = e.connect(readers, e.how)
	return err
}

func (e *engine) openWrite(ctx context.Context, wait time.Duration) error {
	if err := os.MkdirAll(filepath.Dir(e.path), 0o755); err != nil {
		return err
	}
	var err error
	if e.lock, err = takeLock(ctx, e.path+".lock", wait); err != nil {
		return err
	}
	found, err := inspect(ctx, e.path)
	if err != nil {
		return err
	}
	if e.writer, err = e.connect(1, writing); err != nil {
		return err
	}
	if found < Schema {
		if err := migrate(ctx, e.writer); err != nil {
			return err
		}
	}
	e.how = reading
	e.reader, err = e.connect(readers, e.how)
	return err
}

// readers is how many may read at once through one engine.
const readers = 4

// How connections are opened: for writing, for reading beside our own writer,
// for reading a file that others may write, and one that nobody can.
const (
	common    = "_busy_timeout=5000&_foreign_keys=1&_defensive=1&_error_rc=1"
	writing   = common + "&_txlock=immediate&_journal_mode=WAL&_synchronous=FULL&_pragma=cache_size(-32000)"
	reading   = common + "&_query_only=1"
	lookingAt = common + "&mode=ro"
	untouched = common + "&mode=ro&immutable=1"
)

// connect opens a pool of up to n connections and tries the first.
func (e *engine) connect(n int, how string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", address(e.path, how))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(n)
	db.SetMaxIdleConns(n)
	var version int
	if err := db.QueryRow("PRAGMA user_version").Scan(&version); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

// address gives path as the URI that SQLite opens, whatever characters it has.
func address(path, how string) string {
	slashed := filepath.ToSlash(path)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed // a drive letter
	}
	return "file://" + (&url.URL{Path: slashed}).EscapedPath() + "?" + how
}

// readOnly tells how to read the file at path: where the folder cannot be
// written and no writer has left a log, SQLite must take it as unchanging.
func readOnly(path string) string {
	if _, err := os.Stat(path + "-wal"); !errors.Is(err, fs.ErrNotExist) {
		return lookingAt
	}
	probe, err := os.CreateTemp(filepath.Dir(path), ".onrecord-*")
	if err != nil {
		return untouched
	}
	probe.Close()
	os.Remove(probe.Name())
	return lookingAt
}

// Close releases the file and the lock.
func (e *engine) Close() error {
	e.closing.Do(func() {
		if e.reader != nil {
			e.closed = errors.Join(e.closed, e.reader.Close())
		}
		if e.writer != nil {
			e.closed = errors.Join(e.closed, e.writer.Close())
		}
		if e.lock != nil {
			e.closed = errors.Join(e.closed, e.lock.Unlock())
		}
	})
	return e.closed
}
