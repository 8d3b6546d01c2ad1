package intake

import (
	"compress/gzip"
	"context"
	"os"
	"strings"
	"testing"

	"onrecord"
)

func TestArticles(t *testing.T) {
	lines := strings.Join([]string{
		`{"id":"a","title":"Wall","text":"The wall stands.","source":"Quay Post","date":"2025-02-05T08:00:00Z","authors":["Ada Reed","Bo Finn"],"language":"en_GB","url":"https://quay.example/1"}`,
		`{"id":7,"text":"A number as id.","outlet":"Strait Times","date":"5 February 2025","seen":"2025-02-06"}`,
		``,
		`{"id":"b","text":"cut o`,
		`["a list"]`,
		`{"id":"c"}`,
		`{"id":"d","text":12}`,
		`{"text":"No id.","date":"05/02/25","seen":"soon"}`,
		`{"id":"a","text":"Another article of one id."}`,
		`{"id":"e","text":"Half a pair \ud800 and a NUL \u0000."}`,
		"{\"id\":\"f\",\"text\":\"The deputy\x92s word.\"}",
		`{"id":"g","text":"A source as an object.","source":{"name":"Quay Post"},"authors":[{"name":"Ada Reed"}]}`,
		`{"id":"h","title":" Blanks count ","text":"In places."}`,
	}, "\r\n")
	dir := folder(t, map[string]string{"n.jsonl": "\xEF\xBB\xBF" + lines})
	items, _ := walked(t, Options{}, dir)
	want := "n.jsonl#a: Wall//The wall stands.\nn.jsonl#7: A number as id.\n" +
		"n.jsonl:4! not JSON: unexpected end of JSON input; a line is one article such as {\"id\": …, \"text\": …}\n" +
		"n.jsonl:5! not a JSON object; a line is one article such as {\"id\": …, \"text\": …}\n" +
		"n.jsonl:6! this article has no \"text\"; give its words in that field\n" +
		"n.jsonl:7! the field \"text\" is a number; it should be a string\n" +
		"n.jsonl:8: No id.\nn.jsonl:9: Another article of one id.\nn.jsonl#e: Half a pair \uFFFD and a NUL \uFFFD.\nn.jsonl#f: The deputy’s word.\n" +
		"n.jsonl#g: A source as an object.\nn.jsonl#h:  Blanks count //In places.\n"
	if got := said(items); got != want {
		t.Fatalf("got\n%swant\n%s", got, want)
	}
	first := onrecord.Claimed{Outlet: "Quay Post", Published: "2025-02-05", Basis: onrecord.BasisMetadata, Title: "Wall", Authors: "Ada Reed, Bo Finn", Language: "en-GB"}
	if c := items[0].Document.Claimed; c != first {
		t.Errorf("got %+v, want %+v", c, first)
	}
	for i, want := range map[int]struct{ doc, seen, repairs string }{
		0:  {"a", "2025-03-01T12:00:00Z", ""},
		1:  {"7", "2025-02-06", ""},
		6:  {"n.jsonl:8", "2025-03-01T12:00:00Z", "published day not understood: 05/02/25, seen day not understood: soon"},
		7:  {"n.jsonl:9", "2025-03-01T12:00:00Z", `the id "a" stands on an earlier line too; named by its line`},
		8:  {"e", "2025-03-01T12:00:00Z", "1 invalid byte or NUL replaced, 1 escapes that stand for no character replaced"},
		9:  {"f", "2025-03-01T12:00:00Z", "decoded from windows-1252"},
		10: {"g", "2025-03-01T12:00:00Z", ""},
	} {
		doc := items[i].Document
		notes := map[string]bool{}
		for _, note := range doc.Repairs {
			notes[note] = true
		}
		for _, note := range strings.Split(want.repairs, ", ") {
			if note != "" && !notes[note] {
				t.Errorf("item %d: no note %q in %q", i, note, doc.Repairs)
			}
		}
		if doc.Doc != want.doc || doc.Seen != want.seen || want.repairs == "" && len(doc.Repairs) > 0 {
			t.Errorf("item %d: got %q seen %s with %q, want %+v", i, doc.Doc, doc.Seen, doc.Repairs, want)
		}
	}
}

func TestSameLineIsSameDocument(t *testing.T) {
	line := `{"id":"a","text":"The wall stands."}` + "\n"
	items, _ := walked(t, Options{}, folder(t, map[string]string{"n.jsonl": line + line}))
	if len(items) != 2 || items[0].Document.ID != items[1].Document.ID {
		t.Errorf("got\n%s", said(items))
	}
}

func TestNoJSONLines(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.jsonl": "", "b.jsonl": "\n\n", "c.jsonl": "\xFF\xFE{\x00}\x00", "d.jsonl": "%PDF-1.4", "e.jsonl": "\x00\x00\x00",
	})
	items, _ := walked(t, Options{}, dir)
	want := "a.jsonl! empty; there is nothing to read in it\nb.jsonl! empty; there is nothing to read in it\n" +
		"c.jsonl! UTF-16, but JSON Lines are UTF-8; save it as UTF-8\nd.jsonl! this is a PDF; save its text as .txt\n"
	if got := said(items); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func FuzzArticle(f *testing.F) {
	for _, line := range []string{`{"id":1,"text":"a","title":["b"],"authors":{"name":"c"}}`, `{"text":"\ud800\u0000"}`, "{\"text\":\"\xE2\"}", `[[[[`, `{"kind":"document","path":"x","text":"y"}`} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		opt := Options{Now: noon}
		err := opt.articles(context.Background(), "n.jsonl", strings.NewReader(string(line)), Entry{}, func(it Item) error {
			check(t, it)
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}

// check tests what holds for every item.
func check(t *testing.T, it Item) {
	t.Helper()
	doc := it.Document
	if (it.Text == nil) == (doc.Failed == "") || doc.Path == "" || doc.ID == "" || doc.Repairs == nil || doc.KnownBy() == "" {
		t.Errorf("not whole: %+v", doc)
	}
	if it.Text != nil {
		sound(t, it.Text.Body)
		if strings.TrimSpace(it.Text.Body) == "" || doc.TextID != it.Text.ID || doc.Chars != it.Text.Chars() {
			t.Errorf("text %q of %+v", it.Text.Body, doc)
		}
	}
	for _, s := range []onrecord.Maybe{doc.Claimed.Title, doc.Claimed.Authors, doc.Claimed.Outlet, doc.Claimed.Language, doc.Failed, doc.URL} {
		sound(t, string(s))
	}
	if day := string(doc.Claimed.Published); day != "" {
		if _, err := onrecord.ParseDay(day); err != nil {
			t.Error(err)
		}
	}
}

// BenchmarkArticles reads JSON Lines as they are met: documents a second.
func BenchmarkArticles(b *testing.B) {
	f, err := os.Open("../../../shared/data/throughput/news-10k.jsonl.gz")
	if err != nil {
		b.Skip("no articles to measure on: " + err.Error())
	}
	defer f.Close()
	docs := 0
	for b.Loop() {
		if _, err := f.Seek(0, 0); err != nil {
			b.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			b.Fatal(err)
		}
		opt := Options{Now: noon}
		if err := opt.articles(context.Background(), "n.jsonl", z, Entry{}, func(Item) error { docs++; return nil }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(docs)/b.Elapsed().Seconds(), "docs/s")
}
