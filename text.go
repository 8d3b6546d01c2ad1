package onrecord

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"unicode/utf8"
)

// Text is the words taken from a document, named by their SHA-256. Two
// outlets that print one wire text are two documents with one text.
type Text struct {
	ID        string `json:"text_id"`   // SHA-256 of Body, in hex
	Extractor string `json:"extractor"` // what took the words out, with its version: "plain/1", "html/1"
	Body      string `json:"text"`      // valid UTF-8, without NUL

	marks []int // byte offset of every stride-th code point; nil when all is ASCII
	chars int   // code points in Body
}

// stride is how many code points lie between two marks of a text's index.
const stride = 64

// NewText names and indexes a body; body must be valid UTF-8 (intake repairs
// it before).
func NewText(body, extractor string) *Text {
	sum := sha256.Sum256([]byte(body))
	t := &Text{ID: hex.EncodeToString(sum[:]), Extractor: extractor, Body: body}
	t.Index()
	return t
}

// Index builds the map from code points to bytes; needed once after a text
// has been decoded from JSON. It is not safe to call while others read t.
func (t *Text) Index() {
	t.chars = utf8.RuneCountInString(t.Body)
	t.marks = nil
	if t.chars == len(t.Body) {
		return
	}
	t.marks = make([]int, 0, t.chars/stride+1)
	n := 0
	for i := range t.Body {
		if n%stride == 0 {
			t.marks = append(t.marks, i)
		}
		n++
	}
}

// Chars is the length of the body in Unicode code points.
func (t *Text) Chars() int { return t.chars }

// Evidence makes evidence of the bytes [s.Start, s.End). It panics when they
// are out of range or cut a character in two: that is a fault in a finder,
// and the reading of that one document fails with it.
func (t *Text) Evidence(s Span) Evidence {
	exact := t.Body[s.Start:s.End]
	if exact == "" || !utf8.RuneStart(t.Body[s.Start]) || (s.End < len(t.Body) && !utf8.RuneStart(t.Body[s.End])) {
		panic("onrecord: evidence that is empty or cuts a character in two")
	}
	start := t.charOf(s.Start)
	return Evidence{Start: start, End: start + utf8.RuneCountInString(exact), Exact: exact}
}

// Span is the way back from evidence of this text to bytes. It panics on
// evidence that lies outside the text.
func (t *Text) Span(ev Evidence) Span {
	s, ok := t.bytesOf(ev.Start, ev.End)
	if !ok {
		panic("onrecord: evidence outside its text")
	}
	return s
}

// Words is the body between two byte offsets.
func (t *Text) Words(s Span) string { return t.Body[s.Start:s.End] }

// charOf turns a byte offset into a code point offset.
func (t *Text) charOf(b int) int {
	if t.marks == nil {
		return b
	}
	i := sort.SearchInts(t.marks, b+1) - 1
	if i < 0 {
		return 0
	}
	return i*stride + utf8.RuneCountInString(t.Body[t.marks[i]:b])
}

// byteOf turns a code point offset in [0, Chars()] into a byte offset.
func (t *Text) byteOf(c int) int {
	if t.marks == nil || c == t.chars {
		if c == t.chars {
			return len(t.Body)
		}
		return c
	}
	b := t.marks[c/stride]
	for n := c % stride; n > 0; n-- {
		_, w := utf8.DecodeRuneInString(t.Body[b:])
		b += w
	}
	return b
}

func (t *Text) bytesOf(start, end int) (Span, bool) {
	if start < 0 || end < start || end > t.chars {
		return Span{}, false
	}
	return Span{t.byteOf(start), t.byteOf(end)}, true
}
