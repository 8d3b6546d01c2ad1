package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
)

// maxPeople caps how many different full names of persons are compared with
// each other in one text.
const maxPeople = 400

// person is one person's parsed names in a text.
type person struct {
	name names.Name
	who  *party
}

// people is the persons of a text on their way to being told apart.
type people struct {
	full    []person              // those named with a given name
	parsed  map[string]names.Name // by the words
	met     map[string]*party     // by the words, with the form of address
	alone   map[string]*party     // last names that stand alone, by their key
	sharing map[string]*namesakes // the persons with one last name, by the words
}

// persons clusters persons: full names first, in text order, then names of a
// single word, which join the person with that last name or stay alone.
func (f *finder) persons() {
	all := &people{parsed: map[string]names.Name{}, met: map[string]*party{}, alone: map[string]*party{}, sharing: map[string]*namesakes{}}
	f.surnames(all)
	f.lettered()
	for _, long := range [...]bool{true, false} {
		for _, m := range f.mentions {
			if m.kind != onrecord.Person || m.form != onrecord.FormName {
				continue
			}
			words := f.bare(m)
			if f.initials[words] != nil {
				continue
			}
			name := all.parse(words)
			switch {
			case name.IsZero() || (name.Given != "") != long:
				continue
			case long:
				m.join(f.fullName(all, words, name))
			default:
				m.join(f.lastName(all, m, words, name))
			}
			f.genderOf(m.who, m, name)
		}
	}
	for _, m := range f.mentions {
		if m.kind == onrecord.Person && m.who == nil && m.form == onrecord.FormName {
			if b := f.initials[f.bare(m)]; b != nil && b.who != nil {
				m.join(b.who)
				continue
			}
			m.join(f.party(onrecord.Person, true))
		}
	}
}

func (all *people) parse(words string) names.Name {
	name, ok := all.parsed[words]
	if !ok {
		name = names.Parse(words)
		all.parsed[words] = name
	}
	return name
}

// lettered makes persons of the letters that the text gives for a person's
// name: "Ada Bo Holm (ABH)".
func (f *finder) lettered() {
	if len(f.initials) == 0 {
		return
	}
	for _, m := range f.mentions {
		if m.who == nil && f.initials[f.bare(m)] != nil {
			m.kind = onrecord.Person
		}
	}
}

// prefixed gives persons the offices that were taken off their names.
func (f *finder) prefixed() {
	for _, t := range f.prefixes {
		f.give(t.m, t.m.sent, t.first, t.stop)
	}
}

// fullName gives the person of a full name: the one whose fuller name it can
// be, else a new one.
func (f *finder) fullName(all *people, words string, name names.Name) *party {
	who, ok := all.met[words]
	if !ok {
		who = match(all.full, name)
	}
	if who == nil {
		who = f.person(name)
		if len(all.full) < maxPeople {
			all.full = append(all.full, person{name, who})
		}
	}
	all.met[words] = who
	return who
}

func (f *finder) person(name names.Name) *party {
	who := f.party(onrecord.Person, true)
	who.key = strings.Join(name.Keys(), " ")
	return who
}

// lastName gives the person of a last name alone.
func (f *finder) lastName(all *people, m *mention, words string, name names.Name) *party {
	same, ok := all.sharing[words]
	if !ok {
		same = f.namesakesOf(all.full, m, name)
		all.sharing[words] = same
	}
	key := name.LastKey
	if reigns(f.words(m.sent), m.first) {
		return f.royal(all, name)
	}
	if len(same.all) == 0 && all.alone[royalty+key] != nil {
		return all.alone[royalty+key]
	}
	if len(same.all) > 1 {
		who, perhaps := same.meant(f, m)
		if who != nil {
			return who
		}
		if perhaps != nil {
			key += " " + perhaps.key
		}
	} else if who := f.onlyBearer(all, same, m, words); who != nil {
		return who
	}
	if all.alone[key] == nil {
		all.alone[key] = f.person(name)
	}
	return all.alone[key]
}

// royalty opens the keys of those who are known by the given name.
const royalty = "royal "

// reigns tells whether the title of one who is known by the given name stands
// before word i: "King Harald".
func reigns(w []syntax.Word, i int) bool {
	return i > 0 && royals[w[i-1].Lower]
}

var royals = set("king queen prince princess pope emperor empress tsar kaiser emir sultan")

// royal gives the person of a given name behind a royal title: the one whom
// the text names in full by that given name, else one of his own.
func (f *finder) royal(all *people, name names.Name) *party {
	for _, p := range all.full {
		if p.name.GivenKey != name.LastKey {
			continue
		}
		if first := p.who.mentions[0]; reigns(f.words(first.sent), first.first) {
			return p.who
		}
	}
	key := royalty + name.LastKey
	if all.alone[key] == nil {
		all.alone[key] = f.person(name)
	}
	return all.alone[key]
}

// onlyBearer gives the one person of the text who has a last name, unless it
// stands for somebody of the family here.
func (f *finder) onlyBearer(all *people, same *namesakes, m *mention, words string) *party {
	if len(same.all) == 0 {
		return nil
	}
	key := string('0'+rune(addressed(f.words(m.sent), m.first))) + words // "Mr. Holm" may not be "Mrs. Holm"
	who, ok := all.met[key]
	if !ok {
		if who = same.all[0]; f.kin(who, m) {
			who = nil
		}
		all.met[key] = who
	}
	return who
}

// match finds the one person whose name can be the same; nil when there is
// none, or more than one.
func match(full []person, name names.Name) *party {
	var found *party
	for _, p := range full {
		if p.who == found {
			continue
		}
		if same, _ := names.Same(p.name, name); same {
			if found != nil {
				return nil
			}
			found = p.who
		}
	}
	return found
}
