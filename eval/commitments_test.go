package eval

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/reading"
)

// The cells are sentences of our own for the constructions in which a verb or
// noun can bind, with what they bind to.
//
//go:embed commitments.tsv
var cellsTSV string

// published is the day on which the cells are read.
const published = onrecord.Day("2031-05-14")

// cell is a line of the table.
type cell struct{ construction, body, want string }

// bond is what a cell expects: "will <close two camps> 2031-06-30 @Portugal".
type bond struct {
	direction, todo, by string
	latest              onrecord.Day
	may                 bool // as well missed as found
}

// bonds reads the expectations of a cell.
func bonds(field string) (list []bond) {
	if field == "-" {
		return nil
	}
	for part := range strings.SplitSeq(field, " + ") {
		var b bond
		part, b.may = strings.CutPrefix(part, "?")
		direction, rest, _ := strings.Cut(part, " <")
		todo, rest, _ := strings.Cut(rest, ">")
		day, by, _ := strings.Cut(strings.TrimSpace(rest), "@")
		b.direction, b.todo, b.latest, b.by = direction, todo, onrecord.Day(strings.TrimSpace(day)), by
		list = append(list, b)
	}
	return list
}

// meets tells whether half of the shorter of what was found and what was
// expected is shared.
func (b *bond) meets(body string, at onrecord.Span) bool {
	from := strings.Index(body, b.todo)
	to := from + len(b.todo)
	return from >= 0 && 2*(min(to, at.End)-max(from, at.Start)) >= min(to-from, at.End-at.Start)
}

// bound counts the commitments found, and of those that are right how many
// have the direction, the day and the name right.
type bound struct{ all, ways, days, who tally }

func (s *bound) add(o bound) {
	s.all.add(o.all)
	s.ways.add(o.ways)
	s.days.add(o.days)
	s.who.add(o.who)
}

func (s bound) String() string {
	return fmt.Sprintf("%v; direction %d of %d, day %d of %d, name %d of %d", s.all, s.ways.right, s.ways.wanted, s.days.right, s.days.wanted, s.who.right, s.who.wanted)
}

// judge compares what is found in a cell's sentence with what it expects.
func (c cell) judge(t *testing.T) (s bound) {
	t.Helper()
	x := onrecord.NewText(c.body, "plain/1")
	r := reading.Read(x, reading.Key(x.ID, onrecord.On(published), "en"))
	list := bonds(c.want)
	taken := make([]bool, len(list))
	for i := range r.Commitments {
		com := &r.Commitments[i]
		if com.Doubt >= onrecord.Doubtful {
			continue
		}
		n := c.met(list, taken, x.Span(com.ToDo))
		if n < 0 {
			c.fault(t, "wrong: %s <%s>", com.Direction, com.ToDo.Exact)
			s.all.found++
			continue
		}
		taken[n] = true
		if !list[n].may {
			s.all.add(tally{1, 1, 0})
		}
		s.compare(t, c, &list[n], com)
	}
	for k, b := range list {
		if b.may {
			continue
		}
		s.all.wanted++
		if !taken[k] {
			c.fault(t, "missed: %s <%s>", b.direction, b.todo)
		}
	}
	return s
}

// met gives the first of the bonds not yet taken that a span meets; -1 for none.
func (c cell) met(list []bond, taken []bool, at onrecord.Span) int {
	for k := range list {
		if !taken[k] && list[k].meets(c.body, at) {
			return k
		}
	}
	return -1
}

// compare tells what of a commitment that was wanted is right.
func (s *bound) compare(t *testing.T, c cell, b *bond, com *onrecord.Commitment) {
	t.Helper()
	last := onrecord.Day("")
	if com.Deadline != nil {
		last = com.Deadline.Latest
	}
	c.check(t, &s.ways, string(com.Direction), b.direction, string(com.Direction) == b.direction)
	if b.latest != "" || last != "" {
		c.check(t, &s.days, string(last), string(b.latest), last == b.latest)
	}
	if b.by != "" {
		c.check(t, &s.who, string(com.ByName), b.by, strings.HasSuffix(strings.ToLower(string(com.ByName)), strings.ToLower(b.by)))
	}
}

func (c cell) check(t *testing.T, n *tally, got, want string, right bool) {
	t.Helper()
	n.found++
	n.wanted++
	if right {
		n.right++
	} else {
		c.fault(t, "%q, want %q", got, want)
	}
}

func (c cell) fault(t *testing.T, format string, args ...any) {
	t.Helper()
	if *faults {
		t.Logf("%s: %s\n\t%s", c.construction, c.body, fmt.Sprintf(format, args...))
	}
}

// measureCommitments reads every cell as a text of its own.
func measureCommitments(t *testing.T, reached figures) {
	t.Helper()
	by := map[string]*bound{}
	var order []string
	var all bound
	for line := range strings.Lines(cellsTSV) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(f) != 3 {
			t.Fatalf("commitments.tsv: %q", line)
		}
		c := cell{f[0], f[1], f[2]}
		if by[c.construction] == nil {
			by[c.construction] = &bound{}
			order = append(order, c.construction)
		}
		s := c.judge(t)
		by[c.construction].add(s)
		all.add(s)
	}
	reached.put("commitments", all.all)
	reached["commitments, direction right"] = all.ways.recall()
	reached["commitments, day right"] = all.days.recall()
	reached["commitments, name right"] = all.who.recall()
	t.Logf("%-55s %v", "commitments", all)
	for _, name := range order {
		t.Logf("  %-53s %v", name, by[name])
	}
}
