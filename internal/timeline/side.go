package timeline

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// Side is one who takes part in a telling, as sides are held against each
// other: a state may stand for who is at its head, and a last name for a full
// one.
type Side struct {
	ID     string // in the affair, as Participant.Actor
	State  string // code of the country that it is, or is at the head of; "" for others
	Is     bool   // it is that country, or its capital
	Full   bool   // named by more than one word
	Vague  bool   // goes by a common noun, or is a place: tells nobody apart
	Beside bool   // named in the words, though not as one who takes part
	First  uint64 // of a person, the first and the last word of the name
	Last   uint64
}

// side makes a side of a participant; states gives the country of those who
// are at the head of one.
func side(p onrecord.Participant, person bool, states map[string]string) Side {
	s := Side{ID: p.Actor}
	if code := country(p.Name); code != "" {
		s.State, s.Is = code, true
		return s
	}
	s.State = states[p.Actor]
	s.Vague = common(p.Name) != "" || !person && lexicon.NameClass(strings.ToLower(p.Name))&lexicon.Place != 0
	words := strings.Fields(strings.ToLower(p.Name))
	if person && len(words) > 0 && !slices.ContainsFunc(words, described) {
		s.Full = len(words) > 1
		s.First, s.Last = hash('n', text.Fold(words[0])), hash('n', text.Fold(words[len(words)-1]))
	}
	return s
}

// described tells whether a word of somebody's name only describes: "the
// Norlandic president".
func described(low string) bool {
	return lexicon.NameClass(low)&(lexicon.Office|lexicon.Calling|lexicon.Country|lexicon.Demonym) != 0
}

// country is the code of a country or a capital by its name; "" for any other
// name.
func country(name string) string {
	switch strings.ReplaceAll(name, ".", "") {
	case "US", "USA":
		return "us"
	case "UK":
		return "gb"
	}
	low := strings.ToLower(name)
	if low == "us" || lexicon.NameClass(low)&(lexicon.Country|lexicon.Capital) == 0 {
		return ""
	}
	return lexicon.CountryCode(low)
}

// named are the capitalised words of a telling, as hashes.
func namedIn(told string) []uint64 {
	var list []uint64
	for w := range strings.FieldsFuncSeq(told, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) > 1 && unicode.IsUpper([]rune(w)[0]) {
			list = append(list, hash('n', text.Fold(w)))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
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
		if s.Full && o.Full || i < 64 && taken>>i&1 == 1 {
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
		for k := range min(64, len(b.Sides)) {
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
	return max(n, m) >= least && (known(a, b) || known(b, a)) && (a.Dated || b.Dated || a.Account.Modality == onrecord.Planned || known(a, b) && known(b, a))
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

// othersMeet tells whether two tellings name different people, neither knowing all
// of the other's.
func othersMeet(a, b *Telling) bool { return !known(a, b) && !known(b, a) }

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

// beside takes in who else is named in the words of a telling: the finder
// gives one of two names now and then to another part of the clause, and none
// to "the Ostrander–Vale summit".
func (t *Telling) beside(rep onrecord.Report, members, states map[string]string) {
	all := rep.Reading.Mentions
	at, _ := slices.BinarySearchFunc(all, t.Account.Start, func(m onrecord.Mention, start int) int { return cmp.Compare(m.Evidence.Start, start) })
	for ; at < len(all) && all[at].Evidence.Start < t.Account.End; at++ {
		if m := &all[at]; m.Form == onrecord.FormName && m.Type == onrecord.Person {
			t.stand(members[string(m.Actor)], m.Evidence.Exact, states)
		}
	}
	for _, name := range t.Named {
		if a := bearer(rep.Reading.Actors, name); a != nil {
			t.stand(members[a.ID], a.Name, states)
		}
	}
}

// stand puts somebody beside those who take part, once.
func (t *Telling) stand(id, name string, states map[string]string) {
	if id == "" || slices.ContainsFunc(t.Sides, func(s Side) bool { return s.ID == id }) {
		return
	}
	s := side(onrecord.Participant{Actor: id, Name: name}, true, states)
	if s.Beside = true; s.Last != 0 {
		t.Sides = append(t.Sides, s)
	}
}

// bearer is the one person of a document whose first or last name is name, as
// a hash; nil for none or several.
func bearer(actors []onrecord.Actor, name uint64) (one *onrecord.Actor) {
	for i := range actors {
		if a := &actors[i]; a.Type == onrecord.Person {
			if s := side(onrecord.Participant{Name: a.Name}, true, nil); s.First != name && s.Last != name {
				continue
			}
			if one != nil {
				return nil
			}
			one = a
		}
	}
	return one
}
