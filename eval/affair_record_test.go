package eval

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/intake"
	"onrecord/internal/store/sqlite"
)

// goldDay is the day as of which the gold is.
const goldDay = onrecord.Day("2018-06-30")

// recorded files the articles of a half as an affair of its own and gives the
// record as of the gold's day.
func recorded(t *testing.T, docs []goldDoc) *side {
	t.Helper()
	texts := articles(t)
	folder := t.TempDir()
	var manifest strings.Builder
	bodies := map[string]*onrecord.Text{}
	for _, d := range docs {
		a, ok := texts[d.Doc]
		if !ok {
			t.Skip("the articles of the affair are not here: ../shared/data/affairs")
		}
		hashed(t, a, d.Sha256)
		bodies[d.Doc] = a.text
		title, _, _ := strings.Cut(a.text.Body, "\n\n")
		entry, err := json.Marshal(map[string]string{"file": d.Doc + ".txt", "published": string(d.Date), "outlet": d.Outlet, "title": title})
		if err != nil {
			t.Fatal(err)
		}
		manifest.Write(append(entry, '\n'))
		if err := os.WriteFile(filepath.Join(folder, d.Doc+".txt"), []byte(a.text.Body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "manifest.jsonl"), []byte(manifest.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	tl := teller{view: filed(t, folder), texts: bodies, side: &side{}}
	for _, rep := range tl.view.Reports {
		if d := tl.article(rep.Document.Doc); rep.Document.TextID != bodies[d].ID {
			t.Fatalf("%s: the text that was read is not the one that was marked", d)
		}
	}
	tl.tell()
	return tl.side
}

// filed reads a folder with its manifest as an affair.
func filed(t *testing.T, folder string) *desk.View {
	t.Helper()
	ctx := context.Background()
	s, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "affair.db"), sqlite.Write)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	now := func() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }
	d := &desk.Desk{Store: s, Now: now}
	from := func(ctx context.Context, take func(intake.Item) error) error {
		_, err := intake.WalkFS(ctx, os.DirFS(folder), ".", "manifest.jsonl", intake.Options{Now: now}, take)
		return err
	}
	if _, err := d.Record(ctx, "affair", from); err != nil {
		t.Fatal(err)
	}
	v, err := d.See(ctx, "affair", desk.Lens{AsOf: goldDay})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// teller makes a side of the program's record, in bytes and by article.
type teller struct {
	view  *desk.View
	texts map[string]*onrecord.Text
	*side
}

// article is the id of the article behind a document's display name.
func (tl *teller) article(doc string) string {
	d := tl.view.Document(doc)
	if d == nil {
		return ""
	}
	return strings.TrimSuffix(d.Path, ".txt")
}

// at is where words stand.
func (tl *teller) at(doc string, ev onrecord.Evidence) spotted {
	id := tl.article(doc)
	sp := tl.texts[id].Span(ev)
	return spotted{id, sp.Start, sp.End}
}

func (tl *teller) tell() {
	for _, rep := range tl.view.Reports {
		tl.docs = append(tl.docs, tl.article(rep.Document.Doc))
		tl.mentions(rep)
	}
	rec := tl.view.Record
	for i := range rec.Actors {
		tl.actor(&rec.Actors[i])
	}
	for i := range rec.Events {
		tl.event(&rec.Events[i])
	}
	for i := range rec.Commitments {
		tl.commitment(&rec.Commitments[i])
	}
	for i := range rec.Series {
		tl.count(&rec.Series[i])
	}
	for i := range rec.Disagreements {
		tl.dispute(&rec.Disagreements[i])
	}
	for i := range rec.Groups {
		tl.group(&rec.Groups[i])
	}
	for i := range rec.Copies {
		if c := &rec.Copies[i]; desk.Shown(c) {
			tl.copies = append(tl.copies, copied{c.ID, true, tl.article(c.Document), tl.article(c.Of), string(c.Relation)})
		}
	}
}
