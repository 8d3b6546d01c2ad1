package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// maxPeople caps how many different full names of persons are compared with
// each other in one text.
const maxPeople = 400

// cluster brings the names together that mean one actor.
func (f *finder) cluster() {
	f.brackets()
	f.persons()
	f.others()
}

// bare is the name itself, without a possessor before it.
func (f *finder) bare(m *mention) string { return f.text(m.sent, m.inner, m.end) }

// person is one person's parsed names in a text.
type person struct {
	name names.Name
	who  *party
}

// persons clusters persons: full names first, in text order, then names of a
// single word, which join the one person with that last name or stay alone.
func (f *finder) persons() {
	var full []person
	single := map[string]*party{}
	parsed, met := map[string]names.Name{}, map[string]*party{}
	for _, long := range [...]bool{true, false} {
		for _, m := range f.mentions {
			if m.kind != onrecord.Person || m.form != onrecord.FormName {
				continue
			}
			s := f.bare(m)
			name, ok := parsed[s]
			if !ok {
				name = names.Parse(s)
				parsed[s] = name
			}
			if name.IsZero() || (name.Given != "") != long {
				continue
			}
			key := s
			if !long {
				key = string('0'+rune(addressed(f.words(m.sent), m.first))) + s // "Mr. Holm" may not be "Mrs. Holm"
			}
			who, ok := met[key]
			if !ok {
				who = match(full, name)
			}
			if who != nil && !ok && !long && f.kin(who, m) {
				who = nil
			}
			if who == nil && !long {
				who = single[name.LastKey]
			}
			if who == nil {
				who = f.party(onrecord.Person, true)
				who.key = strings.Join(name.Keys(), " ")
				if long && len(full) < maxPeople {
					full = append(full, person{name, who})
				} else {
					single[name.LastKey] = who
				}
			}
			met[key] = who
			m.join(who)
			f.genderOf(who, m, name)
		}
	}
	for _, m := range f.mentions {
		if m.kind == onrecord.Person && m.who == nil && m.form == onrecord.FormName {
			m.join(f.party(onrecord.Person, true))
		}
	}
}

// kin tells whether a last name alone means another of the same name than a
// person named in full: the forms of address differ, or, where it stands
// without one, the text puts the two side by side ("Holm and his wife, Ada
// Holm"), or always speaks of the other by that form.
func (f *finder) kin(who *party, short *mention) bool {
	last := f.bare(short)
	if g := addressed(f.words(short.sent), short.first); g != unknown {
		return who.gender != unknown && g != who.gender
	}
	other := 0
	for k, m := range f.mentions {
		if m.kind != onrecord.Person || m.form != onrecord.FormName || m.nested || f.bare(m) != last {
			continue
		}
		w := f.words(m.sent)
		switch g := addressed(w, m.first); {
		case g == unknown || who.gender == unknown:
		case g == who.gender:
			return false
		default:
			other++
		}
		for i := k + 1; i < min(k+3, len(f.mentions)); i++ {
			if b := f.mentions[i]; b.who == who && b.sent == m.sent && related(w, m, b) {
				return true
			}
		}
	}
	return other > 1
}

// related tells whether a last name and a full one after it are joined as
// members of a family are: by "and", or by what one is to the other.
func related(w []syntax.Word, a, b *mention) bool {
	if a.end >= b.first || b.first-a.end > 5 {
		return false
	}
	if w[a.end].XPOS == "CC" {
		return true
	}
	for k := a.end; k < b.first; k++ {
		if kinship[w[k].Lower] {
			return true
		}
	}
	return false
}

var kinship = set("wife husband son daughter brother sister father mother widow widower uncle aunt nephew niece cousin lady")

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

// others clusters states, organisations and places by their folded names.
func (f *finder) others() {
	by, half := map[string]*party{}, f.halves()
	for k, m := range f.mentions {
		if m.who != nil || m.kind == onrecord.Person {
			continue
		}
		key := f.keyOf(m)
		if code := f.government(k); code != "" {
			key = "state " + code
		}
		if state := half[f.text(m.sent, m.first, m.end)]; state != "" && m.first > 0 && f.words(m.sent)[m.first-1].Lower == "the" {
			key, m.kind = state, onrecord.GPE
		}
		who := by[key]
		if who == nil {
			who = f.party(m.kind, true)
			who.key = key
			by[key] = who
		}
		m.join(who)
	}
	f.short(by)
}

// keyOf is the key under which one text's mentions of a thing meet: the code
// of a country, else the folded name with its sort.
func (f *finder) keyOf(m *mention) string {
	name := f.bare(m)
	if m.kind == onrecord.Org {
		return "org " + text.Fold(strings.TrimPrefix(name, "The "))
	}
	low := strings.ToLower(name)
	if code := lexicon.CountryCode(low); code != "" && lexicon.NameClass(low)&lexicon.Capital == 0 && lexicon.NameClass(low)&lexicon.Demonym == 0 && !parts[low] {
		return "state " + code
	}
	return "place " + text.Fold(name)
}

// halves gives the states that "the North" and "the South" stand for in a
// text: the one that it names in full, of a country that has both.
func (f *finder) halves() map[string]string {
	half := map[string]string{}
	for _, m := range f.mentions {
		side, land, two := strings.Cut(f.bare(m), " ")
		if m.kind != onrecord.GPE || !two || side != "North" && side != "South" {
			continue
		}
		other := map[string]string{"North": "south ", "South": "north "}[side]
		if low := strings.ToLower(land); lexicon.NameClass(other+low)&lexicon.Country == 0 && lexicon.NameClass(low)&lexicon.Country == 0 {
			continue // South Africa is no half of anything
		}
		if key := f.keyOf(m); half[side] == "" {
			half[side] = key
		} else if half[side] != key {
			half[side] = "-" // several
		}
	}
	for side, key := range half {
		if !strings.HasPrefix(key, "state ") {
			delete(half, side)
		}
	}
	return half
}

// parts have the code of a country, but are only a part of it, or were one of
// which it was a part.
var parts = map[string]bool{
	"england": true, "scotland": true, "wales": true, "northern ireland": true, "gaza": true, "gaza strip": true, "west bank": true,
	"soviet union": true, "ussr": true,
}

// short joins shortened names of organisations to the one long name in the
// text that they shorten: "Workers' Party", "HTS".
func (f *finder) short(by map[string]*party) {
	var orgs []*party
	for _, p := range f.people {
		if p.kind == onrecord.Org && len(orgs) < maxPeople/2 {
			orgs = append(orgs, p)
		}
	}
	for _, p := range orgs {
		own := strings.Fields(strings.TrimPrefix(p.key, "org "))
		var found *party
		for _, q := range orgs {
			if q == p || len(q.mentions) == 0 || len(p.mentions) == 0 {
				continue
			}
			if shortens(f.bare(p.mentions[0]), own, q.key, f.bare(q.mentions[0])) {
				if found != nil {
					found = nil
					break
				}
				found = q
			}
		}
		if found != nil {
			p.moveTo(found)
		}
	}
}

// shortens tells whether a name with the folded words own is a short form of
// a longer one: its last or first words, two at least, or its letters.
func shortens(name string, own []string, longKey, long string) bool {
	words := strings.Fields(strings.TrimPrefix(longKey, "org "))
	if len(words) < 2 || len(own) >= len(words) || len(own) == 0 {
		return false
	}
	if len(own) == 1 {
		return len(name) >= 2 && strings.ToUpper(name) == name && names.Acronym(name, long)
	}
	whole, part := strings.Join(words, " "), strings.Join(own, " ")
	if strings.HasSuffix(whole, " "+part) {
		return !generic[part]
	}
	return strings.HasPrefix(whole, part+" ") && len(words) == len(own)+1
}

// generic names stand for themselves even where a longer name ends in them.
var generic = map[string]bool{"security council": true, "foreign ministry": true, "defense ministry": true, "defence ministry": true, "armed forces": true, "security forces": true, "supreme court": true}

// moveTo makes p's mentions q's.
func (p *party) moveTo(q *party) {
	for _, m := range p.mentions {
		m.join(q)
	}
	q.roles = append(q.roles, p.roles...)
	p.mentions, p.roles = nil, nil
}

// letters tells whether what stands in brackets is the letters of the long
// form before it. The place says most of it: the first letter settles it, but
// for a place, which may be no more than the end of the name.
func letters(short, long string, kind onrecord.ActorType) bool {
	if names.Acronym(short, long) {
		return true
	}
	return kind != onrecord.Loc && kind != onrecord.GPE && len(short) > 1 && strings.Contains(long, " ") && strings.ToUpper(short) == short && short[0] == long[0]
}

// brackets joins a long form and the letters in brackets after it, wherever
// the two stand in the text.
func (f *finder) brackets() {
	long := map[string]string{} // letters → key of the long form
	for i, m := range f.mentions {
		if m.kind == onrecord.Person || m.nested {
			continue
		}
		w := f.words(m.sent)
		if m.first == 0 || w[m.first-1].Form != "(" || m.end >= len(w) || w[m.end].Form != ")" || i == 0 {
			continue
		}
		for k := i - 1; k >= 0 && k > i-5 && f.mentions[k].sent == m.sent; k-- {
			b := f.mentions[k]
			if b.end == m.first-1 && letters(f.bare(m), f.bare(b), b.kind) {
				long[f.bare(m)] = f.keyOf(b)
				m.kind = b.kind
			}
		}
	}
	if len(long) == 0 {
		return
	}
	by, wanted := map[string]*party{}, map[string]bool{}
	for _, key := range long {
		wanted[key] = true
	}
	for _, m := range f.mentions {
		if m.kind == onrecord.Person {
			continue
		}
		key := f.keyOf(m)
		if k, ok := long[f.bare(m)]; ok {
			key = k
		}
		if !wanted[key] {
			continue
		}
		if by[key] == nil {
			by[key] = f.party(m.kind, true)
			by[key].key = key
		}
		m.join(by[key])
	}
}
