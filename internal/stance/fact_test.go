package stance

import (
	"testing"

	"onrecord"
)

// A question that asks what is so is answered by what is said to be so; one
// that asks what should be done is not.
func TestFacts(t *testing.T) {
	matters := []onrecord.Matter{
		{Question: "Is the sea wall safe?", Yes: []string{"sea wall safe", "wall sound"}, No: []string{"wall danger", "sea wall cracked"}},
		{Question: "Should (or will) the dredgers stay?", Yes: []string{"dredgers stay", "extension of the contract"}, No: []string{"dredgers leave", "contract fixed"}},
		{Question: "Are more pilots needed?", Yes: []string{"need pilots", "pilots necessary"}},
		{Question: "Should the quay be closed?", Yes: []string{"close the quay"}, No: []string{"quay open"}},
	}
	for _, c := range []struct {
		why, content string
		question     int
		want         onrecord.Stance
	}{
		{"what is so", "the sea wall is perfectly safe", 0, onrecord.For},
		{"what is not so", "the sea wall is not safe in a storm", 0, onrecord.Against},
		{"in the words for no", "the sea wall is badly cracked", 0, onrecord.Against},
		{"a verb that only carries the rest", "the wall poses no danger", 0, onrecord.For},
		{"on a condition nothing is said outright", "the sea wall is safe if the repairs hold", 0, ""},
		{"what may be so", "the sea wall might be safe", 0, ""},
		{"what others hold", "engineers believe the sea wall is safe", 0, ""},
		{"another thing is said of it", "the sea wall was once called safe and was built by convicts", 0, ""},
		{"what should be is not what is", "the sea wall should be safe", 0, ""},
		{"a question", "is the sea wall safe", 0, ""},
		{"a thing that is fixed", "the contract is fixed", 1, onrecord.Against},
		{"there will be none of it", "there will be no extension of the contract", 1, onrecord.Against},
		{"no need", "we do not need pilots", 2, onrecord.Against},
		{"what is necessary", "more pilots are necessary at night", 2, onrecord.For},
		{"what is so answers no question of duty", "the quay is open", 3, ""},
		{"a should before its subject is a condition", "should the council close the quay, trade will suffer", 3, ""},
		{"warned of it, not told to do it", "the council should have heeded letters on closing the quay", 3, ""},
	} {
		found := Find([]onrecord.Report{said("courier", "2031-03-05", "Berg", "said", c.content)}, members, matters)
		switch {
		case c.want == "" && len(found) > 0:
			t.Errorf("%s: found %s on %q", c.why, found[0].Stance, found[0].Question)
		case c.want != "" && (len(found) != 1 || found[0].Stance != c.want || found[0].Question != matters[c.question].Question):
			t.Errorf("%s: %+v, want %s", c.why, found, c.want)
		}
	}
}

// Whatever is said, reading it for an answer ends.
func FuzzFind(f *testing.F) {
	f.Add("said", "there will be no extension of the contract")
	f.Add("rejected", "we do not need should be n't no")
	matters := []onrecord.Matter{{Question: "Should (or will) the dredgers stay?", Yes: []string{"dredgers stay"}, No: []string{"no contract"}}}
	f.Fuzz(func(t *testing.T, cue, content string) {
		if cue == "" || content == "" {
			t.Skip("a statement has both")
		}
		Find([]onrecord.Report{said("courier", "2031-03-05", "Berg", cue, content)}, members, matters)
	})
}
