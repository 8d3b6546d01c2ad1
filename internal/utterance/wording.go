package utterance

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
	"onrecord/internal/text"
)

// mostWords bounds the words of one statement that are compared.
const mostWords = 320

// word is one word of a statement's content, folded.
type word struct {
	form       string // as written
	hash       uint64 // of the folded form
	stem       uint64 // of the stem; 0 for words without content of their own
	rarity     int32  // of the stem
	part       int32  // which part of the content it stands in
	start, end int32  // bytes within that part
	run        int32  // counts the stretches that stand in quotation marks without a break or an ellipsis
	put        bool   // in square brackets: the outlet's own
	digits     bool
}

// reader folds and weighs words, each form once.
type reader struct {
	known map[uint64]sense
	words []word
}

// sense is what a form of a word is worth.
type sense struct {
	stem   uint64
	rarity int32
}

func newReader() *reader { return &reader{known: map[uint64]sense{}} }

// quoted gives the words of a statement that stand in quotation marks. The
// slice holds until the next call.
func (r *reader) quoted(st *onrecord.Statement) []word {
	r.words = r.words[:0]
	if st.Quotation == onrecord.Indirect {
		return r.words
	}
	run := int32(0)
	for i := range st.Content {
		exact := st.Content[i].Exact
		for _, q := range text.Quotes(exact, nil) {
			run = r.scan(exact, q.Inner(), int32(i), run) + 1
		}
	}
	return r.words
}

// content gives all words of a statement's content.
func (r *reader) content(st *onrecord.Statement) []word {
	r.words = r.words[:0]
	for i := range st.Content {
		exact := st.Content[i].Exact
		r.scan(exact, onrecord.Span{End: len(exact)}, int32(i), 0)
	}
	return r.words
}

// scan reads the words of a stretch of a part and gives the last run it met.
func (r *reader) scan(exact string, s onrecord.Span, part, run int32) int32 {
	put := false
	for i := s.Start; i < s.End && len(r.words) < mostWords; {
		c, w := utf8.DecodeRuneInString(exact[i:s.End])
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			end := wordEnd(exact, i, s.End)
			r.add(exact, word{part: part, run: run, start: int32(i), end: int32(end), put: put, digits: unicode.IsDigit(c)})
			i = end
			continue
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
	w.form, w.hash = form, hashFold(form)
	s, ok := r.known[w.hash]
	if !ok {
		s = senseOf(form)
		r.known[w.hash] = s
	}
	w.stem, w.rarity = s.stem, s.rarity
	r.words = append(r.words, w)
}

// senseOf gives the stem of a word and how rare it is.
func senseOf(form string) sense {
	low := text.Fold(form)
	if strings.HasSuffix(form, "'s") || strings.HasSuffix(form, "’s") {
		low = low[:len(low)-1]
	}
	stem := syntax.Stem(low)
	if stem == "" || len(stem) < 2 {
		return sense{}
	}
	return sense{hashFold(stem), int32(lexicon.Rarity(stem))}
}

// The constants of the FNV-1a hash.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// hashFold hashes a word's folded form: lower case, without diacritics,
// apostrophes, the commas of a number and the stops of an abbreviation.
func hashFold(form string) uint64 {
	for i := 0; i < len(form); i++ {
		if form[i] >= utf8.RuneSelf {
			form = text.Fold(form)
			break
		}
	}
	h := uint64(fnvOffset)
	for i := 0; i < len(form); i++ {
		c := form[i]
		switch {
		case c == '\'' || c == ',' || c == '.' && (form[0] < '0' || form[0] > '9'):
			continue
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		}
		h = (h ^ uint64(c)) * fnvPrime
	}
	return h | 1
}

// joined hashes words as if they were one, spelled in one way: "per cent" and
// "percent", "organise" and "organize", "labour" and "labor".
func joined(words []word) uint64 {
	h, last := uint64(fnvOffset), byte(0)
	for i := range words {
		form := words[i].form
		for k := 0; k < len(form); k++ {
			c := form[k] | 0x20
			switch {
			case c == '\'' || c == 'u' && last == 'o' && k+1 < len(form) && form[k+1] == 'r':
				continue
			case c == 'z':
				c = 's'
			}
			if c != last || c <= '9' {
				h = (h ^ uint64(c)) * fnvPrime
			}
			last = c
		}
	}
	return h
}
