package intake

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// writer turns elements into plain text: a paragraph to a block, blank lines
// between, runs of white space as one blank.
type writer struct {
	b       strings.Builder
	pending int  // line breaks to write before the next word
	blank   bool // a blank to write before the next word
	verse   int  // how many <pre> the writer is in: there line breaks are kept
}

// String is the text so far.
func (w *writer) String() string { return w.b.String() }

// block elements begin and end a paragraph.
var block = map[string]bool{"p": true, "div": true, "section": true, "article": true, "main": true, "body": true, "header": true,
	"h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "blockquote": true, "ul": true, "ol": true, "dl": true,
	"figure": true, "figcaption": true, "table": true, "pre": true, "address": true, "hr": true, "fieldset": true, "nav": true,
	"aside": true, "footer": true, "details": true, "summary": true, "title": true, "caption": true}

// line elements begin a line.
var line = map[string]bool{"br": true, "li": true, "tr": true, "dt": true, "dd": true, "option": true}

// element notes the breaks that an element's beginning or end makes.
func (w *writer) element(tag string) {
	switch {
	case block[tag]:
		w.pending = 2
	case line[tag]:
		w.pending = max(w.pending, 1)
	case tag == "td" || tag == "th":
		w.blank = true
	}
}

// words writes text.
func (w *writer) words(s string) {
	for _, r := range s {
		if unicode.IsSpace(r) && r != '\u00a0' || r == '\u200b' {
			w.blank = true
			if r == '\n' && w.verse > 0 {
				w.pending = max(w.pending, 1)
			}
			continue
		}
		if r == '\u00a0' {
			r = ' '
		}
		w.flush()
		w.b.WriteRune(r)
	}
}

// flush writes the breaks and blanks that are due.
func (w *writer) flush() {
	if w.b.Len() > 0 {
		switch {
		case w.pending > 0:
			w.b.WriteString("\n\n"[:w.pending])
		case w.blank:
			w.b.WriteByte(' ')
		}
	}
	w.pending, w.blank = 0, false
}

// all writes all words in a node, whatever they stand for.
func (w *writer) all(n *html.Node) {
	if n.Type == html.TextNode {
		w.words(n.Data)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.element(c.Data)
		w.all(c)
		w.element(c.Data)
	}
}

// node writes an element and what is in it, without what stands around an
// article.
func (w *writer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.words(n.Data)
		return
	case html.ElementNode:
		if silent[n.Data] || aside[n.Data] || unseen(n) {
			return
		}
		w.element(n.Data)
		defer w.element(n.Data)
		if n.Data == "pre" {
			w.verse++
			defer func() { w.verse-- }()
		}
	case html.CommentNode, html.DoctypeNode:
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
}

// beside are the words by which pages name what stands around an article.
var beside = map[string]bool{"related": true, "recommended": true, "recommendations": true, "recommendation": true, "comments": true,
	"comment": true, "disqus": true, "respond": true, "sidebar": true, "newsletter": true, "newsletters": true, "trending": true,
	"taboola": true, "outbrain": true, "footer": true, "bio": true, "promo": true, "subscribe": true, "signup": true, "share": true, "sharing": true,
	"breadcrumb": true, "breadcrumbs": true, "cookie": true, "advert": true, "advertisement": true, "sponsored": true}

// around tells by its name an element that stands around an article: what
// readers say of it, and links to others.
func around(n *html.Node) bool {
	switch n.Data {
	case "body", "html", "main", "article", "p", "a", "span", "h1":
		return false
	}
	return besideWord(attr(n, "id")) || besideWord(attr(n, "class"))
}

// besideWord tells whether a word of a name such as "post-comments__list" or
// "relatedStories" is one of those beside an article.
func besideWord(name string) bool {
	start := 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && isLower(name[i]) {
			continue
		}
		if i > start && beside[strings.ToLower(name[start:i])] {
			return true
		}
		start = i
		if i < len(name) && (name[i] < 'A' || name[i] > 'Z') {
			start = i + 1
		}
	}
	return false
}

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }

// unseen tells whether an element is not shown.
func unseen(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true":
			return true
		case a.Key == "style" && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none"):
			return true
		}
	}
	return false
}
