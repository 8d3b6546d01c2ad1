package intake

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"onrecord"
)

// paged is the item of a page.
func paged(t testing.TB, page string, entry Entry) Item {
	opt := Options{Now: noon}
	return opt.page(source{path: "wall.html", raw: []byte(page), entry: entry})
}

// story is a body long enough to be an article.
const story = `<p>The harbour wall at Lower Quay will be finished by the end of May, the port authority said on Monday, after two winters of delay and a change of builder.</p>
<p>“We have the stone and we have the crews,” said Ada Reed, who heads the authority. She refused to say what the work would cost in the end.</p>
<figure><img src="w.jpg"><figcaption>The wall in January.</figcaption></figure>
<p>The council is to vote on the last part of the money in March, and two members have said that they will ask for the accounts first.</p>`

func TestMetadata(t *testing.T) {
	for _, c := range []struct {
		why, head, body string
		want            onrecord.Claimed
	}{
		{"JSON-LD goes first; the author is named by reference in its graph",
			`<html lang="en-gb"><meta property="og:title" content="Wall to be done | Quay Post"><meta property="article:published_time" content="2025-02-06">
			<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Wall to be done by May","datePublished":"2025-02-05T23:30:00-05:00","author":{"@id":"#ada"},"publisher":{"name":"Quay Post"}},
			{"@type":"Person","@id":"#ada","name":"Ada Reed"}]}</script>`, story,
			onrecord.Claimed{Title: "Wall to be done by May", Published: "2025-02-05", Basis: "metadata", Authors: "Ada Reed", Outlet: "Quay Post", Language: "en-gb"}},
		{"meta names; the site's name goes off the title",
			`<meta property="og:title" content="Wall to be done - Quay Post"><meta property="og:site_name" content="Quay Post"><meta name="date" content="Feb. 5, 2025"><meta name="author" content="By Bo Finn">`, story,
			onrecord.Claimed{Title: "Wall to be done", Published: "2025-02-05", Basis: "metadata", Authors: "Bo Finn", Outlet: "Quay Post"}},
		{"what stands on the page, where nothing else tells; a related article's day is not its own",
			`<title>Wall to be done: Quay Post</title>`, `<div class="related-posts"><time datetime="2024-01-01">then</time></div><h1>Wall to be done</h1><p class="byline">By <a href="/bo">Bo Finn</a> and <a href="/ada">Ada Reed</a></p><span>February 5, 2025</span>` + story,
			onrecord.Claimed{Title: "Wall to be done", Published: "2025-02-05", Basis: "metadata", Authors: "Bo Finn, Ada Reed"}},
		{"an author's address and login are no names; an updated day is none of publication",
			`<meta name="author" content="https://quay.example/ada"><meta property="article:author" content="ada.reed"><title>Wall to be done</title>`, `<p class="date">Updated February 7, 2025</p>` + story,
			onrecord.Claimed{Title: "Wall to be done"}},
		{"card labels name a writer",
			`<title>Wall to be done</title><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Reed">`, story,
			onrecord.Claimed{Title: "Wall to be done", Authors: "Ada Reed"}},
		{"micro-data", `<title>Wall to be done</title>`, `<div itemprop="author" itemscope><span itemprop="name">Ada Reed</span>, port reporter</div><meta itemprop="datePublished" content="2025-02-05">` + story,
			onrecord.Claimed{Title: "Wall to be done", Published: "2025-02-05", Basis: "metadata", Authors: "Ada Reed"}},
	} {
		it := paged(t, c.head+"<body><article>"+c.body+"</article></body>", Entry{})
		if got := it.Document.Claimed; got != c.want {
			t.Errorf("%s:\n got %+v\nwant %+v", c.why, got, c.want)
		}
	}
}

func TestPageText(t *testing.T) {
	page := `<title>Wall to be done</title><body><nav><a href="/">Home</a></nav><article><h1>Wall to be done</h1>` + story +
		`<div class="related-stories"><p>Read next: <a href="/x">The ferry that never came back to the upper quay</a></p></div></article>
		<section id="comments"><p>I do not believe a word of it, and I have lived at the quay for forty years, said a reader of this page.</p></section><script>bad()</script><footer>All rights reserved</footer>`
	it := paged(t, page, Entry{})
	body := it.Text.Body
	if !strings.HasPrefix(body, "Wall to be done\n\nThe harbour wall") || strings.Count(body, "Wall to be done") != 1 {
		t.Errorf("the title does not lead once:\n%s", body)
	}
	if !strings.Contains(body, "\n\nThe wall in January.\n\n") {
		t.Errorf("the caption is no line of its own:\n%s", body)
	}
	for _, not := range []string{"Home", "ferry", "forty years", "bad()", "rights"} {
		if strings.Contains(body, not) {
			t.Errorf("%q is part of the text:\n%s", not, body)
		}
	}
}

// A page cut up by offers: readability keeps the longest part alone.
func TestLostParts(t *testing.T) {
	part := `<div class="body-part"><p class="words">` + strings.Repeat("The wall stands, and the crews go on with it day by day. ", 4) + `Part %.</p><p class="words">A second paragraph of the part, as long as paragraphs in newspapers usually are, and with a comma. Number %.</p></div>`
	var b strings.Builder
	b.WriteString("<title>Wall</title><body><div><div class=chunk>")
	for _, n := range []string{"one", "two", "three"} {
		b.WriteString(strings.ReplaceAll(part, "%", n))
	}
	b.WriteString(`</div><div class="offer"><div><a href="/b">Buy</a></div></div><div class=wrap><div class=deep>`)
	b.WriteString(strings.ReplaceAll(part, "%", "four") + "</div></div></div>")
	body := paged(t, b.String(), Entry{}).Text.Body
	at := 0
	for _, n := range []string{"one", "two", "three", "four"} {
		i := strings.Index(body[at:], "Number "+n)
		if i < 0 {
			t.Fatalf("part %s is lost or out of order:\n%s", n, body)
		}
		at += i
	}
}

func TestPageBytes(t *testing.T) {
	old, err := charmap.Windows1256.NewEncoder().String(`<meta charset="windows-1256"><title>الجدار</title><p>قال الوزير إن الجدار سيكتمل في مايو.`)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ why, page, want, repair string }{
		{"declared on the page", old, "الجدار\n\nقال الوزير إن الجدار سيكتمل في مايو.", "decoded from windows-1256"},
		{"declared wrongly: it is UTF-8", `<meta charset="iso-8859-1"><p>The minister’s wall.`, "The minister’s wall.", ""},
		{"declared wrongly: it is no UTF-8", "<meta charset=utf-8><p>The minister\x92s wall.", "The minister’s wall.", "decoded from windows-1252"},
		{"a name that is none", "<meta charset=klingon><p>The wall.", "The wall.", ""},
	} {
		it := paged(t, c.page, Entry{})
		if it.Text == nil || it.Text.Body != c.want || strings.Join(it.Document.Repairs, ", ") != c.repair {
			t.Errorf("%s: got %+v %q", c.why, it.Text, it.Document.Repairs)
		}
	}
}

// Pages built to exhaust a reader are read, or refused, in good time.
func TestHostilePages(t *testing.T) {
	many := func(s string, n int) string { return strings.Repeat(s, n) }
	for _, c := range []struct{ why, page string }{
		{"nested deep", "<title>Wall</title><body>" + many("<div>", 50_000) + "The wall stands." + many("</div>", 50_000)},
		{"nested deep behind ends that match nothing", many("<div></x>", 50_000) + "The wall stands."},
		{"spans deep, never closed", many("<span class=author>", 50_000) + "The wall stands."},
		{"nested as deep as pages may be, and wide", many("<div class=author>", 400) + many("<p class=date>The wall stands. ", 20_000)},
		{"links", "<body>" + many("<a href=x>wall ", 50_000)},
		{"formatting never closed", "<body>" + many("<p><b><i>wall", 20_000)},
		{"breaks", "<body>The wall stands." + many("<br>", 100_000)},
		{"names of what stands beside, nested", many("<div class=comments>", 400) + many("<p>The wall stands, as it always has, at the lower quay of the harbour.", 5_000)},
		{"tables", "<body>" + many("<table><tr><td>wall", 200)},
		{"one paragraph many times", "<body><div class=a>" + many("<p>The wall stands at the lower quay, and the crews go on with the work day by day in every weather.", 20_000)},
		{"JSON-LD nested deep", `<script type="application/ld+json">` + many(`[`, 100_000) + "</script><p>The wall stands."},
		{"attributes", "<p " + many("a=b ", 100_000) + ">The wall stands."},
		{"text of 5 MB without an element", many("The wall stands. ", 300_000)},
	} {
		start := time.Now()
		it := paged(t, c.page, Entry{})
		check(t, it)
		if it.Text == nil || !strings.Contains(it.Text.Body, "wall") {
			t.Errorf("%s: not read: %s", c.why, it.Document.Failed)
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s: took %v", c.why, took)
		} else if took > time.Second {
			t.Logf("%s: took %v", c.why, took)
		}
	}
}

func FuzzPage(f *testing.F) {
	for _, page := range []string{
		"<title>Wall</title><p>The wall stands.", "<article><h1>A</h1>" + story + "</article>", strings.Repeat("<div></x>", 600) + "a",
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":["a"],"author":[{"name":null}]}</script>` + story,
		"<meta charset=utf-16><p>a", "<pre>a\n\nb</pre>", "\xFF\xFE<\x00p\x00>\x00a\x00", "<template><p>a", "<svg><p>a</svg>", "<frameset><frame>",
		`<div class="comments">` + story + `</div><time datetime="0001-01-01">`, "<p>a<br>b\x00c</p>",
	} {
		f.Add([]byte(page))
	}
	f.Fuzz(func(t *testing.T, page []byte) {
		start := time.Now()
		check(t, paged(t, string(page), Entry{}))
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

// BenchmarkPages reads real pages: pages a second.
func BenchmarkPages(b *testing.B) {
	for name, all := range map[string][]wanted{"guides": articlePages(b), "news": newsPages(b)} {
		b.Run(name, func(b *testing.B) {
			read := 0
			for b.Loop() {
				for _, w := range all {
					paged(b, w.html, Entry{})
					read++
				}
			}
			b.ReportMetric(float64(read)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}
