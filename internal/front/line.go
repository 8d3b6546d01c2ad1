package front

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/text"
)

// kind tells what a line of the page is.
type kind uint8

const (
	running    kind = iota // running text, headings, decks: the article
	furniture              // advertising, forms, links, offers
	policy                 // what a site tells those who comment
	caption                // under a photograph
	repeated               // the title once more
	stamp                  // the time of publication
	byline                 // who wrote it
	credit                 // which agency it comes from
	correction             // that an earlier version was wrong
	lead                   // heads a block of links to other articles
	rule                   // dots, dashes, nothing that can be read
)

func (k kind) boilerplate() bool {
	return k == furniture || k == policy || k == caption || k == repeated || k == lead
}

// longest is how much of a line is looked at to tell what it is; no line of
// furniture is longer.
const longest = 900

// line is one paragraph of the page.
type line struct {
	onrecord.Span
	s     string // its words; cut at longest
	low   string // in lower case with straight apostrophes
	words int    // how many, at most 200
	whole bool   // s is all of it
	stop  bool   // it ends as a sentence does
	kind  kind
}

// cut makes the lines of a body.
func cut(body string) []line {
	pars := text.Paragraphs(body)
	lines := make([]line, len(pars))
	for i, s := range pars {
		lines[i] = newLine(body, s)
	}
	return lines
}

func newLine(body string, s onrecord.Span) line {
	l := line{Span: s, s: body[s.Start:s.End], whole: true, stop: endsSentence(body[s.Start:s.End])}
	if len(l.s) > longest {
		n := longest
		for !utf8.RuneStart(l.s[n]) {
			n--
		}
		l.s, l.whole = l.s[:n], false
	}
	l.low = lower(l.s)
	for range strings.FieldsSeq(l.s) {
		l.words++
	}
	return l
}

// lower is for comparing with the tables: lower case, straight apostrophes,
// plain blanks. It keeps neither length nor offsets.
func lower(s string) string {
	s = strings.ToLower(s)
	if strings.Contains(s, "’") || strings.Contains(s, "‘") || strings.Contains(s, "\u00a0") {
		s = straight.Replace(s)
	}
	return s
}

var straight = strings.NewReplacer("’", "'", "‘", "'", "\u00a0", " ")

// bare is a lower-case line without what is set around its words: bullets,
// arrows, brackets, colons.
func bare(low string) string {
	return strings.TrimFunc(low, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("[](){}<>»«›‹→←▼▲•·*|:.…!–—-_+#>?", r) || unicode.IsSymbol(r)
	})
}

// endsSentence tells whether s ends with a stop, within closing marks or not;
// the stop of an abbreviation in a headline ("in the U.S.") is none.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’») \t")
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case '!', '?':
		return true
	case '.':
		w := s[strings.LastIndexByte(s, ' ')+1:]
		return strings.Count(w, ".") < 2 || strings.HasSuffix(w, "..") || len(w) > 6
	}
	return strings.HasSuffix(s, "…") || strings.HasSuffix(s, "۔") || strings.HasSuffix(s, "。")
}

// capitalised tells whether a word begins with a capital letter.
func capitalised(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// upper tells whether a word has two letters or more and none in lower case.
func upper(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1
}

// letters counts the letters of s.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
