package roster

import (
	"cmp"
	"slices"

	"onrecord"
	"onrecord/internal/names"
)

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
