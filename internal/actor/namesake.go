package actor

import (
	"cmp"
	"slices"

	"onrecord/internal/lexicon"
	"onrecord/internal/names"
)

// namesakes are the persons of a text who share a last name, and the one whom
// the last name alone means where nothing says otherwise: the text names that
// one first and at least as often as any other. Right after another of them
// was named in full, the last name may be either's and is left alone.
type namesakes struct {
	all  []*party   // in the order of the text
	main *party     // nil where nobody is
	full []*mention // where they are named in full, in the order of the text
	next int        // the first of these behind the last name in hand
}

// namesakesOf gives the persons whose last name a bare name can be; m is the
// first place where it stands alone.
func (f *finder) namesakesOf(full []person, m *mention, name names.Name) *namesakes {
	s := &namesakes{}
	for _, p := range full {
		same, _ := names.Same(p.name, name)
		for _, q := range s.all {
			same = same && q != p.who
		}
		if same {
			s.all = append(s.all, p.who)
		}
	}
	if len(s.all) < 2 {
		return s
	}
	if s.main = f.foremost(s.all); s.main != nil && f.known(m, s.main) {
		s.main = nil
	}
	for _, p := range s.all {
		s.full = append(s.full, p.mentions...)
	}
	slices.SortFunc(s.full, func(a, b *mention) int { return cmp.Or(cmp.Compare(a.sent, b.sent), cmp.Compare(a.first, b.first)) })
	return s
}

// foremost gives the first of several namesakes if all others are named less
// often, or as often and without the office of a ruler, which the first alone
// has. Who is told of as a relative comes behind the others.
func (f *finder) foremost(all []*party) *party {
	first := all[0]
	n, rules := f.standing(first)
	if f.relative(first) {
		return nil
	}
	for _, p := range all[1:] {
		switch k, ruler := f.standing(p); {
		case k > n, ruler && !rules, k == n && (!rules || ruler) && !f.relative(p):
			return nil
		}
	}
	return first
}

// standing counts how often a text names a person in full, and tells whether
// the office of a ruler stands before the name, one that is still held.
func (f *finder) standing(p *party) (named int, ruler bool) {
	for _, m := range p.mentions {
		w := f.words(m.sent)
		if m.first == 0 || !rulers[w[m.first-1].Lemma] && !leaders[w[m.first-1].Lemma] {
			continue
		}
		past := false
		for k := m.first - 2; k >= 0 && k >= m.first-5; k-- {
			past = past || lexicon.InOffice(w[k].Lower)&lexicon.Past != 0
		}
		ruler = ruler || !past
	}
	return len(p.mentions), ruler
}

// relative tells whether a person is first named as somebody's wife, son or
// sister.
func (f *finder) relative(p *party) bool {
	m := p.mentions[0]
	w := f.words(m.sent)
	for k := m.first - 1; k >= 0 && k >= m.first-3; k-- {
		if kinship[w[k].Lower] || w[k].Lower == "sibling" {
			return true
		}
		if noun(&w[k]) {
			return false
		}
	}
	return false
}

// known tells whether the last name stands alone in the body of the text
// before a person is named in full: then it is somebody known from elsewhere.
func (f *finder) known(m *mention, p *party) bool {
	first := p.mentions[0]
	for k := slices.Index(f.mentions, m); k >= 0 && k < len(f.mentions); k++ {
		b := f.mentions[k]
		switch {
		case b.sent > first.sent || b.sent == first.sent && b.first >= first.first:
			return false
		case b.sent > 0 && !f.loud[b.sent] && b.kind == m.kind && !b.nested && f.bare(b) == f.bare(m):
			return true
		}
	}
	return false
}

// leaders are at the head of a state or movement, whatever the office.
var leaders = set("leader chairman chancellor premier dictator")

// near is how many sentences after a full name the last name alone may still
// be that person's.
const near = 3

// meant gives whom a last name alone means among its namesakes, or the one
// named just before, who may be meant as well.
func (s *namesakes) meant(f *finder, m *mention) (who, perhaps *party) {
	if g := addressed(f.words(m.sent), m.first); g != unknown {
		if who, main := s.ofGender(g); who != nil || !main {
			return who, nil
		}
	}
	if s.main == nil {
		return nil, nil
	}
	if last := s.lastBefore(m); last != nil && last.who != s.main && m.sent-last.sent <= near {
		return nil, last.who
	}
	return s.main, nil
}

// ofGender gives the only namesake who can be of a gender, and tells whether
// the main one can.
func (s *namesakes) ofGender(g gender) (only *party, main bool) {
	n := 0
	for _, p := range s.all {
		if p.gender == unknown || p.gender == g {
			only, main = p, main || p == s.main
			n++
		}
	}
	if n > 1 {
		only = nil
	}
	return only, main
}

// lastBefore gives the last place before a mention where a namesake is named
// in full; mentions come in the order of the text.
func (s *namesakes) lastBefore(m *mention) *mention {
	for s.next < len(s.full) && (s.full[s.next].sent < m.sent || s.full[s.next].sent == m.sent && s.full[s.next].first < m.first) {
		s.next++
	}
	if s.next == 0 {
		return nil
	}
	return s.full[s.next-1]
}
