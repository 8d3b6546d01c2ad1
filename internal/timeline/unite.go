package timeline

import (
	"slices"

	"onrecord"
)

// joined gives each telling its cluster, whose tellings are in order.
func joined(all []*Telling, links []link, weigh map[uint64]int) []*cluster {
	of := make([]*cluster, len(all))
	byID := map[string]*cluster{}
	for i, t := range all {
		c := byID[t.Account.Event]
		if c == nil {
			c = &cluster{days: t.Days, docs: map[string][]*Telling{}}
			byID[t.Account.Event] = c
		}
		c.tellings, c.docs[t.Account.Doc] = append(c.tellings, i), append(c.docs[t.Account.Doc], t)
		of[i] = c
	}
	for _, l := range links {
		unite(of, l, weigh)
	}
	for i, c := range of {
		if c.tellings[0] >= i {
			slices.Sort(c.tellings)
		}
	}
	return of
}

// unite joins the clusters of two tellings if they fit, and tells whether it
// did.
func unite(of []*cluster, l link, weigh map[uint64]int) bool {
	a, b := of[l.a], of[l.b]
	if a == b || !a.fits(b, weigh) {
		return false
	}
	a.take(b)
	for _, i := range b.tellings {
		of[i] = a
	}
	return true
}

// resolve joins tellings that say too little to the one event that they hint
// at. Those that hint at each other are taken together; where they lead to
// several events that say enough, all stay as they are.
func resolve(all []*Telling, of []*cluster, links []link, weigh map[uint64]int) {
	enough := map[*cluster]bool{}
	for i, t := range all {
		enough[of[i]] = enough[of[i]] || t.full()
	}
	u := newUnion(len(all))
	for i := range all {
		u.join(i, of[i].tellings[0])
	}
	for _, l := range links {
		if !enough[of[l.a]] && !enough[of[l.b]] {
			u.join(l.a, l.b)
		}
	}
	led, several := map[int]*cluster{}, map[int]bool{}
	lead := func(vague int, to *cluster) {
		r := u.root(vague)
		several[r] = several[r] || led[r] != nil && led[r] != to
		led[r] = to
	}
	for _, l := range links {
		switch a, b := of[l.a], of[l.b]; {
		case enough[a] && !enough[b]:
			lead(l.b, a)
		case enough[b] && !enough[a]:
			lead(l.a, b)
		}
	}
	for _, l := range links {
		if a, b := of[l.a], of[l.b]; enough[a] && enough[b] || several[u.root(l.a)] || several[u.root(l.b)] {
			continue
		} else if unite(of, l, weigh) {
			slices.Sort(of[l.a].tellings)
			enough[of[l.a]] = enough[a] || enough[b]
		}
	}
}

// full tells whether a telling says by itself which occasion it is of.
func (t *Telling) full() bool {
	return (sides(t) > 1 || t.Family == journey && sides(t) > 0) && (!t.Dated || t.Wide <= 31)
}

// cluster is tellings of one event while they are being joined.
type cluster struct {
	tellings []int
	days     onrecord.Bounds
	docs     map[string][]*Telling
}

// fits tells whether two clusters can be one event: their days meet, and no
// document tells the two apart.
func (c *cluster) fits(o *cluster, weigh map[uint64]int) bool {
	if !c.days.Meets(o.days) {
		return false
	}
	small, large := c, o
	if len(large.docs) < len(small.docs) {
		small, large = large, small
	}
	for doc, tellings := range small.docs {
		for _, t := range tellings {
			for _, u := range large.docs[doc] {
				if !vaguer(t, u, weigh) && !twice(t, u) {
					return false
				}
			}
		}
	}
	return true
}

// twice tells whether two tellings of a document may be of one event.
func twice(a, b *Telling) bool {
	return echo(a, b) || hints(a, b) || again(a, b) || happensOnce(a, b)
}

// vaguer tells whether one of two tellings of a document says again, with a
// wider stretch of days, what the other says: then it does not tell two events
// apart.
func vaguer(a, b *Telling, weigh map[uint64]int) bool {
	if !a.Dated || !b.Dated || a.Wide == b.Wide || max(a.Wide, b.Wide) > 31 || a.Account.Modality != b.Account.Modality {
		return false
	}
	if !inside(a.Days, b.Days) && !inside(b.Days, a.Days) {
		return false
	}
	return agreement(a, b, weigh).enough(a, b)
}

func (c *cluster) take(o *cluster) {
	c.tellings = append(c.tellings, o.tellings...)
	c.days = narrowed(c.days, o.days)
	for doc, tellings := range o.docs {
		c.docs[doc] = append(c.docs[doc], tellings...)
	}
}

// narrowed is the days that lie in both.
func narrowed(a, b onrecord.Bounds) onrecord.Bounds {
	a.Earliest = max(a.Earliest, b.Earliest)
	if a.Latest == "" || b.Latest != "" && b.Latest < a.Latest {
		a.Latest = b.Latest
	}
	return a
}
