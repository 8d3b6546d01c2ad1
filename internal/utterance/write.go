package utterance

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"onrecord"
)

// written is the utterance of tellings, the fullest first; false when only
// copies of one text tell it, and in the same words.
func (g *judge) written(star []int) (onrecord.Utterance, bool) {
	head := &g.all[star[0]]
	u := onrecord.Utterance{Tellings: []onrecord.Telling{}, Others: []onrecord.Attribution{}, Differences: []string{}}
	u.Kind = onrecord.KindUtterance
	var ids []string
	origins := map[string]bool{}
	docs := map[*onrecord.Document]bool{}
	differ := false
	for k, i := range star {
		t := g.told(star[0], i, k == 0)
		u.Tellings = append(u.Tellings, t)
		ids = append(ids, t.Statement)
		origins[t.Origin], docs[g.all[i].rep.Document] = true, true
		differ = differ || t.Relation != onrecord.RetoldSame
		if u.SpeakerName == "" || u.Speaker == "" && g.all[i].who != "" {
			u.SpeakerName, u.Speaker = t.Speaker, onrecord.Maybe(g.all[i].who)
		}
	}
	u.Origins = len(origins)
	u.ID = onrecord.MergedIDOf(onrecord.KindUtterance, "", ids)
	u.Evidence = g.words(star[0], nil)[0]
	_ = head
	slices.SortStableFunc(u.Tellings, func(a, b onrecord.Telling) int {
		return cmp.Or(cmp.Compare(orLast(a.Published.Earliest), orLast(b.Published.Earliest)), cmp.Compare(a.Doc, b.Doc))
	})
	return u, len(docs) > 1 && (len(origins) > 1 || differ)
}

// told is one telling beside the fullest.
func (g *judge) told(head, i int, fullest bool) onrecord.Telling {
	x := &g.all[i]
	doc := x.rep.Document
	t := onrecord.Telling{
		Statement: x.st.ID, Doc: doc.Doc, Outlet: doc.Outlet, Published: doc.Published.Bounds, KnownBy: doc.KnownBy(), Origin: x.origin,
		Relation: onrecord.RetoldSame, Altered: []onrecord.WordChange{}, From: []onrecord.PassedOn{},
		Speaker: x.st.Speaker.Name, Role: x.st.Speaker.Role, ReportedTo: x.st.ReportedTo, SaidOn: x.st.SaidOn,
	}
	if fullest {
		t.Words = g.words(i, nil)
		return t
	}
	l, _ := g.one(i, head)
	t.Relation = l.relation
	t.Words = g.words(i, l.runs)
	for _, c := range l.changes {
		t.Altered = append(t.Altered, onrecord.WordChange{Here: g.stretch(i, c.a0, c.a1), There: g.stretch(head, c.b0, c.b1)})
	}
	return t
}

// words gives what a telling has of the utterance: the parts of its content
// that hold the runs, all parts for none.
func (g *judge) words(i int, runs []int32) []onrecord.Evidence {
	st := g.all[i].st
	if runs == nil {
		return slices.Clone(st.Content)
	}
	var evs []onrecord.Evidence
	last := int32(-1)
	for _, w := range g.quoted(i) {
		if slices.Contains(runs, w.run) && w.part != last {
			last = w.part
			evs = append(evs, st.Content[w.part])
		}
	}
	return evs
}

// stretch is the evidence of quoted words from one to another; nil for none.
// Where they stand in two parts, it is those of the first.
func (g *judge) stretch(i, from, to int) *onrecord.Evidence {
	if from == to {
		return nil
	}
	words := g.quoted(i)
	first, last := words[from], words[to-1]
	for last.part != first.part {
		to--
		last = words[to-1]
	}
	ev := part(g.all[i].st.Content[first.part], int(first.start), int(last.end))
	return &ev
}

// part is the evidence of some bytes of what is evidence already.
func part(ev onrecord.Evidence, from, to int) onrecord.Evidence {
	start := ev.Start + utf8.RuneCountInString(ev.Exact[:from])
	return onrecord.Evidence{Doc: ev.Doc, Start: start, End: start + utf8.RuneCountInString(ev.Exact[from:to]), Exact: ev.Exact[from:to]}
}
