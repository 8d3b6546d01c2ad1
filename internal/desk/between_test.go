package desk

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/internal/intake"
)

// edition is one version of an article, seen on a day.
func edition(url, seen, published, body string) intake.Item {
	words := onrecord.NewText(body, "test")
	sum := sha256.Sum256([]byte(body))
	return intake.Item{Text: words, Raw: []byte(body), Document: onrecord.Document{
		Kind: onrecord.KindDocument, ID: onrecord.DocumentID(url, []byte(body)), Path: path.Base(url), URL: onrecord.Maybe(url),
		TextID: words.ID, RawHash: hex.EncodeToString(sum[:]), Seen: seen, Chars: len(body),
		Claimed: onrecord.Claimed{Published: onrecord.Maybe(published), Basis: onrecord.BasisGiven},
	}}
}

// Between two days an affair gains lines, changes others, sees promises fall
// due; each is told as what it is.
func TestBetween(t *testing.T) {
	ctx := context.Background()
	d := newDesk(t)
	_, err := d.Record(ctx, "wall", from([]intake.Item{
		edition("https://quay.example/1", "2025-03-01", "2025-03-01", "Plan for the wall\n\n\"We will finish the harbour wall by June 30, 2025,\" Mayor Jane Doe said."),
		edition("https://quay.example/2", "2025-05-02", "2025-05-02", "Wall late\n\n\"We will finish the harbour wall by June 30, 2025,\" Mayor Jane Doe said. Jane Doe said the cranes had arrived."),
	}))
	if err != nil {
		t.Fatal(err)
	}
	b, err := d.Between(ctx, "wall", Lens{AsOf: "2025-04-01"}, Lens{AsOf: "2025-07-15"})
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Documents) != 1 || b.Documents[0].URL != "https://quay.example/2" {
		t.Errorf("documents that came in: %v", b.Documents)
	}
	if len(b.FellDue) != 1 || b.FellDue[0].Deadline.Latest != "2025-06-30" || b.FellDue[0].Status != onrecord.StatusNoReport {
		t.Errorf("fell due: %v", b.FellDue)
	}
	said := 0
	for _, f := range b.Added {
		if st, ok := f.(*onrecord.Statement); ok {
			said++
			if st.Evidence.Doc != b.Documents[0].Doc {
				t.Errorf("%s was there before", st.Evidence.Exact)
			}
		}
	}
	if said != 2 {
		t.Errorf("%d statements added, want 2", said)
	}
	moved := map[string]string{}
	for _, c := range b.Changed {
		if _, ok := c.Line.(*onrecord.MergedCommitment); ok {
			for _, m := range c.Moves {
				moved[m.Field] = m.From + " → " + m.To
			}
		}
	}
	want := map[string]string{"status": "open → no-report-since-due", "steps": "1 → 2", "independent origins": "1 → 2"}
	if diff := cmp.Diff(want, moved); diff != "" {
		t.Errorf("what changed (-want +got):\n%s", diff)
	}
	back, err := d.Between(ctx, "wall", Lens{AsOf: "2025-07-15"}, Lens{AsOf: "2025-07-15"})
	if err != nil || len(back.Added)+len(back.Changed)+len(back.Gone)+len(back.FellDue) > 0 {
		t.Errorf("a day differs from itself: %+v, %v", back, err)
	}
}

// A new version of an article takes back, rewords and adds; what rested on
// the words that are gone is named.
func TestCorrections(t *testing.T) {
	ctx := context.Background()
	d := newDesk(t)
	_, err := d.Record(ctx, "wall", from([]intake.Item{
		edition("https://quay.example/1", "2025-03-01", "2025-03-01", "Plan for the wall\n\n\"We will finish the harbour wall by June 30, 2025,\" Mayor Jane Doe said. Jane Doe said forty workers were hurt in the storm. Engineer Paul Lund said the pumps are old."),
		edition("https://quay.example/1", "2025-03-05", "2025-03-01", "Plan for the wall\n\n\"We will finish the harbour wall by September 30, 2025,\" Mayor Jane Doe said. Jane Doe said fourteen workers were hurt in the storm. Clerk Ann Ray said the tide was high."),
		edition("https://quay.example/2", "2025-03-02", "2025-03-02", "Another\n\nThe library opened on Sunday, Mayor Jane Doe said."),
	}))
	if err != nil {
		t.Fatal(err)
	}
	b, err := d.Between(ctx, "wall", Lens{AsOf: "2025-03-03", KnownBy: "2025-03-03"}, Lens{AsOf: "2025-03-10", KnownBy: "2025-03-10"})
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Corrected) != 1 {
		t.Fatalf("%d articles corrected, want 1", len(b.Corrected))
	}
	c := b.Corrected[0]
	has := func(fs []onrecord.Finding, words string) bool {
		for _, f := range fs {
			if st, ok := f.(*onrecord.Statement); ok && st.Content[0].Exact == words {
				return true
			}
		}
		return false
	}
	if !has(c.Removed, "the pumps are old") || !has(c.Added, "the tide was high") {
		t.Errorf("removed %v, added %v", c.Removed, c.Added)
	}
	reworded := false
	for _, r := range c.Changed {
		was, ok := r.Was.(*onrecord.Statement)
		reworded = reworded || ok && was.Content[0].Exact == "forty workers were hurt in the storm"
	}
	if !reworded {
		t.Errorf("changed: %v", c.Changed)
	}
	rested := false
	for _, r := range c.Rested {
		_, ok := r.Line.(*onrecord.MergedCommitment)
		rested = rested || ok && len(r.Lost) == 1 && r.Left == 0
	}
	if !rested {
		t.Errorf("the promise rested on words that are gone: %v", c.Rested)
	}
	if n := len(b.Documents); n != 1 {
		t.Errorf("%d documents came in, want 1", n)
	}
}
