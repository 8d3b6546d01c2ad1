package export

import (
	"fmt"
	"net/url"
	"strings"

	"onrecord"
)

// Cite writes a footnote for evidence: the words, who said them in what
// office, the outlet, the day and where to find them. markdown gives the form
// [^id]: ….
func Cite(f onrecord.Finding, ev onrecord.Evidence, doc *onrecord.Document, markdown bool) string {
	var parts []string
	if st, ok := f.(*onrecord.Statement); ok && st.Speaker.Name != "" {
		who := string(st.Speaker.Name)
		if st.Speaker.Role != "" && string(st.Speaker.Role) != who {
			who += ", " + string(st.Speaker.Role)
		}
		parts = append(parts, who)
	}
	parts = append(parts, quoted(ev.Exact))
	outlet := "outlet not named"
	if doc.Outlet != "" {
		outlet = string(doc.Outlet)
		if markdown {
			outlet = "*" + escape(outlet) + "*"
		}
	}
	date := "undated"
	if d := longDay(doc.Published); d != "" {
		date = d
	}
	parts = append(parts, outlet, date, permalink(doc, ev, markdown))
	note := strings.Join(parts, ", ")
	switch f.Head().Review {
	case onrecord.Rejected:
		note = "REJECTED by a person: " + note
	case onrecord.Edited:
		note += " (fields edited by a person)"
	case onrecord.Added:
		note += " (added by a person)"
	}
	if markdown {
		return fmt.Sprintf("[^%s]: %s. On record as `%s`.", f.Head().ID, note, f.Head().ID)
	}
	return fmt.Sprintf("%s. On record as %s.", note, f.Head().ID)
}

// escape keeps Markdown from reading signs in a name.
func escape(s string) string {
	return strings.NewReplacer("*", `\*`, "_", `\_`, "[", `\[`, "`", "\\`").Replace(s)
}

// longDay writes a published day as a footnote does.
func longDay(p onrecord.Published) string {
	if p.Value == "" || p.Earliest == "" {
		return ""
	}
	return p.Earliest.Time().Format("2 January 2006")
}

// permalink leads to the words: the address with a text fragment, which
// browsers scroll to and mark, else the place in the document.
func permalink(doc *onrecord.Document, ev onrecord.Evidence, markdown bool) string {
	if doc.URL == "" {
		return fmt.Sprintf("%s, characters %d–%d", doc.Path, ev.Start, ev.End)
	}
	link := string(doc.URL) + "#:~:text=" + fragment(ev.Exact)
	if markdown {
		return "<" + link + ">"
	}
	return link
}

// fragment writes the beginning and end of words as a text fragment.
func fragment(s string) string {
	words := strings.Fields(strings.Trim(s, "“”\"'.,;: "))
	esc := func(ws []string) string {
		return strings.ReplaceAll(strings.ReplaceAll(url.QueryEscape(strings.Join(ws, " ")), "+", "%20"), "-", "%2D")
	}
	if len(words) <= 10 {
		return esc(words)
	}
	return esc(words[:5]) + "," + esc(words[len(words)-5:])
}
