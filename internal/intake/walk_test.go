package intake

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"
)

func noon() time.Time { return time.Date(2025, 3, 1, 12, 0, 0, 0, time.UTC) }

// folder writes files and gives their folder.
func folder(t testing.TB, files map[string]string) string {
	dir := t.TempDir()
	for name, body := range files {
		at := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// walked takes paths in and gives the items.
func walked(t testing.TB, opt Options, paths ...string) (items []Item, skipped int) {
	t.Helper()
	opt.Now = noon
	skipped, err := Walk(context.Background(), paths, opt, func(it Item) error {
		items = append(items, it)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return items, skipped
}

// said is one line an item: its path, and its text or why there is none.
func said(items []Item) string {
	var b strings.Builder
	for _, it := range items {
		if it.Text == nil {
			fmt.Fprintf(&b, "%s! %s\n", it.Document.Path, it.Document.Failed)
			continue
		}
		fmt.Fprintf(&b, "%s: %s\n", it.Document.Path, strings.ReplaceAll(it.Text.Body, "\n", "/"))
	}
	return b.String()
}

func gzipped(t testing.TB, body string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(body)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWalkFolder(t *testing.T) {
	dir := folder(t, map[string]string{
		"b.txt": "Second.", "a/one.txt": "First.", "c.txt.gz": gzipped(t, "Third."), "notes.pdf": "%PDF-", ".hidden.txt": "no",
		"d.jsonl": `{"id":"x1","title":"Wall","text":"Fourth."}`, "e.html": "<p>Fifth paragraph.</p>", "empty.txt": "",
	})
	items, skipped := walked(t, Options{}, dir)
	want := "a/one.txt: First.\nb.txt: Second.\nc.txt.gz: Third.\nd.jsonl#x1: Wall//Fourth.\ne.html: Fifth paragraph.\nempty.txt! empty; there is nothing to read in it\n"
	if got := said(items); got != want || skipped != 2 {
		t.Errorf("got %d skipped and\n%swant 2 and\n%s", skipped, got, want)
	}
	again, _ := walked(t, Options{}, dir)
	for i := range items {
		if again[i].Document.ID != items[i].Document.ID || items[i].Document.Seen != "2025-03-01T12:00:00Z" {
			t.Errorf("%s: id %s then %s, seen %s", items[i].Document.Path, items[i].Document.ID, again[i].Document.ID, items[i].Document.Seen)
		}
	}
}

func TestWalkRefusesTheCall(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "First."})
	none := func(Item) error { t.Error("something was read"); return nil }
	ctx := context.Background()
	if _, err := Walk(ctx, []string{filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")}, Options{}, none); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a path that is not there: %v", err)
	}
	if _, err := Walk(ctx, []string{dir}, Options{Charset: "klingon"}, none); err == nil {
		t.Error("an unknown character set is let through")
	}
	if _, err := WalkFS(ctx, fstest.MapFS{"a.txt": {Data: []byte("a")}}, ".", "", Options{Charset: "klingon"}, none); err == nil {
		t.Error("an unknown character set is let through by WalkFS")
	}
	stopped, stop := context.WithCancel(ctx)
	stop()
	if _, err := Walk(stopped, []string{dir}, Options{}, none); !errors.Is(err, context.Canceled) {
		t.Errorf("a call that was stopped: %v", err)
	}
}

func TestLinks(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "First.", "sub/b.txt": "Second."})
	link := func(to, name string) {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip("no symbolic links here: " + err.Error())
		}
	}
	link("..", "sub/up")
	link("loop.txt", "loop.txt")
	link("gone.txt", "dangling.txt")
	items, _ := walked(t, Options{}, dir)
	want := "a.txt: First.\ndangling.txt! a link that leads nowhere; remove it\nloop.txt! a loop of symbolic links; remove the link\nsub/b.txt: Second.\n"
	if got := said(items); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestReason(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "x", Err: syscall.EACCES}, "no permission to read it; change its rights or read as another user"},
		{&fs.PathError{Op: "stat", Path: "x", Err: syscall.ELOOP}, "a loop of symbolic links; remove the link"},
		{&fs.PathError{Op: "open", Path: "x", Err: syscall.ENOENT}, "a link that leads nowhere; remove it"},
	} {
		if got := reason(c.err); got != c.want {
			t.Errorf("%v: got %q, want %q", c.err, got, c.want)
		}
	}
}

func TestNoPermission(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read everything; TestReason tests the words")
	}
	dir := folder(t, map[string]string{"a.txt": "First.", "shut/b.txt": "Second."})
	if err := os.Chmod(filepath.Join(dir, "shut"), 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(filepath.Join(dir, "shut"), 0o755)
	items, _ := walked(t, Options{}, dir)
	if got := said(items); !strings.Contains(got, "shut! no permission") || !strings.Contains(got, "First.") {
		t.Errorf("got\n%s", got)
	}
}

func TestTooLarge(t *testing.T) {
	long := strings.Repeat("word ", 1000)
	dir := folder(t, map[string]string{
		"a.txt": long, "b.html": "<p>" + long, "c.jsonl": `{"id":"1","text":"` + long + "\"}\n" + `{"id":"2","text":"Short."}`,
		"d.txt.gz": gzipped(t, long), "e.txt": long[:2000],
	})
	items, _ := walked(t, Options{MaxBytes: 2000}, dir)
	big := "larger than 2000 bytes; cut it up, or raise the limit with `onrecord config set max_bytes N` if it is one article\n"
	want := "a.txt! " + big + "b.html! " + big + "c.jsonl:1! " + big + "c.jsonl#2: Short.\nd.txt.gz! " + big + "e.txt: " + long[:2000] + "\n"
	if got := said(items); got != want {
		t.Errorf("got\n%s", got)
	}
	if got := tooBig(defaultMaxBytes); !strings.HasPrefix(got, "larger than 20 MB;") {
		t.Error(got)
	}
}

func TestLongLine(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": strings.Repeat("word ", 1<<20), "b.jsonl": `{"text":"` + strings.Repeat("word ", 1<<20) + `"}`})
	items, _ := walked(t, Options{}, dir)
	for _, it := range items {
		if it.Text == nil || it.Text.Chars() != 5<<20 {
			t.Errorf("%s: a line of 5 MB is not read: %s", it.Document.Path, it.Document.Failed)
		}
	}
}

// A file of a megabyte that unpacks to a gigabyte costs no more than the limit.
func TestGzipBomb(t *testing.T) {
	bomb := func(piece string) string {
		var b bytes.Buffer
		z, _ := gzip.NewWriterLevel(&b, gzip.BestSpeed)
		chunk := []byte(strings.Repeat(piece, 1<<20/len(piece)))
		for range 256 {
			z.Write(chunk)
		}
		z.Close()
		return b.String()
	}
	dir := folder(t, map[string]string{"a.txt.gz": bomb("word "), "b.jsonl.gz": bomb("word "), "c.jsonl.gz": bomb("\n"), "d.html.gz": bomb("<p>a")})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	items, _ := walked(t, Options{MaxBytes: 4 << 20}, dir)
	runtime.ReadMemStats(&after)
	for _, it := range items {
		if it.Text != nil {
			t.Errorf("%s was read", it.Document.Path)
		}
	}
	if len(items) != 4 {
		t.Errorf("got\n%s", said(items))
	}
	if grown := (after.TotalAlloc - before.TotalAlloc) >> 20; grown > 128 {
		t.Errorf("%d MB were allocated", grown)
	}
}

func TestBrokenGzip(t *testing.T) {
	var lines strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&lines, `{"id":"n%d","text":"Report %d says %d of the piers stand."}`+"\n", i, i*7919%1009, i*i)
	}
	whole := gzipped(t, lines.String())
	dir := folder(t, map[string]string{"a.txt.gz": gzipped(t, "A text.")[:20], "b.jsonl.gz": whole[:len(whole)/2], "c.txt.gz": "not gzip at all"})
	items, _ := walked(t, Options{}, dir)
	last := items[len(items)-2].Document
	if len(items) < 500 || !strings.Contains(string(last.Failed), "the file breaks off here") || items[1].Document.Doc != "n0" {
		t.Errorf("%d items, the last of b is %+v", len(items), last)
	}
	if why := items[0].Document.Failed; !strings.Contains(string(why), "breaks off") {
		t.Error(why)
	}
	if why := items[len(items)-1].Document.Failed; !strings.Contains(string(why), "not gzipped, though its name ends in .gz") {
		t.Error(why)
	}
}

func TestStdin(t *testing.T) {
	for _, c := range []struct{ why, pasted, want string }{
		{"pasted text", "The wall stands.", "-: The wall stands.\n"},
		{"a pasted page", "<!DOCTYPE html><title>Wall</title><body><p>It stands.</p>", "-: Wall//It stands.\n"},
		{"nothing", "", "-! empty; there is nothing to read in it\n"},
	} {
		items, _ := walked(t, Options{Stdin: strings.NewReader(c.pasted)}, "-")
		if got := said(items); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}
