package ledger

import (
	"cmp"
	"slices"

	"onrecord"
)

// decided puts lines together and takes pledges out of them as a person
// decided. What a line has besides its pledges goes with the line it was on;
// a pledge taken out of it is one that names another day no longer.
func decided(lines []*line, ties []onrecord.Tie) []*line {
	if !slices.ContainsFunc(ties, func(t onrecord.Tie) bool { return t.Kind == onrecord.KindCommitment }) {
		return lines
	}
	type placed struct {
		*pledge
		line *line
		at   int
	}
	var groups [][]placed
	n := 0
	for _, l := range lines {
		var g []placed
		for _, p := range l.pledges {
			g = append(g, placed{p, l, n})
			n++
		}
		if g != nil {
			groups = append(groups, g)
		}
	}
	groups = onrecord.Regroup(groups, onrecord.KindCommitment, func(p placed) string { return p.com.ID }, ties)
	given := map[*line]bool{}
	var out []*line
	for _, g := range groups {
		slices.SortFunc(g, func(a, b placed) int { return cmp.Compare(a.at, b.at) })
		l := &line{docs: map[string]bool{}}
		for _, p := range g {
			l.add(p.pledge)
			if !given[p.line] && p.pledge == p.line.pledges[0] {
				given[p.line] = true
				l.others = append(l.others, p.line.others...)
				l.recalled = append(l.recalled, p.line.recalled...)
				l.moved = append(l.moved, p.line.moved...)
				l.denied = append(l.denied, p.line.denied...)
			}
		}
		l.others = slices.DeleteFunc(l.others, func(p *pledge) bool { return slices.Contains(l.pledges, p) })
		out = append(out, l)
	}
	return out
}
