package actor

import (
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// cluster brings the names together that mean one actor.
func (f *finder) cluster() {
	f.brackets()
	f.persons()
	f.others()
}

// bare is the name itself, without a possessor before it.
func (f *finder) bare(m *mention) string { return f.text(m.sent, m.inner, m.end) }

// others clusters states, organisations and places by their folded names.
func (f *finder) others() {
	by, half := map[string]*party{}, f.halves()
	for k, m := range f.mentions {
		if m.who != nil || m.kind == onrecord.Person {
			continue
		}
		if m.kind == onrecord.Org && f.country(m) {
			m.kind = onrecord.GPE
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

// country tells whether a mention is the whole name of a country, whatever the
// tagger took it for; short letters are bodies as well.
func (f *finder) country(m *mention) bool {
	name := f.bare(m)
	low := strings.ToLower(name)
	return len(name) > 3 && lexicon.NameClass(low)&lexicon.Country != 0 && lexicon.UsualBody(low) == "" // the European Union has a code too
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
	if len(own) == 1 && papers[own[0]] && own[0] == words[len(words)-1] {
		return true // "the Times" of a text that names one Times
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

// papers are the nouns by which a newspaper goes for short.
var papers = set("times post journal herald tribune telegraph gazette globe observer examiner chronicle inquirer mail")

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
			if b.end != m.first-1 || !letters(f.bare(m), f.bare(b), b.kind) {
				continue
			}
			m.kind = b.kind
			if b.kind == onrecord.Person {
				f.initials[f.bare(m)] = b
			} else {
				long[f.bare(m)] = f.keyOf(b)
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
