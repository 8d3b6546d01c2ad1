package cli

import "onrecord/internal/export"

type briefCmd struct {
	lensFlags
	JSON bool `help:"As JSON." name:"json"`
}

func (c *briefCmd) Help() string {
	return `Examples:
  onrecord brief                            the record as of today
  onrecord brief --as-of 2025-03-01         what had been said by then
  onrecord brief --known-by 2025-03-01      what had been read by then
  onrecord brief --json | jq .ledger        for a program`
}

func (c *briefCmd) Run(p *program) error {
	_, v, done, err := p.see(c.lensFlags)
	if err != nil {
		return err
	}
	defer done()
	br := v.Brief()
	if c.JSON {
		return export.JSON(p.out, br)
	}
	width, bold := p.width()
	return export.Brief(p.out, br, width, bold)
}
