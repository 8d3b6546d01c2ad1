package figure

import (
	"sort"

	"onrecord"
	"onrecord/internal/syntax"
)

// place is a mention that can be the scope of a figure.
type place struct {
	onrecord.Span
	kind onrecord.ActorType
	name string
}

// places keeps the named places, states and organisations among the mentions.
func places(ground *syntax.Ground) []place {
	var kept []place
	for i := range ground.Mentions {
		m := &ground.Mentions[i]
		if m.Form == onrecord.FormName && m.Type != onrecord.Person {
			kept = append(kept, place{ground.MentionAt[i], m.Type, m.Evidence.Exact})
		}
	}
	sort.SliceStable(kept, func(i, j int) bool { return kept[i].Start < kept[j].Start })
	return kept
}

// alone is a name, or "" where it is one of several: "in Utopia and Ruritania".
func (f *finder) alone(c *clause, m *place) string {
	from, to := wordAt(c.words, m.Start), wordAfter(c.words, m.End)
	if c.isAny(to, ",") { // "Velden, Utopia" is one place, "Utopia, Ruritania and Arcadia" are three
		if next := f.startingAt(c, to+1); next != nil {
			to = wordAfter(c.words, next.End)
			if c.is(to, ",") && c.is(to+1, "and") {
				to++
			}
		}
	}
	if c.isAny(to, "and", "or") && f.startingAt(c, to+1) != nil || c.isAny(from-1, "and", "or") && f.endingAt(c, from-2) != nil {
		return ""
	}
	return m.name
}

// startingAt is the name whose first word is k, or follows the article there.
func (f *finder) startingAt(c *clause, k int) *place {
	if c.is(k, "the") {
		k++
	}
	if k >= len(c.words) {
		return nil
	}
	if n := f.after(c.words[k].Start); n < len(f.mentions) && f.mentions[n].Start < c.words[k].End {
		return &f.mentions[n]
	}
	return nil
}

// firstPlace is the first name in words [from, to).
func (f *finder) firstPlace(c *clause, from, to int) *place {
	if from >= to {
		return nil
	}
	in := f.within(c.span(from, to))
	if len(in) == 0 {
		return nil
	}
	return &in[0]
}

// named is the name that a phrase is, or that possesses it.
func (f *finder) named(c *clause, p syntax.Phrase) *place {
	if p.None() {
		return nil
	}
	in := f.within(c.span(p.From, p.To))
	for n := range in {
		if in[n].End == c.words[p.Head].End {
			return &in[n]
		}
	}
	if len(in) > 0 {
		return &in[0]
	}
	return nil
}

// endingAt is the name whose last word is k.
func (f *finder) endingAt(c *clause, k int) *place {
	if k < 0 {
		return nil
	}
	end := c.words[k].End
	for n := f.after(c.words[max(0, k-6)].Start); n < len(f.mentions) && f.mentions[n].Start < end; n++ {
		if f.mentions[n].End == end {
			return &f.mentions[n]
		}
	}
	return nil
}

// within gives the places that lie inside a span.
func (f *finder) within(s onrecord.Span) []place {
	lo := f.after(s.Start)
	hi := lo
	for hi < len(f.mentions) && f.mentions[hi].End <= s.End {
		hi++
	}
	return f.mentions[lo:hi]
}

// after gives the first place that begins at byte b or after it.
func (f *finder) after(b int) int {
	return sort.Search(len(f.mentions), func(i int) bool { return f.mentions[i].Start >= b })
}
