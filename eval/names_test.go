package eval

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"onrecord"
	"onrecord/internal/reading"
)

// classes are the classes of names, in the order in which they are shown.
var classes = []onrecord.ActorType{onrecord.Person, onrecord.Org, onrecord.GPE, onrecord.Loc, onrecord.Fac, onrecord.GroupA}

// name is a name marked in a line of the set; any of its classes is right.
type name struct {
	onrecord.Span
	classes []onrecord.ActorType
}

// titles may stand before a name, in its span or out of it.
var titles = strings.Fields("The the Sheikh Senator General Mullah Sir Queen Governor Dr Mrs Comandante Deputy Prime Minister Former president President")

// measureNames reads every line as a text of its own. Relaxed: the spans
// overlap and the class is right. Exact: the spans are the same as well, an
// article or a title apart.
func measureNames(t *testing.T, reached figures) {
	t.Helper()
	raw, err := os.ReadFile("names.txt")
	if err != nil {
		t.Fatal(err)
	}
	var relaxed, exact tally
	by := map[onrecord.ActorType]*tally{}
	for _, c := range classes {
		by[c] = &tally{}
	}
	for n, line := range strings.Split(string(raw), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		body, wants := unmark(t, n+1, line)
		x := onrecord.NewText(body, "plain/1")
		r := reading.Read(x, reading.Key(x.ID, onrecord.Bounds{}, ""))
		found := namesIn(x, r.Mentions, wants)
		relaxed.add(match(wants, found, false, nil, nil))
		exact.add(match(wants, found, true, by, func(fault string, s onrecord.Span) {
			if *faults {
				t.Logf("names.txt:%d %s %q\n\t%s", n+1, fault, body[s.Start:s.End], line)
			}
		}))
	}
	reached.put("names relaxed", relaxed)
	reached.put("names exact", exact)
	t.Logf("%-55s relaxed %v · exact %v", "names", relaxed, exact)
	for _, c := range classes {
		reached["names exact F1: "+string(c)] = by[c].f1()
		t.Logf("%-55s %3d wanted, exact %v", c, by[c].wanted, *by[c])
	}
}

// unmark takes the marks out of a line: "[GPE Herat]" is the name Herat.
func unmark(t *testing.T, n int, line string) (body string, wants []name) {
	t.Helper()
	var b strings.Builder
	for {
		at := strings.IndexByte(line, '[')
		if at < 0 {
			b.WriteString(line)
			return b.String(), wants
		}
		class, words, ok := strings.Cut(line[at+1:], " ")
		words, rest, closed := strings.Cut(words, "]")
		if !ok || !closed {
			t.Fatalf("names.txt:%d: a mark is not closed", n)
		}
		b.WriteString(line[:at])
		w := name{Span: onrecord.Span{Start: b.Len(), End: b.Len() + len(words)}}
		for _, c := range strings.Split(class, "/") {
			if !slices.Contains(classes, onrecord.ActorType(c)) {
				t.Fatalf("names.txt:%d: no class %q", n, c)
			}
			w.classes = append(w.classes, onrecord.ActorType(c))
		}
		wants = append(wants, w)
		b.WriteString(words)
		line = rest
	}
}

// namesIn gives the names among the mentions, without article and title, and
// without the names that lie within a name wanted: those are neutral.
func namesIn(x *onrecord.Text, mentions []onrecord.Mention, wants []name) (found []name) {
	for _, m := range mentions {
		if m.Form != onrecord.FormName || m.Doubt >= onrecord.Doubtful {
			continue
		}
		s := bare(x.Body, x.Span(m.Evidence))
		found = append(found, name{s, []onrecord.ActorType{m.Type}})
	}
	whole := func(s onrecord.Span) bool {
		return slices.ContainsFunc(found, func(f name) bool { return f.Covers(s) && f.Span != s })
	}
	return slices.DeleteFunc(slices.Clone(found), func(f name) bool {
		return slices.ContainsFunc(wants, func(w name) bool { return w.Covers(f.Span) && w.Span != f.Span }) && whole(f.Span)
	})
}

// bare drops the article and the titles before a name.
func bare(body string, s onrecord.Span) onrecord.Span {
	for {
		first, _, more := strings.Cut(body[s.Start:s.End], " ")
		if !more || !slices.Contains(titles, first) {
			return s
		}
		s.Start += len(first) + 1
	}
}

// match pairs names one to one and counts them, by class as well: by that of
// the name wanted where it is right, else by that of the one found.
func match(wants, found []name, exact bool, by map[onrecord.ActorType]*tally, fault func(string, onrecord.Span)) (c tally) {
	taken := make([]bool, len(wants))
	for _, f := range found {
		hit := slices.IndexFunc(wants, func(w name) bool {
			return (f.Span == w.Span || !exact && f.Overlaps(w.Span)) && slices.Contains(w.classes, f.classes[0])
		})
		right := hit >= 0 && !taken[hit]
		class := f.classes[0]
		if right {
			taken[hit] = true
			class = wants[hit].classes[0]
		} else if fault != nil {
			fault("wrong "+string(class), f.Span)
		}
		one := tally{bit(right), 1, bit(right)}
		c.add(one)
		if by != nil {
			by[class].add(one)
		}
	}
	c.wanted = len(wants)
	for i, w := range wants {
		if taken[i] {
			continue
		}
		if by != nil {
			by[w.classes[0]].wanted++
		}
		if fault != nil {
			fault("missed "+string(w.classes[0]), w.Span)
		}
	}
	return c
}

// lettered tells whether a word has a letter or a digit: what is no mark.
func lettered(form string) bool {
	return strings.IndexFunc(form, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}
