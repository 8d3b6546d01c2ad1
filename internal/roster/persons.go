package roster

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"onrecord/internal/names"
)

// capital tells whether a name has a word with a capital, or is in a script
// without any.
func capital(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) {
			return true
		}
	}
	return false
}

func personKey(n names.Name) string {
	return strings.Join(n.Keys(), " ") + n.Suffix
}

// form is one spelling-free form of a person's name with the entries that
// bear it.
type form struct {
	name    names.Name
	keys    []string
	entries []int
}

func (f *form) bare() bool { return f.name.GivenKey == "" }

// maxForms caps the forms with one last name that are compared with each
// other; beyond it only equal forms are joined.
const maxForms = 300

// joinPersons joins the persons: equal names first, then the shorter forms of
// a name with the one fuller form they can belong to, then bare last names.
func (r *roster) joinPersons() {
	forms := r.forms()
	for _, f := range forms {
		for _, i := range f.entries[1:] {
			r.join(i, f.entries[0], sameForm(r.entries[i].actor.Name, r.entries[f.entries[0]].actor.Name))
		}
	}
	for _, block := range blocks(len(forms), func(i int) string { return forms[i].name.LastKey }) {
		r.joinForms(forms, block)
	}
	r.joinBare(forms)
	r.joinGiven(forms)
}

// sameForm says how two actors' names that have one key agree.
func sameForm(a, b string) string {
	if a == b {
		return "the same name"
	}
	_, why := names.Same(names.Parse(a), names.Parse(b))
	return why
}

// forms gathers the named persons by the key of their whole name. Bare names
// of different texts stay forms of their own.
func (r *roster) forms() []*form {
	var forms []*form
	for _, block := range blocks(len(r.entries), func(i int) string {
		e := r.entries[i]
		switch {
		case e.class != person || !e.named:
			return ""
		case e.name.GivenKey == "":
			return e.keys + " " + e.actor.ID
		}
		return e.keys
	}) {
		n := r.entries[block[0]].name
		forms = append(forms, &form{name: n, keys: n.Keys(), entries: block})
	}
	return forms
}

// joinForms joins, among the fuller forms of one block, each with a longer
// one when all the longer ones it can belong to are one person.
func (r *roster) joinForms(forms []*form, block []int) {
	var full []*form
	for _, i := range block {
		if !forms[i].bare() {
			full = append(full, forms[i])
		}
	}
	if len(full) > maxForms {
		return
	}
	slices.SortStableFunc(full, func(a, b *form) int {
		return cmp.Or(cmp.Compare(weight(b), weight(a)), cmp.Compare(strings.Join(a.keys, " "), strings.Join(b.keys, " ")), cmp.Compare(a.name.Suffix, b.name.Suffix))
	})
	for i, f := range full {
		r.joinFuller(f, full[:i])
	}
}

// weight is how much a form tells: its words, initials counting little.
func weight(f *form) int {
	w := 0
	for _, k := range f.keys {
		w += 10
		if len(k) > 1 {
			w += 20
		}
	}
	return w
}

// joinFuller joins f with the one person among the fuller forms that it can
// name; with none when it can name two.
func (r *roster) joinFuller(f *form, fuller []*form) {
	var can []*form
	var why string
	for _, g := range fuller {
		if same, w := names.Same(f.name, g.name); same {
			can, why = append(can, g), w
		}
	}
	if len(can) == 0 {
		return
	}
	for _, g := range can[1:] {
		if r.root(g.entries[0]) != r.root(can[0].entries[0]) {
			for _, g := range can {
				r.note(f.entries[0], g.entries[0], "could be either of several people with a fuller name")
			}
			return
		}
	}
	r.join(f.entries[0], can[0].entries[0], why)
}
