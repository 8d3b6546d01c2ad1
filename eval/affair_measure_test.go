package eval

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

// comparison is the gold and an output set beside each other.
type comparison struct {
	gold, out                            *side
	actors, events, commitments, figures *joining
	aliases, accounts, steps, points     []int // for each place of the gold its match in the output
	sheet
}

// set compares an output with the gold in everything that is measured.
func set(gold, out *side) *comparison {
	c := &comparison{gold: gold, out: out}
	c.measureActors()
	c.measureEvents()
	c.measureGroups()
	c.measureCommitments()
	c.measureSeries()
	c.measureDisputes()
	c.measureCopies()
	return c
}

// items gives each place of a chapter as an item to be joined.
func items(gold, out *chapter, of []int) []item {
	list := make([]item, len(gold.spots))
	for i := range gold.spots {
		list[i] = item{gold: gold.spots[i].line, doc: gold.spots[i].Doc}
		if of[i] >= 0 {
			list[i].out = out.spots[of[i]].line
		}
	}
	return list
}

// folded makes one item of the places of a line in one article: it stands
// where most of the line stands, of those that hold any of them.
func folded(gold *chapter, list []item) (each []item) {
	j := join(gold, list)
	for i, it := range list {
		if i > 0 && list[i-1].gold == it.gold && list[i-1].doc == it.doc {
			continue
		}
		it.out = ""
		for _, o := range j.holds[it.gold] {
			if it.out == "" && slices.Contains(list, item{it.gold, o, it.doc}) {
				it.out = o
			}
		}
		each = append(each, it)
	}
	return each
}

func (c *comparison) measureActors() {
	c.aliases = pairUp(c.gold.actors.spots, c.out.actors.spots, byName)
	c.actors = join(&c.gold.actors, items(&c.gold.actors, &c.out.actors, c.aliases))
	var wanted, told, own, named, typed int
	for _, l := range c.gold.actors.lines {
		if !l.core {
			continue
		}
		wanted++
		told += bit(len(c.actors.holds[l.id]) > 0)
		if o := c.out.actors.line(c.actors.own(l.id)); o != nil {
			own++
			named += bit(anyNamed(l.names, o.names[:1]))
			typed += bit(agree(l.sorts, o.sorts))
		}
	}
	c.part("actors, core found", own, wanted)
	c.part("actors, core with any place found", told, wanted)
	c.part("actors, name right, of those found", named, own)
	c.part("actors, type right, of those found", typed, own)
	c.actors.report(&c.sheet, "actors", "forms")
	c.measureOffices()
}

// office is one office of one actor.
type office struct {
	line string
	part int
}

func (c *comparison) measureOffices() {
	found, phrased, orgs, wanted := map[office]bool{}, map[office]bool{}, map[office]bool{}, map[office]bool{}
	places, placed := 0, 0
	for i := range c.gold.offices {
		g := &c.gold.offices[i]
		if !c.gold.actors.line(g.line).core {
			continue
		}
		key, here := office{g.line, g.part}, false
		wanted[key] = true
		for k := range c.out.offices {
			o := &c.out.offices[k]
			if !g.meets(o.spotted) || !c.gold.actors.mayBeSame(c.actors.owner[o.line], g.line) {
				continue
			}
			here, found[key] = true, true
			if worded(g.as[0], o.as[0]) {
				phrased[key] = true
				orgs[key] = orgs[key] || c.sameActor(g.org, o.org)
			}
		}
		places++
		placed += bit(here)
	}
	c.part("offices, core found with their holder", len(found), len(wanted))
	c.part("offices, each article's found", placed, places)
	c.part("offices, wording right, of those found", len(phrased), len(found))
	c.part("offices, organisation right, of those with wording", bits(orgs), len(phrased))
	c.measureHolders()
}

// measureHolders counts offices of the output whose words are those of an
// office of the gold that another holds.
func (c *comparison) measureHolders() {
	all, wrong := 0, 0
	for k := range c.out.offices {
		o := &c.out.offices[k]
		met, right := false, false
		for i := range c.gold.offices {
			g := &c.gold.offices[i]
			if g.meets(o.spotted) {
				met = true
				right = right || c.actors.owner[o.line] == "" || c.gold.actors.mayBeSame(c.actors.owner[o.line], g.line)
			}
		}
		all += bit(met)
		wrong += bit(met && !right)
	}
	c.fault("offices, given to another actor", wrong, all)
}

func (c *comparison) measureEvents() {
	c.accounts = pairUp(c.gold.events.spots, c.out.events.spots, byTrigger)
	places := items(&c.gold.events, &c.out.events, c.accounts)
	c.events = join(&c.gold.events, folded(&c.gold.events, places))
	var wanted, told, own, typed int
	var when standings
	for _, l := range c.gold.events.lines {
		if !l.core {
			continue
		}
		wanted++
		told += bit(len(c.events.holds[l.id]) > 0)
		if o := c.out.events.line(c.events.own(l.id)); o != nil {
			own++
			typed += bit(agree(l.sorts, o.sorts))
			when.add(stand(l.when, o.when[0]))
		}
	}
	c.part("events, core found", own, wanted)
	c.part("events, core with any account found", told, wanted)
	c.part("events, type right, of those found", typed, own)
	c.days("events, day of the line", &when)
	c.measureAccounts()
	c.events.report(&c.sheet, "events", "accounts")
	c.split()
}

// measureAccounts counts modality and day of each place that was matched.
func (c *comparison) measureAccounts() {
	var n, modal int
	var when standings
	for i := range c.gold.events.spots {
		g := &c.gold.events.spots[i]
		if c.accounts[i] < 0 || !c.gold.events.line(g.line).core {
			continue
		}
		o := &c.out.events.spots[c.accounts[i]]
		n++
		modal += bit(agree(g.as, o.as))
		when.add(stand([]days{g.on}, o.on))
	}
	c.part("events, modality right, of places found", modal, n)
	c.days("events, day of each place", &when)
}

// split counts accounts of one article that stand in several lines.
func (c *comparison) split() {
	in := map[[2]string]map[string]bool{}
	for i, it := range items(&c.gold.events, &c.out.events, c.accounts) {
		if it.out == "" || !c.gold.events.line(c.gold.events.spots[i].line).core {
			continue
		}
		key := [2]string{it.gold, it.doc}
		if in[key] == nil {
			in[key] = map[string]bool{}
		}
		in[key][it.out] = true
	}
	n := 0
	for _, lines := range in {
		n += bit(len(lines) > 1)
	}
	c.fault("events, accounts of one article in several lines", n, len(in))
}

func (c *comparison) measureCommitments() {
	c.steps = pairUp(c.gold.commitments.spots, c.out.commitments.spots, byWords)
	c.commitments = join(&c.gold.commitments, items(&c.gold.commitments, &c.out.commitments, c.steps))
	var wanted, told, own, way, due, dueOf, dueTold, dueRight, status, statusOf int
	for _, l := range c.gold.commitments.lines {
		if !l.core {
			continue
		}
		wanted++
		told += bit(len(c.commitments.holds[l.id]) > 0)
		o := c.out.commitments.line(c.commitments.own(l.id))
		if o == nil {
			continue
		}
		own++
		way += bit(agree(l.sorts, o.sorts))
		if l.deadline != nil && o.deadline != nil {
			dueOf++
			due += bit(*l.deadline == *o.deadline)
			dueTold += bit(*l.deadline != "")
			dueRight += bit(*l.deadline != "" && *l.deadline == *o.deadline)
		}
		if len(l.statuses) > 0 && len(o.statuses) > 0 {
			statusOf++
			status += bit(agree(l.statuses, o.statuses))
		}
	}
	c.part("commitments, core found", own, wanted)
	c.part("commitments, core with any place found", told, wanted)
	c.part("commitments, direction right, of those found", way, own)
	c.part("commitments, last day right, or rightly none", due, dueOf)
	c.part("commitments, last day right, of those told", dueRight, dueTold)
	c.part("commitments, status right, of those found", status, statusOf)
	c.commitments.report(&c.sheet, "commitments", "places")
	c.measureHistory()
}

// measureHistory counts the steps of core lines: a step is found where the
// line's own output tells it at one of its places; of several such places the
// one told first has the change and the day.
func (c *comparison) measureHistory() {
	first, wanted := map[office]*spot{}, map[office]*spot{}
	rank := func(doc string) int { return slices.Index(c.gold.docs, doc) }
	for i := range c.gold.commitments.spots {
		g := &c.gold.commitments.spots[i]
		if !c.gold.commitments.line(g.line).core {
			continue
		}
		key := office{g.line, g.part}
		wanted[key] = g
		if c.steps[i] < 0 {
			continue
		}
		o := &c.out.commitments.spots[c.steps[i]]
		if o.line == c.commitments.own(g.line) && len(o.as) > 0 && (first[key] == nil || rank(o.Doc) < rank(first[key].Doc)) {
			first[key] = o
		}
	}
	var change, day, both int
	for key, o := range first {
		g := wanted[key]
		ch, d := agree(g.as, o.as), stand([]days{g.on}, o.on) == dayRight
		change += bit(ch)
		day += bit(d)
		both += bit(ch && d)
	}
	c.part("commitments, steps found at their place", len(first), len(wanted))
	c.part("commitments, change right, of steps found", change, len(first))
	c.part("commitments, day right, of steps found", day, len(first))
	c.part("commitments, steps with change, day and place", both, len(wanted))
}

func (c *comparison) measureSeries() {
	c.points = pairUp(c.gold.figures.spots, c.out.figures.spots, byWords)
	c.figures = join(&c.gold.figures, items(&c.gold.figures, &c.out.figures, c.points))
	wanted, own, value, n := 0, 0, 0, 0
	for _, l := range c.gold.figures.lines {
		wanted += bit(l.core)
		own += bit(l.core && c.figures.own(l.id) != "")
	}
	for i := range c.gold.figures.spots {
		if g := &c.gold.figures.spots[i]; c.points[i] >= 0 && c.gold.figures.line(g.line).core {
			o := &c.out.figures.spots[c.points[i]]
			n++
			value += bit(equal(g.low, o.low) && equal(g.high, o.high))
		}
	}
	c.part("series, core found", own, wanted)
	c.part("series, value right, of points found", value, n)
	c.figures.report(&c.sheet, "series", "points")
}

// standing is how the days of an output stand to those of the gold.
type standing int

const (
	dayRight standing = iota // within them, or both not told
	dayOpen                  // told by the gold, none given
	dayVague                 // wider, or partly outside
	dayWrong                 // another day, or one that the gold does not tell
)

type standings [4]int

func (s *standings) add(d standing) { s[d]++ }

func (c *comparison) days(name string, s *standings) {
	n := s[dayRight] + s[dayOpen] + s[dayVague] + s[dayWrong]
	c.part(name+" right", s[dayRight], n)
	c.fault(name+" left open", s[dayOpen], n)
	c.fault(name+" too wide", s[dayVague], n)
	c.fault(name+" wrong", s[dayWrong], n)
}

// stand judges days by the best of those that the gold allows.
func stand(allowed []days, got days) standing {
	best := dayWrong
	for _, g := range allowed {
		best = min(best, standOne(g, got))
	}
	return best
}

func standOne(g, got days) standing {
	switch {
	case !g.known() && !got.known():
		return dayRight
	case !g.known():
		return dayWrong
	case !got.known():
		return dayOpen
	case within(got.Earliest, got.Latest, g.Earliest, g.Latest):
		return dayRight
	case onrecord.Bounds{Earliest: g.Earliest, Latest: g.Latest}.Meets(onrecord.Bounds{Earliest: got.Earliest, Latest: got.Latest}):
		return dayVague
	}
	return dayWrong
}

func bits(m map[office]bool) (n int) {
	for _, yes := range m {
		n += bit(yes)
	}
	return n
}

// anyNamed tells whether any of the names is one of the others, letters,
// marks and an article apart.
func anyNamed(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return folding(x) == folding(y) })
	})
}

func folding(s string) string {
	return strings.TrimPrefix(strings.Map(func(r rune) rune {
		if strings.ContainsRune(".,'’\"", r) {
			return -1
		}
		return r
	}, text.Fold(s)), "the ")
}

// another are words that make another office of one.
var another = strings.Fields("former late acting deputy vice retired")

// worded tells whether two wordings of an office, or of a name, are of one:
// all words of the shorter stand in the longer, and none that makes it
// another stands in one alone.
func worded(a, b string) bool {
	x, y := strings.Fields(folding(a)), strings.Fields(folding(b))
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range another {
		if slices.Contains(x, w) != slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0 && !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
}

// sameActor tells whether a name of the gold and one of the output are of one
// actor: by the words, or by the lines that bear them.
func (c *comparison) sameActor(gold, out string) bool {
	if gold == "" || out == "" {
		return gold == out
	}
	if worded(gold, out) {
		return true
	}
	for _, o := range c.out.actors.lines {
		if !anyNamed([]string{out}, o.names) {
			continue
		}
		if g := c.gold.actors.line(c.actors.owner[o.id]); g != nil && anyNamed([]string{gold}, g.names) {
			return true
		}
	}
	return false
}
