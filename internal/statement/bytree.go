package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// treeSubject gives the subject of a verb in the sentence's dependency tree:
// its own, or that of the verb it is joined to.
func (f *finder) treeSubject(l *line, v verb) (source, bool) {
	if l.title || len(l.w) > 80 {
		return source{}, false
	}
	t, shared := f.page.Sentences[l.n].Tree(), false
	for n, i := 0, v.main; n < 3 && i >= 0; n++ {
		if s := t.Child(i, syntax.Nsubj); s >= 0 {
			from, to := t.Span(s)
			for to > from+1 && l.comma(to-1) {
				to--
			}
			src := source{run: run{from, to}, shared: shared}
			if l.is(s, "who", "which", "that") && t.Rels[i] == syntax.AclRelcl && t.Heads[i] >= 0 {
				a := t.Heads[i]
				src.antecedent = run{max(l.phraseLeft(a), 0), a + 1}
				if !l.is(s, "who") && !l.sourceWord(src.antecedent) {
					return source{}, false
				}
			}
			return src, to <= v.start && to-from < widestChain && l.outside(s) && !l.timed(src.run)
		}
		if t.Rels[i] != syntax.Conj {
			return source{}, false
		}
		i, shared = t.Heads[i], true
	}
	return source{}, false
}

// untagged tells whether a verb taken for a bare form is finite after all: a
// clause follows it, and the tree gives it a subject of its own.
func (f *finder) untagged(l *line, v verb) bool {
	if v.start == l.begin || l.is(v.start-1, "to", "not") || !l.thatClause(v.end) && !(v.word.Takes(lexicon.BareClause) && l.clauseAt(v.end)) {
		return false
	}
	src, ok := f.treeSubject(l, v)
	return ok && !src.shared && !l.verbIn(run{src.to, v.start}) && !l.permits(src.from-1)
}

// treeComplement gives the clause that a cue takes in the sentence's tree.
func (f *finder) treeComplement(l *line, v verb, src source) (complement, bool) {
	got := complement{clause: true}
	if l.title || len(l.w) > 80 || l.comma(v.end) || l.stop()-v.end < 4 || !l.sourceWord(src.run) || !v.word.Takes(lexicon.ThatClause|lexicon.BareClause|lexicon.WhClause|lexicon.Infinitive) {
		return got, false
	}
	t := f.page.Sentences[l.n].Tree()
	what := -1
	if v.word.Takes(lexicon.ThatClause | lexicon.BareClause | lexicon.WhClause) {
		what = t.Child(v.main, syntax.Ccomp)
	}
	if what < 0 && v.word.Takes(lexicon.Infinitive) {
		if what = t.Child(v.main, syntax.Xcomp); what >= 0 && !l.is(what-1, "to") {
			what = -1
		}
	}
	if what < 0 {
		return got, false
	}
	from, to := t.Span(what)
	if from < v.end || l.is(from, subordinators...) || l.finite(from) || to-from < 4 || !v.word.Takes(lexicon.Hearer) && t.Child(v.main, syntax.Obj) >= 0 {
		return got, false
	}
	if l.is(from, "that") && l.tag(from, "IN") {
		from++
	}
	part, ok := f.part(l, run{from, to})
	got.parts = append(got.parts, part)
	return got, ok
}
