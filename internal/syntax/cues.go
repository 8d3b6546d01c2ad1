package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cue is what the taggers look at in one word: hashes of the word and its
// parts, made once a word.
type cue struct {
	word    uint32 // lower case, digits as 0, quotation marks told apart
	suf     [4]uint32
	pre     [3]uint32
	shape   uint32 // case and kind, and whether the place or the line gives the capital
	lex     uint32 // usual tag of the word; its last letters when it is not known
	sure    bool   // the word practically never has another tag
	label   uint8  // the usual tag, when sure
	capital bool
}

// Casing is how a sentence is written.
type Casing uint8

// A sentence in ordinary writing, a headline with most words capitalised, a
// line in capitals.
const (
	OrdinaryCase Casing = iota
	TitleCase
	UpperCase
)

// Hash is the hash of a word or feature part.
func Hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// mix makes a feature of a template's number and what fills it.
func mix(template, a, b uint32) uint32 {
	h := (a ^ template*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h ^ b) * 0xC2B2AE35
	return h ^ h>>13
}

// casing tells how the words of a sentence are written.
func casing(forms []Word) Casing {
	if n := len(forms); n == 0 || forms[n-1].Form == "." { // headlines have no stop
		return OrdinaryCase
	}
	lower, title, upper := 0, 0, 0
	for i := range forms {
		f := forms[i].Form
		r, w := utf8.DecodeRuneInString(f)
		switch {
		case !unicode.IsLetter(r):
		case len(f) > 3 && capitals(f):
			upper++
		case unicode.IsUpper(r):
			title++
		case len(f) > 3 && w > 0:
			lower++
		}
	}
	switch {
	case upper >= 3 && upper > lower+title:
		return UpperCase
	case title+upper >= 3 && title+upper > 3*lower:
		return TitleCase
	}
	return OrdinaryCase
}

// capitals tells whether a word has no small letters.
func capitals(s string) bool {
	small := s[0] >= 'a' && s[0] <= 'z' // as nearly always
	return !small && strings.ToUpper(s) == s
}

// Lower is a word in lower case with straight apostrophes.
func Lower(form string) string {
	plain := true
	for i := range len(form) {
		if c := form[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return form
	}
	form = strings.ToLower(form)
	if strings.Contains(form, "’") {
		form = strings.ReplaceAll(form, "’", "'")
	}
	return form
}

// mark gives the plain form of quotation marks, dashes and brackets, "" for
// other words. open tells whether a straight mark would open.
func mark(form string, open bool) string {
	switch form {
	case "\"":
		if open {
			return "``"
		}
		return "''"
	case "“", "``", "«", "„", "‟":
		return "``"
	case "”", "''", "»":
		return "''"
	case "‘":
		return "`"
	case "’":
		return "'"
	case "–", "—", "--", "---", "―":
		return "--"
	case "…":
		return "..."
	case "[", "{":
		return "("
	case "]", "}":
		return ")"
	}
	return ""
}

// cueOf looks at one word. first tells that a sentence or quotation begins
// with it.
func cueOf(form, low string, first, open bool, line Casing) cue {
	var c cue
	if m := mark(form, open); m != "" {
		low = m
	}
	h, digits := uint32(2166136261), 0
	for i := range len(low) {
		b := low[i]
		if '0' <= b && b <= '9' {
			b = '0'
			digits++
		}
		h = (h ^ uint32(b)) * 16777619
		if i < 3 {
			c.pre[i] = h
		}
	}
	c.word = h
	h = 0x1234567
	for i := range min(4, len(low)) {
		b := low[len(low)-1-i]
		if '0' <= b && b <= '9' {
			b = '0'
		}
		h = (h ^ uint32(b)) * 16777619
		c.suf[i] = h
	}
	c.shape, c.capital = shapeOf(form, first, digits, line)
	return c
}

// shapeOf tells the case and kind of a word.
func shapeOf(form string, first bool, digits int, line Casing) (uint32, bool) {
	r, w := utf8.DecodeRuneInString(form)
	kind, capital := uint32(0), false
	switch {
	case digits == len(form):
		kind = 1
		if digits == 4 {
			kind = 2
		}
	case digits > 0 && unicode.IsDigit(r):
		kind = 3
	case digits > 0:
		kind = 4
	case unicode.IsUpper(r):
		capital = true
		rest := form[w:]
		switch {
		case rest == "":
			kind = 5
		case rest == ".":
			kind = 6
		case capitals(rest):
			kind = 7
			if strings.IndexByte(rest, '.') > 0 {
				kind = 8
			}
		case strings.ToLower(rest) != rest:
			kind = 9
		default:
			kind = 10
		}
	case unicode.IsLetter(r):
		kind = 11
		if strings.ToLower(form) != form {
			kind = 12
		}
	case strings.Contains(form, "."):
		kind = 13
	default:
		kind = 14
	}
	kind = kind<<3 | uint32(line)<<1
	if first {
		kind |= 1
	}
	return kind, capital
}
