package timeline

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/names"
	"onrecord/internal/syntax"
)

// telling is one event as one document tells it.
type telling struct {
	rep    onrecord.Report
	ev     *onrecord.Event
	days   onrecord.Bounds // when it can have been
	dated  bool            // the text itself gives the day
	people []onrecord.Participant
	what   []string // what happened beyond its verb, by stem
	traits []trait  // in order of name
	sum    float64
}

// trait is something by which an event is known again: an actor ("a:"), the
// place ("p:") or a word of the clause ("w:").
type trait struct {
	name   string
	weight float64
}

func (t *telling) doc() string { return t.rep.Document.Doc }

// tellings gives the events of all documents with their traits weighed.
func tellings(reports []onrecord.Report, members map[string]string) []*telling {
	var all []*telling
	docs := map[string]int{}
	for _, rep := range reports {
		seen := map[string]bool{}
		for i := range rep.Reading.Events {
			t := newTelling(rep, &rep.Reading.Events[i], members)
			for _, tr := range t.traits {
				if !seen[tr.name] {
					seen[tr.name] = true
					docs[tr.name]++
				}
			}
			all = append(all, t)
		}
	}
	for _, t := range all {
		t.weigh(docs, len(reports))
	}
	return all
}

func newTelling(rep onrecord.Report, ev *onrecord.Event, members map[string]string) *telling {
	t := &telling{rep: rep, ev: ev}
	t.days, t.dated = daysOf(rep, ev)
	named := map[string]bool{}
	for _, p := range ev.Participants {
		id := cmp.Or(members[p.Actor], "n:"+names.Key(p.Name))
		t.people = append(t.people, onrecord.Participant{Actor: id, Name: p.Name, Part: p.Part})
		if head := common(p.Name); head != "" {
			t.add("g:" + head)
		} else {
			t.add("a:" + id)
		}
		for _, w := range syntax.Gist(p.Name) {
			named[w] = true
		}
	}
	for _, w := range syntax.Gist(string(ev.Place)) {
		named[w] = true
		t.add("p:" + w)
	}
	for i, w := range syntax.Gist(ev.What) {
		if i > 0 && !named[w] {
			t.what = append(t.what, w)
		}
	}
	for _, w := range syntax.Gist(ev.What + " " + ev.Evidence.Exact) {
		if !named[w] {
			t.add("w:" + w)
		}
	}
	slices.SortFunc(t.traits, func(a, b trait) int { return cmp.Compare(a.name, b.name) })
	t.traits = slices.CompactFunc(t.traits, func(a, b trait) bool { return a.name == b.name })
	return t
}

// common is the noun, by stem, of a name that is none of its own: "coalition"
// for the international coalition; "" for a proper name.
func common(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 || strings.ToLower(name) != name {
		return ""
	}
	return syntax.Stem(words[len(words)-1])
}

func (t *telling) add(name string) { t.traits = append(t.traits, trait{name: name}) }

// weigh gives each trait the weight of its rarity.
func (t *telling) weigh(docs map[string]int, n int) {
	for i := range t.traits {
		w := math.Log(1 + float64(n)/float64(docs[t.traits[i].name]))
		if t.traits[i].name[0] == 'a' {
			w *= 1.5
		}
		t.traits[i].weight = w
		t.sum += w
	}
}

// daysOf is when an event can have been: as dated, else, for what a dated
// document tells as news, the days up to its publication.
func daysOf(rep onrecord.Report, ev *onrecord.Event) (days onrecord.Bounds, dated bool) {
	if ev.When.Earliest != "" && ev.When.Latest != "" {
		return ev.When, true
	}
	pub := rep.Document.Published.Bounds
	if pub.Earliest == "" || pub.Latest == "" || ev.Modality == onrecord.Planned {
		return onrecord.Bounds{Earliest: ev.When.Earliest, Latest: ev.When.Latest}, false
	}
	return onrecord.Bounds{Earliest: pub.Earliest.Add(-4), Latest: pub.Latest}, false
}

// like is two tellings that may be one event.
type like struct {
	a, b  int
	score float64
}

// window is how many tellings with the same class and trait one is held
// against, nearest in time first: the bound on the work.
const window = 32

// pairs finds the tellings that are alike, by class and trait and day.
func pairs(all []*telling) []like {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(orLast(all[i].days.Earliest), orLast(all[j].days.Earliest)), cmp.Compare(all[i].ev.ID, all[j].ev.ID))
	})
	blocks := map[string][]int{}
	tried := map[[2]int]bool{}
	var likes []like
	for _, i := range order {
		for _, tr := range all[i].traits {
			key := string(all[i].ev.Class) + "|" + tr.name
			block := blocks[key]
			for k := len(block) - 1; k >= max(0, len(block)-window); k-- {
				pair := [2]int{min(i, block[k]), max(i, block[k])}
				if tried[pair] {
					continue
				}
				tried[pair] = true
				if score, ok := same(all[pair[0]], all[pair[1]]); ok {
					likes = append(likes, like{pair[0], pair[1], score})
				}
			}
			blocks[key] = append(block, i)
		}
	}
	return likes
}

// same tells whether two tellings are of one event, and how much they agree.
func same(a, b *telling) (score float64, ok bool) {
	if a.doc() == b.doc() || !a.days.Meets(b.days) || !modalitiesMeet(a, b) {
		return 0, false
	}
	if founded(a, b) {
		return 1, true
	}
	shared, n, held := agreement(a, b)
	score = shared / (0.7*min(a.sum, b.sum) + 0.3*max(a.sum, b.sum))
	need := needed(a, b)
	if clash(a.people, b.people, "doer") || clash(a.people, b.people, "target") {
		need += 0.15
	}
	if a.ev.Place != "" && b.ev.Place != "" && !sharesPlace(a, b) {
		need += 0.15
	}
	if (!a.dated || !b.dated) && len(a.what) > 0 && len(b.what) > 0 && !slices.ContainsFunc(a.what, func(w string) bool { return slices.Contains(b.what, w) }) {
		need += 0.2
	}
	return score, n >= 2 && (held || n >= 4) && score >= need
}

// founded tells whether both say in which year one thing began to be: that
// happens once to a thing, so the thing is enough.
func founded(a, b *telling) bool {
	if a.ev.Class != "FORM" || !a.dated || !b.dated || max(a.days.Days(), b.days.Days()) > 366 {
		return false
	}
	return slices.ContainsFunc(a.people, func(p onrecord.Participant) bool {
		return p.Part == "target" && slices.ContainsFunc(b.people, func(q onrecord.Participant) bool {
			return q.Part == "target" && (p.Actor == q.Actor || sameKind(p, q) && a.definite(p) && b.definite(q))
		})
	})
}

// definite tells whether a text speaks of someone as known: "the coalition".
func (t *telling) definite(p onrecord.Participant) bool {
	words := strings.Fields(p.Name)
	told := strings.ToLower(t.ev.Evidence.Exact)
	return len(words) > 0 && (strings.Contains(told, "the "+p.Name) || strings.Contains(told, "the "+words[len(words)-1]))
}

// sameKind tells whether two go by one common noun.
func sameKind(p, q onrecord.Participant) bool {
	head := common(p.Name)
	return head != "" && head == common(q.Name)
}

// needed is how much two tellings must agree: less where both texts give one
// day, more the less is known of it.
func needed(a, b *telling) float64 {
	switch {
	case a.dated && b.dated:
		switch wide := max(a.days.Days(), b.days.Days()); {
		case wide <= 3:
			return 0.42
		case wide <= 31:
			return 0.5
		}
		return 0.6
	case a.days.Days() < 0 || b.days.Days() < 0 || a.days.Days() > 31 || b.days.Days() > 31:
		return 0.8
	case a.dated != b.dated:
		return 0.5
	}
	return 0.6
}

// modalitiesMeet keeps plans apart from what happened unless both give the
// same days.
func modalitiesMeet(a, b *telling) bool {
	if (a.ev.Modality == onrecord.Planned) == (b.ev.Modality == onrecord.Planned) {
		return true
	}
	return a.dated && b.dated && a.days.Earliest == b.days.Earliest && a.days.Latest == b.days.Latest && a.days.Days() <= 31
}

// agreement sums the traits that both have; held tells whether an actor or a
// place is among them.
func agreement(a, b *telling) (shared float64, n int, held bool) {
	i, j := 0, 0
	for i < len(a.traits) && j < len(b.traits) {
		switch c := cmp.Compare(a.traits[i].name, b.traits[j].name); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			shared += a.traits[i].weight
			held = held || a.traits[i].name[0] != 'w'
			n, i, j = n+1, i+1, j+1
		}
	}
	return shared, n, held
}

func sharesPlace(a, b *telling) bool {
	for _, tr := range a.traits {
		if tr.name[0] == 'p' && slices.ContainsFunc(b.traits, func(o trait) bool { return o.name == tr.name }) {
			return true
		}
	}
	return false
}

// clash tells whether both name someone for a part and nobody in common.
func clash(a, b []onrecord.Participant, part string) bool {
	some, other := false, false
	for _, p := range a {
		if p.Part != part {
			continue
		}
		some = true
		if slices.ContainsFunc(b, func(q onrecord.Participant) bool { return q.Actor == p.Actor }) {
			return false
		}
	}
	for _, q := range b {
		other = other || q.Part == part
	}
	return some && other
}
