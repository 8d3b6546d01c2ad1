package timeline

import (
	"cmp"
	"math"
	"slices"

	"onrecord"
	"onrecord/internal/syntax"
)

// page is a document as it is compared with others: by who and what it names,
// most of all in its title and lead.
type page struct {
	doc    string
	rep    onrecord.Report
	traits []trait // in order of name, of length 1 together
	group  *groupOf
}

// groupOf is documents being gathered around one main event.
type groupOf struct {
	pages []*page
	last  onrecord.Day
}

// lead is how many characters of a text tell what it is about.
const lead = 900

// days apart at which two documents can still be on one event.
const near = 3

// alike is the cosine from which documents are on one event.
const alike = 0.18

// groups gathers the documents in the order of their days: each joins the
// group of the documents of the days before that it is most like. Copies of
// one origin are together in any case.
func groups(reports []onrecord.Report, members map[string]string, copies []onrecord.Copy, events []onrecord.MergedEvent) []onrecord.Group {
	pages := pagesOf(reports, members)
	g := gathering{posts: map[string][]*page{}, twins: twins(copies)}
	for _, p := range pages {
		g.place(p)
	}
	accounts := map[string][]int{}
	for i := range events {
		for _, a := range events[i].Accounts {
			accounts[a.Doc] = append(accounts[a.Doc], i)
		}
	}
	found := []onrecord.Group{}
	for _, of := range g.groups {
		if len(of.pages) > 1 {
			found = append(found, group(of, events, accounts))
		}
	}
	slices.SortFunc(found, func(a, b onrecord.Group) int { return cmp.Compare(a.ID, b.ID) })
	return found
}

// twins gives for each document those it is a copy of, or that copy it.
func twins(copies []onrecord.Copy) map[string][]string {
	of := map[string][]string{}
	for i := range copies {
		if c := &copies[i]; c.Relation != onrecord.SharesPassages && c.Doubt < onrecord.Doubtful {
			of[c.Document] = append(of[c.Document], c.Of)
			of[c.Of] = append(of[c.Of], c.Document)
		}
	}
	return of
}

// pagesOf weighs what each document names.
func pagesOf(reports []onrecord.Report, members map[string]string) []*page {
	docs := map[string]int{}
	pages := make([]*page, 0, len(reports))
	for _, rep := range reports {
		p := &page{doc: rep.Document.Doc, rep: rep}
		counts := countsOf(rep, members)
		for name, n := range counts {
			docs[name]++
			p.traits = append(p.traits, trait{name, 1 + math.Log(n)})
		}
		slices.SortFunc(p.traits, func(a, b trait) int { return cmp.Compare(a.name, b.name) })
		pages = append(pages, p)
	}
	for _, p := range pages {
		sum := 0.0
		for i, tr := range p.traits {
			p.traits[i].weight *= math.Log(1+float64(len(reports))/float64(docs[tr.name])) + 0.1
			sum += p.traits[i].weight * p.traits[i].weight
		}
		for i := range p.traits {
			p.traits[i].weight /= math.Sqrt(sum)
		}
	}
	return pages
}

// countsOf counts actors and words of one document; the title counts three
// times, the lead twice.
func countsOf(rep onrecord.Report, members map[string]string) map[string]float64 {
	counts := map[string]float64{}
	times := func(ev onrecord.Evidence) float64 {
		if ev.Start < lead {
			return 2
		}
		return 1
	}
	r := rep.Reading
	for i := range r.Mentions {
		if m := &r.Mentions[i]; m.Form == onrecord.FormName {
			counts["a:"+cmp.Or(members[string(m.Actor)], m.Evidence.Exact)] += times(m.Evidence)
		}
	}
	count := func(ev onrecord.Evidence) {
		for _, w := range syntax.Gist(ev.Exact) {
			counts["w:"+w] += times(ev)
		}
	}
	for i := range r.Statements {
		count(r.Statements[i].Evidence)
	}
	for i := range r.Events {
		count(r.Events[i].Evidence)
	}
	for i := range r.Commitments {
		count(r.Commitments[i].Evidence)
	}
	title := string(rep.Document.Claimed.Title)
	if r.Front.Title != nil {
		title = r.Front.Title.Exact
	}
	for _, w := range syntax.Gist(title) {
		counts["w:"+w] += 3
	}
	return counts
}

// gathering is the groups so far.
type gathering struct {
	groups []*groupOf
	posts  map[string][]*page // by trait, in order of day
	placed map[string]*page
	twins  map[string][]string
}

// heaviest is how many traits of a document lead to others, and posted how
// many of the latest documents are looked at for each.
const heaviest, posted = 24, 60

func (g *gathering) place(p *page) {
	if g.placed == nil {
		g.placed = map[string]*page{}
	}
	defer func() { g.placed[p.doc] = p }()
	top := p.top()
	if q := g.twin(p); q != nil {
		q.group.add(p)
	} else if of := g.best(p, top); of != nil {
		of.add(p)
	} else {
		of := &groupOf{}
		of.add(p)
		g.groups = append(g.groups, of)
	}
	for _, tr := range top {
		g.posts[tr.name] = append(g.posts[tr.name], p)
	}
}

// twin gives an earlier document with the same origin.
func (g *gathering) twin(p *page) *page {
	others := slices.Clone(g.twins[p.doc])
	slices.Sort(others)
	for _, doc := range others {
		if q := g.placed[doc]; q != nil {
			return q
		}
	}
	return nil
}

// best gives the group of the last days that a document is most like, over
// all its pages.
func (g *gathering) best(p *page, top []trait) *groupOf {
	day := p.rep.Document.Published.Earliest
	if day == "" {
		return nil
	}
	tried := map[*groupOf]bool{}
	var best *groupOf
	score := alike
	for _, tr := range top {
		posts := g.posts[tr.name]
		for k := len(posts) - 1; k >= max(0, len(posts)-posted); k-- {
			of := posts[k].group
			if tried[of] || of.last == "" || of.last.Add(near) < day {
				continue
			}
			tried[of] = true
			if s := of.likeness(p); s > score {
				best, score = of, s
			}
		}
	}
	return best
}

// likeness is the mean of the cosine over a group's latest pages and that of
// the likest.
func (of *groupOf) likeness(p *page) float64 {
	pages := of.pages[max(0, len(of.pages)-20):]
	sum, most := 0.0, 0.0
	for _, q := range pages {
		c := cosine(p.traits, q.traits)
		sum, most = sum+c, max(most, c)
	}
	return (sum/float64(len(pages)) + most) / 2
}

func (of *groupOf) add(p *page) {
	of.pages = append(of.pages, p)
	of.last = max(of.last, p.rep.Document.Published.Earliest)
	p.group = of
}

// top gives a document's heaviest traits.
func (p *page) top() []trait {
	top := slices.Clone(p.traits)
	slices.SortFunc(top, func(a, b trait) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.name, b.name)) })
	return top[:min(heaviest, len(top))]
}

func cosine(a, b []trait) float64 {
	sum := 0.0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := cmp.Compare(a[i].name, b[j].name); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			sum += a[i].weight * b[j].weight
			i, j = i+1, j+1
		}
	}
	return sum
}

// group writes a group down, with the event that the most of its documents
// tell, of equals the one told first.
func group(of *groupOf, events []onrecord.MergedEvent, accounts map[string][]int) onrecord.Group {
	gr := onrecord.Group{Docs: []string{}}
	gr.Kind = onrecord.KindGroup
	inside := map[string]bool{}
	var ids []string
	for _, p := range of.pages {
		gr.Docs = append(gr.Docs, p.doc)
		ids = append(ids, p.rep.Document.ID)
		inside[p.doc] = true
	}
	slices.Sort(gr.Docs)
	best, docs, first := -1, 0, 0
	for _, doc := range gr.Docs {
		for _, i := range accounts[doc] {
			n, at := 0, math.MaxInt
			for _, a := range events[i].Accounts {
				if inside[a.Doc] {
					n, at = n+1, min(at, a.Start)
				}
			}
			if best < 0 || cmp.Or(cmp.Compare(n, docs), cmp.Compare(first, at), cmp.Compare(events[best].ID, events[i].ID)) > 0 {
				best, docs, first = i, n, at
			}
		}
	}
	if best >= 0 {
		gr.Event, gr.What = onrecord.Maybe(events[best].ID), onrecord.Maybe(events[best].What)
	}
	gr.ID = onrecord.MergedIDOf(onrecord.KindGroup, "", ids)
	return gr
}
