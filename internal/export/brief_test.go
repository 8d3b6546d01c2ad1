package export

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// Of many steps a brief shows the first and those that change something, the
// repetitions only where there is room.
func TestTelling(t *testing.T) {
	steps := func(changes ...onrecord.Change) []onrecord.Step {
		var all []onrecord.Step
		for _, c := range changes {
			all = append(all, onrecord.Step{Change: c})
		}
		return all
	}
	const set, again, moved, off, met = onrecord.ChangeSet, onrecord.ChangeReaffirmed, onrecord.ChangeMoved, onrecord.ChangeWithdrawn, onrecord.ChangeMet
	for _, c := range []struct {
		why        string
		from, want []onrecord.Step
	}{
		{"few", steps(set, again), steps(set, again)},
		{"repetitions", steps(set, again, again, again, again, again), steps(set, again, again, again)},
		{"changes behind repetitions", steps(set, again, again, again, moved, again, off, again, met), steps(set, moved, off, met)},
		{"more changes than there is room for", steps(set, moved, moved, moved, moved, off, moved, met), steps(set, moved, moved, off, moved, met)},
		{"none", nil, []onrecord.Step{}},
	} {
		if diff := cmp.Diff(c.want, telling(c.from)); diff != "" {
			t.Errorf("%s: %s", c.why, diff)
		}
	}
}
