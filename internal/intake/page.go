package intake

import (
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// page makes the item of a web page: its main text, led by its title, and what
// its metadata tells.
func (o *Options) page(src source) Item {
	body, repairs, err := decode(src.raw, firstOf(o.Charset, declaredCharset(src.raw)))
	if err != nil {
		return o.refuse(src, err.Error())
	}
	told, text := pageTold{}, ""
	if root, err := html.Parse(strings.NewReader(body)); err == nil {
		told = metadata(root)
		text = mainText(root)
	} else {
		repairs = append(repairs, "nested too deep for a page; its words are read without its structure")
		told = headOnly(body)
		text = stream(body)
	}
	if strings.TrimSpace(text) == "" {
		return o.refuse(src, "a page without text; save what its reader sees as .txt")
	}
	if src.address == "" && src.entry.URL == "" {
		src.address = told.address
	}
	for _, odd := range told.odd {
		repairs = append(repairs, "published day not understood: "+odd)
	}
	return o.item(src, lead(string(told.Title), text), "html/1", told.Claimed, repairs)
}

// headOnly is what the head of a page tells, where its body cannot be built.
func headOnly(body string) pageTold {
	for i := 0; i+5 <= len(body); i++ {
		if body[i] != '<' || !strings.EqualFold(body[i:i+5], "<body") {
			continue
		}
		root, err := html.Parse(strings.NewReader(body[:i]))
		if err != nil {
			break
		}
		return metadata(root)
	}
	return pageTold{}
}

// declaredCharset is what a page says of itself, where its bytes do not say
// otherwise: pages that are valid UTF-8, or declare it and are not, are looked
// at instead. "" when it says nothing.
func declaredCharset(raw []byte) string {
	if utf8.Valid(raw) {
		return ""
	}
	_, name, certain := charset.DetermineEncoding(raw[:min(len(raw), 2048)], "")
	if !certain || name == "utf-8" || KnownCharset(name) != nil {
		return ""
	}
	return name
}

// silent elements have no words of an article.
var silent = map[string]bool{"script": true, "style": true, "noscript": true, "template": true, "svg": true, "iframe": true,
	"form": true, "button": true, "select": true, "textarea": true, "head": true, "object": true, "canvas": true, "math": true, "dialog": true}

// stream takes the words of a page without building its tree.
func stream(body string) string {
	z := html.NewTokenizer(strings.NewReader(body))
	var w writer
	mute := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			return w.String()
		case html.StartTagToken:
			name, _ := z.TagName()
			tag := string(name)
			if mute == "" && silent[tag] && tag != "head" {
				mute = tag
			}
			w.element(tag)
		case html.EndTagToken:
			name, _ := z.TagName()
			if string(name) == mute {
				mute = ""
			}
			w.element(string(name))
		case html.TextToken:
			if mute == "" {
				w.words(string(z.Text()))
			}
		}
	}
}

// aside elements stand around an article and are not part of it.
var aside = map[string]bool{"nav": true, "aside": true, "footer": true}

// heaviest is how heavy a page may be for its main text to be looked for, in
// elements times how deep each lies: about what that costs. Newspapers' pages
// reach a fortieth of it; of heavier ones all words are taken.
const heaviest = 2_000_000

// weight sums how deep the elements of a page lie.
func weight(n *html.Node, depth int) int {
	sum := 0
	for sub := n.FirstChild; sub != nil; sub = sub.NextSibling {
		if sub.Type == html.ElementNode {
			sum += depth + 1 + weight(sub, depth+1)
		}
	}
	return sum
}

// mainText finds the article of a page, and changes the tree. What readability
// leaves is trusted unless it left almost nothing; parts of the article that
// it lost are put back.
func mainText(root *html.Node) string {
	prune(root)
	held := container(root)
	all, named := words(held), held.Data == "article"
	before := paragraphs(root, nil)
	if weight(root, 0) > heaviest {
		return all
	}
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	art, err := parser.ParseAndMutate(root, nil)
	if err != nil || art.Node == nil {
		return all
	}
	text := words(art.Node)
	if len(text) < 250 && len(all) > len(text) {
		return all
	}
	text = restore(text, before)
	if named && len(text)*10 < len(all)*3 {
		return all
	}
	return text
}

// container is the element that holds the article by its name, else the body.
func container(root *html.Node) *html.Node {
	for _, tag := range []string{"article", "main", "body"} {
		if n := find(root, tag); n != nil {
			return n
		}
	}
	return root
}

// find gives the first element of a name, in order of the page.
func find(n *html.Node, tag string) *html.Node {
	if n.Type == html.ElementNode && n.Data == tag {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if found := find(c, tag); found != nil {
			return found
		}
	}
	return nil
}

// words writes the text of an element, a line to a block.
func words(n *html.Node) string {
	var w writer
	w.node(n)
	return w.String()
}

// lead puts the title before the text unless it stands at its beginning, be it
// under the name of a section.
func lead(title, text string) string {
	title = strings.Join(strings.Fields(title), " ")
	if title == "" {
		return text
	}
	rest := strings.TrimSpace(text)
	for range 3 {
		var first string
		first, rest, _ = strings.Cut(rest, "\n")
		if strings.EqualFold(strings.TrimSpace(first), title) {
			return text
		}
		rest = strings.TrimLeft(rest, "\n")
	}
	return title + "\n\n" + text
}
