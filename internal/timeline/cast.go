package timeline

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// cast is the actors of one document, with who they are in the affair.
type cast struct {
	members, states map[string]string
	mentions        []onrecord.Mention
	persons         []person
}

type person struct {
	id, affair string // within the text, and in the affair
	full       bool
	Ends
}

// castOf gives the cast of a document; known remembers names already taken
// apart.
func castOf(rep onrecord.Report, members, states map[string]string, known map[string]person) cast {
	c := cast{members: members, states: states, mentions: rep.Reading.Mentions}
	for i := range rep.Reading.Actors {
		if a := &rep.Reading.Actors[i]; a.Type == onrecord.Person {
			p, ok := known[a.Name]
			if !ok {
				p.Ends, p.full = endsOf(a.Name)
				known[a.Name] = p
			}
			p.id, p.affair = a.ID, members[a.ID]
			c.persons = append(c.persons, p)
		}
	}
	return c
}

// person is the person of a document with an id; nil for who is none.
func (c *cast) person(id string) *person {
	for i := range c.persons {
		if c.persons[i].id == id {
			return &c.persons[i]
		}
	}
	return nil
}

// side makes a side of a participant, whose id within the text is given too.
func (c *cast) side(p onrecord.Participant, id string) Side {
	s := Side{ID: p.Actor}
	if one := c.person(id); one != nil {
		s.Person, s.Ends, s.Full = true, one.Ends, one.full
	}
	if code := country(p.Name); code != "" {
		s.State, s.Is, s.Ends = code, true, Ends{}
		return s
	}
	s.State = c.states[p.Actor]
	s.Vague = common(p.Name) != "" || !s.Person && lexicon.NameClass(strings.ToLower(p.Name))&lexicon.Place != 0
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

// namedIn are the capitalised words of a telling, as hashes.
func namedIn(told string) []uint64 {
	var list []uint64
	for w := range strings.FieldsFuncSeq(told, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if r, n := utf8.DecodeRuneInString(w); n < len(w) && unicode.IsUpper(r) {
			list = append(list, hash('n', text.Fold(w)))
		}
		if len(list) == mostSides {
			break
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// beside takes in who else is named in the words of a telling: the finder
// gives one of two names now and then to another part of the clause, and none
// to "the Ostrander–Vale summit".
func (t *Telling) beside(c *cast) {
	at, _ := slices.BinarySearchFunc(c.mentions, t.Account.Start, func(m onrecord.Mention, start int) int { return cmp.Compare(m.Evidence.Start, start) })
	for ; at < len(c.mentions) && c.mentions[at].Evidence.Start < t.Account.End; at++ {
		if m := &c.mentions[at]; m.Form == onrecord.FormName && m.Type == onrecord.Person {
			t.stand(c.person(string(m.Actor)), c)
		}
	}
	for _, name := range t.Named {
		t.stand(c.bearer(name), c)
	}
}

// mostSides bounds how many are held against each other.
const mostSides = 64

// stand puts somebody beside those who take part, once.
func (t *Telling) stand(p *person, c *cast) {
	if p == nil || p.affair == "" || p.Last == 0 || len(t.Sides) >= mostSides || slices.ContainsFunc(t.Sides, func(s Side) bool { return s.ID == p.affair }) {
		return
	}
	t.Sides = append(t.Sides, Side{ID: p.affair, State: c.states[p.affair], Person: true, Full: p.full, Beside: true, Ends: p.Ends})
}

// bearer is the one person of a document whose first or last name is name, as
// a hash; nil for none or several.
func (c *cast) bearer(name uint64) (one *person) {
	for i := range c.persons {
		if p := &c.persons[i]; p.First == name || p.Last == name {
			if one != nil {
				return nil
			}
			one = p
		}
	}
	return one
}
