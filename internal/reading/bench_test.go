package reading

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"onrecord"
	"onrecord/internal/actor"
	"onrecord/internal/commitment"
	"onrecord/internal/event"
	"onrecord/internal/figure"
	"onrecord/internal/front"
	"onrecord/internal/quantity"
	"onrecord/internal/statement"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
	"onrecord/internal/when"
)

// articleWords is the mean length of the articles that docs/measurements.md
// counts documents a second on.
const articleWords = 840

// article is the reports of the example in a row, cut at the length of a
// common article.
func article(t testing.TB) string {
	t.Helper()
	texts := reports(t)
	var b strings.Builder
	words := 0
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		for line := range strings.Lines(texts[name]) {
			if words >= articleWords {
				return b.String()
			}
			b.WriteString(line)
			words += len(strings.Fields(line))
		}
		b.WriteString("\n\n")
	}
	t.Fatalf("the reports have %d words, want %d", words, articleWords)
	return ""
}

// rates reports what one run of a benchmark does a second.
func rates(b *testing.B, words int) {
	b.ReportAllocs()
	perSecond := float64(b.N) / b.Elapsed().Seconds()
	b.ReportMetric(perSecond, "docs/s")
	b.ReportMetric(perSecond*float64(words), "words/s")
}

// BenchmarkSteps takes the time of each step of Read on one article, in the
// order of Read, given what the steps before it found.
func BenchmarkSteps(b *testing.B) {
	body := article(b)
	pub := onrecord.On("2025-04-08")
	t := onrecord.NewText(body, "plain/1")
	fr := front.Find(t, pub)
	sents := text.Sentences(body, nil)
	times := when.Find(t, sents, pub)
	page := syntax.Parse(t, sents, text.Quotes(body, nil))
	mentions, actors := actor.Find(page)
	numbers := quantity.Find(t, sents, times)
	statements := statement.Find(page, fr, mentions, actors, times, pub)
	ground := structured(syntax.NewGround(page, mentions, actors, times, statements))
	figures := figure.Find(ground, numbers)
	for _, step := range []struct {
		name string
		run  func()
	}{
		{"text", func() { onrecord.NewText(body, "plain/1") }},
		{"front", func() { front.Find(t, pub) }},
		{"words", func() { text.Words(body, onrecord.Span{End: len(body)}) }},
		{"sentences", func() { text.Sentences(body, nil) }},
		{"quotes", func() { text.Quotes(body, nil) }},
		{"when", func() { when.Find(t, sents, pub) }},
		{"parse", func() { syntax.Parse(t, sents, page.Quotes) }},
		{"actor", func() { actor.Find(page) }},
		{"quantity", func() { quantity.Find(t, sents, times) }},
		{"statement", func() { statement.Find(page, fr, mentions, actors, times, pub) }},
		{"structure", func() { structured(syntax.NewGround(page, mentions, actors, times, statements)) }},
		{"figure", func() { figure.Find(ground, numbers) }},
		{"event", func() { event.Find(ground, pub) }},
		{"commitment", func() { commitment.Find(ground, pub) }},
		{"check", func() { figure.Check(page, figures, times) }},
		{"read", func() { Read(t, Key(t.ID, pub, "en")) }},
	} {
		b.Run(step.name, func(b *testing.B) {
			for b.Loop() {
				step.run()
			}
			rates(b, len(strings.Fields(body)))
		})
	}
}

// structured takes all sentences of a ground apart.
func structured(g *syntax.Ground) *syntax.Ground {
	for n := range g.Page.Sentences {
		g.Structured(n)
	}
	return g
}

// BenchmarkGrowth reads texts of growing length: words a second should stay
// what they are.
func BenchmarkGrowth(b *testing.B) {
	one := article(b)
	for _, times := range []int{1, 4, 16} {
		body := strings.Repeat(one+"\n\n", times)
		t := onrecord.NewText(body, "plain/1")
		b.Run(strconv.Itoa(times), func(b *testing.B) {
			for b.Loop() {
				Read(t, Key(t.ID, onrecord.On("2025-04-08"), "en"))
			}
			rates(b, len(strings.Fields(body)))
		})
	}
}

// hostile are pieces that make one sentence without an end when repeated, each
// of them work for another finder.
var hostile = []string{
	"the minister said that 200 troops in Iraq will leave and ",
	"“we will ” he said , ",
	"Foreign Minister Fuad Hussein , al - Abbas of the ",
	"by the end of May 2025 or 3 to 4 percent of ",
	"who said that she had vowed to ",
	"( Reuters ) — ",
}

// A sentence without an end costs time in proportion to its length: a word of
// a sixteen times longer one costs no more than a few times as much.
func TestLongSentences(t *testing.T) {
	if testing.Short() {
		t.Skip("sentences of a quarter megabyte: left out with -short")
	}
	for _, piece := range hostile {
		short, long := time.Duration(0), time.Duration(1<<63-1)
		for range 3 { // once more where the machine was busy
			short, long = max(short, readTime(t, strings.Repeat(piece, 1<<14/len(piece)))), min(long, readTime(t, strings.Repeat(piece, 1<<18/len(piece))))
			if long <= 16*4*short {
				break
			}
		}
		if long > 16*4*short {
			t.Errorf("%q: %v for 16 KB, %v for 256 KB", piece, short, long)
		}
	}
}

// readTime is the least time of three readings, since the machine has other
// work, too.
func readTime(t *testing.T, body string) time.Duration {
	t.Helper()
	x := onrecord.NewText(body, "plain/1")
	least := time.Duration(1<<63 - 1)
	for range 3 {
		start := time.Now()
		if r := Read(x, Key(x.ID, onrecord.On("2025-04-08"), "en")); r.Failed != "" {
			t.Error(r.Failed)
		}
		least = min(least, time.Since(start))
	}
	return least
}
