package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"path"
	"sort"
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/reading"
	"onrecord/internal/text"
)

// base is an affair as stored: what every view of it begins from.
type base struct {
	affair    string
	setup     onrecord.Setup
	docs      []onrecord.Document // in order of id, decisions of "set" applied
	decisions []onrecord.Decision
	reports   []onrecord.Report // filled in by finish, in order of the published day
	orphans   []onrecord.Decision
	ties      []onrecord.Tie                            // what a person put together and took apart
	record    *onrecord.Record                          // of all that the affair holds, when it was just made
	texts     map[string]*onrecord.Text                 // of the reports, by id
	fresh     map[onrecord.ReadingKey]*onrecord.Reading // readings that the store does not hold yet
}

// load gets an affair's documents and decisions.
func (d *Desk) load(ctx context.Context, affair string) (*base, error) {
	about, err := d.Store.OpenAffair(ctx, affair)
	if err != nil {
		return nil, err
	}
	docs, err := d.Store.Documents(ctx, affair)
	if err != nil {
		return nil, err
	}
	decisions, err := d.Store.Decisions(ctx, affair)
	if err != nil {
		return nil, err
	}
	b := &base{affair: affair, setup: about.Setup, docs: docs, decisions: decisions}
	b.setDocuments()
	return b, nil
}

// key is what the reading of a document depends on.
func key(doc *onrecord.Document) onrecord.ReadingKey {
	return reading.Key(doc.TextID, claimedDay(doc.Claimed), doc.Claimed.Language)
}

// claimedDay is the bounds of the published day that a document came with.
func claimedDay(c onrecord.Claimed) onrecord.Bounds {
	if len(c.Published) < 10 {
		return onrecord.Bounds{}
	}
	day, err := onrecord.ParseDay(string(c.Published[:10]))
	if err != nil {
		return onrecord.Bounds{}
	}
	return onrecord.On(day)
}

// keys gives the reading key of every document that has a text.
func (b *base) keys() []onrecord.ReadingKey {
	var keys []onrecord.ReadingKey
	for i := range b.docs {
		if b.docs[i].TextID != "" {
			keys = append(keys, key(&b.docs[i]))
		}
	}
	return keys
}

// finish joins documents with their readings, names and stamps them, and
// applies the decisions.
func (d *Desk) finish(ctx context.Context, b *base) error {
	var with []*onrecord.Document
	var stored []onrecord.ReadingKey
	b.reports, b.texts = make([]onrecord.Report, 0, len(b.docs)), make(map[string]*onrecord.Text, len(b.docs))
	for i := range b.docs {
		if b.docs[i].TextID == "" {
			continue
		}
		k := key(&b.docs[i])
		if r := b.fresh[k]; r != nil {
			own, err := clone(r)
			if err != nil {
				return err
			}
			if b.texts[k.TextID], err = d.Store.Text(ctx, k.TextID); err != nil {
				return err
			}
			b.reports = append(b.reports, onrecord.Report{Document: &b.docs[i], Reading: own})
			continue
		}
		with, stored = append(with, &b.docs[i]), append(stored, k)
	}
	n := 0
	err := d.Store.Readings(ctx, stored, func(r *onrecord.Reading, t *onrecord.Text) error {
		b.reports = append(b.reports, onrecord.Report{Document: with[n], Reading: r})
		b.texts[r.Key.TextID] = t
		n++
		return nil
	})
	if err != nil {
		return fmt.Errorf("readings of %s: %w", b.affair, err)
	}
	for i := range b.docs {
		if b.docs[i].TextID == "" {
			b.reports = append(b.reports, onrecord.Report{Document: &b.docs[i], Reading: &onrecord.Reading{Failed: string(b.docs[i].Failed)}})
		}
	}
	dress(b.reports, outletsOf(b.setup.Sources))
	var gone []onrecord.Decision
	b.ties, gone = ties(b.reports, b.decisions)
	b.ties = append(aliased(b.reports, b.setup.Aliases), b.ties...)
	b.orphans = append(b.orphans, gone...)
	b.orphans = append(b.orphans, decide(b.reports, b.decisions, func(id string) (*onrecord.Text, error) { return d.Store.Text(ctx, id) })...)
	return nil
}

// clone copies a reading, since documents that share a text stamp their own
// name on it.
func clone(r *onrecord.Reading) (*onrecord.Reading, error) {
	raw, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	own := &onrecord.Reading{}
	return own, json.Unmarshal(raw, own)
}

// dress gives every document of an affair what its reading tells of it, its
// display name and its place among versions, and stamps the name on all
// findings. The reports end up in order of their published day.
func dress(reports []onrecord.Report, known outlets) {
	for _, rep := range reports {
		describe(rep.Document, rep.Reading)
		rep.Document.Outlet = known.of(rep.Document)
	}
	name(reports)
	follow(reports)
	for _, rep := range reports {
		Stamp(rep)
	}
	sort.SliceStable(reports, func(i, j int) bool { return earlier(reports[i].Document, reports[j].Document) })
}

// describe fills in what the text tells of its document; what came with the
// document goes before.
func describe(doc *onrecord.Document, r *onrecord.Reading) {
	doc.Kind, doc.Review = onrecord.KindDocument, orFound(doc.Review)
	fr := r.Front
	doc.Title, doc.Dateline, doc.Byline, doc.Credit = fr.Title, fr.Dateline, fr.Byline, fr.Credit
	doc.Boilerplate, doc.Language = fr.Boilerplate, fr.Language
	doc.Outlet, doc.Authors = doc.Claimed.Outlet, doc.Claimed.Authors
	if doc.Outlet == "" {
		doc.Outlet = fr.Outlet
	}
	if doc.Credit != nil && text.Fold(doc.Credit.Exact) == text.Fold(string(doc.Outlet)) {
		doc.Credit = nil // an outlet is no source of its own
	}
	doc.Published = fr.Published
	if day := claimedDay(doc.Claimed); day.Known() {
		doc.Published = onrecord.Published{Bounds: day, Basis: doc.Claimed.Basis}
	}
	if doc.Published.Basis == "" {
		doc.Published.Basis = onrecord.BasisNone
	}
	if doc.Failed == "" && r.Failed != "" {
		doc.Failed = onrecord.Maybe(r.Failed)
	}
}

func orFound(r onrecord.Review) onrecord.Review {
	if r == "" {
		return onrecord.Found
	}
	return r
}

// earlier orders documents by published day, then by name.
func earlier(a, b *onrecord.Document) bool {
	x, y := firstDay(a), firstDay(b)
	if x != y {
		return y == "" || x != "" && x < y
	}
	if a.Doc != b.Doc {
		return a.Doc < b.Doc
	}
	return a.ID < b.ID
}

func firstDay(doc *onrecord.Document) onrecord.Day {
	if doc.Published.Value != "" {
		return doc.Published.Earliest
	}
	return ""
}

// name gives display names: the short one where it is unique, else the path
// below the given root, else the path with the document's id.
func name(reports []onrecord.Report) {
	short, long := map[string]int{}, map[string]int{}
	for _, rep := range reports {
		short[shortName(rep.Document)]++
		long[rep.Document.Path]++
	}
	for _, rep := range reports {
		doc := rep.Document
		switch s := shortName(doc); {
		case short[s] == 1:
			doc.Doc = s
		case long[doc.Path] == 1:
			doc.Doc = doc.Path
		default:
			doc.Doc = doc.Path + "~" + strings.TrimPrefix(doc.ID, "d-")[:6]
		}
	}
}

// shortName is the name that intake gave a document (for an article of a JSON
// Lines file its id, or file and line), else its file's name without endings.
func shortName(doc *onrecord.Document) string {
	if doc.Doc != "" {
		return doc.Doc
	}
	base := path.Base(doc.Path)
	for _, end := range []string{".gz", ".txt", ".html", ".htm", ".jsonl"} {
		base = strings.TrimSuffix(base, end)
	}
	if base == "" || base == "." || base == "/" {
		return "document " + strconv.Itoa(len(doc.Path))
	}
	return base
}

// follow links the versions of one item: documents of the same address, in
// the order in which they were seen.
func follow(reports []onrecord.Report) {
	byAddress := map[string][]*onrecord.Document{}
	for _, rep := range reports {
		if at := address(rep.Document); at != "" {
			byAddress[at] = append(byAddress[at], rep.Document)
		}
	}
	for _, docs := range byAddress {
		sort.Slice(docs, func(i, j int) bool {
			a, b := docs[i], docs[j]
			if a.Seen != b.Seen {
				return a.Seen < b.Seen
			}
			return earlier(a, b)
		})
		for i := 1; i < len(docs); i++ {
			docs[i].Follows = onrecord.Maybe(docs[i-1].ID)
			docs[i-1].Superseded = onrecord.Maybe(docs[i].ID)
		}
	}
}

// address is what two versions of one item share: the web address, else the
// path. Pasted text has none.
func address(doc *onrecord.Document) string {
	if doc.URL != "" {
		return string(doc.URL)
	}
	if doc.Path == "-" {
		return ""
	}
	return doc.Path
}

// Read reads one document that belongs to no affair; doc is given what its
// text tells of it.
func Read(doc *onrecord.Document, t *onrecord.Text) onrecord.Report {
	r := &onrecord.Reading{Failed: string(doc.Failed)}
	if t != nil {
		r = reading.Read(t, key(doc))
	}
	describe(doc, r)
	doc.Doc = shortName(doc)
	return onrecord.Report{Document: doc, Reading: r}
}

// Stamp writes the display name of a document on its findings and evidence.
func Stamp(rep onrecord.Report) {
	doc := rep.Document
	for _, ev := range []*onrecord.Evidence{doc.Title, doc.Dateline, doc.Byline, doc.Credit, rep.Reading.Front.Head, rep.Reading.Front.Deck, rep.Reading.Front.Correction} {
		if ev != nil {
			ev.Doc = doc.Doc
		}
	}
	for i := range doc.Boilerplate {
		doc.Boilerplate[i].Doc = doc.Doc
	}
	for _, f := range rep.Reading.Findings() {
		head := f.Head()
		head.Doc, head.Review = doc.Doc, orFound(head.Review)
		for _, ev := range f.Spans() {
			ev.Doc = doc.Doc
		}
	}
}
