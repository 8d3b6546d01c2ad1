package onrecord

import "slices"

// Tie is what a person decided about identity: that findings are one thing, or
// that they are a thing of their own.
type Tie struct {
	Kind     Kind
	Apart    bool     // a thing of their own; else one with each other
	Members  []string // ids of findings within texts
	Decision int64    // the number of the decision; 0 for aliases given with the affair
}

// Regroup applies ties, in the order of the decisions, to findings of a kind
// that were put together by likeness. To be one brings the whole groups of the
// members together; to be apart takes the members, and nothing else, out of
// their groups. The groups stay in the order of their first members.
func Regroup[T any](groups [][]T, kind Kind, id func(T) string, ties []Tie) [][]T {
	for _, tie := range ties {
		if tie.Kind != kind {
			continue
		}
		members := make(map[string]bool, len(tie.Members))
		for _, m := range tie.Members {
			members[m] = true
		}
		named := func(x T) bool { return members[id(x)] }
		touched := func(g []T) bool { return slices.ContainsFunc(g, named) }
		first := slices.IndexFunc(groups, touched)
		if first < 0 {
			continue
		}
		var out, together []T
		var rest [][]T
		for _, g := range groups[first:] {
			if !touched(g) {
				rest = append(rest, g)
				continue
			}
			if !tie.Apart {
				together = append(together, g...)
				continue
			}
			var left []T
			for _, x := range g {
				if named(x) {
					out = append(out, x)
				} else {
					left = append(left, x)
				}
			}
			if len(left) > 0 {
				rest = append(rest, left)
			}
		}
		groups = append(groups[:first:first], append(together, out...))
		groups = append(groups, rest...)
	}
	return groups
}
