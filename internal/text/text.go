// Package text cuts a text into paragraphs, sentences, words and quotations
// without changing a byte of it: every piece is a span of the original, so
// that whatever is found later can be shown in its place.
//
// It takes text as it comes: headlines without a stop, one paragraph a line,
// hard-wrapped lines, initials and ranks ("Lt. Gen."), curly, straight and
// unbalanced quotation marks. Words follow the tokenisation of Universal
// Dependencies for English: clitics ("n't", "'s") and hyphens stand alone,
// except that an abbreviation keeps its stop.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// Word is one token and where it stands.
type Word struct {
	onrecord.Span
	Form string
}

// Sentence is a run of words up to a sentence's end. Par counts the
// paragraphs of the text from 0, those skipped included.
type Sentence struct {
	onrecord.Span
	Words []Word
	Par   int
}

// Paragraphs gives the paragraphs of a body in order, without their line
// breaks and outer blanks. A line is a paragraph, as on the web, unless the
// text is hard-wrapped: then blank lines part paragraphs.
func Paragraphs(body string) []onrecord.Span {
	lines := split(body, lineEnd)
	if !wrapped(body, lines) {
		return trimmed(body, lines)
	}
	return trimmed(body, split(body, blankLine))
}

// lineEnd gives the length of a line break at i, 0 where there is none.
func lineEnd(body string, i int) int {
	switch {
	case strings.HasPrefix(body[i:], "\r\n"):
		return 2
	case body[i] == '\n' || body[i] == '\r':
		return 1
	case strings.HasPrefix(body[i:], "\u2028"), strings.HasPrefix(body[i:], "\u2029"):
		return 3
	}
	return 0
}

// blankLine gives the length of two or more line breaks with nothing but
// blanks between them.
func blankLine(body string, i int) int {
	breaks, last := 0, i
	for j := i; j < len(body); {
		if n := lineEnd(body, j); n > 0 {
			breaks++
			j += n
			last = j
			continue
		}
		if body[j] != ' ' && body[j] != '\t' {
			break
		}
		j++
	}
	if breaks < 2 {
		return 0
	}
	return last - i
}

// split cuts a body at every place where cut gives a length.
func split(body string, cut func(string, int) int) []onrecord.Span {
	var spans []onrecord.Span
	start := 0
	for i := 0; i < len(body); {
		if c := body[i]; c != '\n' && c != '\r' && c != 0xE2 {
			i++
			continue
		}
		n := cut(body, i)
		if n == 0 {
			i++
			continue
		}
		spans = append(spans, onrecord.Span{Start: start, End: i})
		i += n
		start = i
	}
	return append(spans, onrecord.Span{Start: start, End: len(body)})
}

// wrapped tells whether lines were broken at a fixed width: many lines, nearly
// all full ones of like length, most of them not ending a sentence.
func wrapped(body string, lines []onrecord.Span) bool {
	full, open, long := 0, 0, 0
	for i, l := range lines {
		s := strings.TrimSpace(body[l.Start:l.End])
		if s == "" {
			continue
		}
		if len(s) > 100 {
			long++
		}
		if len(s) >= 50 && len(s) <= 100 && i+1 < len(lines) && strings.TrimSpace(body[lines[i+1].Start:lines[i+1].End]) != "" {
			full++
			if !strings.ContainsAny(s[len(s)-1:], ".!?\"'") {
				open++
			}
		}
	}
	return full >= 4 && long == 0 && open*3 >= full*2
}

// trimmed drops outer blanks and empty spans.
func trimmed(body string, spans []onrecord.Span) []onrecord.Span {
	kept := spans[:0]
	for _, s := range spans {
		if s = Trim(body, s); s.Len() > 0 {
			kept = append(kept, s)
		}
	}
	return kept
}

// Trim narrows a span to leave out blanks at both ends.
func Trim(body string, s onrecord.Span) onrecord.Span {
	for s.Start < s.End {
		r, w := utf8.DecodeRuneInString(body[s.Start:s.End])
		if !blank(r) {
			break
		}
		s.Start += w
	}
	for s.Start < s.End {
		r, w := utf8.DecodeLastRuneInString(body[s.Start:s.End])
		if !blank(r) {
			break
		}
		s.End -= w
	}
	return s
}

// blank tells what carries no ink: white space, byte-order marks, zero-width
// and control characters.
func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

// Sentences cuts a body into sentences with their words, leaving out the
// paragraphs, or parts of them, that lie in skip (sorted, not overlapping).
func Sentences(body string, skip []onrecord.Span) []Sentence {
	var sents []Sentence
	for par, p := range Paragraphs(body) {
		for _, piece := range without(p, skip) {
			if piece = Trim(body, piece); piece.Len() > 0 {
				sents = cutSentences(sents, body, piece, par)
			}
		}
	}
	return sents
}

// without gives what is left of s outside the skipped spans.
func without(s onrecord.Span, skip []onrecord.Span) []onrecord.Span {
	var left []onrecord.Span
	for _, k := range skip {
		if k.End <= s.Start || k.Start >= s.End {
			continue
		}
		if k.Start > s.Start {
			left = append(left, onrecord.Span{Start: s.Start, End: k.Start})
		}
		s.Start = min(max(s.Start, k.End), s.End)
	}
	if s.Len() > 0 {
		left = append(left, s)
	}
	return left
}

// cutSentences appends the sentences of one paragraph.
func cutSentences(sents []Sentence, body string, p onrecord.Span, par int) []Sentence {
	words := Words(body, p)
	start := 0
	for i := range words {
		if i < start {
			continue
		}
		end, ok := ends(words, i)
		if !ok || end == 2 && listNumber(words[0].Form) {
			continue
		}
		sents = append(sents, sentence(words[start:end], par))
		start = end
	}
	if start < len(words) {
		sents = append(sents, sentence(words[start:], par))
	}
	return sents
}

func sentence(words []Word, par int) Sentence {
	return Sentence{Span: onrecord.Span{Start: words[0].Start, End: words[len(words)-1].End}, Words: words, Par: par}
}

// listNumber tells whether a paragraph that begins with form and a stop is an
// item of a list: "2. Withdraw."
func listNumber(form string) bool {
	return len(form) <= 2 && form[0] >= '0' && form[0] <= '9'
}

// ends tells whether a sentence ends with word i, and with how many closing
// marks after it: the index of the first word of the next sentence.
func ends(words []Word, i int) (int, bool) {
	form := words[i].Form
	stop := form[len(form)-1]
	if stop != '.' && stop != '!' && stop != '?' && form != "…" {
		return 0, false
	}
	next := i + 1
	for next < len(words) && closesSentence(words, next) {
		next++
	}
	if next == len(words) {
		return next, true
	}
	dots := form == ".." || form == "..."
	if next == i+1 && words[next].Start == words[i].End && !dots {
		return next, blankMissing(words, i)
	}
	if !starts(words[next].Form) {
		return 0, false
	}
	if stop == '.' && len(form) > 1 && !dots && next == i+1 {
		return next, endsAfterAbbreviation(words, i, next)
	}
	return next, true
}

// closesSentence tells whether word k closes the sentence that ends before it: a mark
// that stands at once after the word before, or one without direction that
// stands apart and before a blank or the end.
func closesSentence(words []Word, k int) bool {
	if words[k].Start == words[k-1].End {
		return closing(words[k].Form)
	}
	switch words[k].Form {
	case "\"", "'", "”", "’", "''":
		return k+1 == len(words) || words[k+1].Start > words[k].End
	case "“", "‘": // with nothing left to open
		return k+1 == len(words)
	}
	return false
}

// starts tells whether a sentence may begin with a word of this form.
func starts(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || opening(form) || unicode.Is(unicode.Lo, r) || r == '—' || r == '–' || r == '-' || r == '•'
}

// blankMissing tells whether the stop at i ends a sentence although the next
// word stands at once after it, as happens where lines were joined ("the
// region.The army"). A name with a stop in it is no such place.
func blankMissing(words []Word, i int) bool {
	if i == 0 || len(words[i].Form) > 1 || words[i-1].End < words[i].Start {
		return false
	}
	before, after := words[i-1].Form, words[i+1].Form
	r, w := utf8.DecodeRuneInString(after)
	if len(before) < 2 || !unicode.IsUpper(r) || small(after[w:]) < 0 || w == len(after) && after != "A" && after != "I" {
		return false
	}
	return len(before) > 2 && small(before[1:]) > 0 || starters[strings.ToLower(after)]
}

// small is 1 for letters in lower case, -1 where one is a capital, else 0.
func small(s string) int {
	kind := 0
	for _, r := range s {
		if unicode.IsUpper(r) {
			return -1
		}
		if unicode.IsLower(r) {
			kind = 1
		}
	}
	return kind
}

// opening tells whether a token may open a quotation or a bracket.
func opening(form string) bool {
	switch form {
	case "“", "‘", "\"", "'", "(", "[", "«", "„", "``":
		return true
	}
	return false
}

// closing tells whether a token may close one.
func closing(form string) bool {
	switch form {
	case "”", "’", "\"", "'", ")", "]", "»", "''", ".":
		return true
	}
	return false
}
