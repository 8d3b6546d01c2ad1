package export

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

// Between writes what became of an affair from one day to another for a person
// to read; at most limit lines of a kind, 0 is all.
func Between(w io.Writer, b *desk.Between, limit, width int, bold bool) error {
	p := &newsPrinter{printer{width: max(width, 40), bold: bold}, b, limit}
	p.heading(fmt.Sprintf("%s: from %s to %s%s", b.Affair, b.From.AsOf, b.To.AsOf, readBy(b)))
	p.wrap("", fmt.Sprintf("%s came in, %s of the record are new, %d changed, %d fell due, %s corrected.",
		plural(len(b.Documents), "document"), plural(len(b.Added), "line"), len(b.Changed), len(b.FellDue), plural(len(b.Corrected), "article")))
	p.due(b)
	p.corrected(b)
	p.changed(b)
	p.added(b)
	p.gone(b)
	p.decided(b)
	_, err := io.WriteString(w, p.String())
	return err
}

// readBy says that the two days are those of reading.
func readBy(b *desk.Between) string {
	if b.To.KnownBy == "" {
		return ""
	}
	return ", from what was read by then"
}

// newsPrinter lays out lines with their documents, so many of a kind.
type newsPrinter struct {
	printer
	news  *desk.Between
	limit int
}

// list writes n lines under a title; the ones beyond the limit are counted.
func (p *newsPrinter) list(title string, n int, line func(int)) {
	if n == 0 {
		return
	}
	p.WriteString("\n")
	p.heading(fmt.Sprintf("%s (%d)", title, n))
	for i := range n {
		if p.limit > 0 && i == p.limit {
			p.wrap("  ", fmt.Sprintf("… %d more; --limit 0 shows all", n-i))
			return
		}
		line(i)
	}
}

// line writes one line of the record after a sign.
func (p *newsPrinter) line(sign string, f onrecord.Finding) {
	doc := p.news.Document(f.Head().Doc)
	when, words := Line(f, doc)
	if when != "" {
		when += " "
	}
	tail := " [" + f.Head().ID + "]"
	if doc != nil {
		tail = " (" + Outlet(doc) + ")" + tail
	}
	p.wrap("  "+sign+" "+when, words+tail)
}

func (p *newsPrinter) due(b *desk.Between) {
	p.list("FELL DUE", len(b.FellDue), func(i int) {
		com := b.FellDue[i]
		p.line(Mark(com.Review), com)
		if s := silence(com.Status, com.ReadSince); s != "" {
			p.wrap("      ", strings.TrimPrefix(s, ", "))
		}
	})
}

func (p *newsPrinter) changed(b *desk.Between) {
	list := slices.Clone(b.Changed)
	slices.SortStableFunc(list, func(x, y desk.Changed) int {
		return slices.Index(weight, x.Line.Head().Kind) - slices.Index(weight, y.Line.Head().Kind)
	})
	p.list("CHANGED", len(list), func(i int) {
		c := list[i]
		p.line(Mark(c.Line.Head().Review), c.Line)
		for _, m := range c.Moves {
			p.wrap("      ", fmt.Sprintf("%s: %s → %s", m.Field, orNone(m.From), orNone(m.To)))
		}
	})
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return trim(s, 160)
}

// weight orders the kinds, what a reader asks for first first.
var weight = []onrecord.Kind{
	onrecord.KindCommitment, onrecord.KindDisagreement, onrecord.KindPosition, onrecord.KindUtterance, onrecord.KindSeries, onrecord.KindEvent,
	onrecord.KindStatement, onrecord.KindActor, onrecord.KindCopy, onrecord.KindGroup,
}

// added writes new lines kind by kind, what weighs most first.
func (p *newsPrinter) added(b *desk.Between) {
	byKind := map[onrecord.Kind][]onrecord.Finding{}
	for _, f := range b.Added {
		byKind[f.Head().Kind] = append(byKind[f.Head().Kind], f)
	}
	for _, kind := range weight {
		lines := byKind[kind]
		p.list("NEW: "+string(kind), len(lines), func(i int) { p.line(Mark(lines[i].Head().Review), lines[i]) })
	}
}

func (p *newsPrinter) gone(b *desk.Between) {
	p.list("NO LONGER LINES OF THEIR OWN", len(b.Gone), func(i int) {
		g := b.Gone[i]
		p.line("–", g.Line)
		if g.Now != "" {
			p.wrap("      ", "part of "+g.Now)
		}
	})
}

func (p *newsPrinter) corrected(b *desk.Between) {
	p.list("CORRECTED", len(b.Corrected), func(i int) {
		c := b.Corrected[i]
		_, words := DocumentLine(c.Document)
		p.wrap("  · ", words+", in place of "+c.Was.Doc)
		for _, f := range c.Removed {
			p.line("  – no longer says", f)
		}
		for _, r := range c.Changed {
			p.line("  ~ said", r.Was)
			p.line("    now says", r.Now)
		}
		for _, f := range c.Added {
			p.line("  + says anew", f)
		}
		for _, r := range c.Rested {
			p.line(fmt.Sprintf("  ! rested on it (%s, %d left)", plural(len(r.Lost), "finding"), r.Left), r.Line)
		}
	})
}

func (p *newsPrinter) decided(b *desk.Between) {
	p.list("DECIDED", len(b.Decided), func(i int) {
		dec := b.Decided[i]
		words := strings.TrimSpace(fmt.Sprintf("%s %s %s", dec.Author, dec.Verb, dec.Target))
		if dec.Reason != "" {
			words += " (" + dec.Reason + ")"
		}
		p.wrap("  "+dec.Time[:min(10, len(dec.Time))]+" ", words)
	})
}
