package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// overAdverbs steps over adverbs, but not over "how" and its like.
func (l *line) overAdverbs(j int) int {
	for l.outside(j) && l.pos(j, syntax.ADV) && !l.tag(j, "WRB") && !l.is(j, "so", "no", "more", "not", "about", "only", "there", "here", "too", "nearly", "almost", "even", "just", "roughly", "long") && !l.tag(j+1, "CD") {
		j++
	}
	return j
}

// overBeside steps over what stands between cue and content: "on Monday", "in
// an interview with X", "to reporters", up to where something else begins.
func (l *line) overBeside(k int) int {
	for k < len(l.w) && l.outside(k) {
		switch {
		case l.pos(k, syntax.ADV) && !l.tag(k, "WRB"):
			k++
		case l.time[k] >= 0 && !l.ownsNext(k):
			k++
		case l.tag(k, "VBN", "VBD") && k > 0 && settings[l.w[k-1].Lemma] && (l.time[min(k+1, len(l.w)-1)] >= 0 || l.pos(k+1, syntax.ADP, syntax.ADV)): // "a filing unsealed on Friday"
			k++
		case l.pos(k, syntax.ADP) && !l.is(k, "that") || l.is(k, "to", "during", "after", "before") && !l.infinitiveAt(k):
			e := l.chainRight(k + 1)
			if e == k+1 {
				if qr, ok := l.quoteAt(k + 1); ok && qr.opens && qr.to-qr.from < 9 && qr.ends { // on “Face the Nation”
					k = qr.to
					continue
				}
				return k
			}
			if l.is(e, "'s", "’s") { // on CNN's “State of the Union”
				e++
			}
			if qr, ok := l.quoteAt(e); ok && qr.opens && qr.ends && qr.to-qr.from < 9 && l.is(e-1, "'s", "’s", "show", "program", "programme") {
				e = qr.to
			}
			k = e
		case l.comma(k) && (l.pos(k+1, syntax.ADP) || l.is(k+1, "speaking")):
			return k
		default:
			return k
		}
	}
	return k
}

// overToObject steps over adverbs, times and hearers to the preposition that
// brings the content, and over it: "spoke openly to reporters about". It gives
// k where no such preposition comes.
func (l *line) overToObject(c lexicon.Cue, k int) int {
	for m := k; m < min(k+14, l.stop()) && l.outside(m); {
		p := lexicon.Preposition(l.w[m].Lower)
		if p != 0 && c.Takes(p) && !(m > k && l.setting(m)) && !l.timed(run{m + 1, m + 2}) {
			return m + 1
		}
		switch e := l.chainRight(m + 1); {
		case l.pos(m, syntax.ADV) || l.time[m] >= 0:
			m++
		case l.is(m, "to", "with", "at", "in", "on", "before", "during") && e > m+1 && (m > k || !c.Takes(lexicon.NounPhrase)):
			m = e
		default:
			return k
		}
	}
	return k
}

// overTimes steps over "on Monday" and its like.
func (l *line) overTimes(k int) int {
	for m := k; m < len(l.w) && l.outside(m); m++ {
		if l.time[m] >= 0 {
			for m < len(l.w) && l.time[m] >= 0 {
				m++
			}
			if l.is(m, "'s", "’s", "'", "of") { // "this year's summit", "two days of talks"
				return k
			}
			return m
		}
		if !l.is(m, "on", "in", "late", "early", "earlier", "the", "at") {
			break
		}
	}
	return k
}

// ownsNext tells whether the temporal expression at k is a possessor: "this
// year's summit".
func (l *line) ownsNext(k int) bool {
	for k < len(l.w) && l.time[k] >= 0 {
		k++
	}
	if l.is(k, "of") && l.time[min(k+1, len(l.w)-1)] < 0 { // "two days of talks"
		return true
	}
	return l.is(k, "'s", "'") || k < len(l.w) && l.w[k-1].Lower == "'s"
}
