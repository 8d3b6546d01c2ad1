package front

import (
	"strings"
	"unicode/utf8"

	"onrecord"
)

// bylineLeads begin a line that names who wrote the article.
var bylineLeads = []string{"by ", "written by ", "reported by ", "story by ", "words by ", "from our correspondent", "by our correspondent", "author: ", "authors: ", "reporter: "}

// reporting begins the line at the foot that names who worked on a report.
var reporting = []string{"reporting by ", "additional reporting by ", "editing by ", "writing by ", "(reporting by ", "(additional reporting by ", "(editing by ", "compiled by "}

// isByline tells whether a line is nothing but the names of its writers.
func isByline(l *line) bool {
	if l.words > 30 || quotes(l.s) {
		return false
	}
	for _, lead := range reporting {
		if strings.HasPrefix(l.low, lead) {
			return true
		}
	}
	if l.words > 16 {
		return false
	}
	for _, lead := range bylineLeads {
		if rest, ok := after(l, lead); ok {
			return namesOnly(rest)
		}
	}
	return false
}

// after gives what follows a lead in a line's own letters.
func after(l *line, lead string) (string, bool) {
	if !strings.HasPrefix(l.low, lead) || len(l.low) != len(l.s) {
		return "", false
	}
	return strings.TrimSpace(l.s[len(lead):]), true
}

// namesOnly tells whether words are names with what stands between and after
// them in a byline: a title, an outlet, a time stamp.
func namesOnly(s string) bool {
	if s == "" || strings.ContainsAny(s, "?!") {
		return false
	}
	for _, d := range fullDates(s) {
		s = s[:d.Start]
		break
	}
	capitals := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" ,;|/•·-–—\t", r) }) {
		r, _ := utf8.DecodeRuneInString(w)
		switch low := strings.ToLower(strings.Trim(w, ".:")); {
		case low == "and" || low == "in" || low == "for" || low == "of" || low == "the" || low == "with" || low == "at" || low == "on" || stampLabels[low] || stampWords[low]:
		case low == "al" || low == "el" || low == "bin" || low == "de" || low == "van" || low == "von" || low == "correspondent" || low == "staff" || low == "writer" || low == "reporter" || low == "editor":
		case capitalised(w):
			capitals++
		case '0' <= r && r <= '9':
		default:
			return false
		}
	}
	return capitals > 0 && capitals <= 10
}

// byline is the words that name the writers, without the lead and without
// what follows the names.
func (p *page) byline() *onrecord.Evidence {
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind != byline {
			continue
		}
		for _, lead := range append(bylineLeads[:len(bylineLeads):len(bylineLeads)], reporting...) {
			rest, ok := after(l, lead)
			if !ok || rest == "" {
				continue
			}
			start := l.Start + strings.Index(l.s, rest)
			stop := len(rest)
			for _, mark := range []string{" | ", " • ", " - ", " – ", " — ", "\t", ";", ")"} {
				if k := strings.Index(rest, mark); k > 0 && k < stop {
					stop = k
				}
			}
			if ds := fullDates(rest); len(ds) > 0 && ds[0].Start < stop && ds[0].Start > 0 {
				stop = ds[0].Start
			}
			name := strings.TrimRight(rest[:stop], " ,.:")
			if name == "" {
				continue
			}
			return p.spanEvidence(onrecord.Span{Start: start, End: start + len(name)})
		}
	}
	return nil
}
