package export

import (
	"embed"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

//go:embed pages
var pages embed.FS

// perPage is how many lines one page of a list holds.
const perPage = 400

// HTML writes the record as a folder of pages that open without a server and
// without scripts: the brief, every kind, and every document with its evidence
// marked. Pages of an earlier export in the same folder are overwritten.
func HTML(dir string, v *desk.View, textOf func(id string) (*onrecord.Text, error)) error {
	s, err := newSite(dir, v)
	if err != nil {
		return err
	}
	if err := s.brief(); err != nil {
		return err
	}
	if err := s.lists(); err != nil {
		return err
	}
	for _, rep := range v.Reports {
		var t *onrecord.Text
		if rep.Document.TextID != "" {
			if t, err = textOf(rep.Document.TextID); err != nil {
				return err
			}
		}
		if err := s.document(rep, t); err != nil {
			return fmt.Errorf("page of %s: %w", rep.Document.Doc, err)
		}
	}
	return nil
}

// site is one export.
type site struct {
	dir     string
	view    *desk.View
	tmpl    *template.Template
	nav     []navItem
	docs    map[string]*onrecord.Document // by display name
	anchors map[string]map[int]bool       // by display name, the places that lines of the affair rest on
	names   map[string]string             // affair actor id to name
	also    map[string]*ref               // by id of a statement, the line that has its other tellings
}

// navItem is a page of the site.
type navItem struct {
	Name, Href string
	N          int
	Now        bool
}

// page is what every template gets.
type page struct {
	Title, Affair, Root string
	AsOf, KnownBy       onrecord.Day
	Nav                 []navItem
	Body                any
	Prev, Next          string
}

func newSite(dir string, v *desk.View) (*site, error) {
	if err := os.MkdirAll(filepath.Join(dir, "doc"), 0o755); err != nil {
		return nil, err
	}
	style, err := pages.ReadFile("pages/style.css")
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(filepath.Join(dir, "style.css"), style, 0o644); err != nil {
		return nil, err
	}
	s := &site{dir: dir, view: v, docs: map[string]*onrecord.Document{}, anchors: map[string]map[int]bool{}, names: map[string]string{}}
	for _, rep := range v.Reports {
		s.docs[rep.Document.Doc] = rep.Document
	}
	for _, f := range v.Record.Findings() {
		for _, ev := range f.Spans() {
			if s.anchors[ev.Doc] == nil {
				s.anchors[ev.Doc] = map[int]bool{}
			}
			s.anchors[ev.Doc][ev.Start] = true
		}
	}
	for i := range v.Record.Actors {
		s.names[v.Record.Actors[i].ID] = v.Record.Actors[i].Name
	}
	s.also = alsoTold(v)
	s.tmpl, err = template.New("").Funcs(s.funcs()).ParseFS(pages, "pages/*.html")
	return s, err
}

// funcs are what the templates call.
func (s *site) funcs() template.FuncMap {
	return template.FuncMap{
		"at":       s.at,
		"docHref":  s.docHref,
		"mark":     Mark,
		"markName": markName,
		"day":      day,
		"on":       on,
		"few":      func(docs []string) []string { return docs[:min(3, len(docs))] },
		"rest":     func(docs []string) int { return max(0, len(docs)-3) },
		"due":      due,
		"values":   Range,
		"limits":   Limits,
		"limit":    LimitWords,
		"trim":     trim,
		"quote":    quote,
		"outlet":   s.outlet,
		"status":   statusName,
		"silence": func(s onrecord.Status, since onrecord.ReadSince) string {
			return strings.TrimPrefix(silence(s, since), ", ")
		},
		"relation": relation,
		"cite":     s.cite,
		"also":     func(id string) *ref { return s.also[id] },
		"retold":   Retold,
		"told":     toldBy,
		"words":    markedWords,
		"change":   changeWords,
		"tellings": tellings,
		"plural":   plural,
		"join":     func(list []string) string { return strings.Join(list, ", ") },
		"outlets":  outletNames,
		"width":    func(months int) int { return max(months*12, 240) },
		"percent":  func(x float64) string { return fmt.Sprintf("%.0f %%", 100*x) },
		"lower":    strings.ToLower,
		"dir":      direction,
	}
}

// markName says in words what a mark stands for.
func markName(r onrecord.Review) string {
	switch r {
	case onrecord.Confirmed:
		return "confirmed by a person"
	case onrecord.Rejected:
		return "rejected by a person"
	case onrecord.Added:
		return "added by a person"
	case onrecord.Edited:
		return "edited by a person"
	}
	return "found by the program"
}

// at is the address of evidence, from the root of the site.
func (s *site) at(ev onrecord.Evidence) string {
	return s.docHref(ev.Doc) + fmt.Sprintf("#c%d", ev.Start)
}

// docHref is the address of a document's page, from the root of the site.
func (s *site) docHref(name string) string {
	doc := s.docs[name]
	if doc == nil {
		return "documents.html"
	}
	return "doc/" + doc.ID + ".html"
}

// outlet names the outlet of a document.
func (s *site) outlet(name string) string {
	doc := s.docs[name]
	if doc == nil || doc.Outlet == "" {
		return name + ", no outlet named"
	}
	return string(doc.Outlet)
}

// cite is the footnote of a finding, as text.
func (s *site) cite(f onrecord.Finding) string {
	ev := *f.Spans()[0]
	if doc := s.docs[ev.Doc]; doc != nil {
		return Cite(f, ev, doc, false)
	}
	return ""
}

// write renders one page.
func (s *site) write(name, tmpl string, pg page) error {
	pg.Affair, pg.AsOf, pg.KnownBy = s.view.Affair, s.view.Lens.AsOf, s.view.Lens.KnownBy
	pg.Nav = append([]navItem{}, s.navigation()...)
	for i := range pg.Nav {
		pg.Nav[i].Now = pg.Nav[i].Href == name || pg.Nav[i].Href == pg.Title
	}
	f, err := os.Create(filepath.Join(s.dir, filepath.FromSlash(name)))
	if err != nil {
		return err
	}
	if err := s.tmpl.ExecuteTemplate(f, tmpl, pg); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// lists are the pages of kinds, in the order of the navigation.
var listPages = []struct {
	kind           onrecord.Kind
	href, name, ab string
}{
	{onrecord.KindDocument, "documents.html", "Documents", "What was read, in order of the published day."},
	{onrecord.KindStatement, "statements.html", "Statements", "Who said what, in what office, when, told to whom."},
	{onrecord.KindUtterance, "utterances.html", "Told by several", "What was said once and is told by several: whole, cut or with other words, the tellings lined up."},
	{onrecord.KindCommitment, "commitments.html", "Promises", "Who is bound to what, by which day, and where it stands."},
	{onrecord.KindEvent, "events.html", "Events", "What happened, is planned, alleged or denied, with every account of it."},
	{onrecord.KindActor, "actors.html", "Actors", "People, bodies and places, with the names and offices that the texts give them."},
	{onrecord.KindDisagreement, "disagreements.html", "Differences", "Accounts of one thing that differ, side by side. No verdict."},
	{onrecord.KindSeries, "series.html", "Series", "One measure as reported over time and outlets, every value kept."},
	{onrecord.KindFigure, "figures.html", "Figures", "Every number that counts or measures something."},
	{onrecord.KindCheck, "checks.html", "Sums", "Totals and parts inside one text, computed."},
	{onrecord.KindPosition, "positions.html", "Positions", "Who is for or against what, by their own statements."},
	{onrecord.KindCopy, "copies.html", "Copies", "Which documents derive from which."},
	{onrecord.KindGroup, "groups.html", "Groups", "Documents whose main event is the same."},
	{onrecord.KindTime, "times.html", "Times", "Expressions of time and what they mean."},
	{onrecord.KindMention, "mentions.html", "Mentions", "Every place where an actor is named, described or meant."},
}

// navigation counts the lines of every kind, once.
func (s *site) navigation() []navItem {
	if s.nav != nil {
		return s.nav
	}
	s.nav = []navItem{{Name: "Brief", Href: "index.html", N: -1}}
	for _, l := range listPages {
		n := len(s.view.Reports)
		if l.kind != onrecord.KindDocument {
			n = len(s.view.Find(l.kind, desk.Filter{}))
		}
		s.nav = append(s.nav, navItem{Name: l.name, Href: l.href, N: n})
	}
	return s.nav
}

// brief writes the first page.
func (s *site) brief() error {
	br := s.view.Brief()
	return s.write("index.html", "brief.html", page{Title: "Brief", Body: struct {
		*desk.Brief
		Months []bar
	}{br, bars(br.Read.Months)}})
}

// bar is one month of the chart of coverage, in the chart's own units.
type bar struct {
	Label   string
	N       int
	X, Y, H int
	Text    int
	Named   bool // whether its month is written below
}

// bars lays out a chart of documents a month, 112 units high, 12 wide each,
// the months without documents between the first and the last included.
func bars(months []desk.Count) []bar {
	counts, most := map[string]int{}, 1
	var names []string
	for _, m := range months {
		if m.Name != "" {
			counts[m.Name] = m.N
			names = append(names, m.Name)
			most = max(most, m.N)
		}
	}
	if len(names) == 0 {
		return nil
	}
	sort.Strings(names)
	all := stretch(names[0], names[len(names)-1])
	if len(all) > 60 { // years of silence between: only the months that have any
		all = names
	}
	every := max(1, (len(all)+5)/6)
	var list []bar
	for i, m := range all {
		h := counts[m] * 80 / most
		list = append(list, bar{m, counts[m], i*12 + 2, 90 - h, h, i*12 + 6, i%every == 0 && (i+3 < len(all) || len(all) < 4)})
	}
	return list
}

// stretch lists the months from first to last.
func stretch(first, last string) []string {
	var list []string
	day := onrecord.Day(first + "-01").Time()
	for m := first; m <= last && len(list) < 1000; {
		list = append(list, m)
		day = day.AddDate(0, 1, 0)
		m = day.Format("2006-01")
	}
	return list
}

// lists writes the pages of every kind.
func (s *site) lists() error {
	for _, l := range listPages {
		rows := s.rows(l.kind)
		n := max(1, (len(rows)+perPage-1)/perPage)
		for i := range n {
			pg := page{Title: l.name, Body: listBody{l.kind, l.ab, len(rows), rows[min(i*perPage, len(rows)):min((i+1)*perPage, len(rows))]}}
			if i > 0 {
				pg.Prev = numbered(l.href, i-1)
			}
			if i+1 < n {
				pg.Next = numbered(l.href, i+1)
			}
			if err := s.write(numbered(l.href, i), "list.html", pg); err != nil {
				return err
			}
		}
	}
	return nil
}

// listBody is the body of a list page.
type listBody struct {
	Kind  onrecord.Kind
	About string
	Total int
	Rows  []row
}

// row is one line of a list: When and Words for the plain kinds, Line for
// those that have a template of their own.
type row struct {
	When, Words string
	Line        any
	ID          string
	Review      onrecord.Review
	Refs        []ref
}

// ref leads to words in their document.
type ref struct {
	Href, Label, Exact string
}

// numbered is the file name of page i of a list.
func numbered(href string, i int) string {
	if i == 0 {
		return href
	}
	return strings.TrimSuffix(href, ".html") + fmt.Sprintf("-%d.html", i+1)
}

// rows gives the lines of a kind.
func (s *site) rows(kind onrecord.Kind) []row {
	var rows []row
	if kind == onrecord.KindDocument {
		for _, rep := range s.view.Reports {
			when, words := DocumentLine(rep.Document)
			rows = append(rows, row{When: when, Words: words, Line: rep.Document, ID: rep.Document.ID, Review: rep.Document.Review})
		}
		return rows
	}
	for _, f := range s.view.Find(kind, desk.Filter{}) {
		when, words := Line(f, s.docs[f.Head().Doc])
		r := row{When: when, Words: words, Line: f, ID: f.Head().ID, Review: f.Head().Review}
		for i, ev := range f.Spans() {
			if i > 0 && f.Head().Doc != "" || i == 8 {
				break
			}
			r.Refs = append(r.Refs, ref{s.at(*ev), s.outlet(ev.Doc), trim(ev.Exact, 160)})
		}
		rows = append(rows, r)
	}
	return rows
}
