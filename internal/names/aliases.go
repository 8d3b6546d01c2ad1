package names

import (
	"strings"
	"unicode"

	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// Sort tells what a name in the table of aliases stands for.
type Sort string

// The sorts.
const (
	Place Sort = "place"
	Body  Sort = "body"
)

// Usual gives the one form under which the old, new, short and foreign names
// of a state or body meet, from a small table: "Daesh" and "ISIL" are
// "islamic state". ok is false for what the table does not have.
func Usual(s string) (usual string, sort Sort, ok bool) {
	bare := Bare(s)
	if len(bare) == 2 && strings.ContainsFunc(s, unicode.IsLower) && !strings.HasPrefix(strings.ToLower(s), "the ") { // "Un" is no "UN"
		return "", "", false
	}
	if usual := lexicon.Renamed(bare); usual != "" {
		return usual, Place, true
	}
	usual = lexicon.UsualBody(bare)
	return usual, Body, usual != ""
}

// Bare folds a name and takes off stops, the article before it and the
// possessive after it.
func Bare(s string) string {
	f := strings.ReplaceAll(text.Fold(possessive(strings.TrimSpace(s))), ".", "")
	f = strings.Trim(strings.Join(strings.Fields(f), " "), " ,;:\"“”()")
	return strings.TrimPrefix(f, "the ")
}
