package statement

import "onrecord/internal/syntax"

func (l *line) objectEnd(e int) int {
	stop, relative := l.stop(), false
	for k := e; k < stop; k++ {
		if qr, ok := l.quoteAt(k); ok {
			k = qr.to - 1
			continue
		}
		if m := l.match[k]; m > k {
			k = m
			continue
		}
		switch {
		case l.is(k, "that", "which", "who", "whose") && !l.comma(k-1):
			relative = true
		case l.comma(k) && l.resumes(k) > 0:
			k = l.resumes(k)
		case l.comma(k) && l.listed(k) > k:
			k = l.listed(k)
		case l.goesOn(k) > k:
			k = l.goesOn(k) - 1
		case l.comma(k) && !l.newReport(k+1) && (relative && (l.finite(k+1) || l.is(k+1, "and", "or") && !l.tag(k+2, "PRP")) || l.is(k+1, "and", "or") && !l.finite(l.overAdverbs(k+2)) && !l.finiteSoon(k+2)):
		case l.comma(k) || l.dash(k) || l.is(k, "in", "during", "at", "on") && l.setting(k) || l.is(k, ".", ";", ":", "because", "after", "before", "when", "while", "since", "if", "until", "unless", "during", "although", "though", "despite", "amid"):
			return k
		case !relative && l.is(k, "and", "but", "or") && (l.finite(l.overAdverbs(k+1)) || l.finiteSoon(k+1)):
			return k
		case l.time[k] >= 0 && k > e && l.is(k-1, "on", "in", "last", "this") || l.time[k] >= 0 && k == e:
			if l.is(k-1, "on", "in", "last", "this") {
				return k - 1
			}
			return k
		}
	}
	return stop
}

func (l *line) goesOn(k int) int {
	m := k
	switch {
	case l.time[k] >= 0:
		for m < len(l.w) && l.time[m] >= 0 {
			m++
		}
	case l.is(k, "on", "in", "during", "at") && (l.setting(k) || l.timed(run{k + 1, min(k+2, len(l.w))})):
		m = l.phraseRight(k + 1)
	}
	if m > k && l.outside(m) && (l.is(m, "as") || l.is(m, "for", "of") && l.tag(m+1, "VBG")) {
		return m
	}
	return k
}

func (l *line) listed(c int) int {
	for n := 0; n < 8; n++ {
		if l.is(c+1, "and", "or") {
			if e := l.chainRight(c + 2); e > c+2 && !l.finite(l.overAdverbs(e)) {
				return c + 1
			}
			return 0
		}
		e := l.phraseRight(c + 1)
		for e > c+1 && l.pos(e, syntax.ADP) && l.outside(e) && l.phraseRight(e+1) > e+1 {
			e = l.phraseRight(e + 1)
		}
		switch {
		case e == c+1 || l.time[c+1] >= 0:
			return 0
		case l.is(e, "and", "or") && (n > 0 || !l.pos(c-1, syntax.PROPN)) && !l.finiteSoon(e+1) && l.phraseRight(e+1) > e+1:
			return e
		case !l.comma(e):
			return 0
		}
		c = e
	}
	return 0
}

func (l *line) resumes(c int) int {
	e := l.commaAfter(c)
	if e == 0 || e-c > 14 || !l.is(e+1, "of", "to", "for", "as") || l.is(e+1, "to") && !l.infinitiveAt(e+1) {
		return 0
	}
	if k := l.pieceKind(run{c + 1, e}); k == pieceClause || l.newReport(c+1) {
		return 0
	}
	return e
}
