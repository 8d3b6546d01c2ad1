package export

import (
	"fmt"
	"strings"

	"onrecord"
)

// Wrap lays words out after a prefix, in lines at most width columns wide,
// the later ones indented to where the first began.
func Wrap(prefix, words string, width int) string {
	var p strings.Builder
	indent := strings.Repeat(" ", columns(prefix))
	line := prefix
	used := columns(prefix)
	first := true
	for _, w := range strings.Fields(words) {
		n := columns(w)
		if !first && used+1+n > width {
			p.WriteString(strings.TrimRight(line, " ") + "\n")
			line, used, first = indent, columns(indent), true
		}
		if !first {
			line += " "
			used++
		}
		line += w
		used += n
		first = false
	}
	p.WriteString(strings.TrimRight(line, " ") + "\n")
	return p.String()
}

// columns is how many columns a string takes, near enough for Latin script.
func columns(s string) int {
	n := 0
	for range s {
		n++
	}
	return n
}

// plural writes a number with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// short joins at most n names and counts the rest.
func short(names []string, n int) string {
	if len(names) > n {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:n], ", "), len(names)-n)
	}
	return strings.Join(names, ", ")
}

// trim shortens to about n characters at a word's end, on one line.
func trim(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	if columns(s) <= n {
		return s
	}
	cut := []rune(s)[:n]
	end := len(cut)
	for end > n/2 && cut[end-1] != ' ' {
		end--
	}
	return strings.TrimRight(string(cut[:end]), " ,;:–—-") + " …"
}

// quoted puts words of a text, on one line, in quotation marks unless they
// bring their own: single ones around words that have double ones inside.
func quoted(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if strings.HasPrefix(s, "“") && strings.Index(s, "”") == len(s)-len("”") {
		return s
	}
	if strings.ContainsAny(s, "“”\"") {
		return "‘" + s + "’"
	}
	return "“" + s + "”"
}

// quote is quoted, shortened to about n characters.
func quote(s string, n int) string { return quoted(trim(s, n)) }

// day writes bounds as shortly as they allow; TIMEX3 values that a person does
// not read at once ("2020-W01") as their first and last day.
func day(b onrecord.Bounds) string {
	plain := b.Value != "" && !strings.ContainsAny(string(b.Value), "XWQHSTF")
	switch {
	case plain && len(b.Value) == len("199"):
		return string(b.Value) + "0s"
	case plain && len(b.Value) > len("199"):
		return string(b.Value)
	case b.Earliest != "" && b.Earliest == b.Latest:
		return string(b.Earliest)
	case b.Earliest != "" && b.Latest != "":
		return string(b.Earliest) + " to " + string(b.Latest)
	case b.Latest != "":
		return "by " + string(b.Latest)
	case b.Earliest != "":
		return "from " + string(b.Earliest)
	}
	return ""
}

// on is day for what is told in a sentence, where "by" is said of a deadline.
func on(b onrecord.Bounds) string {
	words := day(b)
	if rest, open := strings.CutPrefix(words, "by "); open {
		return before + rest
	}
	if rest, open := strings.CutPrefix(words, "from "); open {
		return after + rest
	}
	return words
}

// Days of which only the last, or the first, is known.
const before, after = "on or before ", "on or after "

// Column parts days in words ("2025-03-01 to 2025-03-07", "on or before 2025-03-01") for a
// column of days: one day or less, and what is open about it to stand before
// the words.
func Column(words string) (when, open string) {
	first, last, span := strings.Cut(words, " to ")
	if span {
		return first, "(to " + last + ") "
	}
	if day, open := strings.CutPrefix(words, before); open {
		return day, "(or before) "
	}
	if day, open := strings.CutPrefix(words, after); open {
		return day, "(or later) "
	}
	return words, ""
}

// some names a few documents of many: both of two, else the first.
func some(docs []string) string {
	if len(docs) == 2 {
		return docs[0] + ", " + docs[1]
	}
	return short(docs, 1)
}
