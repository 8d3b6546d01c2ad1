package dispute

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

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
		for _, r := range d.rivals(a) {
			found = append(found, d.twoOffices(a, r))
		}
	}
	return found
}

// rivalry is two offices of one person, each in every wording, with words of
// two origins near in time.
type rivalry struct {
	one, other *onrecord.RoleOver
	p, q       []account
}

// rivals gives the offices of a person that are of two bodies; an office in
// other words is the same office.
func (d *desk) rivals(a *onrecord.MergedActor) []*rivalry {
	var found []*rivalry
	for x := range a.Roles {
		for y := x + 1; y < len(a.Roles); y++ {
			p, q, ok := d.rival(&a.Roles[x], &a.Roles[y])
			if !ok {
				continue
			}
			r := &rivalry{one: &a.Roles[x], other: &a.Roles[y]}
			for _, known := range found {
				if meets(bodyOf(known.one), bodyOf(r.one)) && meets(bodyOf(known.other), bodyOf(r.other)) {
					r = known
				} else if meets(bodyOf(known.one), bodyOf(r.other)) && meets(bodyOf(known.other), bodyOf(r.one)) {
					r, p, q = known, q, p
				}
			}
			r.p, r.q = append(r.p, account{words: []onrecord.Evidence{p}}), append(r.q, account{words: []onrecord.Evidence{q}})
			if len(r.p) == 1 {
				found = append(found, r)
			}
		}
	}
	return found
}

func (d *desk) twoOffices(a *onrecord.MergedActor, r *rivalry) onrecord.Disagreement {
	one, other, p, q := r.one, r.other, r.p[0].words[0], r.q[0].words[0]
	about := fmt.Sprintf("The office of %s: %s and %s", a.Name, office(one), office(other))
	dis := disagreement(onrecord.DiffRole, onrecord.Likely, about, []string{a.ID, string(one.Role), string(other.Role)},
		d.side(r.p...), d.side(r.q...))
	dis.ID = onrecord.MergedIDOf(onrecord.KindDisagreement, "role "+office(one)+" "+office(other), []string{a.ID})
	dis.Rests = []string{a.ID}
	dis.ReconciledBy = "may hold both"
	if d.out(p.Doc).Days() != 1 || d.out(q.Doc).Days() != 1 {
		dis.Strength, dis.ReconciledBy = onrecord.Possible, "may hold both, or one after the other: the day of a report is not known"
	}
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
	if len(a) < 2 || len(b) < 2 || meets(a, b) || initials(a, b) || initials(b, a) {
		return p, q, false
	}
	for _, x := range one.Evidence {
		for _, y := range other.Evidence {
			if d.origin(x.Doc) != d.origin(y.Doc) && around(d.out(x.Doc)).Meets(d.out(y.Doc)) {
				return x, y, true
			}
		}
	}
	return p, q, false
}

// around widens a day that is known by a month; bounds that are wide are wide
// enough.
func around(b onrecord.Bounds) onrecord.Bounds {
	if b.Days() != 1 {
		return b
	}
	at := b.Earliest.Time()
	return onrecord.Bounds{Earliest: onrecord.DayOf(at.AddDate(0, 0, -month)), Latest: onrecord.DayOf(at.AddDate(0, 0, month))}
}

// out is the bounds of the day on which a document came out.
func (d *desk) out(doc string) onrecord.Bounds {
	if rep, ok := d.docs[doc]; ok {
		return rep.Document.Published.Bounds
	}
	return onrecord.Bounds{}
}

// bodyOf is the words of an office's body by stem, without the office itself
// and without countries; a ministry known by its building is under its own
// name.
func bodyOf(r *onrecord.RoleOver) []string {
	words := strings.FieldsFunc(r.Role+" "+string(r.Org), func(c rune) bool { return !unicode.IsLetter(c) && c != '.' && c != '\'' && c != '’' })
	words = slices.DeleteFunc(words, func(w string) bool {
		low := text.Fold(w)
		return strings.HasPrefix(low, "spokes") || low == "chief" || lexicon.NameClass(low)&(lexicon.Office|lexicon.Speaks) != 0
	})
	gist := slices.DeleteFunc(syntax.Gist(strings.Join(words, " ")), func(w string) bool { return w[0] == '@' })
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

// initials tells whether a short word of one body may stand for the other.
func initials(a, b []string) bool {
	for _, short := range a {
		if len(short) > 5 {
			continue
		}
		at := 0
		for _, w := range b {
			if at < len(short) && short[at] == w[0] {
				at++
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
