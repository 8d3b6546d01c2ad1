package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// Words cuts a span of a body into words.
func Words(body string, s onrecord.Span) []Word {
	words := make([]Word, 0, s.Len()/5+1)
	for i := s.Start; i < s.End; {
		r, w := utf8.DecodeRuneInString(body[i:s.End])
		if blank(r) {
			i += w
			continue
		}
		end := i + w
		switch {
		case unicode.IsDigit(r):
			end = number(body, i, s.End)
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			end = letters(body, i, s.End)
			if e := address(body, i, s.End); e > end {
				end = e
			} else {
				words = clitics(words, body, i, end)
				i = end
				continue
			}
		case r == '.' || r == '-' || r == '!' || r == '?' || r == '*' || r == '_' || r == '=' || r == '`' || (r == '\'' && strings.HasPrefix(body[end:s.End], "'")):
			for end < s.End && body[end] == body[i] && (r != '\'' || end == i+1) {
				end++
			}
		}
		words = append(words, Word{onrecord.Span{Start: i, End: end}, body[i:end]})
		i = end
	}
	return words
}

// number gives the end of the number that begins at i, with its inner marks
// ("2,136", "02:45", "1/2") and letters glued to it ("16th", "40mm").
func number(body string, i, end int) int {
	for i < end {
		r, w := utf8.DecodeRuneInString(body[i:end])
		if unicode.IsDigit(r) || unicode.IsLetter(r) {
			i += w
			continue
		}
		if strings.ContainsRune(".,:/", r) && i+w < end && digitAt(body, i+w) {
			i += w
			continue
		}
		break
	}
	return i
}

func digitAt(body string, i int) bool {
	r, _ := utf8.DecodeRuneInString(body[i:])
	return unicode.IsDigit(r)
}

// letters gives the end of the word that begins at i: letters, digits and
// combining marks, apostrophes between letters, and the stops of an
// abbreviation.
func letters(body string, i, end int) int {
	start := i
	for i < end {
		r, w := utf8.DecodeRuneInString(body[i:end])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
			i += w
			continue
		case apostrophe(r) && i+w < end:
			if n, _ := utf8.DecodeRuneInString(body[i+w : end]); unicode.IsLetter(n) {
				i += w
				continue
			}
		case r == '&' && i+w < end && i-start <= 2: // AT&T, S&P
			if n, _ := utf8.DecodeRuneInString(body[i+w : end]); unicode.IsUpper(n) {
				i += w
				continue
			}
		case r == '.':
			if i+w < end && i-start <= 12 {
				// letters with stops between: U.S., a.m., U.N.-led
				if n, nw := utf8.DecodeRuneInString(body[i+w : end]); unicode.IsLetter(n) && dotted(body[start:i]) &&
					(i+w+nw >= end || !letterAt(body, i+w+nw, end)) {
					i += w
					continue
				}
			}
			if isAbbreviation(body[start : i+w]) {
				return i + w
			}
		}
		break
	}
	return i
}

// dotted tells whether s is a single letter, or letters each after a stop.
func dotted(s string) bool {
	i := strings.LastIndexByte(s, '.')
	return utf8.RuneCountInString(s[i+1:]) == 1
}

func letterAt(body string, i, end int) bool {
	r, _ := utf8.DecodeRuneInString(body[i:end])
	return unicode.IsLetter(r)
}

func apostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r == 'ʿ' || r == 'ʾ'
}

// clitics appends the word [i, end), cut before "n't", "'s", "'re" and their
// like.
func clitics(words []Word, body string, i, end int) []Word {
	form := body[i:end]
	at := -1
	if k := strings.LastIndexFunc(form, apostrophe); k > 0 {
		_, w := utf8.DecodeRuneInString(form[k:])
		switch strings.ToLower(form[k+w:]) {
		case "s", "re", "ve", "ll", "d", "m":
			at = k
		case "t":
			if form[k-1] == 'n' || form[k-1] == 'N' {
				at = k - 1
			}
		}
	}
	if at > 0 {
		return append(words,
			Word{onrecord.Span{Start: i, End: i + at}, form[:at]},
			Word{onrecord.Span{Start: i + at, End: end}, form[at:]})
	}
	if low := strings.ToLower(form); low == "cannot" {
		return append(words,
			Word{onrecord.Span{Start: i, End: i + 3}, form[:3]},
			Word{onrecord.Span{Start: i + 3, End: end}, form[3:]})
	}
	return append(words, Word{onrecord.Span{Start: i, End: end}, form})
}

// longestAddress is how far an address is followed, so that a megabyte without
// a blank costs no more than its length.
const longestAddress = 2048

// address gives the end of a web or mail address or a bare domain that begins
// at i; 0 when there is none.
func address(body string, i, end int) int {
	stop := i
	end = min(end, i+longestAddress)
	for stop < end && body[stop] > ' ' && body[stop] < utf8.RuneSelf && !strings.ContainsRune("()<>\"", rune(body[stop])) {
		stop++
	}
	s := strings.TrimRight(body[i:stop], ".,;:!?'")
	low := strings.ToLower(s)
	switch {
	case strings.HasPrefix(low, "http://"), strings.HasPrefix(low, "https://"), strings.HasPrefix(low, "www."):
		return i + len(s)
	case strings.IndexByte(s, '@') > 0 && strings.IndexByte(s[strings.IndexByte(s, '@'):], '.') > 0:
		return i + len(s)
	}
	if k := strings.LastIndexByte(low, '.'); k > 1 && strings.IndexByte(low, '\'') < 0 {
		switch low[k+1:] {
		case "com", "org", "net", "gov", "edu", "int", "co", "info", "news", "tv", "io":
			if k == strings.IndexByte(low, '.') || strings.Count(low, ".") <= 3 {
				return i + len(s)
			}
		}
	}
	return 0
}
