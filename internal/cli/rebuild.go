package cli

import (
	"fmt"

	"onrecord/internal/store/sqlite"
)

type rebuildCmd struct{}

func (c *rebuildCmd) Help() string {
	return `Reads every text again and compares everything anew. With the same reader
the record is the same, ids included; with a newer one, ids that it no longer
gives lead to what took their place.
Example:
  onrecord rebuild --affair coalition-iraq`
}

func (c *rebuildCmd) Run(p *program) error {
	d, affair, done, err := p.work(sqlite.Write)
	if err != nil {
		return err
	}
	defer done()
	same, err := d.Rebuild(p.ctx, affair)
	if err != nil {
		return err
	}
	if same {
		_, err = fmt.Fprintln(p.out, "rebuilt; the record is the same as before")
	} else {
		_, err = fmt.Fprintln(p.out, "rebuilt; the record differs from the one before (another reader, or no record before)")
	}
	return err
}
