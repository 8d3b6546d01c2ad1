package figure

import (
	"sort"
	"strings"

	"onrecord"
)

// stretches checks a length of time that takes up the two dates before it:
// "opened on 12 January and ended on 26 January. In those two weeks ...", "It
// will be a 14-day visit".
func (c *checker) stretches(times []onrecord.Time) {
	for i := 2; i < len(times); i++ {
		d := &times[i]
		if d.Type != onrecord.TimeDuration || d.Mod != "" {
			continue
		}
		a, b, ok := c.ends(times[:i], d)
		if !ok {
			continue
		}
		switch how := c.resumes(b, d); how {
		case surely:
			c.length(a, b, d)
		case maybe:
			c.lengthIfHolds(a, b, d)
		}
	}
}

// resumption is how surely a length is that of the dates before it.
type resumption int

const (
	no resumption = iota
	maybe
	surely
)

// ends gives the last two dates before a length, when they can be the ends of
// one stretch: of one sentence or two side by side, days in order.
func (c *checker) ends(times []onrecord.Time, d *onrecord.Time) (a, b *onrecord.Time, ok bool) {
	n := len(times)
	a, b = &times[n-2], &times[n-1]
	if a.Type != onrecord.TimeDate || b.Type != onrecord.TimeDate || !dated(a) || !dated(b) {
		return nil, nil, false
	}
	if relative(d) || !c.spanned(a, b) && (relative(a) || relative(b) || len(a.Value) != len(b.Value)) {
		return nil, nil, false
	}
	if n > 2 && times[n-3].Type == onrecord.TimeDate && c.sentence(&times[n-3]) == c.sentence(a) {
		return nil, nil, false
	}
	if b = sameYear(a, b); c.spanned(a, b) {
		a = sameWeek(yearOf(a, b), b)
	}
	at, end, here := c.sentence(a), c.sentence(b), c.sentence(d)
	if end-at > 1 || here-end > 1 || a.Earliest >= b.Earliest || c.page.Sentences[at].Par != c.page.Sentences[here].Par {
		return nil, nil, false
	}
	return a, b, daysBetween(a.Earliest, b.Latest) < 1000
}

// relative tells whether a time is told from another day: "ten days later",
// "the past two years", "the first three months".
func relative(tm *onrecord.Time) bool {
	for _, w := range strings.Fields(strings.ToLower(string(tm.Evidence.Exact))) {
		switch w {
		case "later", "ago", "earlier", "after", "past", "last", "next", "previous", "first", "final", "coming", "following", "preceding", "today", "now", "recent", "latest":
			return true
		}
	}
	return false
}

// sentence is the sentence that a time stands in.
func (c *checker) sentence(tm *onrecord.Time) int {
	at := c.page.Text.Span(tm.Evidence).Start
	return max(0, sort.Search(len(c.page.Sentences), func(i int) bool { return c.page.Sentences[i].Start > at })-1)
}

// resumes tells how surely a length is put down as that of the dates before
// it: "those ten days", "its eight days", "the eight-day blockade".
func (c *checker) resumes(b, d *onrecord.Time) resumption {
	hyphened := strings.Contains(string(d.Evidence.Exact), "-")
	exact := strings.ToLower(string(d.Evidence.Exact))
	switch w := c.before(d); {
	case w == "those", w == "these", w == "its", w == "their", strings.HasPrefix(exact, "those "), strings.HasPrefix(exact, "these "):
		return surely
	case hyphened && (w == "the" || w == "a" || w == "an" || strings.HasPrefix(exact, "the ") || strings.HasPrefix(exact, "a ")) && c.sentence(d) == c.sentence(b)+1 && c.opens(d, 24):
		return surely
	case w == "after" && c.sentence(d) == c.sentence(b) && !c.goesOn(d):
		return surely
	case (w == "the" || strings.HasPrefix(exact, "the ") || w == "after" || c.opens(d, 12)) && !loosely(exact):
		return maybe
	}
	return no
}

// opens tells whether a time stands within so many bytes of the begin of its
// sentence.
func (c *checker) opens(tm *onrecord.Time, within int) bool {
	return c.page.Text.Span(tm.Evidence).Start-c.page.Sentences[c.sentence(tm)].Start <= within
}

// goesOn tells whether a length is followed by what makes it one of its own:
// "after 30 days of talks", "after two years as mayor".
func (c *checker) goesOn(d *onrecord.Time) bool {
	after := strings.TrimLeft(c.page.Text.Body[c.page.Text.Span(d.Evidence).End:], " ")
	for _, w := range [...]string{"of ", "as ", "in ", "with ", "without "} {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	return false
}

// lengthIfHolds notes a length that fits its dates; where it does not, it may
// be of something else.
func (c *checker) lengthIfHolds(a, b, d *onrecord.Time) {
	n := len(c.checks)
	c.length(a, b, d)
	if len(c.checks) > n && !c.checks[n].Holds {
		c.checks = c.checks[:n]
	}
}
