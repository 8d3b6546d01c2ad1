package actor

import (
	"cmp"
	"slices"
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
)

// namesakes are the persons of a text who share a last name, and the one whom
// the last name alone means where nothing says otherwise: the only ruler among
// them, or the one whom the text names first and uses the last name for, or
// names most. Right after another of them was named in full, the last name
// may be either's and is left alone.
type namesakes struct {
	all  []*party   // in the order of the text
	main *party     // nil where nobody is
	rule bool       // whether the main one is a ruler
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
	s.main, s.rule = f.foremost(s.all, m)
	for _, p := range s.all {
		s.full = append(s.full, p.mentions...)
	}
	slices.SortFunc(s.full, func(a, b *mention) int { return cmp.Or(cmp.Compare(a.sent, b.sent), cmp.Compare(a.first, b.first)) })
	return s
}

// foremost gives the one of several namesakes whom the last name alone means,
// and tells whether that is a ruler; m is the first place where it stands
// alone. Who is told of as a relative comes behind the others.
func (f *finder) foremost(all []*party, m *mention) (main *party, rules bool) {
	var ruler *party
	most, first := 0, 0
	for i, p := range all {
		n, r := f.standing(p)
		if r && ruler != nil {
			return nil, false
		}
		if r {
			ruler = p
		}
		switch {
		case i == 0:
			first = n
		case !f.relative(p):
			most = max(most, n)
		}
	}
	switch {
	case ruler != nil && ruler != all[0]:
		if n, _ := f.standing(ruler); n <= first && !f.relative(all[0]) || n < most {
			return nil, false
		}
		return ruler, true
	case f.relative(all[0]) || f.coupled(all) || ruler == nil && f.known(m, all[0]):
		return nil, false
	case first > most, ruler != nil && first == most, f.meantAlready(m, all):
		return all[0], ruler != nil
	}
	return nil, false
}

// meantAlready tells whether the last name stands alone between the first of
// several namesakes and the second: so far there was nobody else to mean.
func (f *finder) meantAlready(m *mention, all []*party) bool {
	from, to := all[0].mentions[0], all[1].mentions[0]
	for _, p := range all[2:] {
		if p.mentions[0].before(to) {
			to = p.mentions[0]
		}
	}
	for k := slices.Index(f.mentions, m); k >= 0 && k < len(f.mentions) && f.mentions[k].before(to); k++ {
		if b := f.mentions[k]; from.before(b) && b.kind == m.kind && !b.nested && f.bare(b) == f.bare(m) {
			return true
		}
	}
	return false
}

// standing counts how often a text names a person in full, and tells whether
// the office of a ruler stands before the name, one that is still held.
func (f *finder) standing(p *party) (named int, ruler bool) {
	for _, m := range p.mentions {
		w := f.words(m.sent)
		if !rulesAt(w, m.first) {
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

// rulesAt tells whether the office of a ruler stands before word i.
func rulesAt(w []syntax.Word, i int) bool {
	return i > 0 && (rulers[w[i-1].Lemma] || leaders[w[i-1].Lemma])
}

// relative tells whether a person is first named as somebody's wife, son or
// sister: "his wife, Ada Holm", "Ada Holm, the widow of Otto".
func (f *finder) relative(p *party) bool {
	m := p.mentions[0]
	w := f.words(m.sent)
	for k := m.first - 1; k >= 0 && k >= m.first-3; k-- {
		if kinship[w[k].Lower] || w[k].Lower == "sibling" {
			return true
		}
		if noun(&w[k]) {
			break
		}
	}
	if m.end >= len(w) || w[m.end].Form != "," && w[m.end].Form != "(" {
		return false
	}
	for k := m.end + 1; k < len(w) && k < m.end+5; k++ {
		if kinship[w[k].Lower] {
			return true
		}
		if w[k].UPOS != syntax.ADJ && w[k].UPOS != syntax.DET && w[k].XPOS != "PRP$" && w[k].UPOS != syntax.NUM {
			return false
		}
	}
	return false
}

// coupled tells whether the first of several namesakes is named together with
// another who leaves the last name to the first: "Otto and Ada Holm".
func (f *finder) coupled(all []*party) bool {
	m := all[0].mentions[0]
	w := f.words(m.sent)
	if m.first < 2 || w[m.first-1].XPOS != "CC" {
		return false
	}
	given := names.Key(w[m.first-2].Form) + " "
	return slices.ContainsFunc(all[1:], func(p *party) bool { return strings.HasPrefix(p.key, given) })
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
	if s.main == nil || s.rule && rulesAt(f.words(m.sent), m.first) {
		return s.main, nil
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
	for s.next < len(s.full) && s.full[s.next].before(m) {
		s.next++
	}
	if s.next == 0 {
		return nil
	}
	return s.full[s.next-1]
}

// before tells whether a mention stands before another.
func (m *mention) before(o *mention) bool {
	return m.sent < o.sent || m.sent == o.sent && m.first < o.first
}
