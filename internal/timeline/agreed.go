package timeline

import (
	"slices"

	"onrecord"
)

// agreed is what two tellings have in common.
type agreed struct {
	both, ofA, ofB int  // what the traits weigh that both have, and those of each
	shared         int  // how many both have
	held           bool // somebody, something or a place is among them
	named          bool // by name
	placed         bool // a place is
}

// score is the share of what is told, mostly of the shorter telling.
func (g agreed) score() int {
	return g.both * 10000 / max(1, 7*min(g.ofA, g.ofB)+3*max(g.ofA, g.ofB))
}

// agreement holds two tellings against each other; weigh gives what a trait
// weighs, nil by its rarity alone.
func agreement(a, b *Telling, weigh map[uint64]int) agreed {
	g := agreed{ofA: total(a, weigh), ofB: total(b, weigh)}
	for i, j := 0, 0; i < len(a.Traits) && j < len(b.Traits); {
		x, y := &a.Traits[i], &b.Traits[j]
		switch {
		case x.Key < y.Key:
			i++
		case x.Key > y.Key:
			j++
		default:
			g.both += min(x.tells(weigh), y.tells(weigh))
			g.held = g.held || x.Sort != word && x.Sort != trigger
			g.named = g.named || x.Sort == actor || x.Sort == place
			g.placed = g.placed || x.Sort == place
			if x.Sort != trigger {
				g.shared++
			}
			i, j = i+1, j+1
		}
	}
	return g
}

// total is what all traits of a telling weigh.
func total(t *Telling, weigh map[uint64]int) int {
	sum := 0
	for i := range t.Traits {
		sum += t.Traits[i].tells(weigh)
	}
	return sum
}

func (tr *Trait) tells(weigh map[uint64]int) int {
	if w, ok := weigh[tr.Key]; ok {
		return w
	}
	return int(tr.Rarity) * 16
}

// share is 1 when somebody has one part in both, else 0.
func share(a, b *Telling, part string) int {
	for _, p := range a.People {
		if p.Part == part && slices.ContainsFunc(b.People, func(q onrecord.Participant) bool { return q.Part == part && q.Actor == p.Actor }) {
			return 1
		}
	}
	return 0
}

// bare tells whether a telling names one alone and says no more.
func (t *Telling) bare() bool {
	return len(t.People) < 2 && len(t.Object) == 0 && t.Account.Place == ""
}

// sameAmount tells whether one figure is in both.
func sameAmount(a, b []Amount) bool {
	return slices.ContainsFunc(a, func(x Amount) bool {
		return slices.ContainsFunc(b, func(y Amount) bool { return x.Low == y.Low })
	})
}

func meet(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
}

// clash tells whether both name someone for a part and nobody in common.
func clash(a, b []onrecord.Participant, part string) bool {
	some, other := false, false
	for _, p := range a {
		if p.Part != part {
			continue
		}
		some = true
		if slices.ContainsFunc(b, func(q onrecord.Participant) bool { return q.Actor == p.Actor }) {
			return false
		}
	}
	for _, q := range b {
		other = other || q.Part == part
	}
	return some && other
}
