package roster

import (
	"strings"

	"onrecord"
	"onrecord/internal/names"
)

// joinOthers joins organisations, groups, states and places: by name, then by
// the letters that a text gives for a name.
func (r *roster) joinOthers() {
	r.settlePlaces()
	r.tellGeneric()
	for _, block := range blocks(len(r.entries), func(i int) string {
		if e := r.entries[i]; e.class != person && e.named {
			return string(e.class) + " " + e.keys
		}
		return ""
	}) {
		for _, i := range block[1:] {
			r.join(i, block[0], sameOther(r.entries[i], r.entries[block[0]]))
		}
	}
	r.joinAcronyms()
}

// sameOther says how two names with one key agree.
func sameOther(a, b *entry) string {
	switch x, y := names.Bare(a.actor.Name), names.Bare(b.actor.Name); {
	case x == y:
		return "the same name"
	case strings.HasPrefix(a.keys, "="):
		return "two usual names of one " + string(a.class)
	}
	return "spellings of one name"
}

// settlePlaces gives a place without a sort the sort that its name has
// elsewhere in the affair, a state before a facility.
func (r *roster) settlePlaces() {
	known := map[string]class{}
	for _, e := range r.entries {
		if e.class == state || e.class == facility && known[e.keys] != state {
			known[e.keys] = e.class
		}
	}
	for _, e := range r.entries {
		if c, ok := known[e.keys]; ok && e.class == place {
			e.class = c
		}
	}
}

// generic words make names that every state has ("the Defense Ministry").
var generic = words(`ministry minister of the and for defense defence foreign affairs interior justice finance oil health
	education transport trade energy electricity planning parliament army police supreme federal court central bank cabinet
	government presidency council ministers air force navy armed forces military national security general staff office
	department agency commission committee assembly intelligence service services border guard prosecutor electoral election`)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// tellGeneric adds to a name that every state has the state that its text
// speaks of most: two armies are not one.
func (r *roster) tellGeneric() {
	top := map[*onrecord.Document]*entry{}
	for _, e := range r.entries {
		if best := top[e.docs[0]]; e.class == state && e.named && (best == nil || e.mentions > best.mentions) {
			top[e.docs[0]] = e
		}
	}
	for _, e := range r.entries {
		if e.class == body && e.keys != "" && isGeneric(e.actor.Name) {
			if s := top[e.docs[0]]; s != nil {
				e.keys += " of " + s.keys
			} else {
				e.keys += " of " + e.actor.ID
			}
		}
	}
}

func isGeneric(name string) bool {
	for _, w := range strings.Fields(names.Bare(name)) {
		if !generic[w] {
			return false
		}
	}
	return true
}

// joinAcronyms joins an organisation known by its letters with the one name
// that they stand for: given together in some text, or in the same document.
func (r *roster) joinAcronyms() {
	long := r.longForms()
	for i, e := range r.entries {
		if e.class != body || !e.named || !acronymShape(e.actor.Name) {
			continue
		}
		roots := r.rootsOf(long[names.Bare(e.actor.Name)])
		switch {
		case len(roots) == 1:
			r.join(i, roots[0], "the letters that a text gives for the name")
		case len(roots) > 1:
			for _, j := range roots {
				r.note(i, j, "the same letters stand for several names in the affair")
			}
		}
	}
}

// longForms gives for each acronym the entries whose text gives it with the
// name it stands for.
func (r *roster) longForms() map[string][]int {
	long := map[string][]int{}
	for i, e := range r.entries {
		if e.class != body || !e.named || acronymShape(e.actor.Name) {
			continue
		}
		for _, alias := range e.actor.Aliases {
			if acronymShape(alias) && names.Acronym(alias, e.actor.Name) {
				long[names.Bare(alias)] = append(long[names.Bare(alias)], i)
			}
		}
	}
	return long
}

// acronymShape tells a single word of capitals, stops and digits.
func acronymShape(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
	upper := 0
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			upper++
		case r == '.' || r >= '0' && r <= '9':
		default:
			return false
		}
	}
	return upper >= 2
}

// typeOf gives the type that most of the entries have, weighted by mentions,
// among those that the sort of actor allows.
func typeOf(c []*entry) onrecord.ActorType {
	counts := map[onrecord.ActorType]int{}
	for _, e := range c {
		counts[e.actor.Type] += 1 + e.mentions*len(e.docs)
	}
	best := onrecord.Org
	if c[0].class == state {
		best = onrecord.GPE
	}
	for _, t := range []onrecord.ActorType{onrecord.Person, onrecord.Org, onrecord.GroupA, onrecord.GPE, onrecord.Loc, onrecord.Fac} {
		fits := classOf(t) == c[0].class || c[0].class != person && classOf(t) == place
		if fits && counts[t] > counts[best] {
			best = t
		}
	}
	return best
}
