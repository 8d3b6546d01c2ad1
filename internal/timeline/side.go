package timeline

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// Side is one who takes part in a telling, as sides are held against each
// other: a state may stand for who is at its head, and a last name for a full
// one.
type Side struct {
	ID     string // in the affair, as Participant.Actor
	State  string // code of the country that it is, or is at the head of; "" for others
	Is     bool   // it is that country, or its capital
	Person bool
	Full   bool // named by more than one word
	Vague  bool // goes by a common noun, or is a place: tells nobody apart
	Beside bool // named in the words, though not as one who takes part
	Ends
}

// Ends are the words of a person's name that are used alone, as hashes: the
// last, and the first where it is no usual given name and so may be that of the
// family. Both are 0 for who only goes by a description.
type Ends struct{ First, Last uint64 }

func endsOf(name string) (n Ends, full bool) {
	words := strings.Fields(text.Fold(name))
	if len(words) == 0 || slices.ContainsFunc(words, described) {
		return n, false
	}
	n.Last = hash('n', words[len(words)-1])
	if n.First = n.Last; !names.UsualGiven(words[0]) {
		n.First = hash('n', words[0])
	}
	return n, len(words) > 1
}

// stands tells whether one of two sides is a state and the other at its head.
func (s *Side) stands(o *Side) bool {
	return o.State != "" && o.State == s.State && s.Is != o.Is && !s.Beside && !o.Beside
}

// in tells whether a side takes part in a telling too, as one of its sides, as
// the state that stands for it, or by a name in its words that is nobody
// else's there.
func (s *Side) in(t *Telling) bool {
	for i := range t.Sides {
		if o := &t.Sides[i]; o.ID == s.ID || s.stands(o) {
			return true
		}
	}
	return s.inWords(t, 0)
}

// inWords tells whether the first or last name of a person stands in the words
// of a telling, and is not that of one of its sides that is another's or is
// taken already.
func (s *Side) inWords(t *Telling, taken uint64) bool {
	if s.Last == 0 {
		return false
	}
	for i := range t.Sides {
		o := &t.Sides[i]
		if o.Last == 0 || o.ID == s.ID || o.Last != s.Last && o.First != s.First && o.Last != s.First && o.First != s.Last {
			continue
		}
		if s.Full && o.Full || i < mostSides && taken>>i&1 == 1 {
			return false
		}
	}
	_, last := slices.BinarySearch(t.Named, s.Last)
	_, first := slices.BinarySearch(t.Named, s.First)
	return last || first
}

// met counts the sides of a telling that take part in another, each of the
// other's once, and how many of them do so as a state for its head. A state
// does not stand for who is only beside others.
func met(a, b *Telling) (n, stood int) {
	var taken uint64
	take := func(is func(o *Side) bool) bool {
		for k := range min(mostSides, len(b.Sides)) {
			if taken>>k&1 == 0 && is(&b.Sides[k]) {
				taken |= 1 << k
				return true
			}
		}
		return false
	}
	for i := range a.Sides {
		s := &a.Sides[i]
		switch {
		case take(func(o *Side) bool { return o.ID == s.ID }):
			n++
		case take(s.stands):
			n++
			stood++
		case s.inWords(b, taken):
			n++
		}
	}
	return n, stood
}

// together tells whether two tellings have at least so many sides in common
// and not each one that the other does not know.
func together(a, b *Telling, least int) bool {
	n, stood := met(a, b)
	m, back := met(b, a)
	if least > 1 && stood+back > 0 && (principals(a) < least || principals(b) < least) {
		return false // "its talks with Norland" are not those of its president
	}
	if foreign(a, b) && foreign(b, a) {
		return false
	}
	return max(n, m) >= least && (known(a, b) || known(b, a)) && (a.Dated || b.Dated || a.Account.Modality == onrecord.Planned || known(a, b) && known(b, a))
}

// foreign tells whether a person takes part in a telling who is not in the
// other, not even by name: that a state stands for both does not make two
// persons one.
func foreign(a, b *Telling) bool {
	return slices.ContainsFunc(a.Sides, func(s Side) bool {
		return s.Last != 0 && !s.Beside && !slices.ContainsFunc(b.Sides, func(o Side) bool { return o.ID == s.ID }) && !s.inWords(b, 0)
	})
}

// principals counts those who are told to take part.
func principals(t *Telling) (n int) {
	for i := range t.Sides {
		if s := &t.Sides[i]; !s.Beside && !s.Vague {
			n++
		}
	}
	return n
}

// strangers tells whether each of two tellings names somebody whom the other
// does not, as one who takes part or beside those who do.
func strangers(a, b *Telling) bool {
	alone := func(a, b *Telling) bool {
		return slices.ContainsFunc(a.Sides, func(s Side) bool { return !s.Vague && (!s.Beside || s.Last != 0) && !s.in(b) })
	}
	return alone(a, b) && alone(b, a)
}

// known tells whether all who take part in a telling are named in another.
func known(a, b *Telling) bool {
	return !slices.ContainsFunc(a.Sides, func(s Side) bool { return !s.Beside && !s.Vague && !s.in(b) })
}
