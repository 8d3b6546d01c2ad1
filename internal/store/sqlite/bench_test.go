package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/store/storetest"
)

// batch is how many documents are filed at once.
const batch = 100

// BenchmarkFile files articles of 5 KB, each with its bytes.
func BenchmarkFile(b *testing.B) {
	path := filepath.Join(b.TempDir(), "store.db")
	s := opened(b, path)
	begin(b, s)
	docs := 0
	for b.Loop() {
		b.StopTimer()
		filed := articles(docs, batch)
		b.StartTimer()
		if _, err := s.File(b.Context(), "ferries", filed); err != nil {
			b.Fatal(err)
		}
		docs += batch
	}
	figures(b, s, path, docs)
}

// BenchmarkPutReadings caches the readings of articles of 5 KB.
func BenchmarkPutReadings(b *testing.B) {
	path := filepath.Join(b.TempDir(), "store.db")
	s := opened(b, path)
	begin(b, s)
	filed := articles(0, batch)
	if _, err := s.File(b.Context(), "ferries", filed); err != nil {
		b.Fatal(err)
	}
	docs := 0
	for b.Loop() {
		b.StopTimer()
		var rs []*onrecord.Reading
		for _, f := range filed {
			rs = append(rs, storetest.Reading(f.Text, fmt.Sprint("v", docs)))
		}
		b.StartTimer()
		if err := s.PutReadings(b.Context(), rs); err != nil {
			b.Fatal(err)
		}
		docs += batch
	}
	figures(b, s, path, docs)
}

// BenchmarkReadings reads them back.
func BenchmarkReadings(b *testing.B) {
	path := filepath.Join(b.TempDir(), "store.db")
	s := opened(b, path)
	defer s.Close()
	begin(b, s)
	var rs []*onrecord.Reading
	var keys []onrecord.ReadingKey
	filed := articles(0, batch)
	for _, f := range filed {
		rs = append(rs, storetest.Reading(f.Text, "v"))
		keys = append(keys, rs[len(rs)-1].Key)
	}
	if _, err := s.File(b.Context(), "ferries", filed); err != nil {
		b.Fatal(err)
	}
	if err := s.PutReadings(b.Context(), rs); err != nil {
		b.Fatal(err)
	}
	docs := 0
	for b.Loop() {
		if err := s.Readings(b.Context(), keys, func(*onrecord.Reading, *onrecord.Text) error { return nil }); err != nil {
			b.Fatal(err)
		}
		docs += batch
	}
	b.ReportMetric(float64(docs)/b.Elapsed().Seconds(), "docs/s")
}

// BenchmarkRecord replaces a record of ten thousand lines and reads it.
func BenchmarkRecord(b *testing.B) {
	s := opened(b, filepath.Join(b.TempDir(), "store.db"))
	defer s.Close()
	begin(b, s)
	rec := storetest.Record(10000)
	for b.Loop() {
		if err := s.PutRecord(b.Context(), "ferries", "made", rec); err != nil {
			b.Fatal(err)
		}
		if _, _, err := s.Record(b.Context(), "ferries"); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.N)*10000/b.Elapsed().Seconds(), "lines/s")
}

func begin(tb testing.TB, s store.Store) {
	tb.Helper()
	if err := s.PutAffair(context.Background(), onrecord.Affair{Name: "ferries"}); err != nil {
		tb.Fatal(err)
	}
}

// articles makes n articles of 5 KB, numbered from first.
func articles(first, n int) []store.Filed {
	filed := make([]store.Filed, n)
	for i := range filed {
		filed[i] = storetest.Article(fmt.Sprint("n", first+i), storetest.Prose(uint64(first+i), 5000))
	}
	return filed
}

// figures reports documents a second, and what one takes in the store.
func figures(b *testing.B, s store.Store, path string, docs int) {
	b.ReportMetric(float64(docs)/b.Elapsed().Seconds(), "docs/s")
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(info.Size())/float64(docs), "B/doc")
}
