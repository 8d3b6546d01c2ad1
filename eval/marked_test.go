package eval

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"onrecord"
	"onrecord/internal/reading"
)

// The marked news are 54 articles whose events and commitments were marked by
// gold/guidelines.md, blind to the program, and 150 sentences with their
// figures. The texts are not ours to give: the marks are offsets in bytes and
// values, with the hash of the text they belong to, and are measured only
// where the texts lie.

// stretch is a run of bytes, half-open.
type stretch [2]int

func (s stretch) meets(o onrecord.Span) bool  { return s[0] < o.End && o.Start < s[1] }
func (s stretch) covers(o onrecord.Span) bool { return s[0] <= o.Start && o.End <= s[1] }

// marked is an event or a commitment as marked.
type marked struct {
	Doc, Sha256, Kind string
	Core              bool // explicit and checkable; others count neither way
	Evidence          []stretch
	Mentions          []stretch
	Types, Modalities []string
	Trigger           stretch
	When              struct {
		Told             bool
		Earliest, Latest onrecord.Day
	}
	ToDo       []stretch `json:"to_do"`
	Directions []string
	Deadline   *struct{ Earliest, Latest onrecord.Day }

	hit bool
}

// near tells whether a finding is this mark: its trigger meets the mark's own
// or lies in one of its places.
func (m *marked) near(trigger onrecord.Span, exact bool) bool {
	if exact {
		return m.Trigger.meets(trigger)
	}
	for _, places := range [...][]stretch{m.Evidence, m.Mentions} {
		for _, p := range places {
			if p.covers(trigger) {
				return true
			}
		}
	}
	return false
}

// same tells whether what is to be done is that of the mark: half of the
// shorter of the two is shared.
func (m *marked) same(todo onrecord.Span) bool {
	for _, s := range m.ToDo {
		shared := min(s[1], todo.End) - max(s[0], todo.Start)
		if 2*shared >= min(s[1]-s[0], todo.End-todo.Start) {
			return true
		}
	}
	return false
}

// within tells whether days are those of the mark: within them where it tells
// any, else none or within them.
func within(first, last, from, to onrecord.Day) bool {
	return (from == "" || first >= from && first != "") && (to == "" || last <= to && last != "")
}

// article is a text with the day it was published.
type article struct {
	text *onrecord.Text
	day  onrecord.Day
}

// articles reads the texts of the affairs and of news at large by id; without
// them the test ends.
func articles(t *testing.T) map[string]article {
	t.Helper()
	files, _ := filepath.Glob("../../shared/data/*/*.jsonl.gz")
	files = slices.DeleteFunc(files, func(name string) bool {
		from := filepath.Base(filepath.Dir(name))
		return from != "affairs" && from != "throughput"
	})
	if len(files) == 0 {
		t.Skip("the marked articles are not here: ../shared/data/affairs, ../shared/data/throughput")
	}
	all := map[string]article{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(z)
		lines.Buffer(nil, 1<<22)
		for lines.Scan() {
			var a struct{ ID, Date, Title, Text string }
			if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
				t.Fatal(err)
			}
			all[a.ID] = article{onrecord.NewText(a.Title+"\n\n"+a.Text, "plain/1"), onrecord.Day(a.Date[:10])}
		}
		f.Close()
	}
	return all
}

// lines reads a file of JSON lines of the folder gold.
func lines[T any](t *testing.T, name string) []T {
	t.Helper()
	return linesOf[T](t, filepath.Join("gold", name))
}

// linesOf reads a file of JSON lines.
func linesOf[T any](t *testing.T, name string) (list []T) {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		var x T
		if err := json.Unmarshal(sc.Bytes(), &x); err != nil {
			t.Fatal(name, err)
		}
		list = append(list, x)
	}
	return list
}

// hashed fails the test when a text is not the one that was marked.
func hashed(t *testing.T, a article, want string) {
	t.Helper()
	if sum := sha256.Sum256([]byte(a.text.Body)); hex.EncodeToString(sum[:]) != want {
		t.Fatal("the text is not the one that was marked")
	}
}

// aside is where findings count neither way: headlines, captions, links.
type aside struct {
	Doc  string
	Span stretch
}

// marks sorts what was marked by article and kind.
func marks(list []marked, doc, kind string) (these []*marked) {
	for i := range list {
		if list[i].Doc == doc && list[i].Kind == kind {
			these = append(these, &list[i])
		}
	}
	return these
}

// settled takes the first of the marks that fits and was not found before,
// core ones first; known tells that some mark fits.
func settled(these []*marked, fits ...func(*marked) bool) (m *marked, known bool) {
	for _, fit := range fits {
		for _, core := range [...]bool{true, false} {
			for _, m := range these {
				if m.Core == core && fit(m) {
					known = true
					if !m.hit {
						m.hit = true
						return m, true
					}
				}
			}
		}
	}
	return nil, known
}

// TestMarkedNews reports how much of the marked events, commitments and
// figures is found. The second and fourth
// sets are for measuring, not for building.
func TestMarkedNews(t *testing.T) {
	texts := articles(t)
	asides := map[string][]stretch{}
	for _, a := range lines[aside](t, "aside.jsonl") {
		asides[a.Doc] = append(asides[a.Doc], a.Span)
	}
	for _, set := range []string{"first", "second", "third", "fourth"} {
		list := lines[marked](t, set+".jsonl")
		var ev, com score
		for doc := 0; doc < len(list); doc++ {
			if doc > 0 && list[doc].Doc == list[doc-1].Doc {
				continue
			}
			id := list[doc].Doc
			a := texts[id]
			hashed(t, a, list[doc].Sha256)
			r := reading.Read(a.text, reading.Key(a.text.ID, onrecord.On(a.day), "en"))
			ev.events(a, r, marks(list, id, "event"), asides[id])
			com.commitments(a, r, marks(list, id, "commitment"), asides[id])
		}
		t.Logf("%s set, events: %s", set, &ev)
		t.Logf("%s set, commitments: %s", set, &com)
	}
}

// score counts findings of one kind, and of those that hit how many have the
// day, the type and the way (modality or direction) right.
type score struct {
	tally
	days, daysRight, types, ways int
	open                         int // not told by the mark, left open by the program with other bounds
	hits                         int
}

func (s *score) String() string {
	return fmt.Sprintf("%s; of %d hits type %d, modality or direction %d, day %d of %d (and %d rightly left open)", s.tally, s.hits, s.types, s.ways, s.daysRight, s.days, s.open)
}

func (s *score) events(a article, r *onrecord.Reading, these []*marked, asides []stretch) {
	s.want(these)
	for i := range r.Events {
		e := &r.Events[i]
		at := a.text.Span(e.Trigger)
		if e.Doubt >= onrecord.Doubtful {
			continue
		}
		m, known := settled(these, func(m *marked) bool { return m.near(at, true) }, func(m *marked) bool { return m.near(at, false) })
		if !s.counts(m, known, at, asides) {
			continue
		}
		s.tell(m.Types, kinds[string(e.Class)], &s.types)
		s.tell(m.Modalities, string(e.Modality), &s.ways)
		s.days++
		if none := e.When.Earliest == "" && e.When.Latest == ""; !m.When.Told && none || within(e.When.Earliest, e.When.Latest, m.When.Earliest, m.When.Latest) && !none {
			s.daysRight++
		} else if !m.When.Told && e.When.Value == "" {
			s.open++
		}
	}
}

// kinds are the types of the guidelines (their table, in section 1) by the
// program's classes, which are finer: the table puts a law, an election and a
// dismissal under one name.
var kinds = map[string]string{
	"ASSAULT": "ATTACK", "FIGHT": "ATTACK", "SEIZE": "ATTACK",
	"DEATH": "DEATH", "INJURE": "DEATH", "DISASTER": "DEATH",
	"TEST": "TEST", "MOBILIZE": "DEPLOY", "CONDUCT": "DEPLOY", "EXTEND": "DEPLOY", "RETREAT": "WITHDRAW",
	"CONSULT": "MEET", "VISIT": "VISIT", "MOVE": "VISIT", "AGREE": "AGREE", "ANNOUNCE": "ANNOUNCE",
	"LEGISLATE": "VOTE", "ELECT": "VOTE", "APPOINT": "VOTE", "RESIGN": "VOTE", "SANCTION": "SANCTION",
	"TRANSFER": "TRANSFER", "RELEASE": "TRANSFER", "AID": "TRANSFER",
	"ARREST": "ARREST", "TRIAL": "ARREST", "COERCE": "ARREST",
	"PROTEST": "PROTEST", "REJECT": "REJECT", "ACCUSE": "ACCUSE", "SUPPORT": "SUPPORT", "REQUEST": "REQUEST",
	"BEGIN": "OTHER", "END": "OTHER", "CHANGE": "OTHER", "FORM": "OTHER", "CONCEDE": "OTHER", "COOPERATE": "OTHER", "CONTEST": "OTHER", "OTHER": "OTHER",
}

func (s *score) commitments(a article, r *onrecord.Reading, these []*marked, asides []stretch) {
	s.want(these)
	for i := range r.Commitments {
		c := &r.Commitments[i]
		at := a.text.Span(c.ToDo)
		if c.Doubt >= onrecord.Doubtful {
			continue
		}
		m, known := settled(these, func(m *marked) bool { return m.same(at) }, func(m *marked) bool { return m.near(at, false) })
		if !s.counts(m, known, at, asides) {
			continue
		}
		s.tell(m.Directions, string(c.Direction), &s.ways)
		if m.Deadline == nil && c.Deadline == nil {
			continue
		}
		s.days++
		if m.Deadline != nil && c.Deadline != nil && m.Deadline.Latest == c.Deadline.Latest {
			s.daysRight++
		}
	}
}

func (s *score) want(these []*marked) {
	for _, m := range these {
		if m.Core {
			s.wanted++
		}
	}
}

// counts adds a finding to the tally and tells whether it hit a core mark.
func (s *score) counts(m *marked, known bool, at onrecord.Span, asides []stretch) bool {
	switch {
	case m != nil && m.Core:
		s.found++
		s.right++
		s.hits++
		return true
	case known:
		return false
	}
	for _, x := range asides {
		if x.covers(at) {
			return false
		}
	}
	s.found++
	return false
}

func (s *score) tell(wanted []string, got string, n *int) {
	for _, w := range wanted {
		if w == got {
			*n++
			return
		}
	}
}

// sentence is a sentence of the marked figures.
type sentence struct {
	Doc, Sha256 string
	Sentence    stretch
	Figures     []struct {
		Span   stretch
		Figure bool
		Core   bool
		Values [][2]*float64
		Unit   string
		Class  string // what a look-alike is; ages count neither way
	}
}

// units are the names that the marks and the program give to one unit.
var units = map[string]string{"dollars": "USD", "percent": "%"}

// TestMarkedFigures reports how many of the marked figures are found with
// their value, and with value and unit.
func TestMarkedFigures(t *testing.T) {
	texts := articles(t)
	var value, unit tally
	for _, s := range lines[sentence](t, "figures.jsonl") {
		a := texts[s.Doc]
		hashed(t, a, s.Sha256)
		r := reading.Read(a.text, reading.Key(a.text.ID, onrecord.On(a.day), "en"))
		s.score(t, a, r.Figures, &value, &unit)
	}
	t.Logf("figures, value: %s", value)
	t.Logf("figures, value and unit: %s", unit)
}

func (s *sentence) score(t *testing.T, a article, found []onrecord.Figure, value, unit *tally) {
	for _, g := range s.Figures {
		if g.Figure && g.Core {
			value.wanted++
			unit.wanted++
		}
	}
	for i := range found {
		f := &found[i]
		at := a.text.Span(f.Evidence)
		if !s.Sentence.covers(at) || f.Doubt >= onrecord.Doubtful {
			continue
		}
		neutral, right, same := false, false, false
		for _, g := range s.Figures {
			if !g.Span.meets(at) {
				continue
			}
			neutral = neutral || g.Figure && !g.Core || g.Class == "age"
			for _, v := range g.Values {
				if g.Core && equal(v[0], f.Low) && equal(v[1], f.High) {
					right, same = true, g.Unit == string(f.Unit) || units[g.Unit] == string(f.Unit)
				}
			}
		}
		if neutral {
			continue
		}
		value.found++
		unit.found++
		if right {
			value.right++
		}
		if same {
			unit.right++
		}
		if !right || !same {
			t.Logf("%s [%d,%d) %v: value %v, unit %v (%s)", s.Doc, at.Start, at.End, f.Evidence.Exact, right, same, f.Unit)
		}
	}
}

func equal(a, b *float64) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }
