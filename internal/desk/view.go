package desk

import (
	"context"
	"errors"

	"onrecord"
	"onrecord/internal/ledger"
	"onrecord/internal/series"
	"onrecord/internal/store"
)

// Lens says from when an affair is looked at.
type Lens struct {
	AsOf    onrecord.Day // what had been said or happened by then; "" is today
	KnownBy onrecord.Day // what had been read by then; "" is everything
}

// View is an affair as seen through a lens.
type View struct {
	Affair  string
	Lens    Lens
	Reports []onrecord.Report // in order of the published day, the undated last
	Record  *onrecord.Record
	Later   map[string]bool     // ids of documents published after the day of view that tell of what was said or happened before
	Undated []onrecord.Finding  // findings that no day could be given to, when the lens looks at the past
	Orphans []onrecord.Decision // decisions whose words are no longer there
	Log     []onrecord.Decision
	Setup   onrecord.Setup
	Watched []Watched // the watch terms of the affair

	named map[string]*onrecord.Document // by display name, id and path
	ties  []onrecord.Tie
}

// See gives the affair through a lens. What the lens leaves out plays no part
// in any comparison.
func (d *Desk) See(ctx context.Context, affair string, lens Lens) (*View, error) {
	b, err := d.load(ctx, affair)
	if err != nil {
		return nil, err
	}
	if b.fresh, err = d.missing(ctx, b.keys()); err != nil {
		return nil, err
	}
	if err := d.finish(ctx, b); err != nil {
		return nil, err
	}
	return d.view(ctx, b, lens)
}

// view looks at what an affair holds through a lens.
func (d *Desk) view(ctx context.Context, b *base, lens Lens) (*View, error) {
	if lens.AsOf == "" {
		lens.AsOf = onrecord.DayOf(d.Now())
	}
	v := &View{Affair: b.affair, Lens: lens, Orphans: b.orphans, Log: b.decisions, ties: b.ties, Setup: b.setup}
	var err error
	var left int
	v.Reports, v.Undated, left = look(b.reports, lens)
	v.Later = laterThan(v.Reports, lens.AsOf)
	if v.Record, err = d.recordOf(ctx, b, v.Reports, left == 0); err != nil {
		return nil, err
	}
	ledger.AsOf(v.Record.Commitments, v.Reports, lens.AsOf)
	series.AsOf(v.Record.Series, lens.AsOf)
	v.mark()
	v.index()
	v.Watched, err = d.watched(ctx, v, b.setup.Watch)
	return v, err
}

// index makes documents findable by name.
func (v *View) index() {
	v.named = make(map[string]*onrecord.Document, 3*len(v.Reports))
	for _, rep := range v.Reports {
		v.named[rep.Document.Path] = rep.Document
	}
	for _, rep := range v.Reports {
		v.named[rep.Document.Doc], v.named[rep.Document.ID] = rep.Document, rep.Document
	}
}

// Document finds a document by display name, id or path; nil when there is
// none.
func (v *View) Document(name string) *onrecord.Document { return v.named[name] }

// recordOf gives the record just made or stored when it was made from just
// these reports, else compares them anew.
func (d *Desk) recordOf(ctx context.Context, b *base, seen []onrecord.Report, whole bool) (*onrecord.Record, error) {
	if whole && b.record != nil {
		return b.record, nil
	}
	if whole {
		rec, made, err := d.Store.Record(ctx, b.affair)
		if err == nil && made == b.made() {
			return rec, nil
		}
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return nil, err
		}
	}
	return compare(sure(seen), b.texts, b.ties, b.setup.Questions), nil
}

// look leaves out what the lens does not show: documents not known by its
// day, findings said or happened after it. The findings without any day are
// given apart. left counts what was left out.
func look(reports []onrecord.Report, lens Lens) (seen []onrecord.Report, undated []onrecord.Finding, left int) {
	for _, rep := range reports {
		if lens.KnownBy != "" && rep.Document.KnownBy() > lens.KnownBy {
			left++
			continue
		}
		kept := *rep.Reading
		w := window{rep: rep, day: lens.AsOf, undated: &undated, left: &left}
		kept.Statements = keep(w, kept.Statements, func(st *onrecord.Statement) onrecord.Bounds { return w.said(st.SaidOn) })
		kept.Events = keep(w, kept.Events, func(e *onrecord.Event) onrecord.Bounds { return w.happened(e) })
		kept.Commitments = keep(w, kept.Commitments, func(c *onrecord.Commitment) onrecord.Bounds { return w.announced(c) })
		carried := func() onrecord.Bounds { return w.said(onrecord.Bounds{}) }
		kept.Figures = keep(w, kept.Figures, func(*onrecord.Figure) onrecord.Bounds { return carried() })
		kept.Times = keep(w, kept.Times, func(*onrecord.Time) onrecord.Bounds { return carried() })
		kept.Checks = keep(w, kept.Checks, func(*onrecord.Check) onrecord.Bounds { return carried() })
		if carried().AsOf(lens.AsOf) != onrecord.In && len(kept.Statements)+len(kept.Events)+len(kept.Commitments) == 0 {
			left++
			continue
		}
		seen = append(seen, onrecord.Report{Document: rep.Document, Reading: &kept})
	}
	if left > 0 {
		seen = versions(seen)
	}
	return seen, undated, left
}

// laterThan lists the documents published after a day, and takes from them the
// offices they give, which are those of their own day.
func laterThan(reports []onrecord.Report, day onrecord.Day) map[string]bool {
	later := map[string]bool{}
	for _, rep := range reports {
		w := window{rep: rep, day: day}
		if w.said(onrecord.Bounds{}).AsOf(day) == onrecord.In {
			continue
		}
		later[rep.Document.ID] = true
		for i := range rep.Reading.Actors {
			rep.Reading.Actors[i].Roles = nil
		}
	}
	return later
}

// versions links the versions again among the documents that are seen, on
// copies, so that a version that came later than the lens hides nothing.
func versions(reports []onrecord.Report) []onrecord.Report {
	for i := range reports {
		doc := *reports[i].Document
		doc.Follows, doc.Superseded = "", ""
		reports[i].Document = &doc
	}
	follow(reports)
	return reports
}

// window is one document seen as of a day.
type window struct {
	rep     onrecord.Report
	day     onrecord.Day
	undated *[]onrecord.Finding
	left    *int
}

// said is when something in the document was said: its own day, else the
// published day; never later than the day on which the document was seen.
func (w window) said(b onrecord.Bounds) onrecord.Bounds {
	b = w.rep.SaidOn(b)
	if seen := w.rep.Document.KnownBy(); b.Latest == "" || seen != "" && seen < b.Latest {
		b.Latest = seen
	}
	return b
}

// happened is the day of an event; a plan counts from when it was told, and so
// does what is dated after its own telling.
func (w window) happened(e *onrecord.Event) onrecord.Bounds {
	told := w.said(onrecord.Bounds{})
	if e.Modality == onrecord.Planned || !e.When.Known() || told.Latest != "" && e.When.Earliest > told.Latest {
		return told
	}
	if e.When.Latest == "" || told.Latest != "" && e.When.Latest > told.Latest {
		return onrecord.Bounds{Value: e.When.Value, Earliest: e.When.Earliest, Latest: told.Latest}
	}
	return e.When
}

// announced is when a commitment was told: the day of the statement that
// holds it, else of the document.
func (w window) announced(c *onrecord.Commitment) onrecord.Bounds {
	for i := range w.rep.Reading.Statements {
		if st := &w.rep.Reading.Statements[i]; st.ID == string(c.Statement) {
			return w.said(st.SaidOn)
		}
	}
	return w.said(onrecord.Bounds{})
}

// keep drops the findings that the window does not show; where it shows all,
// they are not copied.
func keep[T any, P interface {
	*T
	onrecord.Finding
}](w window, all []T, when func(*T) onrecord.Bounds) []T {
	standing := func(i int) onrecord.Standing { return when(&all[i]).AsOf(w.day) }
	shown := func(s onrecord.Standing) bool { return s == onrecord.In || s == onrecord.Possibly }
	n := 0
	for n < len(all) && shown(standing(n)) {
		n++
	}
	if n == len(all) && n > 0 {
		return all
	}
	kept := append(make([]T, 0, len(all)), all[:n]...)
	for i := n; i < len(all); i++ {
		switch s := standing(i); {
		case shown(s):
			kept = append(kept, all[i])
		case s == onrecord.Undated:
			*w.left++
			*w.undated = append(*w.undated, P(&all[i]))
		default:
			*w.left++
		}
	}
	return kept
}

// sure gives the reports as they are compared: without the doubtful and the
// rejected, and without documents that a newer version has taken the place
// of.
func sure(reports []onrecord.Report) []onrecord.Report {
	kept := make([]onrecord.Report, 0, len(reports))
	for _, rep := range reports {
		if rep.Document.Superseded != "" || rep.Reading.Failed != "" {
			continue
		}
		r := *rep.Reading
		r.Statements = certain(r.Statements)
		r.Times = certain(r.Times)
		r.Figures = certain(r.Figures)
		r.Mentions = certain(r.Mentions)
		r.Actors = certain(r.Actors)
		r.Events = certain(r.Events)
		r.Commitments = certain(r.Commitments)
		r.Checks = certain(r.Checks)
		kept = append(kept, onrecord.Report{Document: rep.Document, Reading: &r})
	}
	return kept
}

// certain drops the doubtful and the rejected, but for what a person stands
// behind; where there are none, findings are not copied.
func certain[T any, P interface {
	*T
	onrecord.Finding
}](all []T) []T {
	n := 0
	for i := range all {
		if Shown(P(&all[i])) {
			n++
		}
	}
	if n == len(all) && n > 0 {
		return all
	}
	kept := make([]T, 0, n)
	for i := range all {
		if Shown(P(&all[i])) {
			kept = append(kept, all[i])
		}
	}
	return kept
}

// Shown tells whether a line is part of the default output: not rejected,
// and not doubtful unless a person stands behind it.
func Shown(f onrecord.Finding) bool {
	head := f.Head()
	switch head.Review {
	case onrecord.Rejected:
		return false
	case onrecord.Confirmed, onrecord.Added, onrecord.Edited:
		return true
	}
	return head.Doubt < onrecord.Doubtful
}

// mark writes the day of view and the review on the lines of the affair, and
// the affair's actors on the lines of the texts.
func (v *View) mark() {
	members := make(map[string]onrecord.Maybe, 3*len(v.Record.Actors))
	for i := range v.Record.Actors {
		for _, id := range v.Record.Actors[i].Members {
			members[id] = onrecord.Maybe(v.Record.Actors[i].ID)
		}
	}
	for _, rep := range v.Reports {
		rep.Document.AsOf = v.Lens.AsOf
		for i := range rep.Reading.Mentions {
			m := &rep.Reading.Mentions[i]
			m.Affair = members[string(m.Actor)]
		}
		for i := range rep.Reading.Statements {
			st := &rep.Reading.Statements[i]
			st.Speaker.Affair = members[string(st.Speaker.Actor)]
			for k := range st.CoSpeakers {
				st.CoSpeakers[k].Affair = members[string(st.CoSpeakers[k].Actor)]
			}
		}
		for _, f := range rep.Reading.Findings() {
			f.Head().AsOf = v.Lens.AsOf
		}
	}
	for _, f := range v.Record.Findings() {
		f.Head().AsOf, f.Head().Review = v.Lens.AsOf, orFound(f.Head().Review)
	}
	v.Orphans = append(v.Orphans, judge(v.Record, v.Log, v.Reports)...)
	tied(v.Record, v.ties)
}

// Findings lists what the view shows, texts first, then the affair; all adds
// the doubtful and the rejected.
func (v *View) Findings(all bool) []onrecord.Finding {
	var fs []onrecord.Finding
	for _, rep := range v.Reports {
		for _, f := range rep.Reading.Findings() {
			if all || Shown(f) {
				fs = append(fs, f)
			}
		}
	}
	for _, f := range v.Record.Findings() {
		if all || Shown(f) {
			fs = append(fs, f)
		}
	}
	return fs
}
