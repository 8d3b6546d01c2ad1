package export

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"onrecord"
)

// seriesWords says a series: each value with its day, its outlet and how many
// independent origins tell it.
func seriesWords(s *onrecord.Series) string {
	var points []string
	for i := range s.Points {
		points = append(points, pointWords(&s.Points[i]))
	}
	more := ""
	if n := len(points) - 6; n > 0 {
		points, more = points[:6], fmt.Sprintf("; and %d more", n)
	}
	return s.Measure + ": " + strings.Join(points, "; ") + more
}

func pointWords(p *onrecord.Point) string {
	words := Range(p.Low, p.High)
	if on := day(p.AsOfDay); on != "" {
		words += ", " + on
	}
	words += " (" + cmp.Or(string(p.Outlet), p.Evidence.Doc)
	if p.Origins > 1 {
		words += fmt.Sprintf(", told by %d independent origins", p.Origins)
	}
	return words + ")"
}

// Limit is one line of the conservative view of a series.
type Limit struct {
	Name string
	*onrecord.Bound
}

// Limits lists what a series supports on the day of view, from the least to
// the latest. A line without a bound says that no account gives one.
func Limits(s *onrecord.Series) []Limit {
	r := s.Range
	if r == nil {
		return nil
	}
	limits := []Limit{{"at least", r.AtLeast}, {"told by most", r.Best}, {"at most", r.AtMost}, {"latest", r.Latest}}
	return slices.DeleteFunc(limits, func(l Limit) bool { return l.Bound == nil && (r.Origins < 2 || l.Name != "told by most") })
}

// Conservative says the conservative view of a series, a line for each bound.
func Conservative(s *onrecord.Series, width int) string {
	if s.Range == nil {
		return Wrap("      ", "no account gives a number by "+string(s.AsOf), width)
	}
	var b strings.Builder
	adds := ""
	if s.Cumulative {
		adds = ", a count that adds up"
	}
	b.WriteString(Wrap("      ", fmt.Sprintf("as of %s, by the accounts of %s%s:", s.AsOf, plural(s.Range.Origins, "independent origin"), adds), width))
	for _, l := range Limits(s) {
		b.WriteString(Wrap(fmt.Sprintf("      %-13s ", l.Name), LimitWords(l), width))
	}
	return b.String()
}

// LimitWords says one line of the conservative view: the number and the words
// that tell it.
func LimitWords(l Limit) string {
	if l.Bound == nil {
		return "no number is told by more origins than the others"
	}
	p := &l.Point
	from := cmp.Or(string(p.Outlet), p.Evidence.Doc)
	if on := day(p.AsOfDay); on != "" {
		from += ", " + on
	}
	return fmt.Sprintf("%s: “%s” (%s; %s)", number(l.Value), trim(p.Evidence.Exact, 120), from, plural(l.Origins, "independent origin"))
}
