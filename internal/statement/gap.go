package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// gap tells whether a verb follows the cue at once, so that its subject stands
// before the cue: "a tax that economists say would slow growth".
func (l *line) gap(v verb) bool {
	k := l.overAdverbs(v.end)
	return v.word.Takes(lexicon.BareClause) && !v.modal && l.outside(k) && l.finite(k)
}

// throughGap reads content whose subject is what the relative clause of the
// cue hangs on: the phrase before it, and the words after the cue.
func (f *finder) throughGap(l *line, v verb, d draft, src source) (draft, bool) {
	k := src.from - 1
	if l.is(k, "that", "which", "who") {
		k--
	}
	closed := l.comma(k)
	if closed {
		k--
	}
	s := l.phraseLeft(k)
	if s < 0 || !l.pos(k, syntax.NOUN, syntax.PROPN, syntax.PRON) {
		return d, false
	}
	end := l.relativeEnd(v.end, s == l.begin)
	if s == l.begin && end == l.stop() {
		return d, false // "The bridge the mayor announced was never built"
	}
	defer l.upTo(end)()
	what, ok := f.part(l, run{s, k + 1})
	rest := f.clause(l, v.end)
	if !ok || len(rest) == 0 {
		return d, false
	}
	d.source, d.parts = src, append([]onrecord.Span{what}, rest...)
	return f.checked(l, d)
}

// relativeEnd gives where a relative clause that reaches to word j ends: at a
// comma, or, in the subject of the sentence, before the main verb.
func (l *line) relativeEnd(j int, subject bool) int {
	verbs := 0
	for k := j; k < l.stop(); k++ {
		switch {
		case l.comma(k) || l.dash(k) || l.outside(k) && l.is(k, ";"):
			return k
		case !subject || !l.outside(k) || !l.finite(k) || k > j && (l.finite(k-1) || l.pos(k-1, syntax.ADV) && l.finite(k-2)):
		case l.pos(k-1, syntax.CCONJ, syntax.PRON):
		case verbs > 0:
			return k
		default:
			verbs++
		}
	}
	return l.stop()
}

// restrictiveEnd gives where a relative clause that no comma opens ends: before
// the verb of the clause that its noun is the subject of.
func (l *line) restrictiveEnd(j int) int {
	own := l.is(j, "that") || l.clauseAt(j)
	for k := j; k < l.stop(); k++ {
		if m := l.match[k]; m > k {
			k = m
			continue
		}
		if !l.outside(k) || !l.finite(k) || k > j && (l.finite(k-1) || l.pos(k-1, syntax.PRON, syntax.CCONJ)) || l.pos(k-1, syntax.ADV) && l.finite(k-2) {
			continue
		}
		if !own {
			return k
		}
		own = false
	}
	return l.stop()
}
