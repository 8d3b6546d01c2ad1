package cli

import (
	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/export"
	"onrecord/internal/intake"
)

type analyzeCmd struct {
	knownFlags
	Text   bool     `help:"With the documents' texts."`
	All    bool     `help:"The doubtful findings too."`
	Format string   `help:"jsonl." enum:"jsonl" default:"jsonl"`
	Files  []string `arg:"" help:"Texts, pages or JSON Lines of articles; - is standard input."`
}

func (c *analyzeCmd) Help() string {
	return `Examples:
  onrecord analyze --published 2025-02-05 --outlet "Quay Post" report.txt
  onrecord analyze coverage/*.txt > findings.jsonl
  curl -s https://example.org/story | onrecord analyze -`
}

// analyzeChunk is how many documents are read at once.
const analyzeChunk = 256

func (c *analyzeCmd) Run(p *program) error {
	opt, err := c.options(p)
	if err != nil {
		return err
	}
	lines := export.NewLines(p.out, c.All)
	failed := false
	var chunk []intake.Item
	flush := func() error {
		bad, err := c.print(lines, chunk)
		failed = failed || bad
		chunk = chunk[:0]
		return err
	}
	_, err = intake.Walk(p.ctx, c.Files, opt, func(item intake.Item) error {
		chunk = append(chunk, item)
		if len(chunk) < analyzeChunk {
			return nil
		}
		return flush()
	})
	if flushed := flush(); err == nil {
		err = flushed
	}
	if flushed := lines.Flush(); err == nil {
		err = flushed
	}
	if err == nil && failed {
		return errPartial
	}
	return notThere(err)
}

// print reads some documents on all cores and prints them in order.
func (c *analyzeCmd) print(lines *export.Lines, items []intake.Item) (failed bool, err error) {
	reports := make([]onrecord.Report, len(items))
	desk.Each(len(items), func(i int) { reports[i] = desk.Read(&items[i].Document, items[i].Text) })
	for i, rep := range reports {
		failed = failed || rep.Document.Failed != ""
		desk.Stamp(rep)
		var t *onrecord.Text
		if c.Text {
			t = items[i].Text
		}
		if err := lines.Report(rep, t); err != nil {
			return failed, err
		}
	}
	return failed, nil
}
