package roster

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
)

// merged makes the line of one actor from its entries. Whoever is only
// described ("troops", "the coalition") is doubtful: the same words in another
// text may mean the same or another.
func merged(c []*Entry) onrecord.MergedActor {
	sort := sortOf(c)
	a := onrecord.MergedActor{Type: typeOf(c, sort), Name: fullest(c, sort), KeptApartFrom: []onrecord.KeptApart{}, Members: make([]string, 0, len(c))}
	a.Kind, a.Doubt = onrecord.KindActor, 1
	described := true
	for _, e := range c {
		a.Members = append(a.Members, e.Actor.ID)
		a.Mentions += e.Mentions * len(e.Docs)
		a.Doubt = min(a.Doubt, e.Actor.Doubt)
		described = described && e.described()
	}
	if described {
		a.Doubt = max(a.Doubt, onrecord.Doubtful)
	}
	in := inDocuments(c)
	a.ID, a.Docs = onrecord.MergedID(a.Members), docsOf(in)
	if len(c) == 1 {
		a.Aliases = aliasesOfOne(c[0], a.Name, a.Docs)
	} else {
		a.Aliases, a.Joined = aliases(in, a.Name), joined(c, a.Name)
	}
	a.Roles = roles(c)
	return a
}

// described tells an actor that its text gives neither a name nor an office.
func (e *Entry) described() bool { return !e.Named && !e.Office }

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
	forms := append(slices.Clip(e.Actor.Aliases), e.Actor.Name)
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

// fullest chooses the name to show: a name before an office, of persons one
// with a given name, of
// others no bare letters; then the one in most documents, then the longest.
func fullest(c []*Entry, sort class) string {
	if len(c) == 1 {
		return c[0].shown()
	}
	docs := map[string]int{}
	var forms []string
	named := slices.ContainsFunc(c, func(e *Entry) bool { return e.Named })
	for _, e := range c {
		if named && !e.Named {
			continue
		}
		name := e.shown()
		if docs[name] == 0 {
			forms = append(forms, name)
		}
		docs[name] += len(e.Docs)
	}
	full := func(s string) int {
		switch {
		case sort == person:
			return min(2, len(strings.Fields(s)))
		case acronymShape(s):
			return 0
		}
		return 1
	}
	return slices.MinFunc(forms, func(a, b string) int {
		return cmp.Or(cmp.Compare(full(b), full(a)), cmp.Compare(docs[b], docs[a]), cmp.Compare(len(b), len(a)), cmp.Compare(a, b))
	})
}

// shown is the name that one text has to show: of persons without titles.
func (e *Entry) shown() string {
	if e.class == person && e.Named && e.name.Full != "" {
		return e.name.Full
	}
	return e.Actor.Name
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
		if !slices.Contains(c.e.Actor.Aliases, c.e.Actor.Name) {
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

// joined tells why each other name was taken for this actor's, once a name.
func joined(c []*Entry, name string) []onrecord.AliasReason {
	var all []onrecord.AliasReason
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
	if e.tied != "" {
		return e.tied
	}
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

// roles lists the offices over time: the same words are one role, from the
// first to the last day on which a document gives them.
func roles(c []*Entry) []onrecord.RoleOver {
	all := []onrecord.RoleOver{}
	if !slices.ContainsFunc(c, func(e *Entry) bool { return len(e.Actor.Roles) > 0 }) {
		return all
	}
	at := map[string]int{}
	for _, e := range c {
		for _, role := range e.Actor.Roles {
			key := names.Bare(role.Role) + "|" + names.Bare(string(role.Org))
			i, ok := at[key]
			if !ok {
				i = len(all)
				at[key] = i
				all = append(all, onrecord.RoleOver{Role: role.Role, Org: role.Org})
			}
			for _, doc := range e.Docs {
				give(&all[i], role, doc)
			}
		}
	}
	for i := range all {
		sortEvidence(all[i].Evidence)
	}
	slices.SortFunc(all, func(a, b onrecord.RoleOver) int {
		return cmp.Or(undatedLast(a.From, b.From), cmp.Compare(a.Role, b.Role), cmp.Compare(a.Org, b.Org))
	})
	return all
}

// give adds to a role one document that gives it.
func give(over *onrecord.RoleOver, role onrecord.Role, doc *onrecord.Document) {
	ev := role.Evidence
	ev.Doc = doc.Doc
	over.Evidence = append(over.Evidence, ev)
	if role.Role < over.Role {
		over.Role = role.Role
	}
	if role.Org < over.Org {
		over.Org = role.Org
	}
	if from := doc.Published.Earliest; from != "" && (over.From == "" || from < over.From) {
		over.From = from
	}
	if to := doc.Published.Latest; to > over.To {
		over.To = to
	}
}

func sortEvidence(evs []onrecord.Evidence) {
	slices.SortFunc(evs, func(a, b onrecord.Evidence) int {
		return cmp.Or(cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
}

func undatedLast(a, b onrecord.Day) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	return cmp.Compare(a, b)
}

// sortOf gives the class of a whole cluster: a place without a sort goes with
// the sort that its name has elsewhere.
func sortOf(c []*Entry) class {
	sort := c[0].class
	for _, e := range c {
		if e.class != place && (sort == place || e.class == state) {
			sort = e.class
		}
	}
	return sort
}

// typeOf gives the type that most of the entries have, weighted by mentions,
// among those that the sort of actor allows.
func typeOf(c []*Entry, sort class) onrecord.ActorType {
	if t := c[0].Actor.Type; len(c) == 1 && classOf(t) == sort {
		return t
	}
	counts := map[onrecord.ActorType]int{}
	for _, e := range c {
		counts[e.Actor.Type] += 1 + e.Mentions*len(e.Docs)
	}
	best := onrecord.Org
	if sort == state {
		best = onrecord.GPE
	}
	for _, t := range [...]onrecord.ActorType{onrecord.Person, onrecord.Org, onrecord.GroupA, onrecord.GPE, onrecord.Loc, onrecord.Fac} {
		fits := classOf(t) == sort || sort != person && classOf(t) == place
		if fits && counts[t] > counts[best] {
			best = t
		}
	}
	return best
}
