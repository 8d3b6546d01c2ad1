package names

import (
	"strings"
	"unicode"

	"onrecord/internal/text"
)

// Acronym tells whether short can stand for long: its letters, without stops,
// are the initials of the words of long in order; "of", "the", "and" and
// their like may be passed over, nothing else.
func Acronym(short, long string) bool {
	letters := []rune(strings.ReplaceAll(text.Fold(short), ".", ""))
	if n := len(letters); n < 2 || n > 10 || strings.ContainsRune(string(letters), ' ') || !shouted(short) {
		return false
	}
	words := strings.Fields(parted.Replace(text.Fold(long)))
	if len(words) < 2 || len(words) > maxParts {
		return false
	}
	return initials(letters, words)
}

var parted = strings.NewReplacer(".", " ", "/", " ", ",", " ")

// shouted tells whether a form is written mostly in capitals.
func shouted(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper >= 2 && upper > lower
}

// initials matches letters with the initials of words from the front.
func initials(letters []rune, words []string) bool {
	if len(words) == 0 {
		return len(letters) == 0
	}
	if len(letters) > 0 && strings.HasPrefix(words[0], string(letters[0])) && initials(letters[1:], words[1:]) {
		return true
	}
	return passable[words[0]] && initials(letters, words[1:])
}

// passable words need no letter in an acronym.
var passable = set(`of the and for in on to at by a an al el de la du des und fur et y e inc ltd`)
