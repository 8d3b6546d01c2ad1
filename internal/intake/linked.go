package intake

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
)

// maxLinked is how deep JSON-LD is looked into.
const maxLinked = 8

// linkedData reads all JSON-LD of a page: first who is who, for authors are
// often named by reference, then the articles.
func (c *clues) linkedData(root *html.Node) {
	var all []any
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || n.Data != "script" || n.FirstChild == nil || !strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
			continue
		}
		var v any
		if json.Unmarshal([]byte(linkedWords(n.FirstChild.Data)), &v) == nil {
			all = append(all, v)
		}
	}
	for _, v := range all {
		c.persons(v, 0)
	}
	for _, v := range all {
		c.article(v, 0)
	}
}

// linkedWords takes off the wrappings that some pages put around JSON-LD and
// blanks the raw line breaks that some leave in strings.
func linkedWords(s string) string {
	s = strings.TrimSpace(s)
	s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s, "//"), "<![CDATA["), "]]>")
	s = strings.TrimSuffix(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(s), "//")), ";")
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

// persons notes the names of everything that has an @id.
func (c *clues) persons(v any, depth int) {
	if depth > maxLinked {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, sub := range v {
			c.persons(sub, depth+1)
		}
	case map[string]any:
		if id, name := plain(v["@id"]), plain(v["name"]); id != "" && name != "" && c.people[id] == "" {
			c.people[id] = name
		}
		for _, key := range []string{"@graph", "author", "publisher", "mainEntity"} {
			c.persons(v[key], depth+1)
		}
	}
}

// article reads what is told of an article; of the page around it only the
// day is taken, should nothing better tell it.
func (c *clues) article(v any, depth int) {
	if depth > maxLinked {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, sub := range v {
			c.article(sub, depth+1)
		}
	case map[string]any:
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			c.article(v[key], depth+1)
		}
		switch kind := plain(v["@type"]); {
		case isArticle(kind):
			c.title.offer(byLinkedData, plain(v["headline"]))
			c.published(byLinkedData, plain(v["datePublished"]))
			c.author(byLinkedData, c.nameOf(v["author"]))
			c.author(byWeak, c.nameOf(v["creator"]))
			c.outlet.offer(byLinkedData, c.nameOf(v["publisher"]))
			c.language.offer(byLinkedData, plain(v["inLanguage"]))
			c.address.offer(byWeak, webAddress(plain(v["url"])))
		case strings.HasSuffix(kind, "WebPage"):
			c.published(byMarkup, plain(v["datePublished"]))
			c.author(byMarkup, c.nameOf(v["author"]))
		}
	}
}

// isArticle tells the types of JSON-LD that are news or the like.
func isArticle(kinds string) bool {
	for _, kind := range strings.Split(kinds, ", ") {
		if strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") && kind != "JobPosting" || kind == "Report" || kind == "Review" {
			return true
		}
	}
	return false
}

// nameOf writes the name or names of a person or body, be it told by
// reference.
func (c *clues) nameOf(v any) string {
	switch v := v.(type) {
	case map[string]any:
		if name := plain(v["name"]); name != "" {
			return name
		}
		return c.people[plain(v["@id"])]
	case []any:
		var names []string
		for _, sub := range v {
			if name := c.nameOf(sub); name != "" {
				names = append(names, name)
			}
		}
		return strings.Join(names, ", ")
	}
	return plain(v)
}
