package statement

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// upTo bounds content to what comes before word k, and gives the way back.
func (l *line) upTo(k int) func() {
	old := l.limit
	l.limit = min(k, l.stop())
	return func() { l.limit = old }
}

// objectEnd gives where an object that reaches at least to e ends: before a
// comma, a further clause, a time, or a conjunction with a verb.
func (l *line) objectEnd(e int) int {
	stop, relative := l.stop(), false
	for k := e; k < stop; k++ {
		if qr, ok := l.quoteAt(k); ok {
			k = qr.to - 1
			continue
		}
		if m := l.match[k]; m > k {
			k = m
			continue
		}
		switch {
		case l.is(k, "that", "which", "who", "whose") && !l.comma(k-1):
			relative = true
		case l.comma(k) && l.resumes(k) > 0:
			k = l.resumes(k)
		case l.comma(k) && l.listed(k) > k:
			k = l.listed(k)
		case l.goesOn(k) > k:
			k = l.goesOn(k) - 1
		case l.comma(k) && !l.newReport(k+1) && (relative && (l.finite(k+1) || l.is(k+1, "and", "or") && !l.tag(k+2, "PRP")) || l.is(k+1, "and", "or") && !l.finite(l.overAdverbs(k+2)) && !l.finiteSoon(k+2)):
		case l.comma(k) || l.dash(k) || l.is(k, "in", "during", "at", "on") && l.setting(k) || l.is(k, ".", ";", ":", "because", "after", "before", "when", "while", "since", "if", "until", "unless", "during", "although", "though", "despite", "amid"):
			return k
		case !relative && l.is(k, "and", "but", "or") && (l.finite(l.overAdverbs(k+1)) || l.finiteSoon(k+1)):
			return k
		case l.time[k] >= 0 && k > e && l.is(k-1, "on", "in", "last", "this") || l.time[k] >= 0 && k == e:
			if l.is(k-1, "on", "in", "last", "this") {
				return k - 1
			}
			return k
		}
	}
	return stop
}

// resumes gives the comma that closes an apposition opened at c, where the
// object's own preposition or infinitive follows: "accused the governor, Ada
// Holm, of lying"; 0 where it does not.
func (l *line) resumes(c int) int {
	e := l.commaAfter(c)
	if e == 0 || e-c > 14 || !l.is(e+1, "of", "to", "for", "as") || l.is(e+1, "to") && !l.infinitiveAt(e+1) {
		return 0
	}
	if k := l.pieceKind(run{c + 1, e}); k == pieceClause || l.newReport(c+1) {
		return 0
	}
	return e
}

// goesOn steps over a time or a setting after which the object's own "for" or
// "as" comes: "criticised the mayor on Monday for"; k where none does.
func (l *line) goesOn(k int) int {
	m := k
	switch {
	case l.time[k] >= 0:
		for m < len(l.w) && l.time[m] >= 0 {
			m++
		}
	case l.is(k, "on", "in", "during", "at") && (l.setting(k) || l.timed(run{k + 1, min(k+2, len(l.w))})):
		m = l.phraseRight(k + 1)
	}
	if m > k && l.outside(m) && (l.is(m, "as") || l.is(m, "for", "of") && l.tag(m+1, "VBG")) {
		return m
	}
	return k
}

// listed gives the "and" that closes a list of phrases which the comma at c
// goes on with: "spoke of hunger, the lack of work and the drought"; 0 for none.
func (l *line) listed(c int) int {
	for n := 0; n < 8; n++ {
		if l.is(c+1, "and", "or") {
			if e := l.chainRight(c + 2); e > c+2 && !l.finite(l.overAdverbs(e)) {
				return c + 1
			}
			return 0
		}
		e := l.phraseRight(c + 1)
		for e > c+1 && l.pos(e, syntax.ADP) && l.outside(e) && l.phraseRight(e+1) > e+1 {
			e = l.phraseRight(e + 1)
		}
		switch {
		case e == c+1 || l.time[c+1] >= 0:
			return 0
		case l.is(e, "and", "or") && (n > 0 || !l.pos(c-1, syntax.PROPN)) && !l.finiteSoon(e+1) && l.phraseRight(e+1) > e+1:
			return e
		case !l.comma(e):
			return 0
		}
		c = e
	}
	return 0
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
		return n, n + 2, true
	}
	if l.comma(n) && l.is(n+1, "and") && l.is(n+2, "that") {
		return n, n + 3, true
	}
	if !closed {
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
