package desk

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/intake"
)

// actorsOf gives the actors of the affair by name.
func actorsOf(t *testing.T, d *Desk) map[string]*onrecord.MergedActor {
	t.Helper()
	v, err := d.See(context.Background(), "a", Lens{})
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*onrecord.MergedActor{}
	for i := range v.Record.Actors {
		all[v.Record.Actors[i].Name] = &v.Record.Actors[i]
	}
	return all
}

// What a person puts together stays together and what is taken apart stays
// apart, over a rebuild, with later documents and in any order of arrival;
// undone, all is as it was.
func TestMergeAndSplit(t *testing.T) {
	ctx := context.Background()
	items := []intake.Item{
		edition("https://quay.example/1", "2025-03-01", "2025-03-01", "One\n\nThe port is safe, said Karim Haddad. \"We looked twice,\" Haddad said."),
		edition("https://quay.example/2", "2025-03-02", "2025-03-02", "Two\n\nThe pier is closed, said Abu Layth al-Bahri. \"It is old,\" al-Bahri said."),
		edition("https://quay.example/3", "2025-03-03", "2025-03-03", "Three\n\nThe tide was high, said Karim Haddad. \"Stay away,\" Haddad said."),
	}
	d := newDesk(t)
	if _, err := d.Record(ctx, "a", from(items[:2])); err != nil {
		t.Fatal(err)
	}
	before := printed(t, d, Lens{})
	who := actorsOf(t, d)
	if who["Karim Haddad"] == nil || len(who) < 2 {
		t.Fatalf("actors: %v", who)
	}
	var other *onrecord.MergedActor
	for name, a := range who {
		if strings.Contains(name, "Bahri") {
			other = a
		}
	}
	if other == nil {
		t.Fatal("no al-Bahri")
	}
	merge, err := d.Decide(ctx, "a", onrecord.Decision{Verb: onrecord.Merge, Target: other.ID, Members: []string{who["Karim Haddad"].ID}, Author: "ann", Reason: "his name at sea"})
	if err != nil {
		t.Fatal(err)
	}
	check := func(why string, docs int) *onrecord.MergedActor {
		t.Helper()
		a := actorsOf(t, d)["Karim Haddad"]
		if a == nil {
			a = actorsOf(t, d)[other.Name]
		}
		if a == nil || len(a.Docs) != docs || a.Review != onrecord.Edited {
			t.Fatalf("%s: %+v, want one actor in %d documents, edited", why, a, docs)
		}
		return a
	}
	check("merged", 2)
	if _, err := d.Record(ctx, "a", from(items[2:])); err != nil {
		t.Fatal(err)
	}
	one := check("with a later document", 3)
	if same, err := d.Rebuild(ctx, "a"); err != nil || !same {
		t.Errorf("rebuild: same %v, %v", same, err)
	}
	check("rebuilt", 3)

	third := ""
	v, _ := d.See(ctx, "a", Lens{})
	for _, m := range v.Members(findActor(v, one.ID)) {
		if strings.Contains(m.Spans()[0].Doc, "3") {
			third = m.Head().ID
		}
	}
	if _, err := d.Decide(ctx, "a", onrecord.Decision{Verb: onrecord.Split, Target: one.ID, Members: []string{third}, Author: "ann", Reason: "his son"}); err != nil {
		t.Fatal(err)
	}
	v, _ = d.See(ctx, "a", Lens{})
	son, rest := v.actorWith(third), v.actorWith(one.Members[0])
	if son == nil || len(son.Docs) != 1 || rest == nil || len(rest.Docs) != 2 {
		t.Fatalf("split: %+v and %+v", son, rest)
	}
	if !slices.ContainsFunc(son.KeptApartFrom, func(k onrecord.KeptApart) bool { return k.Actor == rest.ID && strings.Contains(k.Why, "decision 2") }) {
		t.Errorf("kept apart: %+v", son.KeptApartFrom)
	}

	for _, dec := range []onrecord.Decision{{Verb: onrecord.Undo, Undoes: 2}, {Verb: onrecord.Undo, Undoes: merge.Seq}} {
		if _, err := d.Decide(ctx, "a", dec); err != nil {
			t.Fatal(err)
		}
	}
	fresh := newDesk(t)
	if _, err := fresh.Record(ctx, "a", from([]intake.Item{items[2], items[0], items[1]})); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(printed(t, fresh, Lens{}), printed(t, d, Lens{})); diff != "" {
		t.Errorf("undone, the record is not as it was:\n%s", diff)
	}
	if before == printed(t, d, Lens{}) {
		t.Error("the third document changed nothing")
	}
}

func findActor(v *View, id string) onrecord.Finding {
	for i := range v.Record.Actors {
		if v.Record.Actors[i].ID == id {
			return &v.Record.Actors[i]
		}
	}
	return nil
}

// actorWith gives the actor that stands for a finding.
func (v *View) actorWith(member string) *onrecord.MergedActor {
	for i := range v.Record.Actors {
		if slices.Contains(v.Record.Actors[i].Members, member) {
			return &v.Record.Actors[i]
		}
	}
	return nil
}

// What cannot be merged or split is refused before anything is written.
func TestMergeRefused(t *testing.T) {
	ctx := context.Background()
	d := newDesk(t)
	record(t, d, example(t))
	v, err := d.See(ctx, "a", Lens{})
	if err != nil {
		t.Fatal(err)
	}
	actor, event := v.Record.Actors[0], v.Record.Events[0]
	st := firstStatement(t, d)
	for _, tt := range []struct {
		why  string
		dec  onrecord.Decision
		want string
	}{
		{"two kinds", onrecord.Decision{Verb: onrecord.Merge, Target: actor.ID, Members: []string{event.ID}}, "another kind"},
		{"with itself", onrecord.Decision{Verb: onrecord.Merge, Target: actor.ID, Members: []string{actor.ID}}, "already"},
		{"a statement", onrecord.Decision{Verb: onrecord.Merge, Target: st.ID, Members: []string{st.ID}}, "only these are merged"},
		{"all of it", onrecord.Decision{Verb: onrecord.Split, Target: actor.ID, Members: actor.Members}, "name only some"},
		{"not of it", onrecord.Decision{Verb: onrecord.Split, Target: actor.ID, Members: []string{v.Record.Actors[1].Members[0]}}, "does not stand for"},
		{"nothing", onrecord.Decision{Verb: onrecord.Merge, Target: "a-00000000-0000000000", Members: []string{actor.ID}}, "no line"},
	} {
		if _, err := d.Decide(ctx, "a", tt.dec); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.why, err, tt.want)
		}
	}
	if log, _ := d.Store.Decisions(ctx, "a"); len(log) != 0 {
		t.Errorf("refused decisions are in the log: %v", log)
	}
}
