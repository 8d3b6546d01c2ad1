package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
)

// reportAs reads "As the minister said on Monday, the talks have failed."
func (f *finder) reportAs(l *line, v verb, d draft, src source) (draft, bool) {
	m := l.overBeside(v.end)
	if e := l.chainRight(v.end); v.word.Takes(lexicon.Hearer) && e > v.end && m == v.end {
		d.hearer, m = run{m, e}, l.overBeside(e)
	}
	if !l.comma(m) || l.newReport(m+1) {
		return d, false
	}
	d.source, d.beside, d.parts = src, run{v.end, m}, f.clause(l, m+1)
	return f.checked(l, d)
}

// reportAsBehind reads "The talks, as the minister said on Monday, have failed"
// and "The talks have failed, as the minister said."
func (f *finder) reportAsBehind(l *line, v verb, d *draft, src source) bool {
	as := src.from - 1
	switch v.word.Class {
	case "say", "tell", "write", "show":
	default:
		return false
	}
	m := l.overBeside(v.end)
	if e := l.chainRight(v.end); m == v.end && e > m && v.word.Takes(lexicon.Hearer) {
		d.hearer, m = run{m, e}, l.overBeside(e)
	}
	if !l.comma(as-1) && !l.dash(as-1) || !l.closes(m) || v.negated {
		return false
	}
	part, whole, ok := f.prefix(l, as-1, false)
	if !ok || !whole && (m >= l.stop() || as-l.begin < 3) {
		return false
	}
	d.source, d.beside, d.doubt = src, run{v.end, m}, 0.1
	d.parts = []onrecord.Span{part}
	if !whole {
		d.parts = append(d.parts, f.clause(l, m+1)...)
	}
	return true
}

// asTold reads "As reported by the paper, the talks have failed."
func (f *finder) asTold(l *line, v verb, d draft) (draft, bool) {
	by := l.agent(v.end)
	if by != v.end || v.start-1 != l.begin {
		return d, false
	}
	e := l.chainRight(by + 1)
	m := l.overBeside(e)
	if e == by+1 || !l.comma(m) || !l.clauseAt(m+1) {
		return d, false
	}
	d.source, d.parts = source{run: run{by + 1, e}, inverted: true}, f.clause(l, m+1)
	return f.checked(l, d)
}
