package statement

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// led tells whether an infinitive is reported speech by the verb before it:
// "went on to say", "appeared to confirm". It moves the group's start there.
func (l *line) led(v *verb) bool {
	k := v.start - 1
	for k >= 0 && (l.pos(k, syntax.ADV) || l.is(k, "on", "out", "forward")) {
		k--
	}
	if k > 0 && l.outside(k) && ready[l.w[k].Lower] && l.w[k-1].Lemma == "be" { // "was quick to note"
		k--
	} else if k >= 0 && l.w[k].Lemma == "be" { // "is to say"
		return false
	}
	if k >= 0 && l.outside(k) && !leading[l.w[k].Lemma] && l.w[k].Lemma != "be" && speech[v.word.Class] {
		k = l.using(k)
	}
	if k < 0 || !l.outside(k) || !leading[l.w[k].Lemma] && l.w[k].Lemma != "be" && !using[l.w[k].Lemma] {
		return false
	}
	g := verb{main: k, start: k, end: k + 1}
	l.group(&g)
	v.start, v.negated = g.start, v.negated || g.negated
	if l.is(k, "seems", "seemed", "seem", "appears", "appeared", "appear") && v.word.Class == "judge" {
		return false // what somebody seemed to welcome was not said
	}
	return (g.form == finite || g.form == participle && leading[l.w[k].Lemma]) && !g.modal && !g.negated
}

// leading verbs carry an infinitive that was spoken, ready adjectives too.
var (
	leading = set("go continue proceed hasten come step rush try attempt seem appear begin start manage dare pause feature struggle labour labor")
	ready   = set("quick careful keen first last swift happy glad sorry only")
)

// using verbs take an object with which something was said: "used his speech
// to denounce", "took to the radio to".
var using = set("use take hold write speak release issue call return emerge post tweet appear")

// using gives the verb whose object ends with word k; -1 for none.
func (l *line) using(k int) int {
	s := l.chainLeft(k)
	if s <= 0 {
		return -1
	}
	if l.is(s-1, "to", "with") {
		s--
	}
	if s < 1 || !using[l.w[s-1].Lemma] || !l.pos(s-1, syntax.VERB) {
		return -1
	}
	return s - 1
}

// participle reads "saying that ...", "adding: ...".
func (f *finder) participle(l *line, v verb) (draft, bool) {
	d := draft{line: l.n, cue: run{v.main, v.end}, word: v.word, negated: v.negated, speaking: -1}
	if l.is(v.main, "citing", "considering", "regarding", "concerning", "seeing") || l.is(v.start-1, "without", "of", "than", "for") {
		return d, false
	}
	i := l.backOver(v.main - 1)
	if l.is(i, "as", "that", "because", "if", "than") || l.pos(i, syntax.PART) { // "said that adding more ships was no use"
		return d, false
	}
	if i < l.begin || l.is(l.begin, subordinators...) && v.main < l.begin+12 {
		defer l.upTo(l.mainClause(v.end))()
	}
	got, ok := f.after(l, v.word.Cue, v.end)
	if !ok || !got.clause && v.word.Takes(lexicon.Weak) && v.word.Class == "say" && !f.speaking(l, v.main) && !l.spokenOf(v, i) {
		return d, false
	}
	if v.word.Class == "show" && !got.clause {
		return d, false
	}
	d.parts, d.beside, d.hearer = got.parts, got.beside, got.hearer
	if i >= l.begin && l.outside(i) && !l.comma(i) {
		if s := l.chainLeft(i); s >= 0 && !l.pos(i, syntax.ADP) {
			d.source = source{run: run{s, i + 1}}
			if !got.clause {
				old := l.limit
				l.limit = min(l.restrictiveEnd(v.end), l.stop())
				if again, ok := f.after(l, v.word.Cue, v.end); ok {
					d.parts = again.parts
				}
				l.limit = old
			}
			if src, ok := f.issuing(l, d.source.run); ok {
				d.source = src
				return f.checked(l, d)
			}
			if l.sourceWord(d.source.run) {
				return f.checked(l, d)
			}
			if !got.clause || !l.pos(s-1, syntax.VERB, syntax.ADP) || v.word.Class != "say" {
				return d, false
			}
		}
	}
	src, ok := f.shared(l, v.main, 0)
	if !ok && (i < l.begin || l.is(i, "while", "when", "after", "before", "by", "in")) {
		src, ok = f.cataphoric(l, v.end)
	}
	d.source = src
	if !ok {
		return d, false
	}
	return f.checked(l, d)
}

// spokenOf tells whether a participle with a mere phrase tells of speech all
// the same: "talking about", "a letter outlining", "kept stressing".
func (l *line) spokenOf(v verb, i int) bool {
	if strings.Contains(v.word.lemma, " ") && v.word.lemma != "point to" && v.word.lemma != "bring up" {
		return true
	}
	if i < l.begin || !l.outside(i) || v.start < v.main {
		return false
	}
	if l.pos(i, syntax.VERB) {
		return going[l.w[i].Lemma]
	}
	s := l.phraseLeft(i)
	return s >= 0 && l.pos(i, syntax.NOUN) && l.sourceClass(run{s, i + 1}) == "document"
}

// going verbs take a participle that tells what somebody does: "kept saying".
var going = set("keep start begin continue resume stop spend go")

// speaking tells whether the cue before word i is one of speech, so that a
// participle after it is too: "he said, recalling his first visit".
func (f *finder) speaking(l *line, i int) bool {
	d := f.lastOf(l.n)
	return d != nil && speech[d.word.Class] && d.cue.to <= i && l.comma(i-1)
}

// mainClause gives the comma after which the main clause begins, when the
// sentence opens with a participle; else its end.
func (l *line) mainClause(j int) int {
	for k := j; k < l.stop(); k++ {
		if (l.comma(k) || l.commaClosing(k)) && (l.finiteSoon(k+1) || l.is(k+1, "there") && l.finite(k+2) || l.predicate(l.overAdverbs(l.chainRight(k+1)))) {
			if !l.comma(k) {
				return k + 1
			}
			return k
		}
	}
	return l.stop()
}

// commaClosing tells whether word i closes a quotation with a comma in it.
func (l *line) commaClosing(i int) bool {
	qr, ok := l.quoteAt(i)
	return ok && qr.to == i+1 && l.is(i-1, ",")
}

// predicate tells whether word i is the verb of a clause: a finite one, or a
// past form that was taken for a participle where its phrase has no other.
func (l *line) predicate(i int) bool {
	return l.finite(i) || l.tag(i, "VBN") && l.outside(i) && !l.hasFinite(run{i + 1, l.stop()})
}

// cataphoric finds the subject that a participle at the sentence's head
// shares: that of the clause after the comma.
func (f *finder) cataphoric(l *line, j int) (source, bool) {
	for k := j; k < len(l.w) && k-j < 2*widestChain; k++ {
		if !l.comma(k) {
			continue
		}
		if e := l.chainRight(k + 1); e > k+1 && l.predicate(l.overAdverbs(e)) {
			return source{run: run{k + 1, e}, shared: true}, true
		}
	}
	return source{}, false
}
