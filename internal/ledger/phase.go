package ledger

import (
	"slices"
	"strings"

	"onrecord"
)

// phased puts together the phases of one plan that documents tell by their
// days alone: "one this year and one in 2026", "a first phase falls in this
// year". Two documents that name the same two days or more for such phases,
// no further apart in time than a season, speak of the same ones, unless they
// bind two parties.
func phased(lines []*line) []*line {
	sets := map[string][]*line{} // lines of bare phases by document
	for _, l := range lines {
		if first := l.pledges[0]; l.due() != nil && first.elliptic {
			doc := first.rep.Document.Doc
			sets[doc] = append(sets[doc], l)
		}
	}
	byDays := map[string][]string{}
	for doc, set := range sets {
		slices.SortFunc(set, func(a, b *line) int { return strings.Compare(string(a.due().Latest), string(b.due().Latest)) })
		if key := dayKey(set); key != "" {
			byDays[key] = append(byDays[key], doc)
		}
	}
	gone := map[*line]bool{}
	for _, docs := range byDays {
		slices.SortFunc(docs, func(a, b string) int { return inOrder(sets[a][0].pledges[0], sets[b][0].pledges[0]) })
		for i, doc := range docs {
			for _, earlier := range docs[:i] {
				if !gone[sets[earlier][0]] && samePhases(sets[earlier], sets[doc]) {
					for k, l := range sets[doc] {
						sets[earlier][k].take(l)
						gone[l] = true
					}
					break
				}
			}
		}
	}
	return slices.DeleteFunc(lines, func(l *line) bool { return gone[l] })
}

// dayKey is the last days of two phases or more, each once; "" for others.
func dayKey(set []*line) string {
	var days []string
	for _, l := range set {
		day := string(l.due().Latest)
		if slices.Contains(days, day) {
			return ""
		}
		days = append(days, day)
	}
	if len(days) < 2 {
		return ""
	}
	return strings.Join(days, " ")
}

// samePhases tells whether two sets of phases with the same days are told near
// in time and of no two parties.
func samePhases(a, b []*line) bool {
	first, later := a[0].pledges[0], b[0].pledges[0]
	if first.reported() == "" || later.reported() == "" || later.reported() > first.reported().Add(season) {
		return false
	}
	bound := func(p *pledge) onrecord.Maybe {
		if p.by == p.speaker {
			return "" // who promises for others is not bound himself
		}
		return onrecord.Maybe(p.by)
	}
	x, y := bound(first), bound(later)
	return x == "" || y == "" || x == y
}

// take puts all of another line on this one, in order of the day said.
func (l *line) take(o *line) {
	all := append(l.pledges, o.pledges...)
	slices.SortStableFunc(all, inOrder)
	l.pledges, l.kinds, l.day = nil, nil, nil
	for _, p := range all {
		l.add(p)
	}
	l.others, l.recalled = append(l.others, o.others...), append(l.recalled, o.recalled...)
	l.moved, l.denied = append(l.moved, o.moved...), append(l.denied, o.denied...)
}
