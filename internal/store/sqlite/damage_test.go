package sqlite

import (
	"bytes"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/store/storetest"
)

// full makes a store with something of everything and closes it.
func full(t *testing.T, path string) {
	t.Helper()
	s := opened(t, path)
	begin(t, s)
	filed := articles(0, 50)
	rs := []*onrecord.Reading{}
	for _, f := range filed {
		rs = append(rs, storetest.Reading(f.Text, "v1"))
	}
	_, err := s.File(t.Context(), "ferries", filed)
	_, decided := s.Decide(t.Context(), "ferries", onrecord.Decision{Verb: onrecord.Confirm})
	err = errors.Join(err, decided, s.PutReadings(t.Context(), rs), s.PutRecord(t.Context(), "ferries", "made", storetest.Record(20)), s.Verify(t.Context()), s.Close())
	if err != nil {
		t.Fatal(err)
	}
}

// What is no store, or not one for us, is refused for reading and for writing
// and left as it was.
func TestRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		want error
		says string
		make func(t *testing.T, path string)
	}{
		{"a text file", store.ErrForeign, "another kind of file", func(t *testing.T, path string) { write(t, path, []byte("Dear reader, this is a letter.")) }},
		{"another program's database", store.ErrForeign, "another program", func(t *testing.T, path string) { alter(t, path, "CREATE TABLE letter (words TEXT)") }},
		{"one with another's mark", store.ErrForeign, "another program", func(t *testing.T, path string) {
			alter(t, path, "PRAGMA application_id = 77; CREATE TABLE letter (words TEXT)")
		}},
		{"a newer store", store.ErrNewer, "version 99, this onrecord knows versions up to", func(t *testing.T, path string) { full(t, path); alter(t, path, "PRAGMA user_version = 99") }},
		{"cut short", store.ErrDamaged, "restore it from a copy", func(t *testing.T, path string) {
			full(t, path)
			if err := os.Truncate(path, 3*4096+100); err != nil {
				t.Fatal(err)
			}
		}},
		{"cut within its header", store.ErrDamaged, "restore it from a copy", func(t *testing.T, path string) { write(t, path, magic[:10]) }},
		{"a header overwritten", store.ErrDamaged, "", func(t *testing.T, path string) { full(t, path); scribble(t, path, 0, 100) }},
		{"a schema overwritten", store.ErrDamaged, "", func(t *testing.T, path string) { full(t, path); scribble(t, path, 100, 3900) }},
		{"a folder", nil, "it is a folder", func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o755); err != nil {
				t.Fatal(err)
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "store.db")
			c.make(t, path)
			before, _ := os.ReadFile(path)
			for _, mode := range []Mode{Read, Write} {
				s, err := Open(t.Context(), path, mode)
				if err == nil {
					s.Close()
					t.Fatalf("mode %d opened it", mode)
				}
				if c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), path) {
					t.Errorf("mode %d: %v; want %v saying %q and the path", mode, err, c.want, c.says)
				}
			}
			if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
}

// A garbage page somewhere is found by Verify, whatever it held, and no call
// gives anything made of it without an error.
func TestGarbagePages(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	full(t, path)
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	found, pages := 0, 0
	for at := 4096; at < len(good); at += 4096 * 7 {
		write(t, path, good)
		scribble(t, path, int64(at), 4096)
		pages++
		s, err := Open(t.Context(), path, Write)
		if err == nil {
			err = s.Verify(t.Context())
			s.Close()
		}
		if errors.Is(err, store.ErrDamaged) {
			found++
			continue
		}
		t.Errorf("page %d of garbage: %v", at/4096+1, err)
	}
	t.Logf("%d of %d pages", found, pages)
}

// Contents exchanged under their name are found although the file is sound.
func TestVerifyContents(t *testing.T) {
	for _, harm := range []string{
		"UPDATE text SET body = (SELECT body FROM text WHERE id = 2) WHERE id = 1",
		"UPDATE raw SET bytes = (SELECT bytes FROM raw WHERE id = 2) WHERE id = 1",
		"UPDATE raw SET bytes = x'00'",
		"UPDATE member SET json = x'28b52ffd'",
		"UPDATE reading SET json = x'1234' WHERE id = 3",
		"UPDATE line SET json = x'1234' WHERE n = 2",
		"UPDATE line SET json = (SELECT json FROM line WHERE kind = 'event' AND n = 3) WHERE kind = 'event' AND n = 4",
		"DELETE FROM line WHERE kind = 'event' AND n = 4",
		"UPDATE lineup SET lines = x'00'",
		"PRAGMA foreign_keys = 0; DELETE FROM raw WHERE id = 5",
		"DELETE FROM search WHERE rowid = 4",
		"DROP TRIGGER decision_kept; DELETE FROM decision; DROP TRIGGER decision_follows; INSERT INTO decision VALUES (1, 2, '{\"seq\":2}')",
	} {
		path := filepath.Join(t.TempDir(), "store.db")
		full(t, path)
		alter(t, path, harm)
		s := opened(t, path)
		if err := s.Verify(t.Context()); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("%s: Verify says %v", harm, err)
		}
		s.Close()
	}
}

func TestOpenNothing(t *testing.T) {
	dir := t.TempDir()
	_, err := Open(t.Context(), filepath.Join(dir, "none.db"), Read)
	if !errors.Is(err, store.ErrNotFound) || !strings.Contains(err.Error(), "filing something makes one") {
		t.Errorf("a missing file: %v, want store.ErrNotFound with what to do", err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 0 {
		t.Errorf("opening for reading left %v", left)
	}
	write(t, filepath.Join(dir, "letter"), []byte("x"))
	if _, err := Open(t.Context(), filepath.Join(dir, "letter", "store.db"), Write); err == nil {
		t.Error("a folder that is a file was taken")
	}
	write(t, filepath.Join(dir, "empty.db"), nil)
	s := opened(t, filepath.Join(dir, "empty.db")) // as a temporary file is made beforehand
	s.Close()
}

// A folder that may not be written says so; a store within can still be read.
func TestForbidden(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is forbidden to root")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "store.db")
	full(t, path)
	if err := errors.Join(os.Remove(path+".lock"), os.Chmod(path, 0o444), os.Chmod(dir, 0o555)); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o755)
	if _, err := Open(t.Context(), path, Write); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("writing where it is forbidden: %v, want fs.ErrPermission", err)
	}
	s, err := Open(t.Context(), path, Read)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Verify(t.Context()); err != nil {
		t.Error(err)
	}
	s.Close()
}

// A store open for reading writes nothing, and sees what a writer adds.
func TestReadOnly(t *testing.T) {
	ctx := t.Context()
	path := filepath.Join(t.TempDir(), "store.db")
	full(t, path)
	r, err := Open(ctx, path, Read)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	_, filing := r.File(ctx, "ferries", articles(0, 1))
	_, deciding := r.Decide(ctx, "ferries", onrecord.Decision{})
	for i, err := range []error{
		filing, deciding, r.PutAffair(ctx, onrecord.Affair{Name: "x"}), r.PutReadings(ctx, nil), r.DropReadings(ctx, "v"),
		r.PutAliases(ctx, nil), r.PutRecord(ctx, "ferries", "x", &onrecord.Record{}),
	} {
		if !errors.Is(err, store.ErrReadOnly) {
			t.Errorf("call %d: %v, want store.ErrReadOnly", i, err)
		}
	}
	w := opened(t, path)
	if _, err := w.File(ctx, "ferries", articles(100, 1)); err != nil {
		t.Fatal(err)
	}
	w.Close()
	docs, err := r.Documents(ctx, "ferries")
	if err != nil || len(docs) != 51 {
		t.Errorf("the reader sees %d documents, error %v; want 51", len(docs), err)
	}
	if err := r.Verify(ctx); err != nil {
		t.Error(err)
	}
}

func write(t *testing.T, path string, b []byte) {
	t.Helper()
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// alter does something to an SQLite file behind the engine's back.
func alter(t *testing.T, path, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", address(path, "_busy_timeout=1000"))
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	if _, err := db.Exec(statements); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// scribble overwrites n bytes with what means nothing.
func scribble(t *testing.T, path string, at int64, n int) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.WriteAt(bytes.Repeat([]byte{0xA5, 0x3C, 0x07}, n/3+1)[:n], at); err != nil {
		t.Fatal(err)
	}
}

func TestBusy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	s := opened(t, path)
	begun := time.Now()
	_, err := OpenWithin(t.Context(), path, Write, 120*time.Millisecond)
	if took := time.Since(begun); !errors.Is(err, store.ErrBusy) || took < 100*time.Millisecond || took > 5*time.Second {
		t.Errorf("a second writer: %v after %s", err, took)
	}
	go func() {
		time.Sleep(100 * time.Millisecond)
		s.Close()
	}()
	second, err := OpenWithin(t.Context(), path, Write, 20*time.Second)
	if err != nil {
		t.Fatalf("a writer that waited: %v", err)
	}
	second.Close()
}
