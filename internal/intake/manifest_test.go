package intake

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"onrecord"
)

func TestManifest(t *testing.T) {
	dir := folder(t, map[string]string{
		"manifest.jsonl": `{"file":"a.txt","published":"2025-02-05","outlet":"Quay Post","url":"https://quay.example/1","title":"Wall","seen":"2025-02-06T07:00:00+01:00"}` + "\n\n" +
			`{"file":"sub/n.jsonl","outlet":"Strait Times","title":"no article's title","url":"https://none.example"}` + "\n",
		"a.txt": "First.", "b.txt": "Second.", "sub/n.jsonl": `{"id":"x","text":"Third.","date":"2024-12-01"}`,
	})
	m, err := ReadManifest(filepath.Join(dir, "manifest.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	items, skipped := walked(t, Options{Manifest: m, Outlet: "The Mole"}, dir)
	if got := said(items); got != "a.txt: First.\nb.txt: Second.\nsub/n.jsonl#x: Third.\n" || skipped != 0 {
		t.Fatalf("the manifest is none of the articles of its folder: %d skipped\n%s", skipped, got)
	}
	for i, want := range []struct {
		claimed   onrecord.Claimed
		url, seen string
	}{
		{onrecord.Claimed{Outlet: "Quay Post", Title: "Wall", Published: "2025-02-05", Basis: onrecord.BasisGiven}, "https://quay.example/1", "2025-02-06T06:00:00Z"},
		{onrecord.Claimed{Outlet: "The Mole"}, "", "2025-03-01T12:00:00Z"},
		{onrecord.Claimed{Outlet: "Strait Times", Published: "2024-12-01", Basis: onrecord.BasisMetadata}, "", "2025-03-01T12:00:00Z"},
	} {
		doc := items[i].Document
		if doc.Claimed != want.claimed || string(doc.URL) != want.url || doc.Seen != want.seen {
			t.Errorf("%s: got %+v %q %s, want %+v", doc.Path, doc.Claimed, doc.URL, doc.Seen, want)
		}
	}
	if id := onrecord.DocumentID("https://quay.example/1", []byte("First.")); items[0].Document.ID != id {
		t.Error("a document with an address is not named by it")
	}
	if id := onrecord.DocumentID("b.txt", []byte("Second.")); items[1].Document.ID != id {
		t.Error("a document without one is not named by its path below the given root")
	}
}

// A folder reached by a link is the folder that the manifest names.
func TestManifestThroughLink(t *testing.T) {
	dir := folder(t, map[string]string{"m.jsonl": `{"file":"a.txt","outlet":"Quay Post"}`, "a.txt": "First."})
	link := filepath.Join(t.TempDir(), "coverage")
	if err := os.Symlink(dir, link); err != nil {
		t.Skip("no symbolic links here: " + err.Error())
	}
	m, err := ReadManifest(filepath.Join(dir, "m.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	items, _ := walked(t, Options{Manifest: m}, link)
	if len(items) != 1 || items[0].Document.Claimed.Outlet != "Quay Post" {
		t.Errorf("got\n%s", said(items))
	}
}

func TestManifestRefused(t *testing.T) {
	for _, c := range []struct{ why, body, want string }{
		{"no JSON", "a.txt 2025-02-05", "line 1"},
		{"no file", "\n" + `{"published":"2025-02-05"}`, `line 2: no "file"`},
		{"a day that is none", `{"file":"a.txt","published":"last week"}`, "write YYYY-MM-DD"},
		{"a known-by day that is none", `{"file":"a.txt","seen":"02/05/25"}`, "write YYYY-MM-DD"},
		{"one file, two outlets", `{"file":"a.txt","outlet":"A"}` + "\n" + `{"file":"./a.txt","outlet":"B"}`, "keep one of the two"},
	} {
		name := filepath.Join(folder(t, map[string]string{"m.jsonl": c.body}), "m.jsonl")
		if _, err := ReadManifest(name); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: got %v, want an error with %q and the manifest's name", c.why, err, c.want)
		}
	}
}

func TestWalkFS(t *testing.T) {
	files := fstest.MapFS{
		"reports/manifest.jsonl": {Data: []byte(`{"file":"reports/a.txt","outlet":"Quay Post"}`)},
		"reports/a.txt":          {Data: []byte("First.")}, "reports/sub/b.txt.gz": {Data: []byte(gzipped(t, "Second."))}, "reports/c.png": {Data: []byte("x")},
	}
	var items []Item
	skipped, err := WalkFS(context.Background(), files, "reports", "reports/manifest.jsonl", Options{Now: noon}, func(it Item) error {
		items = append(items, it)
		return nil
	})
	if got := said(items); err != nil || skipped != 1 || got != "a.txt: First.\nsub/b.txt.gz: Second.\n" || items[0].Document.Claimed.Outlet != "Quay Post" {
		t.Errorf("got %v, %d skipped\n%s", err, skipped, got)
	}
}

func TestIsoDay(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "2025-02-05": "2025-02-05", "2025-02-05T23:30:00-05:00": "2025-02-05", "2025-02-05 08:00:10 -0600": "2025-02-05",
		"Wed, 05 Feb 2025 08:00:00 GMT": "2025-02-05", "February 5, 2025": "2025-02-05", "5 Feb 2025": "2025-02-05", "Feb. 5th, 2025": "2025-02-05",
		"Wednesday, Sept. 3, 2025 at 9:15 am EDT": "2025-09-03", "2025/02/05": "2025-02-05", "20250205": "2025-02-05",
	} {
		if got, ok := isoDay(s); !ok || got != want {
			t.Errorf("%q: got %q, want %q", s, got, want)
		}
	}
	for _, s := range []string{"01/02/25", "yesterday", "2025-13-01", "0001-01-01", "2025-02", "1738713600", "2025-02-30T08:00:00Z"} {
		if got, ok := isoDay(s); ok {
			t.Errorf("%q is read as %q, though it is no one day", s, got)
		}
	}
}
