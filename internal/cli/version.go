package cli

import (
	"fmt"
	"runtime/debug"

	"onrecord/internal/export"
	"onrecord/internal/reading"
	"onrecord/internal/store/sqlite"
)

// Version is the program's own.
const Version = "0.1.0"

type versionCmd struct {
	JSON bool `help:"As JSON." name:"json"`
}

func (c *versionCmd) Help() string {
	return `The reader's version tells which readings can be compared: it changes with
every change that can change a finding.
Example:
  onrecord version --json`
}

// versions is what `onrecord version` prints.
type versions struct {
	Program string `json:"program"`
	Reader  string `json:"reader"`
	Schema  int    `json:"schema"` // newest store schema that this program knows
	Store   string `json:"store"`
	Go      string `json:"go"`
}

func (c *versionCmd) Run(p *program) error {
	v := versions{Program: Version, Reader: reading.Version, Schema: sqlite.Schema, Store: p.storePath()}
	if info, ok := debug.ReadBuildInfo(); ok {
		v.Go = info.GoVersion
	}
	if c.JSON {
		return export.JSON(p.out, v)
	}
	_, err := fmt.Fprintf(p.out, "onrecord %s, reader %s, store schema %d, %s\nstore %s\n", v.Program, v.Reader, v.Schema, v.Go, v.Store)
	return err
}
