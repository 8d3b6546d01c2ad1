package ledger

import (
	"cmp"
	"slices"

	"onrecord/internal/lexicon"
)

// A bond tells how two parties stand to each other.
type bond int

const (
	other   bond = iota // two that are told apart
	unknown             // one of them is not known
	kindred             // a country and who heads it or acts for it
	same
)

// tied tells how the parties of two pledges stand to each other.
func tied(a, b *pledge) bond {
	switch {
	case a.by != "" && a.by == b.by, named(a.party, b.party):
		return same
	case meet(a.lands, b.lands), headed(a.party, b.party):
		return kindred
	case a.by == "" || b.by == "":
		return unknown
	}
	return other
}

// named tells whether one name is all of the other, or the one by which it goes:
// "Holm", of "the Holm administration"; what many are called names nobody.
func named(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 || a[0][0] == '@' || titled(a[0]) || organs[a[0]] {
		return false
	}
	if len(a) == len(b) {
		return slices.Equal(a, b) && lexicon.Rarity(a[0]) >= rareName
	}
	return len(a) == 1 && lexicon.Rarity(a[0]) == lexicon.Rarest && (b[0] == a[0] || b[len(b)-1] == a[0])
}

// titled tells whether a stem is a word of offices.
func titled(stem string) bool { return lexicon.InOffice(stem)&^lexicon.Honorific != 0 }

// headed tells whether one is called by the common noun in which the name of the
// other ends: "the coalition", of "the international coalition".
func headed(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) == 1 && len(b) > 1 && a[0] == b[len(b)-1] && a[0][0] != '@' && !titled(a[0]) && lexicon.Rarity(a[0]) < lexicon.Rarest && !organs[a[0]]
}

// rareName is the least rarity of the first word of a name.
const rareName = 6

// The shares of words that two tellings of one commitment have in common: more
// where a party is not known, or where they lie far apart and no day ties them.
const (
	enough = 0.5
	much   = 0.65
)

// sameAction tells whether two pledges bind the same party to the same thing
// in the same place, whatever the day, and how much they share. bond is how
// their parties stand to each other; near, whether they were told close in time.
func sameAction(a, b *pledge, bond bond, near bool) (float64, bool) {
	if bond == other || a.family() != b.family() || apart(a.places, b.places) || !a.has(b.opens) && !b.has(a.opens) {
		return 0, false
	}
	due := sameDue(a.com.Deadline, b.com.Deadline)
	if bond == unknown && !due {
		return 0, false
	}
	share, weight, n := a.share(b)
	if least := leastFar; !a.wholly(b, share) {
		if due {
			least = 0
		} else if near || a.com.Deadline != nil && b.com.Deadline != nil {
			least = leastNear
		}
		if n < 2 || weight < least || !a.object(b) {
			return 0, false
		}
	}
	need := enough
	if bond == unknown || !due && !near && (a.com.Deadline == nil || b.com.Deadline == nil) {
		need = much
	} else if a.deed != "" && a.deed == b.deed && a.com.Deadline != nil && b.com.Deadline != nil {
		need -= 0.1
	}
	return share, share >= need
}

// The least that the words in common weigh, of two pledges far from each other
// in time or near: "keep fighting" is said by everybody at all times.
const (
	leastFar  = 9
	leastNear = 7
)

// wholly tells whether two pledges say one thing in one word, and no more:
// "resign".
func (p *pledge) wholly(o *pledge, share float64) bool {
	return share > 0.9 && p.opens == o.opens && len(p.words) == 1 && p.words[0].weight >= rareDeed && p.words[0].name[0] != '='
}

// object tells whether two pledges share a word beside deeds and countries: what
// it is done to.
func (p *pledge) object(o *pledge) bool {
	return slices.ContainsFunc(p.words, func(w trait) bool { return w.weight > 1 && w.name[0] != '=' && w.name[0] != '@' && o.has(w.name) })
}

// share is how much of what two pledges are to do is told alike: by weight,
// of the shorter above all; weight and n are those of the words in common.
func (p *pledge) share(o *pledge) (share float64, weight, n int) {
	for i, j := 0, 0; i < len(p.words) && j < len(o.words); {
		switch c := cmp.Compare(p.words[i].name, o.words[j].name); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			weight, n = weight+p.words[i].weight, n+1
			i, j = i+1, j+1
		}
	}
	return float64(weight) / (0.7*float64(min(p.sum, o.sum)) + 0.3*float64(max(p.sum, o.sum))), weight, n
}

// sameDeed tells whether two pledges bind to one deed by one day, in whatever
// words: a meeting of the same two, or the same done by a party in common to
// something in common. For a meeting, one of the two may be left unsaid.
func sameDeed(a, b *pledge) bool {
	if a.deed == "" || a.deed != b.deed || a.family() != b.family() || apart(a.places, b.places) {
		return false
	}
	if a.deed == meeting {
		n := a.meeters().shared(b.meeters())
		return n > 1 || n == 1 && min(len(a.who), len(b.who)) == 1 && oneDay(a.com.Deadline, b.com.Deadline)
	}
	if !sameDue(a.com.Deadline, b.com.Deadline) {
		return false
	}
	n := 0
	for _, w := range a.words {
		if deeds[w.name] == "" && b.has(w.name) {
			n++
		}
	}
	return n > 1 && (tied(a, b) >= kindred || a.around.shared(b.around) > 0) || n > 0 && tied(a, b) >= kindred
}

// meeters is who is to meet: where the words name only one, with the other whom
// the sentence names ("A and B are due | to meet on Friday").
func (p *pledge) meeters() parties {
	if len(p.who) == 1 && len(p.around) == 2 {
		return p.around
	}
	return p.who
}

// apart tells whether both name places and none in common.
func apart(a, b map[string]bool) bool {
	return len(a) > 0 && len(b) > 0 && !meet(a, b)
}
