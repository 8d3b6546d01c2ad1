package figure

import (
	"sort"

	"onrecord"
	"onrecord/internal/syntax"
)

// far is how many bytes before a figure its day is looked for.
const far = 240

// asOf is the nearest date of the figure's clause: no comma between the two,
// unless the date opens the sentence.
func (f *finder) asOf(sent *syntax.Sentence, c *clause) onrecord.Bounds {
	best, gap := -1, 360
	at := c.words[c.from].Start
	from := max(sent.Start, at-far)
	for k := sort.Search(len(f.times), func(i int) bool { return f.times[i].Start >= from }); k < len(f.times) && f.times[k].End <= min(sent.End, at+2*far); k++ {
		tm := &f.Times[k]
		if tm.Type != onrecord.TimeDate && tm.Type != onrecord.TimeTime || tm.Earliest == "" && tm.Latest == "" || tm.Doubt >= onrecord.Doubtful {
			continue
		}
		d := f.times[k].Start - c.words[c.end-1].End
		if d < 0 { // "$40 million in 2004 to $550 million in 2009": the date behind is the figure's own
			d = 3 * (at - f.times[k].End)
		}
		if d >= 0 && d < gap && c.holds(f.times[k]) {
			best, gap = k, d
		}
	}
	if best < 0 {
		return onrecord.Bounds{}
	}
	return f.Times[best].Bounds()
}

// holds tells whether a time stands in the clause of the figure.
func (c *clause) holds(tm onrecord.Span) bool {
	first, last := wordAt(c.words, tm.Start), wordAfter(c.words, tm.End)
	if c.isAny(first-1, "since", "until", "till", "from") || c.isAny(first-1, "before", "after", "following") && c.words[first].UPOS != syntax.NUM || c.ofThing(first, last) {
		return false
	}
	from, to := last, c.from
	if first >= c.end {
		from, to = c.end, first
	} else if c.is(last, ",") && (first <= 2 || last+1 == c.from && first > 0 && c.words[first-1].UPOS == syntax.ADP || c.acting(last+1)) { // "In December 2021, ..."
		from++
	}
	for k := from; k < to; k++ {
		if c.isAny(k, ",", ";", ":", "that", "which", "who", "since", "after", "before", "than", "when", "while", "(", "–", "—") {
			return false
		}
	}
	return true
}

// ofThing tells whether a time only says which thing is meant, "the 2016
// runner-up", and is not that of an occasion at which the figure held, "in the
// 2018 vote", "in Monday's attack".
func (c *clause) ofThing(first, last int) bool {
	if last >= len(c.words) || c.PhraseOf[last] < 0 || c.TimeOf[last] > 0 || c.PhraseOf[first] != c.PhraseOf[last] {
		return false
	}
	p := c.phraseAt(last)
	if p.From == first && c.isAny(first, "last", "next", "this", "today", "yesterday", "tomorrow") { // "last year Utopia exported"
		return false
	}
	for i := range c.Clauses {
		if c.Clauses[i].Subject == p && c.Clauses[i].Tense.Finite() && c.isAny(last, "'s", "’s") { // "Monday's attack killed"
			return false
		}
	}
	return last <= p.Head && !c.isAny(p.From-1, "in", "during", "at") && p.To != c.from
}

// acting tells whether nothing but a participle stands from word k to the
// figure: "bombed it in 1998, killing 12 people".
func (c *clause) acting(k int) bool {
	if k < len(c.words) && c.words[k].UPOS == syntax.ADV {
		k++
	}
	return k == c.from-1 && c.words[k].XPOS == "VBG"
}
