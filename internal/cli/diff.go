package cli

import (
	"errors"
	"fmt"

	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/export"
	"onrecord/internal/store"
	"onrecord/internal/store/sqlite"
)

type diffCmd struct {
	From  string `help:"The first day (YYYY-MM-DD)." required:"" placeholder:"DATE"`
	To    string `help:"The second day. Default: today." placeholder:"DATE"`
	Clock string `help:"said: what had been said or happened by each day; read: what had been read by it." enum:"said,read" default:"said"`
	Limit int    `help:"At most so many lines of a kind; 0 is all." default:"10"`
	JSON  bool   `help:"As JSON." name:"json"`
}

func (c *diffCmd) Help() string {
	return `Examples:
  onrecord diff --from 2025-02-01 --to 2025-03-01    what that month brought
  onrecord diff --from 2025-02-01 --clock read       what was read since then
  onrecord diff --from 2025-02-01 --json | jq .fell_due

An article that came in a new version is listed with what it no longer says,
and with the lines of the affair that rested on it.`
}

func (c *diffCmd) Run(p *program) error {
	from, to, err := c.lenses()
	if err != nil {
		return err
	}
	d, affair, done, err := p.work(sqlite.Read)
	if err != nil {
		return err
	}
	defer done()
	b, err := d.Between(p.ctx, affair, from, to)
	if errors.Is(err, store.ErrNotFound) {
		return hinted(fmt.Errorf("affair %q: %w", affair, err), "`onrecord read --affair "+affair+" PATH…` begins it")
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return export.JSON(p.out, b)
	}
	width, bold := p.width()
	return export.Between(p.out, b, c.Limit, width, bold)
}

// lenses are how the affair is looked at on the two days.
func (c *diffCmd) lenses() (from, to desk.Lens, err error) {
	for _, f := range []struct {
		flag, value string
		lens        *desk.Lens
	}{{"--from", c.From, &from}, {"--to", c.To, &to}} {
		l := lensFlags{AsOf: f.value}
		if c.Clock == "read" {
			l.KnownBy = f.value
		}
		if *f.lens, err = l.lens(); err != nil {
			return from, to, usage("a day is written YYYY-MM-DD, for example 2025-09-30", "%s %q is no day", f.flag, f.value)
		}
	}
	if to.AsOf != "" && from.AsOf >= to.AsOf {
		return from, to, usage("give the earlier day to --from", "%s does not come before %s", from.AsOf, onrecord.Day(to.AsOf))
	}
	return from, to, nil
}
