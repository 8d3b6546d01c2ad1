package roster

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
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
		a.Aliases, a.Joined = aliasesOfOne(c[0], a.Name, a.Docs), seated(c, a.Name)
	} else {
		a.Aliases, a.Joined = aliases(in, a.Name), joined(c, a.Name)
	}
	a.Roles = roles(c)
	return a
}

// described tells an actor that its text gives neither a name nor an office.
func (e *Entry) described() bool { return !e.Named && !e.Office }

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

// sortOf gives the class of a whole cluster: a place without a sort goes with
// the sort that its name has elsewhere, and a body with the person it is.
func sortOf(c []*Entry) class {
	sort := c[0].class
	for _, e := range c {
		if e.class != place && (sort == place || e.class == state || e.class == person) {
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
