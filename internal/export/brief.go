package export

import (
	"fmt"
	"io"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

// Mark is the sign before a line that tells who stands behind it.
func Mark(r onrecord.Review) string {
	switch r {
	case onrecord.Confirmed:
		return "✓"
	case onrecord.Rejected:
		return "✗"
	case onrecord.Added:
		return "+"
	case onrecord.Edited:
		return "✎"
	}
	return "·"
}

// Brief writes a brief for a person to read, lines at most width columns wide
// (0: 80). bold sets headings apart for a terminal that can show it.
func Brief(w io.Writer, br *desk.Brief, width int, bold bool) error {
	if width < 40 {
		width = 80
	}
	p := &printer{width: width, bold: bold}
	p.heading(fmt.Sprintf("%s: the record as of %s%s", br.Affair, br.AsOf, knownBy(br)))
	p.wrap("", "· found by the program  ✓ confirmed by a person  + added  ✎ edited. Ids in brackets are for `onrecord show` and `onrecord cite`.")
	p.coverage(br)
	p.voices(br)
	p.ledger(br)
	p.timeline(br)
	p.counted(br)
	p.differences(br)
	p.positions(br)
	p.watched(br)
	p.undated(br)
	p.decisions(br)
	_, err := io.WriteString(w, p.String())
	return err
}

func knownBy(br *desk.Brief) string {
	if br.KnownBy == "" {
		return ""
	}
	return fmt.Sprintf(", from what was read by %s", br.KnownBy)
}

// printer lays text out in columns.
type printer struct {
	strings.Builder
	width int
	bold  bool
}

func (p *printer) heading(s string) {
	if p.bold {
		s = "\x1b[1m" + s + "\x1b[0m"
	}
	p.WriteString(s + "\n")
}

// part begins a part of the brief.
func (p *printer) part(title string, br *desk.Brief, key, kind string) {
	p.WriteString("\n")
	if n := br.More[key]; n > 0 {
		title += fmt.Sprintf(" (%d more: onrecord show %s)", n, kind)
	}
	p.heading(title)
}

// wrap writes words after a prefix.
func (p *printer) wrap(prefix, words string) {
	p.WriteString(Wrap(prefix, words, p.width))
}

func (p *printer) coverage(br *desk.Brief) {
	r := br.Read
	p.part("READ", br, "", "")
	span := ""
	if r.First != "" {
		span = fmt.Sprintf(", published from %s to %s", r.First, r.Last)
	}
	p.wrap("  ", fmt.Sprintf("%s from %s%s; %s.", plural(r.Documents, "document"), plural(named(r.Outlets), "named outlet"), span, plural(r.Origins, "independent origin")))
	if r.Later > 0 {
		p.wrap("  ", fmt.Sprintf("%s published later tell of what had been said or happened by then.", plural(r.Later, "document")))
	}
	p.wrap("  Outlets  ", list(r.Outlets, "without a name"))
	p.wrap("  Months   ", list(r.Months, "without a day"))
	for _, n := range r.NotRead {
		p.wrap("  Not read ", n.Doc+": "+n.Why)
	}
	if r.Doubtful > 0 {
		p.wrap("  ", fmt.Sprintf("%s kept but not shown; --all shows them.", plural(r.Doubtful, "doubtful finding")))
	}
}

func named(outlets []desk.Count) int {
	n := 0
	for _, o := range outlets {
		if o.Name != "" {
			n++
		}
	}
	return n
}

// list writes counts as "A 3, B 2"; the nameless come last.
func list(cs []desk.Count, nameless string) string {
	var parts []string
	last := ""
	for i, c := range cs {
		if c.Name == "" {
			last = fmt.Sprintf("%s %d", nameless, c.N)
			continue
		}
		if len(parts) == 12 {
			parts = append(parts, fmt.Sprintf("and %d more", len(cs)-i))
			break
		}
		parts = append(parts, fmt.Sprintf("%s %d", c.Name, c.N))
	}
	if last != "" {
		parts = append(parts, last)
	}
	return strings.Join(parts, ", ")
}

func (p *printer) voices(br *desk.Brief) {
	if len(br.Speakers) == 0 {
		return
	}
	p.part("WHO SPOKE, IN WHICH OFFICE", br, "speakers", "statement")
	for _, v := range br.Speakers {
		p.wrap(Mark(v.Review)+" ", fmt.Sprintf("%s: %s in %s (%s)", v.Name, plural(v.Statements, "statement"), plural(v.Origins, "independent text"), outletNames(v.Outlets)))
		for _, r := range v.Roles {
			p.wrap("    as ", fmt.Sprintf("%s [%s]", r.Role, some(r.Docs)))
		}
		if v.MoreRoles > 0 {
			p.wrap("    ", fmt.Sprintf("and %s: onrecord show %s", plural(v.MoreRoles, "more office"), v.Actor))
		}
	}
}

// outletNames joins outlets; the nameless are said to be so.
func outletNames(outlets []string) string {
	names := make([]string, 0, len(outlets))
	for _, o := range outlets {
		if o == "" {
			o = "no outlet named"
		}
		names = append(names, o)
	}
	return short(names, 4)
}

func (p *printer) timeline(br *desk.Brief) {
	if len(br.Timeline) == 0 {
		return
	}
	p.part("WHAT HAPPENED", br, "timeline", "event")
	for _, e := range br.Timeline {
		what := trim(e.What, 140)
		if e.Modality != onrecord.Happened {
			what = "(" + string(e.Modality) + ") " + what
		}
		when, open := Column(on(e.When))
		p.wrap(fmt.Sprintf("%s %-10s ", Mark(e.Review), when), fmt.Sprintf("%s%s (%s) [%s]", open, what, outletNames(e.Outlets), e.ID))
	}
}

func (p *printer) counted(br *desk.Brief) {
	if len(br.Counted) == 0 {
		return
	}
	p.part("COUNTED, AS TOLD OVER TIME", br, "counted", "series")
	for _, c := range br.Counted {
		words := fmt.Sprintf("%s, in %s [%s]", c.Measure, plural(c.Origins, "independent text"), c.ID)
		if c.Earlier > 0 {
			words += fmt.Sprintf("; the last %d of %d values", len(c.Values), c.Earlier+len(c.Values))
		}
		p.wrap(Mark(c.Review)+" ", words)
		for _, v := range c.Values {
			when, open := Column(on(v.AsOfDay))
			p.wrap(fmt.Sprintf("    %-10s ", when), fmt.Sprintf("%s%s%s: %s", open, Range(v.Low, v.High), source(v.Outlet, v.Evidence.Doc), quote(v.Evidence.Exact, 80)))
		}
	}
}

func (p *printer) differences(br *desk.Brief) {
	if len(br.Differences) == 0 {
		return
	}
	p.part("ACCOUNTS AND FIGURES THAT DIFFER", br, "differences", "disagreement")
	for _, d := range br.Differences {
		p.wrap(Mark(d.Review)+" ", fmt.Sprintf("%s (%s, %s) [%s]", d.About, d.Type, d.Strength, d.ID))
		for i, s := range d.Sides {
			words := sideTaken(s)
			if said := d.Said[i].Exact; said != "" {
				words += ": " + quote(said, 160)
			}
			p.wrap("    – ", words)
		}
		if d.ReconciledBy != "" {
			p.wrap("    would be explained: ", string(d.ReconciledBy))
		}
	}
}

// sideTaken writes who gives one account, and how many copies carry it.
func sideTaken(s onrecord.Side) string {
	out := ""
	if s.Who != "" {
		out = string(s.Who) + ", "
	}
	out += outletNames(s.Outlets)
	if s.Copies > 0 {
		out += " and " + plural(s.Copies, "more document")
	}
	return out
}

func (p *printer) undated(br *desk.Brief) {
	if len(br.Undated) == 0 {
		return
	}
	p.part("WITHOUT A DAY", br, "undated", "document")
	for _, u := range br.Undated {
		known := "nothing in the text bounds the day"
		if b := on(u.Published.Bounds); b != "" {
			known = "published " + b
		}
		title := ""
		if u.Title != "" {
			title = " " + quote(u.Title, 90)
		}
		p.wrap("· ", fmt.Sprintf("%s%s: %s; %s on it. Give it one: onrecord decide set %s published=YYYY-MM-DD", u.Doc, title, known, resting(u.Findings), u.Doc))
	}
}

// resting says how many findings wait for a document's day.
func resting(n int) string {
	if n == 1 {
		return "1 finding rests"
	}
	return fmt.Sprintf("%d findings rest", n)
}

func (p *printer) decisions(br *desk.Brief) {
	if br.Decisions.Standing == 0 && len(br.Decisions.Orphans) == 0 {
		return
	}
	p.part("DECIDED BY PEOPLE", br, "", "")
	p.wrap("  ", fmt.Sprintf("%s stand.", plural(br.Decisions.Standing, "decision")))
	for _, d := range br.Decisions.Orphans {
		words := d.Target
		if len(d.Anchors) > 0 && d.Anchors[0].Exact != "" {
			words = quote(d.Anchors[0].Exact, 80)
		}
		p.wrap("  ", fmt.Sprintf("The words of decision %d (%s %s) are no longer found: %s", d.Seq, d.Verb, d.Kind, words))
	}
}

func (p *printer) positions(br *desk.Brief) {
	if len(br.Positions) == 0 {
		return
	}
	p.part("WHERE THEY STAND", br, "positions", "position")
	for _, s := range br.Positions {
		p.wrap(Mark(s.Review)+" ", fmt.Sprintf("%s: %s: %s [%s]", s.Question, orNobody(onrecord.Maybe(s.Actor)), s.Stance, s.ID))
		p.wrap("    ", stanceStep(s.Stance, s.On, s.Said))
		for _, c := range s.Changes {
			p.wrap("    ", "then "+stanceStep(c.Stance, c.On, c.Evidence))
		}
	}
}

// stanceStep writes a stance with its day and words.
func stanceStep(s onrecord.Stance, taken onrecord.Bounds, ev onrecord.Evidence) string {
	return strings.TrimSpace(string(s)+" "+on(taken)) + fmt.Sprintf(" (%s): %s", ev.Doc, quote(ev.Exact, 110))
}

func (p *printer) watched(br *desk.Brief) {
	if len(br.Watched) == 0 {
		return
	}
	p.part("WATCHED", br, "", "")
	for _, w := range br.Watched {
		words := fmt.Sprintf("%s: in %s, %s", w.Term, plural(w.Documents, "document"), plural(w.Origins, "independent text"))
		if w.Evidence != nil {
			words += fmt.Sprintf("; last %s (%s)", w.Latest, w.Evidence.Doc)
		}
		p.wrap("· ", strings.ReplaceAll(words, "last  (", "none with a day ("))
	}
}
