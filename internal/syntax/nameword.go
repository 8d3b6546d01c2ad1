package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// StretchEnd gives the end of the stretch of words from i on that can be part
// of a name; i itself when word i cannot.
func StretchEnd(words []Word, i int) int {
	for i < len(words) && nameable(&words[i]) {
		i++
	}
	return i
}

// nameable tells whether a word can be part of a name at all: the rest need
// not be asked.
func nameable(w *Word) bool {
	switch w.Form {
	case "of", "the", "for", "and", "-", "&", "'s", "’s", "in", "on", "'", "’", ".", ",", "/":
		return true
	}
	return capitalised(w.Form) || w.Form[0] >= '0' && w.Form[0] <= '9' || particles[w.Form] || strings.HasPrefix(w.XPOS, "NNP")
}

func capitalised(form string) bool {
	if form[0] < utf8.RuneSelf {
		return 'A' <= form[0] && form[0] <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}

// particles are the small words inside and before family names.
var particles = map[string]bool{
	"al": true, "el": true, "bin": true, "ibn": true, "bint": true, "van": true, "von": true, "der": true, "den": true,
	"de": true, "del": true, "della": true, "di": true, "da": true, "dos": true, "du": true, "la": true, "le": true,
	"as": true, "ash": true, "ad": true, "an": true, "ar": true, "az": true, "at": true, "ul": true, "ud": true, "ez": true, "es": true, "abu": true, "bani": true,
}
