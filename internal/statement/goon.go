package statement

import (
	"slices"
	"strings"

	"onrecord"
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
		if d, ok := f.introduced(n, covered); ok {
			covered[f.page.Sentences[n].Words[0].Quote] = true
			more = append(more, d)
			continue
		}
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
// quotation, else one with a quotation in it, else last itself.
func (f *finder) quotingBefore(last int) int {
	some := -1
	for i := last; i >= 0 && f.drafts[i].line == f.drafts[last].line; i-- {
		p := f.drafts[i].parts
		if f.quoteEnding(p[len(p)-1].End) >= 0 {
			return i
		}
		if some < 0 && f.quotedBytes(p[len(p)-1]) > 0 {
			some = i
		}
	}
	if some >= 0 {
		return some
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
