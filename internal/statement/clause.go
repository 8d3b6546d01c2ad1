package statement

import (
	"strings"

	"onrecord"
)

// upTo bounds content to what comes before word k, and gives the way back.
func (l *line) upTo(k int) func() {
	old := l.limit
	l.limit = min(k, l.stop())
	return func() { l.limit = old }
}

// clause gives content that begins at word k, up to where the reporting
// sentence takes over again, in parts where it is in parts.
func (f *finder) clause(l *line, k int) []onrecord.Span {
	var parts []onrecord.Span
	for n := 0; n < 3 && k < len(l.w); n++ {
		end, next := f.clauseEnd(l, k)
		if part, ok := f.part(l, run{k, end}); ok {
			parts = append(parts, part)
		}
		if next <= end {
			break
		}
		k = next
	}
	return parts
}

// part is the bytes of a piece of content: trimmed, and with the whole of a
// quotation that goes on into the next sentences.
func (f *finder) part(l *line, r run) (onrecord.Span, bool) {
	for r.from < r.to && l.outside(r.from) && (l.is(r.from, ",", ";", ":", "...", ".") || l.dash(r.from)) {
		r.from++
	}
	for r.from < r.to && l.outside(r.to-1) && (l.is(r.to-1, ",", ";", ":", "—", "–", "--", "-", ".", "...") || l.match[r.to-1] >= 0 && l.match[r.to-1] >= r.to) {
		r.to--
	}
	for r.to-r.from > 1 && l.outside(r.to-1) && l.is(r.to-1, "and", "but", "or") {
		r.to--
	}
	if r.empty() {
		return onrecord.Span{}, false
	}
	s := l.span(r)
	if qr, ok := l.quoteAt(r.to - 1); ok && r.to == qr.to {
		s.End = max(s.End, f.page.Quotes[qr.q].End)
	}
	if qr, ok := l.quoteAt(r.from); ok && r.from == qr.from {
		s.Start = min(s.Start, f.page.Quotes[qr.q].Start)
	}
	return s, true
}

// clauseEnd gives where content that begins at k ends, and, when a further
// part follows ("and that ..."), where that begins; else the same.
func (f *finder) clauseEnd(l *line, k int) (end, next int) {
	stop := l.stop()
	for i := k; i < stop; i++ {
		if qr, ok := l.quoteAt(i); ok {
			if qr.to >= stop || !qr.ends {
				return qr.to, qr.to
			}
			i = qr.to - 1
			if e, n, ok := l.afterQuote(qr, k); ok {
				return e, n
			}
			continue
		}
		if m := l.match[i]; m > i {
			i = m
			continue
		} else if m >= 0 && m < k {
			return i, i
		}
		if l.takesOver(i, k) {
			return i, i
		}
	}
	return stop, stop
}

// afterQuote tells whether content ends with a quotation in mid-sentence: its
// last mark is a stop or comma, or a new reporting clause follows.
func (l *line) afterQuote(qr quoteRun, k int) (end, next int, ok bool) {
	n := qr.to
	closed := qr.to-2 >= qr.from && l.is(qr.to-2, ",", ".", "!", "?")
	if l.is(n, "and", "but") && l.is(n+1, "that") {
		if k == qr.from && !l.predicates(qr.run) {
			return n, n, true // a few words: the clause belongs to another cue
		}
		return n, n + 2, true
	}
	if l.comma(n) && l.is(n+1, "and") && l.is(n+2, "that") {
		return n, n + 3, true
	}
	if !closed || l.is(qr.to-2, ",") && k < qr.from && !l.predicates(qr.run) && l.verbIn(run{k, qr.from}) && !l.newReport(n) {
		return 0, 0, false
	}
	if l.is(n, "and", "but", "or") && !l.reportSoon(n+1) || l.tag(n, "TO") {
		return 0, 0, false
	}
	return n, n, true
}

// quoted tells by the marks how content is given.
func quoted(body string, parts []onrecord.Span, quotes func(onrecord.Span) int) onrecord.Quotation {
	whole, some := true, false
	for _, p := range parts {
		n := quotes(p)
		whole = whole && n >= len(strings.TrimSpace(body[p.Start:p.End]))
		some = some || n > 0
	}
	switch {
	case whole:
		return onrecord.Direct
	case some:
		return onrecord.Mixed
	}
	return onrecord.Indirect
}
