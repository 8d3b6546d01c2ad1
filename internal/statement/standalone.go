package statement

import (
	"slices"

	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// openQuotes follows quotations that end their paragraph without a mark into
// the paragraphs after it.
func (f *finder) openQuotes() {
	for i := range f.drafts {
		d := &f.drafts[i]
		if len(d.parts) == 0 {
			continue
		}
		q := f.quoteEnding(d.parts[len(d.parts)-1].End)
		for n := 0; n < 20 && q >= 0 && q+1 < len(f.page.Quotes) && f.page.Quotes[q].Close == 0 && f.nextParagraph(q); n++ {
			q++
			d.parts = append(d.parts, f.page.Quotes[q].Span)
		}
	}
}

// quoteEnding gives the quotation that ends at a byte; -1 for none.
func (f *finder) quoteEnding(end int) int {
	q, ok := slices.BinarySearchFunc(f.page.Quotes, end, func(a text.Quote, end int) int { return a.End - end })
	if !ok {
		return -1
	}
	return q
}

// nextParagraph tells whether the quotation after q begins the paragraph that
// follows q's.
func (f *finder) nextParagraph(q int) bool {
	gap := f.t.Body[f.page.Quotes[q].End:f.page.Quotes[q+1].Start]
	breaks := 0
	for _, r := range gap {
		switch {
		case r == '\n':
			breaks++
		case r != ' ' && r != '\r' && r != '\t' && r != '\u00a0':
			return false
		}
	}
	return breaks > 0 && breaks < 4
}

// coveredQuotes tells which quotations are content already.
func (f *finder) coveredQuotes() []bool {
	covered := make([]bool, len(f.page.Quotes))
	for i := range f.drafts {
		for _, p := range f.drafts[i].parts {
			q, _ := slices.BinarySearchFunc(f.page.Quotes, p.Start, func(a text.Quote, start int) int { return a.Start - start })
			for ; q < len(covered) && f.page.Quotes[q].Start < p.End; q++ {
				covered[q] = true
			}
		}
	}
	return covered
}

// standalone tells whether sentence n is nothing but the beginning of a
// quotation, or all of it, and gives that quotation.
func (f *finder) standalone(n int) (int, bool) {
	w := f.page.Sentences[n].Words
	if len(w) == 0 || w[0].Quote < 0 || f.page.Quotes[w[0].Quote].Start < w[0].Start {
		return 0, false
	}
	for i := range w {
		if w[i].Quote != w[0].Quote && w[i].UPOS != syntax.PUNCT {
			return 0, false
		}
	}
	return w[0].Quote, f.aloneTo(n, w[0].Quote)
}

// aloneTo tells whether nothing but punctuation follows quotation q in the
// sentence in which it ends.
func (f *finder) aloneTo(n, q int) bool {
	end := f.page.Quotes[q].End
	for ; n < len(f.page.Sentences) && f.page.Sentences[n].Start < end; n++ {
		w := f.page.Sentences[n].Words
		for i := range w {
			if w[i].Start >= end && w[i].UPOS != syntax.PUNCT {
				return false
			}
		}
	}
	return true
}
