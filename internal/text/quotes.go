package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// Quote is a run of quoted words with its marks. Open is the byte length of
// the opening mark, Close of the closing one; Close is 0 for a quotation that
// ends with its paragraph, or the text, without a mark: the paragraph of a
// longer quotation, or a slip.
type Quote struct {
	onrecord.Span
	Open, Close int
}

// Inner is the quoted words without the marks.
func (q Quote) Inner() onrecord.Span {
	return onrecord.Span{Start: q.Start + q.Open, End: q.End - q.Close}
}

// Quotes finds the double quotations of a body, paragraph by paragraph: curly,
// straight, guillemets, low-high, and two single marks. A quotation inside a
// quotation is part of the outer one. Single marks count where a pair of them
// stands around several words that no other marks enclose.
func Quotes(body string, skip []onrecord.Span) []Quote {
	var quotes []Quote
	for _, p := range Paragraphs(body) {
		for _, piece := range without(p, skip) {
			quotes = quotesIn(quotes, body, piece)
		}
	}
	return quotes
}

func quotesIn(quotes []Quote, body string, p onrecord.Span) []Quote {
	start, open, want := -1, 0, rune(0)
	for i := p.Start; i < p.End; {
		if c := body[i]; c < utf8.RuneSelf && c != '"' && c != '\'' && c != '`' { // no mark, as nearly always
			i++
			continue
		}
		r, w := utf8.DecodeRuneInString(body[i:p.End])
		if (r == '\'' || r == '`') && i+1 < p.End && body[i+1] == body[i] {
			r, w = '"', 2
		}
		if (r == '‘' || r == '\'' || r == '`') && start < 0 {
			if end := singleEnd(body, p, i, w); end > 0 {
				quotes = append(quotes, Quote{onrecord.Span{Start: i, End: end}, w, lastRune(body[i:end])})
				i = end
				continue
			}
		}
		switch {
		case start < 0 && closer(r) != 0 && opens(body, p, i, w, r):
			start, open, want = i, w, closer(r)
		case start >= 0 && (r == want || r == '"' && want == '”' || r == '”' && want == '"' || r == '“' && want == '”' && closes(body, p, i, w)) && i > start:
			quotes = append(quotes, Quote{onrecord.Span{Start: start, End: i + w}, open, w})
			start = -1
		}
		i += w
	}
	if start >= 0 && strings.TrimSpace(body[start+open:p.End]) != "" {
		quotes = append(quotes, Quote{Trim(body, onrecord.Span{Start: start, End: p.End}), open, 0})
	}
	return quotes
}

// lastRune is the length in bytes of the last letter or mark of a string.
func lastRune(s string) int {
	_, w := utf8.DecodeLastRuneInString(s)
	return w
}

// closer gives the mark that closes a quotation opened by r; 0 if r opens none.
func closer(r rune) rune {
	switch r {
	case '“', '‟':
		return '”'
	case '„':
		return '“'
	case '"':
		return '"'
	case '«':
		return '»'
	case '”': // the wrong way round
		return '”'
	}
	return 0
}

// opens tells whether the mark at i can open: a word follows at once, and no
// word stands at once before a mark without direction. A mark after a number
// is inches.
func opens(body string, p onrecord.Span, i, w int, r rune) bool {
	next, _ := utf8.DecodeRuneInString(body[i+w : p.End])
	if i+w >= p.End || unicode.IsSpace(next) && r != '“' && r != '«' {
		return false
	}
	if r == '“' || r == '«' || r == '„' {
		return true
	}
	prev, _ := utf8.DecodeLastRuneInString(body[p.Start:i])
	return i == p.Start || !unicode.IsLetter(prev) && !unicode.IsDigit(prev)
}

// closes tells whether an opening curly mark at i in fact closes: a word or
// stop at once before it, none after.
func closes(body string, p onrecord.Span, i, w int) bool {
	prev, _ := utf8.DecodeLastRuneInString(body[p.Start:i])
	next, _ := utf8.DecodeRuneInString(body[i+w : p.End])
	return !unicode.IsSpace(prev) && (i+w >= p.End || unicode.IsSpace(next))
}
