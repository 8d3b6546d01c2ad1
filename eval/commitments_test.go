package eval

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"onrecord"
	"onrecord/internal/reading"
)

// The cells are sentences of our own for every construction in which a verb
// or noun can bind, with what they bind to.
//
//go:embed commitments.tsv
var cellsTSV string

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
		b.direction, b.todo = direction, todo
		day, by, _ := strings.Cut(strings.TrimSpace(rest), "@")
		b.latest, b.by = onrecord.Day(strings.TrimSpace(day)), by
		list = append(list, b)
	}
	return list
}

// meets tells whether what was found is half of what was expected, or the
// other way round.
func (b *bond) meets(body string, at onrecord.Span) bool {
	from := strings.Index(body, b.todo)
	to := from + len(b.todo)
	shared := min(to, at.End) - max(from, at.Start)
	return from >= 0 && 2*shared >= min(to-from, at.End-at.Start)
}

// share counts what was right of a construction.
type tallied struct{ wanted, found, right, ways, days, daysRight, who, whoRight int }

func (s *tallied) add(o tallied) {
	s.wanted, s.found, s.right, s.ways = s.wanted+o.wanted, s.found+o.found, s.right+o.right, s.ways+o.ways
	s.days, s.daysRight, s.who, s.whoRight = s.days+o.days, s.daysRight+o.daysRight, s.who+o.who, s.whoRight+o.whoRight
}

func (s tallied) String() string {
	return fmt.Sprintf("%d wanted, %d found, %d right; direction %d, day %d of %d, who %d of %d", s.wanted, s.found, s.right, s.ways, s.daysRight, s.days, s.whoRight, s.who)
}

// score compares what was found in a sentence with what its cell expects.
func (c cell) score(t *testing.T) (s tallied) {
	x := onrecord.NewText(c.body, "plain/1")
	r := reading.Read(x, reading.Key(x.ID, onrecord.On("2031-05-14"), "en"))
	list := bonds(c.want)
	taken := make([]bool, len(list))
	for i := range r.Commitments {
		com := &r.Commitments[i]
		if com.Doubt >= onrecord.Doubtful {
			t.Logf("%s: %q doubtful %.2f: %s <%s>", c.construction, c.body, com.Doubt, com.Direction, com.ToDo.Exact)
			continue
		}
		n := -1
		for k := range list {
			if !taken[k] && list[k].meets(x.Body, x.Span(com.ToDo)) {
				n = k
				break
			}
		}
		if n < 0 {
			t.Logf("%s: %q wrong: %s <%s> %.2f", c.construction, c.body, com.Direction, com.ToDo.Exact, com.Doubt)
			s.found++
			continue
		}
		b := list[n]
		taken[n] = true
		if !b.may {
			s.found, s.right = s.found+1, s.right+1
		}
		s.of(t, c, &b, com)
	}
	for k, b := range list {
		if b.may {
			continue
		}
		s.wanted++
		if !taken[k] {
			t.Logf("%s: %q missed: %s <%s>", c.construction, c.body, b.direction, b.todo)
		}
	}
	return s
}

// of compares the direction, day and name of one that was met.
func (s *tallied) of(t *testing.T, c cell, b *bond, com *onrecord.Commitment) {
	if !b.may {
		if string(com.Direction) == b.direction {
			s.ways++
		} else {
			t.Logf("%s: %q direction %s, want %s", c.construction, c.body, com.Direction, b.direction)
		}
	}
	last := onrecord.Day("")
	if com.Deadline != nil {
		last = com.Deadline.Latest
	}
	if b.latest != "" || last != "" {
		s.days++
		if last == b.latest {
			s.daysRight++
		} else {
			t.Logf("%s: %q day %q, want %q", c.construction, c.body, last, b.latest)
		}
	}
	if b.by != "" {
		s.who++
		if strings.HasSuffix(strings.ToLower(string(com.ByName)), strings.ToLower(b.by)) {
			s.whoRight++
		} else {
			t.Logf("%s: %q by %q, want %q", c.construction, c.body, com.ByName, b.by)
		}
	}
}

// cell is a line of the table.
type cell struct{ construction, body, want string }

func TestCells(t *testing.T) {
	shares := map[string]*tallied{}
	var order []string
	var all tallied
	for line := range strings.Lines(cellsTSV) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if len(f) != 3 {
			t.Fatalf("%q", line)
		}
		c := cell{f[0], f[1], f[2]}
		if shares[c.construction] == nil {
			shares[c.construction] = &tallied{}
			order = append(order, c.construction)
		}
		s := c.score(t)
		shares[c.construction].add(s)
		all.add(s)
	}
	for _, name := range order {
		t.Logf("== %s: %s", name, shares[name])
	}
	t.Logf("== all: %s", all)
}
