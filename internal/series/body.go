package series

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// before is how far, in characters, the body may stand before its members.
const before = 160

// close is how far where countries are counted, which need not be its members.
const close = 30

// ofBody finds the body whose members are counted: the organisation or group
// named last before the figure. Two or three countries are those of a
// sentence, not of a body.
func (c *count) ofBody(actors map[string]string) bool {
	if c.fig.Low == nil || *c.fig.Low < 10 || slices.ContainsFunc(syntax.Gist(c.fig.Evidence.Exact), func(w string) bool { return !membership[w] && !hedges[w] }) {
		return false // "300 military members" are those of no body of countries
	}
	far := before
	if countries[string(c.fig.Unit)] {
		far = close
	}
	var best *onrecord.Mention
	ms := c.rep.Reading.Mentions
	for i := range ms {
		m := &ms[i]
		if (m.Type == onrecord.Org || m.Type == onrecord.GroupA) && m.Evidence.End <= c.fig.Evidence.Start && m.Evidence.End+far >= c.fig.Evidence.Start &&
			(best == nil || m.Evidence.Start > best.Evidence.Start) {
			best = m
		}
	}
	if best != nil && !union(best) {
		best = called(ms, best)
	}
	if best == nil || best.Actor == "" || !union(best) {
		return false
	}
	c.body = best.Evidence.Exact
	c.said, c.lasts, c.lands, c.rest = "", stands, nil, []string{cmp.Or(actors[string(best.Actor)], string(best.Actor))}
	if best.Form == onrecord.FormNominal && (c.named(best) || allied(best.Evidence.Exact)) {
		c.rest = []string{"alliance"}
	}
	return true
}

// countries are units that are members only where the body is right before.
var countries = forms(`countries country nations states governments`)

// named notes the name that a description of a body holds: "the Steady Tide
// coalition" is "the coalition" where no other is spoken of.
func (c *count) named(body *onrecord.Mention) bool {
	for i := range c.rep.Reading.Mentions {
		m := &c.rep.Reading.Mentions[i]
		if m.Form != onrecord.FormName || m.Type != onrecord.Org || !body.Evidence.Covers(m.Evidence) || m.Evidence == body.Evidence {
			continue
		}
		c.lands = syntax.Gist(m.Evidence.Exact)
		return true
	}
	return false
}

// union tells whether a mention is of a body with countries as members.
func union(m *onrecord.Mention) bool {
	return slices.ContainsFunc(syntax.Gist(m.Evidence.Exact), func(w string) bool { return unions[w] })
}

// called gives the description that a name stands in or that it is given to
// right before it: "the Steady Tide coalition", "the alliance called Steady
// Tide"; nil for none.
func called(ms []onrecord.Mention, name *onrecord.Mention) *onrecord.Mention {
	for i := range ms {
		m := &ms[i]
		gap := name.Evidence.Start - m.Evidence.End
		if m.Form == onrecord.FormNominal && union(m) && (m.Evidence.Covers(name.Evidence) || gap > 0 && gap <= len(" known as ")) {
			return m
		}
	}
	return nil
}

// allied tells whether a description is no more than "the (international)
// coalition" or another word for it.
func allied(description string) bool {
	if first, _, _ := strings.Cut(description, " "); !strings.EqualFold(first, "the") {
		return false // "a military alliance" can be any
	}
	for _, w := range syntax.Gist(description) {
		if !alliance[w] {
			return false
		}
	}
	return true
}
