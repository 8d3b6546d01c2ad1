package cli

import (
	"fmt"
	"maps"
	"os/user"
	"slices"
	"strings"

	"onrecord"
	"onrecord/internal/export"
	"onrecord/internal/store/sqlite"
)

type decideCmd struct {
	Confirm decideLine `cmd:"" help:"Stand behind a line."`
	Reject  decideLine `cmd:"" help:"Take a line out of the record; it stays visible with --all."`
	Edit    decideEdit `cmd:"" help:"Correct fields of a line: speaker.name=…, said_on.value=…, when.value=…"`
	Add     decideAdd  `cmd:"" help:"Put on record what the reader missed, with its exact words."`
	Merge   decideTie  `cmd:"" help:"Put together lines of the affair that are one actor, event or promise."`
	Split   decideTie  `cmd:"" help:"Take findings out of a line of the affair: they are one of their own."`
	Set     decideSet  `cmd:"" help:"Give a document its day or outlet: published=YYYY-MM-DD, outlet=NAME."`
	Undo    decideUndo `cmd:"" help:"Take back a decision; without a number, the last one standing."`
	Log     decideLog  `cmd:"" help:"Print every decision in order."`
}

func (c *decideCmd) Help() string {
	return `Decisions are never changed or deleted; an undo is a decision too.
Examples:
  onrecord decide confirm s-3f9a12bc-8c01d2e4a7 --reason "heard the recording"
  onrecord decide reject e-3f9a12bc-11d2e4a7c0 --reason "a hypothetical"
  onrecord decide edit s-3f9a12bc-8c01d2e4a7 speaker.name="Sabah al-Numan"
  onrecord decide add statement report-7 --words "Iraq will decide, the minister said" source="the minister" cue=said content="Iraq will decide"
  onrecord decide merge a-3f9a12bc-8c01d2e4a7 a-77b0c1de-02d2e4a7aa --reason "one man, two spellings"
  onrecord decide split a-3f9a12bc-8c01d2e4a7 a-77b0c1de-02d2e4a7aa --reason "his son"
  onrecord decide set 000_notes published=2025-02-05 outlet="Harbour Wire"
  onrecord decide undo`
}

// signed are the flags of every decision.
type signed struct {
	Author string `help:"Who decides. Default: the setting, else the user's name." placeholder:"NAME"`
	Reason string `help:"Why." short:"m" placeholder:"WORDS"`
	JSON   bool   `help:"As JSON." name:"json"`
}

type decideLine struct {
	ID string `arg:"" help:"Id of the line."`
	signed
}

type decideEdit struct {
	ID     string   `arg:"" help:"Id of the line."`
	Fields []string `arg:"" help:"FIELD=VALUE, as in the JSON form of the line; null empties a field."`
	signed
}

type decideAdd struct {
	Kind   string   `arg:"" help:"statement, event, commitment, figure or time."`
	Doc    string   `arg:"" help:"Document in which the words stand."`
	Words  string   `help:"The exact words that it rests on." required:""`
	Fields []string `arg:"" optional:"" help:"FIELD=VALUE; source, cue, content, to_do, trigger are words inside --words."`
	signed
}

type decideTie struct {
	ID     string   `arg:"" help:"Id of a line of the affair."`
	Others []string `arg:"" help:"Merge: ids of the lines that are the same. Split: ids of the findings to take out, as show lists them."`
	signed
}

type decideSet struct {
	Doc    string   `arg:"" help:"Document."`
	Fields []string `arg:"" help:"published=YYYY-MM-DD, outlet=NAME."`
	signed
}

type decideUndo struct {
	Number int64 `arg:"" optional:"" help:"Number of the decision."`
	signed
}

type decideLog struct {
	JSON bool `help:"As JSON." name:"json"`
}

// Run confirms or rejects, by which of the two commands was called.
func (c *decideLine) Run(p *program) error {
	verb := onrecord.Confirm
	if c == &p.cmds.Decide.Reject {
		verb = onrecord.Reject
	}
	return p.decide(c.signed, onrecord.Decision{Verb: verb, Target: c.ID})
}

// Run merges or splits, by which of the two commands was called.
func (c *decideTie) Run(p *program) error {
	verb := onrecord.Merge
	if c == &p.cmds.Decide.Split {
		verb = onrecord.Split
	}
	return p.decide(c.signed, onrecord.Decision{Verb: verb, Target: c.ID, Members: c.Others})
}

func (c *decideEdit) Run(p *program) error {
	fields, err := pairs(c.Fields)
	if err != nil {
		return err
	}
	return p.decide(c.signed, onrecord.Decision{Verb: onrecord.Edit, Target: c.ID, Fields: fields})
}

func (c *decideAdd) Run(p *program) error {
	fields, err := pairs(c.Fields)
	if err != nil {
		return err
	}
	fields["words"] = c.Words
	return p.decide(c.signed, onrecord.Decision{Verb: onrecord.Add, Target: c.Doc, Kind: onrecord.Kind(c.Kind), Fields: fields})
}

func (c *decideSet) Run(p *program) error {
	fields, err := pairs(c.Fields)
	if err != nil {
		return err
	}
	return p.decide(c.signed, onrecord.Decision{Verb: onrecord.Set, Target: c.Doc, Fields: fields})
}

func (c *decideUndo) Run(p *program) error {
	return p.decide(c.signed, onrecord.Decision{Verb: onrecord.Undo, Undoes: c.Number})
}

// pairs reads FIELD=VALUE arguments.
func pairs(args []string) (map[string]string, error) {
	fields := map[string]string{}
	for _, arg := range args {
		name, value, ok := strings.Cut(arg, "=")
		if !ok || name == "" {
			return nil, usage("write it as FIELD=VALUE, for example speaker.name=\"Jane Doe\"", "%q has no =", arg)
		}
		if n := len(value); n >= 2 && value[0] == '"' && value[n-1] == '"' {
			value = value[1 : n-1] // as the hint writes it
		}
		fields[name] = value
	}
	return fields, nil
}

// decide appends one decision and says what it was.
func (p *program) decide(by signed, dec onrecord.Decision) error {
	d, affair, done, err := p.work(sqlite.Write)
	if err != nil {
		return err
	}
	defer done()
	dec.Author, dec.Reason = p.author(by.Author), by.Reason
	dec, err = d.Decide(p.ctx, affair, dec)
	if err != nil {
		return err
	}
	if by.JSON {
		return export.JSON(p.out, dec)
	}
	_, err = fmt.Fprintln(p.out, decisionWords(dec))
	return err
}

// author is who decides.
func (p *program) author(named string) string {
	if named != "" {
		return named
	}
	if p.settings.Author != "" {
		return p.settings.Author
	}
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return "unknown"
}

// decisionWords says a decision on one line.
func decisionWords(dec onrecord.Decision) string {
	out := fmt.Sprintf("%d  %s  %s %s", dec.Seq, dec.Time, dec.Author, dec.Verb)
	if dec.Verb == onrecord.Undo {
		out += fmt.Sprintf(" %d", dec.Undoes)
	}
	if dec.Target != "" {
		out += " " + dec.Target
	}
	if len(dec.Members) > 0 {
		out += " " + strings.Join(dec.Members, " ")
	}
	for _, name := range slices.Sorted(maps.Keys(dec.Fields)) {
		out += fmt.Sprintf(" %s=%q", name, dec.Fields[name])
	}
	if dec.Reason != "" {
		out += " (" + dec.Reason + ")"
	}
	return out
}

func (c *decideLog) Run(p *program) error {
	d, affair, done, err := p.work(sqlite.Read)
	if err != nil {
		return err
	}
	defer done()
	log, err := d.Store.Decisions(p.ctx, affair)
	if err != nil {
		return err
	}
	if c.JSON {
		return export.JSON(p.out, log)
	}
	for _, dec := range log {
		fmt.Fprintln(p.out, decisionWords(dec))
	}
	return nil
}
