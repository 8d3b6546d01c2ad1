package front

import (
	"strings"
	"unicode/utf8"
)

// markBlocks marks lines that only their place gives away: titles under
// "Previous Article", a list under "Related" at the foot, lines of a comment
// policy, a caption that is printed twice.
func (p *page) markBlocks() {
	p.fillPolicy()
	p.followLeads()
	p.repeatCaptions()
}

// fillPolicy takes in up to two lines between two of one policy.
func (p *page) fillPolicy() {
	before := -1
	for i := range p.lines {
		if p.lines[i].kind != policy {
			continue
		}
		if before >= 0 && i-before <= 3 {
			for j := before + 1; j < i; j++ {
				p.lines[j].kind = policy
			}
		}
		before = i
	}
	for before >= 0 && before+1 < len(p.lines) && p.lines[before+1].kind == running && p.lines[before+1].words <= 40 && strings.Contains(p.lines[before+1].low, "comment") && before > p.article() {
		before++
		p.lines[before].kind = policy
	}
}

// article is the index of the last paragraph of running text, now that more
// lines are marked.
func (p *page) article() int {
	for p.last >= 0 && p.lines[p.last].kind != running {
		p.last--
	}
	for p.last >= 0 && (p.lines[p.last].kind != running || p.lines[p.last].words < 14 || !p.lines[p.last].stop) {
		p.last--
	}
	return p.last
}

// followLeads marks the titles under a lead. Past the article all that look
// like titles are taken; inside it, one at most, and only where the lead says
// that one follows.
func (p *page) followLeads() {
	last := p.article()
	for i := range p.lines {
		if p.lines[i].kind != lead && !p.headsList(i, last) {
			continue
		}
		most := 12
		if i < last {
			most = 0
		}
		if pairs[bare(p.lines[i].low)] {
			most = 1
		}
		for j := i + 1; j < len(p.lines) && most > 0 && p.titleLike(j); j++ {
			p.lines[j].kind = furniture
			most--
		}
	}
}

// headsList tells whether a line of furniture at the foot ends in a colon, so
// that what follows belongs to it ("Read more from The Herald:").
func (p *page) headsList(i, last int) bool {
	return i > last && p.lines[i].kind == furniture && strings.HasSuffix(p.lines[i].s, ":") && p.lines[i].words > 1
}

// titleLike tells whether a line could be the title of another article.
func (p *page) titleLike(i int) bool {
	l := &p.lines[i]
	return l.kind == running && i != p.title && l.words >= 2 && l.words <= 24 && (!l.stop || strings.HasSuffix(l.s, "?") || strings.HasSuffix(l.s, "!")) && !quotesSpeech(l)
}

func quotesSpeech(l *line) bool {
	return strings.Contains(l.low, " said") && quotes(l.s)
}

// repeatCaptions marks a line that stands twice in a row: a caption in the
// page and once more under the enlarged picture.
func (p *page) repeatCaptions() {
	for i := 1; i < len(p.lines); i++ {
		a, b := &p.lines[i-1], &p.lines[i]
		if b.words < 5 || !b.whole || a.s != b.s || i-1 == p.title {
			continue
		}
		if a.kind == caption || isSceneCredit(a) {
			a.kind, b.kind = caption, caption
		} else if b.kind == running {
			b.kind = repeated
		}
	}
}

// isSceneCredit tells whether a doubled line ends with a name in brackets.
func isSceneCredit(l *line) bool {
	return strings.HasSuffix(l.s, ")") && strings.LastIndexByte(l.s, '(') > len(l.s)/2 && !strings.Contains(l.low, " said")
}

// plain is a line reduced to its letters and digits in lower case, for
// comparing titles.
func plain(low string) string { return strings.Join(strings.FieldsFunc(low, unplain), " ") }

func unplain(r rune) bool {
	return r < utf8.RuneSelf && !('a' <= r && r <= 'z' || '0' <= r && r <= '9') || strings.ContainsRune("“”…–—«»", r)
}

// says tells whether a line is want when made plain; it stops at the first
// word that differs.
func says(low, want string) bool {
	gap, ok := "", true
	for w := range strings.FieldsFuncSeq(low, unplain) {
		if want, ok = strings.CutPrefix(want, gap); !ok {
			return false
		}
		if want, ok = strings.CutPrefix(want, w); !ok {
			return false
		}
		gap = " "
	}
	return want == ""
}
