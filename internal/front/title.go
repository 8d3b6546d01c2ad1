package front

import (
	"strings"
	"unicode"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/text"
)

// markTitle finds the headline, and marks it where it is said again.
func (p *page) markTitle() {
	i := p.firstLine()
	if i < 0 || !p.headline(i) {
		return
	}
	if p.lines[i].words <= 2 && i+1 < len(p.lines) && p.lines[i+1].kind == running && p.lines[i+1].words >= 4 && p.headline(i+1) {
		i++ // "World" over the headline
	}
	p.title = i
	p.lines[i].kind = running
	p.markRepeats()
}

// firstLine is the first line that is not furniture; a line of several words
// at the very top may begin as furniture does ("Watch: ...") and is taken for
// the headline.
func (p *page) firstLine() int {
	for i := range p.lines {
		l := &p.lines[i]
		switch {
		case l.kind == running:
			return i
		case l.kind == byline || l.kind == stamp || l.kind == credit || l.kind == rule:
			continue
		case i == 0 && l.words >= 4 && l.kind == furniture && !strings.Contains(l.low, "©") && !strings.Contains(l.low, "cookie"):
			return i
		}
	}
	return -1
}

// headline tells whether a line is a headline: short, not a sentence with its
// stop unless it has the capitals of a title, no dateline or time stamp before
// it, and with running text after it.
func (p *page) headline(i int) bool {
	l := &p.lines[i]
	if !l.whole || l.words > 35 || letters(l.s) < 3 || p.glued(i).Len() > 0 {
		return false
	}
	if h := parseHead(p.t.Body, l.Span); h.end > 0 && (h.agency.Len() > 0 || l.stop || l.words > 18) {
		return false
	}
	after := p.next(i)
	if after < 0 {
		return false
	}
	if strings.HasSuffix(l.s, ",") || strings.HasSuffix(l.s, ";") || strings.HasSuffix(l.s, ":") || label(l) {
		return false
	}
	if !l.stop || strings.HasSuffix(l.s, "?") || strings.HasSuffix(l.s, "!") || strings.HasSuffix(l.s, "...") || strings.HasSuffix(l.s, "…") {
		return !speaks(l)
	}
	return l.words <= 16 && titleCase(l.s) || p.same(i, after)
}

// label tells whether a line stands over an article without being its title:
// the name of who wrote it, the age of the page, a heading of the page.
func label(l *line) bool {
	if strings.HasPrefix(l.low, "story highlights") || strings.HasSuffix(l.low, " ago") && l.words == 3 || strings.HasPrefix(l.s, "CLOSE ") || strings.HasPrefix(l.low, "this article is more than") {
		return true
	}
	if l.words < 2 || l.words > 3 {
		return false
	}
	words := strings.Fields(l.s)
	for _, w := range words {
		if !capitalised(w) {
			return false
		}
	}
	return lexicon.NameClass(strings.ToLower(words[0]))&(lexicon.GivenMale|lexicon.GivenFemale) != 0 && len(words) == 2
}

// next is the index of the line of running text after i; -1 for none.
func (p *page) next(i int) int {
	for j := i + 1; j < len(p.lines); j++ {
		if k := p.lines[j].kind; k == running || k == repeated {
			return j
		}
	}
	return -1
}

// same tells whether two lines have the same words.
func (p *page) same(i, j int) bool {
	return p.lines[j].whole && says(p.lines[i].low, plain(p.lines[j].low))
}

// speaks tells whether a line without a stop is a piece of running text all
// the same: it opens a quotation that it does not close.
func speaks(l *line) bool {
	return strings.Count(l.s, "“") > strings.Count(l.s, "”") || strings.Count(l.s, "\"")%2 == 1
}

// titleCase tells whether most words of four letters or more have capitals.
func titleCase(s string) bool {
	long, up := 0, 0
	for _, w := range strings.Fields(s) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if len(w) > 3 {
			long++
			if capitalised(w) {
				up++
			}
		}
	}
	return long > 1 && up*5 >= long*4
}

// markRepeats marks the title where it stands again: as a line of its own, or
// glued to the beginning of the first paragraphs.
func (p *page) markRepeats() {
	title := &p.lines[p.title]
	want := plain(title.low)
	for i := range p.lines {
		l := &p.lines[i]
		if i == p.title || title.words < 3 {
			continue
		}
		if l.whole && says(l.low, want) {
			l.kind = repeated
			continue
		}
		if i > p.title && i <= p.title+4 && title.words >= 5 && strings.HasPrefix(p.t.Body[l.Start:l.End], title.s) && l.Len() > title.Len()+1 {
			p.markGlued(l, title)
		}
	}
}

// markGlued marks the title before the words of a paragraph, where a capital
// or a mark after a blank tells that something new begins.
func (p *page) markGlued(l, title *line) {
	end := l.Start + title.Len()
	rest := p.t.Body[end:l.End]
	trimmed := strings.TrimLeft(rest, " \t|-–—")
	if trimmed == rest && !capitalised(rest) || !(capitalised(trimmed) || strings.HasPrefix(trimmed, "“") || strings.HasPrefix(trimmed, "\"")) {
		return
	}
	p.marks = append(p.marks, onrecord.Span{Start: l.Start, End: end})
}

// deck is the sentence under the title that sums the article up, where the
// page shows that the article begins after it.
func (p *page) deck() *onrecord.Evidence {
	if p.title < 0 {
		return nil
	}
	i := p.next(p.title)
	for i >= 0 && p.lines[i].kind == repeated {
		i = p.next(i)
	}
	if i < 0 || p.lines[i].words < 6 || p.lines[i].words > 50 || !p.lines[i].whole || parseHead(p.t.Body, p.lines[i].Span).end > 0 || p.glued(i).Len() > 0 {
		return nil
	}
	if l := p.lines[i]; len(text.Sentences(p.t.Body[l.Start:l.End], nil)) > 2 {
		return nil
	}
	after := p.next(i)
	if after < 0 || p.lines[after].words < 14 {
		return nil
	}
	if !p.lines[i].stop || parseHead(p.t.Body, p.lines[after].Span).end > 0 || after > i+1 && p.lines[i+1].kind == byline {
		return p.evidence(i)
	}
	return nil
}
