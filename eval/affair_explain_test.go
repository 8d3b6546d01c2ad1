package eval

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// explain logs what went wrong, line by line, with the ids of the gold and of
// the output and the output's words. It is for the half that is built on.
func (c *comparison) explain(t *testing.T) {
	t.Helper()
	for _, ch := range []struct {
		kind      string
		gold, out *chapter
		of        []int
		j         *joining
	}{
		{"actor", &c.gold.actors, &c.out.actors, c.aliases, c.actors},
		{"event", &c.gold.events, &c.out.events, c.accounts, c.events},
		{"commitment", &c.gold.commitments, &c.out.commitments, c.steps, c.commitments},
		{"series", &c.gold.figures, &c.out.figures, c.points, c.figures},
	} {
		for _, l := range ch.gold.lines {
			if l.core {
				t.Logf("%s %s (%s)%s", ch.kind, l.id, l.names[0], account(l, ch.gold, ch.out, ch.of, ch.j))
			}
		}
		for a, x := range ch.gold.lines {
			for _, y := range ch.gold.lines[:a] {
				if both := ch.j.shared(x.id, y.id); len(both) > 0 && !ch.gold.mayBeSame(x.id, y.id) {
					t.Logf("%s %s and %s share %v", ch.kind, x.id, y.id, both)
				}
			}
		}
	}
	c.explainOffices(t)
	c.explainDisputes(t)
}

// account tells of each place of a line where it stands in the output.
func account(l *line, gold, out *chapter, of []int, j *joining) string {
	var b strings.Builder
	own := j.own(l.id)
	if own == "" {
		b.WriteString(": not found")
	}
	if o := out.line(own); o != nil {
		fmt.Fprintf(&b, ": %s %q %v", own, o.names[0], o.sorts)
		if len(l.when) > 0 {
			fmt.Fprintf(&b, ", day %v of %v: %s", o.when, l.when, standingNames[stand(l.when, o.when[0])])
		}
		if l.deadline != nil {
			fmt.Fprintf(&b, ", last day %q of %q, status %v of %v", *o.deadline, *l.deadline, o.statuses, l.statuses)
		}
	}
	for i := range gold.spots {
		g := &gold.spots[i]
		if g.line != l.id {
			continue
		}
		fmt.Fprintf(&b, "\n\t%s [%d,%d)", g.Doc, g.Start, g.End)
		if of[i] < 0 {
			b.WriteString(" no place")
			for k := range out.spots {
				if o := &out.spots[k]; g.meets(o.spotted) || g.meets(o.clause) {
					fmt.Fprintf(&b, "; meets %s %.60q", o.line, o.words)
				}
			}
			continue
		}
		o := &out.spots[of[i]]
		fmt.Fprintf(&b, " %s %.60q %v of %v", o.line, o.words, o.as, g.as)
		if g.on.known() || o.on.known() {
			fmt.Fprintf(&b, " day %v of %v", o.on, g.on)
		}
		if o.line != own {
			b.WriteString(" (apart)")
		}
	}
	return b.String()
}

var standingNames = [...]string{dayRight: "right", dayOpen: "open", dayVague: "too wide", dayWrong: "wrong"}

func (c *comparison) explainOffices(t *testing.T) {
	t.Helper()
	for i := range c.gold.offices {
		g := &c.gold.offices[i]
		var got []string
		for k := range c.out.offices {
			if o := &c.out.offices[k]; g.meets(o.spotted) {
				got = append(got, fmt.Sprintf("%s (belongs to %q) %q of %q %.50q", o.line, c.actors.owner[o.line], o.as[0], o.org, o.words))
			}
		}
		t.Logf("office %s %q of %q %s [%d,%d): %s", g.line, g.as[0], g.org, g.Doc, g.Start, g.End, strings.Join(got, "; "))
	}
}

func (c *comparison) explainDisputes(t *testing.T) {
	t.Helper()
	for i := range c.gold.disputes {
		g := &c.gold.disputes[i]
		if m := c.met(g); m.out != nil {
			t.Logf("disagreement %s core %v (%s): %s sides %v", g.id, g.core, g.about, m.out.id, m.sides)
			continue
		}
		t.Logf("disagreement %s core %v (%s): not found", g.id, g.core, g.about)
	}
	for i := range c.out.disputes {
		o := &c.out.disputes[i]
		known := slices.ContainsFunc(c.gold.disputes, func(g disputed) bool { return meet(&g, o).n > 1 })
		t.Logf("reported %s %s %q known %v %v", o.id, o.sort, o.about, known, o.parties)
	}
}
