package dispute

import (
	"testing"
	"unicode/utf8"

	"onrecord"
)

func TestClauses(t *testing.T) {
	ev := onrecord.Evidence{Doc: "courier", Start: 100, End: 176, Exact: "“The wall – it’s old – is safe”, he said, unless the tide rises, but the quay is not"}
	want := []string{"“The wall", "it’s old", "is safe”", "he said", "the quay is not"}
	got := clauses(ev)
	if len(got) != len(want) {
		t.Fatalf("%d clauses, want %d: %+v", len(got), len(want), got)
	}
	for i, c := range got {
		if c.Exact != want[i] || string([]rune(ev.Exact)[c.Start-100:c.End-100]) != c.Exact {
			t.Errorf("clause %d is %q at %d to %d, want %q", i, c.Exact, c.Start, c.End, want[i])
		}
	}
}

// Whatever two speakers say, comparing it ends, and every piece shown stands
// where it says.
func FuzzFind(f *testing.F) {
	f.Add("the harbour board had paid the smugglers", "denied", "that the board had paid them")
	f.Add("the wall is safe", "initially said", "it was, but later he did not")
	f.Add("’s is n't not 's of to", "rejected", "that claim")
	f.Fuzz(func(t *testing.T, one, cue, other string) {
		if !utf8.ValidString(one) || !utf8.ValidString(cue) || !utf8.ValidString(other) {
			t.Skip("texts are made valid before they are read")
		}
		rep := page("courier", "2031-03-05", spokenBy{"Lind", "accused", one}, spokenBy{"Berg", cue, other}, spokenBy{"Moe", "said", one})
		for _, dis := range Find([]onrecord.Report{rep}, nil, known(rep), nil, nil, nil, nil, nil) {
			for _, ev := range dis.Spans() {
				if ev.End-ev.Start != utf8.RuneCountInString(ev.Exact) {
					t.Errorf("%q at %d to %d", ev.Exact, ev.Start, ev.End)
				}
			}
		}
	})
}
