package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"onrecord"
)

// Has tells which of the document ids the affair holds.
func (e *engine) Has(ctx context.Context, affair string, ids []string) (map[string]bool, error) {
	held := map[string]bool{}
	id, err := affairID(e.reader, affair)
	if err != nil {
		return nil, plain(err)
	}
	stmt, err := e.reader.Prepare("SELECT 1 FROM member WHERE affair = ? AND document = ?")
	if err != nil {
		return nil, plain(err)
	}
	defer stmt.Close()
	for _, doc := range ids {
		var one int
		err := errors.Join(ctx.Err(), stmt.QueryRow(id, doc).Scan(&one))
		switch {
		case err == nil:
			held[doc] = true
		case ctx.Err() != nil || !errors.Is(err, sql.ErrNoRows):
			return nil, plain(err)
		}
	}
	return held, nil
}

// Documents gives the documents of an affair in order of id.
func (e *engine) Documents(ctx context.Context, affair string) ([]onrecord.Document, error) {
	id, err := affairID(e.reader, affair)
	if err != nil {
		return nil, plain(err)
	}
	var seen []string
	var packed [][]byte
	err = each(ctx, e.reader, func(scan func(...any) error) error {
		var when string
		var js []byte
		err := scan(&when, &js)
		seen, packed = append(seen, when), append(packed, js)
		return err
	}, "SELECT seen, json FROM member WHERE affair = ? ORDER BY document", id)
	if err != nil {
		return nil, err
	}
	docs := make([]onrecord.Document, len(packed))
	err = parallel(ctx, len(packed), func(i int) error {
		err := unpackJSON(packed[i], &docs[i])
		docs[i].Seen = seen[i]
		return err
	})
	return docs, err
}

// Text gives one text, indexed.
func (e *engine) Text(ctx context.Context, id string) (*onrecord.Text, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	p := packedText{id: id}
	err := e.reader.QueryRow("SELECT extractor, body FROM text WHERE hash = ?", id).Scan(&p.extractor, &p.body)
	if err != nil {
		return nil, plain(missing(err, "text %.12s", id))
	}
	return p.text()
}

// Texts calls fn with each text of an affair in order of id.
func (e *engine) Texts(ctx context.Context, affair string, fn func(*onrecord.Text) error) error {
	ids, err := e.textIDs(ctx, affair)
	if err != nil {
		return err
	}
	stmt, err := e.reader.Prepare("SELECT extractor, body FROM text WHERE hash = ?")
	if err != nil {
		return plain(err)
	}
	defer stmt.Close()
	return inOrder(ctx, ids, func(chunk []string) ([]func() (*onrecord.Text, error), error) {
		var makers []func() (*onrecord.Text, error)
		for _, id := range chunk {
			p := packedText{id: id}
			if err := stmt.QueryRow(id).Scan(&p.extractor, &p.body); err != nil {
				return nil, plain(err)
			}
			makers = append(makers, p.text)
		}
		return makers, nil
	}, fn)
}

// textIDs lists the texts of an affair in order, each once.
func (e *engine) textIDs(ctx context.Context, affair string) ([]string, error) {
	id, err := affairID(e.reader, affair)
	if err != nil {
		return nil, plain(err)
	}
	var ids []string
	err = each(ctx, e.reader, func(scan func(...any) error) error {
		var hash string
		err := scan(&hash)
		ids = append(ids, hash)
		return err
	}, "SELECT hash FROM text WHERE id IN (SELECT text FROM member WHERE affair = ?) ORDER BY hash", id)
	return ids, err
}

// packedText is a text as it lies in the store.
type packedText struct {
	id, extractor string
	body          []byte
}

// text unpacks and indexes the text, and refuses one that is not what its
// name says.
func (p packedText) text() (*onrecord.Text, error) {
	body, err := unpack(p.body)
	if err != nil {
		return nil, fmt.Errorf("text %.12s: %w", p.id, err)
	}
	t := onrecord.NewText(string(body), p.extractor)
	if t.ID != p.id {
		return nil, fmt.Errorf("text %.12s: %w", p.id, damaged(errWords))
	}
	return t, nil
}

// Raw gives captured bytes by their SHA-256.
func (e *engine) Raw(ctx context.Context, name string) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var packed []byte
	err := e.reader.QueryRow("SELECT bytes FROM raw WHERE hash = ?", name).Scan(&packed)
	if err != nil {
		return nil, plain(missing(err, "bytes %.12s", name))
	}
	return rawOf(name, packed)
}

// rawOf unpacks bytes and refuses those that are not what their name says.
func rawOf(name string, packed []byte) ([]byte, error) {
	b, err := unpack(packed)
	if err == nil && hash(b) != name {
		err = damaged(errBytes)
	}
	if err != nil {
		return nil, fmt.Errorf("bytes %.12s: %w", name, err)
	}
	return b, nil
}

// What contents that do not match their name are called.
var (
	errWords = errors.New("the words are not those that it was named by")
	errBytes = errors.New("they are not those that they were named by")
)
