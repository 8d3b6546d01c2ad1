package dispute

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// spread is how many days apart two outlets may give the number of what stands
// for long; beyond that it may have changed.
const spread = 120

// value is one value of a series with the points that give it.
type value struct {
	low, high float64
	points    []onrecord.Point
}

// figures compares the values of each series that several origins give.
func (d *desk) figures(series []onrecord.Series) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	for i := range series {
		s := &series[i]
		if s.Origins < 2 || s.Unit == "%" {
			continue // of what a share is taken, the words nearby seldom tell
		}
		vs := values(s.Points)
		if len(vs) < 2 || len(vs) > 12 {
			continue
		}
		for a := range vs {
			for b := a + 1; b < len(vs); b++ {
				if dis, ok := d.differ(s, vs[a], vs[b]); ok {
					found = append(found, dis)
				}
			}
		}
	}
	return found
}

// values groups points by what they say, the lowest first. What "about"
// allows is one value.
func values(points []onrecord.Point) []value {
	var vs []value
	for _, p := range points {
		if p.Low != nil && p.High != nil && *p.Low < *p.High && *p.High < 10**p.Low && strings.HasSuffix(strconv.FormatFloat(*p.High, 'f', -1, 64), "9") {
			continue // "hundreds": nobody was counted
		}
		low, high := interval(p)
		vs = append(vs, value{low, high, []onrecord.Point{p}})
	}
	slices.SortFunc(vs, func(a, b value) int { return cmp.Or(cmp.Compare(a.low, b.low), cmp.Compare(a.high, b.high)) })
	kept := vs[:0]
	for _, v := range vs {
		if n := len(kept) - 1; n >= 0 && together(kept[n], v) {
			kept[n].high = max(kept[n].high, v.high)
			kept[n].points = append(kept[n].points, v.points...)
			continue
		}
		kept = append(kept, v)
	}
	return kept
}

// together tells whether two values, the lower first, are the same as far as
// their words go; an open range is a value of its own.
func together(a, b value) bool {
	if math.IsInf(a.high, 1) || math.IsInf(b.high, 1) || math.IsInf(a.low, -1) || math.IsInf(b.low, -1) {
		return a.low == b.low && a.high == b.high
	}
	return b.low <= a.high
}

// interval is the range of a point as it can be meant: "about" allows a
// tenth more or less.
func interval(p onrecord.Point) (low, high float64) {
	low, high = math.Inf(-1), math.Inf(1)
	if p.Low != nil {
		low = *p.Low
	}
	if p.High != nil {
		high = *p.High
	}
	if low == high && rounded(string(p.Hedge)) {
		low, high = low*0.9, high*1.1
	}
	return low, high
}

func rounded(hedge string) bool {
	switch strings.ToLower(hedge) {
	case "", "exactly", "precisely":
		return false
	}
	return true
}

// differ compares two values: out of each other's range they differ; an open
// range that allows the other value is shown as explained when the two are far
// apart.
func (d *desk) differ(s *onrecord.Series, a, b value) (onrecord.Disagreement, bool) {
	p, q, ok := d.nearest(a, b)
	if !ok {
		return onrecord.Disagreement{}, false
	}
	later := gap(d.published(p), d.published(q))
	if later > patience(s) || quoted(s) || max(a.low, b.low) < 1 {
		return onrecord.Disagreement{}, false
	}
	disjoint := a.high < b.low || b.high < a.low
	open := math.IsInf(a.high, 1) != math.IsInf(b.high, 1) && !disjoint
	if !disjoint && !(open && far(a, b)) || d.tells(p, q) || d.tells(q, p) || !alike(a, b, later) {
		return onrecord.Disagreement{}, false
	}
	about := fmt.Sprintf("%s: %s and %s", s.Measure, said(p), said(q))
	dis := disagreement(onrecord.DiffFigure, onrecord.Likely, about, []string{p.Figure, q.Figure}, d.pointSide(a), d.pointSide(b))
	switch {
	case open:
		dis.Strength = onrecord.Possible
		wide, exact := p, q
		if math.IsInf(b.high, 1) {
			wide, exact = q, p
		}
		dis.ReconciledBy = onrecord.Maybe(fmt.Sprintf("%s allows %s", said(wide), said(exact)))
	case (d.own(p) || d.own(q)) && !p.AsOfDay.Meets(q.AsOfDay):
		dis.Strength = onrecord.Possible
		dis.ReconciledBy = onrecord.Maybe(fmt.Sprintf("counted as of %s and as of %s", asOf(p), asOf(q)))
	case later > recent || patience(s) < spread && d.published(p) != d.published(q):
		dis.Strength = onrecord.Possible
		dis.ReconciledBy = onrecord.Maybe(fmt.Sprintf("told on %s and on %s", d.published(p), d.published(q)))
	case d.published(p) == d.published(q) && a.low == a.high && b.low == b.high:
		dis.Strength = onrecord.Clear
	}
	return dis, true
}

// alike tells whether two values are near enough to be counts of one thing: one
// at most twice the other, half as much again when they are told days apart.
func alike(a, b value, later int) bool {
	x, y := a.middle(), b.middle()
	if later > 1 {
		return 2*max(x, y) <= 3*min(x, y)
	}
	return max(x, y) <= 2*min(x, y)
}

// middle is the middle of a range, or its one bound.
func (v value) middle() float64 {
	switch {
	case math.IsInf(v.high, 1):
		return v.low
	case math.IsInf(v.low, -1):
		return v.high
	}
	return (v.low + v.high) / 2
}

// quoted tells whether a measure has another value each day by its nature.
func quoted(s *onrecord.Series) bool {
	return slices.ContainsFunc(syntax.Gist(string(s.Unit)), func(w string) bool { return w == "point" || w == "percent" })
}

// patience is how many days apart two counts may be given: long for what
// stands, as troops and members do, short for what grows by the day. Of other
// things ("two senators") a count without a verb is of some of them only.
func patience(s *onrecord.Series) int {
	for _, w := range syntax.Gist(string(s.Unit)) {
		if standing[w] {
			return spread
		}
	}
	return 2
}

// standing are units of which there is a number at any time, by stem.
var standing = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields("troops soldiers forces personnel members partners countries nations bases sites camps aircraft warships prisoners hostages detainees inmates") {
		set[syntax.Stem(w)] = true
	}
	return set
}()

// tells whether the text of p gives the value of q as well, of the same unit:
// then it knows of both, as a plan and its outcome or two counts.
func (d *desk) tells(p, q onrecord.Point) bool {
	figures := d.docs[p.Evidence.Doc].Reading.Figures
	return slices.ContainsFunc(figures, func(fig onrecord.Figure) bool {
		return same(fig.Low, q.Low) && same(fig.High, q.High) && fig.Unit != ""
	})
}

func same(a, b *float64) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

// far tells whether an exact value lies well above what an open range names,
// yet not so far that nobody would call it that.
func far(a, b value) bool {
	wide, exact := a, b
	if math.IsInf(b.high, 1) {
		wide, exact = b, a
	}
	return exact.low > wide.low*1.2 && exact.low < wide.low*2
}

// nearest gives the two points, one of each value, of different origins that
// lie nearest in time; false when none are near enough.
func (d *desk) nearest(a, b value) (p, q onrecord.Point, ok bool) {
	least := spread + 1
	for _, x := range a.points {
		for _, y := range b.points {
			if d.origin(x.Evidence.Doc) == d.origin(y.Evidence.Doc) {
				continue
			}
			if n := gap(d.published(x), d.published(y)); n >= 0 && n < least {
				p, q, least, ok = x, y, n, true
			}
		}
	}
	return p, q, ok
}

func (d *desk) published(p onrecord.Point) onrecord.Day {
	return d.docs[p.Evidence.Doc].Document.Published.Earliest
}

// own tells whether the figure's words give the day that it holds for, and
// not the day of publication alone.
func (d *desk) own(p onrecord.Point) bool {
	return p.AsOfDay.Known() && p.AsOfDay != d.docs[p.Evidence.Doc].Document.Published.Bounds
}

// asOf is the day, month or year that a figure holds for.
func asOf(p onrecord.Point) string {
	value, _, _ := strings.Cut(string(p.AsOfDay.Value), "T")
	return cmp.Or(value, string(p.AsOfDay.Latest))
}

func (d *desk) pointSide(v value) onrecord.Side {
	var accounts []account
	for _, p := range v.points {
		accounts = append(accounts, account{d.voice(p.Evidence), []onrecord.Evidence{p.Evidence}})
	}
	return d.side(accounts...)
}

// said is the value in figures.
func said(p onrecord.Point) string {
	switch {
	case p.Low == nil && p.High == nil:
		return "an amount"
	case p.High == nil:
		return cmp.Or(string(p.Hedge), "at least") + " " + number(*p.Low)
	case p.Low == nil:
		return cmp.Or(string(p.Hedge), "at most") + " " + number(*p.High)
	case *p.Low == *p.High:
		return strings.TrimSpace(string(p.Hedge) + " " + number(*p.Low))
	}
	return number(*p.Low) + " to " + number(*p.High)
}

// number writes a value with commas at the thousands.
func number(v float64) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, frac, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if frac != "" {
		whole += "." + frac
	}
	return whole
}
