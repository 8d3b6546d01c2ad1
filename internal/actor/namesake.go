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

// namesakesOf gives the persons whose last name a bare name can be.
func (f *finder) namesakesOf(full []person, name names.Name) *namesakes {
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
	s.main = f.foremost(s.all)
	for _, p := range s.all {
		s.full = append(s.full, p.mentions...)
	}
	slices.SortFunc(s.full, func(a, b *mention) int { return cmp.Or(cmp.Compare(a.sent, b.sent), cmp.Compare(a.first, b.first)) })
	return s
}

// foremost gives the first of several namesakes if none of the others is named
// more often, or is a ruler where the first is not.
func (f *finder) foremost(all []*party) *party {
	first := all[0]
	n, rules := f.standing(first)
	for _, p := range all[1:] {
		if k, ruler := f.standing(p); k > n || ruler && !rules {
			return nil
		}
	}
	return first
}

// standing counts how often a text names a person in full, and tells whether
// the office of a ruler stands before the name.
func (f *finder) standing(p *party) (named int, ruler bool) {
	for _, m := range p.mentions {
		w := f.words(m.sent)
		named++
		ruler = ruler || m.first > 0 && class(&w[m.first-1])&lexicon.Title != 0 && (rulers[w[m.first-1].Lemma] || leaders[w[m.first-1].Lemma])
	}
	return named, ruler
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
		return s.addressed(g), nil
	}
	if s.main == nil {
		return nil, nil
	}
	if last := s.lastBefore(m); last != nil && last.who != s.main && m.sent-last.sent <= near {
		return nil, last.who
	}
	return s.main, nil
}

// addressed gives the only namesake of that gender.
func (s *namesakes) addressed(g gender) *party {
	var who *party
	for _, p := range s.all {
		switch {
		case p.gender == unknown || p.gender == g && who != nil:
			return nil
		case p.gender == g:
			who = p
		}
	}
	return who
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
