package front

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wires are agencies that write for others: a name in the brackets of a
// dateline that is one of these is a credit and does not name the outlet.
var wires = set("ap", "associated press", "the associated press", "reuters", "thomson reuters", "afp", "agence france-presse", "upi", "united press international", "dpa", "xinhua", "tass", "itar-tass", "ria", "ria novosti", "sputnik", "interfax",
	"ani", "pti", "ians", "anadolu", "anadolu agency", "aa", "efe", "ansa", "kyodo", "kyodo news", "yonhap", "bloomberg", "bloomberg news", "cnn", "cnn wire", "irna", "isna", "fars", "tasnim", "mehr", "sana", "kuna", "wam", "spa", "ina", "nina", "mena",
	"petra", "map", "aps", "bernama", "antara", "cna", "jiji", "ap/reuters", "reuters/ap", "afp/reuters", "ap/afp", "agencies", "agency", "pa", "pa media", "press association", "canadian press", "the canadian press", "aap", "ukrinform", "unian", "belga", "anp", "ntb", "tt",
	"efe-epa", "epa", "tribune news service", "tribune content agency", "creators syndicate", "tns", "khn", "kff health news", "statepoint", "new york times news service", "washington post", "the washington post", "news agencies", "wire reports")

// newsWords are heads of the names of outlets and agencies.
var newsWords = set("news", "agency", "press", "times", "post", "tv", "media", "radio", "online", "network", "today", "daily", "herald", "tribune", "journal", "gazette", "chronicle", "observer", "telegraph", "newspaper", "channel", "monitor", "broadcasting", "newsroom")

// NewsName tells whether words are the name of an outlet or agency: a few
// capitalised words, one of them "News" or the like, or the name of a wire.
func NewsName(s string) bool {
	s = strings.TrimSpace(s)
	if wires[strings.ToLower(s)] {
		return true
	}
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	news := false
	for _, w := range words {
		if !capitalised(w) && w != "of" {
			return false
		}
		news = news || newsWords[strings.ToLower(w)]
	}
	return news
}

// agencyLike tells whether what stands in the brackets of a dateline can be
// the name of an agency or outlet.
func agencyLike(s string) bool {
	s = strings.TrimSpace(s)
	r, _ := utf8.DecodeRuneInString(s)
	if len(s) < 2 || len(s) > 45 || !unicode.IsUpper(r) && !wires[strings.ToLower(s)] && !strings.Contains(s, ".com") {
		return false
	}
	for _, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && w != "of" && w != "the" && w != "and" && w != "&" && !wires[w] && !strings.Contains(w, ".") {
			return false
		}
	}
	return len(strings.Fields(s)) <= 6 && !strings.ContainsAny(s, ":;\"“?!") && len(fullDates(s)) == 0
}

// outlet is the name of the outlet where the text itself gives it: its own
// name in the dateline or slug, the site in its comment policy, the holder of
// the copyright, a domain at the foot that bears a name the text was "told".
func (p *page) outlet(h head) string {
	if h.agency.Len() > 0 {
		if name := p.t.Words(h.agency); !wires[strings.ToLower(name)] && !wires[strings.ToLower(firstPart(name))] {
			return strings.TrimSpace(name)
		}
	}
	for i := range p.lines {
		l := &p.lines[i]
		switch l.kind {
		case policy:
			if name := moderator(l.s); name != "" {
				return name
			}
		case furniture:
			if name := holder(l.s); name != "" {
				return name
			}
		}
	}
	return p.told()
}

func firstPart(s string) string {
	first, _, _ := strings.Cut(s, "/")
	return strings.TrimSpace(first)
}

// moderator reads the site's name before "moderates all comments".
func moderator(s string) string {
	for _, verb := range [...]string{" moderates all comments", " moderates comments", " does not moderate", " reserves the right to remove", " reserves the right to delete", " welcomes comments", " is not responsible for"} {
		if k := strings.Index(s, verb); k > 0 {
			return properName(s[strings.LastIndexAny(s[:k], ".!?:")+1 : k])
		}
	}
	return ""
}

// holder reads the name in "Copyright © 2020 The Daily Herald, LLC.".
func holder(s string) string {
	k := strings.Index(s, "©")
	if k >= 0 {
		k += len("©")
	} else if low := strings.ToLower(s); strings.HasPrefix(low, "copyright ") {
		k = len("copyright ")
	} else {
		return ""
	}
	name := strings.TrimLeftFunc(s[k:], func(r rune) bool { return !unicode.IsLetter(r) })
	for _, w := range [...]string{"Copyright ", "copyright ", "by "} {
		name = strings.TrimLeftFunc(strings.TrimPrefix(name, w), func(r rune) bool { return !unicode.IsLetter(r) })
	}
	name = properName(name[:end(name)])
	if wires[strings.ToLower(name)] || !NewsName(name) {
		return ""
	}
	return name
}

// end is where the name of a copyright line ends: at a stop, comma, bar or
// the next formula.
func end(s string) int {
	n := len(s)
	for _, mark := range [...]string{". ", ",", "|", " All ", " all ", " - ", " – ", " Inc", " LLC", " Ltd", ";", "(", " 19", " 20"} {
		if k := strings.Index(s, mark); k >= 0 && k < n {
			n = k
		}
	}
	return n
}

// properName is s when it is a name of at most six capitalised words; else "".
func properName(s string) string {
	s = strings.Trim(strings.TrimSpace(s), ".")
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 6 {
		return ""
	}
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !unicode.IsDigit(r) && w != "of" && w != "and" && w != "the" && w != "&" {
			return ""
		}
	}
	switch strings.ToLower(s) {
	case "we", "our", "the site", "this site", "the", "it", "comments", "the editor", "the website", "this website":
		return ""
	}
	return s
}

// told reads a name after "told" that a bare domain at the foot bears, too.
func (p *page) told() string {
	site := ""
	for i := max(0, len(p.lines)-3); i < len(p.lines); i++ {
		if b := bare(p.lines[i].low); p.lines[i].kind == furniture && address(b) && !strings.Contains(b, "@") && !strings.Contains(b, "/") {
			site = strings.TrimPrefix(b, "www.")
		}
	}
	site, _, _ = strings.Cut(site, ".")
	if len(site) < 3 {
		return ""
	}
	rest := p.t.Body
	for {
		k := strings.Index(rest, " told ")
		if k < 0 {
			return ""
		}
		rest = rest[k+len(" told "):]
		name := leadingName(rest)
		if joined := strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(name, "The "), " ", "")); joined != "" && (strings.HasPrefix(joined, site) || strings.HasPrefix(site, joined)) {
			return name
		}
	}
}

// leadingName is the capitalised words that s begins with, at most four.
func leadingName(s string) string {
	n, words := 0, 0
	for words < 4 {
		w := s[n:min(len(s), n+40)]
		if k := strings.IndexAny(w, " \n\t,.;:\"“”()"); k >= 0 {
			w = w[:k]
		}
		if !capitalised(w) {
			break
		}
		n += len(w)
		words++
		if n >= len(s) || s[n] != ' ' {
			break
		}
		n++
	}
	return strings.TrimSpace(s[:n])
}
