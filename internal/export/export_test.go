package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"onrecord"
	"onrecord/examples"
	"onrecord/internal/desk"
	"onrecord/internal/intake"
	"onrecord/internal/store/sqlite"
)

// exampleView is the affair that ships with the program, as of a fixed day.
func exampleView(t *testing.T) (*desk.Desk, *desk.View) {
	t.Helper()
	ctx := context.Background()
	s, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "test.db"), sqlite.Write)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	d := &desk.Desk{Store: s, Now: func() time.Time { return time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC) }}
	files, err := fs.Sub(examples.Files, "coalition-iraq")
	if err != nil {
		t.Fatal(err)
	}
	about, err := files.Open("affair.yaml")
	if err != nil {
		t.Fatal(err)
	}
	setup, err := intake.ReadSetup(about)
	if err := errors.Join(err, about.Close(), d.Settle(ctx, "a <b>", setup)); err != nil {
		t.Fatal(err)
	}
	_, err = d.Record(ctx, "a <b>", func(ctx context.Context, take func(intake.Item) error) error {
		_, err := intake.WalkFS(ctx, files, "reports", "manifest.jsonl", intake.Options{Now: d.Now}, take)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	v, err := d.See(ctx, "a <b>", desk.Lens{})
	if err != nil {
		t.Fatal(err)
	}
	return d, v
}

// Every page stands on its own: no scripts, nothing from outside, every link
// leads to a page that is there and to a place that is on it.
func TestHTML(t *testing.T) {
	d, v := exampleView(t)
	dir := t.TempDir()
	if err := HTML(dir, v, func(id string) (*onrecord.Text, error) { return d.Store.Text(context.Background(), id) }); err != nil {
		t.Fatal(err)
	}
	places, links := map[string]bool{}, map[string]string{}
	for _, name := range htmlFiles(t, dir) {
		places[name] = true
		for _, n := range elements(t, filepath.Join(dir, name)) {
			if n.Data == "script" || n.Data == "iframe" || n.Data == "img" {
				t.Errorf("%s: <%s>", name, n.Data)
			}
			for _, a := range n.Attr {
				switch a.Key {
				case "id":
					if places[name+"#"+a.Val] {
						t.Errorf("%s: two places are called %s", name, a.Val)
					}
					places[name+"#"+a.Val] = true
				case "href":
					links[target(name, a.Val)] = name
				}
				if strings.HasPrefix(a.Key, "on") || strings.Contains(a.Val, "//") && a.Key != "content" {
					t.Errorf("%s: %s=%q", name, a.Key, a.Val)
				}
			}
		}
	}
	places["style.css"] = true
	for to, name := range links {
		if !places[to] {
			t.Errorf("%s links to %s, which is not there", name, to)
		}
	}
	for _, rep := range v.Reports {
		for _, f := range rep.Reading.Findings() {
			if desk.Shown(f) && f.Head().Kind == onrecord.KindStatement && !places["doc/"+rep.Document.ID+".html#"+f.Head().ID] {
				t.Errorf("%s is not marked in its document", f.Head().ID)
			}
		}
	}
}

func htmlFiles(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(p, ".html") {
			rel, _ := filepath.Rel(dir, p)
			names = append(names, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil || len(names) < 20 {
		t.Fatalf("%d pages, %v", len(names), err)
	}
	return names
}

func elements(t *testing.T, file string) []*html.Node {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	var all []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			all = append(all, n)
		}
	}
	return all
}

// target is where a link on a page leads, from the root of the site.
func target(from, href string) string {
	file, place, fragment := strings.Cut(href, "#")
	to := from
	if file != "" {
		to = path.Join(path.Dir(from), file)
	}
	if fragment {
		to += "#" + place
	}
	return to
}

func TestCSV(t *testing.T) {
	lines := []any{
		map[string]any{"kind": "figure", "id": "f-1", "evidence": map[string]any{"exact": "=2+2", "start": 3, "end": 7}, "low": -4.0, "list": []any{"a", map[string]any{"exact": "b"}}},
		map[string]any{"kind": "figure", "id": "f-2", "unit": "+soldiers"},
	}
	var b bytes.Buffer
	if err := CSV(&b, lines); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{
		{"kind", "id", "evidence", "evidence.start", "evidence.end", "list", "low", "unit"},
		{"figure", "f-1", "'=2+2", "3", "7", "a | b", "-4", ""},
		{"figure", "f-2", "", "", "", "", "", "'+soldiers"},
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Error(diff)
	}
}

func TestCite(t *testing.T) {
	text := onrecord.NewText("“We shall finish the wall by June,” she told the Post.", "plain/1")
	ev := text.Evidence(onrecord.Span{Start: 0, End: strings.Index(text.Body, " she")})
	doc := &onrecord.Document{Doc: "a", Path: "a.txt", Outlet: "Quay*Post", Published: onrecord.Published{Bounds: onrecord.On("2025-03-01")}}
	st := &onrecord.Statement{Base: onrecord.Base{ID: "s-1"}, Speaker: onrecord.Speaker{Name: "Jane Doe", Role: "mayor"}}
	tests := []struct {
		why, url string
		markdown bool
		want     string
	}{
		{"plain, without an address", "", false, "Jane Doe, mayor, “We shall finish the wall by June,”, Quay*Post, 1 March 2025, a.txt, characters 0–35. On record as s-1."},
		{"Markdown, with an address", "https://q.example/a", true,
			`[^s-1]: Jane Doe, mayor, “We shall finish the wall by June,”, *Quay\*Post*, 1 March 2025, <https://q.example/a#:~:text=We%20shall%20finish%20the%20wall%20by%20June>. On record as ` + "`s-1`."},
	}
	for _, tt := range tests {
		doc.URL = onrecord.Maybe(tt.url)
		if diff := cmp.Diff(tt.want, Cite(st, ev, doc, tt.markdown)); diff != "" {
			t.Errorf("%s: %s", tt.why, diff)
		}
	}
}

func TestWrap(t *testing.T) {
	got := Wrap("· 2025 ", "one two three four", 16)
	if want := "· 2025 one two\n       three\n       four\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestRange(t *testing.T) {
	n := func(x float64) *float64 { return &x }
	for want, b := range map[string][2]*float64{"2,136": {n(2136), n(2136)}, "60 or more": {n(60), nil}, "5 or fewer": {nil, n(5)}, "200–999": {n(200), n(999)}, "-1,000.5": {n(-1000.5), n(-1000.5)}, "?": {}} {
		if got := Range(b[0], b[1]); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// The brief and the Markdown name every part and stay within the width.
func TestBrief(t *testing.T) {
	_, v := exampleView(t)
	var b bytes.Buffer
	if err := Brief(&b, v.Brief(), 80, false); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"READ", "WHO SPOKE", "PROMISED", "WHAT HAPPENED", "COUNTED", "WITHOUT A DAY"} {
		if !strings.Contains(b.String(), "\n"+part) {
			t.Errorf("the brief has no part %s", part)
		}
	}
	for _, line := range strings.Split(b.String(), "\n") {
		if columns(line) > 80 && strings.Count(strings.TrimSpace(line), " ") > 3 {
			t.Errorf("%d columns: %s", columns(line), line)
		}
	}
	b.Reset()
	if err := Markdown(&b, v); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "## Promises") || !strings.Contains(b.String(), "[^s-") {
		t.Error("the Markdown has no promises or no footnotes")
	}
}

// A calendar has an event for each promise with a last day, on that day, and
// reads back as iCalendar.
func TestCalendar(t *testing.T) {
	_, v := exampleView(t)
	v.Record.Commitments[0].Status = onrecord.StatusWithdrawn
	var out, again bytes.Buffer
	if err := errors.Join(Calendar(&out, v), Calendar(&again, v)); err != nil {
		t.Fatal(err)
	}
	if out.String() != again.String() {
		t.Error("the same record gives two calendars")
	}
	cal, err := ics.ParseCalendar(&out)
	if err != nil {
		t.Fatal(err)
	}
	events := map[string]*ics.VEvent{}
	for _, e := range cal.Events() {
		events[e.Id()] = e
	}
	due := 0
	for _, com := range v.Record.Commitments {
		if com.Deadline == nil || com.Deadline.Latest == "" {
			continue
		}
		due++
		e := events[com.ID+"@onrecord"]
		if e == nil {
			t.Errorf("%s is not in the calendar", com.ID)
			continue
		}
		if at, err := e.GetAllDayStartAt(); err != nil || onrecord.DayOf(at) != com.Deadline.Latest {
			t.Errorf("%s: due %s, in the calendar %v (%v)", com.ID, com.Deadline.Latest, at, err)
		}
		cancelled := e.GetProperty(ics.ComponentPropertyStatus).Value == string(ics.ObjectStatusCancelled)
		if cancelled != (com.Status == onrecord.StatusWithdrawn) {
			t.Errorf("%s: %s, cancelled %v", com.ID, com.Status, cancelled)
		}
	}
	if due == 0 || len(events) != due {
		t.Errorf("%d events for %d promises with a day", len(events), due)
	}
}

func TestDaysAsAPersonReadsThem(t *testing.T) {
	for _, one := range []struct {
		b       onrecord.Bounds
		day, on string
	}{
		{onrecord.Bounds{Value: "2025-03-01", Earliest: "2025-03-01", Latest: "2025-03-01"}, "2025-03-01", "2025-03-01"},
		{onrecord.Bounds{Value: "2024-FA", Earliest: "2024-09-01", Latest: "2024-12-21"}, "2024-09-01 to 2024-12-21", "2024-09-01 to 2024-12-21"},
		{onrecord.Bounds{Value: "199", Earliest: "1990-01-01", Latest: "1999-12-31"}, "1990s", "1990s"},
		{onrecord.Bounds{Value: "19", Earliest: "1900-01-01", Latest: "1999-12-31"}, "1900-01-01 to 1999-12-31", "1900-01-01 to 1999-12-31"},
		{onrecord.Bounds{Latest: "2025-03-01"}, "by 2025-03-01", "on or before 2025-03-01"},
		{onrecord.Bounds{Earliest: "2025-03-01"}, "from 2025-03-01", "on or after 2025-03-01"},
		{onrecord.Bounds{}, "", ""},
	} {
		if day(one.b) != one.day || on(one.b) != one.on {
			t.Errorf("%+v: %q and %q, want %q and %q", one.b, day(one.b), on(one.b), one.day, one.on)
		}
	}
}
