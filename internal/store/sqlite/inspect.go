package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"onrecord/internal/store"
)

// applicationID marks the file as ours: "onrc".
const applicationID = 0x6f6e7263

// What inspect gives for a path without a store; from 1 on it is the version
// of the store.
const (
	fileMissing = -1
	fileEmpty   = 0
)

// magic begins every SQLite file.
var magic = []byte("SQLite format 3\x00")

// inspect tells what lies at path without changing it: nothing, an empty
// file, or a store of which version. Anything else is an error.
func inspect(ctx context.Context, path string) (version int, err error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	head, err := beginning(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fileMissing, nil
	case err != nil:
		return 0, err
	case len(head) == 0:
		return fileEmpty, nil
	case !bytes.HasPrefix(head, magic):
		return 0, strange(path, head)
	}
	return marks(path)
}

// beginning reads the first page or so of a file.
func beginning(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, errors.New("it is a folder, not a file")
	}
	return io.ReadAll(io.LimitReader(f, 64<<10))
}

// strange tells a store whose header was overwritten from a file that never
// was one.
func strange(path string, head []byte) error {
	_, err := os.Stat(path + "-wal")
	if err == nil || bytes.Contains(head, []byte("CREATE TABLE affair")) || bytes.HasPrefix(magic, head) {
		return damaged(errors.New("its header is gone"))
	}
	return fmt.Errorf("%w: it is another kind of file", store.ErrForeign)
}

// marks reads from an SQLite file whose it is and of which version.
func marks(path string) (version int, err error) {
	db, err := sql.Open("sqlite", address(path, readOnly(path)))
	if err != nil {
		return 0, err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	var owner, tables int
	err = db.QueryRow("SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), (SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'goose%' AND name NOT LIKE 'sqlite%')").Scan(&owner, &version, &tables)
	switch {
	case err != nil:
		return 0, err
	case tables == 0 && owner == 0:
		return fileEmpty, nil
	case owner != applicationID:
		return 0, fmt.Errorf("%w: it is the database of another program", store.ErrForeign)
	case version > Schema:
		return 0, fmt.Errorf("%w: the store has version %d, this onrecord knows versions up to %d", store.ErrNewer, version, Schema)
	}
	return version, nil
}
