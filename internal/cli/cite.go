package cli

import (
	"fmt"

	"onrecord"
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
	n := 0
	for _, f := range lines {
		if f.Head().Doc == "" && n > 0 {
			continue // the merged line cites the same words again
		}
		for _, ev := range cited(f) {
			if doc := v.Document(ev.Doc); doc != nil {
				fmt.Fprintln(p.out, export.Cite(f, *ev, doc, c.Format == "markdown"))
				n++
			}
		}
	}
	return nil
}

// cited gives the words to cite: those a finding rests on, for a line of the
// affair all of them; of an utterance the words of each telling once.
func cited(f onrecord.Finding) []*onrecord.Evidence {
	if u, ok := f.(*onrecord.Utterance); ok {
		var words []*onrecord.Evidence
		for i := range u.Tellings {
			words = append(words, &u.Tellings[i].Words[0])
		}
		return words
	}
	if f.Head().Doc != "" {
		return f.Spans()[:1]
	}
	return f.Spans()
}
