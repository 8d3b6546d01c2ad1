package intake

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// pages is where the pages to measure on lie. They belong to their outlets
// and are no part of the project: without them the measurement is skipped.
const pages = "../../../shared/data/html"

// wanted is what a page is known to hold; nil is not known.
type wanted struct {
	name                string
	html                string
	title, author, date *string
	body                string
}

// TestQuality measures what is taken out of real pages. The floors lie a
// little under what is reached; lowering one takes a reason.
func TestQuality(t *testing.T) {
	t.Run("guides and blogs", func(t *testing.T) {
		measure(t, articlePages(t), figures{text: .945, title: 79, author: 70, date: 72})
	})
	t.Run("hard news", func(t *testing.T) {
		measure(t, newsPages(t), figures{text: .935})
	})
}

// figures are the mean F1 of the words and per cents of right fields.
type figures struct{ text, title, author, date float64 }

func measure(t *testing.T, all []wanted, floor figures) {
	var f1, plain float64
	var title, author, date tally
	for _, w := range all {
		told, text := taken(t, w.html)
		got := overlap(text, w.body)
		if f1 += got; got < .8 {
			t.Logf("%s: text F1 %.2f", w.name, got)
		}
		plain += overlap(withoutCaptions(t, w.html), w.body)
		title.add(t, w.name+" title", string(told.Title), w.title)
		author.add(t, w.name+" author", string(told.Authors), w.author)
		date.add(t, w.name+" day", string(told.Published), w.date)
	}
	got := figures{f1 / float64(len(all)), title.share(), author.share(), date.share()}
	t.Logf("%d pages: text F1 %.3f (%.3f without captions), title %.0f %%, author %.0f %%, day %.0f %%", len(all), got.text, plain/float64(len(all)), got.title, got.author, got.date)
	if got.text < floor.text || got.title < floor.title || got.author < floor.author || got.date < floor.date {
		t.Errorf("got %+v, below the floor %+v", got, floor)
	}
}

// taken is what intake makes of a page, the title apart from the text.
func taken(t *testing.T, page string) (pageTold, string) {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	told := metadata(root)
	return told, mainText(root)
}

// withoutCaptions is the text of a page as extractors give it that leave out
// captions; intake keeps them as lines, for reading to tell what they are.
func withoutCaptions(t *testing.T, page string) string {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var captions []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "figcaption" {
			captions = append(captions, n)
		}
	}
	for _, n := range captions {
		n.Parent.RemoveChild(n)
	}
	return mainText(root)
}

// tally counts right fields among those that are known.
type tally struct{ right, known int }

func (n *tally) add(t *testing.T, what, got string, want *string) {
	if want == nil || *want == "" {
		return
	}
	n.known++
	if bare(got) == bare(*want) {
		n.right++
		return
	}
	t.Logf("%s: got %q, want %q", what, got, *want)
}

func (n *tally) share() float64 {
	if n.known == 0 {
		return 0
	}
	return 100 * float64(n.right) / float64(n.known)
}

// bare is a string in lower case without punctuation.
func bare(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// overlap is the F1 of two texts as bags of words.
func overlap(got, want string) float64 {
	bag, common := map[string]int{}, 0
	have, need := strings.Fields(bare(got)), strings.Fields(bare(want))
	for _, word := range need {
		bag[word]++
	}
	for _, word := range have {
		if bag[word] > 0 {
			bag[word]--
			common++
		}
	}
	if len(have)+len(need) == 0 {
		return 1
	}
	return 2 * float64(common) / float64(len(have)+len(need))
}

// articlePages are the pages of wcxb.
func articlePages(t testing.TB) []wanted {
	names, _ := filepath.Glob(filepath.Join(pages, "wcxb", "*.json"))
	if len(names) == 0 {
		t.Skip("no pages to measure on at " + pages)
	}
	var all []wanted
	for _, name := range names {
		var about struct {
			Truth struct {
				Title  *string `json:"title"`
				Author *string `json:"author"`
				Date   *string `json:"publish_date"`
				Body   string  `json:"main_content"`
			} `json:"ground_truth"`
		}
		readJSON(t, name, &about)
		page := unzipped(t, strings.TrimSuffix(name, ".json")+".html.gz")
		all = append(all, wanted{filepath.Base(name), page, about.Truth.Title, about.Truth.Author, about.Truth.Date, about.Truth.Body})
	}
	return all
}

// newsPages are the pages of fundus-evaluation, of which only the text is known.
func newsPages(t testing.TB) []wanted {
	var about map[string]struct{ Body []string }
	if _, err := os.Stat(filepath.Join(pages, "fundus-evaluation")); err != nil {
		t.Skip("no pages to measure on at " + pages)
	}
	readJSON(t, filepath.Join(pages, "fundus-evaluation", "ground_truth.json"), &about)
	names, _ := filepath.Glob(filepath.Join(pages, "fundus-evaluation", "*.html.gz"))
	var all []wanted
	for _, name := range names {
		body := about[filepath.Base(name)].Body
		all = append(all, wanted{name: filepath.Base(name), html: unzipped(t, name), body: strings.Join(body, "\n")})
	}
	return all
}

func readJSON(t testing.TB, name string, to any) {
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, to); err != nil {
		t.Fatal(err)
	}
}

func unzipped(t testing.TB, name string) string {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
