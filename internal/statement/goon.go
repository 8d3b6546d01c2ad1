package statement

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// goOn gives quotations and sentences that no cue reaches to the speaker who
// goes on: the rest of an interrupted quotation, the next paragraph of a
// quotation left open, a paragraph of quotation on its own, and free indirect
// speech between two sentences of one speaker.
func (f *finder) goOn() {
	f.sorted = len(f.drafts)
	covered := f.coveredQuotes()
	f.resumeWithin(covered)
	f.openQuotes()
	covered = f.coveredQuotes()
	var more []draft
	for n := 1; n < len(f.page.Sentences); n++ {
		last := f.lastBefore(n)
		if last < 0 || f.hasDraft(n) {
			continue
		}
		if q, ok := f.standalone(n); ok {
			if !covered[q] && f.follows(last, n) {
				last = f.quotingBefore(last)
				covered[q] = f.goesOn(last, n, q, &more)
			}
			continue
		}
		if q, ok := f.resumed(last, n); ok && !covered[q] {
			covered[q] = true
			last = f.quotingBefore(last)
			f.drafts[last].parts = append(f.drafts[last].parts, f.page.Quotes[q].Span)
			continue
		}
		if d, ok := f.freeIndirect(last, n); ok {
			more = append(more, d)
		}
	}
	f.drafts = append(f.drafts, more...)
}

// goesOn gives quotation q, which makes up sentence n, to the one who speaks in
// the draft before: as more of the same utterance, or as a statement of its
// own after one that was not quoted. What follows a question may be somebody
// else's answer, and a line without a stop is a heading.
func (f *finder) goesOn(last, n, q int, more *[]draft) bool {
	same := f.sameParagraph(last, n)
	if !same && (f.asks(last) || !f.stopped(q)) {
		return false
	}
	if same || f.speaksOn(last) {
		f.drafts[last].parts = append(f.drafts[last].parts, f.page.Quotes[q].Span)
		return true
	}
	d, ok := f.anew(last, n, q)
	if ok {
		*more = append(*more, d)
	}
	return true
}

// stopped tells whether a quotation ends as a sentence does, or was left open.
func (f *finder) stopped(q int) bool {
	inner := f.t.Words(f.page.Quotes[q].Inner())
	return f.page.Quotes[q].Close == 0 || strings.HasSuffix(inner, "…") || inner != "" && strings.ContainsRune(".!?,-'’)]", rune(inner[len(inner)-1])) || strings.HasSuffix(inner, "’")
}

// resumeWithin adds the rest of a quotation that its own sentence takes up
// again after a longer aside: `"...," said the mayor, speaking of the fire,
// "but ..."`.
func (f *finder) resumeWithin(covered []bool) {
	for i := range f.drafts {
		d := &f.drafts[i]
		w := f.page.Sentences[d.line].Words
		if d.cue.empty() || d.parts[len(d.parts)-1].End > w[d.cue.from].Start || f.quotedBytes(d.parts[0]) == 0 {
			continue
		}
		if i+1 < len(f.drafts) && f.drafts[i+1].line == d.line && !f.drafts[i+1].source.shared {
			continue // what is taken up may be another's
		}
		for k := d.cue.to + 1; k+3 < len(w); k++ {
			q := w[k].Quote
			if q < 0 || f.page.Quotes[q].Start != w[k].Start || w[k-1].Form != "," || w[k+2].Quote != q {
				continue
			}
			if !covered[q] {
				d.parts = append(d.parts, f.page.Quotes[q].Span)
			}
			break
		}
	}
}

// speaksOn tells whether the paragraph of quotation after a statement is more
// of the same utterance: the statement ends with a quotation.
func (f *finder) speaksOn(last int) bool {
	d := &f.drafts[last]
	return !d.source.empty() && f.quoteEnding(d.parts[len(d.parts)-1].End) >= 0
}

// asks tells whether a statement ends with a quoted question.
func (f *finder) asks(last int) bool {
	d := &f.drafts[last]
	q := f.quoteEnding(d.parts[len(d.parts)-1].End)
	return q >= 0 && strings.HasSuffix(f.t.Words(f.page.Quotes[q].Inner()), "?")
}

// resumed tells whether sentence n begins with the rest of a quotation that
// the statement before it has broken off, in the same paragraph, and goes on
// in the outlet's own words: `"..." she said. "..." at a meeting in May.`
func (f *finder) resumed(last, n int) (int, bool) {
	w := f.page.Sentences[n].Words
	if len(w) < 6 || w[0].Quote < 0 || !f.sameParagraph(last, n) || !f.follows(last, n) {
		return 0, false
	}
	q := w[0].Quote
	if f.page.Quotes[q].Start != w[0].Start || w[5].Quote != q || w[1].Form == w[1].Lower {
		return 0, false
	}
	d := &f.drafts[f.quotingBefore(last)]
	return q, f.quotedBytes(d.parts[len(d.parts)-1]) > 0
}

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

// hasDraft tells whether a statement was found in sentence n, or in a
// sentence its quotation runs into.
func (f *finder) hasDraft(n int) bool {
	for i := f.lastBefore(n + 1); i >= 0 && f.drafts[i].line >= n; i-- {
		if f.drafts[i].line == n {
			return true
		}
	}
	return false
}

// lastBefore is the last draft of the sentences before n; -1 for none.
func (f *finder) lastBefore(n int) int {
	i, _ := slices.BinarySearchFunc(f.drafts[:f.sorted], n, func(d draft, n int) int { return d.line - n })
	return i - 1
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

// follows tells whether sentence n comes straight after a statement, in its
// paragraph or at the head of the next one.
func (f *finder) follows(last, n int) bool {
	d := &f.drafts[last]
	end := f.page.Sentences[d.line].End
	for _, p := range d.parts {
		end = max(end, p.End)
	}
	prev := &f.page.Sentences[n-1]
	if q := f.quotingBefore(last); q != last && f.sameParagraph(q, n) {
		d = &f.drafts[q]
	}
	speaks := speech[d.word.Class] || d.word.Class == "question" && f.page.Sentences[n].Par == f.page.Sentences[d.line].Par
	return prev.End <= end && f.page.Sentences[n].Par-prev.Par <= 2 && speaks && !d.negated && d.doubt < onrecord.Doubtful
}

// speech are the classes of cues after which a quotation can go on.
var speech = map[string]bool{
	"say": true, "tell": true, "write": true, "deny": true, "judge": true, "threat": true, "demand": true, "promise": true, "order": true,
}

// quotingBefore is the draft of the same sentence whose content ends with a
// quotation, else last itself.
func (f *finder) quotingBefore(last int) int {
	for i := last; i >= 0 && f.drafts[i].line == f.drafts[last].line; i-- {
		if p := f.drafts[i].parts; f.quotedBytes(p[len(p)-1]) > 0 {
			return i
		}
	}
	return last
}

func (f *finder) sameParagraph(last, n int) bool {
	return f.page.Sentences[f.drafts[last].line].Par == f.page.Sentences[n].Par
}

// anew is the statement of a paragraph of quotation without a cue.
func (f *finder) anew(last, n, q int) (draft, bool) {
	from := f.drafts[last]
	if from.source.empty() && from.speaking < 0 {
		return draft{}, false
	}
	return draft{line: n, speaking: last, by: onrecord.ByContinued, word: from.word, parts: []onrecord.Span{f.page.Quotes[q].Span}, doubt: 0.25}, true
}

// freeIndirect reads a sentence that goes on with what was reported right
// before it, in the same paragraph and without a source of its own: "Instead,
// it is working ...", or the other half of "not this, but that".
func (f *finder) freeIndirect(last, n int) (draft, bool) {
	d := &f.drafts[last]
	sent := &f.page.Sentences[n]
	if d.line != n-1 || d.source.empty() || !f.sameParagraph(last, n) || !speech[d.word.Class] || d.source.shared || len(sent.Words) < 4 || len(sent.Words) > 60 {
		return draft{}, false
	}
	l := f.line(n)
	if len(l.quotes) > 0 || l.w[len(l.w)-1].Form == "?" || !f.takesUp(l, d) {
		return draft{}, false
	}
	part, ok := f.part(l, run{0, l.stop()})
	return draft{line: n, speaking: last, by: onrecord.ByContinued, word: d.word, parts: []onrecord.Span{part}, doubt: 0.35}, ok
}

// takesUp tells whether a sentence is set against what was reported before it:
// after "instead", or, where that was a negation, with "it is".
func (f *finder) takesUp(l *line, d *draft) bool {
	pronoun := func(i int) bool { return l.is(i, "it", "they", "he", "she") }
	if l.is(0, "instead", "rather") && l.comma(1) {
		return pronoun(2) || f.negates(d) && l.tag(2, "DT", "PRP$") && l.is(l.phraseRight(2), "is", "are", "has", "have", "will", "would", "was", "were", "wants", "needs")
	}
	return pronoun(0) && l.is(1, "is", "are", "wants", "want", "needs", "need") && f.negates(d) && f.presentTense(d)
}

// negates tells whether content says what is not so, or no longer so.
func (f *finder) negates(d *draft) bool {
	return f.contentHas(d, func(w *syntax.Word) bool {
		switch w.Lower {
		case "not", "n't", "no", "never", "nor", "stopped", "ceased":
			return true
		}
		return false
	})
}

// presentTense tells whether content has a verb in the present, as "it is"
// after it has.
func (f *finder) presentTense(d *draft) bool {
	return f.contentHas(d, func(w *syntax.Word) bool { return w.XPOS == "VBZ" || w.XPOS == "VBP" })
}

// contentHas tells whether a word of the draft's own sentence that is content
// passes a test.
func (f *finder) contentHas(d *draft, test func(*syntax.Word) bool) bool {
	words := f.page.Sentences[d.line].Words
	for i := range words {
		if d.covers(words[i].Span) && test(&words[i]) {
			return true
		}
	}
	return false
}
