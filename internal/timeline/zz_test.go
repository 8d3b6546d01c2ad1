package timeline

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"onrecord"
	"onrecord/eval/zz/cache"
)

func TestZZ(t *testing.T) {
	type miss struct {
		m    int
		line string
	}
	var out []miss
	for _, set := range []string{"north-korea-summits", "iraq-withdrawal", "afghanistan-withdrawal"} {
		a := cache.Load(set)
		reports := inOrder(a.Reports)
		ev, _ := Merge(reports, a.Members, a.Copies)
		of := map[string]int{}
		n := map[int]int{}
		for i, e := range ev {
			n[i] = len(e.Accounts)
			for _, m := range e.Members {
				of[m] = i
			}
		}
		var all []*Telling
		for _, r := range reports {
			ts := Tell(r, a.Members)
			for i := range ts {
				all = append(all, &ts[i])
			}
		}
		links := likes(all)
		eachComponent(len(all), links, func(members []int, links []link) {
			one := make([]*Telling, len(members))
			for k, i := range members {
				one[k] = all[i]
			}
			w := sharpened(one)
			for _, l := range links {
				x, y := one[l.a], one[l.b]
				if of[x.Account.Event] == of[y.Account.Event] || n[of[x.Account.Event]] > 1 && n[of[y.Account.Event]] > 1 {
					continue
				}
				s, ok := same(x, y, w)
				f := func(t *Telling) string {
					return fmt.Sprintf("%s(%s) %s..%s %s | %s", t.Account.Doc[:4], t.Published, t.Account.When.Earliest, t.Account.When.Latest, t.Account.Modality, strings.ReplaceAll(t.Account.Exact, "\n", " "))
				}
				out = append(out, miss{s - needed(x, y), fmt.Sprintf("%s %v score %d needed %d ok %v comp %d\n    %s\n    %s", x.Class, l.score, s, needed(x, y), ok, len(one), f(x), f(y))})
			}
		})
	}
	slices.SortFunc(out, func(a, b miss) int { return b.m - a.m })
	fmt.Println(len(out))
	for _, o := range out[:min(70, len(out))] {
		fmt.Println(o.m, o.line)
	}
	_ = onrecord.Day("")
}
