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

// mostHeld and rareWords are how many of those it names, and how many of its
// words, lead to a telling.
const mostHeld, rareWords = 12, 4

// Keys gives the keys of a telling: its text's own; to whom it happens once;
// its class with each of those it names, and with each two of its rarest words,
// and the time, by month where it is known so closely, else by year. A telling
// whose time is open has the keys of the side that is known.
func (t *Telling) Keys() []Key {
	months, years := t.times()
	keys := append(make([]Key, 0, 32), Key{hash('i', t.Account.Event), true})
	if t.Once != "" {
		keys = append(keys, Key{hash('1', t.Once), true})
	}
	add := func(by uint64) {
		for _, m := range months {
			keys = append(keys, Key{with(by, m), true})
		}
		for _, y := range years {
			keys = append(keys, Key{with(by, y), len(months) == 0})
		}
	}
	class := hash('c', kin(t.Family))
	if t.Stem == stemSummit && t.Dated {
		add(with(class, hash('t', t.Stem)))
	}
	if t.Family == journey {
		for _, w := range t.Where {
			add(with(class, hash('@', w)))
		}
	}
	for i := range t.Sides {
		s := &t.Sides[i]
		if s.State != "" {
			add(with(class, hash('s', s.State)))
		}
		if s.Last != 0 {
			add(with(class, s.Last))
		}
		if s.Last != s.First {
			add(with(class, s.First))
		}
	}
	held, words := t.heaviest()
	for i := range held {
		add(with(class, held[i].Key))
	}
	for i := range words {
		for j := range i {
			add(with(with(class, min(words[i].Key, words[j].Key)), max(words[i].Key, words[j].Key)))
		}
	}
	return keys
}

// heaviest gives the rarest of those named and of the words.
func (t *Telling) heaviest() (held, words []Trait) {
	for i := range t.Traits {
		switch t.Traits[i].Sort {
		case trigger:
		case word:
			words = append(words, t.Traits[i])
		default:
			held = append(held, t.Traits[i])
		}
	}
	slices.SortFunc(held, byWeight)
	slices.SortFunc(words, byWeight)
	return held[:min(mostHeld, len(held))], words[:min(rareWords, len(words))]
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
