package timeline

import (
	"cmp"
	"math"
	"slices"

	"onrecord/internal/lexicon"
)

// Trait is something by which a telling or a document is known again: an
// actor, a place, a figure, a word.
type Trait struct {
	Key    uint64 // hash of what it is
	Sort   byte   // one of the sorts below
	Rarity uint8  // as lexicon.Rarity; for names by their shape
	Times  uint8  // how often, damped, in sixteenths; 16 is once
}

// The sorts of traits.
const (
	actor   = 'a' // by its identity in the affair
	thing   = 'g' // someone or something that goes by a common noun
	place   = 'p' // a word of a place's name
	figure  = 'f' // an amount with what is counted
	word    = 'w' // a stem, or the class of what it tells of
	trigger = 't' // the stem that tells of the event itself
)

// Rarities of what no table of words holds: names are common or rare by what
// one follows, so each shape has one for good.
const (
	rareCountry  = 2
	rareState    = 4 // a country that takes part
	rareName     = 6
	rareNamePart = 5 // a word within a name
	rareClass    = 4 // the class of an event
	rareTrigger  = 2 // the word that tells of it, beside its class
	rareFigure   = lexicon.Rarest
)

// hash is the FNV-1a hash of a trait of a sort.
func hash(sort byte, s string) uint64 {
	h := (uint64(14695981039346656037) ^ uint64(sort)) * 1099511628211
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// with adds a number to a hash.
func with(h, n uint64) uint64 {
	h = (h ^ n) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// rarity is that of a stem; a country's code is not in the table.
func rarity(stem string) uint8 {
	if stem[0] == '@' {
		return rareCountry
	}
	return uint8(lexicon.Rarity(stem))
}

// inKeyOrder sorts traits and drops those that are there already.
func inKeyOrder(traits []Trait) []Trait {
	slices.SortFunc(traits, func(a, b Trait) int { return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Rarity, b.Rarity)) })
	return slices.CompactFunc(traits, func(a, b Trait) bool { return a.Key == b.Key })
}

// prior is how many texts the fixed rarities count for beside those of a year
// at most, and fewest how many at least.
const prior, fewest = 128, 8

// believed is how many texts the fixed rarities count for beside n texts: as
// many as there are, so that what a small affair speaks of throughout tells
// its events not apart there either.
func believed(n int) int { return min(prior, max(fewest, n)) }

// weight is how much a trait tells, in sixteenths of a bit, where n of the
// texts compared are known and here of them have it: the fixed table is what
// is believed beforehand. What everything in an affair has in common tells
// little there.
func weight(rarity uint8, here, n, prior int) int {
	w := math.Log2(float64(prior+n) / (math.Ldexp(float64(prior), -int(rarity)) + float64(here)))
	return max(1, int(16*w))
}
