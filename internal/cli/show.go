package cli

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/export"
)

type showCmd struct {
	What string `arg:"" help:"A kind (${kinds}) or the id of a line or document."`
	lensFlags
	Who    string `help:"Only lines of or about this actor (part of the name is enough)." placeholder:"NAME"`
	Since  string `help:"Only lines of this day or later." placeholder:"DATE"`
	Until  string `help:"Only lines of this day or earlier." placeholder:"DATE"`
	Outlet string `help:"Only lines from this outlet (part of the name is enough)." placeholder:"NAME"`
	All    bool   `help:"The doubtful and the rejected too."`
	Limit  int    `help:"At most so many lines; 0 is all." default:"100"`
	JSON   bool   `help:"As JSON Lines." name:"json"`

	Conservative bool `help:"With each series what its accounts support on the day: at least, told by most, at most, latest."`
}

func (c *showCmd) Help() string {
	return `Examples:
  onrecord show statement --who numan --since 2025-01-01
  onrecord show disagreement
  onrecord show c-3f9a12bc-8c01d2e4a7       one line with its words in their place
  onrecord show document --json
  onrecord show series --conservative --as-of 2025-03-01

--conservative is for one who must print a number. On the day (--as-of, else
today) hold, of each independent origin, the accounts of its latest day by
then; of a state ("troops in Utopia") only those not more than thirty days
older than the latest of all. "Hundreds" and the like set no bound.
  at least      of a state, the lowest number told: no account that holds falls
                below. Of what adds up ("killed") a later lower number is no
                fall: the greatest number that two independent origins tell or
                exceed; with one origin, its lowest.
  told by most  the number that more independent origins tell than any other,
                two at least; none where no number has that.
  at most       the highest number told; none beside "more than 40".
  latest        the number told as of the latest day, of several the lowest.
Every number is one that is told, with its words. Nothing is averaged, and no
account is held to be the right one. In JSON it is the field "range".`
}

func (c *showCmd) Run(p *program) error {
	for _, day := range []string{c.Since, c.Until} {
		if _, err := onrecord.ParseDay(day); day != "" && err != nil {
			return usage("a day is written YYYY-MM-DD", "%v", err)
		}
	}
	if kind := kindNamed(c.What); c.Conservative && kind != "" && kind != onrecord.KindSeries {
		return usage("onrecord show series --conservative", "--conservative goes with series, not with %s", kind)
	}
	d, v, done, err := p.see(c.lensFlags)
	if err != nil {
		return err
	}
	defer done()
	if kind := kindNamed(c.What); kind != "" {
		return c.list(p, v, kind)
	}
	if doc := v.Document(c.What); doc != nil {
		return c.document(p, d, v, doc)
	}
	lines, err := d.Lines(p.ctx, v, c.What)
	if err != nil {
		return err
	}
	if len(lines) == 0 {
		return hinted(fmt.Errorf("%q is neither a kind nor an id on record", c.What), "the kinds are: "+kindNames())
	}
	slices.SortStableFunc(lines, func(a, b onrecord.Finding) int { return cmp.Compare(a.Head().Doc, b.Head().Doc) }) // the affair before its texts
	for _, f := range lines {
		if err := c.line(p, d, v, f); err != nil {
			return err
		}
	}
	return nil
}

// kindNamed reads a kind, also in the plural.
func kindNamed(s string) onrecord.Kind {
	s = strings.ToLower(s)
	for _, k := range onrecord.Kinds() {
		if s == string(k) || s == string(k)+"s" || s == "copies" && k == onrecord.KindCopy {
			return k
		}
	}
	return ""
}

// list prints the lines of a kind that pass the filters.
func (c *showCmd) list(p *program, v *desk.View, kind onrecord.Kind) error {
	lines := export.NewLines(p.out, true)
	defer lines.Flush()
	filter := desk.Filter{Who: c.Who, Since: onrecord.Day(c.Since), Until: onrecord.Day(c.Until), Outlet: c.Outlet, All: c.All}
	shown, more := 0, 0
	if kind == onrecord.KindDocument {
		return c.documents(p, v, filter)
	}
	for _, f := range v.Find(kind, filter) {
		if c.Limit > 0 && shown == c.Limit {
			more++
			continue
		}
		shown++
		if c.JSON {
			if err := lines.Finding(f); err != nil {
				return err
			}
			continue
		}
		c.print(p, v, f)
	}
	return c.close(p, shown, more)
}

// close says how many lines there were beyond the limit.
func (c *showCmd) close(p *program, shown, more int) error {
	switch {
	case c.JSON:
	case shown == 0:
		if c.Who+c.Since+c.Until+c.Outlet == "" {
			fmt.Fprintf(p.err, "nothing of the kind %q is on record\n", c.What)
			break
		}
		fmt.Fprintln(p.err, "nothing on record passes these filters")
	case more > 0:
		fmt.Fprintf(p.err, "%d more; --limit 0 shows all\n", more)
	}
	return nil
}

// print writes one line for a person.
func (c *showCmd) print(p *program, v *desk.View, f onrecord.Finding) {
	width, _ := p.width()
	doc := v.Document(f.Head().Doc)
	when, words := export.Line(f, doc)
	if f.Head().Kind != onrecord.KindCommitment {
		var open string
		when, open = export.Column(when)
		words = open + words
	}
	tail := " [" + f.Head().ID + "]"
	if doc != nil {
		tail = " (" + export.Outlet(doc) + ")" + tail
	}
	if f.Head().Doubt >= onrecord.Doubtful {
		tail = " doubtful" + tail
	}
	fmt.Fprint(p.out, export.Wrap(export.Mark(f.Head().Review)+" "+pad(when, 10)+" ", words+tail, width))
	if s, ok := f.(*onrecord.Series); ok && c.Conservative {
		fmt.Fprint(p.out, export.Conservative(s, width))
	}
}

func pad(s string, n int) string {
	if len(s) >= n {
		return s
	}
	return s + strings.Repeat(" ", n-len(s))
}

// documents lists documents.
func (c *showCmd) documents(p *program, v *desk.View, filter desk.Filter) error {
	width, _ := p.width()
	lines := export.NewLines(p.out, true)
	defer lines.Flush()
	shown, more := 0, 0
	for _, rep := range v.Reports {
		if !filter.Document(rep.Document) {
			continue
		}
		if c.Limit > 0 && shown == c.Limit {
			more++
			continue
		}
		shown++
		if c.JSON {
			if err := lines.Document(rep.Document, nil); err != nil {
				return err
			}
			continue
		}
		when, words := export.DocumentLine(rep.Document)
		fmt.Fprint(p.out, export.Wrap(export.Mark(rep.Document.Review)+" "+pad(when, 10)+" ", words, width))
	}
	return c.close(p, shown, more)
}

// document prints one document: what is known of it, and its text.
func (c *showCmd) document(p *program, d *desk.Desk, v *desk.View, doc *onrecord.Document) error {
	var t *onrecord.Text
	if doc.TextID != "" {
		var err error
		if t, err = d.Store.Text(p.ctx, doc.TextID); err != nil {
			return err
		}
	}
	if c.JSON {
		lines := export.NewLines(p.out, true)
		defer lines.Flush()
		return lines.Document(doc, t)
	}
	width, _ := p.width()
	fmt.Fprint(p.out, export.DocumentSheet(doc, width))
	if t != nil {
		fmt.Fprintf(p.out, "\n%s\n", t.Body)
	}
	return nil
}

// line prints one line with its words in their place.
func (c *showCmd) line(p *program, d *desk.Desk, v *desk.View, f onrecord.Finding) error {
	if c.JSON {
		lines := export.NewLines(p.out, true)
		defer lines.Flush()
		return lines.Finding(f)
	}
	width, _ := p.width()
	if f.Head().Doc == "" {
		fmt.Fprintf(p.out, "%s, over the affair:\n", f.Head().Kind)
	} else {
		fmt.Fprintf(p.out, "%s, in %s:\n", f.Head().Kind, f.Head().Doc)
	}
	c.print(p, v, f)
	if u, ok := f.(*onrecord.Utterance); ok {
		fmt.Fprint(p.out, export.UtteranceSheet(u, width))
		return nil
	}
	fmt.Fprint(p.out, export.Facts(f, v.Document, width))
	label := ""
	for _, passage := range export.Passages(f) {
		ev := passage.Evidence
		doc := v.Document(ev.Doc)
		if doc == nil {
			continue
		}
		t, err := d.Store.Text(p.ctx, doc.TextID)
		if err != nil {
			return err
		}
		if passage.Label != label {
			label = passage.Label
			fmt.Fprint(p.out, export.Wrap("    ", label, width))
		}
		before, after := desk.Context(t, ev, 60)
		fmt.Fprint(p.out, export.Wrap("      ", fmt.Sprintf("%s, characters %d–%d: …%s⟦%s⟧%s…", doc.Doc, ev.Start, ev.End, before, ev.Exact, after), width))
	}
	c.members(p, v, f, width)
	return nil
}

// members lists the findings that a line of the affair stands for, by the ids
// that a split names.
func (c *showCmd) members(p *program, v *desk.View, f onrecord.Finding, width int) {
	all := v.Members(f)
	if len(all) < 2 {
		return
	}
	fmt.Fprintf(p.out, "  stands for %d findings:\n", len(all))
	for i, m := range all {
		if c.Limit > 0 && i == c.Limit {
			fmt.Fprintf(p.out, "      %d more; --limit 0 shows all\n", len(all)-i)
			return
		}
		ev := m.Spans()[0]
		fmt.Fprint(p.out, export.Wrap("      ", fmt.Sprintf("[%s] %s: %s", m.Head().ID, ev.Doc, ev.Exact), width))
	}
}
