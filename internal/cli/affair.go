package cli

import (
	"fmt"
	"io"
	"os"

	"go.yaml.in/yaml/v3"

	"onrecord"
	"onrecord/internal/export"
	"onrecord/internal/intake"
	"onrecord/internal/store/sqlite"
)

type affairCmd struct {
	List affairList `cmd:"" help:"List the affairs of the store with their documents."`
	Show affairShow `cmd:"" help:"Print the settings of the affair, as affair.yaml has them."`
	Set  affairSet  `cmd:"" help:"Take the settings of the affair from a file."`
}

func (c *affairCmd) Help() string {
	return `The settings are a file in YAML, for example:

    questions:
      - question: Should the mission end?
        yes: [end the mission, withdrawal of the troops]
        no: [extend the mission, stay in the country]
    watch: [north quay, drone]
    aliases:
      - [Harbour Board, Board of the Harbour]
    sources:
      - name: Quay Post
        also: [The Quay Post]
        sites: [quay.example]

Positions are found on the questions, in the words given for yes and no. Watch
terms are counted in the brief. Aliases are names of one actor. Sources give
documents from their sites, or under their other names, one outlet.`
}

type affairList struct {
	JSON bool `help:"As JSON." name:"json"`
}

type affairShow struct {
	JSON bool `help:"As JSON." name:"json"`
}

type affairSet struct {
	File string `arg:"" help:"The file; - is standard input."`
}

// listedAffair is an affair with what it holds.
type listedAffair struct {
	onrecord.Affair
	Documents int `json:"documents"`
}

func (c *affairList) Run(p *program) error {
	d, done, err := p.open(sqlite.Read)
	if err != nil {
		return err
	}
	defer done()
	all, err := d.Store.Affairs(p.ctx)
	if err != nil {
		return err
	}
	list := make([]listedAffair, len(all))
	for i, a := range all {
		docs, err := d.Store.Documents(p.ctx, a.Name)
		if err != nil {
			return err
		}
		list[i] = listedAffair{a, len(docs)}
	}
	if c.JSON {
		return export.JSON(p.out, list)
	}
	for _, a := range list {
		fmt.Fprintf(p.out, "%s: documents %d, questions %d, watch terms %d\n", a.Name, a.Documents, len(a.Setup.Questions), len(a.Setup.Watch))
	}
	return nil
}

func (c *affairShow) Run(p *program) error {
	d, affair, done, err := p.work(sqlite.Read)
	if err != nil {
		return err
	}
	defer done()
	setup, err := d.Setup(p.ctx, affair)
	if err != nil {
		return err
	}
	if c.JSON {
		return export.JSON(p.out, setup)
	}
	enc := yaml.NewEncoder(p.out)
	enc.SetIndent(2)
	if err := enc.Encode(setup); err != nil {
		return err
	}
	return enc.Close()
}

func (c *affairSet) Run(p *program) error {
	setup, err := p.setup(c.File)
	if err != nil {
		return err
	}
	d, affair, done, err := p.work(sqlite.Write)
	if err != nil {
		return err
	}
	defer done()
	if err := d.Settle(p.ctx, affair, setup); err != nil {
		return err
	}
	_, err = d.Update(p.ctx, affair)
	return err
}

// setup reads the settings of an affair from a file.
func (p *program) setup(file string) (onrecord.Setup, error) {
	in := io.Reader(p.in)
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return onrecord.Setup{}, err
		}
		defer f.Close()
		in = f
	}
	setup, err := intake.ReadSetup(in)
	if err != nil {
		return setup, hinted(fmt.Errorf("%s: %w", file, err), "`onrecord affair --help` shows what the file holds")
	}
	return setup, nil
}
