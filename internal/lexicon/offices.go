package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/office-words.tsv
var officeWordsTSV string

// OfficePart is what a word may be within the phrase of an office: several
// bits at once.
type OfficePart uint8

// The parts of an office.
const (
	Honorific  OfficePart = 1 << iota // "Mr.": a form of address, never an office
	Standing                          // "former", "deputy": may open an office
	Past                              // "former", "late": says that the office is no longer held
	Field                             // "foreign", "affairs": what an office is of
	Occupation                        // "professor": a calling that tells someone's standing
	Vague                             // "head": an office only with what it is the head of
)

var officeWords = sync.OnceValue(func() map[string]OfficePart {
	parts := map[rune]OfficePart{'h': Honorific, 's': Standing, 'p': Past, 'f': Field, 'o': Occupation, 'v': Vague}
	table := map[string]OfficePart{}
	for line := range lines(officeWordsTSV) {
		marks, words, _ := strings.Cut(line, "\t")
		for _, w := range strings.Fields(words) {
			for _, mark := range marks {
				table[w] |= parts[mark]
			}
		}
	}
	return table
})

// InOffice tells what a lower-case word may be in an office; the stop of an
// abbreviation does not count.
func InOffice(low string) OfficePart { return officeWords()[strings.TrimSuffix(low, ".")] }
