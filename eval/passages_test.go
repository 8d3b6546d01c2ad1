package eval

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// passage is a text of the set with the statements wanted from it.
type passage struct {
	line         int // of the file
	construction string
	body         string
	want         []want
}

// want is a statement that a careful reader marks. Of a span that may be
// longer, may is the part that is as good in as out.
type want struct {
	line                   int
	source, cue, content   extent
	types                  []onrecord.Quotation // any is right
	acts                   []onrecord.Act       // any is right
	speaker, to            string               // "" where the passage does not tell
	negated, contd, nested bool
	neutral                bool // neither rewarded nor punished
}

// extent is a span in parts: the words that belong to it, and those that may.
type extent struct{ core, may []onrecord.Span }

// none tells that there is nothing there to be found.
func (x extent) none() bool { return len(x.core) == 0 && len(x.may) == 0 }

// readPassages reads statements.txt; its head describes the format.
func readPassages(t *testing.T) []passage {
	t.Helper()
	raw, err := os.ReadFile("statements.txt")
	if err != nil {
		t.Fatal(err)
	}
	var list []passage
	var heading string
	var block []string
	flush := func(next int) {
		if len(block) > 0 {
			p, err := parsePassage(block, next-len(block))
			if err != nil {
				t.Fatalf("statements.txt: %v", err)
			}
			p.construction = heading
			list = append(list, p)
		}
		block = nil
	}
	for n, line := range strings.Split(string(raw)+"\n", "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "# ") || line == "#":
			flush(n + 1)
		case strings.HasPrefix(line, "## "):
			heading = line[3:]
		default:
			block = append(block, strings.TrimRight(line, " "))
		}
	}
	return list
}

// parsePassage reads the paragraphs of a passage and the statements below them.
func parsePassage(block []string, line int) (p passage, err error) {
	p.line = line
	first := slices.IndexFunc(block, func(l string) bool { return strings.HasPrefix(l, "= ") })
	if first < 1 {
		return p, fmt.Errorf("line %d: a passage needs text, then statements or none", line)
	}
	p.body = strings.Join(block[:first], "\n\n")
	for i, l := range block[first:] {
		if l == "= none" {
			continue
		}
		w, err := parseWant(p.body, strings.TrimPrefix(l, "= "))
		if err != nil {
			return p, fmt.Errorf("line %d: %w", line+first+i, err)
		}
		w.line = line + first + i
		p.want = append(p.want, w)
	}
	return p, nil
}

// parseWant reads "source | cue | content | marks | more marks".
func parseWant(body, line string) (w want, err error) {
	fields := strings.Split(line, " | ")
	if len(fields) != 4 && len(fields) != 5 {
		return w, fmt.Errorf("%d fields", len(fields))
	}
	for i, x := range []*extent{&w.source, &w.cue, &w.content} {
		if *x, err = locate(body, fields[i]); err != nil {
			return w, err
		}
	}
	return w, w.mark(strings.Join(fields[3:], " "))
}

// mark reads the marks; a name after "speaker=" or "to=" runs to the next
// comma, mark or the end.
func (w *want) mark(marks string) error {
	words := strings.Fields(marks)
	for _, q := range strings.Split(words[0], "/") {
		w.types = append(w.types, onrecord.Quotation(q))
	}
	belief := false
	var name *string
	for _, word := range words[1:] {
		last := strings.HasSuffix(word, ",")
		key, value, named := strings.Cut(strings.TrimSuffix(word, ","), "=")
		switch {
		case named && key == "speaker":
			name, w.speaker = &w.speaker, value
		case named && key == "to":
			name, w.to = &w.to, value
		case key == "neutral" && (name == nil || last || word == words[len(words)-1]):
			w.neutral = true
		case name != nil:
			*name += " " + key
		case key == "negated":
			w.negated = true
		case key == "continued":
			w.contd = true
		case key == "nested":
			w.nested = true
		case key == "belief":
			belief = true
		case key == "attitude":
			w.acts = append(w.acts, onrecord.Assertion, onrecord.Belief)
		default:
			for _, a := range strings.Split(key, "/") {
				w.acts = append(w.acts, onrecord.Act(a))
			}
		}
		if last {
			name = nil
		}
	}
	switch {
	case belief:
		w.acts = append(w.acts, onrecord.Belief, onrecord.Wish)
	case w.acts == nil:
		w.acts = []onrecord.Act{onrecord.Assertion}
	}
	return w.check()
}

// check refuses a slip of the pen.
func (w *want) check() error {
	acts := []onrecord.Act{onrecord.Assertion, onrecord.Demand, onrecord.Promise, onrecord.Threat, onrecord.Order,
		onrecord.Denial, onrecord.Question, onrecord.Belief, onrecord.Wish}
	for _, a := range w.acts {
		if !slices.Contains(acts, a) {
			return fmt.Errorf("no act or mark %q", a)
		}
	}
	for _, q := range w.types {
		if q != onrecord.Direct && q != onrecord.Mixed && q != onrecord.Indirect {
			return fmt.Errorf("no quotation type %q", q)
		}
	}
	return nil
}

// locate finds the parts of a span that is written "a ~ b … (c) d", or "-".
func locate(body, field string) (x extent, err error) {
	if field == "-" {
		return x, nil
	}
	for _, part := range strings.Split(field, " … ") {
		before, core, after := brackets(strings.TrimSpace(part))
		s, err := find(body, core)
		if err != nil {
			return x, err
		}
		if core == before { // the whole may be missing
			x.may = append(x.may, s)
			continue
		}
		x.core = append(x.core, s)
		if before != "" {
			at := strings.LastIndex(body[:s.Start], before)
			if at < 0 {
				return x, fmt.Errorf("%q is not before %q", before, core)
			}
			x.may = append(x.may, onrecord.Span{Start: at, End: at + len(before)})
		}
		if after != "" {
			at := strings.Index(body[s.End:], after)
			if at < 0 {
				return x, fmt.Errorf("%q is not after %q", after, core)
			}
			x.may = append(x.may, onrecord.Span{Start: s.End, End: s.End + at + len(after)})
		}
	}
	return x, nil
}

// brackets parts "(before) core (after)"; for "(core)" before is the core.
func brackets(part string) (before, core, after string) {
	core = part
	if strings.HasPrefix(core, "(") {
		if end := strings.IndexByte(core, ')'); end > 0 {
			before, core = strings.TrimSuffix(core[1:end], " …"), strings.TrimSpace(core[end+1:])
		}
	}
	if strings.HasSuffix(core, ")") {
		if at := strings.LastIndexByte(core, '('); at > 0 {
			core, after = strings.TrimSpace(core[:at]), core[at+1:len(core)-1]
		}
	}
	if core == "" {
		core = before
	}
	return before, core, after
}

// find gives the one place of "a" or "a ~ b" in the body.
func find(body, words string) (onrecord.Span, error) {
	from, to, ranged := strings.Cut(words, " ~ ")
	s, err := place(body, from, 0)
	if err != nil || !ranged {
		return s, err
	}
	end, err := place(body, to, s.End)
	return onrecord.Span{Start: s.Start, End: end.End}, err
}

// place finds whole words: the nth with "#n", the first from after on when
// after is given, else the only one.
func place(body, words string, after int) (onrecord.Span, error) {
	n := 0
	if at := strings.LastIndexByte(words, '#'); at > 0 {
		n, _ = strconv.Atoi(words[at+1:])
		words = words[:at]
	}
	var at []onrecord.Span
	for i := 0; i < len(body); i++ {
		if strings.HasPrefix(body[i:], words) && whole(body, i, i+len(words)) && (n > 0 || i >= after) {
			at = append(at, onrecord.Span{Start: i, End: i + len(words)})
		}
	}
	switch {
	case n > len(at) || len(at) == 0:
		return onrecord.Span{}, fmt.Errorf("%q is not in the passage", words)
	case n > 0:
		return at[n-1], nil
	case after == 0 && len(at) > 1:
		return onrecord.Span{}, fmt.Errorf("%q is in the passage %d times", words, len(at))
	}
	return at[0], nil
}

// whole tells whether no word is cut at either end of a span.
func whole(body string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(body[:from])
	first, _ := utf8.DecodeRuneInString(body[from:])
	last, _ := utf8.DecodeLastRuneInString(body[:to])
	next, _ := utf8.DecodeRuneInString(body[to:])
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return !(word(before) && word(first)) && !(word(last) && word(next))
}
