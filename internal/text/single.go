package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// singleEnd gives where the quotation ends that a single mark of w bytes at i
// opens, mark included; 0 when it opens none. An apostrophe inside a word, a
// clipped word and the genitive of a plural open and close nothing, and a
// single word is only held up for looking at.
func singleEnd(body string, p onrecord.Span, i, w int) int {
	if !opensSingle(body, p, i, w) {
		return 0
	}
	weak := 0 // the last mark that a genitive could have, too
	for k := i + w; k < p.End; {
		r, n := utf8.DecodeRuneInString(body[k:p.End])
		switch {
		case r != '‘' && r != '’' && r != '\'' && r != '`':
		case opensSingle(body, p, k, n):
			return severalWords(body, i+w, weak, n)
		case r != '‘' && closesSingle(body, p, k, n):
			if !possessive(body, p, k, n) {
				return severalWords(body, i+w, k+n, n)
			}
			weak = k + n
		}
		k += n
	}
	return severalWords(body, i+w, weak, w)
}

// severalWords gives end when more than one word, or a word with a stop,
// stands before the mark of w bytes that ends there; else 0.
func severalWords(body string, from, end, w int) int {
	if end-w <= from || !strings.ContainsAny(body[from:end-w], " ,.!?") {
		return 0
	}
	return end
}

// opensSingle tells whether a single mark at i can open a quotation: nothing
// or a blank stands before it, and a word that is not clipped after it.
func opensSingle(body string, p onrecord.Span, i, w int) bool {
	if r, _ := utf8.DecodeRuneInString(body[i:p.End]); r != '‘' && r != '\'' && r != '`' {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(body[p.Start:i])
	next, _ := utf8.DecodeRuneInString(body[i+w : p.End])
	if i > p.Start && !unicode.IsSpace(prev) && !strings.ContainsRune("([—–-:", prev) {
		return false
	}
	return (unicode.IsLetter(next) || unicode.IsDigit(next) || strings.ContainsRune("“\"£$€", next)) && !clipped(body[i+w:p.End])
}

// clipped tells whether a word lacks its first letters, or a year its century.
func clipped(rest string) bool {
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if n < 0 {
		n = len(rest)
	}
	word := strings.ToLower(rest[:min(n, 12)])
	switch word {
	case "em", "tis", "twas", "til", "till", "cause", "cos", "n", "round", "bout", "neath", "twill", "tween", "phone", "ere", "im", "er", "s", "t", "ll", "re", "ve", "d":
		return true
	}
	return len(word) >= 2 && len(word) <= 3 && word[0] >= '0' && word[0] <= '9' && (len(word) == 2 || word[2] == 's')
}

// closesSingle tells whether a single mark at k can close a quotation: a word
// or a stop stands right before it, and no word after it.
func closesSingle(body string, p onrecord.Span, k, w int) bool {
	prev, _ := utf8.DecodeLastRuneInString(body[p.Start:k])
	next, _ := utf8.DecodeRuneInString(body[k+w : p.End])
	return !unicode.IsSpace(prev) && (k+w >= p.End || !unicode.IsLetter(next) && !unicode.IsDigit(next))
}

// possessive tells whether the mark at k can be the apostrophe of "the voters'
// choice" or "fishin' boats" as well.
func possessive(body string, p onrecord.Span, k, w int) bool {
	rest := body[k+w : p.End]
	return (strings.HasSuffix(body[p.Start:k], "s") || strings.HasSuffix(body[p.Start:k], "in")) && len(rest) > 1 && rest[0] == ' ' && rest[1] >= 'a' && rest[1] <= 'z'
}
