package roster

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
)

// maxApart caps the like names that one actor lists.
const maxApart = 12

// apart is two entries with like names that were not joined, and why.
type apart struct {
	i, j int
	why  string
}

// note keeps the reason why two entries stay apart.
func (r *roster) note(i, j int, why string) { r.apart = append(r.apart, apart{i, j, why}) }

// keepApart writes on each actor the like names that were not joined with it.
func (r *roster) keepApart(actors []onrecord.MergedActor, members map[string]string) {
	at := make(map[string]int, len(actors))
	for i := range actors {
		at[actors[i].ID] = i
	}
	of := func(i int) int { return at[members[r.entries[i].actor.ID]] }
	r.apartPersons(actors, of)
	r.apartPlaces(actors, of)
	for _, a := range r.apart {
		part(actors, of(a.i), of(a.j), a.why)
	}
	for i := range actors {
		slices.SortFunc(actors[i].KeptApartFrom, func(a, b onrecord.KeptApart) int {
			return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Actor, b.Actor))
		})
	}
}

// part notes two actors on each other, once, as long as there is room.
func part(actors []onrecord.MergedActor, i, j int, why string) {
	if i == j {
		return
	}
	a, b := &actors[i], &actors[j]
	for _, side := range [][2]*onrecord.MergedActor{{a, b}, {b, a}} {
		of, other := side[0], side[1]
		known := slices.ContainsFunc(of.KeptApartFrom, func(k onrecord.KeptApart) bool { return k.Actor == other.ID })
		if !known && len(of.KeptApartFrom) < maxApart {
			of.KeptApartFrom = append(of.KeptApartFrom, onrecord.KeptApart{Actor: other.ID, Name: other.Name, Why: why})
		}
	}
}

// apartPersons notes the persons with one last name who stayed apart.
func (r *roster) apartPersons(actors []onrecord.MergedActor, of func(int) int) {
	for _, block := range blocks(len(r.entries), func(i int) string {
		if e := r.entries[i]; e.class == person && e.named && e.name.GivenKey != "" {
			return e.name.LastKey
		}
		return ""
	}) {
		firsts := r.rootsOf(block)
		firsts = firsts[:min(len(firsts), maxApart+1)]
		for n, i := range firsts {
			for _, j := range firsts[:n] {
				_, why := names.Same(r.fullName(block, i), r.fullName(block, j))
				part(actors, of(i), of(j), why)
			}
		}
	}
}

// fullName gives the first name of the block that belongs to root.
func (r *roster) fullName(block []int, root int) names.Name {
	for _, i := range block {
		if r.root(i) == root {
			return r.entries[i].name
		}
	}
	return r.entries[root].name
}

// apartPlaces notes places and facilities that have a person's last name in
// theirs.
func (r *roster) apartPlaces(actors []onrecord.MergedActor, of func(int) int) {
	persons := map[string][]int{}
	for i, e := range r.entries {
		if e.class == person && e.named && e.name.GivenKey != "" && len(e.name.LastKey) >= 4 && len(persons[e.name.LastKey]) < maxApart {
			persons[e.name.LastKey] = append(persons[e.name.LastKey], i)
		}
	}
	for i, e := range r.entries {
		if !e.named || e.class != facility && e.class != place && e.class != state {
			continue
		}
		for _, key := range strings.Fields(strings.TrimPrefix(e.keys, "=")) {
			for _, j := range persons[key] {
				part(actors, of(i), of(j), "a person and a "+string(e.class)+" that share a name")
			}
		}
	}
}
