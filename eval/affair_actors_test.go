package eval

import (
	"slices"
	"strings"

	"onrecord/internal/text"
)

// measureActors compares who is who: every form of a name in every article.
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
	c.measureForms()
	c.measureOffices()
}

// measureForms counts, by how the actor is named, the forms that stand in the
// actor's own line.
func (c *comparison) measureForms() {
	for _, form := range [...]string{"name", "variant", "acronym", "short", "nickname", "metonym"} {
		n, own := 0, 0
		for i, it := range c.actors.items {
			if c.gold.actors.spots[i].form != form || !c.gold.actors.line(it.gold).core {
				continue
			}
			n++
			own += bit(it.out != "" && it.out == c.actors.own(it.gold))
		}
		c.part("actors, forms in the actor's own line: "+form, own, n)
	}
}

// office is one office of one actor.
type office struct {
	line string
	part int
}

// measureOffices counts the offices of core actors that the line of the actor
// holds, by the words that tell them.
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

// measureHolders counts offices of the output that are, by place and wording,
// an office of the gold that another holds.
func (c *comparison) measureHolders() {
	all, wrong := 0, 0
	for k := range c.out.offices {
		o := &c.out.offices[k]
		met, right := false, false
		for i := range c.gold.offices {
			g := &c.gold.offices[i]
			if g.meets(o.spotted) && worded(g.as[0], o.as[0]) {
				met = true
				right = right || c.actors.owner[o.line] == "" || c.gold.actors.mayBeSame(c.actors.owner[o.line], g.line)
			}
		}
		all += bit(met)
		wrong += bit(met && !right)
	}
	c.fault("offices, given to another actor", wrong, all)
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
