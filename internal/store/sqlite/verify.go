package sqlite

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"onrecord"
	"onrecord/internal/store"
)

// mostFaults is how many faults Verify lists.
const mostFaults = 20

// Verify checks the file as SQLite sees it, that relations lead somewhere, and
// that every text, every run of bytes, every document, reading and line can be
// read and is what its name says.
func (e *engine) Verify(ctx context.Context) error {
	var faults []error
	for _, check := range []func(context.Context) ([]error, error){
		e.verifyFile, e.verifyTexts, e.verifyRaws, e.verifyMembers, e.verifyReadings, e.verifyLines, e.verifyLineups,
	} {
		found, err := check(ctx)
		if err != nil {
			found = append(found, err)
		}
		faults = append(faults, found...)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if len(faults) > mostFaults {
			faults = append(faults[:mostFaults], errors.New("and more"))
			break
		}
	}
	if len(faults) == 0 {
		return nil
	}
	return damaged(errors.Join(faults...))
}

// verifyFile asks SQLite, through a connection of its own: one that searched
// before still has an older state of the index in mind and would find fault
// with the newer.
func (e *engine) verifyFile(ctx context.Context) (faults []error, err error) {
	db, err := e.connect(1, e.how)
	if err != nil {
		return nil, err
	}
	defer db.Close()
	err = each(ctx, db, func(scan func(...any) error) error {
		var says string
		err := scan(&says)
		if err == nil && says != "ok" {
			faults = append(faults, errors.New(says))
		}
		return err
	}, "PRAGMA quick_check")
	if err != nil {
		return faults, err
	}
	err = each(ctx, db, func(scan func(...any) error) error {
		var table string
		err := scan(&table)
		faults = append(faults, fmt.Errorf("a row of table %s leads nowhere", table))
		return err
	}, `SELECT "table" FROM pragma_foreign_key_check`)
	if err != nil {
		return faults, err
	}
	err = each(ctx, db, func(scan func(...any) error) error {
		var id int64
		err := scan(&id)
		faults = append(faults, fmt.Errorf("text %d cannot be searched for", id))
		return err
	}, "SELECT id FROM text WHERE id NOT IN (SELECT rowid FROM search_docsize) LIMIT 20")
	return faults, err
}

func (e *engine) verifyTexts(ctx context.Context) ([]error, error) {
	return sweep(ctx, e, "SELECT id, hash, extractor, body FROM text WHERE id > ? ORDER BY id LIMIT 64",
		func(scan func(...any) error, id *int64) (func() error, error) {
			var p packedText
			err := scan(id, &p.id, &p.extractor, &p.body)
			return func() error { _, err := p.text(); return err }, err
		})
}

func (e *engine) verifyRaws(ctx context.Context) ([]error, error) {
	return sweep(ctx, e, "SELECT id, hash, bytes FROM raw WHERE id > ? ORDER BY id LIMIT 64",
		func(scan func(...any) error, id *int64) (func() error, error) {
			var name string
			var packed []byte
			err := scan(id, &name, &packed)
			return func() error { _, err := rawOf(name, packed); return err }, err
		})
}

func (e *engine) verifyReadings(ctx context.Context) ([]error, error) {
	return sweep(ctx, e, "SELECT r.id, r.hash, r.json, t.extractor, t.body FROM reading r LEFT JOIN text t ON t.hash = r.hash WHERE r.id > ? ORDER BY r.id LIMIT 64",
		func(scan func(...any) error, id *int64) (func() error, error) {
			var p packedReading
			err := scan(id, &p.hash, &p.json, &p.extractor, &p.body)
			return func() error { _, err := p.read(); return err }, err
		})
}

// verifyMembers reads the documents of every affair, and its decisions.
func (e *engine) verifyMembers(ctx context.Context) (faults []error, err error) {
	affairs, err := e.Affairs(ctx)
	for _, a := range affairs {
		if _, err := e.Documents(ctx, a.Name); err != nil {
			faults = append(faults, fmt.Errorf("documents of affair %q: %w", a.Name, err))
		}
		log, err := e.Decisions(ctx, a.Name)
		if err != nil || len(log) > 0 && log[len(log)-1].Seq != int64(len(log)) {
			faults = append(faults, fmt.Errorf("decisions of affair %q: %w", a.Name, errors.Join(err, errGap(log))))
		}
	}
	return faults, err
}

// errGap tells that decisions are missing from a log.
func errGap(log []onrecord.Decision) error {
	if n := len(log); n > 0 && log[n-1].Seq != int64(n) {
		return fmt.Errorf("%d of %d are there", n, log[n-1].Seq)
	}
	return nil
}

// verifyLines reads the record of every affair.
func (e *engine) verifyLines(ctx context.Context) (faults []error, err error) {
	err = each(ctx, e.reader, func(scan func(...any) error) error {
		var id string
		var js []byte
		if err := scan(&id, &js); err != nil {
			return err
		}
		if _, err := unpack(js); err != nil {
			faults = append(faults, fmt.Errorf("line %s: %w", id, err))
		}
		return nil
	}, "SELECT id, json FROM line ORDER BY affair, kind, n")
	return faults, err
}

// verifyLineups holds the lines of every record against the marks that they
// were written under.
func (e *engine) verifyLineups(ctx context.Context) (faults []error, err error) {
	affairs, err := e.Affairs(ctx)
	for _, a := range affairs {
		if err := e.verifyLineup(ctx, a.Name); err != nil {
			faults = append(faults, fmt.Errorf("record of affair %q: %w", a.Name, err))
		}
	}
	return faults, err
}

func (e *engine) verifyLineup(ctx context.Context, affair string) error {
	rec, _, err := e.Record(ctx, affair)
	if err != nil {
		if errors.Is(err, store.ErrNotFound) {
			return nil
		}
		return err
	}
	id, err := affairID(e.reader, affair)
	if err != nil {
		return err
	}
	for _, r := range rowsOf(rec) {
		order, err := lineupOf(e.reader, id, r.kind)
		if err != nil || order == nil {
			return err
		}
		if err := r.mark(ctx); err != nil {
			return err
		}
		if !slices.EqualFunc(order, r.marks, func(p place, m mark) bool { return p.mark == m }) {
			return fmt.Errorf("%s: %w", r.kind, errStray)
		}
	}
	return nil
}

// sweep goes through a table by number, a chunk of rows at a time, and checks
// the rows on all cores.
func sweep(ctx context.Context, e *engine, query string, load func(scan func(...any) error, id *int64) (func() error, error)) (faults []error, err error) {
	for last, more := int64(0), true; more && len(faults) <= mostFaults; {
		var checks []func() error
		err := each(ctx, e.reader, func(scan func(...any) error) error {
			check, err := load(scan, &last)
			checks = append(checks, check)
			return err
		}, query, last)
		if err != nil {
			return faults, err
		}
		found := make([]error, len(checks))
		if err := parallel(ctx, len(checks), func(i int) error { found[i] = checks[i](); return nil }); err != nil {
			return faults, err
		}
		for _, err := range found {
			if err != nil {
				faults = append(faults, err)
			}
		}
		more = len(checks) > 0
	}
	return faults, nil
}
