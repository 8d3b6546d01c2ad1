package front

import (
	"math/bits"
	"strings"
	"unicode"
)

// markLines tells each line's kind from its own words, and finds the last
// paragraph of running text.
func (p *page) markLines() {
	for i := range p.lines {
		l := &p.lines[i]
		l.kind = p.classify(i)
		if l.kind == running && l.words >= 14 && l.stop {
			p.last = i
		}
	}
}

// classify tells what a line is by its own words. Whatever it does not know is
// the article.
func (p *page) classify(i int) kind {
	l := &p.lines[i]
	b := bare(l.low)
	switch {
	case b == "":
		return rule
	case isCorrection(l):
		return correction
	case !l.whole || l.words > 120:
		return running
	case leads[b]:
		return lead
	case wholeLines[b] || l.s == "AD" || l.s == "Ad" || address(b) || buttons(b) || counted(b):
		return furniture
	case isPolicy(l):
		return policy
	case isStamp(l):
		return stamp
	case isByline(l):
		return byline
	case isCredit(l):
		return credit
	case isCaption(l):
		return caption
	case isFurniture(l):
		return furniture
	case isLink(l):
		return furniture
	}
	return running
}

// isFurniture looks the line up by its beginning and by telling phrases.
func isFurniture(l *line) bool {
	low := strings.TrimLeftFunc(l.low, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsSymbol(r) && r != '©' || strings.ContainsRune("•·*-–—>»([#", r)
	})
	if low == "" {
		return false
	}
	for _, f := range begins[low[0]] {
		if l.words <= f.max && strings.HasPrefix(low, f.words) && !narrates(l, f.words) {
			return true
		}
	}
	for found := anywhereWords.in(low); found != 0; found &= found - 1 {
		if l.words <= anywhere[bits.TrailingZeros64(found)].max && !quotes(l.s) {
			return true
		}
	}
	return false
}

// narrates tells whether a line that begins as an offer does ("Sign up for")
// goes on as reporting: somebody is quoted or said something.
func narrates(l *line, words string) bool {
	if strings.ContainsAny(words, ":|©@") {
		return false
	}
	return quotes(l.s) || strings.Contains(l.low, " said") || strings.Contains(l.low, " told ")
}

func quotes(s string) bool { return strings.IndexByte(s, '"') >= 0 || strings.Contains(s, "“") }

func isPolicy(l *line) bool {
	if quotes(l.s) {
		return false
	}
	n := bits.OnesCount64(policies.in(l.low))
	return n > 1 || n == 1 && (strings.Contains(l.low, "comment") || strings.Contains(l.low, "we ")) && (strings.Contains(l.low, "comment") || strings.Contains(l.low, "your ") || strings.Contains(l.low, "following")) && !strings.Contains(l.low, " said")
}

// address tells whether the line is nothing but a web or mail address.
func address(b string) bool {
	if b == "" || strings.ContainsAny(b, " \t") || !strings.Contains(b, ".") {
		return false
	}
	if strings.HasPrefix(b, "http://") || strings.HasPrefix(b, "https://") || strings.HasPrefix(b, "www.") || strings.HasPrefix(b, "pic.twitter.com/") || strings.HasPrefix(b, "t.co/") {
		return true
	}
	host, _, _ := strings.Cut(b, "/")
	_, host, mail := strings.Cut("@"+host, "@")
	if mail && strings.Contains(host, "@") {
		_, host, _ = strings.Cut(host, "@")
	}
	k := strings.LastIndexByte(host, '.')
	return k > 1 && domains[host[k+1:]]
}

var domains = set("com", "org", "net", "gov", "edu", "int", "info", "news", "tv", "io", "co", "uk", "us", "eu", "de", "fr", "es", "it", "tr", "iq", "ir", "ru", "ua", "in", "au", "ca", "me", "press", "media", "online", "krd", "sy", "lb", "ae", "sa", "qa", "eg", "il", "cn", "jp", "kr")

var buttonWords = set("share", "tweet", "email", "e-mail", "print", "facebook", "twitter", "x", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "copy", "link", "post", "pin",
	"save", "flipboard", "messenger", "viber", "skype", "tumblr", "instagram", "youtube", "rss", "like", "on", "via", "this", "article", "comments", "comment", "more", "sms", "threads", "bluesky")

// buttons tells whether the line is a row of share buttons.
func buttons(b string) bool {
	words, names := 0, 0
	for w := range strings.FieldsFuncSeq(b, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if words++; !buttonWords[w] {
			return false
		}
		switch w {
		case "share", "tweet", "facebook", "twitter", "whatsapp", "email", "e-mail", "linkedin", "telegram", "print", "pinterest", "reddit":
			names++
		}
	}
	return words > 1 && words < 20 && names > 1
}

// counted is a counter of the page: "12 comments", "3 shares", "5 min read".
func counted(b string) bool {
	if !unicode.IsDigit(rune(b[0])) {
		return false
	}
	words := strings.Fields(b)
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	switch strings.Join(words[1:], " ") {
	case "comments", "comment", "shares", "share", "views", "likes", "min read", "minute read", "minutes read", "images", "photos", "of", "retweets":
		return true
	}
	return false
}

// isLink is a link to another article set on a line of its own: a word or two
// with a colon and no blank after it ("More:Minister resigns"), or a bracketed
// pointer ("( PHOTOS: ...)", "(Also on ...: ...)").
func isLink(l *line) bool {
	if l.words > 30 {
		return false
	}
	if strings.HasPrefix(l.s, "(") && strings.HasSuffix(l.s, ")") {
		in := strings.TrimLeft(l.low, "( ")
		for _, w := range [...]string{"photos:", "video:", "watch:", "also on ", "more:", "related:", "see also", "read more", "read:", "see:", "gallery:", "click here"} {
			if strings.HasPrefix(in, w) {
				return true
			}
		}
		return false
	}
	k := strings.IndexByte(l.s, ':')
	if l.stop || l.words < 4 || k < 3 || k > 30 || k+1 >= len(l.s) || !capitalised(l.s) {
		return false
	}
	return capitalised(l.s[k+1:]) && strings.Count(l.s[:k], " ") <= 3
}
