package sqlite

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/text"
)

// File adds documents to an affair in one transaction.
func (e *engine) File(ctx context.Context, affair string, filed []store.Filed) (int, error) {
	sheets := make([]sheet, len(filed))
	err := parallel(ctx, len(filed), func(i int) (err error) {
		sheets[i], err = prepare(&filed[i])
		return err
	})
	if err != nil {
		return 0, err
	}
	added := 0
	err = e.write(ctx, func(tx *sql.Tx) error {
		id, err := affairID(tx, affair)
		if err != nil {
			return err
		}
		c, err := newCabinet(tx, id)
		if err != nil {
			return err
		}
		for i := range sheets {
			if err := ctx.Err(); err != nil {
				return err
			}
			fresh, err := c.put(&sheets[i])
			if err != nil {
				return fmt.Errorf("document %s (%s): %w", sheets[i].doc.ID, sheets[i].doc.Path, err)
			}
			if fresh {
				added++
			}
		}
		return c.index(ctx)
	})
	if err != nil {
		return 0, err
	}
	return added, nil
}

// sheet is a document made ready: all that takes time is done before the
// transaction begins.
type sheet struct {
	doc       *onrecord.Document
	json      []byte
	extractor string
	body      []byte // packed; nil when no text came along
	words     string // the body as it is indexed
	raw       []byte // packed; nil when no bytes came along
}

// prepare checks that names and contents agree, and packs the contents.
func prepare(f *store.Filed) (sheet, error) {
	doc := f.Document
	s := sheet{doc: &f.Document}
	switch {
	case doc.ID == "":
		return s, fmt.Errorf("document %q has no id", doc.Path)
	case f.Text != nil && (f.Text.ID != doc.TextID || hash(f.Text.Body) != doc.TextID):
		return s, fmt.Errorf("document %s (%s): its text is not the one that it names", doc.ID, doc.Path)
	case len(f.Raw) > 0 && hash(f.Raw) != doc.RawHash:
		return s, fmt.Errorf("document %s (%s): its bytes are not those that it names", doc.ID, doc.Path)
	}
	if f.Text != nil {
		s.extractor, s.body, s.words = f.Text.Extractor, pack([]byte(f.Text.Body)), text.Fold(f.Text.Body)
	}
	if len(f.Raw) > 0 || doc.RawHash == hash("") {
		s.raw = pack(f.Raw)
	}
	doc.Seen = "" // kept beside, because the first one stays
	var err error
	s.json, err = packJSON(&doc)
	return s, err
}

// hash is the SHA-256 by which texts and bytes are named.
func hash[T string | []byte](b T) string {
	sum := sha256.Sum256([]byte(b))
	return hex.EncodeToString(sum[:])
}

// cabinet is where the sheets of one transaction go. The words of new texts
// wait until the end: between other statements, SQLite would write its search
// index out for each of them.
type cabinet struct {
	waiting                                                          []words
	affair                                                           int64
	findText, addText, addWords, findRaw, addRaw, findMember, putDoc *sql.Stmt
}

func newCabinet(tx *sql.Tx, affair int64) (*cabinet, error) {
	c := &cabinet{affair: affair}
	for _, s := range []struct {
		stmt **sql.Stmt
		sql  string
	}{
		{&c.findText, "SELECT id FROM text WHERE hash = ?"},
		{&c.addText, "INSERT INTO text (hash, extractor, body) VALUES (?, ?, ?)"},
		{&c.addWords, "INSERT INTO search (rowid, words) VALUES (?, ?)"},
		{&c.findRaw, "SELECT id FROM raw WHERE hash = ?"},
		{&c.addRaw, "INSERT INTO raw (hash, bytes) VALUES (?, ?)"},
		{&c.findMember, "SELECT 1 FROM member WHERE affair = ? AND document = ?"},
		{&c.putDoc, "INSERT INTO member (affair, document, text, raw, seen, json) VALUES (?, ?, ?, ?, ?, ?) " +
			"ON CONFLICT (affair, document) DO UPDATE SET text = excluded.text, raw = excluded.raw, json = excluded.json"},
	} {
		var err error
		if *s.stmt, err = tx.Prepare(s.sql); err != nil { // closed with the transaction
			return nil, err
		}
	}
	return c, nil
}

// put files one sheet and tells whether its document is new to the affair.
func (c *cabinet) put(s *sheet) (fresh bool, err error) {
	textRow, err := c.text(s)
	if err != nil {
		return false, err
	}
	rawRow, err := c.raw(s)
	if err != nil {
		return false, err
	}
	var one int
	err = c.findMember.QueryRow(c.affair, s.doc.ID).Scan(&one)
	fresh = errors.Is(err, sql.ErrNoRows)
	if err != nil && !fresh {
		return false, err
	}
	_, err = c.putDoc.Exec(c.affair, s.doc.ID, textRow, rawRow, s.doc.Seen, s.json)
	return fresh, err
}

// text gives the row of the sheet's text, made and indexed when it is new.
func (c *cabinet) text(s *sheet) (sql.NullInt64, error) {
	row, err := find(c.findText, s.doc.TextID)
	switch {
	case err != nil || row.Valid || s.doc.TextID == "":
		return row, err
	case s.body == nil:
		return row, fmt.Errorf("it names text %.12s: %w", s.doc.TextID, store.ErrNotFound)
	}
	if row, err = add(c.addText, s.doc.TextID, s.extractor, s.body); err != nil {
		return row, err
	}
	c.waiting = append(c.waiting, words{row.Int64, s.words})
	return row, nil
}

// words are what a new text is found by.
type words struct {
	text   int64
	folded string
}

// index adds the words that wait to the search index.
func (c *cabinet) index(ctx context.Context) error {
	for _, w := range c.waiting {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := c.addWords.Exec(w.text, w.folded); err != nil {
			return fmt.Errorf("indexing text %d: %w", w.text, err)
		}
	}
	return nil
}

// raw gives the row of the sheet's bytes, made when they are new.
func (c *cabinet) raw(s *sheet) (sql.NullInt64, error) {
	row, err := find(c.findRaw, s.doc.RawHash)
	switch {
	case err != nil || row.Valid || s.doc.RawHash == "":
		return row, err
	case s.raw == nil:
		return row, fmt.Errorf("it names bytes %.12s: %w", s.doc.RawHash, store.ErrNotFound)
	}
	return add(c.addRaw, s.doc.RawHash, s.raw)
}

// find gives the row of that name, none when there is none.
func find(stmt *sql.Stmt, name string) (row sql.NullInt64, err error) {
	err = stmt.QueryRow(name).Scan(&row)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return row, err
}

// add inserts a row and gives its number.
func add(stmt *sql.Stmt, args ...any) (row sql.NullInt64, err error) {
	res, err := stmt.Exec(args...)
	if err != nil {
		return row, err
	}
	row.Int64, err = res.LastInsertId()
	row.Valid = err == nil
	return row, err
}
