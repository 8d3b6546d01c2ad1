package cli

import (
	"fmt"
	"math"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
	"onrecord/internal/export"
)

type searchCmd struct {
	Words []string `arg:"" help:"Words that must all occur; put a phrase in double quotation marks."`
	lensFlags
	Limit int  `help:"At most so many documents; 0 is all." default:"20"`
	JSON  bool `help:"As JSON." name:"json"`
}

func (c *searchCmd) Help() string {
	return `Examples:
  onrecord search withdrawal timetable
  onrecord search '"no extension" 2026'
  onrecord search القوات --json`
}

// found is one document that a search found.
type found struct {
	Doc      string            `json:"doc"`
	Outlet   onrecord.Maybe    `json:"outlet"`
	Day      onrecord.Maybe    `json:"published"`
	Snippet  string            `json:"snippet"`
	Evidence onrecord.Evidence `json:"evidence"`
}

func (c *searchCmd) Run(p *program) error {
	d, v, done, err := p.see(c.lensFlags)
	if err != nil {
		return err
	}
	defer done()
	words := strings.Join(c.Words, " ")
	if strings.TrimSpace(strings.ReplaceAll(words, `"`, " ")) == "" || strings.Count(words, `"`)%2 == 1 {
		return usage("for example onrecord search '\"no extension\" 2026'", "there are no words in %q, or a quotation mark is not closed", words)
	}
	if c.Limit < 0 {
		return usage("0 shows all", "--limit %d", c.Limit)
	}
	list, err := c.find(p, d, v, words)
	if err != nil {
		return err
	}
	if c.JSON {
		return export.JSON(p.out, list)
	}
	if len(list) == 0 {
		fmt.Fprintf(p.err, "no document of %s holds these words\n", v.Affair)
	}
	width, _ := p.width()
	for _, f := range list {
		fmt.Fprint(p.out, export.Wrap(pad(string(f.Day), 10)+" ", fmt.Sprintf("%s (%s): %s", f.Doc, orUnnamed(f.Outlet), f.Snippet), width))
	}
	return nil
}

// find gives the documents whose text matches, those that share one text each
// by its own name.
func (c *searchCmd) find(p *program, d *desk.Desk, v *desk.View, words string) ([]found, error) {
	list := []found{}
	hits, err := d.Store.Search(p.ctx, v.Affair, words, math.MaxInt32)
	if err != nil {
		return nil, err
	}
	carriers := map[string][]*onrecord.Document{}
	for _, rep := range v.Reports {
		if v.Later[rep.Document.ID] {
			continue
		}
		carriers[rep.Document.TextID] = append(carriers[rep.Document.TextID], rep.Document)
	}
	for _, hit := range hits {
		for _, doc := range carriers[hit.TextID] {
			if c.Limit > 0 && len(list) == c.Limit {
				return list, nil
			}
			t, err := d.Store.Text(p.ctx, doc.TextID)
			if err != nil {
				return nil, err
			}
			ev := desk.Passage(t, words)
			ev.Doc = doc.Doc
			before, after := desk.Context(t, ev, 80)
			list = append(list, found{doc.Doc, doc.Outlet, doc.Published.Value, "…" + before + ev.Exact + after + "…", ev})
		}
	}
	return list, nil
}

func orUnnamed(outlet onrecord.Maybe) string {
	if outlet == "" {
		return "no outlet named"
	}
	return string(outlet)
}
