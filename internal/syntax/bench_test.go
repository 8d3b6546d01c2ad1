package syntax

import (
	"io/fs"
	"strings"
	"testing"

	"onrecord"
	"onrecord/examples"
	"onrecord/internal/text"
)

// BenchmarkTags and BenchmarkNames take the time of the two taggers on the
// reports of the example.
func BenchmarkTags(b *testing.B) {
	page, words := examplePage(b)
	tagger := newTagger(embedded())
	for b.Loop() {
		for i := range page.Sentences {
			tagger.Tag(page.Sentences[i].Words)
		}
	}
	b.ReportAllocs()
	b.ReportMetric(float64(b.N*words)/b.Elapsed().Seconds(), "words/s")
}

func BenchmarkNames(b *testing.B) {
	page, words := examplePage(b)
	for b.Loop() {
		page.names()
	}
	b.ReportAllocs()
	b.ReportMetric(float64(b.N*words)/b.Elapsed().Seconds(), "words/s")
}

// examplePage is the plain reports of the example as one page, and how many
// words it has.
func examplePage(b *testing.B) (page *Page, words int) {
	b.Helper()
	names, err := fs.Glob(examples.Files, "coalition-iraq/reports/*.txt")
	if err != nil || len(names) == 0 {
		b.Fatal(len(names), err)
	}
	var body strings.Builder
	for _, name := range names {
		raw, err := examples.Files.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		body.Write(append(raw, "\n\n"...))
	}
	t := onrecord.NewText(body.String(), "plain/1")
	return Parse(t, text.Sentences(t.Body, nil), nil), len(strings.Fields(t.Body))
}
