package figure

import (
	"fmt"
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
		switch strings.Trim(c.gap(span, day), ", ") {
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

// lengths checks "from May 3 to May 13, a span of ten days", "for five days,
// from June 10 to June 14" and "ended on May 13, ten days later": the days
// from the one to the other, counted with both ends or without one.
func (c *checker) lengths(times []onrecord.Time) {
	for i := 0; i+2 < len(times); i++ {
		a, b, d := &times[i], &times[i+1], &times[i+2]
		if a.Type == onrecord.TimeDuration {
			a, b, d = b, d, a
		}
		if a.Type != onrecord.TimeDate || b.Type != onrecord.TimeDate || !dated(a) || !dated(b) {
			continue
		}
		if b = sameYear(a, b); c.spanned(a, b) {
			a = sameWeek(yearOf(a, b), b)
		}
		if a.Earliest >= b.Earliest {
			continue
		}
		if d.Type == onrecord.TimeDuration && d.Mod == "" && c.spanned(a, b) && c.framed(a, b, d) {
			c.length(a, b, d)
		} else if d.Type == onrecord.TimeDate && d.Evidence.Start > b.Evidence.Start && c.later(a, b, d) {
			c.length(a, b, d)
		}
	}
}

func dated(tm *onrecord.Time) bool {
	return tm.Earliest != "" && tm.Latest != "" && tm.Doubt < onrecord.Doubtful
}

// gap is the words between two times.
func (c *checker) gap(a, b *onrecord.Time) string {
	from, to := c.page.Text.Span(a.Evidence).End, c.page.Text.Span(b.Evidence).Start
	if from > to || to-from > 60 {
		return "?"
	}
	return strings.ToLower(strings.TrimSpace(c.page.Text.Body[from:to]))
}

// before is the word right before a time.
func (c *checker) before(tm *onrecord.Time) string {
	s := c.page.Text.Span(tm.Evidence)
	body := strings.TrimRight(c.page.Text.Body[max(0, s.Start-12):s.Start], " ")
	return strings.ToLower(body[strings.LastIndexAny(body, " (—")+1:])
}

// spanned tells whether two dates are put down as the ends of one stretch.
func (c *checker) spanned(a, b *onrecord.Time) bool {
	switch c.gap(a, b) {
	case "to", "until", "through", "till", "–", "-", "and ended on", "and ended in", "up to":
		return true
	case "and":
		return c.before(a) == "between"
	}
	return false
}

// framed tells whether the length is put down as that of the two dates.
func (c *checker) framed(a, b, d *onrecord.Time) bool {
	if d.Evidence.Start < a.Evidence.Start {
		return c.framedBefore(c.gap(d, a))
	}
	after := c.page.Text.Body[c.page.Text.Span(d.Evidence).End:]
	for _, more := range [...]string{" longer", " more", " older", " before", " after", " later", " than", " short", " of ", " ago", " earlier", " a ", " per "} {
		if strings.HasPrefix(after, more) {
			return false
		}
	}
	switch c.gap(b, d) {
	case ", a span of", ", a period of", ", a total of", ", or", ", or a period of", ", or a span of", ", for", ", in all", ", altogether", ", which is", ", that is", "(", ", or a total of", "— or", ", a stretch of", ", a", "— a", "for", ", for a total of", ", over", ", some", "over", "— a period of", "— a span of", "- a period of":
		return true
	case ",", "–", "—":
		return strings.HasPrefix(after, " in all") || strings.HasPrefix(after, " in total") || strings.HasPrefix(after, " altogether") || strings.HasPrefix(after, ".") || strings.HasPrefix(after, " in which") || strings.HasPrefix(after, " during which") || strings.HasPrefix(after, " —")
	}
	return false
}

// framedBefore tells whether the words from a length to the first date make it
// theirs: "visit, from", "weeks of talks (".
func (c *checker) framedBefore(gap string) bool {
	gap, ok := strings.CutSuffix(gap, "from")
	if !ok {
		if gap, ok = strings.CutSuffix(gap, "between"); !ok {
			if gap, ok = strings.CutSuffix(gap, "("); !ok {
				return false
			}
		}
	}
	n := 0
	for _, w := range strings.Fields(strings.Trim(gap, " ,(—–")) {
		if n++; n > 5 || apartFrom[w] || strings.ContainsAny(w, ",.;:\"“”()—–") {
			return false
		}
	}
	return true
}

var apartFrom = words(`after before later earlier ago than and but or which who that was were is are be been held when while as since until till comes came
follows followed he she it they we i not said says to`)

// later tells whether a time is the distance of the date before it from the one
// before that: "began on March 3 and ended on March 13, ten days later".
func (c *checker) later(a, b, d *onrecord.Time) bool {
	if gap := c.gap(b, d); gap != "," && gap != ", just" && gap != ", exactly" && gap != "—" || !strings.HasSuffix(string(d.Evidence.Exact), " later") {
		return false
	}
	from, to := c.page.Text.Span(a.Evidence).End, c.page.Text.Span(b.Evidence).Start
	between := c.page.Text.Body[from:to]
	return a.Earliest == a.Latest && b.Earliest == b.Latest && len(between) < 120 && strings.Count(between, ". ") < 2 && !strings.Contains(between, "\n")
}
