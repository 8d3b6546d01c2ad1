package statement

import "onrecord/internal/syntax"

// quoting reads an outlet that passes on somebody's words: "the agency quoted
// the minister as saying that ...", `"...," the agency quoted her as saying`.
// The one who is quoted speaks; the outlet carries it.
func (f *finder) quoting(l *line, v verb) (draft, bool) {
	d := draft{line: l.n, cue: run{v.main, v.end}, word: v.word, speaking: -1}
	k := v.end
	for k < min(v.end+16, len(l.w)-1) && l.outside(k) && !(l.is(k, "as") && l.tag(k+1, "VBG")) {
		k++
	}
	if k == v.end || !l.is(k, "as") || !l.tag(k+1, "VBG") {
		return d, false
	}
	say, ok := l.verbAt(k + 1)
	if !ok || !speech[say.word.Class] {
		return d, false
	}
	d.word, d.source = say.word, source{run: run{v.end, k}, inverted: true}
	if l.pos(v.end, syntax.PRON) && !l.is(v.end, "him", "her", "them") {
		return d, false
	}
	by, found := f.subject(l, v.start, 0)
	if found {
		d.carrier = f.named(l, l.bare(by.run))
	}
	if got, ok := f.after(l, say.word.Cue, say.end); ok {
		d.parts = got.parts
		return f.checked(l, d)
	}
	if !found || !f.reportBefore(l, say, &d, by.from-1, say.end) {
		return d, false
	}
	return f.checked(l, d)
}

// bare is a phrase without its article.
func (l *line) bare(r run) run {
	for r.to-r.from > 1 && l.is(r.from, "the", "a", "an") {
		r.from++
	}
	return r
}
