package commitment

import (
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
)

// mostRepeats is how many findings before it one is held against.
const mostRepeats = 40

// once leaves out what a text says again in fewer words or the same: the same
// one is bound the same way to what the other names, too, and no other day is
// told.
func once(found []onrecord.Commitment) []onrecord.Commitment {
	gists := make([][]string, len(found))
	gist := func(i int) []string {
		if gists[i] == nil {
			gists[i] = syntax.Gist(found[i].ToDo.Exact)
		}
		return gists[i]
	}
	again := make([]bool, len(found))
	for i := range found {
		for k := max(0, i-mostRepeats); k < i && !again[i]; k++ {
			if again[k] || !alike(&found[i], &found[k]) {
				continue
			}
			again[i] = repeats(&found[i], &found[k], gist(i), gist(k))
			again[k] = !again[i] && repeats(&found[k], &found[i], gist(k), gist(i))
		}
	}
	kept := found[:0]
	for i := range found {
		if !again[i] {
			kept = append(kept, found[i])
		}
	}
	return kept
}

// alike tells whether the same one is bound the same way.
func alike(a, b *onrecord.Commitment) bool {
	return a.By != "" && a.By == b.By && a.Direction == b.Direction && a.Reaffirms == b.Reaffirms
}

// repeats tells whether commitment a says nothing that b, which is alike, does
// not.
func repeats(a, b *onrecord.Commitment, said, more []string) bool {
	if len(said) < 2 || b.Doubt >= onrecord.Doubtful && a.Doubt < b.Doubt {
		return false
	}
	if a.Deadline != nil && (b.Deadline == nil || a.Deadline.Latest != b.Deadline.Latest) || a.Condition != nil && b.Condition == nil {
		return false
	}
	for _, stem := range said {
		if !slices.Contains(more, stem) {
			return false
		}
	}
	return true
}
