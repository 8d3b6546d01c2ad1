package roster

import (
	"slices"

	"onrecord/internal/names"
)

// shelf finds the people whose given names may go with another.
type shelf map[string][]*someone

// maxShelf caps the people that one name is compared with.
const maxShelf = 40

// put lays a person down under his given name, its full form, its first
// letter and the middle names.
func (s shelf) put(f *form, p *someone) {
	for _, key := range shelves(f.name) {
		s[key] = append(s[key], p)
	}
	s["*"+f.name.GivenKey[:1]] = append(s["*"+f.name.GivenKey[:1]], p)
}

func shelves(n *names.Name) []string {
	keys := []string{n.GivenKey}
	if full := names.Nickname(n.Given); full != "" {
		keys = append(keys, "="+full)
	}
	for _, m := range n.MiddleKeys {
		if len(m) > 1 && m != n.GivenKey {
			keys = append(keys, m)
		}
	}
	if len(n.GivenKey) > 1 {
		return append(keys, n.GivenKey[:1]) // those known by an initial
	}
	return append(keys, "*"+n.GivenKey)
}

// candidates gives the people among the fuller names whose name a form can
// be, and why. Where many bear the last name, a shortened name goes only with
// someone of the same office.
func (w *work) candidates(f *form, near shelf, many bool) (can []*someone, why []string) {
	var offices []office
	for _, key := range shelves(f.name) {
		on := near[key]
		for _, p := range on[:min(len(on), maxShelf)] {
			if slices.Contains(can, p) {
				continue
			}
			same, how := names.Same(*f.name, *p.forms[0].name)
			if !same {
				continue
			}
			if many && !firm(how) {
				if offices == nil {
					offices = w.officesOf(f.entries)
				}
				if !shared(offices, w.know(p).offices) {
					w.note(f.entries[0], p.first, how+", which many bear")
					continue
				}
			}
			can, why = append(can, p), append(why, how)
		}
	}
	return can, why
}

// firm tells whether two names agree in all that both of them give.
func firm(how string) bool {
	switch how {
	case names.SameName, names.Spellings, names.MiddleMissing, names.LastPart:
		return true
	}
	return false
}

// choose finds the one person meant: the only one, the one with that office,
// or the one whom nearly all documents mean.
func (w *work) choose(can []*someone, entries []int) *someone {
	switch len(can) {
	case 0:
		return nil
	case 1:
		return can[0]
	}
	if p := w.inOffice(can, w.officesOf(entries)); p != nil {
		return p
	}
	return foremost(can)
}

// inOffice finds the one person who has one of the offices.
func (w *work) inOffice(people []*someone, offices []office) *someone {
	var found *someone
	for _, p := range people {
		if len(offices) > 0 && shared(offices, w.know(p).offices) {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// foremost finds the person whom at least ten documents name in full, ten
// times as many as name all the others.
func foremost(people []*someone) *someone {
	total := 0
	var first *someone
	for _, p := range people {
		total += p.docs
		if first == nil || p.docs > first.docs {
			first = p
		}
	}
	if first == nil || first.docs < 10 || first.docs < 10*(total-first.docs) {
		return nil
	}
	return first
}

// usual finds the person whom nearly all documents that name somebody in full
// mean by the last name alone, and whom most of them name.
func usual(people []*someone) *someone {
	total, called := 0, 0
	var first *someone
	for _, p := range people {
		total += p.docs
		called += p.called
		if first == nil || p.called > first.called {
			first = p
		}
	}
	if first == nil || first.called < 10 || first.called < 10*(called-first.called) || first.docs < 5*(total-first.docs) {
		return nil
	}
	return first
}
