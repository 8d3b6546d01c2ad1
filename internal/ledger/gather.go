package ledger

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
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

// newKeys gives the keys that a line is found by as well once a pledge is on
// it: those whom that names to meet, and its party with the line's own words.
func (l *line) newKeys(p *pledge) []key {
	var keys []key
	if l.fresh(p) {
		keys = p.pairs()
	}
	if p.by == "" || l.tied(p) == same {
		return keys
	}
	return append(keys, l.pledges[0].under(p.known())...)
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

// key is what pledges that may be one have in common: who is bound, with the
// word that one of them opens with; two who are to meet; a deed with its day.
type key struct {
	family, party, word string
	opens               bool // it is the line that opens with the word
}

const (
	anybody = "?" // stands for a party, whoever it is
	none    = "-" // stands for a party that no text names
)

// shelved gives the keys under which a line is found by its first pledge.
func (p *pledge) shelved() []key {
	parties := append(p.known(), anybody)
	if p.by == "" {
		parties = append(parties, none)
	}
	return append(p.under(parties), p.told()...)
}

// under gives the keys of a line for its party by these names: its words, of
// which a pledge may open with one, and the word that it opens with.
func (p *pledge) under(parties []string) []key {
	var keys []key
	for _, who := range parties {
		for _, w := range p.words {
			keys = append(keys, key{family: p.family(), party: who, word: w.name})
		}
		keys = append(keys, key{p.family(), who, p.opens, true})
	}
	return keys
}

// sought gives the keys under which lines are looked up that a pledge may
// belong on.
func (p *pledge) sought() []key {
	parties := []string{anybody}
	if p.by != "" {
		parties = append(p.known(), none)
	}
	keys := p.told()
	for _, who := range parties {
		for _, w := range p.words {
			keys = append(keys, key{p.family(), who, w.name, true})
		}
		keys = append(keys, key{family: p.family(), party: who, word: p.opens})
	}
	return keys
}

// known gives the names under which the party of a pledge may meet another.
func (p *pledge) known() []string {
	var names []string
	if p.by != "" {
		names = append(names, p.by)
	}
	for _, w := range p.party {
		if w[0] != '@' && !titled(w) && !organs[w] {
			names = append(names, w)
		}
	}
	return p.lands.onto(names)
}

// told gives a key for what the deed alone tells: the day, and who are to meet.
func (p *pledge) told() []key {
	keys := p.pairs()
	if d := p.com.Deadline; p.deed != "" && d != nil && d.Latest != "" {
		keys = append(keys, key{family: p.family(), party: string(p.deed), word: string(d.Latest)})
	}
	return keys
}

// pairs gives a key for each two who are to meet.
func (p *pledge) pairs() []key {
	if p.deed != meeting {
		return nil
	}
	var names []string
	for _, one := range p.meeters() {
		names = one.lands.onto(append(names, one.id))
	}
	slices.Sort(names)
	names = slices.Compact(names)
	var keys []key
	for i, a := range names {
		for _, b := range names[i+1:] {
			keys = append(keys, key{family: p.family(), party: a, word: b})
		}
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
