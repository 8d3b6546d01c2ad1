package statement

import "onrecord/internal/syntax"

// objectEnd gives where an object that reaches at least to e ends: before a
// comma, a further clause, a time, or a conjunction with a verb.
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
		case l.comma(k) && relative && l.lastOfThree(k) > k:
			k = l.lastOfThree(k)
		case l.goesOn(k) > k:
			k = l.goesOn(k) - 1
		case l.comma(k) && !l.newReport(k+1) && (relative && (l.finite(k+1) || l.is(k+1, "and", "or") && !l.tag(k+2, "PRP")) || l.is(k+1, "and", "or") && !l.finite(l.overAdverbs(k+2)) && !l.finiteSoon(k+2)):
		case l.comma(k) || l.dash(k) || l.is(k, "in", "during", "at", "on") && l.setting(k) || l.is(k, ".", ";", ":", "because", "after", "before", "when", "while", "since", "if", "until", "unless", "during", "although", "though", "despite", "amid"):
			return k
		case l.is(k, "and", "or") && l.secondInfinitive(k, e):
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

// goesOn steps over a time or a setting after which the object's own "for" or
// "as" comes: "criticised the mayor on Monday for"; k where none does.
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

// listed gives the "and" that closes a list of phrases which the comma at c
// goes on with: "spoke of hunger, the lack of work and the drought"; 0 for none.
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

// lastOfThree gives the comma before the last verb of a relative clause whose
// list of verbs the comma at c goes on with: "a plan that keeps the port, feeds
// the town, and ends the strike"; 0 where no such list stands.
func (l *line) lastOfThree(c int) int {
	for k := c + 1; k < min(c+12, l.stop()-2); k++ {
		switch {
		case l.tag(k, "PRP", "WP", "WDT") || l.is(k, "that") || l.is(k, "and", "but", "or"):
			return 0
		case l.comma(k):
			if n := l.overAdverbs(k + 2); l.is(k+1, "and", "or") && l.tag(n, "VBZ", "VBP", "VBD") {
				return k
			}
			return 0
		}
	}
	return 0
}

// secondInfinitive tells whether a bare verb after the conjunction at k goes on
// with an infinitive of the object that begins at e: "measures to trim and
// finally close the base".
func (l *line) secondInfinitive(k, e int) bool {
	n := l.overAdverbs(k + 1)
	if !l.pos(n, syntax.VERB) || !l.tag(n, "VB", "VBP") {
		return false
	}
	for i := k - 1; i >= e; i-- {
		if l.infinitiveAt(i) {
			return true
		}
	}
	return false
}

// resumes gives the comma that closes an apposition opened at c, where the
// object's own preposition or infinitive follows: "accused the governor, Ada
// Holm, of lying"; 0 where it does not.
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
