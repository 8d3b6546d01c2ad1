package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"unicode"

	"onrecord/internal/store"
	"onrecord/internal/text"
)

// Search finds the texts of an affair that match words, best first; of equals
// the one with the smaller id. An empty search finds nothing.
func (e *engine) Search(ctx context.Context, affair, words string, limit int) ([]store.Hit, error) {
	hits := []store.Hit{}
	id, err := affairID(e.reader, affair)
	if err != nil {
		return nil, plain(err)
	}
	match := matching(words)
	if match == "" || limit <= 0 {
		return hits, ctx.Err()
	}
	err = each(ctx, e.reader, func(scan func(...any) error) error {
		var h store.Hit
		err := scan(&h.Document, &h.TextID, &h.Rank)
		hits = append(hits, h)
		return err
	}, `SELECT (SELECT min(m.document) FROM member m WHERE m.text = t.id AND m.affair = ?1), t.hash, -s.rank AS good
		FROM search s JOIN text t ON t.id = s.rowid
		WHERE s.search MATCH ?2 AND s.rowid IN (SELECT text FROM member WHERE affair = ?1)
		ORDER BY good DESC, t.hash LIMIT ?3`, id, match, limit)
	if err != nil {
		return nil, fmt.Errorf("searching for %.60q: %w", words, err)
	}
	return hits, nil
}

// mostTerms is how many terms of a search count; what follows is left out.
const mostTerms = 32

// matching turns what a person typed into an FTS5 query that cannot be
// malformed: every word and every phrase folded as the texts are, and quoted.
// All must occur. It is "" when there is no word in it.
func matching(words string) string {
	var terms []string
	for i, part := range strings.Split(strings.ToValidUTF8(words, " "), `"`) {
		if i%2 == 1 { // between quotation marks, or after one never closed
			terms = appendTerm(terms, strings.Fields(part)...)
			continue
		}
		for _, word := range strings.Fields(part) {
			terms = appendTerm(terms, word)
		}
	}
	return strings.Join(terms, " ")
}

// appendTerm appends words that must stand together, unless there is nothing
// in them that is indexed or there are enough terms.
func appendTerm(terms []string, words ...string) []string {
	words = words[:min(len(words), mostTerms)]
	term := strings.Map(indexed, text.Fold(strings.Join(words, " ")))
	if len(terms) >= mostTerms || strings.TrimSpace(term) == "" {
		return terms
	}
	return append(terms, `"`+strings.TrimSpace(term)+`"`)
}

// indexed lets through what words are made of, and makes a blank of the rest,
// as the index does.
func indexed(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
		return r
	}
	return ' '
}

// manyTexts is from how many new texts on the search index is put in order,
// if they are also a quarter of all.
const manyTexts = 500

// tend makes one segment of the search index when much was added to it, which
// halves the time of a search.
func (e *engine) tend(ctx context.Context) error {
	var last, tended int64
	err := e.reader.QueryRow("SELECT coalesce((SELECT max(id) FROM text), 0), (SELECT text FROM tended)").Scan(&last, &tended)
	if err != nil || last-tended < max(manyTexts, last/4) {
		return plain(err)
	}
	return e.write(ctx, func(tx *sql.Tx) error {
		if _, err := tx.Exec("INSERT INTO search (search) VALUES ('optimize')"); err != nil {
			return err
		}
		_, err := tx.Exec("UPDATE tended SET text = ?", last)
		return err
	})
}
