package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// besideQuote reads `"...?" Smith said.` and `Smith said:` where the quotation
// is a sentence, or a paragraph, of its own.
func (f *finder) besideQuote(l *line, v verb, d *draft, src source) bool {
	m := l.overBeside(v.end)
	if e := l.chainRight(v.end); m == v.end && e > m && v.word.Takes(lexicon.Hearer) && !l.timed(run{m, e}) {
		d.hearer, m = run{m, e}, l.overBeside(e)
	}
	d.source = src
	if m == len(l.w)-1 && l.is(m, ":") {
		s, ok := f.below(l.n)
		d.parts = []onrecord.Span{s}
		return ok
	}
	if l.is(v.end, "as", "while", "when", "after", "before") {
		m = v.end // what the speaker did meanwhile
	} else if m < l.stop() && !l.comma(m) {
		return false
	}
	if src.from != l.begin || l.n == 0 || m > v.end+12 {
		return false
	}
	before := &f.page.Sentences[l.n-1]
	w := before.Words
	if before.Par != l.par || len(w) == 0 || w[len(w)-1].Quote < 0 || f.page.Quotes[w[len(w)-1].Quote].End != before.End || f.saidAlready(l.n-1, w[len(w)-1].Quote) {
		return false
	}
	q := f.page.Quotes[w[len(w)-1].Quote].Span
	if before.Start < q.Start && !f.utterance(q) {
		return false // a sentence that ends with a few words in quotation marks
	}
	d.parts, d.beside = []onrecord.Span{q}, run{v.end, m}
	return true
}

// utterance tells whether a quotation is a clause, not only some words of one:
// it begins with a capital and has a verb with a tense.
func (f *finder) utterance(q onrecord.Span) bool {
	words, verb := 0, false
	w := f.sentenceAt(q.Start).Words
	for i := range w {
		if w[i].Start < q.Start || w[i].End > q.End || w[i].UPOS == syntax.PUNCT {
			continue
		}
		if words == 0 && w[i].Form == w[i].Lower {
			return false
		}
		words++
		verb = verb || w[i].XPOS == "VBD" || w[i].XPOS == "VBZ" || w[i].XPOS == "VBP" || w[i].XPOS == "MD" || w[i].XPOS == "VB"
	}
	return verb && words > 2
}

// saidAlready tells whether a quotation is content of a statement of sentence n.
func (f *finder) saidAlready(n, q int) bool {
	for i := len(f.drafts) - 1; i >= 0 && f.drafts[i].line >= n; i-- {
		if f.drafts[i].covers(f.page.Quotes[q].Span) {
			return true
		}
	}
	return false
}

// reportBefore reads content that stands before the cue, up to the comma or
// quotation mark at edge, and what of it follows the cue from word j on.
func (f *finder) reportBefore(l *line, v verb, d *draft, edge, j int) bool {
	if edge < l.begin || !v.word.Takes(lexicon.Quoting|lexicon.BareClause) || l.outside(edge) && !l.comma(edge) && !l.dash(edge) {
		return false
	}
	if l.outside(edge) && l.aside(edge) && !l.closes(l.overBeside(j)) {
		return false
	}
	to := edge
	if !l.outside(edge) {
		to = edge + 1
	}
	if v.word.Takes(lexicon.Hearer) && j == v.end {
		if e := l.chainRight(j); e > j && !l.timed(run{j, e}) {
			d.hearer, j = run{j, e}, e
		}
	}
	m := l.overBeside(j)
	if !l.outside(edge) && l.titleAside(edge) && !l.closes(m) {
		return false // "On Monday's “Morning Desk,” she said ..."
	}
	if !l.outside(edge) && l.thatClause(m) && l.tag(m, "IN") {
		return false // "While X said “...,” he added that ..."
	}
	if l.outside(edge) && (l.infinitiveAt(j) || l.phraseRight(m) > m && !l.tag(m, "WP") || l.thatClause(m)) {
		return false // the verb has an object of its own
	}
	rest := run{m, m}
	if l.comma(m) && m+1 < l.stop() && !l.newReport(m+1) {
		rest = run{m + 1, l.stop()}
	}
	if l.quoteOpens(m) && !l.outside(edge) { // "..." she said "..."
		rest = run{m, l.stop()}
	}
	d.beside = run{j, m}
	first, whole, ok := f.prefix(l, to, l.sourceClass(d.source.run) == "outlet" || f.outlet(l, d.source.run))
	if whole && l.outside(edge) && l.comma(m) && l.finite(m+1) {
		return false // "the fight was over, a note first posted in May, surfaced"
	}
	if !ok {
		if l.afterOpener(l.begin, to) == to && l.begin < to && !rest.empty() { // "But, he said, ..."
			d.parts = f.clause(l, rest.from)
		}
		return len(d.parts) > 0
	}
	if l.dash(m) && !l.newReport(m+1) && (l.outside(edge) || l.quoteOpens(m+1)) {
		rest = run{m, l.stop()}
	}
	if l.is(m, ".") && l.quoteOpens(m+1) {
		rest = run{m + 1, l.stop()}
	}
	if !v.word.Takes(lexicon.ThatClause|lexicon.BareClause) && f.quotedBytes(first) < first.Len() {
		return false // "continued", "smiled": only quotations
	}
	tail := f.tail(l, rest, whole)
	if !whole && tail == nil && !l.title && !l.verbIn(run{l.begin, to}) {
		return false
	}
	d.parts = append([]onrecord.Span{first}, tail...)
	return true
}

// closes tells whether nothing of the clause stands at word m any more.
func (l *line) closes(m int) bool { return m >= l.stop() || l.comma(m) || l.dash(m) }

// aside tells whether what stands before the comma at edge only sets the scene:
// "As the rain fell, she noted ...", "On Monday's programme, ...".
func (l *line) aside(edge int) bool {
	if l.is(l.begin, subordinators...) && !l.is(l.begin, "if", "even") || l.pos(l.begin, syntax.ADV) && l.is(l.begin+1, subordinators...) {
		return true
	}
	return (l.pos(l.begin, syntax.ADP) || l.time[l.begin] >= 0) && !l.hasFinite(run{l.begin, edge})
}

// scare tells whether the quotation that ends at edge is but a word or two
// that no mark parts from the clause: nothing that was said before a cue.
func (l *line) scare(edge int) bool {
	qr, ok := l.quoteAt(edge)
	return ok && qr.opens && qr.from > l.begin && qr.to-qr.from < 6 && !l.is(edge-1, ",", "?", "!", ".", "…", "...") && l.tag(qr.from-1, "DT", "JJ", "PRP$", "POS")
}

// titleAside tells whether the quotation that ends at edge is a name in an
// aside that only sets the scene: the words before it lead up to it.
func (l *line) titleAside(edge int) bool {
	qr, ok := l.quoteAt(edge)
	return ok && qr.opens && qr.from > l.begin && qr.to-qr.from < 10 && !l.comma(qr.from-1) && !l.is(qr.from-1, ":") && l.aside(qr.from)
}

// prefix is the content that ends before word `to`; whole tells that it is a
// clause or a quotation, not a beginning that goes on after the cue. carries
// tells that the source passes on what others say: an outlet.
func (f *finder) prefix(l *line, to int, carries bool) (part onrecord.Span, whole, ok bool) {
	from := l.begin
	qr, quote := l.quoteAt(to - 1)
	last := f.lastOf(l.n)
	for k := l.begin; k < to; k++ {
		if quote && carries && k == qr.from-1 && last != nil && l.passedOn(last, qr) {
			break
		}
		if l.outside(k) && l.is(k, ".", ";") && k+1 < to || quote && k == qr.from-1 && l.is(k, ":") {
			from = k + 1
		}
	}
	if d := last; d != nil && !d.hearsay(l) && d.cue.from >= from && d.cue.from < to && !f.tellsOf(l, d, to, quote) {
		switch {
		case quote && carries && l.passedOn(d, qr): // `The mayor said, "...," the paper reported.`
		case !quote || qr.from <= d.cue.to+1 || d.covers(l.span(qr.run)):
			return part, false, false
		default:
			from = qr.from
		}
	}
	from = l.afterOpener(from, to)
	r := run{from, to}
	if r.empty() || l.timed(r) && !f.answers(l, from) {
		return part, false, false
	}
	whole = quote || l.hasFinite(r) && !l.hanging(to-1) && !l.is(from, subordinators...) || l.tag(from, "VB") || f.answers(l, from)
	part, ok = f.part(l, r)
	if quote && ok && from == l.begin && from == qr.from && !qr.opens {
		part.Start = f.openedIn(l, part.Start)
	}
	return part, whole, ok
}

// hearsay tells whether a draft in mid-sentence has nobody behind it, so that
// who is named after it tells the whole: "was expected to land, the port said".
func (d *draft) hearsay(l *line) bool {
	return d.source.empty() && !d.cue.empty() && d.cue.from > l.begin && d.word.Class != "question"
}

// passedOn tells whether a quotation is what a statement before it reports, cue
// first: the whole of it can be told by another source after it.
func (l *line) passedOn(d *draft, qr quoteRun) bool {
	return !d.cue.empty() && d.cue.to <= qr.from && !d.source.shared && d.source.to <= d.cue.from && d.covers(l.span(qr.run))
}

// answers tells whether a sentence follows a question in its paragraph, so
// that a mere phrase is what is said: "When does it end? In May, said the mayor."
func (f *finder) answers(l *line, from int) bool {
	if from != l.begin || l.n == 0 || f.page.Sentences[l.n-1].Par != l.par {
		return false
	}
	w := f.page.Sentences[l.n-1].Words
	return len(w) > 0 && w[len(w)-1].Form == "?"
}

// tellsOf tells whether the statement before is itself what is told: "The
// minister wants to resign, his aide said." Its cue comes first, and nothing of
// it stands after the comma.
func (f *finder) tellsOf(l *line, d *draft, to int, quote bool) bool {
	if quote || d.cue.empty() || d.parts[0].Start < l.w[d.cue.from].Start || d.source.shared {
		return false
	}
	return d.parts[len(d.parts)-1].End <= l.w[min(to, len(l.w)-1)].Start && l.hasFinite(run{l.begin, to})
}

// openedIn gives where content begins whose quotation was opened at a byte in
// the midst of an earlier sentence: with that sentence, where nothing else was
// reported in it.
func (f *finder) openedIn(l *line, start int) int {
	for n := l.n - 1; n >= 0 && l.n-n < 12 && f.page.Sentences[n].Par == l.par; n-- {
		sent := &f.page.Sentences[n]
		if sent.Start <= start && start < sent.End {
			if f.lastOf(n) != nil {
				return start
			}
			return sent.Start
		}
	}
	return start
}

// lastOf is the last draft of a sentence so far.
func (f *finder) lastOf(n int) *draft {
	if k := len(f.drafts) - 1; k >= 0 && f.drafts[k].line == n {
		return &f.drafts[k]
	}
	return nil
}

// afterOpener steps over "But" and "However,".
func (l *line) afterOpener(from, to int) int {
	for from < to && l.outside(from) && l.is(from, "but", "and", "yet") {
		from++
	}
	if l.pos(from, syntax.ADV) && l.comma(from+1) && from+2 < to {
		return from + 2
	}
	return from
}

// goingOn are the words with which content goes on after the cue.
var goingOn = set("because if unless so since and but or that than not even although though until whether rather")

// tail is what of the content follows the cue: all where it began before the
// cue and is not whole, else a quotation or a clause that hangs on it.
func (f *finder) tail(l *line, r run, whole bool) []onrecord.Span {
	if r.empty() || l.is(r.from, "who", "which", "whose") && l.outside(r.from) {
		return nil
	}
	if l.quoteOpens(r.from) || !whole || l.dash(r.from) || goingOn[l.w[r.from].Lower] && l.outside(r.from) && !l.newReport(r.from) {
		return f.clause(l, r.from)
	}
	return nil
}
