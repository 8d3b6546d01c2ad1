package figure

import (
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// clause is a figure in its sentence: words [from, to) are the number with
// its hedge, [from, end) the number with what it counts.
type clause struct {
	*syntax.Structure
	words    []syntax.Word
	from, to int
	end      int
	last     int // the end of the figure's words: "618-kilometer fence"
	head     int // the counted noun; -1 without
	unit     string
	ofThem   bool // "of whom", "of them": part of the figure before
	base     bool // the whole of the figure before, "168 of 329 deputies": what is said of the part is not said of it
	single   bool // "one soldier"
	measured bool // an amount: percent, money, a measure, and no count
}

func nounAt(words []syntax.Word, k int) bool {
	return k < len(words) && (words[k].UPOS == syntax.NOUN || words[k].UPOS == syntax.ADJ)
}

func (c *clause) is(k int, word string) bool {
	return k >= 0 && k < len(c.words) && c.words[k].Lower == word
}

func (c *clause) isAny(k int, words ...string) bool {
	for _, w := range words {
		if c.is(k, w) {
			return true
		}
	}
	return false
}

// joined writes words with one blank between, as the text has them.
func joined(words []syntax.Word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 && words[i-1].End < w.Start {
			b.WriteByte(' ')
		}
		b.WriteString(w.Form)
	}
	return b.String()
}

// subjectNoun is the noun that clause i speaks of, of a gerund that of the
// clause it hangs on; "" for a name or pronoun.
func (c *clause) subjectNoun(i int) string {
	p := c.subject(i)
	if p.None() || c.words[p.Head].UPOS != syntax.NOUN {
		return ""
	}
	return c.nounOfPhrase(p, p.From)
}

// subject is the subject of clause i, of an infinitive or gerund that of the
// finite clause it hangs on, or what stands between it and "with".
func (c *clause) subject(i int) syntax.Phrase {
	cl := &c.Clauses[i]
	switch {
	case cl.Relative:
		return cl.Subject
	case cl.Tense.Finite(), cl.Governor < 0:
		return c.top(cl.Subject)
	}
	if p := c.phraseAt(cl.VFrom - 1); cl.Tense == syntax.Gerund && !p.None() && c.is(p.From-1, "with") {
		return p
	}
	if g := cl.Governor; g >= 0 && c.Clauses[g].Tense.Finite() && c.Clauses[g].Object.None() {
		return c.top(c.Clauses[g].Subject)
	}
	return syntax.Phrase{}
}

// top is the phrase that phrase p hangs on by a preposition: of "the number of
// cases in Velden" the number.
func (c *clause) top(p syntax.Phrase) syntax.Phrase {
	for n := 0; n < 3 && !p.None() && p.From >= 2 && c.isAny(p.From-1, "of", "in", "at", "from", "for", "among", "to") && c.TimeOf[p.From-2] == 0; n++ {
		q := c.phraseAt(p.From - 2)
		if q.None() || q.To != p.From-1 {
			break
		}
		p = q
	}
	if p.From > 1 && c.isAny(p.From-1, "of", "in", "at", "from", "for", "to", "with", "by", "on", "near") {
		return syntax.Phrase{} // what it hangs on is no phrase: "cases linked to the port"
	}
	return p
}

// nounOfPhrase is the head of a phrase with the nouns compounded with it, in
// lower case: "consumer prices".
func (c *clause) nounOfPhrase(p syntax.Phrase, from int) string {
	first := p.Head
	if c.words[first].XPOS == "CD" || c.isAny(first, "hundred", "thousand", "million", "billion", "trillion") {
		return ""
	}
	for first > max(from, p.Head-2) && c.words[first-1].UPOS == syntax.NOUN && c.TimeOf[first-1] == 0 && (first < 2 || !c.isAny(first-2, "-", "‑")) {
		first--
	}
	return strings.ToLower(joined(c.words[first : p.Head+1]))
}

// phraseAt is the phrase in which word k stands; none without.
func (c *clause) phraseAt(k int) syntax.Phrase {
	if k < 0 || k >= len(c.PhraseOf) || c.PhraseOf[k] < 0 {
		return syntax.Phrase{}
	}
	return c.Phrases[c.PhraseOf[k]]
}

// span is the bytes of words [from, to), of which there is at least one.
func (c *clause) span(from, to int) onrecord.Span {
	return onrecord.Span{Start: c.words[from].Start, End: c.words[to-1].End}
}
