package ledger

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// vague tells a pledge that names no action of its own but that it stands:
// "the schedules are fixed", "the timetable for the exit remains".
func (p *pledge) vague() bool {
	return p.com.Reaffirms && p.com.Deadline == nil && (len(p.words) == 0 || frames[p.opens])
}

// frames are the words for a commitment itself and for its standing, by stem.
var frames = stems(`schedule timetable timeline calendar deadline date plan agreement promise commitment pledge thing process proceed go course work track
	according fixed fix set`)

func stems(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[syntax.Stem(w)] = true
	}
	return set
}

// attach puts what reaffirms a commitment without naming it on the line that
// the same document speaks of, else on the one line with which it has something
// in common, that was set before, is not yet due, and that the most documents
// tell, if it is one. What finds no line is left out: it says nothing that can
// be followed.
func attach(lines []*line, all []*pledge) {
	for _, p := range all {
		if !p.vague() {
			continue
		}
		l := only(lines, p, func(l *line) bool { return l.docs[p.rep.Document.Doc] })
		if l == nil {
			l = only(lines, p, func(l *line) bool { return len(l.docs) > 1 && l.near(p) })
		}
		if l != nil {
			l.recalled = append(l.recalled, p)
		}
	}
}

// near tells whether a pledge has its party, who says so, a place or a word in
// common with a line.
func (l *line) near(p *pledge) bool {
	first := l.pledges[0]
	_, _, n := first.share(p)
	return n > 0 || l.tied(p) >= kindred || meet(first.places, p.places) || p.speaker != "" && slices.ContainsFunc(l.pledges, func(o *pledge) bool { return o.speaker == p.speaker })
}

// fold takes a line that was opened by moving the day of another into that
// one: a moved commitment is still one.
func fold(lines []*line) {
	of := map[*pledge]*line{}
	for _, l := range lines {
		for _, p := range l.pledges {
			of[p] = l
		}
	}
	for _, l := range lines {
		for _, p := range l.others {
			m := of[p]
			if len(l.pledges) == 0 || m == l || len(m.pledges) == 0 || m.pledges[0] != p && p.deed != meeting || l.change(l.pledges[0], l.pledges[0], p) != onrecord.ChangeMoved {
				continue
			}
			l.moved = append(l.moved, m.pledges...)
			l.recalled = append(l.recalled, m.recalled...)
			m.pledges = nil
		}
	}
}

// only gives the one line with a day ahead that fits and that the most
// documents tell; nil when several are told equally often.
func only(lines []*line, p *pledge, fits func(*line) bool) *line {
	var best *line
	tied := false
	for _, l := range lines {
		due := l.due()
		first := l.pledges[0]
		if due == nil || first.family() != "do" || p.on.Latest == "" || due.Latest < p.on.Latest || orLast(first.on.Earliest) > p.on.Latest ||
			apart(first.places, p.places) || !fits(l) {
			continue
		}
		switch {
		case best == nil || len(l.docs) > len(best.docs):
			best, tied = l, false
		case len(l.docs) == len(best.docs):
			tied = true
		}
	}
	if tied {
		return nil
	}
	return best
}
