package statement

import "onrecord/internal/syntax"

// shared finds the subject of a verb that follows "and" at i, or that has
// none of its own: that of the cue before it, else of the clause's first verb.
func (f *finder) shared(l *line, i, depth int) (source, bool) {
	if i > 0 && l.outside(i-1) && l.finite(i-1) && l.pos(i-1, syntax.VERB) { // "after he left saying"
		src, ok := f.subject(l, i-1, depth+1)
		src.shared = true
		return src, ok
	}
	if src, ok := f.nearer(l, i, depth); ok {
		return src, true
	}
	for k := len(f.drafts) - 1; k >= 0 && f.drafts[k].line == l.n; k-- {
		if d := &f.drafts[k]; d.cue.from < i && d.cue.from >= 0 && !d.source.empty() && d.source.antecedent.empty() && (d.source.to <= i || d.source.inverted) && !l.cutOff(d.cue.to, i) {
			src := d.source
			src.shared = true
			return src, true
		}
	}
	return f.firstSubject(l, i, depth)
}

// nearer finds the subject of a clause that stands between the content of the
// last cue and the "and" at i: "When Dal asked for it, Holm rose and said".
func (f *finder) nearer(l *line, i, depth int) (source, bool) {
	d := f.lastOf(l.n)
	if d == nil || d.cue.empty() || !l.is(i, "and", "but", "then") || d.cue.from >= i {
		return source{}, false
	}
	end := max(d.parts[len(d.parts)-1].End, l.w[d.cue.to-1].End)
	for k := i - 1; k > d.cue.to && l.w[k].Start >= end; k-- {
		if !l.outside(k) || !l.finite(k) || l.finite(k-1) {
			continue
		}
		src, ok := f.subject(l, k, depth+1)
		if !ok || src.shared || !src.antecedent.empty() || l.w[src.from].Start < end || !l.comma(src.from-1) {
			return source{}, false
		}
		src.shared = true
		return src, true
	}
	return source{}, false
}

// cutOff tells whether a semicolon parts two words.
func (l *line) cutOff(from, to int) bool {
	for k := from; k < to; k++ {
		if l.outside(k) && l.is(k, ";") {
			return true
		}
	}
	return false
}

// firstSubject finds the subject of the nearest finite verb left of i that is
// not in a relative clause.
func (f *finder) firstSubject(l *line, i, depth int) (source, bool) {
	for k := i - 1; k > 0 && i-k < 2*widestChain; k-- {
		if m := l.match[k]; m >= 0 && m < k {
			k = m
			continue
		}
		if l.outside(k) && l.is(k, ";") {
			break
		}
		if !l.outside(k) || !l.finite(k) || l.finite(k-1) || l.is(k-1, "who", "which", "that") {
			continue
		}
		src, ok := f.subject(l, k, depth+1)
		if ok && src.antecedent.empty() && l.is(src.from-1, "when", "after", "before", "because") && l.is(i, "and") && !l.commaIn(k, i+1) {
			src.shared = true
			return src, true // "it began when Dal left the house and said"
		}
		if !ok || !src.antecedent.empty() || l.is(src.from-1, "that", "because", "if", "when", "where", "which", "whom", "while", "as", "after") {
			continue
		}
		src.shared = true
		return src, true
	}
	return source{}, false
}

// inverted finds the subject that follows a verb ending at j: "said the
// minister, Ali Hasan". rest is where the words after it begin.
func (l *line) inverted(j int) (src source, rest int, ok bool) {
	if l.pos(j, syntax.PRON) && !l.tag(j, "PRP$") && !l.is(j, "he", "she", "they", "it", "one", "some", "others") {
		return source{}, j, false
	}
	e := l.chainRight(j)
	if e == j || l.timed(run{j, e}) {
		return source{}, j, false
	}
	end := e
	for n := 0; n < 2 && l.comma(e); n++ { // apposition
		a := l.chainRight(e + 1)
		if a == e+1 || !l.comma(a) && !l.is(a, ":") && a < l.stop() && !l.tag(a, "WP", "WDT", "VBN", "VBG", "IN") || l.timed(run{e + 1, a}) || l.finiteSoon(e+1) {
			break
		}
		e, end = a, a
	}
	if l.finite(e) {
		return source{}, j, false
	}
	return source{run: run{j, end}, inverted: true}, e, true
}

// commaIn tells whether a comma outside quotations stands in [from, to).
func (l *line) commaIn(from, to int) bool {
	for k := from; k < to; k++ {
		if l.comma(k) {
			return true
		}
	}
	return false
}
