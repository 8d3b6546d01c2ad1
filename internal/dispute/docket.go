package dispute

import "onrecord"

// contest is two accounts of one thing between the same two, with all tellings
// of either.
type contest struct {
	gist    []string // of the thing
	rests   []string
	yes, no []account
}

// docket keeps contests by who is in them, in order of the first.
type docket struct {
	order []string
	by    map[string][]*contest
}

// add enters a contest between the two whom key names, with one that it repeats
// if there is any.
func (k *docket) add(key string, more *contest) {
	if k.by == nil {
		k.by = map[string][]*contest{}
	}
	if k.by[key] == nil {
		k.order = append(k.order, key)
	}
	for _, c := range k.by[key] {
		if n := common(c.gist, more.gist); n >= 1 && 2*n >= min(len(c.gist), len(more.gist)) {
			c.rests, c.yes, c.no = append(c.rests, more.rests...), append(c.yes, more.yes...), append(c.no, more.no...)
			return
		}
	}
	k.by[key] = append(k.by[key], more)
}

// heard gives the contests as disagreements; what follows
// the words of the first side says how they differ.
func (d *desk) heard(k *docket, typ onrecord.DisagreementType, strength onrecord.Strength, how string) []onrecord.Disagreement {
	var found []onrecord.Disagreement
	for _, key := range k.order {
		for _, c := range k.by[key] {
			dis := disagreement(typ, strength, clipped(c.yes[0].words[0].Exact)+how, c.rests, d.side(c.yes...), d.side(c.no...))
			dis.ID = onrecord.MergedIDOf(onrecord.KindDisagreement, string(typ)+how+key, c.rests) // one telling more is the same contest
			found = append(found, dis)
		}
	}
	return found
}
