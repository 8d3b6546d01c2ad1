package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// announced reads a quotation that a colon announces where no cue takes it:
// "The firm issued a statement: “...”", "The mayor went further: “...”", "Her
// advice is simple: “...”".
func (f *finder) announced(l *line) {
	k, parts := f.afterColon(l)
	if k < 0 {
		return
	}
	if f.goesOnAfter(l, k, parts) || f.labelled(l, k, parts) {
		return
	}
	d := draft{line: l.n, parts: parts, speaking: -1, doubt: 0.3}
	d.word = cueWord{lexicon.Cue{Class: "say", Frame: lexicon.Quoting}, ":"}
	for v := k - 1; v > l.begin && k-v < widestChain; v-- {
		if !l.outside(v) || !l.finite(v) || l.is(v-1, "who", "which", "that") {
			continue
		}
		for v-1 > l.begin && l.finite(v-1) {
			v--
		}
		src, ok := f.subject(l, v, 0)
		if !ok || src.from > l.begin && !l.comma(src.from-1) && !l.is(src.from-1, "and", "but", "so", "yet", "then") {
			continue
		}
		if g := (verb{main: v, start: v, end: v + 1}); l.negates(&g) || l.tag(v, "MD") {
			return
		}
		if d.source, d.cue, ok = l.announcer(src, v, k); ok {
			if l.pos(d.cue.from, syntax.NOUN) {
				d.doubt = 0.15
			}
			if d, ok = f.checked(l, d); ok {
				f.keep(d)
			}
		}
		return
	}
}

// goesOnAfter gives the quotation after a colon at k to the one whom the
// sentence has quoted before, cue last: `"...," she said, recalling her youth:
// "..."`. It tells whether the sentence has a cue before the colon at all.
func (f *finder) goesOnAfter(l *line, k int, parts []onrecord.Span) bool {
	cued := false
	told := l.tag(k-1, "VB") || l.tag(k-2, "VB") && l.tag(k-1, "RP", "IN") // "asking Dal to add: “...”"
	for i := len(f.drafts) - 1; i >= 0 && f.drafts[i].line == l.n; i-- {
		d := &f.drafts[i]
		if d.cue.empty() || d.cue.to >= k || !speech[d.word.Class] {
			continue
		}
		cued = true
		if !told && (d.source.inverted && d.source.to <= k || d.parts[len(d.parts)-1].End <= l.w[d.cue.from].Start) {
			d.parts = append(d.parts, parts...)
			break
		}
	}
	return cued
}

// labelled reads a quotation under the name of who said it, or of what it is
// from: "The vote in the south – Ada Holm: “...”", "From Holm's letter: “...”".
func (f *finder) labelled(l *line, k int, parts []onrecord.Span) bool {
	s := l.phraseLeft(k - 1)
	if s <= l.begin || l.hasFinite(run{s, k}) {
		return false
	}
	d := draft{line: l.n, cue: run{k, k}, source: source{run: run{s, k}}, parts: parts, speaking: -1, doubt: 0.2}
	d.word = cueWord{lexicon.Cue{Class: "say", Frame: lexicon.Quoting}, ":"}
	switch {
	case l.is(s-1, "from") && s-1 == l.begin && mottos[l.w[k-1].Lemma]:
		who, ok := l.possessor(run{s, k - 1})
		if !ok {
			return false
		}
		d.source.run, d.cue = who, run{k - 1, k}
	case l.dash(s-1) || l.is(s-1, "from") && (l.dash(s-2) || l.is(s-2, "more")):
		if class := l.sourceClass(run{s, k}); class != "name" && class != "person" && class != "outlet" || !l.pos(k-1, syntax.PROPN) {
			return false
		}
	default:
		return false
	}
	f.keep(d)
	return true
}

// afterColon gives the colon before a quotation of a sentence's length that is
// content of nothing yet, and that quotation; -1 for none.
func (f *finder) afterColon(l *line) (int, []onrecord.Span) {
	for k := l.begin + 2; k < len(l.w); k++ {
		if !l.outside(k) || !l.is(k, ":") {
			continue
		}
		if k == len(l.w)-1 {
			s, ok := f.below(l.n)
			return oneIf(k, s, ok && !f.holds(l.n, s))
		}
		if q, ok := l.quoteAt(k + 1); ok && q.opens && q.from == k+1 && q.to-q.from > 5 && l.predicates(q.run) && (q.to >= l.stop() || !q.ends) {
			s := f.page.Quotes[q.q].Span
			return oneIf(k, s, !f.holds(l.n, s))
		}
	}
	return -1, nil
}

func oneIf(k int, s onrecord.Span, ok bool) (int, []onrecord.Span) {
	if !ok {
		return -1, nil
	}
	return k, []onrecord.Span{s}
}

// holds tells whether a statement of sentence n has a quotation, or its
// beginning, as content.
func (f *finder) holds(n int, s onrecord.Span) bool {
	for i := len(f.drafts) - 1; i >= 0 && f.drafts[i].line == n; i-- {
		for _, p := range f.drafts[i].parts {
			if p.Overlaps(s) {
				return true
			}
		}
	}
	return false
}

// announcer tells who speaks after a colon at k, by the subject of the verb at
// v: the subject itself, or the one whose message it is. The cue is the noun
// for what is said, else the verb.
func (l *line) announcer(src source, v, k int) (source, run, bool) {
	h := l.headOf(src.run)
	if h < 0 {
		return src, run{}, false
	}
	if _, ok := lexicon.CueNoun(l.w[h].Lemma); (ok || mottos[l.w[h].Lemma]) && l.w[v].Lemma == "be" {
		who, ok := l.possessor(run{src.from, h})
		return source{run: who}, run{h, h + 1}, ok
	}
	if !l.sourceWord(src.run) || l.is(h, "this", "that") || l.w[v].Lemma == "be" && l.finite(v) && !l.tag(v+1, "VBG", "RB") {
		return src, run{}, false
	}
	main := v
	for m := v; m < k && l.outside(m); m++ {
		if l.pos(main, syntax.AUX) && l.pos(m, syntax.VERB) {
			main = m
		}
	}
	if c, ok := lexicon.CueVerb(l.w[main].Lemma); ok && c.Takes(lexicon.Quoting) {
		return src, run{main, main + 1}, true
	}
	for m := main + 1; m < k && l.outside(m); m++ {
		c, ok := lexicon.CueNoun(l.w[m].Lemma)
		if (ok && speech[c.Class] || mottos[l.w[m].Lemma]) && l.pos(m, syntax.NOUN) && !l.joined(m+1) && !l.joined(m-1) {
			return src, run{m, m + 1}, true
		}
	}
	return src, run{main, main + 1}, !states[l.w[main].Lemma]
}

// states are verbs of being and seeming, which announce no words of the
// subject's own.
var states = set("be seem appear remain look contain include become stay feel exist have sound know want need lie stand")

// negates tells whether "not" belongs to a verb.
func (l *line) negates(v *verb) bool {
	return l.is(v.main+1, "not", "n't", "never") || l.is(v.main-1, "never")
}

// mottos are nouns for what somebody says that are no cues elsewhere.
var mottos = set(`message reply response answer retort comeback quip joke line slogan motto mantra dictum refrain verdict advice statement tweet post letter note
text email e-mail speech warning plea appeal vow pledge question`)

// possessor gives the one whose noun it is: "Holm's", "her".
func (l *line) possessor(r run) (run, bool) {
	if l.tag(r.from, "PRP$") && !l.is(r.from, "its", "my", "our", "your") {
		return run{r.from, r.from + 1}, true
	}
	for k := r.from + 1; k < r.to; k++ {
		if l.tag(k, "POS") {
			return run{l.officeLeft(r.from), k}, true
		}
	}
	return run{}, false
}

// below gives the quotation that makes up the sentence after n, in its
// paragraph or the next one: what a colon at the end of a line announces.
func (f *finder) below(n int) (onrecord.Span, bool) {
	if n+1 >= len(f.page.Sentences) || f.page.Sentences[n+1].Par-f.page.Sentences[n].Par > 2 {
		return onrecord.Span{}, false
	}
	q, ok := f.standalone(n + 1)
	if !ok {
		return onrecord.Span{}, false
	}
	return f.page.Quotes[q].Span, true
}
