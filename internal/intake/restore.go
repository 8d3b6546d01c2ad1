package intake

import (
	"strings"

	"golang.org/x/net/html"
)

// prune takes out what stands around the article, unless a large part of the
// page's paragraphs is in it: then its name says something else.
func prune(root *html.Node) {
	size := map[*html.Node]int{}
	total := prose(root, size)
	var cut func(*html.Node)
	cut = func(n *html.Node) {
		for sub := n.FirstChild; sub != nil; {
			next := sub.NextSibling
			if held, named := size[sub]; named && held*4 < total {
				n.RemoveChild(sub)
			} else {
				cut(sub)
			}
			sub = next
		}
	}
	cut(root)
}

// prose is how many bytes of running text an element holds; of those whose
// names say that they stand around an article it is noted.
func prose(n *html.Node, size map[*html.Node]int) int {
	if n.Type == html.TextNode {
		if len(n.Data) < 40 {
			return 0
		}
		return len(strings.TrimSpace(n.Data))
	}
	if n.Type == html.ElementNode && silent[n.Data] && n.Data != "form" {
		return 0
	}
	held := 0
	for sub := n.FirstChild; sub != nil; sub = sub.NextSibling {
		held += prose(sub, size)
	}
	if n.Type == html.ElementNode && around(n) {
		size[n] = held
	}
	return held
}

// paragraph is one <p> of the page as it was: its words, and the name of what
// it stands in.
type paragraph struct{ words, within string }

// fullParagraph is how long a paragraph is, in bytes, to be missed.
const fullParagraph = 80

// paragraphs are the full ones of a page, in order.
func paragraphs(n *html.Node, all []paragraph) []paragraph {
	if n.Type == html.ElementNode {
		if silent[n.Data] && n.Data != "form" || aside[n.Data] || unseen(n) {
			return all
		}
		if n.Data == "p" {
			if text := words(n); len(text) >= fullParagraph {
				all = append(all, paragraph{text, within(n)})
			}
			return all
		}
	}
	for sub := n.FirstChild; sub != nil; sub = sub.NextSibling {
		all = paragraphs(sub, all)
	}
	return all
}

// within names what a paragraph stands in: the element and its classes, and
// those of its own; "" where it has no class to be known by.
func within(p *html.Node) string {
	if p.Parent == nil || attr(p.Parent, "class") == "" {
		return ""
	}
	return p.Parent.Data + " " + attr(p.Parent, "class") + " " + attr(p, "class")
}

// places finds paragraphs in a text, each after the one before it.
type places struct {
	text  string
	lines map[string][]int // first line → where it begins
	from  int
}

func newPlaces(text string) *places {
	p := &places{text: text, lines: map[string][]int{}}
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		if len(line) > 0 {
			p.lines[line] = append(p.lines[line], at)
		}
		at += len(line) + 1
	}
	return p
}

// find tells where a paragraph stands, -1 where it does not; again tells one
// that stands there, but earlier.
func (p *places) find(words string) (at int, again bool) {
	first, _, _ := strings.Cut(words, "\n")
	starts, known := p.lines[first]
	for len(starts) > 0 && starts[0] < p.from {
		starts = starts[1:]
	}
	p.lines[first] = starts
	if len(starts) == 0 || !strings.HasPrefix(p.text[starts[0]:], words) {
		return -1, known
	}
	p.from = starts[0] + len(words)
	return starts[0], false
}

// restore puts back the paragraphs that readability lost: those that stand in
// elements of the same name as most of those that it kept. An article cut up
// by pictures or offers is often kept only in its longest part.
func restore(text string, all []paragraph) string {
	kept, total := map[string]int{}, 0
	at, lost := make([]int, len(all)), make([]bool, len(all))
	where := newPlaces(text)
	for i, p := range all {
		start, again := where.find(p.words)
		at[i], lost[i] = start, start < 0 && !again && p.within != ""
		if start >= 0 {
			kept[p.within] += len(p.words)
			total += len(p.words)
		}
	}
	if total*2 < len(text) {
		return text // readability cut the page otherwise than into its paragraphs
	}
	var b strings.Builder
	done := 0
	for i, p := range all {
		switch {
		case at[i] >= 0:
			b.WriteString(text[done : at[i]+len(p.words)])
			done = at[i] + len(p.words)
		case lost[i] && kept[p.within]*2 > total && done > 0:
			b.WriteString("\n\n" + p.words)
		case lost[i] && kept[p.within]*2 > total:
			b.WriteString(p.words + "\n\n")
		}
	}
	return b.String() + text[done:]
}
