package figure

import (
	"fmt"
	"strconv"
	"strings"

	"onrecord"
)

// limits checks "within 12 months, and no later than the end of September":
// the two limits of one thing must meet.
func (c *checker) limits(times []onrecord.Time) {
	const week = 7
	for i := 0; i+1 < len(times); i++ {
		span, day := &times[i], &times[i+1]
		if span.Type != onrecord.TimeDuration || span.Mod != "EQUAL_OR_LESS" || span.Latest == "" || span.Anchor != onrecord.AnchorPrevious ||
			day.Type != onrecord.TimeDate || day.Earliest == "" || day.Latest == "" {
			continue
		}
		a, b := c.page.Text.Span(span.Evidence), c.page.Text.Span(day.Evidence)
		switch strings.Trim(strings.ToLower(c.page.Text.Body[a.End:b.Start]), ", ") {
		case "and no later than", "and not later than", "that is by", "and by", "no later than", "that is, by":
		default:
			continue
		}
		says := []onrecord.Evidence{span.Evidence, day.Evidence}
		text := fmt.Sprintf("%s from %s is %s", span.Evidence.Exact, span.Earliest, span.Latest)
		if span.Latest > day.Latest.Add(week) || span.Latest < day.Earliest.Add(-week) {
			c.add(fmt.Sprintf("%s, text says %s", text, day.Evidence.Exact), false, says)
			continue
		}
		c.add(fmt.Sprintf("%s, not later than %s", text, day.Latest), true, says)
	}
}

// lengths checks "from May 3 to May 13, a span of ten days" and "for five
// days, from June 10 to June 14": the days from the one to the other, counted
// with both ends or without one.
func (c *checker) lengths(times []onrecord.Time) {
	for i := 0; i+2 < len(times); i++ {
		a, b, d := &times[i], &times[i+1], &times[i+2]
		if a.Type == onrecord.TimeDuration {
			a, b, d = b, d, a
		}
		if a.Type != onrecord.TimeDate || b.Type != onrecord.TimeDate || d.Type != onrecord.TimeDuration || d.Mod != "" || !dated(a) || !dated(b) {
			continue
		}
		if a.Earliest >= b.Earliest || c.gap(a, b) != "to" && c.gap(a, b) != "until" && c.gap(a, b) != "through" || !c.framed(a, b, d) {
			continue
		}
		c.length(a, b, d)
	}
}

func dated(tm *onrecord.Time) bool {
	return tm.Earliest != "" && tm.Latest != "" && tm.Doubt < onrecord.Doubtful
}

// gap is the words between two times.
func (c *checker) gap(a, b *onrecord.Time) string {
	from, to := c.page.Text.Span(a.Evidence).End, c.page.Text.Span(b.Evidence).Start
	if from > to || to-from > 40 {
		return "?"
	}
	return strings.ToLower(strings.TrimSpace(c.page.Text.Body[from:to]))
}

// framed tells whether the length is put down as that of the two dates.
func (c *checker) framed(a, b, d *onrecord.Time) bool {
	if d.Evidence.Start < a.Evidence.Start {
		gap := c.gap(d, a)
		return gap == ", from" || gap == "(from" || gap == "("
	}
	body := c.page.Text.Body
	switch c.gap(b, d) {
	case ", a span of", ", a period of", ", a total of", ", or", ", or a period of", ", or a span of":
		return true
	case ",", "–", "—":
		after := body[c.page.Text.Span(d.Evidence).End:]
		return strings.HasPrefix(after, " in all") || strings.HasPrefix(after, " in total") || strings.HasPrefix(after, " altogether")
	}
	return false
}

// length reports the days between two dates beside the length said.
func (c *checker) length(a, b, d *onrecord.Time) {
	unit, n := durationOf(string(d.Value))
	if unit == 0 {
		return
	}
	said, loose := n*unit, max(1, int(unit*6/10))
	least, most := daysBetween(a.Latest, b.Earliest), daysBetween(a.Earliest, b.Latest)+1
	text := fmt.Sprintf("from %s to %s is %d days", a.Evidence.Exact, b.Evidence.Exact, most)
	if least != most-1 {
		text = fmt.Sprintf("from %s to %s is %d to %d days", a.Evidence.Exact, b.Evidence.Exact, least, most)
	}
	holds := float64(said) >= float64(least)-float64(loose) && float64(said) <= float64(most)+float64(loose)
	c.add(text+", text says "+d.Evidence.Exact, holds, []onrecord.Evidence{a.Evidence, b.Evidence, d.Evidence})
}

// durationOf reads a TIMEX3 duration of one unit: its days and how many.
func durationOf(value string) (unit, n int) {
	if len(value) < 3 || value[0] != 'P' {
		return 0, 0
	}
	n, err := strconv.Atoi(value[1 : len(value)-1])
	if err != nil || n > 10000 {
		return 0, 0
	}
	switch value[len(value)-1] {
	case 'D':
		return 1, n
	case 'W':
		return 7, n
	case 'M':
		return 30, n
	case 'Y':
		return 365, n
	}
	return 0, 0
}

func daysBetween(a, b onrecord.Day) int {
	return int(b.Time().Sub(a.Time()).Hours() / 24)
}
