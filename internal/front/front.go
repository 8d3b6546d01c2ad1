// Package front reads the head, the foot and the furniture of a text as found
// on the web: title, deck, dateline, byline, credit, day of publication,
// language, and what is no part of the article at all.
//
// Nobody can be quoted by an advertisement: what is marked as boilerplate here
// is never read by the finders. A wrong mark silences true findings, so a
// line is marked only when its own words give it away, or when it stands
// between two that do.
package front

import (
	"sort"

	"onrecord"
)

// Find reads the front matter of a text. pub is what is known of the day of
// publication from outside; when it is known, none is inferred.
func Find(t *onrecord.Text, pub onrecord.Bounds) onrecord.Front {
	p := newPage(t)
	p.markLines()
	p.markTitle()
	p.markBlocks()
	p.markInside()
	fr := onrecord.Front{
		Title:       p.evidence(p.title),
		Deck:        p.deck(),
		Language:    onrecord.Maybe(language(t.Body)),
		Correction:  p.correction(),
		Boilerplate: p.boilerplate(),
	}
	head := p.head()
	fr.Dateline = p.spanEvidence(head.place)
	fr.Head = p.spanEvidence(head.span)
	fr.Byline = p.byline()
	fr.Credit = p.credit(head)
	fr.Outlet = onrecord.Maybe(p.outlet(head))
	fr.Published = p.published(head, pub)
	return fr
}

// page is a text on its way through the marking.
type page struct {
	t     *onrecord.Text
	lines []line
	title int             // index of the headline; -1 when there is none
	last  int             // index of the last paragraph of running text; -1 when there is none
	marks []onrecord.Span // parts of lines that are boilerplate
}

func newPage(t *onrecord.Text) *page {
	p := &page{t: t, lines: cut(t.Body), title: -1, last: -1}
	return p
}

// evidence of one line; nil for none.
func (p *page) evidence(i int) *onrecord.Evidence {
	if i < 0 {
		return nil
	}
	return p.spanEvidence(p.lines[i].Span)
}

func (p *page) spanEvidence(s onrecord.Span) *onrecord.Evidence {
	if s.Len() <= 0 {
		return nil
	}
	ev := p.t.Evidence(s)
	return &ev
}

// boilerplate gives everything marked, in order, without overlaps.
func (p *page) boilerplate() []onrecord.Evidence {
	spans := p.marks
	for _, l := range p.lines {
		if l.kind.boilerplate() {
			spans = append(spans, l.Span)
		}
	}
	sort.Slice(spans, func(i, j int) bool {
		return spans[i].Start < spans[j].Start || spans[i].Start == spans[j].Start && spans[i].End > spans[j].End
	})
	found := make([]onrecord.Evidence, 0, len(spans))
	end := 0
	for _, s := range spans {
		if s.Start < end || s.Len() <= 0 {
			continue
		}
		found = append(found, p.t.Evidence(s))
		end = s.End
	}
	return found
}
