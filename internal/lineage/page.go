package lineage

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"onrecord"
)

// shingleWords is the length of a shingle in words.
const shingleWords = 8

// base is the multiplier of the rolling hash over words; odd, from the golden
// ratio.
const base = 0x9E3779B97F4A7C15

// page is a document's words outside boilerplate, and the hash of the shingle
// that begins at each of them, the last seven left out.
type page struct {
	*item
	words    []word
	shingles []uint64
}

// word is a run of letters, digits and apostrophes.
type word struct {
	start, end int32 // bytes
	hash       uint64
}

// read cuts a document into words and shingles, one apostrophe like another.
func read(d *item) *page { return cutBy(d, letter) }

// asWritten cuts a document into words of ASCII letters, digits and straight
// apostrophes, as the containment in the record is defined; "don’t" is two.
func asWritten(d *item) *page {
	return cutBy(d, func(r rune) rune {
		if r >= utf8.RuneSelf {
			return 0
		}
		return letter(r)
	})
}

func cutBy(d *item, letter func(rune) rune) *page {
	p := &page{item: d, words: make([]word, 0, len(d.text.Body)/6+1)}
	start := 0
	for _, skip := range boilerplate(d) {
		if skip.Start > start {
			p.cut(start, skip.Start, letter)
		}
		start = max(start, skip.End)
	}
	p.cut(start, len(d.text.Body), letter)
	p.roll()
	return p
}

// boilerplate gives the spans left out, in order. Evidence that does not fit
// the text is passed over.
func boilerplate(d *item) []onrecord.Span {
	var skip []onrecord.Span
	for _, ev := range d.doc.Boilerplate {
		if ev.Check(d.text) == nil {
			skip = append(skip, d.text.Span(ev))
		}
	}
	slices.SortFunc(skip, func(a, b onrecord.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return skip
}

// cut appends the words of body[start:end].
func (p *page) cut(start, end int, letter func(rune) rune) {
	body := p.text.Body[:end]
	for i := start; i < len(body); {
		r, w := rune(body[i]), 1
		if r >= utf8.RuneSelf {
			r, w = utf8.DecodeRuneInString(body[i:])
		}
		if letter(r) == 0 {
			i += w
			continue
		}
		from, h := i, uint64(14695981039346656037)
		for {
			l := letter(r)
			if l == 0 {
				break
			}
			h = (h ^ uint64(l)) * 1099511628211
			if i += w; i >= len(body) {
				break
			}
			if r, w = rune(body[i]), 1; r >= utf8.RuneSelf {
				r, w = utf8.DecodeRuneInString(body[i:])
			}
		}
		p.words = append(p.words, word{int32(from), int32(i), mix(h)})
	}
}

// letter gives a letter or digit in lower case, an apostrophe as the straight
// one, and 0 for what parts words.
func letter(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '\'':
		return r
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf:
		return 0
	case r == '’' || r == '‘' || r == 'ʼ':
		return '\''
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
		return unicode.ToLower(r)
	}
	return 0
}

// roll fills in the shingles.
func (p *page) roll() {
	if len(p.words) < shingleWords {
		return
	}
	high := uint64(1)
	for range shingleWords - 1 {
		high *= base
	}
	p.shingles = make([]uint64, len(p.words)-shingleWords+1)
	h := uint64(0)
	for i, w := range p.words {
		if i >= shingleWords {
			h -= p.words[i-shingleWords].hash * high
		}
		h = h*base + w.hash
		if i >= shingleWords-1 {
			p.shingles[i-shingleWords+1] = mix(h)
		}
	}
}

// mix spreads the bits of a hash (the finaliser of MurmurHash3).
func mix(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}

// whole is the hash of all words in order.
func (p *page) whole() uint64 {
	h := uint64(0)
	for _, w := range p.words {
		h = mix(h*base + w.hash)
	}
	return h
}

// span is the bytes of n words from word i on.
func (p *page) span(i, n int) onrecord.Span {
	return onrecord.Span{Start: int(p.words[i].start), End: int(p.words[i+n-1].end)}
}

// inParallel calls fn for 0 to n-1 on all cores; each call writes only to
// what belongs to its own number.
func inParallel(n int, fn func(int)) {
	var next atomic.Int64
	var done sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		done.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				fn(i)
			}
		})
	}
	done.Wait()
}
