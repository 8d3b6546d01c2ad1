package ledger

import (
	"cmp"
	"slices"
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
	case a.by != "" && a.by == b.by, meets(a.party, b.party):
		return same
	case meet(a.lands, b.lands):
		return kindred
	case a.by == "" || b.by == "":
		return unknown
	}
	return other
}

// The shares of words that two tellings of one commitment have in common, by
// how their parties stand to each other.
const (
	enough = 0.5
	much   = 0.7
)

// sameAction tells whether two pledges bind the same party to the same thing
// in the same place, whatever the day, and how much they share. bond is how
// their parties stand to each other.
func sameAction(a, b *pledge, bond bond) (float64, bool) {
	if bond == other || a.family() != b.family() || apart(a.places, b.places) || !a.has(b.opens) && !b.has(a.opens) {
		return 0, false
	}
	share, n := a.share(b)
	if (n < 2 || !a.object(b)) && !a.telling(b, share, bond) {
		return 0, false
	}
	need := enough
	if bond == unknown {
		need = much
	} else if a.deed != "" && a.deed == b.deed && a.com.Deadline != nil && b.com.Deadline != nil {
		need -= 0.1
	}
	return share, share >= need
}

// rare is the rarity of a word that tells by itself what is to be done.
const rare = 8

// telling tells whether one word alone is enough for two pledges of a party: a
// rare one with which one of them opens, or all that both say ("resign").
func (p *pledge) telling(o *pledge, share float64, bond bond) bool {
	k := slices.IndexFunc(p.words, func(w trait) bool { return o.has(w.name) })
	if k < 0 || bond < kindred {
		return false
	}
	w := p.words[k]
	if p.opens == w.name && o.opens == w.name && share > 0.9 {
		return w.weight >= rareDeed && w.name[0] != '=' && w.name[0] != '@'
	}
	return w.weight >= rare && (p.opens == w.name || o.opens == w.name)
}

// object tells whether two pledges share a word beside deeds and countries: what
// it is done to.
func (p *pledge) object(o *pledge) bool {
	return slices.ContainsFunc(p.words, func(w trait) bool { return w.name[0] != '=' && w.name[0] != '@' && o.has(w.name) })
}

// share is how much of what two pledges are to do is told alike: by weight,
// of the shorter above all; n counts the words.
func (p *pledge) share(o *pledge) (share float64, n int) {
	shared := 0
	for i, j := 0, 0; i < len(p.words) && j < len(o.words); {
		switch c := cmp.Compare(p.words[i].name, o.words[j].name); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			shared, n = shared+p.words[i].weight, n+1
			i, j = i+1, j+1
		}
	}
	return float64(shared) / (0.7*float64(min(p.sum, o.sum)) + 0.3*float64(max(p.sum, o.sum))), n
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

func meets(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return w[0] != '@' && slices.Contains(b, w) })
}

// apart tells whether both name places and none in common.
func apart(a, b map[string]bool) bool {
	return len(a) > 0 && len(b) > 0 && !meet(a, b)
}
