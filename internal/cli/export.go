package cli

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/export"
)

type exportCmd struct {
	lensFlags
	Format string `help:"jsonl, csv, md, html or ics (due days, for a calendar)." enum:"jsonl,csv,md,html,ics" default:"jsonl"`
	Out    string `help:"File (jsonl, md, ics) or folder (csv, html). Default: standard output, for html the folder \"AFFAIR-record\"." short:"o" placeholder:"PATH"`
	Kind   string `help:"Only this kind; for csv on standard output." placeholder:"KIND"`
	Text   bool   `help:"With the documents' texts (jsonl)."`
	All    bool   `help:"The doubtful and the rejected too."`
}

func (c *exportCmd) Help() string {
	return `Examples:
  onrecord export > record.jsonl                 the machine contract, a line each
  onrecord export --format html --out site       pages that open without a server
  onrecord export --format csv --out tables      one table a kind
  onrecord export --format ics --out due.ics     the days by which something is due
  onrecord export --format md --as-of 2025-03-01 > brief.md`
}

func (c *exportCmd) Run(p *program) error {
	if c.Kind != "" && kindNamed(c.Kind) == "" {
		return usage("the kinds are: "+kindNames(), "%q is no kind", c.Kind)
	}
	if c.Format == "csv" && c.Out == "" && c.Kind == "" {
		return usage("name a folder with --out, or one kind with --kind", "tables of several kinds do not fit on one output")
	}
	d, v, done, err := p.see(c.lensFlags)
	if err != nil {
		return err
	}
	defer done()
	switch c.Format {
	case "csv":
		return c.csv(p, v)
	case "md":
		return c.to(p, func(w io.Writer) error { return export.Markdown(w, v) })
	case "html":
		return c.html(p, d, v)
	case "ics":
		return c.to(p, func(w io.Writer) error { return export.Calendar(w, v) })
	}
	return c.to(p, func(w io.Writer) error { return c.jsonl(p, d, v, w) })
}

// to writes to the file named by --out, or to standard output.
func (c *exportCmd) to(p *program, write func(io.Writer) error) error {
	if c.Out == "" {
		return write(p.out)
	}
	f, err := os.Create(c.Out)
	if err != nil {
		return err
	}
	if err := write(f); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// jsonl writes the lines of the contract.
func (c *exportCmd) jsonl(p *program, d *desk.Desk, v *desk.View, w io.Writer) error {
	lines := export.NewLines(w, c.All)
	kind := kindNamed(c.Kind)
	for _, rep := range v.Reports {
		var t *onrecord.Text
		if c.Text && rep.Document.TextID != "" {
			var err error
			if t, err = d.Store.Text(p.ctx, rep.Document.TextID); err != nil {
				return err
			}
		}
		if err := writeKinds(lines, rep, t, kind); err != nil {
			return err
		}
	}
	for _, line := range v.Record.Findings() {
		if (kind == "" || line.Head().Kind == kind) && (c.All || desk.Shown(line)) {
			if err := lines.Finding(line); err != nil {
				return err
			}
		}
	}
	return lines.Flush()
}

// writeKinds writes a report, or the lines of one kind of it.
func writeKinds(lines *export.Lines, rep onrecord.Report, t *onrecord.Text, kind onrecord.Kind) error {
	switch kind {
	case "":
		return lines.Report(rep, t)
	case onrecord.KindDocument:
		return lines.Document(rep.Document, t)
	}
	for _, f := range rep.Reading.Findings() {
		if f.Head().Kind == kind && (lines.All || desk.Shown(f)) {
			if err := lines.Finding(f); err != nil {
				return err
			}
		}
	}
	return nil
}

// csv writes a table a kind.
func (c *exportCmd) csv(p *program, v *desk.View) error {
	kinds := export.ByKind(v.Findings(c.All))
	for _, rep := range v.Reports {
		kinds[onrecord.KindDocument] = append(kinds[onrecord.KindDocument], rep.Document)
	}
	if c.Out == "" {
		return export.CSV(p.out, kinds[kindNamed(c.Kind)])
	}
	if err := os.MkdirAll(c.Out, 0o755); err != nil {
		return err
	}
	for kind, lines := range kinds {
		if c.Kind != "" && kind != kindNamed(c.Kind) {
			continue
		}
		f, err := os.Create(filepath.Join(c.Out, string(kind)+".csv"))
		if err != nil {
			return err
		}
		if err := export.CSV(f, lines); err != nil {
			f.Close()
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}

// html writes the folder of pages.
func (c *exportCmd) html(p *program, d *desk.Desk, v *desk.View) error {
	dir := c.Out
	if dir == "" {
		dir = strings.Map(fileName, v.Affair) + "-record"
	}
	textOf := func(id string) (*onrecord.Text, error) { return d.Store.Text(p.ctx, id) }
	if err := export.HTML(dir, v, textOf); err != nil {
		return err
	}
	_, err := fmt.Fprintf(p.out, "open %s\n", filepath.Join(dir, "index.html"))
	return err
}

// fileName keeps the signs that every file system takes.
func fileName(r rune) rune {
	if r == '/' || r == '\\' || r == ':' || r < ' ' {
		return '-'
	}
	return r
}
