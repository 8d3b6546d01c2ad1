package reading

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/examples"
)

// sound fails the test when a reading has a fault that verify would find.
func sound(t *testing.T, name string, x *onrecord.Text, r *onrecord.Reading) {
	t.Helper()
	if r.Failed != "" {
		t.Errorf("%s: %s", name, r.Failed)
	}
	ids := map[string]bool{}
	for _, f := range r.Findings() {
		head := f.Head()
		if ids[head.ID] {
			t.Errorf("%s: two findings are called %s", name, head.ID)
		}
		ids[head.ID] = true
		if head.Doubt < 0 || head.Doubt > 1 || onrecord.KindOf(head.ID) != head.Kind || onrecord.TextPrefix(head.ID) != x.ID[:8] {
			t.Errorf("%s: head %+v", name, *head)
		}
		for _, ev := range f.Spans() {
			if err := ev.Check(x); err != nil {
				t.Errorf("%s: %s: %v", name, head.ID, err)
			}
			for _, bo := range r.Front.Boilerplate {
				if head.Kind != onrecord.KindStatement && bo.Covers(*ev) {
					t.Errorf("%s: %s %q rests on boilerplate", name, head.Kind, ev.Exact)
				}
			}
		}
	}
	for _, ev := range r.Front.Boilerplate {
		if err := ev.Check(x); err != nil {
			t.Errorf("%s: boilerplate: %v", name, err)
		}
	}
}

// reports gives the plain texts of the example.
func reports(t testing.TB) map[string]string {
	t.Helper()
	texts := map[string]string{}
	err := fs.WalkDir(examples.Files, "coalition-iraq/reports", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".txt") {
			return err
		}
		raw, err := fs.ReadFile(examples.Files, name)
		texts[name] = string(raw)
		return err
	})
	if err != nil || len(texts) == 0 {
		t.Fatalf("%d reports, %v", len(texts), err)
	}
	return texts
}

func TestReadIsPure(t *testing.T) {
	pub := onrecord.On("2025-04-08")
	for name, body := range reports(t) {
		x := onrecord.NewText(body, "plain/1")
		key := Key(x.ID, pub, "")
		first, second := Read(x, key), Read(onrecord.NewText(body, "plain/1"), key)
		if diff := cmp.Diff(first, second); diff != "" {
			t.Errorf("%s read twice: %s", name, diff)
		}
		sound(t, name, x, first)
	}
}

// Texts in other languages are kept, and not read.
func TestOtherLanguages(t *testing.T) {
	x := onrecord.NewText("Le porte-parole du gouvernement a déclaré que la mission prendra fin en septembre 2025. Les forces de la coalition quitteront le pays dans les mois qui viennent, selon lui.", "plain/1")
	r := Read(x, Key(x.ID, onrecord.Bounds{}, ""))
	if r.Front.Language != "fr" || len(r.Findings()) != 0 {
		t.Errorf("language %q, %d findings; want fr and none", r.Front.Language, len(r.Findings()))
	}
}

// Real coverage: not one broken piece of evidence, not one failed reading.
func TestAffairs(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/data/affairs/*.jsonl.gz")
	if len(files) == 0 {
		t.Skip("no ../shared/data/affairs here: real coverage not read")
	}
	for _, file := range files {
		n := 0
		eachArticle(t, file, func(id, body string, day onrecord.Day) {
			x := onrecord.NewText(body, "jsonl/1")
			sound(t, id, x, Read(x, Key(x.ID, onrecord.On(day), "")))
			n++
		})
		t.Logf("%s: %d articles", filepath.Base(file), n)
	}
}

func eachArticle(t testing.TB, file string, fn func(id, body string, day onrecord.Day)) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 16<<20)
	for sc.Scan() {
		var a struct{ ID, Title, Text, Date string }
		if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		fn(a.ID, strings.ToValidUTF8(a.Title+"\n\n"+a.Text, "\uFFFD"), onrecord.Day(a.Date))
	}
}

func FuzzRead(f *testing.F) {
	for _, body := range reports(f) {
		f.Add(body)
	}
	f.Add("“He said “we will”… by Friday, 168 of 329.” (AP) — \r\n\r\nADVERTISEMENT\n\"")
	f.Fuzz(func(t *testing.T, raw string) {
		x := onrecord.NewText(strings.ReplaceAll(strings.ToValidUTF8(raw, "\uFFFD"), "\x00", "\uFFFD"), "plain/1")
		sound(t, "fuzz", x, Read(x, Key(x.ID, onrecord.On("2025-04-08"), "en")))
	})
}
