package front

import (
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

// creditLeads begin a line that names the agency an article comes from.
var creditLeads = []string{"source: ", "source:", "sources: ", "with input from ", "with inputs from ", "with agency inputs", "with agencies", "agencies contributed", "this story was originally published by ",
	"this article was originally published by ", "originally published by ", "courtesy: ", "via "}

// isCredit tells whether a line is nothing but a credit: a wire's name, alone
// or in brackets, "AFP via France 24", "Source: Reuters".
func isCredit(l *line) bool {
	if l.words > 12 || quotes(l.s) {
		return false
	}
	b := bare(l.low)
	if wires[b] || wires[strings.TrimPrefix(b, "the ")] {
		return true
	}
	for _, lead := range creditLeads {
		if rest, ok := after(l, lead); ok {
			return rest == "" || agencyLike(strings.Trim(rest, ".()")) || wires[bare(strings.ToLower(rest))]
		}
	}
	if k := strings.Index(l.s, " via "); k > 0 && !l.stop {
		left, right := strings.Trim(l.s[:k], "()[] "), strings.Trim(l.s[k+len(" via "):], "()[] ")
		return (wires[strings.ToLower(left)] || NewsName(left)) && agencyLike(right)
	}
	return false
}

// credit is the agency that the text comes from: on a line of its own, or in
// the dateline. Where that is the outlet itself, whoever knows the outlet
// leaves it out.
func (p *page) credit(h head) *onrecord.Evidence {
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind != credit {
			continue
		}
		s := l.Span
		for _, lead := range creditLeads {
			if rest, ok := after(l, lead); ok && rest != "" {
				s.Start = l.Start + len(l.s) - len(rest)
				break
			}
		}
		return p.spanEvidence(inner(p.t.Body, s))
	}
	return p.spanEvidence(text.Trim(p.t.Body, h.agency))
}

// inner narrows a span to leave out brackets and stops around the words.
func inner(body string, s onrecord.Span) onrecord.Span {
	s = text.Trim(body, s)
	for s.Len() > 0 && strings.IndexByte("([", body[s.Start]) >= 0 {
		s.Start++
	}
	for s.Len() > 0 && strings.IndexByte(")].", body[s.End-1]) >= 0 {
		s.End--
	}
	return text.Trim(body, s)
}
