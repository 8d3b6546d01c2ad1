package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"onrecord"
	"onrecord/internal/store"
)

// rows are the lines of one kind of a record on their way into the store.
type rows struct {
	kind  onrecord.Kind
	lines []onrecord.Finding
	marks []mark
}

// PutRecord replaces the affair's record in one transaction, and puts the
// search index in order when many texts came since it last was. Lines that the
// record before had as well stay where they are.
func (e *engine) PutRecord(ctx context.Context, affair, made string, rec *onrecord.Record) error {
	if e.writer == nil {
		return store.ErrReadOnly
	}
	all := rowsOf(rec)
	for i := range all {
		if err := all[i].mark(ctx); err != nil {
			return err
		}
	}
	err := e.write(ctx, func(tx *sql.Tx) error {
		id, err := affairID(tx, affair)
		if err != nil {
			return err
		}
		if _, err := tx.Exec("INSERT INTO record (affair, made) VALUES (?, ?) ON CONFLICT (affair) DO UPDATE SET made = excluded.made", id, made); err != nil {
			return err
		}
		for _, r := range all {
			if err := r.replace(ctx, tx, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return e.tend(ctx)
}

// rowsOf lists the lines of a record by kind.
func rowsOf(rec *onrecord.Record) []rows {
	return []rows{
		{kind: onrecord.KindActor, lines: found[onrecord.MergedActor](rec.Actors)},
		{kind: onrecord.KindEvent, lines: found[onrecord.MergedEvent](rec.Events)},
		{kind: onrecord.KindCommitment, lines: found[onrecord.MergedCommitment](rec.Commitments)},
		{kind: onrecord.KindSeries, lines: found[onrecord.Series](rec.Series)},
		{kind: onrecord.KindUtterance, lines: found[onrecord.Utterance](rec.Utterances)},
		{kind: onrecord.KindPosition, lines: found[onrecord.Position](rec.Positions)},
		{kind: onrecord.KindDisagreement, lines: found[onrecord.Disagreement](rec.Disagreements)},
		{kind: onrecord.KindGroup, lines: found[onrecord.Group](rec.Groups)},
		{kind: onrecord.KindCopy, lines: found[onrecord.Copy](rec.Copies)},
	}
}

func found[T any, P interface {
	*T
	onrecord.Finding
}](lines []T) []onrecord.Finding {
	all := make([]onrecord.Finding, len(lines))
	for i := range lines {
		all[i] = P(&lines[i])
	}
	return all
}

// marksAtOnce is how many lines are marked with the same working memory.
const marksAtOnce = 1024

// mark gives every line its mark.
func (r *rows) mark(ctx context.Context) error {
	r.marks = make([]mark, len(r.lines))
	return parallel(ctx, (len(r.lines)+marksAtOnce-1)/marksAtOnce, func(part int) error {
		m := newMarker(r.lines[0])
		for i := part * marksAtOnce; i < min(len(r.lines), (part+1)*marksAtOnce); i++ {
			r.marks[i] = m.of(r.lines[i])
		}
		return nil
	})
}

// replace puts the lines in the place of those that the affair has.
func (r *rows) replace(ctx context.Context, tx *sql.Tx, affair int64) error {
	old, err := lineupOf(tx, affair, r.kind)
	if err != nil {
		return err
	}
	if old == nil {
		if _, err := tx.Exec("DELETE FROM line WHERE affair = ? AND kind = ?", affair, string(r.kind)); err != nil {
			return err
		}
	}
	now, fresh, gone := old.heldAgainst(r.marks)
	for _, n := range gone {
		if _, err := tx.Exec("DELETE FROM line WHERE affair = ? AND kind = ? AND n = ?", affair, string(r.kind), n); err != nil {
			return err
		}
	}
	if err := r.put(ctx, tx, affair, now, fresh); err != nil || old != nil && slices.Equal(old, now) {
		return err
	}
	_, err = tx.Exec("INSERT INTO lineup (affair, kind, lines) VALUES (?, ?, ?) ON CONFLICT (affair, kind) DO UPDATE SET lines = excluded.lines", affair, string(r.kind), now.pack())
	return err
}

// put writes the lines that are new.
func (r *rows) put(ctx context.Context, tx *sql.Tx, affair int64, now lineup, fresh []int) error {
	packed := make([][]byte, len(fresh))
	err := parallel(ctx, len(fresh), func(i int) (err error) {
		packed[i], err = packJSON(r.lines[fresh[i]])
		return err
	})
	if err != nil {
		return err
	}
	put, err := tx.Prepare("INSERT INTO line (affair, kind, n, id, json) VALUES (?, ?, ?, ?, ?)")
	if err != nil {
		return err
	}
	for i, at := range fresh {
		if err := ctx.Err(); err != nil {
			return err
		}
		id := r.lines[at].Head().ID
		if _, err := put.Exec(affair, string(r.kind), now[at].n, id, packed[i]); err != nil {
			return fmt.Errorf("%s %s: %w", r.kind, id, err)
		}
	}
	return nil
}

// lineupOf gives the order of the lines of a kind, nil when there is none.
func lineupOf(q querier, affair int64, kind onrecord.Kind) (lineup, error) {
	var b []byte
	err := q.QueryRow("SELECT lines FROM lineup WHERE affair = ? AND kind = ?", affair, string(kind)).Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return unpackLineup(b)
}

// Record gives the affair's record and what it was made from. Lists without a
// line are empty, not nil.
func (e *engine) Record(ctx context.Context, affair string) (*onrecord.Record, string, error) {
	tx, err := e.reader.Begin() // one state of the store throughout
	if err != nil {
		return nil, "", plain(err)
	}
	defer tx.Rollback()
	id, err := affairID(tx, affair)
	if err != nil {
		return nil, "", plain(err)
	}
	var made string
	if err := tx.QueryRow("SELECT made FROM record WHERE affair = ?", id).Scan(&made); err != nil {
		return nil, "", plain(missing(err, "the record of affair %q", affair))
	}
	packed, err := packedLines(ctx, tx, id)
	if err != nil {
		return nil, "", err
	}
	rec, err := recordOf(ctx, packed)
	return rec, made, err
}

// packedLines gives the lines of a record by kind, each kind in its order.
func packedLines(ctx context.Context, q querier, affair int64) (map[onrecord.Kind][][]byte, error) {
	numbers, packed := map[onrecord.Kind][]int64{}, map[onrecord.Kind][][]byte{}
	err := each(ctx, q, func(scan func(...any) error) error {
		var kind onrecord.Kind
		var n int64
		var js []byte
		err := scan(&kind, &n, &js)
		numbers[kind], packed[kind] = append(numbers[kind], n), append(packed[kind], js)
		return err
	}, "SELECT kind, n, json FROM line WHERE affair = ? ORDER BY kind, n", affair)
	if err != nil {
		return nil, err
	}
	err = each(ctx, q, func(scan func(...any) error) error {
		var kind onrecord.Kind
		var b []byte
		if err := scan(&kind, &b); err != nil {
			return err
		}
		order, err := unpackLineup(b)
		if err == nil {
			packed[kind], err = order.arrange(numbers[kind], packed[kind])
		}
		return err
	}, "SELECT kind, lines FROM lineup WHERE affair = ?", affair)
	return packed, err
}

func recordOf(ctx context.Context, packed map[onrecord.Kind][][]byte) (*onrecord.Record, error) {
	rec := &onrecord.Record{}
	for _, err := range []error{
		lines(ctx, &rec.Actors, packed[onrecord.KindActor]),
		lines(ctx, &rec.Events, packed[onrecord.KindEvent]),
		lines(ctx, &rec.Commitments, packed[onrecord.KindCommitment]),
		lines(ctx, &rec.Series, packed[onrecord.KindSeries]),
		lines(ctx, &rec.Utterances, packed[onrecord.KindUtterance]),
		lines(ctx, &rec.Positions, packed[onrecord.KindPosition]),
		lines(ctx, &rec.Disagreements, packed[onrecord.KindDisagreement]),
		lines(ctx, &rec.Groups, packed[onrecord.KindGroup]),
		lines(ctx, &rec.Copies, packed[onrecord.KindCopy]),
	} {
		if err != nil {
			return nil, err
		}
	}
	return rec, nil
}

// lines unpacks all lines of one kind.
func lines[T any](ctx context.Context, into *[]T, packed [][]byte) error {
	*into = make([]T, len(packed))
	return parallel(ctx, len(packed), func(i int) error { return unpackJSON(packed[i], &(*into)[i]) })
}
