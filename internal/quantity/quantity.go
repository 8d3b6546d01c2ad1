// Package quantity reads the numbers of news English that count or measure:
// "2,136", "around 2.5 million", "two dozen", "between 900 and 1,000",
// "hundreds", "a third", "$94,000", "12 percent", "3kg", "34-year-old".
//
// A number is a value or a range; an open side is nil. Dates, times,
// ordinals, codes ("F16", "COVID-19", "Resolution 2254"), list numbers,
// scores and the pronoun "one" are no numbers here. What is counted is told
// by package figure.
package quantity

import (
	"sort"

	"onrecord"
	"onrecord/internal/text"
)

// Number is a number in its place. Span takes in the hedge and the signs of
// money and percent; Core is the bare number.
type Number struct {
	Span, Core onrecord.Span
	Low, High  *float64 // nil: open
	Hedge      string   // "about", "more than"; as written, in lower case
	Percent    bool
	Points     bool     // percentage points
	Unit       string   // written with the number: "kg" of "3kg", "feet" of "5 feet 2 inches", "months" of an age
	Currency   string   // ISO 4217 where it can be told, else the word: "USD", "dinars"
	PartOf     *float64 // "168 out of 329": 329
	Kind       Kind
	Sentence   int  // index of its sentence
	Hyphen     bool // "618-kilometer": the unit is joined by a hyphen
}

// Kind is the sort of a number.
type Kind int

// The kinds.
const (
	Count    Kind = iota // a whole number, or a measure
	Fraction             // "a third", "half of"
	Vague                // "hundreds", "dozens": a range by its nature
	Age                  // "34-year-old", "aged 12 to 17": its unit tells the unit
)

// Find gives the numbers of the sentences in order, none of which touches a
// time.
func Find(t *onrecord.Text, sents []text.Sentence, times []onrecord.Time) []Number {
	r := &reader{text: t}
	for i := range times {
		r.times = append(r.times, t.Span(times[i].Evidence))
	}
	for n := range sents {
		r.sentence(n, sents[n].Words)
	}
	return r.found
}

// reader goes through a text once, from left to right.
type reader struct {
	text  *onrecord.Text
	times []onrecord.Span // not yet passed

	n     int
	words []text.Word
	low   []string
	found []Number
}

func (r *reader) sentence(n int, words []text.Word) {
	r.n, r.words, r.low = n, words, r.low[:0]
	for _, w := range words {
		r.low = append(r.low, lower(w.Form))
	}
	first := len(r.found)
	for i := 0; i < len(words); {
		if end := r.timeEnd(i); end > i {
			i = end
			continue
		}
		if end := r.number(i); end > i {
			i = end
			continue
		}
		i++
	}
	r.parts(first)
}

// timeEnd gives the first word after the time that word i belongs to; i when
// it belongs to none.
func (r *reader) timeEnd(i int) int {
	for len(r.times) > 0 && r.times[0].End <= r.words[i].Start {
		r.times = r.times[1:]
	}
	end := i
	for end < len(r.words) && len(r.times) > 0 && r.words[end].Overlaps(r.times[0]) {
		end++
	}
	return end
}

// beforeTime tells whether the words before end touch no time to come.
func (r *reader) beforeTime(end int) bool {
	return len(r.times) == 0 || end == 0 || r.words[end-1].End <= r.times[0].Start
}

// number reads the number that begins with word i and gives its end; 0 for
// none.
func (r *reader) number(i int) int {
	low := r.low[i]
	if !openers[low] && !digit(low) && codeOf(low) == "" {
		return 0
	}
	v, end, ok := r.hedged(i)
	if !ok {
		return max(end, 0) // what was read and cannot stand is passed over
	}
	if !r.beforeTime(end) {
		return 0
	}
	v.Sentence = r.n
	v.Span = onrecord.Span{Start: r.words[v.from].Start, End: r.words[end-1].End}
	v.Core = onrecord.Span{Start: r.words[v.core].Start, End: r.words[v.coreEnd-1].End}
	r.found = append(r.found, v.Number)
	return end
}

// value is a number being read, with the words it was read from.
type value struct {
	Number
	from, core, coreEnd int
	scale               float64 // the multipliers in it; 0 without
}

// parts gives each "168 of the 329" of the sentence its whole.
func (r *reader) parts(first int) {
	for k := first; k+1 < len(r.found); k++ {
		a, b := &r.found[k], r.found[k+1]
		if a.Low == nil || b.Low == nil || b.High == nil || *b.Low < *a.Low || a.Percent || b.Percent != a.Percent || a.Currency != "" {
			continue
		}
		if r.whole(onrecord.Span{Start: a.Span.End, End: b.Span.Start}) && a.Kind == Count && b.Kind == Count {
			a.PartOf = b.Low
		}
	}
}

// whole tells whether the words between two numbers make the second the whole
// of the first: "out of Iraq's", "of the".
func (r *reader) whole(gap onrecord.Span) bool {
	k := sort.Search(len(r.words), func(i int) bool { return r.words[i].Start >= gap.Start })
	if r.is(k, "out", "of") {
		k++
	} else if !r.is(k, "of") {
		return false
	}
	n := 0
	for k++; k < len(r.words) && r.words[k].Start < gap.End; k++ {
		if n++; n > 4 || notWhole[r.low[k]] {
			return false
		}
	}
	return true
}

var notWhole = setOf(`, ; . : whom which and or who that in on at by with for from to was were is are`)
