package figure

import (
	"sort"

	"onrecord"
	"onrecord/internal/syntax"
)

// scope is whose a figure is or where it holds, as far as the sentence says so:
// a name within the counted phrase or possessing it, after a preposition of
// place behind it, in the subject of the clause whose object it is, or at the
// head of the sentence. A name that only stands near is none.
func (f *finder) scope(c *clause) string {
	if name := f.inside(c); name != "" {
		return name
	}
	if name := f.placedAt(c, c.end, c.length()); name != "" {
		return name
	}
	if name := f.byClause(c); name != "" {
		return name
	}
	return f.fronted(c)
}

// inside is the name in the counted phrase, "9,800 U.S. troops", or before its
// genitive, "Utopia's 329 deputies".
func (f *finder) inside(c *clause) string {
	if in := f.within(c.span(c.from, c.end)); len(in) > 0 {
		return in[0].name
	}
	if k := c.from - 1; k > 0 && (c.isAny(k, "'s", "’s") || c.words[k].XPOS == "POS") {
		if m := f.endingAt(c, k-1); m != nil {
			return m.name
		}
	}
	return ""
}

// placedAt is the name in the prepositional phrases that begin at word k: "in
// Utopia", "at the yard in the town of Velden". Distances have none.
func (f *finder) placedAt(c *clause, k int, distance bool) string {
	for n := 0; n < 3 && k+1 < len(c.words) && placeWords[c.words[k].Lower] && !distance; n++ {
		if c.isAny(k, "from", "of") && c.isAny(k+1, "about", "around") {
			return ""
		}
		end := k + 1
		for end < min(len(c.words), k+9) && c.PhraseOf[end] >= 0 && c.TimeOf[end] == 0 {
			end++
		}
		if m := f.firstPlace(c, k+1, end); m != nil && (m.kind != onrecord.Org || c.isAny(k, "at", "of", "within", "in", "from")) {
			return m.name
		}
		if end == k+1 {
			return ""
		}
		k = end
	}
	return ""
}

// firstPlace is the first name in words [from, to).
func (f *finder) firstPlace(c *clause, from, to int) *place {
	if from >= to {
		return nil
	}
	in := f.within(c.span(from, to))
	if len(in) == 0 {
		return nil
	}
	return &in[0]
}

// placeWords are the prepositions that say where or whose a count is.
var placeWords = words(`in inside within across throughout at near from of around outside along`)

// byClause is the name that the clause of a figure gives it.
func (f *finder) byClause(c *clause) string {
	if c.is(c.from-1, "where") { // "Arcadia, where 20 ministers met"
		k := c.from - 2
		if c.is(k, ",") {
			k--
		}
		if m := f.endingAt(c, k); m != nil {
			return m.name
		}
	}
	if i := c.subjectOf(); i >= 0 {
		return f.ofSubject(c, i)
	}
	i := c.objectOf()
	if i < 0 {
		i = c.clauseBefore()
	}
	if i < 0 {
		return ""
	}
	return f.ofObject(c, i)
}

// ofSubject is the scope of a figure that is the subject of clause i: where it
// happened to them or where they went, or who did it to them.
func (f *finder) ofSubject(c *clause, i int) string {
	cl := &c.Clauses[i]
	k := cl.VTo
	if !cl.Object.None() {
		k = cl.Object.To
	}
	for k < len(c.words) && (c.words[k].XPOS == "RP" || c.TimeOf[k] > 0 || c.words[k].UPOS == syntax.ADV) {
		k++
	}
	if c.isAny(k, "to", "into", "for") && cl.Object.None() {
		if p := c.phraseAt(k + 1); !p.None() {
			if m := f.firstPlace(c, p.From, p.To); m != nil && m.kind != onrecord.Org {
				return m.name
			}
		}
		return ""
	}
	if name := f.placedAt(c, k, false); name != "" {
		return name
	}
	if !cl.Agent.None() && !harms[c.words[cl.Verb].Lemma] {
		if m := f.named(c, cl.Agent); m != nil {
			return m.name
		}
	}
	return ""
}

// ofObject is the scope of a figure in the complement of clause i: the name
// that its subject is, or that the subject belongs to or lies in. Who harms is
// not whose the harmed are; who tells is not whose the told is.
func (f *finder) ofObject(c *clause, i int) string {
	cl := &c.Clauses[i]
	lemma := c.words[cl.Verb].Lemma
	p := c.subject(i)
	if p.None() || telling[lemma] || p.To > cl.VFrom && !cl.Relative {
		return ""
	}
	m := f.named(c, p)
	switch {
	case m != nil && harms[lemma] && !cl.Passive:
		return ""
	case m != nil:
		return m.name
	}
	return f.placedAt(c, p.To, false)
}

// named is the name that a phrase is, or that possesses it.
func (f *finder) named(c *clause, p syntax.Phrase) *place {
	in := f.within(c.span(p.From, p.To))
	for n := range in {
		if in[n].End == c.words[p.Head].End {
			return &in[n]
		}
	}
	if len(in) > 0 {
		return &in[0]
	}
	return nil
}

// fronted is the place named at the head of the sentence, "In Utopia, 300
// schools closed", where no other clause comes between.
func (f *finder) fronted(c *clause) string {
	if len(c.words) < 3 || !c.isAny(0, "in", "across", "throughout", "at", "near", "inside", "around") || c.from < 3 {
		return ""
	}
	end := 1
	for end < c.from && end < 9 && c.PhraseOf[end] >= 0 && c.TimeOf[end] == 0 {
		end++
	}
	m := f.firstPlace(c, 1, end)
	if m == nil || !c.is(end, ",") || m.kind == onrecord.Org {
		return ""
	}
	for k := end + 1; k < c.from; k++ {
		if c.isAny(k, ";", ":", "that", "while", "but", "which", "who", "where", "(", "said", "says") {
			return ""
		}
	}
	return m.name
}

// endingAt is the name whose last word is k.
func (f *finder) endingAt(c *clause, k int) *place {
	if k < 0 {
		return nil
	}
	end := c.words[k].End
	for n := f.after(c.words[max(0, k-6)].Start); n < len(f.mentions) && f.mentions[n].Start < end; n++ {
		if f.mentions[n].End == end {
			return &f.mentions[n]
		}
	}
	return nil
}

// length tells whether the figure is a distance, from whose end nothing holds.
func (c *clause) length() bool {
	switch c.unit {
	case "km", "miles", "m", "feet", "nautical miles", "yards", "cm", "mm", "inches":
		return c.isAny(c.end, "from", "of", "outside", "in") && !c.is(c.end, "of")
	}
	return false
}

// span is the bytes of words [from, to), of which there is at least one.
func (c *clause) span(from, to int) onrecord.Span {
	return onrecord.Span{Start: c.words[from].Start, End: c.words[to-1].End}
}

// within gives the places that lie inside a span.
func (f *finder) within(s onrecord.Span) []place {
	lo := f.after(s.Start)
	hi := lo
	for hi < len(f.mentions) && f.mentions[hi].End <= s.End {
		hi++
	}
	return f.mentions[lo:hi]
}

// after gives the first place that begins at byte b or after it.
func (f *finder) after(b int) int {
	return sort.Search(len(f.mentions), func(i int) bool { return f.mentions[i].Start >= b })
}

var (
	// harms are verbs of doing harm to their object, and of taking it.
	harms = words(`kill wound injure hurt shoot bomb attack strike hit destroy damage displace arrest detain capture seize execute murder massacre
abduct kidnap down intercept sink burn raze jail imprison charge sentence convict accuse besiege target ambush`)

	// telling are verbs after which the subject only tells the figure.
	telling = words(`say tell report estimate announce claim put state count note warn show find believe expect predict forecast suggest reveal
confirm document record cite quote list write publish project think`)
)
