// Package cli is the command line: one file to a command. Every command opens
// the store, asks the desk, and prints.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
	"golang.org/x/term"

	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/store"
	"onrecord/internal/store/sqlite"
)

// Exit statuses of the program.
const (
	exitDone    = 0
	exitFailed  = 1
	exitPartial = 3 // done, but some documents could not be read
	exitUsage   = 64
)

// commands is the command line as kong reads it: help, completion and the
// documentation come from it.
type commands struct {
	Store  string `help:"Store file. Default: the setting, else onrecord.db in the user's data folder." env:"ONRECORD_STORE" placeholder:"FILE"`
	Affair string `help:"Affair to work on. Default: the setting, else the only one there is, else \"main\"." env:"ONRECORD_AFFAIR" placeholder:"NAME"`

	Read       readCmd       `cmd:"" help:"File documents under an affair, bring its record up to date, print the brief."`
	Brief      briefCmd      `cmd:"" help:"One minute of reading: who said what, what is promised, what happened, what differs."`
	Show       showCmd       `cmd:"" help:"List lines of the record, or show one with its words in their place."`
	Diff       diffCmd       `cmd:"" help:"What became of the affair from one day to another: added, changed, fell due, corrected."`
	Search     searchCmd     `cmd:"" help:"Find words in the documents."`
	Cite       citeCmd       `cmd:"" help:"Print a line as a footnote: words, speaker, office, outlet, day, link."`
	Decide     decideCmd     `cmd:"" help:"Confirm, reject, edit or add a line; merge and split; give a document its day or outlet; undo."`
	About      affairCmd     `cmd:"" name:"affair" help:"List affairs; give one its questions, watch terms, aliases and sources."`
	Analyze    analyzeCmd    `cmd:"" help:"Read texts and print findings as JSON Lines; keeps nothing."`
	Export     exportCmd     `cmd:"" help:"Write the record as JSON Lines, tables, Markdown or a folder of pages."`
	Rebuild    rebuildCmd    `cmd:"" help:"Make the record anew from documents and decisions."`
	Verify     verifyCmd     `cmd:"" help:"Check the store, every piece of evidence and every reference."`
	Config     configCmd     `cmd:"" help:"Show or change settings."`
	Completion completionCmd `cmd:"" help:"Print a completion script for bash, zsh or fish."`
	Version    versionCmd    `cmd:"" help:"Print the versions of the program, the reader and the store."`
}

// program is one run: what a command may use of the world.
type program struct {
	ctx      context.Context
	in       io.Reader
	out, err io.Writer
	now      func() time.Time
	kong     *kong.Kong
	settings *settings
	cmds     *commands
}

// failure is an error with a hint of what to do, and the exit status.
type failure struct {
	err  error
	hint string
	exit int
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

// usage makes a failure of wrong usage.
func usage(hint, format string, args ...any) error {
	return &failure{fmt.Errorf(format, args...), hint, exitUsage}
}

// hinted adds what to do to an error.
func hinted(err error, hint string) error { return &failure{err, hint, exitFailed} }

// errPartial ends a run that did its work but could not read some documents.
var errPartial = errors.New("some documents could not be read")

// Main runs the program and returns its exit status.
func Main(args []string, in io.Reader, out, errOut io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	p := &program{ctx: ctx, in: in, out: out, err: errOut, now: time.Now, cmds: &commands{}}
	err := p.run(args)
	if err == nil {
		return exitDone
	}
	return p.report(err)
}

// run reads the command line and calls the command.
func (p *program) run(args []string) (err error) {
	exited := false
	p.kong, err = kong.New(p.cmds, kong.Name("onrecord"),
		kong.Description("Keeps the record of a public affair out of its coverage: who said what, what was promised and what became of it, what happened, what differs. Every line carries the words it rests on."),
		kong.Writers(p.out, p.err), kong.Exit(func(int) { exited = true }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}), kong.UsageOnError(),
		kong.Vars{"kinds": kindNames()})
	if err != nil {
		return err
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := p.kong.Parse(args)
	if exited {
		return nil
	}
	if err != nil {
		return &failure{err, "see `onrecord --help`", exitUsage}
	}
	if p.settings, err = loadSettings(); err != nil {
		return err
	}
	return parsed.Run(p)
}

// report prints an error and returns the exit status that goes with it.
func (p *program) report(err error) int {
	if errors.Is(err, errPartial) {
		return exitPartial
	}
	if errors.Is(err, syscall.EPIPE) {
		return exitDone // the reader of our output has seen enough
	}
	fmt.Fprintf(p.err, "onrecord: error: %v\n", err)
	hint, exit := hintFor(err), exitFailed
	var f *failure
	if errors.As(err, &f) {
		exit = f.exit
		if f.hint != "" {
			hint = f.hint
		}
	}
	if hint != "" {
		fmt.Fprintf(p.err, "hint: %s\n", hint)
	}
	return exit
}

// hintFor says what to do about errors that any command can meet.
func hintFor(err error) string {
	switch {
	case errors.Is(err, context.Canceled):
		return "stopped; what was filed is kept, and the same command goes on from there"
	case errors.Is(err, store.ErrBusy):
		return "wait until the other run has ended, or use another --store"
	case errors.Is(err, store.ErrOlder):
		return "`onrecord rebuild`, with the same --store, brings it up to date; decisions and documents stay as they are"
	case errors.Is(err, store.ErrNewer):
		return "use a newer onrecord, or another --store"
	case errors.Is(err, store.ErrDamaged):
		return "restore the file from a copy, or read the sources again into a new --store; the damaged file was not changed"
	case errors.Is(err, store.ErrForeign):
		return "name another file with --store; this one was not changed"
	case errors.Is(err, os.ErrPermission):
		return "check who may read and write this path"
	}
	return ""
}

// storePath is where the store lies.
func (p *program) storePath() string {
	for _, path := range []string{p.cmds.Store, p.settings.Store} {
		if path != "" {
			return path
		}
	}
	return filepath.Join(dataFolder(), "onrecord.db")
}

// dataFolder is where a user's programs keep their data.
func dataFolder() string {
	if dir := os.Getenv("XDG_DATA_HOME"); dir != "" {
		return filepath.Join(dir, "onrecord")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	return filepath.Join(home, ".local", "share", "onrecord")
}

// open gives a desk on the store. A store is made only for writing.
func (p *program) open(mode sqlite.Mode) (*desk.Desk, func(), error) {
	path := p.storePath()
	if mode == sqlite.Write {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, nil, fmt.Errorf("making the folder of the store: %w", err)
		}
	}
	s, err := sqlite.Open(p.ctx, path, mode)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil, hinted(fmt.Errorf("there is no store at %s yet", path), "file something first: onrecord read PATH… (or onrecord read --example)")
	}
	if err != nil {
		return nil, nil, err
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(sparing)
	}
	return &desk.Desk{Store: s, Now: p.now, Progress: p.progress()}, func() { s.Close() }, nil
}

// sparing is by how many percent memory may grow before it is cleared up, once
// a store is open: a large affair is held as a whole, and half as much again
// is enough. GOGC in the environment says otherwise.
const sparing = 50

// affair is the one to work on: named, set, or the only one there is.
func (p *program) affair(d *desk.Desk) (string, error) {
	for _, name := range []string{p.cmds.Affair, p.settings.Affair} {
		if name != "" {
			return name, nil
		}
	}
	all, err := d.Store.Affairs(p.ctx)
	if err != nil {
		return "", err
	}
	switch len(all) {
	case 0:
		return "main", nil
	case 1:
		return all[0].Name, nil
	}
	names := make([]string, len(all))
	for i, a := range all {
		names[i] = a.Name
	}
	return "", usage("choose with --affair NAME, or for good with `onrecord config set affair NAME`", "there are several affairs: %s", strings.Join(names, ", "))
}

// work opens the store and names the affair to work on.
func (p *program) work(mode sqlite.Mode) (d *desk.Desk, affair string, done func(), err error) {
	if d, done, err = p.open(mode); err != nil {
		return nil, "", nil, err
	}
	if affair, err = p.affair(d); err != nil {
		done()
		return nil, "", nil, err
	}
	return d, affair, done, nil
}

// lensFlags are the two clocks, on every command that looks at an affair.
type lensFlags struct {
	AsOf    string `help:"What had been said or happened by this day (YYYY-MM-DD). Default: today." name:"as-of" placeholder:"DATE"`
	KnownBy string `help:"What had been read by this day." name:"known-by" placeholder:"DATE"`
}

func (l lensFlags) lens() (desk.Lens, error) {
	var lens desk.Lens
	for _, f := range []struct {
		flag, value string
		day         *onrecord.Day
	}{{"--as-of", l.AsOf, &lens.AsOf}, {"--known-by", l.KnownBy, &lens.KnownBy}} {
		if f.value == "" {
			continue
		}
		day, err := onrecord.ParseDay(f.value)
		if err != nil {
			return lens, usage("a day is written YYYY-MM-DD, for example 2025-09-30", "%s: %v", f.flag, err)
		}
		*f.day = day
	}
	return lens, nil
}

// see opens the store for reading and gives the affair through the lens.
func (p *program) see(l lensFlags) (*desk.Desk, *desk.View, func(), error) {
	lens, err := l.lens()
	if err != nil {
		return nil, nil, nil, err
	}
	d, name, done, err := p.work(sqlite.Read)
	if err != nil {
		return nil, nil, nil, err
	}
	v, err := d.See(p.ctx, name, lens)
	if errors.Is(err, store.ErrNotFound) {
		err = hinted(fmt.Errorf("affair %q: %w", name, err), "`onrecord read --affair "+name+" PATH…` begins it; `onrecord version` shows which store is used")
	}
	if err != nil {
		done()
		return nil, nil, nil, err
	}
	return d, v, done, nil
}

// width is how many columns the output has; 80 when it is no terminal.
func (p *program) width() (columns int, terminal bool) {
	f, ok := p.out.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 80, false
	}
	w, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 80, true
	}
	return min(w, 110), os.Getenv("NO_COLOR") == ""
}

func kindNames() string {
	var names []string
	for _, k := range onrecord.Kinds() {
		names = append(names, string(k))
	}
	return strings.Join(names, ", ")
}
