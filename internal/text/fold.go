package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold gives the form under which words are compared and looked up: lower
// case, without diacritics, apostrophes and like marks dropped, hyphens and
// runs of blanks as one blank, Arabic without vowel marks and with its letter
// variants joined. The length changes; offsets into it mean nothing.
func Fold(s string) string {
	if plain(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r) || apostrophe(r) || r == 'ـ' || unicode.Is(unicode.Cf, r):
			continue
		case unicode.IsSpace(r) || unicode.Is(unicode.Pd, r):
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(fold(unicode.ToLower(r)))
	}
	return b.String()
}

// plain tells whether folding is no more than lower case.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c == '\'' || c == '`' || c == '-' || c <= ' ' && (c != ' ' || i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// fold joins letters that differ in writing only.
func fold(r rune) rune {
	switch r {
	case 'ى':
		return 'ي'
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ة':
		return 'ه'
	case 'ı':
		return 'i'
	case 'ß':
		return 's'
	case 'ø':
		return 'o'
	case 'ł':
		return 'l'
	case 'đ':
		return 'd'
	}
	return r
}
