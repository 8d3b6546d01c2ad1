package timeline

import (
	"cmp"
	"slices"
)

// tally gives, for each value that what names, the origins that give it.
func tally(all []*Telling, origins map[string]string, what func(*Telling) string) map[string]map[string]bool {
	votes := map[string]map[string]bool{}
	for _, t := range all {
		v := what(t)
		if v == "" {
			continue
		}
		if votes[v] == nil {
			votes[v] = map[string]bool{}
		}
		votes[v][cmp.Or(origins[t.Account.Doc], t.Account.Doc)] = true
	}
	return votes
}

// ranked gives the values of a tally, those of the most origins first.
func ranked(votes map[string]map[string]bool) []string {
	values := make([]string, 0, len(votes))
	for v := range votes {
		values = append(values, v)
	}
	slices.SortFunc(values, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(votes[b]), len(votes[a])), cmp.Compare(a, b))
	})
	return values
}

func most(votes map[string]map[string]bool) string {
	if len(votes) == 0 {
		return ""
	}
	return ranked(votes)[0]
}

// vote notes that an origin gives somebody a name, or a part.
func vote(votes map[string]map[string]map[string]bool, id, value, by string) {
	if votes[id] == nil {
		votes[id] = map[string]map[string]bool{}
	}
	if votes[id][value] == nil {
		votes[id][value] = map[string]bool{}
	}
	votes[id][value][by] = true
}
