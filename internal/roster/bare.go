package roster

import (
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// joinBare joins bare last names with the person of that last name: the only
// one in the same document, else the only one of the affair, else the only
// one in the same office.
func (r *roster) joinBare(forms []*form) {
	given := map[string]bool{}
	for _, f := range forms {
		given[f.name.GivenKey] = true
	}
	for _, block := range blocks(len(forms), func(i int) string { return lastName(forms[i].name) }) {
		var bare, full []int
		for _, i := range block {
			if forms[i].bare() {
				bare = append(bare, forms[i].entries...)
			} else {
				full = append(full, forms[i].entries...)
			}
		}
		if len(full) == 0 {
			if given[forms[block[0]].name.LastKey] {
				continue // joinGiven's to say
			}
			for _, i := range bare[min(1, len(bare)):] {
				r.join(i, bare[0], "the same single name, and nobody in the affair with a fuller one")
			}
			continue
		}
		known := r.knownAs(full)
		for _, i := range bare {
			r.joinOneBare(i, known)
		}
	}
}

// lastName is the key of a last name; "bin Salman" is not "Salman", who is the
// father.
func lastName(n names.Name) string {
	switch first, _, _ := strings.Cut(n.Last, " "); first {
	case "bin", "ibn", "ben", "bint":
		return n.LastKey + " bin"
	}
	return n.LastKey
}

// namesakes is what the affair knows of the people with one last name.
type namesakes struct {
	persons []int                        // one entry for each
	in      map[*onrecord.Document][]int // those whom a document names in full
	offices []officer
	docs    map[int]int    // documents that name each in full
	sex     map[int]string // by "Mr." or "Mrs.", where all agree
}

// officer is a person with an office, as folded.
type officer struct {
	person    int
	role, org string
}

// knownAs gathers what is known of the people behind the full names of a block.
func (r *roster) knownAs(full []int) namesakes {
	known := namesakes{persons: r.rootsOf(full), in: map[*onrecord.Document][]int{}, docs: map[int]int{}, sex: map[int]string{}}
	seen := map[officer]bool{}
	for _, i := range full {
		doc := r.entries[i].docs[0]
		known.docs[r.root(i)] += len(r.entries[i].docs)
		known.sex[r.root(i)] = both(known.sex[r.root(i)], sex(r.entries[i]))
		known.in[doc] = append(known.in[doc], i)
		for _, o := range officesOf(r.entries[i]) {
			if o.person = r.root(i); !seen[o] {
				seen[o] = true
				known.offices = append(known.offices, o)
			}
		}
	}
	return known
}

func officesOf(e *entry) []officer {
	offices := make([]officer, len(e.actor.Roles))
	for i, role := range e.actor.Roles {
		offices[i] = officer{role: names.Bare(role.Role), org: text.Fold(string(role.Org))}
	}
	return offices
}

// sex tells "m" or "f" by the courtesy titles of a text, "" when it gives
// none, "?" when they contradict each other.
func sex(e *entry) string {
	of := ""
	for _, alias := range append([]string{e.actor.Name}, e.actor.Aliases...) {
		for _, title := range names.Parse(alias).Titles {
			switch title {
			case "mr", "sir", "lord", "king", "prince":
				of = both(of, "m")
			case "mrs", "ms", "miss", "lady", "queen", "princess", "dame", "madame":
				of = both(of, "f")
			}
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

// joinOneBare finds the person that a bare last name means.
func (r *roster) joinOneBare(i int, known namesakes) {
	mine := sex(r.entries[i])
	can := func(persons []int) (left []int) {
		for _, p := range persons {
			if his := known.sex[p]; mine == "" || his == "" || mine == his || mine == "?" || his == "?" {
				left = append(left, p)
			}
		}
		return left
	}
	near, all := r.rootsOf(known.in[r.entries[i].docs[0]]), can(known.persons)
	if left := can(near); len(left) == 1 {
		r.join(i, left[0], "the last name alone; one person in the document has it")
		return
	}
	if len(near) == 0 {
		if len(all) == 1 {
			r.join(i, all[0], "the last name alone; one person in the affair has it")
			return
		}
		if p, ok := r.sameOffice(i, known.offices); ok {
			r.join(i, p, "the last name and the office")
			return
		}
		if p, ok := foremost(all, known.docs); ok {
			r.join(i, p, "the last name alone; nearly all documents that name somebody of it mean this person")
			return
		}
	}
	for _, p := range known.persons[:min(len(known.persons), maxApart)] {
		r.note(i, p, "the last name alone; more than one person could be meant")
	}
}

// foremost finds the person whom at least ten documents name in full, ten
// times as many as name all the others.
func foremost(persons []int, docs map[int]int) (int, bool) {
	total, first := 0, -1
	for _, p := range persons {
		total += docs[p]
		if first < 0 || docs[p] > docs[first] {
			first = p
		}
	}
	return first, first >= 0 && docs[first] >= 10 && docs[first] >= 10*(total-docs[first])
}

// joinGiven joins a single name that is nobody's last name with the one
// person of the affair who has it as given name, if three documents name that
// person in full ("Saddam").
func (r *roster) joinGiven(forms []*form) {
	last, docs, given := map[string]bool{}, map[int]int{}, map[string][]int{}
	for _, f := range forms {
		if f.bare() {
			continue
		}
		last[f.name.LastKey] = true
		for _, i := range f.entries {
			docs[r.root(i)] += len(r.entries[i].docs)
			given[f.name.GivenKey] = append(given[f.name.GivenKey], i)
		}
	}
	for _, f := range forms {
		key := f.name.LastKey
		if !f.bare() || last[key] || names.Common(f.name.Last) {
			continue
		}
		if roots := r.rootsOf(given[key]); len(roots) == 1 && docs[roots[0]] >= 3 {
			r.join(f.entries[0], roots[0], "the given name alone; one person in the affair has it")
		}
	}
}

// rootsOf gives the different persons among entries, in order.
func (r *roster) rootsOf(entries []int) []int {
	seen := map[int]bool{}
	var roots []int
	for _, i := range entries {
		if root := r.root(i); !seen[root] {
			seen[root] = true
			roots = append(roots, root)
		}
	}
	slices.Sort(roots)
	return roots
}

// sameOffice finds the one person whose office is that of the bare name i.
func (r *roster) sameOffice(i int, offices []officer) (int, bool) {
	var have []int
	for _, mine := range officesOf(r.entries[i]) {
		for _, o := range offices {
			if officesMeet(mine, o) {
				have = append(have, o.person)
			}
		}
	}
	roots := r.rootsOf(have)
	if len(roots) != 1 {
		return 0, false
	}
	return roots[0], true
}

// officesMeet tells whether two offices can be one: a form of it ends the
// other ("president", "us president"). A former office is another.
func officesMeet(a, b officer) bool {
	if a.role == "" || b.role == "" || a.org != "" && b.org != "" && a.org != b.org {
		return false
	}
	x, y := " "+a.role, " "+b.role
	return strings.Contains(x, " former ") == strings.Contains(y, " former ") && (strings.HasSuffix(x, y) || strings.HasSuffix(y, x))
}
