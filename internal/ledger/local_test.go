package ledger

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// byID gives the lines of the ledger by their id.
func byID(reports []onrecord.Report) map[string]onrecord.MergedCommitment {
	lines := map[string]onrecord.MergedCommitment{}
	for _, com := range Merge(reports, actors, nil) {
		lines[com.ID] = com
	}
	return lines
}

// More documents that share words with a line, however many, and not its
// party, leave it as it was.
func TestLocal(t *testing.T) {
	again := set
	again.doc, again.pub, again.words = "ledger", "2031-03-01", "would withdraw its patrol ships from the bay"
	reports := []onrecord.Report{set.report(), again.report()}
	before := byID(reports)
	for i := range 200 {
		reports = append(reports, pledgeOf{
			doc: "extra" + string(rune('a'+i%26)) + string(rune('a'+i/26)), pub: onrecord.Day("2031-01-11").Add(i % 40),
			words: "will withdraw the patrol boats of the editor from the harbour", by: "editor", speaker: "editor",
		}.report())
	}
	after := byID(reports)
	for id, com := range before {
		if d := cmp.Diff(com, after[id]); d != "" {
			t.Errorf("lines of another party change it:\n%s", d)
		}
	}
	if len(before) != 1 || len(after) != 2 {
		t.Errorf("%d and %d lines, want 1 and 2", len(before), len(after))
	}
}

// What is said anew is a step without a day, too; what is only told again is
// none, and what somebody denies contradicts it.
func TestSaidAnew(t *testing.T) {
	first := pledgeOf{doc: "courier", pub: "2031-01-10", words: "will suspend the patrol flights over the strait", by: "fleet", speaker: "fleet"}
	for _, c := range []struct {
		why   string
		later pledgeOf
		want  []onrecord.Change
	}{
		{"in the words of a noun, by the party", pledgeOf{words: "a halt to its patrol flights over the strait", by: "navy", speaker: "fleet"}, []onrecord.Change{onrecord.ChangeSet, onrecord.ChangeReaffirmed}},
		{"by the outlet", pledgeOf{words: "a halt to its patrol flights over the strait", by: "navy"}, []onrecord.Change{onrecord.ChangeSet}},
		{"with a nearer day", pledgeOf{words: "will suspend patrol flights over the strait", by: "navy", speaker: "fleet", due: "2031-03-01"}, []onrecord.Change{onrecord.ChangeSet, onrecord.ChangeNarrowed}},
		{"that it will not be", pledgeOf{words: "will not suspend patrol flights over the strait", by: "navy", speaker: "fleet", direction: onrecord.WillNot}, []onrecord.Change{onrecord.ChangeSet, onrecord.ChangeContradicted}},
		{"of another deed", pledgeOf{words: "will repaint the patrol flights over the strait", by: "navy", speaker: "fleet"}, []onrecord.Change{onrecord.ChangeSet}},
		{"of another party", pledgeOf{words: "will suspend the patrol flights over the strait", by: "editor", speaker: "editor"}, []onrecord.Change{onrecord.ChangeSet}},
	} {
		c.later.doc, c.later.pub = "ledger", "2031-02-01"
		coms := Merge([]onrecord.Report{first.report(), c.later.report()}, actors, nil)
		for _, com := range coms {
			if com.History[0].Evidence.Exact != first.words || com.Direction != onrecord.Will || com.By != "a-fleet" {
				continue
			}
			if d := cmp.Diff(c.want, changes(com)); d != "" {
				t.Errorf("%s: %s", c.why, d)
			}
		}
	}
}

// A report by the published day of what has no day is a new word only some
// days after the step before: until then it is the same one, told by others.
func TestReportedTwice(t *testing.T) {
	first := pledgeOf{doc: "courier", pub: "2031-01-10", words: "will suspend the patrol flights over the strait", by: "fleet", speaker: "fleet"}
	for pub, want := range map[onrecord.Day]int{"2031-01-12": 1, "2031-01-20": 2} {
		second := first
		second.doc, second.pub = "ledger", pub
		reports := []onrecord.Report{first.report(), second.report()}
		for i := range reports {
			said := onrecord.Bounds{Latest: reports[i].Document.Published.Latest}
			reports[i].Reading.Statements[0].SaidOn = said
		}
		coms := Merge(reports, actors, nil)
		if len(coms) != 1 || len(coms[0].History) != want {
			t.Errorf("%s: %d lines, %v, want one with %d steps", pub, len(coms), changes(coms[0]), want)
		}
	}
}

func TestHeads(t *testing.T) {
	r := roll{heads: map[string]lands{"a-holm": {"@no": true}}}
	state := party{id: "a-no", name: []string{"@no"}, lands: r.lands("a-no", []string{"@no"})}
	head := party{id: "a-holm", name: []string{"holm"}, lands: r.lands("a-holm", []string{"holm"})}
	rival := party{id: "a-berg", name: []string{"berg"}, lands: r.lands("a-berg", []string{"berg"})}
	if !state.is(head) || state.is(rival) || head.is(party{id: "a-lund", name: []string{"lund"}, lands: lands{"@no": true}}) {
		t.Error("a country is whoever heads it, and no two persons are one for it")
	}
	for _, c := range []struct {
		role onrecord.Role
		want bool
	}{
		{onrecord.Role{Role: "Norwegian prime minister"}, true},
		{onrecord.Role{Role: "president", Org: "Norway"}, true},
		{onrecord.Role{Role: "former Norwegian president"}, false},
		{onrecord.Role{Role: "Norwegian foreign minister"}, false},
		{onrecord.Role{Role: "president"}, false},
	} {
		if got := ruled(c.role, nil) != nil; got != c.want {
			t.Errorf("%v: heads a country %v, want %v", c.role, got, c.want)
		}
	}
}
