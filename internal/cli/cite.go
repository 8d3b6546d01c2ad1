package cli

import (
	"fmt"

	"onrecord/internal/export"
)

type citeCmd struct {
	ID string `arg:"" help:"Id of a line, or its beginning."`
	lensFlags
	Format string `help:"markdown or text." enum:"markdown,text" default:"markdown"`
}

func (c *citeCmd) Help() string {
	return `Examples:
  onrecord cite s-3f9a12bc-8c01d2e4a7
  onrecord cite s-3f9a12bc-8c01d2e4a7 --format text`
}

func (c *citeCmd) Run(p *program) error {
	d, v, done, err := p.see(c.lensFlags)
	if err != nil {
		return err
	}
	defer done()
	lines, err := d.Lines(p.ctx, v, c.ID)
	if err != nil {
		return err
	}
	if len(lines) == 0 {
		return hinted(fmt.Errorf("%q is not the id of a line on record", c.ID), "find ids with `onrecord show statement`")
	}
	cited := 0
	for _, f := range lines {
		if f.Head().Doc == "" && cited > 0 {
			continue // the merged line cites the same words again
		}
		for i, ev := range f.Spans() {
			if f.Head().Doc != "" && i > 0 {
				break
			}
			if doc := v.Document(ev.Doc); doc != nil {
				fmt.Fprintln(p.out, export.Cite(f, *ev, doc, c.Format == "markdown"))
				cited++
			}
		}
	}
	return nil
}
