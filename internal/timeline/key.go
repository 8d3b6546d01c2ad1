package timeline

import (
	"cmp"
	"slices"

	"onrecord"
)

// Key is one way by which two tellings, or two pages, come to be compared:
// they are candidates when they share a hash under which at least one is open.
// A key hangs on its telling alone, so an index of keys finds what one more
// document has to be held against.
type Key struct {
	Hash uint64
	Open bool
}

// narrow is how many days an event may span to be looked for month by month;
// widest how many years to be looked for at all.
const narrow, widest = 62, 6

// rareWords is how many of its words can lead to a telling without a name.
const rareWords = 4

// Keys gives the keys of a telling: its text's own; to whom it happens once;
// its class with each two of its traits, of
// the mere words only the rarest, and the time, by month where it is known so
// closely, else by year. A telling whose time is open has the keys of the side
// that is known.
func (t *Telling) Keys() []Key {
	months, years := t.times()
	keys := append(make([]Key, 0, 16), Key{hash('i', t.Account.Event), true})
	if t.Once != "" {
		keys = append(keys, Key{hash('1', t.Once), true})
	}
	rare := t.rarestWords()
	for i := range t.Traits {
		for j := range i {
			a, b := &t.Traits[j], &t.Traits[i]
			if a.Sort == trigger || b.Sort == trigger || a.Sort == word && b.Sort == word && !(rare[a.Key] && rare[b.Key]) {
				continue
			}
			two := with(with(hash('c', t.Class), a.Key), b.Key)
			for _, m := range months {
				keys = append(keys, Key{with(two, m), true})
			}
			for _, y := range years {
				keys = append(keys, Key{with(two, y), len(months) == 0})
			}
		}
	}
	return keys
}

// rarestWords gives the keys of the few rarest words.
func (t *Telling) rarestWords() map[uint64]bool {
	words := make([]Trait, 0, len(t.Traits))
	for i := range t.Traits {
		if t.Traits[i].Sort == word {
			words = append(words, t.Traits[i])
		}
	}
	slices.SortFunc(words, byWeight)
	rare := make(map[uint64]bool, rareWords)
	for i := range words[:min(rareWords, len(words))] {
		rare[words[i].Key] = true
	}
	return rare
}

// times gives numbers for the months, where the time is known so closely, and
// for the years in which an event can have been.
func (t *Telling) times() (months, years []uint64) {
	from, to := cmp.Or(t.Days.Earliest, t.Days.Latest), cmp.Or(t.Days.Latest, t.Days.Earliest)
	if from == "" {
		return nil, []uint64{0}
	}
	first, last := month(from), month(to)
	if last/12-first/12 > widest || last < first {
		return nil, nil
	}
	if t.Wide >= 0 && t.Wide <= narrow {
		for m := first; m <= last; m++ {
			months = append(months, uint64(m)+1)
		}
	}
	for y := first / 12; y <= last/12; y++ {
		years = append(years, uint64(y)<<16+1)
	}
	return months, years
}

// month numbers the months of all years; a day that is none gives 0.
func month(day onrecord.Day) int {
	n := 0
	for i := 0; i < len(day) && i < 7; i++ {
		if c := day[i]; c >= '0' && c <= '9' {
			n = n*10 + int(c-'0')
		}
	}
	return n/100*12 + n%100 - 1
}
