package intake

import (
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"onrecord"
)

// pageTold is what a page's metadata tells.
type pageTold struct {
	onrecord.Claimed
	address string
	odd     []string // days that were told and not understood
}

// Ranks of what tells a thing: the lowest that does is believed, among equals
// the first.
const (
	byLinkedData = iota // JSON-LD of the article
	byMeta              // <meta> and <link> made for the purpose
	byMarkup            // itemprop, rel=author, <time> on the page itself
	byLook              // elements whose class names say what they hold
	byWeak              // what often stands for something else
)

// longestHead is how long a heading is, in bytes, at most.
const longestHead = 300

// clue is the best that has told a thing so far.
type clue struct {
	value string
	rank  int
}

// offer takes a value unless a better one is known.
func (c *clue) offer(rank int, value string) {
	value = strings.Join(strings.Fields(html.UnescapeString(value)), " ")
	if value != "" && (c.value == "" || rank < c.rank) {
		c.value, c.rank = value, rank
	}
}

// clues gathers what a page tells of itself.
type clues struct {
	title, outlet, authors, day, language, address clue

	heads  []string          // the words of each <h1>
	labels map[string]string // twitter:label1, twitter:data1 …
	people map[string]string // JSON-LD: @id of a person or body → name
	odd    []string
	since  int // bytes of text since the first <h1>
}

// metadata reads JSON-LD, meta names and the elements of a page.
func metadata(root *html.Node) pageTold {
	c := clues{labels: map[string]string{}, people: map[string]string{}}
	c.linkedData(root)
	c.element(root, false)
	for _, n := range []string{"1", "2"} {
		if label := strings.ToLower(c.labels["twitter:label"+n]); label == "written by" || label == "author" {
			c.author(byMeta, c.labels["twitter:data"+n])
		}
	}
	return c.told()
}

// told is the best of the clues.
func (c *clues) told() pageTold {
	told := pageTold{address: c.address.value}
	told.Basis = onrecord.BasisMetadata
	told.Title = onrecord.Maybe(headline(c.title.value, c.outlet.value, c.heads))
	told.Outlet, told.Authors = onrecord.Maybe(c.outlet.value), onrecord.Maybe(c.authors.value)
	told.Published, told.Language = onrecord.Maybe(c.day.value), onrecord.Maybe(languageTag(c.language.value))
	if told.Published == "" {
		told.odd = c.odd
	}
	return told
}

// published takes a day; of one that cannot be understood a note is kept.
func (c *clues) published(rank int, value string) {
	day, ok := isoDay(strings.TrimSpace(value))
	if ok {
		c.day.offer(rank, day)
	} else if !slices.Contains(c.odd, value) && len(c.odd) < 3 && rank < byLook {
		c.odd = append(c.odd, value)
	}
}

// element reads one element and what is in it; beside tells that it stands
// around the article (related articles, footers), where names and days are
// those of others.
func (c *clues) element(n *html.Node, beside bool) {
	if n.Type == html.TextNode && len(c.heads) > 0 {
		c.below(n, beside)
	}
	if n.Type == html.ElementNode {
		switch n.Data {
		case "html":
			c.language.offer(byMarkup, attr(n, "lang"))
		case "title":
			c.title.offer(byWeak, short(n, 4*longestHead))
			return
		case "link":
			if attr(n, "rel") == "canonical" {
				c.address.offer(byMeta, webAddress(attr(n, "href")))
			}
			return
		case "meta":
			c.meta(n)
			return
		case "script", "style", "noscript", "template", "svg":
			return
		case "h1":
			c.heads = append(c.heads, short(n, longestHead))
		}
		beside = beside || aside[n.Data] || around(n)
		if !beside {
			c.shown(n)
		}
	}
	for sub := n.FirstChild; sub != nil; sub = sub.NextSibling {
		c.element(sub, beside)
	}
}

// meta reads a <meta>.
func (c *clues) meta(n *html.Node) {
	content := attr(n, "content")
	name := strings.ToLower(attr(n, "property"))
	if name == "" {
		name = strings.ToLower(attr(n, "name"))
	}
	if name == "" {
		name = strings.ToLower(attr(n, "itemprop"))
	}
	switch name {
	case "og:title", "dc.title", "dcterms.title", "headline", "parsely-title", "sailthru.title":
		c.title.offer(byMeta, content)
	case "twitter:title":
		c.title.offer(byMarkup, content)
	case "og:site_name":
		c.outlet.offer(byMeta, content)
	case "application-name", "dc.publisher", "dcterms.publisher", "sitename", "publisher":
		c.outlet.offer(byMarkup, content)
	case "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished", "pubdate",
		"publishdate", "publish-date", "publish_date", "published_time", "publication_date", "publication-date", "published-date",
		"date_published", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date",
		"citation_date", "citation_online_date", "parsely-pub-date", "sailthru.date", "bt:pubdate", "cxenseparse:recs:publishtime":
		c.published(byMeta, content)
	case "date", "dc.date", "dcterms.date", "article.published", "created", "datecreated":
		c.published(byMarkup, content)
	case "author", "article:author", "article:author_name", "byl", "byline", "parsely-author", "dc.creator", "dcterms.creator",
		"sailthru.author", "citation_author", "authors":
		c.author(byMeta, content)
	case "twitter:label1", "twitter:data1", "twitter:label2", "twitter:data2":
		c.labels[name] = content
	case "og:url":
		c.address.offer(byMarkup, webAddress(content))
	case "content-language", "dc.language", "dcterms.language":
		c.language.offer(byWeak, content)
	}
}

// languageTag is a language as BCP 47 writes it; "" for what is no tag.
func languageTag(s string) string {
	s = strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
	first, _, _ := strings.Cut(s, "-")
	if len(first) < 2 || len(first) > 3 || len(s) > 20 {
		return ""
	}
	for _, r := range s {
		if r != '-' && (r < '0' || r > '9') && (r|0x20 < 'a' || r|0x20 > 'z') {
			return ""
		}
	}
	return strings.ToLower(first) + s[len(first):]
}

// webAddress is a value if it is an absolute address, else "".
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return s
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// flat is the text of an element on one line.
func flat(n *html.Node) string {
	var w writer
	w.all(n)
	return strings.Join(strings.Fields(w.String()), " ")
}
