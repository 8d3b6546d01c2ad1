package desk

import (
	"context"
	"encoding/json"
	"io/fs"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/examples"
	"onrecord/internal/intake"
	"onrecord/internal/store/sqlite"
)

// noon is the clock of the tests.
func noon() time.Time { return time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) }

func newDesk(t testing.TB) *Desk {
	t.Helper()
	s, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "test.db"), sqlite.Write)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return &Desk{Store: s, Now: noon}
}

// example gives the items of the affair that ships with the program.
func example(t testing.TB) []intake.Item {
	t.Helper()
	files, err := fs.Sub(examples.Files, "coalition-iraq")
	if err != nil {
		t.Fatal(err)
	}
	var items []intake.Item
	if _, err := intake.WalkFS(context.Background(), files, "reports", "manifest.jsonl", intake.Options{Now: noon}, func(item intake.Item) error {
		items = append(items, item)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return items
}

// from is a source of given items.
func from(items []intake.Item) Source {
	return func(ctx context.Context, take func(intake.Item) error) error {
		for _, item := range items {
			if err := take(item); err != nil {
				return err
			}
		}
		return nil
	}
}

// printed is a whole view as JSON, for comparison.
func printed(t *testing.T, d *Desk, lens Lens) string {
	t.Helper()
	v, err := d.See(context.Background(), "a", lens)
	if err != nil {
		t.Fatal(err)
	}
	docs := make([]*onrecord.Document, len(v.Reports))
	readings := make([]*onrecord.Reading, len(v.Reports))
	for i, rep := range v.Reports {
		docs[i], readings[i] = rep.Document, rep.Reading
	}
	raw, err := json.MarshalIndent([]any{docs, readings, v.Record}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func record(t *testing.T, d *Desk, items []intake.Item) {
	t.Helper()
	if _, err := d.Record(context.Background(), "a", from(items)); err != nil {
		t.Fatal(err)
	}
}

func TestOrderOfArrivalChangesNothing(t *testing.T) {
	items := example(t)
	whole := newDesk(t)
	record(t, whole, items)
	want := printed(t, whole, Lens{})

	rng := rand.New(rand.NewPCG(1, 2))
	for range 2 {
		shuffled := append([]intake.Item{}, items...)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		d := newDesk(t)
		for len(shuffled) > 0 { // in pieces, down to one by one at the end
			n := (len(shuffled) + 1) / 2
			record(t, d, shuffled[:n])
			shuffled = shuffled[n:]
		}
		if diff := cmp.Diff(want, printed(t, d, Lens{})); diff != "" {
			t.Fatalf("another order gives another record: %s", diff)
		}
	}
}

func TestReadingTwiceChangesNothing(t *testing.T) {
	items := example(t)
	d := newDesk(t)
	record(t, d, items)
	want := printed(t, d, Lens{})
	tally, err := d.Record(context.Background(), "a", from(items))
	if err != nil {
		t.Fatal(err)
	}
	if tally.New != 0 || tally.Read != 0 {
		t.Errorf("the second time %d documents were new and %d texts read, want none", tally.New, tally.Read)
	}
	if diff := cmp.Diff(want, printed(t, d, Lens{})); diff != "" {
		t.Error(diff)
	}
	same, err := d.Rebuild(context.Background(), "a")
	if err != nil || !same {
		t.Errorf("rebuild: same %v, %v", same, err)
	}
}

// What was known by a day is what reading only the documents seen by then
// would have given.
func TestKnownBy(t *testing.T) {
	items := example(t)
	const day = onrecord.Day("2025-03-01")
	all, early := newDesk(t), newDesk(t)
	record(t, all, items)
	var then []intake.Item
	for _, item := range items {
		if item.Document.KnownBy() <= day {
			then = append(then, item)
		}
	}
	if len(then) == 0 || len(then) == len(items) {
		t.Fatalf("%d of %d documents were seen by %s; the test needs some of them", len(then), len(items), day)
	}
	record(t, early, then)
	if diff := cmp.Diff(printed(t, early, Lens{}), printed(t, all, Lens{KnownBy: day})); diff != "" {
		t.Error(diff)
	}
}

// Nothing of a later day shines through an earlier one.
func TestAsOf(t *testing.T) {
	d := newDesk(t)
	record(t, d, example(t))
	const day = onrecord.Day("2024-12-31")
	v, err := d.See(context.Background(), "a", Lens{AsOf: day})
	if err != nil {
		t.Fatal(err)
	}
	for _, rep := range v.Reports {
		for _, st := range rep.Reading.Statements {
			if rep.SaidOn(st.SaidOn).AsOf(day) == onrecord.Later {
				t.Errorf("%s: a statement of %v is seen as of %s", st.ID, st.SaidOn, day)
			}
		}
		for _, e := range rep.Reading.Events {
			if e.Modality == onrecord.Happened && e.When.Earliest > day {
				t.Errorf("%s: an event of %v is seen as of %s", e.ID, e.When, day)
			}
		}
	}
	for _, com := range v.Record.Commitments {
		for _, s := range com.History {
			if s.On.Earliest > day {
				t.Errorf("%s: a step of %v is seen as of %s", com.ID, s.On, day)
			}
		}
		if com.Status == onrecord.StatusNoReport && com.Deadline != nil && com.Deadline.Latest > day {
			t.Errorf("%s is past due on %s, but due on %s", com.ID, day, com.Deadline.Latest)
		}
	}
}

func TestVerifyFindsNothingWrong(t *testing.T) {
	d := newDesk(t)
	record(t, d, example(t))
	s, err := d.Verify(context.Background(), "a")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range s.Faults {
		t.Errorf("%s %s: %s", f.Doc, f.ID, f.What)
	}
	if s.Documents == 0 || s.Evidence == 0 || s.Lines == 0 {
		t.Errorf("nothing was checked: %+v", s)
	}
}

// firstStatement gives a statement of the view.
func firstStatement(t *testing.T, d *Desk) *onrecord.Statement {
	t.Helper()
	v, err := d.See(context.Background(), "a", Lens{})
	if err != nil {
		t.Fatal(err)
	}
	for _, rep := range v.Reports {
		for i := range rep.Reading.Statements {
			if st := &rep.Reading.Statements[i]; Shown(st) && rep.Document.Superseded == "" {
				return st
			}
		}
	}
	t.Fatal("no statement in the example")
	return nil
}

func TestDecisionsAreKept(t *testing.T) {
	ctx := context.Background()
	d := newDesk(t)
	record(t, d, example(t))
	before := printed(t, d, Lens{})
	st := firstStatement(t, d)
	decide := func(dec onrecord.Decision) {
		t.Helper()
		if _, err := d.Decide(ctx, "a", dec); err != nil {
			t.Fatal(err)
		}
	}
	review := func() onrecord.Review {
		t.Helper()
		v, err := d.See(ctx, "a", Lens{})
		if err != nil {
			t.Fatal(err)
		}
		f, err := v.Line(st.ID)
		if f == nil || err != nil {
			t.Fatalf("%s is gone: %v", st.ID, err)
		}
		return f.Head().Review
	}
	for _, step := range []struct {
		verb onrecord.Verb
		want onrecord.Review
	}{{onrecord.Confirm, onrecord.Confirmed}, {onrecord.Reject, onrecord.Rejected}} {
		decide(onrecord.Decision{Verb: step.verb, Target: st.ID, Author: "ann"})
		if got := review(); got != step.want {
			t.Errorf("after %s: %s, want %s", step.verb, got, step.want)
		}
	}
	if _, err := d.Rebuild(ctx, "a"); err != nil {
		t.Fatal(err)
	}
	if got := review(); got != onrecord.Rejected {
		t.Errorf("after a rebuild: %s, want rejected", got)
	}
	decide(onrecord.Decision{Verb: onrecord.Edit, Target: st.ID, Author: "ann", Fields: map[string]string{"speaker.name": "Jane Doe"}})
	if got := review(); got != onrecord.Edited {
		t.Errorf("after an edit: %s", got)
	}
	for range 3 {
		decide(onrecord.Decision{Verb: onrecord.Undo, Author: "ann"})
	}
	if diff := cmp.Diff(before, printed(t, d, Lens{})); diff != "" {
		t.Errorf("after undoing everything the record differs: %s", diff)
	}
	if _, err := d.Decide(ctx, "a", onrecord.Decision{Verb: onrecord.Edit, Target: st.ID, Fields: map[string]string{"content": "other words"}}); err == nil {
		t.Error("words of the text were edited")
	}
}

// What a person lays down must fit the contract.
func TestEditsAreChecked(t *testing.T) {
	ctx := context.Background()
	d := newDesk(t)
	record(t, d, example(t))
	st := firstStatement(t, d)
	for _, tt := range []struct {
		field, value string
		ok           bool
	}{
		{"act", "zzz", false}, {"quotation", "shouted", false}, {"said_on.value", "notaday", false}, {"said_on.latest", "2025-31-01", false},
		{"nosuch", "x", false}, {"said_on.value", "2025-02", true}, {"act", "denial", true},
	} {
		_, err := d.Decide(ctx, "a", onrecord.Decision{Verb: onrecord.Edit, Target: st.ID, Fields: map[string]string{tt.field: tt.value}})
		if (err == nil) != tt.ok {
			t.Errorf("%s=%s: %v", tt.field, tt.value, err)
		}
	}
	v, err := d.See(ctx, "a", Lens{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := v.Line(st.ID)
	if err != nil || f == nil {
		t.Fatal(err)
	}
	if got := f.(*onrecord.Statement); got.SaidOn.Earliest != "2025-02-01" || got.SaidOn.Latest != "2025-02-28" || got.Act != onrecord.Denial {
		t.Errorf("after the edits: %+v %s", got.SaidOn, got.Act)
	}
	if f, err := v.Line(st.ID[:3]); f != nil || err != nil {
		t.Errorf("a beginning of three letters: %v, %v", f, err)
	}
	if _, err := v.Line(st.ID[:11]); err == nil && strings.Count(idsOf(v), st.ID[:11]) > 1 {
		t.Errorf("%s begins several ids and was taken for one", st.ID[:11])
	}
}

// idsOf lists the ids of a view's statements.
func idsOf(v *View) string {
	var ids []string
	for _, f := range v.Find(onrecord.KindStatement, Filter{All: true}) {
		ids = append(ids, f.Head().ID)
	}
	return strings.Join(ids, " ")
}

// A run that was cut off after filing leaves documents unread; they are read
// when the affair is looked at.
func TestCutOffAfterFiling(t *testing.T) {
	ctx := context.Background()
	whole, cut := newDesk(t), newDesk(t)
	record(t, whole, example(t))
	if err := cut.file(ctx, "a", from(example(t)), &Tally{}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(printed(t, whole, Lens{}), printed(t, cut, Lens{})); diff != "" {
		t.Error(diff)
	}
}

func TestPassage(t *testing.T) {
	x := onrecord.NewText("There is an extension, but there will be no further talk. “No extension,” he said, in 2026.", "plain/1")
	for words, want := range map[string]string{`"no extension"`: "No extension", `2026 "no extension"`: "No extension", "further": "further", "absent": "T"} {
		if got := Passage(x, words).Exact; got != want {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}

// A better reader may give up an id; it leads to what took its place.
func TestSucceed(t *testing.T) {
	text := onrecord.NewText("Jane Doe said the wall is done.", "plain/1")
	time := func(start, end int, id string) onrecord.Time {
		return onrecord.Time{Base: onrecord.Base{Kind: onrecord.KindTime, ID: id}, Evidence: text.Evidence(onrecord.Span{Start: start, End: end})}
	}
	old := &onrecord.Reading{Times: []onrecord.Time{time(0, 8, "t-old"), time(10, 12, "t-gone"), time(14, 17, "t-kept")}}
	now := &onrecord.Reading{Times: []onrecord.Time{time(0, 7, "t-new"), time(14, 17, "t-kept")}}
	aliases := map[string]string{}
	succeed(old, now, aliases)
	if diff := cmp.Diff(map[string]string{"t-old": "t-new", "t-gone": ""}, aliases); diff != "" {
		t.Error(diff)
	}
}

// What is seen right after recording is what is seen later.
func TestRecordAndSee(t *testing.T) {
	ctx := context.Background()
	d := newDesk(t)
	for _, lens := range []Lens{{}, {AsOf: "2025-03-01"}, {KnownBy: "2025-03-01"}} {
		_, now, err := d.RecordAndSee(ctx, "a", from(example(t)), lens)
		if err != nil {
			t.Fatal(err)
		}
		later, err := d.See(ctx, "a", lens)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(asJSON(t, later.Reports, later.Record, later.Brief()), asJSON(t, now.Reports, now.Record, now.Brief())); diff != "" {
			t.Errorf("%+v (-later +now):\n%s", lens, diff)
		}
	}
}

func asJSON(t *testing.T, parts ...any) string {
	t.Helper()
	raw, err := json.MarshalIndent(parts, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
