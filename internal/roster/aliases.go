package roster

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/names"
)

// carried is an entry in one of its documents.
type carried struct {
	doc string
	e   *Entry
}

// inDocuments lists entries by the documents that carry them, in the order of
// their names.
func inDocuments(c []*Entry) []carried {
	all := make([]carried, 0, len(c))
	for _, e := range c {
		for _, doc := range e.Docs {
			all = append(all, carried{doc.Doc, e})
		}
	}
	slices.SortStableFunc(all, func(a, b carried) int { return cmp.Compare(a.doc, b.doc) })
	return all
}

// docsOf lists the documents, each once.
func docsOf(all []carried) []string {
	docs := make([]string, len(all))
	for i := range all {
		docs[i] = all[i].doc
	}
	return slices.Compact(docs)
}

// aliasesOfOne lists the forms of an actor whom one text names.
func aliasesOfOne(e *Entry, name string, docs []string) []onrecord.SeenAlias {
	forms := slices.Clone(e.Actor.Aliases)
	if len(forms) == 0 {
		forms = []string{e.Actor.Name}
	}
	slices.SortFunc(forms, func(a, b string) int {
		if (a == name) != (b == name) {
			if a == name {
				return -1
			}
			return 1
		}
		return cmp.Compare(a, b)
	})
	forms = slices.Compact(forms)
	all := make([]onrecord.SeenAlias, len(forms))
	for i, form := range forms {
		all[i] = onrecord.SeenAlias{Alias: form, Docs: slices.Clip(docs)}
	}
	return all
}

// aliases lists every form with the documents it was seen in: the name first,
// then those seen in most documents.
func aliases(in []carried, name string) []onrecord.SeenAlias {
	at := map[string]int{}
	var all []onrecord.SeenAlias
	see := func(alias, doc string) {
		i, ok := at[alias]
		if !ok {
			i = len(all)
			at[alias] = i
			all = append(all, onrecord.SeenAlias{Alias: alias})
		}
		if docs := all[i].Docs; len(docs) == 0 || docs[len(docs)-1] != doc {
			all[i].Docs = append(docs, doc)
		}
	}
	for _, c := range in {
		for _, alias := range c.e.Actor.Aliases {
			see(alias, c.doc)
		}
		if len(c.e.Actor.Aliases) == 0 {
			see(c.e.Actor.Name, c.doc)
		}
	}
	slices.SortFunc(all, func(a, b onrecord.SeenAlias) int {
		if (a.Alias == name) != (b.Alias == name) {
			if a.Alias == name {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(len(b.Docs), len(a.Docs)), cmp.Compare(a.Alias, b.Alias))
	})
	return all
}

// joined tells why each other name was taken for this actor's, once a name;
// of a state its capitals too.
func joined(c []*Entry, name string) []onrecord.AliasReason {
	all := seated(c, name)
	said := map[string]bool{name: true}
	for _, e := range c {
		if said[e.Actor.Name] || len(c) == 1 {
			continue
		}
		said[e.Actor.Name] = true
		why := e.why()
		if why == "" {
			why = reason(e, name)
		}
		all = append(all, onrecord.AliasReason{Alias: e.Actor.Name, With: name, Why: why})
	}
	slices.SortFunc(all, func(a, b onrecord.AliasReason) int { return cmp.Compare(a.Alias, b.Alias) })
	return all
}

// why tells why an entry was joined, where that is more than its name.
func (e *Entry) why() string {
	for _, g := range e.groups {
		if g.why != "" && g.why != names.SameName {
			return g.why
		}
	}
	return ""
}

// reason tells why an entry's name goes with the name shown.
func reason(e *Entry, name string) string {
	if e.class == person {
		if same, why := names.Same(e.name, names.Parse(name)); same {
			return why
		}
		return "joined through another form of the name"
	}
	if names.Bare(e.Actor.Name) == names.Bare(name) {
		return "the same name"
	}
	if e.ofState {
		return bodyOfState
	}
	if _, _, ok := names.Usual(name); ok {
		return "two usual names of one " + string(e.class)
	}
	if names.Acronym(name, e.Actor.Name) || names.Acronym(e.Actor.Name, name) {
		return "the letters that a text gives for the name"
	}
	return "spellings of one name"
}
