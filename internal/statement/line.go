package statement

import (
	"sort"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// run is the words [from, to) of a sentence.
type run struct{ from, to int }

func (r run) empty() bool { return r.to <= r.from }

// line is a sentence as the finder looks at it.
type line struct {
	n      int // index of the sentence in the page
	par    int
	w      []syntax.Word
	time   []int // index of the temporal expression that a word belongs to; -1
	match  []int // for a bracket, the index of its partner; -1
	quotes []quoteRun
	begin  int  // first word after a dateline
	title  bool // a headline: no stop closes it
	limit  int  // where the clause in hand ends at the latest; 0 for the sentence's end
}

// quoteRun is the part of a quotation that lies in one sentence.
type quoteRun struct {
	run
	q           int  // index of the quotation
	opens, ends bool // it begins, ends in this sentence
}

// line prepares sentence n.
func (f *finder) line(n int) *line {
	sent := &f.page.Sentences[n]
	l := &line{n: n, par: sent.Par, w: sent.Words}
	marks := make([]int, 2*len(l.w))
	l.time, l.match = marks[:len(l.w)], marks[len(l.w):]
	f.markTimes(l)
	l.markBrackets()
	f.markQuotes(l)
	l.repair()
	l.begin = f.begin(l)
	l.title = l.stop() == len(l.w) && len(l.w) <= 25 && (l.par <= 1 || f.inTitle(l))
	return l
}

// begin gives the first word after a dateline and its dash or stroke:
// "BERLIN (Agency) — The", "Agency/ The".
func (f *finder) begin(l *line) int {
	for i := 0; i < min(14, len(l.w)-2); i++ {
		w := l.w[i]
		switch {
		case w.UPOS == syntax.NOUN && w.Form == w.Lower && l.match[i] < 0 && l.time[i] < 0 && !l.bracket(i):
			return 0 // "The mayor's spokesman, Ada Holm —"
		case l.dash(i) && i > 0, w.Form == "/" && i > 0 && l.w[i+1].Start > w.End:
			return i + 1
		case w.Quote >= 0 || l.pos(i, syntax.VERB, syntax.AUX, syntax.DET, syntax.PRON, syntax.ADP, syntax.ADV, syntax.SCONJ):
			return 0
		}
	}
	return 0
}

// bracket tells whether word i stands in brackets.
func (l *line) bracket(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if l.match[k] > i {
			return true
		}
	}
	return false
}

// inTitle tells whether a sentence is the text's title or its deck.
func (f *finder) inTitle(l *line) bool {
	for _, ev := range []*onrecord.Evidence{f.fr.Title, f.fr.Deck} {
		if ev != nil && len(l.w) > 0 && f.t.Span(*ev).Start <= l.w[0].Start && l.w[0].Start < f.t.Span(*ev).End {
			return true
		}
	}
	return false
}

func (f *finder) markTimes(l *line) {
	k := 0
	if len(l.w) > 0 {
		k = sort.Search(len(f.times), func(i int) bool { return f.times[i].End > l.w[0].Start })
	}
	for i := range l.w {
		for k < len(f.times) && f.times[k].End <= l.w[i].Start {
			k++
		}
		l.time[i] = -1
		if k < len(f.times) && f.times[k].Start <= l.w[i].Start {
			l.time[i] = k
		}
	}
}

func (l *line) markBrackets() {
	var open []int
	for i := range l.w {
		l.match[i] = -1
		switch l.w[i].Form {
		case "(", "[":
			open = append(open, i)
		case ")", "]":
			if len(open) > 0 {
				o := open[len(open)-1]
				open = open[:len(open)-1]
				l.match[i], l.match[o] = o, i
			}
		}
	}
}

func (f *finder) markQuotes(l *line) {
	for i := range l.w {
		q := l.w[i].Quote
		if q < 0 {
			continue
		}
		if n := len(l.quotes); n > 0 && l.quotes[n-1].q == q {
			l.quotes[n-1].to = i + 1
			continue
		}
		l.quotes = append(l.quotes, quoteRun{run: run{i, i + 1}, q: q})
	}
	for k := range l.quotes {
		qr := &l.quotes[k]
		span := f.page.Quotes[qr.q].Span
		qr.opens = span.Start >= l.w[qr.from].Start
		qr.ends = span.End <= l.w[qr.to-1].End
	}
}

// quoteAt gives the quotation of word i in this sentence.
func (l *line) quoteAt(i int) (quoteRun, bool) {
	if i < 0 || i >= len(l.w) || l.w[i].Quote < 0 {
		return quoteRun{}, false
	}
	for _, qr := range l.quotes {
		if qr.from <= i && i < qr.to {
			return qr, true
		}
	}
	return quoteRun{}, false
}

// is tells whether word i is one of the given, in lower case.
func (l *line) is(i int, words ...string) bool {
	if i < 0 || i >= len(l.w) {
		return false
	}
	for _, w := range words {
		if l.w[i].Lower == w {
			return true
		}
	}
	return false
}

// pos tells whether word i has one of the parts of speech.
func (l *line) pos(i int, tags ...syntax.POS) bool {
	if i < 0 || i >= len(l.w) {
		return false
	}
	for _, t := range tags {
		if l.w[i].UPOS == t {
			return true
		}
	}
	return false
}

// tag tells whether word i has one of the Penn tags.
func (l *line) tag(i int, tags ...string) bool {
	if i < 0 || i >= len(l.w) {
		return false
	}
	for _, t := range tags {
		if l.w[i].XPOS == t {
			return true
		}
	}
	return false
}

// outside tells whether word i is there and not quoted.
func (l *line) outside(i int) bool { return i >= 0 && i < len(l.w) && l.w[i].Quote < 0 }

// finite tells whether word i is a verb that can carry a clause.
func (l *line) finite(i int) bool {
	return l.tag(i, "VBD", "VBZ", "VBP", "MD") && l.pos(i, syntax.VERB, syntax.AUX)
}

// comma tells whether word i is a comma outside quotations.
func (l *line) comma(i int) bool { return l.outside(i) && l.w[i].Form == "," }

// dash tells whether word i is a dash that parts clauses, not a hyphen.
func (l *line) dash(i int) bool {
	if !l.outside(i) {
		return false
	}
	switch l.w[i].Form {
	case "—", "–", "--", "―":
		return true
	case "-":
		return i > 0 && l.w[i-1].End < l.w[i].Start && i+1 < len(l.w) && l.w[i+1].Start > l.w[i].End
	}
	return false
}

// stop is where the sentence's last words end: the index of its closing
// punctuation.
func (l *line) stop() int {
	i := len(l.w)
	if l.limit > 0 {
		return l.limit
	}
	for i > 0 && l.w[i-1].Quote < 0 && strings.ContainsAny(l.w[i-1].Form[:1], ".!?") && len(strings.Trim(l.w[i-1].Form, ".!?")) == 0 {
		i--
	}
	return i
}

// span is the bytes of a run of words.
func (l *line) span(r run) onrecord.Span {
	return onrecord.Span{Start: l.w[r.from].Start, End: l.w[r.to-1].End}
}
