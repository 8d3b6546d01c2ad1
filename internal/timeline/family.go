package timeline

import (
	"slices"
	"strings"

	"onrecord/internal/syntax"
)

// The families of classes: tellings of one family may be of one event.
const (
	meeting   = "CONSULT"
	concord   = "AGREE"
	journey   = "VISIT"
	arrival   = "MOVE"
	calledOff = "SANCTION"
	release   = "RELEASE"
	statement = "ANNOUNCE"
	death     = "DEATH"
	reception = "VISIT of others"
)

// family is the class under which a telling is compared: who is sent somewhere
// goes there, who is killed dies, and what is done to a meeting to prevent it
// is one, be it called cancelling, ending, refusing or leaving.
func (t *Telling) family(g *gist) string {
	person := func(i int) bool { return t.Sides[i].Last != 0 && t.People[i].Part == "target" }
	switch t.Class {
	case "MOBILIZE":
		for i := range t.People {
			if person(i) {
				return journey
			}
		}
	case journey:
		if t.Stem == stemWelcome {
			return reception // who welcomes does not go
		}
	case "ASSAULT":
		for i := range t.People {
			if person(i) && slices.Contains(killing, t.Stem) {
				return death
			}
		}
	case "SANCTION", "RETREAT", "END", "REJECT":
		if t.Off = slices.ContainsFunc(g.what, isMeeting) && slices.ContainsFunc(syntax.Gist(object(t.What)), isMeeting); t.Off {
			return calledOff
		}
	}
	return t.Class
}

func isMeeting(stem string) bool { return sense(stem) == "class "+meeting }

// object cuts a verb with its object off before when and where.
func object(what string) string {
	for _, p := range [...]string{" during ", " after ", " before ", " ahead ", " following ", " amid ", " until ", " at ", " in "} {
		what, _, _ = strings.Cut(what, p)
	}
	return what
}

// killing are the stems of putting to death.
var killing = []string{syntax.Stem("kill"), syntax.Stem("murder"), syntax.Stem("assassinate"), syntax.Stem("slay")}

// kin is the family of families: who agrees to do a thing announces it.
func kin(family string) string {
	if family == concord {
		return statement
	}
	return family
}

// undertaken tells whether somebody agrees in one telling to what the same
// announces in the other.
func undertaken(a, b *Telling) bool {
	return inCommon(a.Object, b.Object) >= 2 && a.Account.Modality == b.Account.Modality && doer(a, b) && !strangers(a, b)
}

// inCommon counts the words that are in both lists.
func inCommon(a, b []string) (n int) {
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return n
}

// doer tells whether a doer in one telling, or the state that stands for it,
// is one in the other.
func doer(a, b *Telling) bool {
	for i, p := range a.People {
		for k, q := range b.People {
			if p.Part == "doer" && q.Part == "doer" && (p.Actor == q.Actor || a.Sides[i].stands(&b.Sides[k])) {
				return true
			}
		}
	}
	return false
}
