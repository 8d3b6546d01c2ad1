package utterance

import (
	"slices"
	"unicode/utf8"

	"onrecord"
)

// The doubt of a line by the weakest of what joins its tellings.
const (
	doubtPlain      = 0.1
	doubtAltered    = 0.2
	doubtSpeaker    = 0.2 // a telling that does not name the speaker
	doubtParaphrase = 0.3
	doubtContested  = 0.3
)

// written is the utterance of a star; false when only copies of one text tell
// it, and in the same words.
func (g *judge) written(s star) (onrecord.Utterance, bool) {
	u := onrecord.Utterance{Tellings: []onrecord.Telling{}, Others: []onrecord.Attribution{}}
	u.Kind, u.Doubt = onrecord.KindUtterance, doubtPlain
	at := []int{s.fullest}
	for _, o := range s.others {
		at = append(at, o.at)
	}
	slices.Sort(at)
	u.Speaker, u.SpeakerName = g.speaker(at)
	for _, i := range at {
		t := g.told(s, i)
		u.Tellings = append(u.Tellings, t)
		u.Doubt = max(u.Doubt, g.all[i].st.Doubt, g.doubt(&t, i, u.Speaker))
	}
	for k, i := range at {
		media := g.outlet(string(u.SpeakerName)) == ""
		u.Tellings[k].From = g.passedOn(i, media, u.Tellings)
	}
	for _, i := range s.rivals {
		st := g.all[i].st
		if alike(string(st.Speaker.Name), string(u.SpeakerName)) {
			continue
		}
		u.Doubt = max(u.Doubt, doubtContested)
		u.Others = append(u.Others, onrecord.Attribution{Statement: st.ID, Outlet: g.all[i].rep.Document.Outlet, Speaker: st.Speaker.Name, Evidence: st.Evidence})
	}
	u.SaidOn, u.Differences = saidOn(u.Tellings)
	u.Evidence = g.shared(s)
	g.count(&u)
	return u, g.worth(&u)
}

// shared is the part of the fullest telling that the most others have.
func (g *judge) shared(s star) onrecord.Evidence {
	parts := g.all[s.fullest].st.Content
	votes := make([]int, len(parts))
	for _, o := range s.others {
		for _, w := range g.words(s.fullest).quoted {
			if slices.Contains(o.theirs, w.run) {
				votes[w.part]++
			}
		}
	}
	best := 0
	for k := range votes {
		if votes[k] > votes[best] {
			best = k
		}
	}
	return parts[best]
}

// count names the line, and tells how many origins it has and which of its
// documents came first to be known.
func (g *judge) count(u *onrecord.Utterance) {
	var ids []string
	origins := map[string]bool{}
	for i := range u.Tellings {
		t := &u.Tellings[i]
		ids = append(ids, t.Statement)
		origins[t.Origin] = true
		if u.FirstDoc == "" || orLast(t.KnownBy) < orLast(u.FirstKnown) {
			u.FirstDoc, u.FirstKnown = t.Doc, t.KnownBy
		}
	}
	u.Origins = len(origins)
	u.ID = onrecord.MergedIDOf(onrecord.KindUtterance, "", ids)
}

// worth tells whether a line says more than that one text copies another.
func (g *judge) worth(u *onrecord.Utterance) bool {
	differ := slices.ContainsFunc(u.Tellings, func(t onrecord.Telling) bool { return t.Relation != onrecord.RetoldSame })
	return len(u.Others) > 0 || u.Origins > 1 || differ
}

// doubt is that of one telling.
func (g *judge) doubt(t *onrecord.Telling, i int, speaker onrecord.Maybe) float64 {
	switch {
	case t.Relation == onrecord.RetoldParaphrase:
		return doubtParaphrase
	case t.Relation == onrecord.RetoldAltered || t.Relation == onrecord.RetoldTranslated:
		return doubtAltered
	case speaker == "" || onrecord.Maybe(g.all[i].who) != speaker:
		return doubtSpeaker
	}
	return doubtPlain
}

// told is one telling beside the fullest.
func (g *judge) told(s star, i int) onrecord.Telling {
	x := &g.all[i]
	doc := x.rep.Document
	t := onrecord.Telling{
		Statement: x.st.ID, Doc: doc.Doc, Outlet: doc.Outlet, Published: doc.Published.Bounds, KnownBy: doc.KnownBy(), Origin: x.origin,
		Relation: onrecord.RetoldSame, Words: slices.Clone(x.st.Content), Altered: []onrecord.WordChange{},
		Speaker: x.st.Speaker.Name, Role: x.st.Speaker.Role, ReportedTo: x.st.ReportedTo, SaidOn: x.st.SaidOn, Translated: translated(x.st),
	}
	for _, o := range s.others {
		if o.at != i {
			continue
		}
		t.Relation = o.relation
		t.Words = orAll(g.parts(i, o.runs), t.Words)
		for _, c := range o.changes {
			t.Altered = append(t.Altered, onrecord.WordChange{Here: g.stretch(i, c.a0, c.a1), There: g.stretch(s.fullest, c.b0, c.b1)})
		}
		if t.Relation == onrecord.RetoldAltered && (t.Translated != nil || translated(g.all[s.fullest].st) != nil) {
			t.Relation = onrecord.RetoldTranslated
		}
	}
	return t
}

// orAll is the first list that is not empty.
func orAll(a, b []onrecord.Evidence) []onrecord.Evidence {
	if len(a) > 0 {
		return a
	}
	return b
}

// parts gives the parts of a statement's content that hold some runs.
func (g *judge) parts(i int, runs []int32) []onrecord.Evidence {
	var evs []onrecord.Evidence
	last := int32(-1)
	for _, w := range g.words(i).quoted {
		if slices.Contains(runs, w.run) && w.part != last {
			last = w.part
			evs = append(evs, g.all[i].st.Content[w.part])
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
	words := g.words(i).quoted[from:to]
	first, last := words[0], words[0]
	for _, w := range words {
		if w.part == first.part {
			last = w
		}
	}
	ev := part(g.all[i].st.Content[first.part], int(first.start), int(last.end))
	return &ev
}

// part is the evidence of some bytes of what is evidence already.
func part(ev onrecord.Evidence, from, to int) onrecord.Evidence {
	start := ev.Start + utf8.RuneCountInString(ev.Exact[:from])
	return onrecord.Evidence{Doc: ev.Doc, Start: start, End: start + utf8.RuneCountInString(ev.Exact[from:to]), Exact: ev.Exact[from:to]}
}
