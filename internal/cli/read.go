package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"onrecord"
	"onrecord/examples"
	"onrecord/internal/desk"
	"onrecord/internal/export"
	"onrecord/internal/intake"
	"onrecord/internal/store/sqlite"
)

// knownFlags say what is known of what is read.
type knownFlags struct {
	Manifest  string `help:"What is known of many files: JSON Lines of file, published, outlet, url, title, seen." type:"existingfile" placeholder:"FILE"`
	Published string `help:"Day of publication (YYYY-MM-DD) of what is read." placeholder:"DATE"`
	Outlet    string `help:"Outlet that carried what is read." placeholder:"NAME"`
	Charset   string `help:"Character set of what is read; only a byte-order mark goes before it." placeholder:"NAME"`
}

type readCmd struct {
	knownFlags
	Example bool     `help:"Read the example that ships with the program, as the affair \"coalition-iraq\"."`
	About   string   `help:"Settings of the affair: questions, watch terms, aliases, sources; see onrecord affair." placeholder:"FILE"`
	JSON    bool     `help:"The brief as JSON." name:"json"`
	Paths   []string `arg:"" optional:"" help:"Files and folders of .txt, .html, .jsonl, .jsonl.gz; - is text pasted on standard input."`
}

func (c *readCmd) Help() string {
	return `Examples:
  onrecord read --example
  onrecord read --affair harbour-wall coverage/
  onrecord read --manifest coverage/manifest.jsonl coverage/
  onrecord read --affair harbour-wall --about affair.yaml coverage/
  pbpaste | onrecord read --outlet "Quay Post" --published 2025-03-01 -
Reading the same thing twice changes nothing. A run that is cut off goes on
where it was when the same command is given again.`
}

// exampleAffair is the affair that --example files under.
const exampleAffair = "coalition-iraq"

func (c *readCmd) Run(p *program) error {
	if len(c.Paths) == 0 && !c.Example && c.Manifest == "" {
		return usage("name files or folders, - for standard input, or --example", "nothing to read")
	}
	skipped := 0
	source, err := c.source(p, &skipped)
	if err != nil {
		return err
	}
	d, done, err := p.open(sqlite.Write)
	if err != nil {
		return err
	}
	defer done()
	affair, err := c.affair(p, d)
	if err != nil {
		return err
	}
	if err := c.settle(p, d, affair); err != nil {
		return err
	}
	tally, v, err := d.RecordAndSee(p.ctx, affair, source, desk.Lens{})
	if skipped > 0 {
		fmt.Fprintf(p.err, "%d files left out: they are neither .txt, .html, .jsonl nor these gzipped\n", skipped)
	}
	if errors.Is(err, desk.ErrNothing) {
		return hinted(err, "name a folder with .txt, .html, .jsonl or .jsonl.gz files")
	}
	if err != nil {
		return err
	}
	if err := c.print(p, v, tally); err != nil {
		return err
	}
	if tally.Failed > 0 {
		return errPartial
	}
	return nil
}

// settle gives the affair the settings that were named; the example has its
// own.
func (c *readCmd) settle(p *program, d *desk.Desk, affair string) error {
	var setup onrecord.Setup
	var err error
	switch {
	case c.About != "":
		setup, err = p.setup(c.About)
	case c.Example:
		setup, err = exampleSetup()
	default:
		return nil
	}
	if err != nil {
		return err
	}
	return d.Settle(p.ctx, affair, setup)
}

// affair is the one to file under.
func (c *readCmd) affair(p *program, d *desk.Desk) (string, error) {
	if c.Example && p.cmds.Affair == "" {
		return exampleAffair, nil
	}
	return p.affair(d)
}

// print tells what was done and gives the brief.
func (c *readCmd) print(p *program, v *desk.View, tally desk.Tally) error {
	if c.JSON {
		return export.JSON(p.out, struct {
			desk.Tally
			Brief *desk.Brief `json:"brief"`
		}{tally, v.Brief()})
	}
	fmt.Fprintf(p.err, "%d given, %d new, %d read, %d could not be read\n", tally.Given, tally.New, tally.Read, tally.Failed)
	width, bold := p.width()
	return export.Brief(p.out, v.Brief(), width, bold)
}

// source is what the paths and flags name.
// Files of other forms are counted in skipped.
func (c *readCmd) source(p *program, skipped *int) (desk.Source, error) {
	opt, err := c.options(p)
	if err != nil {
		return nil, err
	}
	if c.Example && len(c.Paths) > 0 {
		return nil, usage("read them one after the other", "--example and paths do not go together")
	}
	if c.Example {
		return exampleSource(opt)
	}
	paths := c.Paths
	if len(paths) == 0 {
		paths = []string{filepath.Dir(c.Manifest)}
	}
	return func(ctx context.Context, take func(intake.Item) error) error {
		n, err := intake.Walk(ctx, paths, opt, take)
		*skipped = n
		return notThere(err)
	}, nil
}

// options turns the flags into what intake needs.
func (c *knownFlags) options(p *program) (intake.Options, error) {
	opt := intake.Options{Outlet: c.Outlet, Charset: c.Charset, MaxBytes: p.settings.maxBytes(), Now: p.now, Stdin: p.in}
	if c.Charset != "" {
		if err := intake.KnownCharset(c.Charset); err != nil {
			return opt, usage("for example --charset windows-1256", "%v", err)
		}
	}
	if c.Published != "" {
		day, err := onrecord.ParseDay(c.Published)
		if err != nil {
			return opt, usage("for example --published 2025-02-05", "%v", err)
		}
		opt.Published = string(day)
	}
	if c.Manifest != "" {
		manifest, err := intake.ReadManifest(c.Manifest)
		if err != nil {
			return opt, hinted(err, "each line is a JSON object with \"file\" and any of published, outlet, url, title, seen")
		}
		opt.Manifest = manifest
	}
	return opt, nil
}

// exampleSource is the affair that ships with the program.
func exampleSource(opt intake.Options) (desk.Source, error) {
	files, err := fs.Sub(examples.Files, exampleAffair)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, take func(intake.Item) error) error {
		_, err := intake.WalkFS(ctx, files, "reports", "manifest.jsonl", opt, take)
		return err
	}, nil
}

// exampleSetup is the affair.yaml of the example.
func exampleSetup() (onrecord.Setup, error) {
	f, err := examples.Files.Open(exampleAffair + "/affair.yaml")
	if err != nil {
		return onrecord.Setup{}, err
	}
	defer f.Close()
	return intake.ReadSetup(f)
}

// notThere adds what to do when a path is not there.
func notThere(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return hinted(err, "check the path; what was filed before it is kept")
	}
	return err
}
