package utterance

import (
	"cmp"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/front"
	"onrecord/internal/names"
	"onrecord/internal/text"
)

// The ways in which a telling is taken from another outlet.
const (
	byTold    = "told"    // "told Reuters", in another outlet
	byCarried = "carried" // "Reuters reported that he said"
	byCredit  = "credit"  // the document's credit line
)

// broadcasters are outlets known by letters or a name that no noun gives away.
var broadcasters = func() map[string]bool {
	set := map[string]bool{}
	for name := range strings.SplitSeq(`bbc npr pbs nbc abc cbs msnbc cnbc cnn fox sky itv cspan c span rt cgtn cctv nhk kbs ard zdf rai rfi rfe rl voa dw euronews
politico axios vox bloomberg reuters newsmax breitbart buzzfeed huffpost slate salon spiegel zeit welt bild monde figaro liberation pais mundo corriere repubblica kommersant izvestia pravda haaretz
jazeera arabiya mayadeen manar ahram hayat sharq rudaw kurdistan24 hurra sumaria newsweek economist atlantic guardian independent time`, " ") {
		set[strings.TrimSpace(name)] = true
	}
	return set
}()

// core is what tells an outlet from others: its name without the article, the
// sort of its pages and what stands in brackets.
func core(name string) string {
	name, _, _ = strings.Cut(name, "(")
	name, _, _ = strings.Cut(name, " - ")
	if i := strings.IndexAny(name, "'’"); i > 0 && strings.HasPrefix(strings.TrimLeft(name[i:], "'’"), "s ") {
		name = name[:i] // "CNN's Ada Berg"
	}
	var kept []string
	for _, w := range strings.Fields(text.Fold(name)) {
		switch w = strings.TrimSuffix(w, ".com"); w {
		case "the", "online", "news", "web", "al", "el", "der", "die", "le", "la":
		default:
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// sameOutlet tells whether two names are of one outlet.
func sameOutlet(a, b string) bool {
	x, y := core(a), core(b)
	return x != "" && (x == y || names.Acronym(strings.TrimSpace(a), b) || names.Acronym(strings.TrimSpace(b), a))
}

// outlet gives the outlet that a name stands for; "" when it is of none.
func (g *judge) outlet(name string) string {
	head := name
	if i := strings.IndexAny(name, "'’"); i > 0 {
		head = name[:i]
	}
	head = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(head, "the "), "The "))
	c := core(head)
	if head == "" || head == strings.ToLower(head) || c == "" {
		return ""
	}
	if _, ours := g.outlets[c]; ours || broadcasters[c] || strings.Contains(head, " ") && front.NewsName(head) {
		return head
	}
	return ""
}

// outletsOf gives the outlets of all tellings by what tells them apart.
func outletsOf(all []telling) map[string]bool {
	set, last := map[string]bool{}, ""
	for i := range all {
		if name := string(all[i].rep.Document.Outlet); name != last && name != "" {
			set[core(name)], last = true, name
		}
	}
	return set
}

// passedOn lists the outlets from which a telling was taken, with their own
// tellings among those of the utterance, which are in order.
func (g *judge) passedOn(i int, media bool, all []onrecord.Telling) []onrecord.PassedOn {
	x := &g.all[i]
	doc := x.rep.Document
	from := []onrecord.PassedOn{}
	add := func(name, by string) {
		if name == "" || sameOutlet(name, string(doc.Outlet)) || slices.ContainsFunc(from, func(p onrecord.PassedOn) bool { return sameOutlet(p.Outlet, name) }) {
			return
		}
		p := onrecord.PassedOn{Outlet: name, By: by}
		for k := range all {
			if all[k].Doc != doc.Doc && sameOutlet(name, string(all[k].Outlet)) {
				p.Doc = onrecord.Maybe(all[k].Doc)
				break
			}
		}
		from = append(from, p)
	}
	add(g.outlet(string(x.st.ReportedTo)), byTold)
	add(g.outlet(string(x.st.CarriedBy)), byCarried)
	add(g.outlet(string(x.outer)), byCarried)
	if media && x.kind() != onrecord.Person {
		add(g.outlet(string(x.st.Speaker.Name)), byCarried)
	}
	if doc.Credit != nil {
		add(strings.Trim(strings.TrimSpace(doc.Credit.Exact), "()"), byCredit)
	}
	return from
}

// speaker chooses whom the line names: the one whom most of the tellings name,
// a name before an office, and an outlet only when there is nobody else.
func (g *judge) speaker(tellings []int) (id, name onrecord.Maybe) {
	votes, names, best := map[string]int{}, map[string]onrecord.Maybe{}, ""
	for _, i := range tellings {
		x := &g.all[i]
		s := &x.st.Speaker
		key := cmp.Or(x.who, text.Fold(string(s.Name)))
		if key == "" {
			continue
		}
		votes[key] += g.standing(x)
		if len(s.Name) > len(names[key]) {
			names[key] = s.Name
		}
		if best == "" || votes[key] > votes[best] {
			best = key
		}
	}
	for _, i := range tellings {
		if x := &g.all[i]; x.who != "" && x.who == best {
			id = onrecord.Maybe(best)
		}
	}
	return id, cmp.Or(g.named[string(id)], names[best])
}

// namesOf gives the names of actors by id.
func namesOf(actors []onrecord.MergedActor) map[string]onrecord.Maybe {
	names := make(map[string]onrecord.Maybe, len(actors))
	for i := range actors {
		names[actors[i].ID] = onrecord.Maybe(actors[i].Name)
	}
	return names
}

// standing is how much a telling says for its speaker: a person before a body,
// which others speak for.
func (g *judge) standing(x *telling) int {
	s := &x.st.Speaker
	switch {
	case g.outlet(string(s.Name)) != "":
		return 0
	case office(s) || s.ResolvedBy == onrecord.ByDocument:
		return 1
	case x.kind() != onrecord.Person:
		return 2
	case s.ResolvedBy != onrecord.ByName:
		return 3
	}
	return 4
}
