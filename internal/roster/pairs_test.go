package roster

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"
)

//go:embed testdata/pairs.txt
var pairsTXT string

// pair is one line of testdata/pairs.txt.
type pair struct {
	same         bool
	construction string
	docs         []string // as press takes them; the pair is the first actors of the first two
	why          string
}

func pairs(t *testing.T) []pair {
	var all []pair
	for line := range strings.Lines(pairsTXT) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), " | ")
		if len(f) < 5 {
			t.Fatalf("%q has %d parts", line, len(f))
		}
		p := pair{same: f[0] == "same", construction: f[1], why: f[4]}
		for n, doc := range append(f[2:4:4], f[5:]...) {
			day := ""
			if strings.HasPrefix(doc, "@") {
				day, doc, _ = strings.Cut(doc, " ")
			}
			p.docs = append(p.docs, fmt.Sprintf("doc%d %s: %s", n, strings.TrimPrefix(day, "@"), doc))
		}
		all = append(all, p)
	}
	return all
}

// How many pairs of our own come out as decided. The one that does not is a
// given name that no list of ours has ("Ralf").
func TestPairs(t *testing.T) {
	type count struct{ right, missed, joined int }
	var total count
	per := map[string]count{}
	for _, p := range pairs(t) {
		reports := press(p.docs...)
		_, members := Merge(reports)
		same := members[reports[0].Reading.Actors[0].ID] == members[reports[1].Reading.Actors[0].ID]
		c := per[p.construction]
		switch {
		case same == p.same:
			c.right++
			total.right++
		case same:
			c.joined++
			total.joined++
			t.Logf("joined: %s: %q", p.why, p.docs)
		default:
			c.missed++
			total.missed++
			t.Logf("missed: %s: %q", p.why, p.docs)
		}
		per[p.construction] = c
	}
	t.Logf("%+v; %+v", total, per)
	if total.joined > 1 || total.missed > 0 {
		t.Errorf("%d pairs wrongly joined, %d missed; the floors are 1 and 0", total.joined, total.missed)
	}
}
