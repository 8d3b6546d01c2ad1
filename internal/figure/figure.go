// Package figure finds the measured quantities of a text (how many or how
// much, of what, whose and where, as of when) and checks the sums that the
// text itself makes of them.
//
// Package quantity reads the bare numbers; here each gets the noun that is
// counted, what is said of it, the place or actor of its clause and the day
// it holds for, as far as the words tell. Checks are made only where a text
// says plainly that parts make a whole; a false alarm is worse than a miss.
package figure

import (
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/quantity"
	"onrecord/internal/syntax"
)

// Find gives the figures of a page in order: what its numbers count or measure.
func Find(ground *syntax.Ground, numbers []quantity.Number) []onrecord.Figure {
	page := ground.Page
	f := finder{Ground: ground, times: spansOf(page.Text, ground.Times), mentions: places(ground)}
	figures := []onrecord.Figure{}
	seen := map[string]bool{}
	for i := range numbers {
		base := i > 0 && numbers[i-1].PartOf != nil && numbers[i].Low != nil && *numbers[i-1].PartOf == *numbers[i].Low
		fig, ok := f.figure(&numbers[i], base)
		if !ok || seen[fig.ID] {
			continue
		}
		seen[fig.ID] = true
		f.last = fig
		figures = append(figures, fig)
	}
	shareUnits(figures)
	seq := placed(page, figures)
	seq.parts()
	return figures
}

// finder reads the figures of one page from left to right.
type finder struct {
	*syntax.Ground
	times    []onrecord.Span
	mentions []place         // the names that can be a scope
	last     onrecord.Figure // the figure before, which "of whom" goes on from
	lastSent int
}

func spansOf(t *onrecord.Text, times []onrecord.Time) []onrecord.Span {
	spans := make([]onrecord.Span, len(times))
	for i := range times {
		spans[i] = t.Span(times[i].Evidence)
	}
	return spans
}

// figure makes the figure of a number; base tells that it is the whole of the
// one before; false when its sentence is not on the
// page. One of which nothing tells what it measures is doubtful.
func (f *finder) figure(n *quantity.Number, base bool) (onrecord.Figure, bool) {
	if n.Sentence >= len(f.Page.Sentences) {
		return onrecord.Figure{}, false
	}
	sent := &f.Page.Sentences[n.Sentence]
	c := clause{Structure: f.Structured(n.Sentence), base: base, single: n.Low != nil && *n.Low <= 1}
	c.words = c.Structure.Words
	if len(c.words) == 0 || c.words[len(c.words)-1].End < n.Span.End { // far in a table or list
		return onrecord.Figure{}, false
	}
	c.from = wordAt(c.words, n.Span.Start)
	c.to = wordAfter(c.words, n.Span.End)
	c.phrase(n)
	measure := c.measure(n)
	ev := f.Page.Text.Evidence(onrecord.Span{Start: c.words[c.from].Start, End: max(n.Span.End, c.words[c.last-1].End)})
	fig := onrecord.Figure{
		Base:     onrecord.Base{Kind: onrecord.KindFigure, ID: onrecord.FindingID(onrecord.KindFigure, f.Page.Text.ID, "", ev), Doubt: c.doubt(n, measure)},
		Evidence: ev, Low: n.Low, High: n.High, Hedge: onrecord.Maybe(n.Hedge), Unit: onrecord.Maybe(c.unit), PartOf: n.PartOf,
	}
	if c.ofThem && f.last.ID != "" && n.Sentence-f.lastSent <= 2 {
		f.ofThem(&fig)
	}
	fig.Measure = onrecord.Maybe(measure)
	fig.Scope = onrecord.Maybe(f.scope(&c))
	f.goesOn(&fig, n, &c)
	fig.AsOfDay = f.asOf(sent, &c)
	fig.Definite, fig.Beside = c.definite(), c.beside()
	fig.Supposed = !fig.Definite && c.supposed()
	f.lastSent = n.Sentence
	return fig, true
}

// shareUnits lets "168 out of the 329 members" count members too.
func shareUnits(figures []onrecord.Figure) {
	for i := 0; i+1 < len(figures); i++ {
		fig, next := &figures[i], &figures[i+1]
		if fig.Unit == "" && fig.PartOf != nil && next.Low != nil && *next.Low == *fig.PartOf && next.Evidence.Start-fig.Evidence.End < 40 {
			fig.Unit, fig.Doubt = next.Unit, next.Doubt
		}
	}
}

// ofThem lets "of whom 1,900 returned" take unit and whole from the figure
// before, or from the whole of that one.
func (f *finder) ofThem(fig *onrecord.Figure) {
	whole := f.last.High
	if f.last.PartOf != nil {
		whole = f.last.PartOf
	}
	if fig.Unit == "" {
		fig.Unit = f.last.Unit
	}
	if fig.Unit == "%" || fig.PartOf != nil || whole == nil || fig.Low == nil || *fig.Low > *whole {
		return
	}
	fig.PartOf = whole
}

// goesOn gives a figure what it leaves unsaid because the one before said it:
// the unit of "500 troops in Utopia and 5,000 in Ruritania", the scope of "of
// whom 1,900 returned to Utopia", where Utopia is only where they went.
func (f *finder) goesOn(fig *onrecord.Figure, n *quantity.Number, c *clause) {
	if f.last.ID == "" || n.Sentence-f.lastSent > 2 {
		return
	}
	if c.ofThem && (fig.Scope == "" || strings.HasSuffix(string(fig.Measure), " "+string(fig.Scope))) {
		fig.Scope = f.last.Scope
	}
	if f.lastSent == n.Sentence && fig.Unit == "" && n.Kind == quantity.Count && f.last.Unit != "%" && f.last.Unit != "" && f.last.PartOf == nil && f.parallel(c) {
		fig.Unit, fig.Doubt = f.last.Unit, 0.1
	}
}

// parallel tells whether a number without a noun goes on from the figure before
// it: in another place, "500 troops in Utopia and 5,000 in Ruritania", or after
// a second verb, "killed 33 people and wounded more than 100".
func (f *finder) parallel(c *clause) bool {
	before := f.Page.Text.Span(f.last.Evidence)
	if c.words[c.from].Start-before.End > 60 {
		return false
	}
	k := c.from - 1
	if c.isAny(k, "and", ",", "but") {
		return c.isAny(c.to, "in", "from", "at", "on", "near") || c.is(k, "and") && c.to < len(c.words) && c.words[c.to].XPOS == "VBN"
	}
	return k > 1 && c.words[k].UPOS == syntax.VERB && c.isAny(k-1, "and", ",") && c.plain(wordAfter(c.words, before.End), k-1) &&
		(c.to >= len(c.words) || c.isAny(c.to, ".", ",", "in", "at", "on", "near", "and", ";"))
}

// plain tells whether words [from, to) hold no verb, number or comma.
func (c *clause) plain(from, to int) bool {
	for k := from; k < to; k++ {
		if w := &c.words[k]; w.UPOS == syntax.VERB || w.UPOS == syntax.NUM || w.UPOS == syntax.PUNCT {
			return false
		}
	}
	return true
}

// wordAt gives the word in which byte b stands.
func wordAt(words []syntax.Word, b int) int {
	return sort.Search(len(words)-1, func(i int) bool { return words[i].End > b })
}

// wordAfter gives the first word that begins at byte b or after it.
func wordAfter(words []syntax.Word, b int) int {
	return sort.Search(len(words), func(i int) bool { return words[i].Start >= b })
}
