package cli

import (
	"cmp"
	"fmt"
	"slices"

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
	slices.SortStableFunc(lines, func(a, b onrecord.Finding) int { return cmp.Compare(leads(b), leads(a)) })
	for _, f := range lines {
		if n > 0 && (f.Head().Doc == "" || leads(lines[0]) == 1) {
			continue // the same words again, or a late retelling of them
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

// leads is 1 for a line of the affair that is cited in the place of the finding
// that gave it its id: a commitment, by the words that set it.
func leads(f onrecord.Finding) int {
	if _, ok := f.(*onrecord.MergedCommitment); ok {
		return 1
	}
	return 0
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
	if com, ok := f.(*onrecord.MergedCommitment); ok && len(com.History) > 0 {
		return []*onrecord.Evidence{&com.History[0].Evidence}
	}
	if f.Head().Doc != "" {
		return f.Spans()[:1]
	}
	return f.Spans()
}
