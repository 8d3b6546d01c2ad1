package export

import (
	"fmt"
	"io"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

// Markdown writes the record for a text editor: the brief, then every
// statement, promise, event and difference with its words and footnotes.
func Markdown(w io.Writer, v *desk.View) error {
	var b strings.Builder
	br := v.Brief()
	fmt.Fprintf(&b, "# %s\n\nThe record as of %s%s. `·` found by the program, `✓` confirmed by a person, `+` added, `✎` edited.\n", br.Affair, br.AsOf, knownBy(br))
	fmt.Fprintf(&b, "\n%s from %s, %s.\n", plural(br.Read.Documents, "document"), plural(named(br.Read.Outlets), "named outlet"), plural(br.Read.Origins, "independent origin"))
	for _, part := range []struct {
		title string
		kind  onrecord.Kind
	}{
		{"Promises", onrecord.KindCommitment}, {"Differences", onrecord.KindDisagreement}, {"Statements", onrecord.KindStatement},
		{"Told by several", onrecord.KindUtterance}, {"Events", onrecord.KindEvent}, {"Series", onrecord.KindSeries}, {"Positions", onrecord.KindPosition}, {"Actors", onrecord.KindActor},
	} {
		lines := v.Find(part.kind, desk.Filter{})
		if len(lines) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n\n", part.title)
		for _, f := range lines {
			when, words := Line(f, v.Document(f.Head().Doc))
			if when != "" {
				when = "**" + when + "** "
			}
			fmt.Fprintf(&b, "- %s %s%s", Mark(f.Head().Review), when, escape(strings.Join(strings.Fields(words), " ")))
			if len(f.Spans()) > 0 {
				fmt.Fprintf(&b, " [^%s]", f.Head().ID)
			}
			b.WriteString("\n")
		}
		b.WriteString("\n")
		for _, f := range lines {
			if len(f.Spans()) == 0 {
				continue
			}
			ev := *f.Spans()[0]
			if doc := v.Document(ev.Doc); doc != nil {
				b.WriteString(Cite(f, ev, doc, true) + "\n")
			}
		}
	}
	fmt.Fprintf(&b, "\n## Documents\n\n")
	for _, rep := range v.Reports {
		when, words := DocumentLine(rep.Document)
		fmt.Fprintf(&b, "- %s %s\n", when, escape(words))
	}
	_, err := io.WriteString(w, b.String())
	return err
}
