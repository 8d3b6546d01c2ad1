package ledger

import (
	"slices"

	"onrecord"
)

// gathered puts the pledges, in order of the day said, on lines: each joins
// the line that it is most like, or opens its own. Which line that is hangs on
// the two alone, so that a document more moves only what it is like.
func gathered(all []*pledge) []*line {
	var lines []*line
	blocks := map[key][]*line{}
	byID := map[string]*line{}
	for turn, p := range all {
		if p.vague() {
			continue
		}
		l := byID[p.com.ID]
		if l == nil {
			l = lineFor(p, blocks, turn+1)
		}
		if l == nil {
			l = &line{docs: map[string]bool{}}
			lines = append(lines, l)
			for _, k := range p.shelved() {
				blocks[k] = append(blocks[k], l)
			}
		} else {
			for _, k := range l.newKeys(p) {
				blocks[k] = append(blocks[k], l)
			}
		}
		l.add(p)
		byID[p.com.ID] = l
		deny(p, blocks)
	}
	return lines
}

// add puts a pledge on the line.
func (l *line) add(p *pledge) {
	l.pledges, l.docs[p.rep.Document.Doc] = append(l.pledges, p), true
	if d := p.com.Deadline; l.day == nil && d != nil && d.Latest != "" {
		l.day = d
	}
	if l.fresh(p) || l.tied(p) != same {
		l.kinds = append(l.kinds, p)
	}
}

// tied tells how the party of a pledge stands to those that a line names.
func (l *line) tied(p *pledge) bond {
	best := other
	for _, o := range l.kinds {
		best = max(best, tied(o, p))
	}
	return best
}

// fresh tells whether a pledge names others who are to meet, or another day,
// than those on the line.
func (l *line) fresh(p *pledge) bool {
	return p.deed != "" && !slices.ContainsFunc(l.kinds, func(o *pledge) bool {
		return o.deed == p.deed && len(o.meeters()) == len(p.meeters()) && o.meeters().shared(p.meeters()) == len(p.meeters()) && sameDue(o.com.Deadline, p.com.Deadline)
	})
}

// lineFor gives the line that a pledge belongs on, the earliest of several, and
// notes it on those that it names another day for.
func lineFor(p *pledge, blocks map[key][]*line, turn int) *line {
	var best *line
	most := 0.0
	for _, k := range p.sought() {
		for _, l := range blocks[k] {
			if l.tried == turn {
				continue
			}
			l.tried = turn
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

// deny notes a pledge on the lines whose opposite it says: that what was to be
// done will not be.
func deny(p *pledge, blocks map[key][]*line) {
	if p.family() == "demand" || p.com.Condition != nil || p.com.Force == onrecord.ForceResolution {
		return
	}
	against := opposite(p.family())
	for _, k := range p.sought() {
		k.family = against
		for _, l := range blocks[k] {
			if !slices.Contains(l.denied, p) && l.refuses(p) {
				l.denied = append(l.denied, p)
			}
		}
	}
}

// opposite gives the family of what binds to leave undone, or to do.
func opposite(family string) string {
	if family == "not" {
		return "do"
	}
	return "not"
}

// refuses tells whether a pledge says the opposite of a line: of the same party,
// nearly all in the same words, and of no other day.
func (l *line) refuses(p *pledge) bool {
	first := l.pledges[0]
	if l.tied(p) != same || first.com.Condition != nil || apart(first.places, p.places) || first.opens != p.opens {
		return false
	}
	due := l.due()
	if due != nil && p.reported() > due.Latest || !sameDay(due, p.com.Deadline) || p.reported() > l.pledges[len(l.pledges)-1].reported().Add(season) {
		return false
	}
	share, weight, n := first.share(p)
	return n >= 2 && weight >= leastFar && first.object(p) && share >= much
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

// lasting is how many days what has no day is spoken of anew before it is taken
// for another undertaking.
const lasting = 366

// fits compares a pledge with the first on the line. Two pledges of one
// document with different days are two phases.
func (l *line) fits(p *pledge) (float64, fit) {
	first := l.pledges[0]
	phases := l.docs[p.rep.Document.Doc] && (p.elliptic || first.elliptic)
	if phases {
		return 0, foreign
	}
	due := l.due()
	if due != nil && p.reported() > due.Latest && (p.com.Deadline == nil || p.reported() > due.Latest.Add(grace)) {
		return 0, foreign
	}
	last := l.pledges[len(l.pledges)-1]
	if (due == nil || p.com.Deadline == nil) && first.deed == meeting && p.reported() > last.reported().Add(season) {
		return 0, foreign
	}
	if due == nil && p.reported() > last.reported().Add(lasting) {
		return 0, foreign
	}
	like := slices.ContainsFunc(l.kinds, func(o *pledge) bool { return sameDeed(o, p) })
	if like && (oneDay(due, p.com.Deadline) || sameDue(due, p.com.Deadline) || due == nil || p.com.Deadline == nil || overlapping(due, p.com.Deadline)) {
		return 100, joins
	}
	if like && first.deed == meeting { // of the same two on another day, whoever of them is bound
		if first.elliptic || l.docs[p.rep.Document.Doc] || within(due, p.com.Deadline.Latest) || within(p.com.Deadline, due.Latest) {
			return 0, foreign
		}
		return 0, differs
	}
	bond := l.tied(p)
	share, alike := sameAction(first, p, bond, p.reported() <= last.reported().Add(grace))
	if !alike || (first.deed == meeting) != (p.deed == meeting) || first.deed == meeting && !like && !sameDue(due, p.com.Deadline) && max(len(first.who), len(p.who)) > 1 {
		return 0, foreign
	}
	if !sameDay(due, p.com.Deadline) {
		if first.elliptic {
			return 0, foreign // the day of another phase moves none
		}
		if bond == unknown || l.docs[p.rep.Document.Doc] || within(due, p.com.Deadline.Latest) || within(p.com.Deadline, due.Latest) {
			return 0, foreign
		}
		return 0, differs
	}
	return share, joins
}

// due is the deadline that the line stands for: the first that it tells.
func (l *line) due() *onrecord.Deadline {
	return l.day
}
