package front

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// head is what stands before the first words of an article: "BAGHDAD, Feb. 5
// (Reuters) -", "Shafaq News/". Spans are empty for what is not there.
type head struct {
	place  onrecord.Span
	agency onrecord.Span // in brackets or before the dash or slash
	date   onrecord.Span // between place and agency
	slug   bool          // the agency stands before a slash
	end    int           // where the words begin; 0 when there is no head
	span   onrecord.Span // all of it, up to where the words begin
}

// headMost is how far into a paragraph a dash is looked for.
const headMost = 110

// head finds the dateline of the page among its first paragraphs.
func (p *page) head() head {
	seen := 0
	for i := range p.lines {
		l := &p.lines[i]
		if l.kind != running && l.kind != byline || i == p.title {
			continue
		}
		if h := parseHead(p.t.Body, p.unmarked(l.Span)); h.end > 0 {
			return h
		}
		if seen++; seen > 4 {
			break
		}
	}
	return head{}
}

// unmarked is a line without what is marked at its beginning.
func (p *page) unmarked(s onrecord.Span) onrecord.Span {
	for _, m := range p.marks {
		if m.Start == s.Start && m.End < s.End {
			s.Start = m.End
		}
	}
	return text.Trim(p.t.Body, s)
}

// parseHead reads the dateline or slug that a paragraph begins with.
func parseHead(body string, s onrecord.Span) head {
	top := body[s.Start:min(s.End, runeStart(body, s.Start+headMost))]
	for _, parse := range [...]func(string) head{parseSlug, parseDashed, parseBracketed} {
		if h := parse(top); h.end > 0 {
			return h.at(s.Start)
		}
	}
	return head{}
}

// parseDashed reads "PLACE, Region (Agency) - Words".
func parseDashed(top string) head {
	at, width := dash(top)
	if at <= 0 {
		return head{}
	}
	rest := strings.TrimLeft(top[at+width:], " -–—\t\u00a0")
	if rest == "" || !startsText(rest) {
		return head{}
	}
	h := parsePlace(strings.TrimRight(top[:at], " \t\u00a0"))
	if h.end > 0 {
		h.end = len(top) - len(rest)
	}
	return h
}

// parseBracketed reads "Washington (CNN) Words" and "(CNN)Words", with no
// dash; the brackets must hold an agency.
func parseBracketed(top string) head {
	open := strings.IndexByte(top, '(')
	if open < 0 || open > 40 {
		return head{}
	}
	n := strings.IndexByte(top[open:], ')')
	if n < 0 || !wires[strings.ToLower(top[open+1:open+n])] {
		return head{}
	}
	rest := strings.TrimLeft(top[open+n+1:], " \t\u00a0")
	if rest == "" || !startsText(rest) {
		return head{}
	}
	h := parsePlace(top[:open+n+1])
	if h.end > 0 {
		h.end = len(top) - len(rest)
	}
	return h
}

// parseSlug reads "Shafaq News/ Words" and "MOSCOW, January 16. /TASS/. Words".
func parseSlug(top string) head {
	k := strings.IndexByte(top, '/')
	if k <= 0 || k > 45 {
		return head{}
	}
	if n := strings.IndexByte(top[k+1:], '/'); n > 1 && upper(top[k+1:k+1+n]) && strings.HasSuffix(strings.TrimRight(top[:k], " "), ".") {
		rest := strings.TrimLeft(top[k+n+2:], ". \u00a0")
		h := parsePlace(strings.TrimRight(top[:k], " ."))
		if h.end == 0 || rest == "" || !startsText(rest) {
			return head{}
		}
		h.agency, h.end = onrecord.Span{Start: k + 1, End: k + 1 + n}, len(top)-len(rest)
		return h
	}
	rest := strings.TrimLeft(top[k+1:], " \t\u00a0")
	if rest == "" || len(rest) == len(top)-k-1 && top[k-1] != ' ' || !startsText(rest) || !NewsName(top[:k]) {
		return head{}
	}
	return head{agency: text.Trim(top, onrecord.Span{End: k}), slug: true, end: len(top) - len(rest)}
}

// at moves the spans of a head to where it stands.
func (h head) at(start int) head {
	for _, s := range [...]*onrecord.Span{&h.place, &h.agency, &h.date} {
		if s.Len() > 0 {
			s.Start += start
			s.End += start
		}
	}
	h.end += start
	h.span = onrecord.Span{Start: start, End: h.end}
	return h
}

// startsText tells whether words could be the beginning of an article.
func startsText(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("“\"'‘$£€(", r) || unicode.Is(unicode.Lo, r)
}

// dash finds the first dash that parts a dateline from the words, or the
// colon after a bracket.
func dash(top string) (at, width int) {
	depth := 0
	for i, r := range top {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
			for _, mark := range [...]string{":", ".-"} {
				if strings.HasPrefix(top[i+1:], mark) {
					return i + 1, len(mark)
				}
			}
		case '—', '–', '―', '−':
			if depth == 0 {
				return i, utf8.RuneLen(r)
			}
		case '-':
			if depth == 0 && i > 0 && (top[i-1] == ' ' || strings.HasPrefix(top[i+1:], "-") || top[i-1] == ')') {
				return i, 1
			}
		}
	}
	return -1, 0
}

// parsePlace reads "PLACE, Region, Feb. 5, 2025 (Agency)".
func parsePlace(s string) head {
	h := head{end: len(s)}
	if k := strings.IndexAny(s, "(["); k >= 0 {
		in := onrecord.Span{Start: k + 1, End: strings.LastIndexAny(s, ")]")}
		if in.Len() < 2 || in.End+2 < len(s) || !agencyLike(s[in.Start:in.End]) {
			return head{}
		}
		h.agency = text.Trim(s, in)
		s = strings.TrimRight(s[:k], " \t\u00a0")
		if s == "" {
			return h
		}
	}
	place := s
	if dates := fullDates(s); len(dates) > 0 {
		h.date = dates[0].Span
		place = s[:h.date.Start]
	} else if k := monthDay(s); k > 0 {
		place = s[:k]
	}
	sure := len(place) < len(s) || h.agency.Len() > 0
	place = strings.TrimRight(place, ", ")
	if k := strings.IndexByte(place, '/'); k > 0 && h.agency.Len() == 0 && isPlace(strings.TrimSpace(place[:k]), false) && NewsName(place[k+1:]) {
		h.agency = text.Trim(place, onrecord.Span{Start: k + 1, End: len(place)})
		place = strings.TrimSpace(place[:k])
		sure = true
	}
	if !isPlace(place, sure) {
		return head{}
	}
	h.place = onrecord.Span{End: len(place)}
	return h
}

// monthDay is where a month with a day begins at the end of s ("LONDON, Feb
// 5"); 0 when there is none.
func monthDay(s string) int {
	k := strings.LastIndexByte(s, ',')
	if k < 0 {
		return 0
	}
	words := strings.Fields(s[k+1:])
	if len(words) != 2 || months[monthKey(words[0])] == 0 && months[monthKey(words[1])] == 0 {
		return 0
	}
	return k
}

// shouts stand before a dash in capitals and are no places.
var shouts = set("exclusive", "breaking", "breaking news", "update", "updated", "opinion", "analysis", "watch", "video", "live", "fact check", "factbox", "explainer", "commentary", "editorial", "new", "news",
	"urgent", "alert", "correction", "clarification", "interview", "feature", "special report", "review", "photos", "read", "listen", "poll", "report", "just in", "developing", "wrapup", "timeline", "sponsored",
	"advertisement", "note", "warning", "first", "second", "third", "question", "answer", "yes", "no", "the", "ukraine war", "covid", "covid-19", "isis", "nato")

// isPlace tells whether s can be the place of a dateline: capitals throughout
// before the first comma, or a known place; sure when an agency or a day
// stands beside it.
func isPlace(s string, sure bool) bool {
	if s == "" || len(s) > 70 || strings.ContainsAny(s, "\"“”?!:;") {
		return false
	}
	town, region, parts := strings.Cut(s, ",")
	words := strings.Fields(strings.ReplaceAll(town, "/", " "))
	if len(words) == 0 || len(words) > 6 || parts && !capitalised(strings.TrimSpace(region)) {
		return false
	}
	allUpper, allCapital := true, true
	for _, w := range words {
		allUpper = allUpper && upper(w) && !strings.ContainsAny(w, "0123456789'’")
		allCapital = allCapital && capitalised(w)
	}
	low := strings.ToLower(strings.TrimSpace(town))
	class := lexicon.NameClass(low)
	switch {
	case shouts[low]:
		return false
	case allUpper:
		return sure || parts || letters(town) > 3 && len(words) <= 3
	case !allCapital:
		return false
	case sure:
		return len(words) <= 3 && class&(lexicon.GivenMale|lexicon.GivenFemale) == 0 || class&(lexicon.Place|lexicon.Capital) != 0
	}
	return class&(lexicon.Capital|lexicon.Place) != 0 && class&lexicon.Country == 0
}
