package statement

import (
	"strings"

	"onrecord/internal/syntax"
)

// subject finds the subject of the verb group that begins at v.
func (f *finder) subject(l *line, v, depth int) (source, bool) {
	i := l.backOver(v - 1)
	if i < 0 || depth > 4 {
		return source{}, false
	}
	switch {
	case !l.outside(i):
		return source{}, false
	case l.comma(i):
		return l.acrossComma(i)
	case l.dash(i):
		return l.acrossDash(i)
	case l.is(i, "who", "which", "that") && l.tag(i, "WP", "WDT", "IN"):
		return l.relative(i)
	case l.is(i, "and", "but", "or", "then", "yet"):
		return f.shared(l, i, depth)
	}
	s := l.chainLeft(i)
	if s < 0 {
		return l.restricted(i)
	}
	if src, ok := l.restricted(s - 1); ok && s > 0 && l.pos(s-1, syntax.VERB, syntax.AUX, syntax.ADP) && !l.is(s-1, "after", "before", "since", "until", "as", "because") {
		return src, true
	}
	if e := l.cutRelative(s); e >= 0 {
		s, i = e, s-1
	}
	r := l.withoutSetting(run{s, i + 1})
	if l.tag(r.from, "PRP") {
		r.to = r.from + 1 // "he of course"
	}
	return source{run: r}, true
}

// cutRelative tells whether what was taken for a phrase from word s on is a
// relative clause whose verb was taken for a noun: "groups that side with X".
// It gives where the phrase before begins; -1 when there is none.
func (l *line) cutRelative(s int) int {
	if !l.is(s, "that") || !l.tag(s+1, "NN") || !l.pos(s+2, syntax.ADP) || s == 0 || l.time[s-1] >= 0 || !l.pos(s-1, syntax.NOUN, syntax.PROPN) {
		return -1
	}
	e := l.chainLeft(s - 1)
	if e < 0 || !l.tag(max(l.headOf(run{e, s}), 0), "NNS", "NNPS") || e > 0 && l.pos(e-1, syntax.VERB, syntax.ADP) {
		return -1
	}
	return e
}

// withoutSetting cuts "in his speech" from a subject before its verb.
func (l *line) withoutSetting(r run) run {
	for k := r.from + 1; k < r.to; k++ {
		if l.is(k, "in", "at", "during", "on") && l.outside(k) && l.setting(k) {
			r.to = k
		}
	}
	return r
}

// backOver steps left over adverbs, times and words such as "himself".
func (l *line) backOver(i int) int {
	for i >= 0 {
		switch {
		case !l.outside(i):
			return i
		case l.pos(i, syntax.ADV) && !l.tag(i, "WRB") || l.is(i, "himself", "herself", "itself", "themselves", "both", "all") && l.pos(i-1, syntax.NOUN, syntax.PROPN, syntax.PRON):
			i--
		case l.time[i] >= 0 && i > 0 && !l.is(i+1, "'s"):
			k := l.beforeTime(i)
			if l.comma(k) && k > 0 && !l.comma(i+1) && k < i-1 {
				return k // ", on Friday declared"
			}
			if k < 0 || l.comma(k) && !l.comma(i+1) || !l.outside(k) {
				return i
			}
			i = k
		default:
			return i
		}
	}
	return i
}

// beforeTime gives the word before a temporal expression that ends at i and
// before its preposition.
func (l *line) beforeTime(i int) int {
	k := i
	for k >= 0 && l.time[k] == l.time[i] {
		k--
	}
	for k >= 0 && l.is(k, "on", "in", "at", "late", "early", "earlier", "since", "last", "this", "during", "the") {
		k--
	}
	return k
}

// acrossComma finds the subject of a verb before which a comma at c closes an
// apposition, a relative clause or an adverbial.
func (l *line) acrossComma(c int) (source, bool) {
	for open, n := l.commaBefore(c), 0; open >= 0 && n < 4; open, n = l.commaBefore(open), n+1 {
		piece := run{open + 1, c}
		kind := l.pieceKind(piece)
		if kind == pieceClause {
			continue
		}
		s := l.chainLeft(open - 1)
		if s < 0 || l.time[open-1] >= 0 && l.time[s] >= 0 {
			if k := l.backOver(open - 1); k != open-1 && k >= 0 && l.time[open-1] >= 0 { // "Smith on Monday, ..."
				s = l.chainLeft(k)
			}
			if s < 0 {
				continue
			}
		}
		if l.pos(s-1, syntax.VERB, syntax.ADP) && !l.is(s-1, "that") {
			continue
		}
		r := run{s, open}
		if kind == pieceNoun {
			r.to = c
		}
		if s2 := l.olderHead(s); s2 >= 0 {
			r.from = s2
		}
		return source{run: r}, true
	}
	return source{}, false
}

// olderHead gives the name before an age or a description that was taken for
// the head: "Ali Hasan, 54, the minister, said".
func (l *line) olderHead(s int) int {
	if !l.comma(s-1) || !l.pos(s, syntax.NUM, syntax.DET) && !l.party(s) {
		return -1
	}
	if s2 := l.chainLeft(s - 2); s2 >= 0 && l.pos(s-2, syntax.PROPN) && l.time[s-2] < 0 {
		return s2
	}
	return -1
}

// party tells whether the party and state of a member stand at word i: "R-Ohio".
func (l *line) party(i int) bool {
	form := l.w[i].Form
	if len(form) > 2 && form[1] == '-' {
		form = form[:1]
	} else if !l.is(i+1, "-") {
		return false
	}
	return len(form) == 1 && strings.Contains("RDIL", form)
}

// commaBefore gives the comma left of i outside quotations and brackets.
func (l *line) commaBefore(i int) int {
	for k := i - 1; k >= 0 && i-k < widestChain; k-- {
		if qr, ok := l.quoteAt(k); ok && qr.opens && qr.ends && qr.from > l.begin && (qr.to-qr.from < 10 || !l.comma(qr.from-1)) {
			k = qr.from // the title of a work
			continue
		}
		if !l.outside(k) || l.is(k, ";", ":") {
			return -1
		}
		if m := l.match[k]; m >= 0 && m < k {
			k = m
			continue
		}
		if l.comma(k) {
			return k
		}
	}
	return -1
}

// pieceKind is what stands between two commas.
type pieceKind uint8

const (
	pieceClause pieceKind = iota // a clause of its own, or nothing known
	pieceNoun                    // an apposition
	pieceAside                   // a relative clause, participle or adverbial
)

func (l *line) pieceKind(p run) pieceKind {
	if p.empty() {
		return pieceClause
	}
	switch first := p.from; {
	case l.is(first, "who", "which", "whose", "whom", "where", "himself", "herself"):
		return pieceAside
	case l.is(first, "and", "but", "or") || l.hasFinite(p):
		return pieceClause
	case l.pos(first, syntax.ADP, syntax.ADV, syntax.SCONJ) || l.tag(first, "VBG", "VBN", "IN", "RB") || l.timed(p):
		return pieceAside
	case l.pos(first, syntax.ADJ) && !l.pos(p.to-1, syntax.NOUN, syntax.PROPN):
		return pieceAside
	}
	if s := l.phraseRight(p.from); s > p.from {
		return pieceNoun
	}
	return pieceClause
}

// timed tells whether a run is a temporal expression.
func (l *line) timed(p run) bool {
	return !p.empty() && p.to <= len(l.w) && l.time[p.from] >= 0 && l.time[p.to-1] >= 0
}

// hasFinite tells whether a finite verb stands in a run, relative clauses
// after "who", "which" or "that" aside.
func (l *line) hasFinite(p run) bool {
	for k := p.from; k < p.to; k++ {
		if l.is(k, "who", "which", "that", "whose", "where") && k > p.from {
			return false
		}
		if l.finite(k) && !l.is(k-1, "the", "a", "an", "another") {
			return true
		}
	}
	return false
}

// acrossDash finds the subject before an aside between dashes.
func (l *line) acrossDash(d int) (source, bool) {
	for k := d - 1; k > 0 && d-k < widestChain; k-- {
		if l.dash(k) {
			s := l.chainLeft(k - 1)
			if src, ok := l.restricted(k - 1); ok { // "one of those who worked in the field — Smith — said"
				return src, true
			}
			return source{run: run{s, k}}, s >= 0 && !l.pos(s-1, syntax.VERB, syntax.ADP)
		}
	}
	return source{}, false
}

// relative reads "who" at i as the source, standing for the phrase before it.
func (l *line) relative(i int) (source, bool) {
	e := i - 1
	if l.is(e, "and", "but") {
		return l.sameRelative(i)
	}
	for e > 0 && (l.comma(e) || l.dash(e)) {
		e--
	}
	s := l.chainLeft(e)
	if s < 0 || l.is(i, "that") && l.pos(s-1, syntax.VERB) && l.tag(i, "IN") {
		return source{}, false
	}
	ante := run{s, e + 1}
	if class := l.sourceClass(ante); l.is(i, "who") && class != "person" && class != "name" {
		ante.from = l.phraseLeft(e) // "a response from the senator, who"
	}
	if h := l.headOf(ante); !l.is(i, "who") && (!l.sourceWord(ante) || h < 0 || !l.pos(h, syntax.NOUN, syntax.PROPN)) {
		return source{}, false
	}
	return source{run: run{i, i + 1}, antecedent: ante}, true
}

// sameRelative reads "and who" at i: it stands for what the relative pronoun
// before it does.
func (l *line) sameRelative(i int) (source, bool) {
	for k := i - 2; k > 0 && i-k < widestChain; k-- {
		if l.outside(k) && l.w[k].Lower == l.w[i].Lower && l.tag(k, "WP", "WDT") {
			src, ok := l.relative(k)
			src.run = run{i, i + 1}
			return src, ok
		}
	}
	return source{}, false
}

// restricted finds the subject of a verb before which a relative clause
// without commas ends at i: "officials who asked not to be named said".
func (l *line) restricted(i int) (source, bool) {
	for k := i; k > 0 && i-k < 25 && l.outside(k) && !l.comma(k) && !l.is(k, ";", ":", "and", "but"); k-- {
		switch {
		case l.is(k, "who", "which", "that") && l.tag(k, "WP", "WDT"):
		case l.tag(k, "VBN", "VBG") && k > 0 && !l.pos(k-1, syntax.AUX, syntax.DET) && (l.tag(k, "VBG") || !l.is(i, "to")):
		default:
			continue
		}
		if s := l.chainLeft(k - 1); s >= 0 && !l.pos(s-1, syntax.VERB, syntax.ADP) {
			return source{run: run{s, k}}, true
		}
	}
	return source{}, false
}
