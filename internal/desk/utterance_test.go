package desk

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/intake"
)

// utterancesOf gives the utterances that are shown.
func utterancesOf(t *testing.T, d *Desk) []*onrecord.Utterance {
	t.Helper()
	v, err := d.See(context.Background(), "a", Lens{})
	if err != nil {
		t.Fatal(err)
	}
	var all []*onrecord.Utterance
	for _, f := range v.Find(onrecord.KindUtterance, Filter{}) {
		all = append(all, f.(*onrecord.Utterance))
	}
	return all
}

// A quotation that three documents tell is one line, whatever comes first; a
// telling that is rejected leaves it, a line that is rejected stays so.
func TestUtterances(t *testing.T) {
	ctx := context.Background()
	items := []intake.Item{
		edition("https://quay.example/1", "2025-03-01", "2025-03-01", "Tide warning on the island\n\n\"The ferry company has promised us new lifeboats since the autumn storms, and not a single lifeboat has arrived,\" said Karim Haddad."),
		edition("https://mole.example/2", "2025-03-02", "2025-03-02", "Islanders wait for boats\n\nKarim Haddad said the company \"has promised us new lifeboats since the autumn storms\"."),
		edition("https://pier.example/3", "2025-03-03", "2025-03-03", "No rescue at sea\n\n\"The ferry company promised us lifeboats since the spring storms, and not a single lifeboat has arrived,\" Karim Haddad said in an interview."),
	}
	whole := newDesk(t)
	if _, err := whole.Record(ctx, "a", from(items)); err != nil {
		t.Fatal(err)
	}
	want := utterancesOf(t, whole)
	if len(want) != 1 || len(want[0].Tellings) != 3 || want[0].Tellings[1].Relation != onrecord.RetoldCut || want[0].Tellings[2].Relation != onrecord.RetoldAltered {
		t.Fatalf("%+v, want one utterance told whole, cut and altered", want)
	}
	d := newDesk(t)
	for _, i := range []int{2, 0, 1} {
		if _, err := d.Record(ctx, "a", from(items[i:i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(want, utterancesOf(t, d)); diff != "" {
		t.Errorf("one by one: %s", diff)
	}
	if s, err := d.Verify(ctx, "a"); err != nil || len(s.Faults) > 0 {
		t.Errorf("verify: %+v %v", s.Faults, err)
	}

	decide := func(verb onrecord.Verb, target string) {
		t.Helper()
		if _, err := d.Decide(ctx, "a", onrecord.Decision{Verb: verb, Target: target, Author: "ann"}); err != nil {
			t.Fatal(err)
		}
	}
	decide(onrecord.Reject, want[0].Tellings[2].Statement)
	if got := utterancesOf(t, d); len(got) != 1 || len(got[0].Tellings) != 2 || got[0].ID == "" {
		t.Errorf("%+v, want the rejected telling out of it", got)
	}
	decide(onrecord.Undo, "")
	if diff := cmp.Diff(want, utterancesOf(t, d)); diff != "" {
		t.Errorf("undone: %s", diff)
	}
	decide(onrecord.Reject, want[0].ID)
	if got := utterancesOf(t, d); len(got) != 0 {
		t.Errorf("%+v, want none: the line is rejected", got)
	}
	more := edition("https://quay.example/4", "2025-03-04", "2025-03-04", "Another day\n\nThe harbour was calm, said Ada Berg.")
	if _, err := d.Record(ctx, "a", from([]intake.Item{more})); err != nil {
		t.Fatal(err)
	}
	if got := utterancesOf(t, d); len(got) != 0 {
		t.Errorf("%+v after another document, want the decision to stand", got)
	}
}
