package utterance

import (
	"runtime"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/text"
)

// mostWords bounds the words of one statement that are compared.
const mostWords = 320

// word is one word of a statement's content, folded.
type word struct {
	form       string // as written
	hash       uint64 // of the form, folded and written in one way
	stem       uint64 // of the stem; 0 for words without content of their own
	rarity     int32  // of the stem
	part       int32  // which part of the content it stands in
	start, end int32  // bytes within that part
	run        int32  // counts the stretches in quotation marks without a break or an ellipsis; below 0 outside of them
	put        bool   // in square brackets: the outlet's own
	number     bool   // digits, or a word for them
}

// wording is the words of a statement's content, and those of them that stand
// in quotation marks.
type wording struct{ all, quoted []word }

// reader folds and weighs words, each form once. Those met of late are at
// hand without a look into the map.
type reader struct {
	known map[uint64]sense
	late  [4096]struct {
		folded uint64
		sense
	}
	wording
}

// sense is what a form of a word is worth.
type sense struct {
	hash, stem uint64
	rarity     int32
	number     bool
}

// newReaders makes one for each core.
func newReaders() []*reader {
	readers := make([]*reader, runtime.GOMAXPROCS(0))
	for i := range readers {
		readers[i] = &reader{known: map[uint64]sense{}}
	}
	return readers
}

// read gives the wording of a statement, which holds until the next call.
func (r *reader) read(t *telling) wording {
	st := t.st
	r.all, r.quoted = r.all[:0], r.quoted[:0]
	run := int32(0)
	for i := range st.Content {
		exact, at := st.Content[i].Exact, 0
		if st.Quotation != onrecord.Indirect {
			for _, q := range text.Quotes(exact, nil) {
				if exact[q.Start] == '\'' && (q.Start > 0 || q.End < len(exact)) || len(t.inner) > 0 && t.passes(part(st.Content[i], q.Start, q.End)) {
					continue // an apostrophe as likely as a quotation, or the words of somebody else
				}
				inner := q.Inner()
				r.scan(exact, onrecord.Span{Start: at, End: inner.Start}, int32(i), -1)
				from := len(r.all)
				run = r.scan(exact, inner, int32(i), run) + 1
				r.quoted, at = append(r.quoted, r.all[from:]...), inner.End
			}
		}
		r.scan(exact, onrecord.Span{Start: at, End: len(exact)}, int32(i), -1)
	}
	return r.wording
}

// passes tells whether quoted words are those of an inner statement.
func (t *telling) passes(quote onrecord.Evidence) bool {
	return slices.ContainsFunc(t.inner, func(ev onrecord.Evidence) bool { return ev.Covers(quote) })
}

// keep copies a wording.
func (w wording) keep() wording { return wording{slices.Clone(w.all), slices.Clone(w.quoted)} }

// scan reads the words of a stretch of a part and gives the last run it met.
func (r *reader) scan(exact string, s onrecord.Span, part, run int32) int32 {
	put := false
	for i := s.Start; i < s.End && len(r.all) < mostWords; {
		c, w := utf8.DecodeRuneInString(exact[i:s.End])
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			end := wordEnd(exact, i, s.End)
			r.add(exact, word{part: part, run: run, start: int32(i), end: int32(end), put: put})
			i = end
			continue
		case c == '%' || c == '&':
			r.add(exact, word{part: part, run: run, start: int32(i), end: int32(i + w), put: put})
		case c == '[':
			put = true
		case c == ']':
			put = false
		case c == '…' || c == '.' && strings.HasPrefix(exact[i:s.End], "..") || c == '.' && strings.HasPrefix(exact[i:s.End], ". ."):
			run++
		}
		i += w
	}
	return run
}

// wordEnd gives the end of the word at i: letters and digits, apostrophes
// between them, and the marks inside a number.
func wordEnd(s string, i, end int) int {
	for i < end {
		c, w := utf8.DecodeRuneInString(s[i:end])
		if unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.Is(unicode.Mn, c) {
			i += w
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[i+w : end])
		before := s[i-1]
		inside := (c == '\'' || c == '’') && unicode.IsLetter(next) || (c == ',' || c == '.') && unicode.IsDigit(next) && before >= '0' && before <= '9' ||
			c == '.' && unicode.IsUpper(next) && before >= 'A' && before <= 'Z'
		if !inside {
			break
		}
		i += w
	}
	return i
}

// add folds a word and looks its sense up.
func (r *reader) add(exact string, w word) {
	form := exact[w.start:w.end]
	folded := hashFold(form)
	late := &r.late[folded>>52]
	if late.folded != folded {
		s, ok := r.known[folded]
		if !ok {
			s = senseOf(form)
			r.known[folded] = s
		}
		late.folded, late.sense = folded, s
	}
	s := &late.sense
	w.form, w.hash, w.stem, w.rarity, w.number = form, s.hash, s.stem, s.rarity, s.number
	r.all = append(r.all, w)
}
