package cli

import (
	"fmt"

	"onrecord/internal/export"
	"onrecord/internal/store/sqlite"
)

type verifyCmd struct {
	JSON bool `help:"As JSON." name:"json"`
}

func (c *verifyCmd) Help() string {
	return `Checks the store file, every piece of evidence against its text, that ids are
unique and that what is referred to is there.
Example:
  onrecord verify --affair coalition-iraq`
}

func (c *verifyCmd) Run(p *program) error {
	d, affair, done, err := p.work(sqlite.Read)
	if err != nil {
		return err
	}
	defer done()
	s, err := d.Verify(p.ctx, affair)
	if err != nil {
		return err
	}
	if c.JSON {
		if err := export.JSON(p.out, s); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(p.out, "%d documents, %d findings with %d pieces of evidence, %d lines of the affair checked\n", s.Documents, s.Findings, s.Evidence, s.Lines)
		if s.Orphans > 0 {
			fmt.Fprintf(p.out, "%d decisions whose words are no longer found; `onrecord brief` lists them\n", s.Orphans)
		}
		for i, f := range s.Faults {
			if i == 20 {
				fmt.Fprintf(p.out, "and %d more\n", len(s.Faults)-20)
				break
			}
			fmt.Fprintf(p.out, "%s %s: %s\n", f.Doc, f.ID, f.What)
		}
	}
	if len(s.Faults) > 0 {
		return hinted(fmt.Errorf("%d faults in %s", len(s.Faults), affair), "`onrecord rebuild` makes the record anew from the documents")
	}
	if !c.JSON {
		fmt.Fprintln(p.out, "sound")
	}
	return nil
}
