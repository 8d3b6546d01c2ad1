package timeline

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// shelf keeps what Merge gives as documents come one by one. What a document
// shares no link with, it does not touch.
type shelf[T any] struct {
	keys  func(*T) []Key
	alike func(a, b *T) bool

	items []*T
	index map[uint64][]int
	open  map[uint64]map[int]bool
	of    []int         // component of each item
	parts map[int][]int // members of each component
}

func newShelf[T any](keys func(*T) []Key, alike func(a, b *T) bool) *shelf[T] {
	return &shelf[T]{keys: keys, alike: alike, index: map[uint64][]int{}, open: map[uint64]map[int]bool{}, parts: map[int][]int{}}
}

// add puts an item on the shelf and gives the component that it is now in, and
// those that went into it.
func (s *shelf[T]) add(item *T) (now int, gone []int) {
	i := len(s.items)
	s.items, s.of = append(s.items, item), append(s.of, i)
	touched := map[int]bool{}
	for _, k := range s.keys(item) {
		for _, j := range s.index[k.Hash] {
			if (k.Open || s.open[k.Hash][j]) && j != i && !touched[s.of[j]] && s.alike(s.items[j], item) {
				touched[s.of[j]] = true
			}
		}
		s.index[k.Hash] = append(s.index[k.Hash], i)
		if k.Open {
			if s.open[k.Hash] == nil {
				s.open[k.Hash] = map[int]bool{}
			}
			s.open[k.Hash][i] = true
		}
	}
	s.parts[i] = []int{i}
	for c := range touched {
		s.parts[i] = append(s.parts[i], s.parts[c]...)
		delete(s.parts, c)
	}
	for _, j := range s.parts[i] {
		s.of[j] = i
	}
	return i, slices.Collect(maps.Keys(touched))
}

func (s *shelf[T]) component(c int) []T {
	all := make([]T, 0, len(s.parts[c]))
	for _, i := range s.parts[c] {
		all = append(all, *s.items[i])
	}
	return all
}

// desk is an affair kept up to date document by document.
type desk struct {
	tellings *shelf[Telling]
	events   map[int][]onrecord.MergedEvent // by component
	pages    board
	made     int // components made anew by the last document
}

func newDesk() *desk {
	return &desk{
		tellings: newShelf((*Telling).Keys, func(a, b *Telling) bool { _, ok := Like(a, b); return ok }),
		events:   map[int][]onrecord.MergedEvent{},
		pages:    board{links: map[*Page]map[*Page]bool{}, groups: map[*Page][][]*Page{}},
	}
}

func (d *desk) add(rep onrecord.Report, members, origins map[string]string) {
	anew := map[int]bool{}
	for _, t := range Tell(rep, members, nil) {
		now, gone := d.tellings.add(&t)
		anew[now] = true
		for _, c := range gone {
			delete(d.events, c)
			delete(anew, c)
		}
	}
	for c := range anew {
		d.events[c] = Cluster(d.tellings.component(c), origins)
	}
	p := Outline(rep, members)
	d.made = len(anew) + d.pages.add(&p, origins)
}

func (d *desk) record() ([]onrecord.MergedEvent, []onrecord.Group) {
	events := slices.Concat(slices.Collect(maps.Values(d.events))...)
	slices.SortFunc(events, InOrder)
	return events, Named(slices.Concat(slices.Collect(maps.Values(d.pages.groups))...), events)
}

// board keeps pages, their links, and the groups of each component, under one
// of its pages.
type board struct {
	pages  []*Page
	links  map[*Page]map[*Page]bool
	of     map[*Page]*Page
	groups map[*Page][][]*Page
}

// add puts a page on the board and gives how many components it made anew.
func (b *board) add(p *Page, origins map[string]string) (made int) {
	b.pages, b.links[p] = append(b.pages, p), map[*Page]bool{}
	var year []*Page
	for _, q := range b.pages {
		if q.Year() == p.Year() {
			year = append(year, q)
		}
	}
	touched := map[*Page]bool{p: true}
	for _, q := range append(Sharpen(year), p) {
		touched[q] = true
		for r := range b.links[q] {
			touched[r] = true
			delete(b.links[r], q)
		}
		b.links[q] = map[*Page]bool{}
		for _, r := range b.pages {
			if _, ok := Alike(q, r); r != q && ok && meetByKey(q.Keys(), r.Keys()) {
				touched[r] = true
				b.links[q][r], b.links[r][q] = true, true
			}
		}
	}
	return b.regroup(touched, origins)
}

// regroup makes the components anew that touched pages were in or are in now.
func (b *board) regroup(touched map[*Page]bool, origins map[string]string) (made int) {
	if b.of == nil {
		b.of = map[*Page]*Page{}
	}
	for _, q := range b.pages { // what was with a touched page is touched
		if of := b.of[q]; of != nil && touched[of] {
			touched[q] = true
		} else if of != nil && touched[q] {
			touched[of] = true
		}
	}
	for _, q := range b.pages {
		if of := b.of[q]; of != nil && touched[of] {
			touched[q] = true
		}
	}
	seen := map[*Page]bool{}
	for q := range touched {
		delete(b.groups, q)
	}
	for _, q := range b.pages {
		if !touched[q] || seen[q] {
			continue
		}
		seen[q] = true
		component := []*Page{q}
		for k := 0; k < len(component); k++ {
			for r := range b.links[component[k]] {
				if !seen[r] {
					seen[r] = true
					component = append(component, r)
				}
			}
		}
		flat := make([]Page, len(component))
		for k, r := range component {
			flat[k] = *r
			b.of[r] = q
		}
		b.groups[q] = Gather(flat, origins)
		made++
	}
	return made
}

// newsroom makes up coverage: each story happens on a day in a place, is told
// by some outlets within days, and shares its actors with other stories.
func newsroom(stories int, dice *rand.Rand) (reports []onrecord.Report, members map[string]string) {
	verbs := []string{"close", "inspect", "repair", "sell", "flood", "reopen"}
	things := []string{"harbour", "lighthouse", "granary", "tramway", "reservoir", "quarry", "orchard", "brewery"}
	looks := []string{"old", "northern", "wooden", "famous", "crowded", "narrow"}
	members = map[string]string{}
	for s := range stories {
		day := onrecord.Date(2031, 1, 1+dice.IntN(2*stories))
		verb, thing, look := verbs[dice.IntN(len(verbs))], things[dice.IntN(len(things))], looks[dice.IntN(len(looks))]
		for outlet := range 1 + dice.IntN(4) {
			words := fmt.Sprintf("%s the %s %s", verb, look, thing)
			if dice.IntN(3) == 0 {
				words = fmt.Sprintf("%s the %s near the %s bridge", verb, thing, looks[dice.IntN(len(looks))])
			}
			when := onrecord.On(day)
			if dice.IntN(3) == 0 {
				when = onrecord.Bounds{}
			}
			who := fmt.Sprintf("p%d-%d", s, outlet)
			members[who] = fmt.Sprintf("a%d", dice.IntN(6))
			ev := voted(words, when, who)
			ev.Class = onrecord.Maybe([]string{"END", "REPAIR", "TRADE"}[dice.IntN(3)])
			rep := told(fmt.Sprintf("story%d-outlet%d", s, outlet), day.Add(dice.IntN(3)), ev)
			rep.Document.Claimed.Title = onrecord.Maybe(words)
			reports = append(reports, rep)
		}
	}
	return reports, members
}

// Documents added one by one, in any order, each touching only the components
// it is linked with, give what all at once give.
func TestOneByOne(t *testing.T) {
	for seed := range uint64(12) {
		dice := rand.New(rand.NewPCG(seed, 7))
		reports, members := newsroom(40, dice)
		events, groups := Merge(reports, members, nil)
		origins := onrecord.Origins(reports, nil)
		dice.Shuffle(len(reports), func(i, j int) { reports[i], reports[j] = reports[j], reports[i] })
		d, made := newDesk(), 0
		for _, rep := range reports {
			d.add(rep, members, origins)
			made += d.made
		}
		if all := len(d.events) + len(d.pages.groups); 4*made > all*len(reports) {
			t.Errorf("seed %d: %d components made anew for %d documents, of %d in the end: too much was touched", seed, made, len(reports), all)
		}
		again, grouped := d.record()
		if diff := cmp.Diff(events, again) + cmp.Diff(groups, grouped); diff != "" {
			t.Fatalf("seed %d: one by one is not all at once:\n%s", seed, diff)
		}
		if merged := len(reports) - len(events); merged < 10 || len(groups) < 5 {
			t.Errorf("seed %d: %d merged, %d groups: the coverage made up tells nothing", seed, merged, len(groups))
		}
	}
}

// A pair is judged by itself: who stands first does not matter, and nothing
// that is alike goes without a key in common.
func TestPairs(t *testing.T) {
	reports, members := newsroom(60, rand.New(rand.NewPCG(3, 3)))
	var tellings []Telling
	for _, rep := range reports {
		tellings = append(tellings, Tell(rep, members, nil)...)
	}
	for i := range tellings {
		for j := range i {
			a, b := &tellings[i], &tellings[j]
			there, ok := Like(a, b)
			back, same := Like(b, a)
			if there != back || ok != same {
				t.Fatalf("Like(%q, %q) is %d and %d", a.What, b.What, there, back)
			}
			if ok && !meetByKey(a.Keys(), b.Keys()) {
				t.Errorf("%q and %q are alike and share no key", a.What, b.What)
			}
		}
	}
}

func meetByKey(a, b []Key) bool {
	return slices.ContainsFunc(a, func(x Key) bool {
		return slices.ContainsFunc(b, func(y Key) bool { return x.Hash == y.Hash && (x.Open || y.Open) })
	})
}

func BenchmarkMerge(b *testing.B) {
	for _, stories := range []int{400, 1200, 4000} {
		reports, members := newsroom(stories, rand.New(rand.NewPCG(1, 1)))
		b.Run(fmt.Sprint(len(reports)), func(b *testing.B) {
			for b.Loop() {
				Merge(reports, members, nil)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(reports)), "µs/document")
		})
	}
}

// Whatever words a text holds, it is compared without a fault, in any order
// with the same end.
func FuzzCompare(f *testing.F) {
	f.Add("voted to close the old harbour", "the harbour's closing, 12 ships’ crews say", "2031-03-04")
	f.Add("\xff'’'", "", "20")
	f.Fuzz(func(t *testing.T, one, other, day string) {
		report := func(doc, words string) onrecord.Report {
			ev := voted("told: "+words, onrecord.Bounds{Earliest: onrecord.Day(day), Latest: onrecord.Day(day)}, words)
			ev.Participants[0].Name, ev.Place = words, onrecord.Maybe(words)
			rep := told(doc, "2031-03-05", ev)
			rep.Document.Claimed.Title = onrecord.Maybe(words)
			return rep
		}
		reports := []onrecord.Report{report("courier", one), report("ledger", other), report("monitor", one)}
		events, groups := Merge(reports, nil, nil)
		slices.Reverse(reports)
		again, grouped := Merge(reports, nil, nil)
		if diff := cmp.Diff(events, again) + cmp.Diff(groups, grouped); diff != "" {
			t.Error("the order of arrival changes the record:\n", diff)
		}
	})
}
