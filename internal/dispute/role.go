package dispute

import (
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// month is how near in time two offices of one person must be given.
const month = 62

// offices gives the persons who speak for two bodies in texts near in time.
func (d *desk) offices(actors []onrecord.MergedActor) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	for i := range actors {
		a := &actors[i]
		if a.Type != onrecord.Person {
			continue
		}
		for x := range a.Roles {
			for y := x + 1; y < len(a.Roles); y++ {
				if p, q, ok := d.rival(&a.Roles[x], &a.Roles[y]); ok {
					found = append(found, d.twoOffices(a, p, q, &a.Roles[x], &a.Roles[y]))
				}
			}
		}
	}
	return found
}

func (d *desk) twoOffices(a *onrecord.MergedActor, p, q onrecord.Evidence, one, other *onrecord.RoleOver) onrecord.Disagreement {
	about := fmt.Sprintf("The office of %s: %s and %s", a.Name, office(one), office(other))
	dis := disagreement(onrecord.DiffRole, onrecord.Likely, about, []string{a.ID, string(one.Role), string(other.Role)},
		d.side(account{words: []onrecord.Evidence{p}}), d.side(account{words: []onrecord.Evidence{q}}))
	dis.ID = onrecord.MergedIDOf(onrecord.KindDisagreement, "role "+office(one)+" "+office(other), []string{a.ID})
	dis.Rests = []string{a.ID}
	dis.ReconciledBy = "may hold both"
	return dis
}

func office(r *onrecord.RoleOver) string {
	if r.Org == "" || strings.Contains(text.Fold(r.Role), text.Fold(string(r.Org))) {
		return r.Role
	}
	return r.Role + " (" + string(r.Org) + ")"
}

// rival tells whether a person speaks for two bodies, and gives
// the words of two origins near in time that say so.
func (d *desk) rival(one, other *onrecord.RoleOver) (p, q onrecord.Evidence, ok bool) {
	a, b := bodyOf(one), bodyOf(other)
	if past(one.Role) || past(other.Role) {
		return p, q, false
	}
	if !speaks(one.Role) || !speaks(other.Role) {
		return p, q, false
	}
	a, b = without(a), without(b)
	if len(a) < 2 || len(b) < 2 || meets(a, b) || initials(a, b) || initials(b, a) {
		return p, q, false
	}
	for _, x := range one.Evidence {
		for _, y := range other.Evidence {
			if n := gap(d.day(x.Doc), d.day(y.Doc)); d.origin(x.Doc) != d.origin(y.Doc) && n >= 0 && n <= month {
				return x, y, true
			}
		}
	}
	return p, q, false
}

// bodyOf is the words of an office with its body by stem; a ministry known by
// its building is under its own name.
func bodyOf(r *onrecord.RoleOver) []string {
	gist := syntax.Gist(r.Role + " " + string(r.Org))
	for i, w := range gist {
		if w == "pentagon" {
			gist[i] = "defens"
		}
	}
	return gist
}

func (d *desk) day(doc string) onrecord.Day {
	rep, ok := d.docs[doc]
	if !ok {
		return ""
	}
	if rep.Document.Published.Earliest != "" {
		return rep.Document.Published.Earliest
	}
	return rep.Document.Published.Latest
}

// speaks tells the office of a spokesperson: of other offices a person often
// holds two.
func speaks(role string) bool {
	for _, w := range strings.Fields(text.Fold(role)) {
		if lexicon.NameClass(strings.Trim(w, ",.;"))&lexicon.Speaks != 0 {
			return true
		}
	}
	return false
}

// without leaves the body: the words of an office without the office itself
// and without countries.
func without(gist []string) []string {
	return slices.DeleteFunc(slices.Clone(gist), func(w string) bool {
		return strings.HasPrefix(w, "spokes") || strings.HasPrefix(w, "@") || lexicon.NameClass(w)&(lexicon.Office|lexicon.Speaks) != 0
	})
}

// initials tells whether a short word of one body may stand for the other.
func initials(a, b []string) bool {
	for _, short := range a {
		if len(short) > 5 {
			continue
		}
		at := 0
		for _, w := range b {
			if i := strings.IndexByte(short[at:], w[0]); i >= 0 {
				at += i + 1
			}
		}
		if at == len(short) {
			return true
		}
	}
	return false
}

// past tells an office that is said to be over or not yet held.
func past(role string) bool {
	for _, w := range strings.Fields(text.Fold(role)) {
		switch w {
		case "former", "ex", "then", "acting", "late", "onetime", "designate", "elect", "deputy", "candidate", "nominee", "incoming", "outgoing", "retired", "interim":
			return true
		}
	}
	return false
}

func meets(a, b []string) bool {
	for _, w := range a {
		if slices.Contains(b, w) {
			return true
		}
	}
	return false
}
