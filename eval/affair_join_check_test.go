package eval

import (
	"math"
	"testing"
)

// Measures worked out by hand: a and b are two lines of the gold, n one that
// may be a.
func TestAffairJoining(t *testing.T) {
	gold := &chapter{lines: []*line{{id: "a", core: true, same: []string{"n"}}, {id: "b", core: true, apart: []string{"a"}}, {id: "n"}}}
	j := join(gold, []item{
		{gold: "a", out: "x"}, {gold: "a", out: "x"}, {gold: "a", out: "y"}, {gold: "a"},
		{gold: "b", out: "x"}, {gold: "n", out: "y"},
	})
	if got, want := j.pairs(j.core()), (tally{right: 1, found: 3, wanted: 6}); got != want {
		t.Errorf("pairs %+v, want %+v", got, want)
	}
	p, r := j.bcubed(j.core())
	if wantP, wantR := (2./3+2./3+1+1+1./3)/5, (0.5+0.5+0.25+0.25+1)/5; math.Abs(p-wantP) > 1e-9 || math.Abs(r-wantR) > 1e-9 {
		t.Errorf("B-cubed %.3f %.3f, want %.3f %.3f", p, r, wantP, wantR)
	}
	if j.own("a") != "x" || j.own("b") != "" || j.own("n") != "y" {
		t.Errorf("lines of their own: a %q, b %q, n %q", j.own("a"), j.own("b"), j.own("n"))
	}
	var s sheet
	j.merged(&s, "k")
	if s.rows[0].right != 1 || s.rows[0].of != 1 || s.rows[1].right != 1 {
		t.Errorf("merged: %+v", s.rows)
	}
}

func TestAffairDays(t *testing.T) {
	may := days{"2025-05-01", "2025-05-31"}
	for _, c := range []struct {
		why       string
		gold, got days
		want      standing
	}{
		{"within", may, days{"2025-05-03", "2025-05-04"}, dayRight},
		{"neither told", days{}, days{}, dayRight},
		{"left open", may, days{}, dayOpen},
		{"half open", may, days{"", "2025-05-04"}, dayVague},
		{"wider", may, days{"2025-04-01", "2025-06-30"}, dayVague},
		{"another", may, days{"2025-06-01", "2025-06-01"}, dayWrong},
		{"none is told", days{}, days{"2025-06-01", "2025-06-01"}, dayWrong},
		{"an open side allows all", days{"", "2025-05-31"}, days{"", "2025-05-04"}, dayRight},
	} {
		if got := stand([]days{c.gold}, c.got); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, standingNames[got], standingNames[c.want])
		}
	}
	if got, want := together([]days{may, {"2025-05-07", ""}, {"", "2025-05-09"}}), (days{"2025-05-07", "2025-05-09"}); got != want {
		t.Errorf("together %v, want %v", got, want)
	}
	if got, want := together([]days{{"2025-05-07", "2025-05-08"}, {"2025-05-10", "2025-05-12"}}), (days{"2025-05-07", "2025-05-12"}); got != want {
		t.Errorf("accounts that contradict each other: %v, want %v", got, want)
	}
}

func TestAffairSides(t *testing.T) {
	at := func(start int) party { return party{places: []spotted{{"d", start, start + 10}}} }
	gold := &disputed{parties: []party{at(0), at(20), at(40)}}
	for _, c := range []struct {
		why string
		out []party
		n   int
	}{
		{"two of three", []party{at(45), at(5)}, 2},
		{"one side holds two", []party{{places: []spotted{{"d", 0, 30}}}}, 1},
		{"the freer one gives way", []party{{places: []spotted{{"d", 0, 30}}}, at(3)}, 2},
		{"elsewhere", []party{at(60), at(80)}, 0},
	} {
		if got := meet(gold, &disputed{parties: c.out}); got.n != c.n {
			t.Errorf("%s: %d sides, want %d", c.why, got.n, c.n)
		}
	}
}
