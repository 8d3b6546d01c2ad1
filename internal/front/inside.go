package front

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// markInside marks furniture that sits glued inside lines of the article: the
// formulas that nobody writes in a sentence, advertising markers between two
// sentences, addresses of embedded media, and menus of links run into a name.
func (p *page) markInside() {
	body := p.t.Body
	for _, words := range inside {
		p.markAll(words, func(s onrecord.Span) onrecord.Span { return s })
	}
	for _, words := range [...]string{"ADVERTISEMENT", "Advertisement", "Advertisment"} {
		p.markAll(words, func(s onrecord.Span) onrecord.Span { return betweenSentences(body, s) })
	}
	for _, words := range [...]string{"pic.twitter.com/", "https://t.co/", "http://t.co/"} {
		p.markAll(words, func(s onrecord.Span) onrecord.Span { return wholeAddress(body, s) })
	}
	p.markAll("MORE", func(s onrecord.Span) onrecord.Span { return menu(body, s) })
}

// markAll marks what grow makes of every place where the words stand; an empty
// span is not marked.
func (p *page) markAll(words string, grow func(onrecord.Span) onrecord.Span) {
	for at := 0; ; {
		k := strings.Index(p.t.Body[at:], words)
		if k < 0 {
			return
		}
		s := onrecord.Span{Start: at + k, End: at + k + len(words)}
		at = s.End
		if s = grow(s); s.Len() > 0 {
			p.marks = append(p.marks, s)
		}
	}
}

// betweenSentences keeps an advertising marker that stands where one sentence
// has ended and another begins.
func betweenSentences(body string, s onrecord.Span) onrecord.Span {
	before := strings.TrimRight(body[:s.Start], " \t\u00a0")
	if r, _ := utf8.DecodeLastRuneInString(before); before != "" && !strings.ContainsRune(".!?\"”’)\n\r", r) {
		return onrecord.Span{}
	}
	after := strings.TrimLeft(body[s.End:], " \t\u00a0:")
	if len(after) > 0 && len(after) == len(body)-s.End { // glued to what follows
		if r, _ := utf8.DecodeRuneInString(after); r != '\n' && r != '\r' {
			return onrecord.Span{}
		}
	}
	if r, _ := utf8.DecodeRuneInString(after); after != "" && !unicode.IsUpper(r) && !strings.ContainsRune("\n\r“\"‘", r) {
		return onrecord.Span{}
	}
	return s
}

// wholeAddress takes in the letters and digits that an address goes on with.
func wholeAddress(body string, s onrecord.Span) onrecord.Span {
	for s.End < len(body) && (digit(body[s.End]) || smallOrCapital(body[s.End])) {
		s.End++
	}
	return s
}

func smallOrCapital(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// menuMost is how far before its "MORE" a menu of links can begin.
const menuMost = 420

// menu takes in the titles that were run into a name before the "MORE" that
// closed their menu: "Sen. Reed Ada Mary ReedHouse passes the billMORE said".
func menu(body string, s onrecord.Span) onrecord.Span {
	if s.End < len(body) && smallOrCapital(body[s.End]) {
		return onrecord.Span{}
	}
	low := runeStart(body, s.Start-menuMost)
	if nl := strings.LastIndexAny(body[low:s.Start], "\n\r"); nl >= 0 {
		low += nl + 1
	}
	start := runIn(body, low, s.Start)
	if start < 0 {
		return onrecord.Span{}
	}
	return onrecord.Span{Start: repeatedName(body, low, start), End: s.End}
}

// menuLeast is how long a menu is at least; a title has several words.
const menuLeast = 30

// runIn is the first place where a title runs into a name: a capital follows a
// small letter at once, after four letters of a word or more ("McGurk" is one
// name), and the word before has a capital or a bracket, too, as names do and
// "on WikiLeaks" does not. Nobody is quoted in a menu. -1 for none.
func runIn(body string, low, high int) int {
	if q := strings.LastIndexAny(body[low:high], "\"“”"); q >= 0 {
		low = runeStart(body, low+q+1)
	}
	run, begun, named := 0, low, false
	for i := low; i+menuLeast < high; i++ {
		switch c := body[i]; {
		case 'A' <= c && c <= 'Z' && run > 3 && named && 'a' <= body[i-1] && body[i-1] <= 'z' && (smallOrCapital(body[i+1]) || body[i+1] == ' '):
			return i
		case smallOrCapital(c) || c >= utf8.RuneSelf || c == '.' && run > 0:
			if run == 0 {
				begun = i
			}
			run++
		case c == ' ' && run > 0:
			named = 'A' <= body[begun] && body[begun] <= 'Z'
			run = 0
		case c == ')':
			named, run = true, 0
		default:
			run = 0
		}
	}
	return -1
}

// repeatedName moves start back over the full name that a menu repeats, where
// the same surname stands before it.
func repeatedName(body string, low, start int) int {
	before := body[low:start]
	k := strings.LastIndexByte(before, ' ')
	if k < 0 {
		return start
	}
	surname := before[k+1:] + " "
	if j := strings.LastIndex(before[:k], surname); j >= 0 && k-j < 60 && !strings.ContainsAny(before[j:k], ",;\"") {
		return low + j + len(surname)
	}
	return start
}
