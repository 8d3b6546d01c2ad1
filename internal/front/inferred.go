package front

import (
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

// inferred gives the bounds that the text allows: it was not published before
// the latest day of a caption or of something told as past, nor after a day
// that it says is still to come, nor after it was updated.
func (p *page) inferred(updated onrecord.Day) onrecord.Published {
	b := onrecord.Bounds{Latest: updated}
	for i := range p.lines {
		l := &p.lines[i]
		switch l.kind {
		case caption:
			for _, d := range fullDates(l.s) {
				b.Earliest = max(b.Earliest, d.earliest)
			}
		case running:
			if len(dates(l.s)) > 0 || !l.whole {
				p.bound(&b, l.Span)
			}
		}
	}
	if b.Latest != "" && b.Earliest > b.Latest {
		b.Latest = updated
	}
	if b.Latest != "" && b.Earliest > b.Latest {
		b.Latest = ""
	}
	if !b.Known() {
		return onrecord.Published{Basis: onrecord.BasisNone}
	}
	return onrecord.Published{Bounds: b, Basis: onrecord.BasisInferred}
}

// bound narrows b by the dated sentences of a paragraph. Quoted words are left
// out: who speaks in them, and when, cannot be told here.
func (p *page) bound(b *onrecord.Bounds, s onrecord.Span) {
	body := p.t.Body[s.Start:min(s.End, runeStart(p.t.Body, s.Start+20000))]
	for _, sent := range text.Sentences(body, nil) {
		words := body[sent.Start:sent.End]
		if len(words) > 2000 {
			continue
		}
		found := dates(words)
		if len(found) == 0 || quotes(words) {
			continue
		}
		past, future := tense(sent)
		if past && !future {
			for _, d := range found {
				if b.Earliest < d.earliest && !races(words, d) {
					b.Earliest = d.earliest
				}
			}
		}
		if future && !past {
			for _, d := range found {
				if d.latest > b.Earliest && (b.Latest == "" || d.latest < b.Latest) && ahead(words[:d.Start]) {
					b.Latest = d.latest
					if strings.Contains(words, "this year") && d.latest[:4] > "1900" {
						b.Latest = min(b.Latest, yearBefore(d.earliest))
					}
				}
			}
		}
	}
}
