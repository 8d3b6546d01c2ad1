package intake

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// longest lengths, in bytes, of an element that holds nothing but a name or a
// day.
const (
	longestName = 100
	longestDay  = 80
)

// shown reads what an element on the page itself tells by its markup or, less
// surely, by its class names: who wrote the article, and when.
func (c *clues) shown(n *html.Node) {
	prop, class := attr(n, "itemprop"), strings.ToLower(attr(n, "class"))
	switch {
	case prop == "author" || prop == "creator" || hasWord(attr(n, "rel"), "author"):
		c.author(byMarkup, nameIn(n))
	case n.Data == "time":
		c.time(n, prop, class)
	case prop == "datePublished":
		c.published(byMarkup, firstOf(attr(n, "content"), attr(n, "datetime"), short(n, longestDay)))
	case class == "" || n.Data == "body" || n.Data == "html":
	case saysAuthor(class):
		c.author(byLook, nameIn(n))
	case saysDay(class):
		c.published(byLook, dayWords(short(n, longestDay)))
	}
}

// time reads a <time>, unless it says when the page was changed.
func (c *clues) time(n *html.Node, prop, class string) {
	rank := byLook
	if prop == "datePublished" || attr(n, "pubdate") != "" || strings.Contains(class, "publish") {
		rank = byMarkup
	}
	if prop == "dateModified" || strings.Contains(class, "modified") || strings.Contains(class, "updated") && rank == byLook {
		rank = byWeak
	}
	c.published(rank, firstOf(attr(n, "datetime"), dayWords(short(n, longestDay))))
}

// underHead is how far below its heading, in bytes of text, an article's byline
// and day stand.
const underHead = 400

// below reads the text under the heading of the page: a line that is a day,
// and nothing else, is the day of the article.
func (c *clues) below(n *html.Node, beside bool) {
	words := strings.TrimSpace(n.Data)
	if c.since += len(words); c.since > underHead || beside || len(words) < 8 || len(words) > 40 {
		return
	}
	if words = dayWords(words); strings.ContainsAny(words, "0123456789") {
		c.published(byLook, words)
	}
}

// saysAuthor tells class names that stand at a byline and not at a portrait,
// a list of links or a biography.
func saysAuthor(class string) bool {
	for _, name := range strings.Fields(class) {
		if !strings.Contains(name, "author") && !strings.Contains(name, "byline") {
			continue
		}
		if !hasAny(name, "bio", "image", "avatar", "photo", "social", "link-list", "description", "title", "role", "box", "related", "date", "time", "job", "about") {
			return true
		}
	}
	return false
}

// saysDay tells class names that stand at the day of publication.
func saysDay(class string) bool {
	for _, name := range strings.Fields(class) {
		if hasAny(name, "date", "publish", "posted", "timestamp", "dateline") && !hasAny(name, "update", "modif", "candidate", "event", "related") {
			return true
		}
	}
	return false
}

func hasAny(s string, parts ...string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// hasWord tells whether a word is among those of an attribute.
func hasWord(s, word string) bool {
	for _, w := range strings.Fields(s) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

// fewNodes is how many nodes are looked at to find a name or a day.
const fewNodes = 200

// short is the text of an element if it is no longer than most; "" otherwise.
func short(n *html.Node, most int) string {
	size, nodes := 0, 0
	for sub := range n.Descendants() {
		if sub.Type == html.TextNode {
			size += len(strings.TrimSpace(sub.Data))
		}
		if nodes++; size > most || nodes > fewNodes {
			return ""
		}
	}
	return flat(n)
}

// nameIn is the name that an element holds: that of an itemprop=name or of
// links in it, else its own words up to the first break.
func nameIn(n *html.Node) string {
	if n.Data == "meta" || n.Data == "link" {
		return attr(n, "content")
	}
	nodes := 0
	var links []string
	for sub := range n.Descendants() {
		if nodes++; nodes > fewNodes {
			break
		}
		if sub.Type != html.ElementNode {
			continue
		}
		if attr(sub, "itemprop") == "name" {
			return firstOf(attr(sub, "content"), short(sub, longestName))
		}
		if name := ""; sub.Data == "a" {
			if name = authorName(short(sub, longestName)); name != "" {
				links = append(links, name)
			}
		}
	}
	words := short(n, longestName)
	if words == "" || len(links) == 0 || len(links) > 4 {
		return lines(n, words)
	}
	return strings.Join(links, ", ")
}

// lines is the first line of an element's words that is a name and no lead to
// one ("Written by").
func lines(n *html.Node, short string) string {
	if short == "" {
		return ""
	}
	var w writer
	w.all(n)
	for _, line := range strings.Split(w.String(), "\n") {
		if name := authorName(line); name != "" {
			return name
		}
	}
	return ""
}

// author takes the name of whoever wrote the article. What is no name (an
// address, a login) is left, or kept for want of better.
func (c *clues) author(rank int, value string) {
	value = authorName(value)
	switch {
	case value == "" || webAddress(value) != "" || strings.ContainsAny(value, "@{}<>|"):
	case len(value) > 2*longestName:
	case !strings.ContainsFunc(value, unicode.IsUpper) || c.outlet.value != "" && strings.EqualFold(value, c.outlet.value):
		if !strings.ContainsAny(value, "._") {
			c.authors.offer(byWeak, value)
		}
	default:
		c.authors.offer(rank, value)
	}
}

// authorName takes the words that lead a byline off a name, and what
// follows it.
func authorName(s string) string {
	s = strings.Join(strings.Fields(html.UnescapeString(s)), " ")
	for again := true; again; {
		again = false
		for _, lead := range []string{"by ", "by: ", "written by ", "written by: ", "author: ", "authors: ", "author ", "posted by ", "published by ", "words by ", "story by ", "from ", "read more about ", "view all posts by ", "posts by ", "more by ", "about "} {
			if len(s) > len(lead) && strings.EqualFold(s[:len(lead)], lead) {
				s, again = strings.TrimSpace(s[len(lead):]), true
			}
		}
	}
	for _, end := range []string{" | ", " • ", " · ", " — ", " on "} {
		s, _, _ = strings.Cut(s, end)
	}
	switch s = strings.Trim(s, " ,;:-–—|•·"); strings.ToLower(s) {
	case "author", "admin", "administrator", "by", "editor", "staff", "view all posts", "null", "undefined", "none", "follow", "follow us", "written by", "posted by", "published by", "sign in", "log in", "share", "contributor", "contributors", "reviewed by":
		return ""
	}
	return s
}

// dayWords takes the words that lead a day on a page off it; the day of a
// change is none of publication.
func dayWords(s string) string {
	low := strings.ToLower(s)
	if hasAny(low, "updated", "modified", "reviewed", "edited") && !strings.Contains(low, "publish") && !strings.Contains(low, "posted") {
		return ""
	}
	for _, lead := range []string{"published on", "published:", "published", "posted on", "posted:", "posted", "publication date:", "date:", "on "} {
		if strings.HasPrefix(low, lead) {
			return strings.TrimSpace(s[len(lead):])
		}
	}
	return s
}
