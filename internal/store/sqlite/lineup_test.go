package sqlite

import (
	"errors"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/store/storetest"
)

// What comes into a record, leaves it, changes or moves is all that is
// written, and what is read back is what was put in.
func TestPutRecordOnlyWhatDiffers(t *testing.T) {
	s := opened(t, filepath.Join(t.TempDir(), "store.db"))
	defer s.Close()
	begin(t, s)
	whole := storetest.Record(40)
	for _, c := range []struct {
		why     string
		written int // events
		alter   func(events []onrecord.MergedEvent) []onrecord.MergedEvent
	}{
		{"the first record", 40, nil},
		{"nothing", 0, nil},
		{"one in between", 1, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { return slices.Insert(es, 7, other("between")) }},
		{"one in front", 1, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { return slices.Insert(es, 0, other("in front")) }},
		{"one behind", 1, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { return append(es, other("behind")) }},
		{"one taken out", 0, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { return slices.Delete(es, 20, 21) }},
		{"one with other words", 1, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { es[3].What = "ferry sinks"; return es }},
		{"a list that is empty now, and no more not there", 1, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { es[4].Agreements = []string{}; return es }},
		{"the order turned round", 0, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { slices.Reverse(es); return es }},
		{"one twice", 1, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { return append(es, es[5]) }},
		{"and once again", 0, func(es []onrecord.MergedEvent) []onrecord.MergedEvent { return es[:len(es)-1] }},
		{"all gone", 0, func([]onrecord.MergedEvent) []onrecord.MergedEvent { return []onrecord.MergedEvent{} }},
		{"some back", 3, func([]onrecord.MergedEvent) []onrecord.MergedEvent { return storetest.Record(3).Events }},
	} {
		t.Run(c.why, func(t *testing.T) {
			if c.alter != nil {
				whole.Events = c.alter(whole.Events)
			}
			before := rowsIn(t, s)
			if err := s.PutRecord(t.Context(), "ferries", c.why, whole); err != nil {
				t.Fatal(err)
			}
			if written := fresh(before, rowsIn(t, s)); written != c.written {
				t.Errorf("%d events were written, want %d", written, c.written)
			}
			got, _, err := s.Record(t.Context(), "ferries")
			if diff := cmp.Diff(whole, got); err != nil || diff != "" {
				t.Errorf("read back: %v, %s", err, diff)
			}
			if err := s.Verify(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
}

func other(name string) onrecord.MergedEvent {
	e := storetest.Record(1).Events[0]
	e.ID, e.What, e.Members = "e-"+name, name, []string{name}
	return e
}

// rowsIn gives the rows of events as they lie in the store, by number.
func rowsIn(t *testing.T, s store.Store) map[int64]string {
	t.Helper()
	rows := map[int64]string{}
	err := each(t.Context(), s.(*engine).reader, func(scan func(...any) error) error {
		var n int64
		var js string
		err := scan(&n, &js)
		rows[n] = js
		return err
	}, "SELECT n, json FROM line WHERE kind = 'event'")
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// fresh counts the rows that were not there before.
func fresh(before, after map[int64]string) int {
	n := 0
	for i, js := range after {
		if before[i] != js {
			n++
		}
	}
	return n
}

// A record of before there were lineups is read in the order of its numbers,
// and replaced as a whole.
func TestRecordWithoutLineup(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	full(t, path)
	alter(t, path, `DROP TABLE lineup; CREATE INDEX line_id ON line (affair, id);
		DELETE FROM goose_db_version WHERE version_id = 2; PRAGMA user_version = 1`)
	s := opened(t, path)
	defer s.Close()
	for _, want := range []*onrecord.Record{storetest.Record(20), storetest.Record(7)} {
		got, _, err := s.Record(t.Context(), "ferries")
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("read back: %v, %s", err, diff)
		}
		if err := errors.Join(s.Verify(t.Context()), s.PutRecord(t.Context(), "ferries", "now", storetest.Record(7))); err != nil {
			t.Fatal(err)
		}
	}
}

func FuzzLineup(f *testing.F) {
	f.Add(lineup{{1, mark{1}}, {300, mark{2}}}.pack())
	f.Add([]byte{0xff})
	f.Fuzz(func(t *testing.T, b []byte) {
		if l, err := unpackLineup(b); err == nil {
			if again, err := unpackLineup(l.pack()); err != nil || !slices.Equal(l, again) {
				t.Errorf("%v came back as %v, %v", l, again, err)
			}
		}
	})
}
