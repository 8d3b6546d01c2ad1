package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
)

// verbs finds the statements of a sentence that a verb reports.
func (f *finder) verbs(l *line) {
	if stop := l.stop(); stop < len(l.w) && l.w[stop].Form[0] == '?' {
		return
	}
	for i := l.begin; i < len(l.w); i++ {
		v, ok := l.verbAt(i)
		if !ok {
			continue
		}
		if d, ok := f.report(l, v); ok {
			f.keep(d)
		}
	}
}

// report reads one cue verb as a statement.
func (f *finder) report(l *line, v verb) (draft, bool) {
	if (v.word.lemma == "quote" || v.word.lemma == "cite") && (v.form == finite || v.form == participle) && !v.negated && !v.modal {
		if d, ok := f.quoting(l, v); ok {
			return d, true
		}
	}
	switch v.form {
	case bareVerb:
		if !f.untagged(l, v) {
			return draft{}, false
		}
	case passive:
		return f.suffered(l, v)
	case infinitive:
		if !l.led(&v) {
			return draft{}, false
		}
	case participle:
		return f.participle(l, v)
	}
	if (v.word.lemma == "decline" || v.word.lemma == "refuse") && !f.declined(l, &v) {
		return draft{}, false
	}
	if v.modal && (!v.negated || v.word.Class != "say" && v.word.Class != "deny") && (!willing[v.word.Class] || !l.is(v.start, "would", "'d", "’d") || l.is(v.main-1, "have")) {
		return draft{}, false
	}
	return f.reportFinite(l, v)
}

// willing are the classes of cues that "would" only makes polite or
// conditional: "would support", "would prefer".
var willing = map[string]bool{"wish": true, "belief": true, "judge": true}

// reportFinite reads a finite verb: content after it, before it, around it.
func (f *finder) reportFinite(l *line, v verb) (draft, bool) {
	d := draft{line: l.n, cue: run{v.main, v.end}, word: v.word, negated: v.negated, speaking: -1}
	if l.is(v.start-1, "as") && l.tag(v.main, "VBN") && v.start == v.main {
		return f.asTold(l, v, d)
	}
	if l.reduced(v) {
		return f.sufferedBy(l, v, d)
	}
	if v.start == v.main && l.tag(v.main, "VBN") && (v.word.lemma == "know" || v.word.Class == "judge" && !l.quoteOpens(v.end)) {
		return d, false // "the group known as"
	}
	if l.begin == v.start && l.tag(v.main, "VBN", "VBD") {
		if got, ok := f.asked(l, v, d); ok {
			return got, true
		}
	}
	closing := v.start > 0 && !l.outside(v.start-1)
	if closing || l.begin == v.start {
		return f.reportInverted(l, v, d)
	}
	src, ok := f.subject(l, v.start, 0)
	if !ok {
		if got, ok := f.reportInverted(l, v, d); ok {
			return got, true
		}
		if _, told := f.after(l, v.word.Cue, v.end); told {
			src, ok = f.treeSubject(l, v)
		}
	}
	if ok && v.word.Takes(lexicon.Quoting) && f.besideQuote(l, v, &d, src) {
		return f.checked(l, d)
	}
	if ok && l.is(src.from-1, "which", "whom") && f.reportWhich(l, v, &d, src) {
		return f.checked(l, d)
	}
	if ok && l.scare(src.from-1) {
		return draft{}, false // the “patience” the town had shown
	}
	if ok && l.gap(v) && (l.is(src.from-1, "that", "which", "who") || l.objectRelative(src)) {
		return f.throughGap(l, v, d, src)
	}
	if ok && l.objectRelative(src) || v.start == v.main && l.tag(v.main, "VBN") && v.word.Takes(lexicon.Complement) && !l.is(src.from-1, "what") {
		return draft{}, false
	}
	if ok && l.is(src.from-1, "as") && l.proverbial(src, v) {
		return draft{}, false
	}
	if ok && src.from-1 == l.begin && l.is(l.begin, "as") && (v.word.Class == "say" || v.word.Class == "tell" || v.word.Class == "write") {
		return f.reportAs(l, v, d, src)
	}
	if ok && l.is(src.from-1, "as") && f.reportAsBehind(l, v, &d, src) {
		return f.checked(l, d)
	}
	if ok && (!l.is(src.from-1, "if", "unless", "whether", "as", "than") || l.is(src.from-1, "as") && l.comma(src.from-2) && v.word.Class == "judge") && (!l.whenClause(src.from-1) || l.once(src.from-1, v, src)) {
		d.source, d.negated = src, d.negated != l.none(src, v)
		if !src.shared && !l.outside(src.from-1) && src.from > l.begin && !(l.is(v.end, ":") && l.quoteOpens(v.end+1)) && f.reportBefore(l, v, &d, src.from-1, v.end) {
			return f.checked(l, d)
		}
		unbound := l.within(src, v.end)
		got, ok := f.after(l, v.word.Cue, v.end)
		unbound()
		if ok && l.fitting(v, got, src) && (got.clause || !l.deed(v, src)) {
			d.parts, d.beside, d.hearer = got.parts, got.beside, got.hearer
			return f.checked(l, d)
		}
		if f.reportBefore(l, v, &d, src.from-1, v.end) {
			return f.checked(l, d)
		}
		if got, ok := f.treeComplement(l, v, src); ok {
			d.parts = got.parts
			return f.checked(l, d)
		}
	}
	return f.reportInverted(l, v, d)
}

// reportWhich reads a relative clause that quotes: "the plan, which the mayor
// called a “folly”", "the law, which she said was “dead”".
func (f *finder) reportWhich(l *line, v verb, d *draft, src source) bool {
	which := src.from - 1
	if v.negated || !speech[v.word.Class] || src.shared {
		return false
	}
	k := l.overAdverbs(v.end)
	switch {
	case v.word.Takes(lexicon.BareClause) && l.finite(k):
	case v.word.Takes(lexicon.Complement|lexicon.AsPhrase) && (l.tag(k, "DT", "IN", "PRP$") && l.quoteOpens(k+1) || l.quoteOpens(k) || l.is(k, "as") && l.quoteSoon(k)):
		k = max(k, v.end)
	default:
		return false
	}
	defer l.upTo(l.quoteEnd(k))()
	parts := f.clause(l, k)
	if len(parts) == 0 || f.quotedBytes(parts[len(parts)-1]) == 0 {
		return false
	}
	d.source = src
	d.parts = append([]onrecord.Span{l.span(run{which, which + 1})}, parts...)
	return true
}

// quoteEnd gives where the first quotation from word k on ends.
func (l *line) quoteEnd(k int) int {
	for m := k; m < min(k+40, len(l.w)); m++ {
		if qr, ok := l.quoteAt(m); ok {
			return qr.to
		}
		if l.comma(m) || l.is(m, ";") {
			return m
		}
	}
	return k
}

// subordinators open a sentence whose main clause follows a comma.
var subordinators = []string{"while", "although", "though", "as", "after", "before", "when", "since", "because", "despite", "if", "even", "whereas", "once"}

// within bounds content to the relative clause that its cue stands in, and
// gives the way back.
func (l *line) within(src source, j int) func() {
	old := l.limit
	if !src.antecedent.empty() && l.comma(src.from-1) {
		for k := j; k < l.stop(); k++ {
			if l.comma(k) && l.finite(l.overAdverbs(k+1)) {
				l.limit = k
				break
			}
		}
	} else if !src.antecedent.empty() {
		l.limit = l.restrictiveEnd(j)
	} else if l.is(src.from, "whose") && l.comma(src.from-1) {
		l.limit = l.relativeEnd(j, false)
	} else if l.fronted(src) {
		l.limit = l.mainClause(j)
	}
	return func() { l.limit = old }
}

// fronted tells whether the clause of a subject comes before the main one:
// after a subordinator or a participle at the head of the sentence.
func (l *line) fronted(src source) bool {
	if (l.is(l.begin, subordinators...) || l.tag(l.begin, "VBN", "VBG")) && src.from < l.begin+12 {
		return true
	}
	return l.is(src.from-1, subordinators...) && !l.hasFinite(run{l.begin, src.from - 1})
}

// reportInverted reads `"...," said the minister`.
func (f *finder) reportInverted(l *line, v verb, d draft) (draft, bool) {
	if !v.word.Takes(lexicon.Quoting) || v.start != v.main || !l.tag(v.main, "VBD", "VBZ", "VBN", "VBP") {
		return d, false
	}
	src, rest, ok := l.inverted(v.end)
	if !ok {
		return d, false
	}
	if l.is(rest, "who", "which", "whose") { // said Smith, who was there, "..."
		if c := l.commaAfter(rest); c > 0 && l.quoteOpens(c+1) {
			rest = c
		}
	}
	d.source = src
	if v.start == l.begin { // Said Smith: "..."
		got, ok := f.marked(l, v.word.Cue, rest, run{})
		d.parts = got.parts
		if !ok || !l.is(rest, ":", ",") {
			return d, false
		}
		return f.checked(l, d)
	}
	if !l.comma(v.start-1) && l.outside(v.start-1) && !l.dash(v.start-1) || !f.reportBefore(l, v, &d, v.start-1, rest) {
		return d, false
	}
	return f.checked(l, d)
}
