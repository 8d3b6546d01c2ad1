package eval

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
	"onrecord/examples"
	"onrecord/internal/desk"
	"onrecord/internal/intake"
	"onrecord/internal/lineage"
	"onrecord/internal/roster"
	"onrecord/internal/timeline"
)

// affair is documents with what the comparing packages need of them.
type affair struct {
	reports []onrecord.Report
	members map[string]string
	copies  []onrecord.Copy
}

// newAffair reads items as the product does.
func newAffair(items []intake.Item) affair {
	a := affair{reports: make([]onrecord.Report, len(items))}
	texts := map[string]*onrecord.Text{}
	desk.Each(len(items), func(i int) {
		a.reports[i] = desk.Read(&items[i].Document, items[i].Text)
		desk.Stamp(a.reports[i])
	})
	for _, item := range items {
		texts[item.Document.TextID] = item.Text
	}
	a.copies = lineage.Find(a.reports, texts)
	_, a.members = roster.Merge(a.reports)
	return a
}

// sharedAffair reads articles of the shared material, or skips.
func sharedAffair(t *testing.T, name string) (affair, string) {
	path := filepath.Join("../../shared/data", name)
	if _, err := os.Stat(path); err != nil {
		t.Skip("the shared material is not here: ", err)
	}
	var items []intake.Item
	if _, err := intake.Walk(context.Background(), []string{path}, intake.Options{}, func(item intake.Item) error {
		items = append(items, item)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return newAffair(items), path
}

// gold gives the event of each article.
func gold(t *testing.T, path string) map[string]string {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	events := map[string]string{}
	for d := json.NewDecoder(z); ; {
		var article struct {
			ID    string
			Event any
		}
		if err := d.Decode(&article); err == io.EOF {
			return events
		} else if err != nil {
			t.Fatal(err)
		}
		events[article.ID] = fmt.Sprint(article.Event)
	}
}

// TestGroups measures the grouping of articles by event as
// score/score_clusters.py does: B-cubed precision, recall, F1.
func TestGroups(t *testing.T) {
	a, path := sharedAffair(t, "clusters/giveme5w1h-even.jsonl.gz")
	_, groups := timeline.Merge(a.reports, a.members, a.copies)
	event := gold(t, path)
	group := map[string]int{}
	for n, g := range groups {
		for _, doc := range g.Docs {
			group[doc] = n + 1
		}
	}
	for n, rep := range a.reports {
		if group[rep.Document.Doc] == 0 {
			group[rep.Document.Doc] = -n - 1 // alone
		}
	}
	precision, recall := bcubed(group, event), bcubed(event, group)
	f1 := 2 * precision * recall / (precision + recall)
	t.Logf("B-cubed P %.3f R %.3f F1 %.3f, %d articles, %d groups", precision, recall, f1, len(event), len(groups))
	if f1 < 0.87 {
		t.Errorf("F1 %.3f, want .87", f1)
	}
}

// bcubed is the mean share, over items, of those with an item's class in made
// that also have its class in want.
func bcubed[A, B comparable](made map[string]A, want map[string]B) float64 {
	sum := 0.0
	for item, class := range made {
		both, all := 0, 0
		for other, c := range made {
			if c == class {
				all++
				if want[other] == want[item] {
					both++
				}
			}
		}
		sum += float64(both) / float64(all)
	}
	return sum / float64(len(made))
}

// TestDays measures which days of an affair stand out, against those an editor
// chose: as many days as the editor has, exact and within one day.
func TestDays(t *testing.T) {
	for _, name := range []string{"iraq", "egypt"} {
		a, _ := sharedAffair(t, "timelines/"+name+".jsonl.gz")
		chosen := editor(t, name)
		published, told := map[onrecord.Day]int{}, map[onrecord.Day]int{}
		for _, rep := range a.reports {
			published[rep.Document.Published.Earliest]++
		}
		events, _ := timeline.Merge(a.reports, a.members, a.copies)
		for _, e := range events {
			switch {
			case e.Modality == onrecord.Planned || e.Modality == onrecord.Denied:
			case e.When.Earliest != "" && e.When.Earliest == e.When.Latest:
				told[e.When.Earliest] += e.Origins
			case e.When.Earliest == "" && e.Reported != "": // news: of the day, or of the day before
				told[e.Reported] += e.Origins
				told[e.Reported.Add(-1)] += e.Origins
			}
		}
		for kind, votes := range map[string]map[onrecord.Day]int{"published": published, "events": told} {
			exact, near := daysF1(votes, chosen)
			t.Logf("%s, days by %s: F1 %.3f, within one day %.3f (%d days chosen)", name, kind, exact, near, len(chosen))
		}
	}
}

// editor gives the days of a timeline.
func editor(t *testing.T, name string) map[onrecord.Day]bool {
	files, _ := filepath.Glob("../../shared/data/timelines/" + name + "-gold/*")
	if len(files) != 1 {
		t.Skip("no timeline of ", name)
	}
	raw, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	days := map[onrecord.Day]bool{}
	for sc := bufio.NewScanner(strings.NewReader(string(raw))); sc.Scan(); {
		if day, err := onrecord.ParseDay(strings.TrimSpace(sc.Text())); err == nil {
			days[day] = true
		}
	}
	return days
}

func daysF1(votes map[onrecord.Day]int, chosen map[onrecord.Day]bool) (exact, near float64) {
	days := slices.Sorted(maps.Keys(votes))
	slices.SortStableFunc(days, func(a, b onrecord.Day) int { return votes[b] - votes[a] })
	days = days[:min(len(days), len(chosen))]
	for _, day := range days {
		if chosen[day] {
			exact++
		}
		if chosen[day] || chosen[day.Add(1)] || chosen[day.Add(-1)] {
			near++
		}
	}
	n := float64(len(days) + len(chosen))
	return 2 * exact / n, 2 * near / n
}

// TestNearAtHand checks on real coverage, the example that ships, that the
// parts give what Merge gives: tellings and pages of single documents, pairs
// that share a key and are alike, and each component by itself.
func TestNearAtHand(t *testing.T) {
	files, err := fs.Sub(examples.Files, "coalition-iraq")
	if err != nil {
		t.Fatal(err)
	}
	var items []intake.Item
	_, err = intake.WalkFS(context.Background(), files, "reports", "manifest.jsonl", intake.Options{}, func(item intake.Item) error {
		items = append(items, item)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	a := newAffair(items)
	events, groups := timeline.Merge(a.reports, a.members, a.copies)
	if len(events) == 0 || len(groups) == 0 {
		t.Fatalf("%d events, %d groups", len(events), len(groups))
	}
	origins := onrecord.Origins(a.reports, a.copies)
	states := timeline.States(a.reports, a.members)
	var tellings []timeline.Telling
	var pages []timeline.Page
	for _, rep := range slices.Backward(a.reports) {
		tellings = append(tellings, timeline.Tell(rep, a.members, states)...)
		pages = append(pages, timeline.Outline(rep, a.members))
	}
	years := map[string][]*timeline.Page{}
	for i := range pages {
		years[pages[i].Year()] = append(years[pages[i].Year()], &pages[i])
	}
	for _, year := range years {
		timeline.Sharpen(year)
	}
	var again []onrecord.MergedEvent
	for _, c := range components(tellings, func(a, b *timeline.Telling) bool {
		_, ok := timeline.Like(a, b)
		return ok && meetDays(a.Keys(), b.Keys())
	}) {
		again = append(again, timeline.Cluster(c, origins)...)
	}
	slices.SortFunc(again, timeline.InOrder)
	var gathered [][]*timeline.Page
	for _, c := range components(pages, func(a, b *timeline.Page) bool {
		_, ok := timeline.Alike(a, b)
		return ok && meetDays(a.Keys(), b.Keys()) || origins[a.Doc] == origins[b.Doc]
	}) {
		gathered = append(gathered, timeline.Gather(c, origins)...)
	}
	if diff := cmp.Diff(events, again) + cmp.Diff(groups, timeline.Named(gathered, again)); diff != "" {
		t.Errorf("the parts do not give what Merge gives:\n%s", diff)
	}
}

func meetDays(a, b []timeline.Key) bool {
	return slices.ContainsFunc(a, func(x timeline.Key) bool {
		return slices.ContainsFunc(b, func(y timeline.Key) bool { return x.Hash == y.Hash && (x.Open || y.Open) })
	})
}

// components parts items by what links them, directly or by way of others.
func components[T any](items []T, linked func(a, b *T) bool) [][]T {
	seen := make([]bool, len(items))
	var all [][]T
	for i := range items {
		if seen[i] {
			continue
		}
		seen[i] = true
		queue := []int{i}
		var one []T
		for len(queue) > 0 {
			k := queue[0]
			queue, one = queue[1:], append(one, items[k])
			for j := range items {
				if !seen[j] && linked(&items[k], &items[j]) {
					seen[j] = true
					queue = append(queue, j)
				}
			}
		}
		all = append(all, one)
	}
	return all
}
