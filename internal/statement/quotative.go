package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// quotative reads a verb that no list has as a cue where its place leaves
// nothing else: right after a sentence's opening quotation, with a speaker and
// without an object: `"Go home," the guard growled.`
func (f *finder) quotative(l *line) {
	q, ok := l.quoteAt(l.begin)
	first := l.begin
	if ok {
		if first = q.to; !q.ends || !l.is(q.to-2, ",", "?", "!") || q.to-q.from < 5 || !l.predicates(q.run) || f.told(l, q) {
			return
		}
	} else if l.n == 0 || f.page.Sentences[l.n-1].Par != l.par {
		return
	}
	for i := first; i < min(first+14, len(l.w)) && l.outside(i); i++ {
		if !l.tag(i, "VBD", "VBZ") || !l.pos(i, syntax.VERB) || l.time[i] >= 0 {
			continue
		}
		if d, ok := f.quotes(l, i, first); ok {
			f.keep(d)
		}
		return
	}
}

// told tells whether a quotation is content of a statement of its sentence.
func (f *finder) told(l *line, q quoteRun) bool {
	for i := len(f.drafts) - 1; i >= 0 && f.drafts[i].line == l.n; i-- {
		if f.drafts[i].covers(l.span(q.run)) {
			return true
		}
	}
	return false
}

// quotes reads the verb at i as the cue of the quotation that ends before
// word first.
func (f *finder) quotes(l *line, i, first int) (draft, bool) {
	c := lexicon.Cue{Class: "say", Frame: lexicon.Quoting}
	if known, ok := lexicon.CueVerb(l.w[i].Lemma); ok {
		c.Class = known.Class
	}
	v := verb{word: cueWord{c, l.w[i].Lemma}, main: i, start: i, end: i + 1}
	l.group(&v)
	d := draft{line: l.n, cue: run{i, i + 1}, word: v.word, speaking: -1, doubt: 0.15}
	rest := v.end
	if i == first {
		src, e, ok := l.inverted(v.end)
		if d.source, rest = src, e; !ok || first == l.begin || l.verbIn(run{e, l.stop()}) {
			return d, false
		}
	} else if src, ok := f.subject(l, v.start, 0); !ok || src.from != first || src.shared {
		return d, false
	} else {
		d.source = src
	}
	if v.form != finite || v.modal || v.negated || !l.person(d.source.run) || !l.withoutObject(rest) {
		return d, false
	}
	if first == l.begin {
		if !f.besideQuote(l, v, &d, d.source) || len(d.parts) == 0 {
			return d, false
		}
	} else if !f.reportBefore(l, v, &d, first-1, rest) {
		return d, false
	}
	return f.checked(l, d)
}

// predicates tells whether a verb that can be a clause's stands in a run, so
// that a quotation there is no title.
func (l *line) predicates(r run) bool {
	for k := r.from; k < r.to; k++ {
		if l.finite(k) || l.tag(k, "VB") {
			return true
		}
	}
	return false
}

// person tells whether a phrase can be one who speaks: by name, noun or
// pronoun, but no thing that is known as such.
func (l *line) person(r run) bool {
	h := l.headOf(r)
	if h < 0 || l.is(h, "it", "this", "that", "they") || l.time[h] >= 0 {
		return false
	}
	class := l.sourceClass(r)
	return class == "person" || class == "name" || class == "" && l.tag(h, "NN") && l.tag(r.from, "DT", "PRP$")
}

// withoutObject tells whether no object stands at word k: the clause ends, or
// an adverbial follows.
func (l *line) withoutObject(k int) bool {
	return k >= l.stop() || l.time[k] >= 0 || l.comma(k) || l.pos(k, syntax.ADP, syntax.ADV, syntax.CCONJ, syntax.SCONJ, syntax.PUNCT)
}
