package eval

import (
	"slices"

	"onrecord"
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
