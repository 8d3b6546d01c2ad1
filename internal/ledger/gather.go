package ledger

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// window bounds how many earlier lines with a word in common a pledge is held
// against, the latest first.
const window = 80

// gathered puts the pledges, in order of the day said, on lines: each joins
// the line that it is most like, or opens its own.
func gathered(all []*pledge) []*line {
	var lines []*line
	blocks := map[string][]*line{}
	byID := map[string]*line{}
	for _, p := range all {
		if p.vague() {
			continue
		}
		keys := p.keys()
		l := byID[p.com.ID]
		if l == nil {
			l = lineFor(p, keys, blocks)
		}
		if l == nil {
			l = &line{docs: map[string]bool{}}
			lines = append(lines, l)
		}
		l.pledges, l.docs[p.rep.Document.Doc] = append(l.pledges, p), true
		byID[p.com.ID] = l
		if d := p.com.Deadline; l.named == nil && d != nil && d.Latest != "" {
			l.named = d
		}
		for _, key := range keys {
			if block := blocks[key]; !slices.Contains(block[max(0, len(block)-window):], l) {
				blocks[key] = append(block, l)
			}
		}
	}
	return lines
}

// lineFor gives the line that a pledge belongs on, and notes it on those that
// it names another day for.
func lineFor(p *pledge, keys []string, blocks map[string][]*line) *line {
	var best *line
	most := 0.0
	for _, key := range keys {
		block := blocks[key]
		for k := len(block) - 1; k >= max(0, len(block)-window); k-- {
			l := block[k]
			if l.tried == p {
				continue
			}
			l.tried = p
			switch score, fit := l.fits(p); fit {
			case joins:
				if score > most {
					best, most = l, score
				}
			case differs:
				l.others = append(l.others, p)
			}
		}
	}
	return best
}

// keys are what pledges of one commitment are looked up by: a word in common,
// or the deed with the day or with somebody bound.
func (p *pledge) keys() []string {
	family := p.family()
	var keys []string
	for _, w := range p.words {
		keys = append(keys, family+" "+w.name)
	}
	if p.deed == "" {
		return keys
	}
	if d := p.com.Deadline; d != nil && d.Latest != "" {
		keys = append(keys, family+" "+string(p.deed)+" by "+string(d.Latest))
	}
	for _, one := range p.who {
		keys = append(keys, family+" "+string(p.deed)+" of "+one.id)
	}
	return keys
}

// fit tells how a pledge stands to a line.
type fit int

const (
	foreign fit = iota
	joins
	differs // the same action with another day
)

// grace is how many days after a due day another day may still be named for
// the same thing; later it is a new promise.
const grace = 31

// season is how many days a meeting without a day is spoken of before it is
// another one.
const season = 92

// fits compares a pledge with the first on the line. Two pledges of one
// document with different days are two phases.
func (l *line) fits(p *pledge) (float64, fit) {
	first := l.pledges[0]
	phases := l.docs[p.rep.Document.Doc] && (Elliptic(p.com.ToDo.Exact) || Elliptic(first.com.ToDo.Exact))
	if phases {
		return 0, foreign
	}
	due := l.named
	if due != nil && p.reported() > due.Latest && (p.com.Deadline == nil || p.reported() > due.Latest.Add(grace)) {
		return 0, foreign
	}
	recent := l.pledges[max(0, len(l.pledges)-20):]
	if (due == nil || p.com.Deadline == nil) && first.deed == meeting && p.reported() > recent[len(recent)-1].reported().Add(season) {
		return 0, foreign
	}
	like := slices.ContainsFunc(recent, func(o *pledge) bool { return sameDeed(o, p) })
	if like && (oneDay(due, p.com.Deadline) || sameDue(due, p.com.Deadline) || due == nil || p.com.Deadline == nil || overlapping(due, p.com.Deadline)) {
		return 100, joins
	}
	if !sameAction(first, p) || first.deed == meeting && !like && len(first.who) > 1 && len(p.who) > 1 {
		return 0, foreign
	}
	if !sameDay(due, p.com.Deadline) {
		if Elliptic(first.com.ToDo.Exact) {
			return 0, foreign // the day of another phase moves none
		}
		if !sameParty(first, p) || l.docs[p.rep.Document.Doc] || within(due, p.com.Deadline.Latest) || within(p.com.Deadline, due.Latest) {
			return 0, foreign
		}
		return 0, differs
	}
	shared, _ := overlap(first.words, p.words)
	return shared + 0.01, joins
}

// due is the deadline that the line stands for.
func (l *line) due() *onrecord.Deadline {
	for _, p := range l.pledges {
		if p.com.Deadline != nil && p.com.Deadline.Latest != "" {
			return p.com.Deadline
		}
	}
	return nil
}

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
// the same document speaks of, else on the one line of the affair that was
// set before, is not yet due, and that the most origins tell, if it is one.
// What finds no line is left out: it says nothing that can be followed.
func attach(lines []*line, all []*pledge) {
	for _, p := range all {
		if !p.vague() {
			continue
		}
		l := only(lines, p, func(l *line) bool { return l.docs[p.rep.Document.Doc] })
		if l == nil {
			l = only(lines, p, func(l *line) bool { return len(l.docs) > 1 })
		}
		if l != nil {
			l.recalled = append(l.recalled, p)
		}
	}
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
			if len(l.pledges) == 0 || m == l || len(m.pledges) == 0 || m.pledges[0] != p && p.deed != meeting || l.change(l.pledges[0], p) != onrecord.ChangeMoved {
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
