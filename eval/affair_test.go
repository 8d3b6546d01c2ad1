package eval

import (
	"flag"
	"path/filepath"
	"strings"
	"testing"
)

var (
	measure = flag.Bool("measure", false, "measure the half of the affair that is not built on as well; only the totals are shown")
	reader  = flag.String("reader", filepath.Join("gold", "affair", "second-reader.jsonl"), "file of a second reader's marks of the affair, for the agreement")
)

// half reads one half of the gold across documents.
func half(t *testing.T, name string) ([]goldDoc, []goldLine) {
	t.Helper()
	return readGold(t, filepath.Join("gold", "affair", name+".jsonl"))
}

// TestAffair files the articles of one affair and compares the record with
// the gold across documents. The first half is to build on, the second to
// measure with: each is an affair of its own.
func TestAffair(t *testing.T) {
	halves := []string{"first"}
	if *measure {
		halves = append(halves, "second")
	}
	for _, name := range halves {
		docs, list := half(t, name)
		c := set(sideOf(t, docs, list), recorded(t, docs))
		t.Logf("%s half%s", name, &c.sheet)
		if *faults && name == "first" {
			c.explain(t)
		}
	}
}

// TestAffairAgreement compares two readers' marks on the articles that both
// have read, each in turn as the gold.
func TestAffairAgreement(t *testing.T) {
	docs, theirs := readGold(t, *reader)
	known := map[string]string{}
	var list []goldLine
	for _, name := range []string{"first", "second"} {
		in, lines := half(t, name)
		shared := 0
		for _, d := range in {
			known[d.Doc] = d.Sha256
			for _, e := range docs {
				shared += bit(d.Doc == e.Doc)
			}
		}
		if shared == len(docs) {
			list = lines
		}
	}
	if list == nil {
		t.Fatal("the articles of the second reader are not all of one half")
	}
	for _, d := range docs {
		if known[d.Doc] != d.Sha256 {
			t.Fatalf("%s: not the text that was marked first", d.Doc)
		}
	}
	a, b := sideOf(t, docs, list), sideOf(t, docs, theirs)
	t.Logf("the first reader's as gold%s", &set(a, b).sheet)
	t.Logf("the second reader's as gold%s", &set(b, a).sheet)
}

// The gold as its own output has everything right, nothing has nothing right,
// and one line for everything is at fault.
func TestAffairMeasures(t *testing.T) {
	for _, name := range []string{"first", "second"} {
		docs, list := half(t, name)
		gold := sideOf(t, docs, list)
		core := 0
		for i := range list {
			core += bit(list[i].Core)
		}
		if got := cores(gold); got != core {
			t.Errorf("%s: %d core lines are measured, want %d", name, got, core)
		}
		for _, r := range set(gold, gold).rows {
			if r.of > 0 && (r.faults && r.right > 0 || !r.faults && r.value < 1-1e-9) {
				t.Errorf("%s, the gold itself: %s: %d of %d, %.3f", name, r.name, r.right, r.of, r.value)
			}
		}
		for _, r := range set(gold, &side{}).rows {
			if r.of > 0 && !strings.HasPrefix(r.name, "groups") && (r.right != 0 || r.value != 0) {
				t.Errorf("%s, nothing found: %s: %d of %d", name, r.name, r.right, r.of)
			}
		}
		tooMuch(t, name, gold)
	}
}

func cores(s *side) (n int) {
	for _, c := range []*chapter{&s.actors, &s.events, &s.commitments, &s.figures} {
		for _, l := range c.lines {
			n += bit(l.core)
		}
	}
	for i := range s.disputes {
		n += bit(s.disputes[i].core)
	}
	for i := range s.groups {
		n += bit(s.groups[i].core)
	}
	for i := range s.copies {
		n += bit(s.copies[i].core)
	}
	return n
}

// tooMuch puts everything of a kind into one line.
func tooMuch(t *testing.T, name string, gold *side) {
	t.Helper()
	one := *gold
	for _, c := range []*chapter{&one.actors, &one.events, &one.commitments} {
		*c = chapter{spots: append([]spot{}, c.spots...), lines: []*line{{id: "one", names: []string{""}, when: []days{{}}}}}
		for i := range c.spots {
			c.spots[i].line = "one"
		}
	}
	one.groups = []grouped{{id: "one", docs: gold.docs}}
	one.copies = nil
	for i := range gold.docs {
		for k := range i {
			one.copies = append(one.copies, copied{core: true, later: gold.docs[i], of: gold.docs[k]})
		}
	}
	rows := map[string]row{}
	for _, r := range set(gold, &one).rows {
		rows[r.name] = r
	}
	for _, want := range []string{
		"actors, must stay apart and share a line", "events, must stay apart and share a line",
		"commitments, must stay apart and share a line", "copies, reported that are none",
	} {
		if r := rows[want]; r.right == 0 || !strings.HasPrefix(want, "copies") && r.right != r.of {
			t.Errorf("%s, all in one: %s: %d of %d", name, want, r.right, r.of)
		}
	}
	for _, want := range []string{
		"actors, core found", "events, core found", "commitments, core found",
		"actors, B-cubed precision over forms found", "events, pairs of accounts found: precision",
		"commitments, pairs of places found: precision", "groups, B-cubed precision over articles",
	} {
		if r := rows[want]; r.value > 0.5 {
			t.Errorf("%s, all in one: %s: %.3f", name, want, r.value)
		}
	}
}
