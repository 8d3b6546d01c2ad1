package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// signed reads a quotation that stands alone over the name of who said it:
// "“We will stay.” — Ada Holm, teacher".
func (f *finder) signed(l *line) {
	k, quote := f.overSignature(l)
	if k < 0 || k+1 >= len(l.w) || len(l.w)-k > 30 {
		return
	}
	who := run{k + 1, l.stop()}
	for i := who.from + 1; i < who.to; i++ {
		if l.match[i] > i || l.comma(i-1) && l.time[i] >= 0 {
			who.to = i // "(@handle) April 2"
		}
	}
	for i := who.from; i < who.to; i++ {
		if !l.outside(i) || l.finite(i) && l.pos(i, syntax.VERB, syntax.AUX) || l.is(i, ":", ";") {
			return
		}
	}
	if class := l.sourceClass(who); who.empty() || class != "person" && class != "name" && class != "body" {
		return
	}
	d := draft{line: l.n, cue: run{k, k}, source: source{run: who}, parts: []onrecord.Span{quote}, speaking: -1, doubt: 0.15}
	d.word = cueWord{lexicon.Cue{Class: "say", Frame: lexicon.Quoting}, "—"}
	f.keep(d)
}

// overSignature gives the dash before a signature in a sentence and the
// quotation that is signed: one that begins its paragraph and that nothing but
// the signature follows. -1 for none.
func (f *finder) overSignature(l *line) (int, onrecord.Span) {
	none := onrecord.Span{}
	if len(l.w) < 2 {
		return -1, none
	}
	if q, ok := l.quoteAt(0); ok {
		if !q.ends || q.to-q.from < 5 || !l.signs(q.to) || f.holds(l.n, l.span(q.run)) {
			return -1, none
		}
		return q.to, f.page.Quotes[q.q].Span
	}
	if l.n == 0 || !l.signs(0) {
		return -1, none
	}
	before := &f.page.Sentences[l.n-1]
	w := before.Words
	if len(w) < 4 || l.par-before.Par > 2 || w[len(w)-1].Quote < 0 {
		return -1, none
	}
	s := f.page.Quotes[w[len(w)-1].Quote].Span
	n := l.n - 1
	for n > 0 && f.page.Sentences[n].Start > s.Start {
		n--
	}
	if f.page.Sentences[n].Start < s.Start || n > 0 && f.page.Sentences[n-1].Par == f.page.Sentences[n].Par || f.holds(l.n-1, s) {
		return -1, none
	}
	return 0, s
}

// signs tells whether word k is the dash before a signature.
func (l *line) signs(k int) bool {
	if k+1 >= len(l.w) || !l.outside(k) || !l.pos(k+1, syntax.PROPN, syntax.DET) && !l.capital(k+1) {
		return false
	}
	switch l.w[k].Form {
	case "—", "–", "--", "―", "-":
		return true
	}
	return false
}
