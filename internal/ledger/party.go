package ledger

import (
	"maps"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// party is an actor of the affair as a text names it.
type party struct {
	id    string
	name  []string // its words by stem; none for a pronoun
	lands lands    // countries that it is, or heads
	bare  bool     // an office without a name
}

// lands are countries, by code.
type lands map[string]bool

// onto appends the countries, in order, to some names.
func (l lands) onto(names []string) []string {
	return append(names, slices.Sorted(maps.Keys(l))...)
}

// is tells whether two are one: the same actor or name, a bare surname and the
// name that ends on it or begins with it, or a country and who heads it.
func (x party) is(y party) bool {
	if x.id == y.id || (x.country() != y.country() || x.bare || y.bare) && meet(x.lands, y.lands) {
		return true
	}
	bare, full := x.name, y.name
	if len(full) < len(bare) {
		bare, full = full, bare
	}
	if len(bare) > 1 && slices.Equal(bare, full) {
		return true
	}
	return len(bare) == 1 && len(full) > 0 && (full[0] == bare[0] || full[len(full)-1] == bare[0])
}

// parties is who takes part.
type parties []party

// named gives the actors of the affair that a run of a text names: its
// persons if there are any, else all others.
func (r roll) named(rep onrecord.Report, ev onrecord.Evidence) (who parties, persons bool) {
	var others parties
	ms := rep.Reading.Mentions
	from, _ := slices.BinarySearchFunc(ms, ev.Start, func(m onrecord.Mention, start int) int { return m.Evidence.Start - start })
	for i := from; i < len(ms) && ms[i].Evidence.Start < ev.End; i++ {
		m := &ms[i]
		one := party{id: r.members[string(m.Actor)], bare: m.Form == onrecord.FormOffice}
		if m.Form == onrecord.FormName {
			one.name = syntax.Gist(m.Evidence.Exact)
		}
		one.lands = r.lands(one.id, one.name)
		switch {
		case one.id == "" || m.Evidence.End > ev.End:
		case m.Type == onrecord.Person:
			who = who.with(one)
		case m.Type != onrecord.Loc && m.Type != onrecord.Fac:
			others = others.with(one)
		}
	}
	if len(who) == 0 {
		return others, false
	}
	return who, true
}

// bound adds who is bound to those named: a person stands for himself, and
// not beside the countries that the words name.
func (who parties) bound(one party, person, persons bool) parties {
	if person && !persons {
		return parties{one}
	}
	return who.with(one)
}

// with adds one that is known, if it is new.
func (who parties) with(one party) parties {
	if one.id == "" || who.has(one) {
		return who
	}
	return append(who, one)
}

func (who parties) has(one party) bool {
	return slices.ContainsFunc(who, func(o party) bool { return o.is(one) })
}

// shared counts those that two lists have in common.
func (who parties) shared(with parties) int {
	n := 0
	for _, one := range who {
		if with.has(one) {
			n++
		}
	}
	return n
}

func (who parties) called(w string) bool {
	return slices.ContainsFunc(who, func(o party) bool { return slices.Contains(o.name, w) })
}

// country tells whether a party is a country by name.
func (x party) country() bool {
	return len(x.name) == 1 && x.name[0][0] == '@'
}

// heads are the words for whoever heads a country, the last of an office.
var heads = words("president leader premier minister chancellor king queen emir sultan monarch ruler dictator")

// organs are what a country acts through, by stem.
var organs = stems("government administration regime state authority military army force troop soldier navy leadership")

func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// roll leads from an actor within a text to the actor of the affair, and from
// a person of the affair that a text calls the head of a country to that
// country.
type roll struct {
	members map[string]string
	heads   map[string]lands
}

func rollOf(reports []onrecord.Report, members map[string]string) roll {
	of := map[string]lands{}
	for _, rep := range reports {
		for i := range rep.Reading.Actors {
			a := &rep.Reading.Actors[i]
			if id := members[a.ID]; a.Type == onrecord.Person && id != "" {
				for _, r := range a.Roles {
					of[id] = ruled(r, of[id])
				}
			}
		}
	}
	return roll{members, of}
}

// ruled adds the country that an office heads.
func ruled(r onrecord.Role, of lands) lands {
	office := strings.Fields(strings.ToLower(r.Role))
	n := len(office)
	if n == 0 || n > 3 || !heads[office[n-1]] || office[n-1] == "minister" && (n < 2 || office[n-2] != "prime") || lexicon.InOffice(office[0])&(lexicon.Past|lexicon.Standing) != 0 {
		return of
	}
	for _, w := range append(syntax.Gist(r.Role), syntax.Gist(string(r.Org))...) {
		if w[0] == '@' {
			if of == nil {
				of = lands{}
			}
			of[w] = true
		}
	}
	return of
}

// lands gives the countries that a party is or acts for: by its own name, or by
// the office of the person.
func (r roll) lands(id string, name []string) lands {
	var of lands
	for _, w := range name {
		switch {
		case w[0] == '@' && of == nil:
			of = lands{w: true}
		case w[0] == '@':
			of[w] = true
		case !organs[w]:
			return r.heads[id]
		}
	}
	if of == nil {
		return r.heads[id]
	}
	return of
}

// meet tells whether two sets have something in common.
func meet(a, b map[string]bool) bool {
	for x := range a {
		if b[x] {
			return true
		}
	}
	return false
}
