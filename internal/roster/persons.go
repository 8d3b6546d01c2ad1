package roster

import (
	"cmp"
	"slices"
	"strings"

	"onrecord/internal/names"
)

// form is one way to write a person's full name, with the entries that have
// it.
type form struct {
	name    *names.Name
	entries []int
	weight  int
}

// persons decides the people with one last name: full names first, then the
// last name alone, then those who have it as a given name.
func (w *work) persons(key string) {
	var full, bare, given, sites []int
	for i, e := range w.entries {
		switch {
		case e.class != person:
			sites = append(sites, i)
		case e.name.LastKey != key:
			given = append(given, i)
		case e.bare():
			bare = append(bare, i)
		default:
			full = append(full, i)
		}
	}
	people := w.people(full)
	if len(bare) > 0 {
		if len(people) > 0 {
			w.lastNames(bare, people, len(given))
		} else {
			w.singles(bare, given)
		}
	}
	w.unmistake(sites, people)
	w.tellApart(people, sites)
}

// someone is a person as one block knows him.
type someone struct {
	first   int // an entry that stands for him
	forms   []*form
	docs    int      // documents that name him in full
	called  int      // documents that name him in full and call him by the last name alone
	last    []string // last names as letters
	known   bool     // whether what follows was made out
	sex     string
	offices []office
}

// crowded is how many given names with one last name make it one that points
// to nobody.
const crowded = 6

// people joins the full names of a block: each form with the one person among
// the fuller forms whose name it can be.
func (w *work) people(full []int) []*someone {
	forms, many := w.forms(full)
	var all []*someone
	near := shelf{}
	for _, f := range forms {
		can, why := w.candidates(f, near, many)
		p := w.choose(can, f.entries)
		switch {
		case p != nil:
			w.join(f.entries[0], p.first, why[slices.Index(can, p)])
			w.add(p, f)
			continue
		case len(can) > 1:
			for _, p := range can[:min(len(can), maxApart)] {
				w.note(f.entries[0], p.first, "could be either of several people with a fuller name")
			}
		}
		p = &someone{first: f.entries[0]}
		w.add(p, f)
		near.put(f, p)
		all = append(all, p)
	}
	return all
}

// forms gathers full names by how they are written, the fullest first, and
// tells whether many given names go with the last name.
func (w *work) forms(full []int) (forms []*form, many bool) {
	by := map[string]*form{}
	given := map[string]bool{}
	for _, i := range full {
		k := w.entries[i].look
		f := by[k.written]
		if f == nil {
			given[k.name.GivenKey] = true
			f = &form{name: &k.name, weight: k.weight}
			by[k.written] = f
			forms = append(forms, f)
		} else {
			w.join(i, f.entries[0], sameForm(w.entries[i].Actor.Name, w.entries[f.entries[0]].Actor.Name))
		}
		f.entries = append(f.entries, i)
	}
	slices.SortStableFunc(forms, func(a, b *form) int { // entries come sorted, so ties stay in the order of their first
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(len(b.entries), len(a.entries)))
	})
	return forms, len(given) >= crowded
}

// sameForm says how two names that are written with the same letters agree.
func sameForm(a, b string) string {
	if a == b {
		return names.SameName
	}
	return names.Spellings
}

// add makes a form one of a person's.
func (w *work) add(p *someone, f *form) {
	p.forms, p.known = append(p.forms, f), false
	if letters := w.entries[f.entries[0]].letters; !slices.Contains(p.last, letters) {
		p.last = append(p.last, letters)
	}
	for _, i := range f.entries {
		e := w.entries[i]
		p.docs += len(e.Docs)
		if e.calledBare() {
			p.called += len(e.Docs)
		}
	}
}

// calledBare tells whether a text that names a person in full uses the last
// name alone too.
func (e *Entry) calledBare() bool {
	for _, alias := range e.Actor.Aliases {
		if len(alias) < len(e.Actor.Name) && names.Letters(alias) == e.letters {
			return true
		}
	}
	return false
}

// know makes out what the texts tell of a person beside the name.
func (w *work) know(p *someone) *someone {
	if p.known {
		return p
	}
	p.known, p.sex, p.offices = true, "", nil
	for _, f := range p.forms {
		p.offices = merge(p.offices, w.officesOf(f.entries))
		for _, i := range f.entries {
			p.sex = both(p.sex, sexOf(w.entries[i]))
		}
	}
	return p
}

// tellApart notes the people who share a last name, and the places that have
// it in theirs; those in most documents first.
func (w *work) tellApart(people []*someone, sites []int) {
	people = slices.Clone(people)
	slices.SortStableFunc(people, func(a, b *someone) int { return cmp.Compare(b.docs, a.docs) })
	people = people[:min(len(people), maxApart+1)]
	for n, p := range people {
		for _, q := range people[:n] {
			if same, why := names.Same(*p.forms[0].name, *q.forms[0].name); !same {
				w.apart = append(w.apart, apart{w.entries[p.first], w.entries[q.first], why})
			}
		}
	}
	said := map[string]bool{}
	for _, i := range sites {
		site := w.entries[i]
		if said[site.key] || len(said) >= maxApart {
			continue
		}
		said[site.key] = true
		for _, p := range people {
			w.apart = append(w.apart, apart{site, w.entries[p.first], "a person and a " + string(site.class) + " that share a name"})
		}
	}
}

// sexOf tells "m" or "f" by the courtesy titles of a text, "" when it gives
// none, "?" when they contradict each other.
func sexOf(e *Entry) string {
	of := ""
	for _, alias := range e.Actor.Aliases {
		first, _, more := strings.Cut(alias, " ")
		if !more || len(first) > 8 {
			continue
		}
		switch strings.TrimSuffix(first, ".") {
		case "Mr", "Sir", "Lord", "King", "Prince":
			of = both(of, "m")
		case "Mrs", "Ms", "Miss", "Lady", "Queen", "Princess", "Dame", "Madame":
			of = both(of, "f")
		}
	}
	return of
}

func both(a, b string) string {
	switch {
	case a == "" || a == b:
		return b
	case b == "":
		return a
	}
	return "?"
}
