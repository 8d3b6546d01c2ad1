package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed en/background.txt
var backgroundTXT string

// Rarest is the rarity of what the table of common words does not list.
const Rarest = 9

var background = sync.OnceValue(func() map[string]int {
	steps := map[string]int{}
	for line := range lines(backgroundTXT) {
		step, stems, _ := strings.Cut(line, "\t")
		for stem := range strings.FieldsSeq(stems) {
			steps[stem] = int(step[0] - '0')
		}
	}
	return steps
})

// Rarity tells how rare a stem (of package syntax) is in English text: one on
// step n stands in about one of 2^n stretches of 400 words. It is 1 to Rarest,
// the same in every affair.
func Rarity(stem string) int {
	if step, ok := background()[stem]; ok {
		return step
	}
	return Rarest
}
