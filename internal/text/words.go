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
		var end int
		switch {
		case unicode.IsDigit(r):
			end = number(body, i, s.End)
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			if end = address(body, i, s); end == 0 {
				end = letters(body, i, s.End)
				end = compound(body, i, end, s.End)
				words = clitics(words, body, i, end)
				i = end
				continue
			}
		case r == '@' || r == '#':
			end = handle(body, i, s)
		default:
			end = marks(body, i, i+w, s.End)
		}
		words = append(words, Word{onrecord.Span{Start: i, End: end}, body[i:end]})
		i = end
	}
	return words
}

// marks gives the end of the mark [i, end): a run of the same one, of "!" and
// "?" mixed, or a face drawn with marks.
func marks(body string, i, end, stop int) int {
	switch c := body[i]; c {
	case '.', '-', '*', '_', '=', '`', '<', '>', '$', '+':
		for end < stop && body[end] == c {
			end++
		}
	case '!', '?':
		for end < stop && (body[end] == '!' || body[end] == '?') {
			end++
		}
	case '\'':
		if end < stop && body[end] == c {
			end++
		}
	case ':', ';':
		if e := face(body, end, stop); e > 0 && (i == 0 || body[i-1] <= ' ') {
			end = e
		}
	}
	return max(end, genitive(body, i, stop))
}

// genitive gives the end of "'s" at i after a figure: "2019's"; 0 for none.
func genitive(body string, i, stop int) int {
	r, w := utf8.DecodeRuneInString(body[i:stop])
	end := i + w + 1
	if !apostrophe(r) || i == 0 || body[i-1] < '0' || body[i-1] > '9' || end > stop || body[end-1] != 's' || end < stop && letterAt(body, end, stop) {
		return 0
	}
	return end
}

// face gives the end of the rest of ":-)" that begins at i; 0 for none.
func face(body string, i, stop int) int {
	if i < stop && body[i] == '-' {
		i++
	}
	if i >= stop || body[i] != ')' && body[i] != '(' || i+1 < stop && body[i+1] > ' ' {
		return 0
	}
	return i + 1
}

// handle gives the end of "@name" or "#topic" at i, after a blank or bracket.
func handle(body string, i int, s onrecord.Span) int {
	end := i + 1
	if !fresh(body, i, s.Start) {
		return end
	}
	for end < s.End {
		r, w := utf8.DecodeRuneInString(body[end:s.End])
		if r != '_' && !unicode.IsLetter(r) && (!unicode.IsDigit(r) || end == i+1) {
			break
		}
		end += w
	}
	return end
}

// fresh tells whether nothing but a blank, a bracket or a quotation mark
// stands before i.
func fresh(body string, i, start int) bool {
	if i <= start {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(body[start:i])
	return blank(r) || strings.ContainsRune("([<{>|:,;/\"'“‘”’", r)
}

// compound gives the end of a word that begins with a prefix and a hyphen,
// which Universal Dependencies for English keeps whole: "anti-corruption",
// "re-elected", "e-mail". Other hyphens stand alone.
func compound(body string, i, end, stop int) int {
	r, w := utf8.DecodeRuneInString(body[end:stop])
	if r != '-' && r != '‑' || end-i > 7 || end+w >= stop {
		return end
	}
	if next, _ := utf8.DecodeRuneInString(body[end+w : stop]); !unicode.IsLetter(next) || !prefix(body[i:end]) {
		return end
	}
	return letters(body, end+w, stop)
}

// prefix tells whether a form is a prefix and not a word, nor letters that
// stand for one ("UN-led").
func prefix(form string) bool {
	if len(form) > 1 && strings.ToLower(form[1:]) != form[1:] {
		return false
	}
	switch strings.ToLower(form) {
	case "anti", "arch", "co", "counter", "cross", "e", "inter", "intra", "micro", "mini", "mis", "multi", "neo", "non", "over",
		"pan", "post", "pre", "pro", "pseudo", "re", "semi", "sub", "super", "trans", "ultra", "un":
		return true
	}
	return false
}

// number gives the end of the number that begins at i, with its inner marks
// ("2,136", "02:45", "1/2") and letters glued to it ("16th", "40mm").
func number(body string, i, end int) int {
	if e := telephone(body, i, end); e > 0 {
		return e
	}
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
	if e := genitive(body, i, end); e > 0 && body[i-1] == '0' {
		return e // "the 1990's"
	}
	return i
}

// telephone gives the end of a telephone number that begins at i: groups of
// three digits and a last one of four, with hyphens; 0 for none.
func telephone(body string, i, end int) int {
	for groups := 0; groups < 3; groups++ {
		n := i
		for n < end && n < i+5 && body[n] >= '0' && body[n] <= '9' {
			n++
		}
		hyphen := n < end && body[n] == '-'
		switch {
		case n-i == 4 && groups > 0 && !hyphen:
			return n
		case n-i != 3 || !hyphen:
			return 0
		}
		i = n + 1
	}
	return 0
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
			if listedWithStop(body[start:min(end, i+3*w)], i-start) {
				i += w
				continue
			}
			if isAbbreviation(body[start:i+w], body[i+w:min(end, i+8)]) {
				return i + w
			}
		}
		break
	}
	return i
}

// listedWithStop tells whether s is an abbreviation with a stop inside, at
// stop, and one letter after it: "Ph.D."
func listedWithStop(s string, stop int) bool {
	return len(s) == stop+3 && s[stop+2] == '.' && abbreviations[strings.ToLower(s)] != 0
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
// like, and where two words are written as one: "cannot", "gonna".
func clitics(words []Word, body string, i, end int) []Word {
	form := body[i:end]
	at := joint(form)
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
	if at <= 0 || at >= len(form) {
		return append(words, Word{onrecord.Span{Start: i, End: end}, form})
	}
	return append(words,
		Word{onrecord.Span{Start: i, End: i + at}, form[:at]},
		Word{onrecord.Span{Start: i + at, End: end}, form[at:]})
}

// joint gives where the second of two words begins that are written as one
// without an apostrophe; 0 for one word.
func joint(form string) int {
	if n := len(form); n > 8 || strings.IndexByte("tTmMaA", form[n-1]) < 0 {
		return 0
	}
	switch low := strings.ToLower(form); low {
	case "cannot", "gonna", "wanna", "gotta":
		return 3
	case "im":
		return 1
	case "dont", "cant", "wont", "aint", "didnt", "doesnt", "isnt", "wasnt", "arent", "werent", "havent", "hasnt", "hadnt",
		"wouldnt", "couldnt", "shouldnt":
		return len(low) - 2
	}
	return 0
}

// longestAddress is how far an address is followed, so that a megabyte without
// a blank costs no more than its length.
const longestAddress = 2048

// address gives the end of a web or mail address, a bare domain or the name of
// a file that begins at i; 0 when there is none.
func address(body string, i int, s onrecord.Span) int {
	if !fresh(body, i, s.Start) {
		return 0
	}
	stop, end := i, min(s.End, i+longestAddress)
	dot, at, colon := -1, -1, -1
scan:
	for stop < end {
		switch c := body[stop]; {
		case c <= ' ', c >= utf8.RuneSelf, strings.IndexByte("()<>\"[]", c) >= 0:
			break scan
		case c == '.':
			dot = stop
		case c == '@' && at < 0:
			at = stop
		case c == ':' && colon < 0:
			colon = stop
		}
		stop++
	}
	if dot < 0 && colon < 0 {
		return 0
	}
	form := strings.TrimRight(body[i:stop], ".,;:!?'")
	low := strings.ToLower(form)
	switch {
	case strings.HasPrefix(low, "http://"), strings.HasPrefix(low, "https://"), strings.HasPrefix(low, "www."):
		return i + len(form)
	case at > i && dot > at, host(form):
		return i + len(form)
	}
	if k := strings.LastIndexByte(low, '.'); k > 1 && domain(low[k+1:]) && strings.IndexByte(low, '\'') < 0 && strings.Count(low, ".") <= 3 {
		return i + len(form)
	}
	return 0
}

// host tells whether a form is three or more small words with stops between,
// as the name of a machine or news group is.
func host(form string) bool {
	dots, part := 0, 0
	for i := range len(form) {
		switch c := form[i]; {
		case c == '.' && part > 1:
			dots, part = dots+1, 0
		case c >= 'a' && c <= 'z', c == '-', part > 0 && c >= '0' && c <= '9':
			part++
		default:
			return false
		}
	}
	return dots > 1 && part > 1
}

// domain tells whether an address or the name of a file may end like this.
func domain(last string) bool {
	switch last {
	case "com", "org", "net", "gov", "edu", "int", "co", "info", "news", "tv", "io",
		"pdf", "doc", "htm", "html", "jpg", "png", "xls", "txt", "zip", "exe":
		return true
	}
	return false
}
