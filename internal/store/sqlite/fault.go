package sqlite

import (
	"database/sql"
	"errors"
	"fmt"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"onrecord/internal/store"
)

// plain turns what SQLite reports into the errors of the contract, with what
// can be done about them.
func plain(err error) error {
	var fault *driver.Error
	if !errors.As(err, &fault) {
		return err
	}
	switch fault.Code() & 0xff {
	case codes.SQLITE_CORRUPT, codes.SQLITE_NOTADB:
		return damaged(err)
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return fmt.Errorf("%w: %w", store.ErrBusy, err)
	case codes.SQLITE_FULL:
		return fmt.Errorf("the disk is full; nothing of this step was kept: %w", err)
	case codes.SQLITE_READONLY, codes.SQLITE_CANTOPEN, codes.SQLITE_PERM:
		return fmt.Errorf("the file or its folder cannot be opened or written; check who may write there: %w", err)
	case codes.SQLITE_IOERR:
		return fmt.Errorf("the disk gave an error; nothing of this step was kept: %w", err)
	}
	return err
}

// damaged says what is wrong with the file and what to do.
func damaged(what error) error {
	return fmt.Errorf("%w (%w); restore it from a copy, or read the sources again into a new store", store.ErrDamaged, what)
}

// missing turns the absence of a row into the contract's word for it.
func missing(err error, format string, args ...any) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), store.ErrNotFound)
	}
	return err
}
