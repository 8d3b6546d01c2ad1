package statement

import (
	"sync"

	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// complement is what a cue takes after it.
type complement struct {
	parts  []onrecord.Span
	beside run // words between cue and content: times, hearers, settings
	hearer run
	clause bool // a clause or a quotation, not only a noun phrase
}

// after reads the complement of a cue from word j on.
func (f *finder) after(l *line, c lexicon.Cue, j int) (complement, bool) {
	k := l.overAdverbs(j)
	if c.Takes(lexicon.Hearer | lexicon.ObjectInfinitive) {
		if got, ok := f.afterHearer(l, c, k); ok {
			return got, true
		}
	}
	if got, ok := f.marked(l, c, k, run{j, k}); ok {
		return got, true
	}
	if m := l.overBeside(k); m > k && !(l.is(m, "that") && l.described(m-1)) {
		if got, ok := f.marked(l, c, m, run{k, m}); ok && got.clause {
			return got, true
		}
	}
	if m := l.overAside(k); m > k && (!l.is(m, "that") || c.Takes(lexicon.ThatClause) && l.thatClause(m)) {
		if got, ok := f.marked(l, c, m, run{k, m}); ok {
			return got, true
		}
	}
	return f.plain(l, c, k)
}

// described tells whether "that" after word i hangs on a noun, not on the cue:
// "agreed to a settlement over allegations that".
func (l *line) described(i int) bool {
	if !l.pos(i, syntax.NOUN) || l.time[i] >= 0 || settings[l.w[i].Lemma] || spells[l.w[i].Lemma] || lexicon.SourceNoun(l.w[i].Lemma) != "" {
		return false
	}
	c, ok := lexicon.CueNoun(l.w[i].Lemma)
	return ok && c.Takes(lexicon.ThatClause) || clausal[l.w[i].Lemma] || !l.tag(i+1, "IN")
}

// spells are the nouns for how long something was said.
var spells = set("minute hour day week month year decade generation time")

// clausal nouns that attribute nothing take a that-clause all the same.
var clausal = set(`fact possibility chance risk danger likelihood probability evidence proof requirement condition provision principle rule
guideline ground basis case way extent degree effect news word clue reality truth irony problem coincidence`)

// afterHearer reads "told reporters that ...", "urged Iran to ...".
func (f *finder) afterHearer(l *line, c lexicon.Cue, k int) (complement, bool) {
	if c.Takes(lexicon.ObjectInfinitive) && !c.Takes(lexicon.Hearer) {
		return f.ordered(l, c, k)
	}
	e := l.chainRight(k)
	if e == k || l.finite(e) && !l.is(k, "him", "her", "them", "us", "me") {
		return complement{}, false
	}
	if p := l.phraseRight(k); l.prepositionSoon(p)&c.Frame&(lexicon.For|lexicon.About) != 0 {
		e = p // "asked the ministry for"
	}
	who := run{k, e}
	m := l.overBeside(e)
	if p := l.prepositionSoon(e); p != 0 && c.Takes(p) {
		m = e
	}
	if l.comma(m) && !l.quoteOpens(m+1) && m > e {
		m = e
	}
	if got, ok := f.marked(l, c, m, run{e, m}); ok {
		got.hearer = who
		return got, true
	}
	if c.Takes(lexicon.ObjectInfinitive) {
		if got, ok := f.ordered(l, c, k); ok {
			return got, true
		}
	}
	if c.Takes(lexicon.BareClause) && l.clauseAt(m) {
		return complement{parts: f.clause(l, m), hearer: who, beside: run{e, m}, clause: true}, true
	}
	if m < l.stop() && c.Takes(lexicon.Of|lexicon.About|lexicon.Against|lexicon.On|lexicon.For) && c.Takes(lexicon.Preposition(l.w[m].Lower)) && c.Class != "tell" {
		defer l.upTo(l.objectEnd(l.chainRight(m + 1)))()
		if parts := f.clause(l, m+1); parts != nil {
			return complement{parts: parts, hearer: who}, true
		}
	}
	return complement{}, false
}

// ordered reads the object and the infinitive after "urge", "call on", "want".
func (f *finder) ordered(l *line, c lexicon.Cue, k int) (complement, bool) {
	e := l.chainRight(k)
	for m := e; e > k && m < min(e+8, l.stop()) && l.outside(m); m++ {
		if l.infinitiveAt(m) {
			got := complement{parts: f.clause(l, k), clause: true}
			if f.hears(l, run{k, e}) {
				got.hearer = run{k, e}
			}
			return got, true
		}
		if !l.pos(m, syntax.ADV, syntax.ADP, syntax.NOUN, syntax.PROPN, syntax.DET, syntax.ADJ, syntax.NUM) {
			break
		}
	}
	return complement{}, false
}

// infinitiveAt tells whether "to do" or "not to do" begins at k.
func (l *line) infinitiveAt(k int) bool {
	if l.is(k, "not", "never") {
		k++
	}
	if !l.is(k, "to") || !l.outside(k) {
		return false
	}
	k = k + 1
	for l.pos(k, syntax.ADV) || l.quoteOpens(k) { // to “stand up”
		k++
	}
	return l.tag(k, "VB") || l.pos(k, syntax.AUX)
}

// quoteOpens tells whether a quotation begins at word k.
func (l *line) quoteOpens(k int) bool {
	qr, ok := l.quoteAt(k)
	return ok && qr.opens && qr.from == k
}

// marked reads content that a mark announces: "that", a colon, a quotation
// mark, "whether", "to do".
func (f *finder) marked(l *line, c lexicon.Cue, k int, beside run) (complement, bool) {
	got := complement{beside: beside, clause: true}
	switch {
	case k >= len(l.w):
		return got, false
	case l.quoteOpens(k):
		if !c.Takes(lexicon.Quoting) {
			return got, false
		}
		got.parts = f.clause(l, k)
	case (l.comma(k) || l.outside(k) && l.is(k, ":", "-", "--")) && l.quoteOpens(k+1) && c.Takes(lexicon.Quoting):
		got.parts = f.clause(l, k+1)
	case l.outside(k) && l.is(k, ":") && c.Takes(lexicon.Quoting) && k+1 < l.stop():
		got.parts = f.clause(l, k+1)
	case l.outside(k) && l.is(k, ":") && c.Takes(lexicon.Quoting) && k == len(l.w)-1:
		if s, ok := f.below(l.n); ok { // "adding:" and a paragraph of quotation
			got.parts = []onrecord.Span{s}
		}
	case l.thatClause(k) && c.Takes(lexicon.ThatClause|lexicon.BareClause):
		got.parts = f.clause(l, k+1)
	case l.comma(k) && l.thatClause(k+1) && c.Takes(lexicon.ThatClause) && l.tag(k+1, "IN"):
		got.parts = f.clause(l, k+2)
	case c.Takes(lexicon.WhClause) && (l.is(k, "whether", "how", "why", "what", "where", "who", "which") || l.is(k, "when") && (c.Class == "question" || l.is(k-2, "not", "n't") || l.is(k-3, "not", "n't")) || l.is(k, "if") && c.Class == "question") && l.outside(k):
		got.parts = f.clause(l, k)
	case c.Takes(lexicon.Infinitive) && l.infinitiveAt(k):
		got.parts = f.clause(l, k)
	}
	return got, got.parts != nil
}

// thatClause tells whether "that" at k introduces a clause.
func (l *line) thatClause(k int) bool {
	if l.tag(k, "IN") && l.is(k, "that") && l.pos(k-1, syntax.VERB) && l.outside(k) && l.phraseRight(l.overAdverbs(k+1)) > l.overAdverbs(k+1) && l.stop()-k > 5 {
		return true // whatever its verb was taken for
	}
	if !l.is(k, "that") || !l.outside(k) || k+1 >= len(l.w) || !l.quoteSoon(k+1) && !l.verbIn(run{k + 1, l.stop()}) {
		return false
	}
	if l.tag(k, "IN") || l.quoteOpens(k+1) {
		return true
	}
	if l.is(k-1, "said", "says", "saying", "argued", "argues", "insisted", "insists") {
		return l.phraseRight(k+1) > k+1
	}
	return l.pos(k+1, syntax.DET, syntax.PRON) || l.clauseAt(k+1)
}

// verbIn tells whether a finite verb, or a bare one ("demanded that it be
// opened"), stands in a run.
func (l *line) verbIn(r run) bool {
	for k := r.from; k < min(r.to, r.from+40); k++ {
		if l.outside(k) && (l.finite(k) || l.tag(k, "VB") && !l.is(k-1, "to")) {
			return true
		}
	}
	return false
}

// quoteSoon tells whether a quotation begins within a few words from k.
func (l *line) quoteSoon(k int) bool {
	for m := k; m < min(k+30, len(l.w)); m++ {
		if l.quoteOpens(m) {
			return true
		}
	}
	return false
}

// plain reads content that nothing announces: a clause, a noun phrase, what a
// preposition brings.
func (f *finder) plain(l *line, c lexicon.Cue, k int) (complement, bool) {
	if k >= l.stop() || !l.outside(k) && !c.Takes(lexicon.NounPhrase|lexicon.Complement) {
		return complement{}, false
	}
	if m := l.overToObject(c, k); m > k {
		defer l.upTo(l.objectEnd(l.chainRight(m)))()
		return complement{parts: f.clause(l, m), beside: run{k, m - 1}}, true
	}
	if m := l.overTimes(k); m > k && c.Takes(lexicon.BareClause) && l.clauseAt(m) {
		return complement{parts: f.clause(l, m), beside: run{k, m}, clause: true}, true
	}
	if m := l.overBeside(k); m > k && c.Takes(lexicon.BareClause) && l.setting(k) && !l.is(m, "that") && l.clauseAt(m) { // "said in a statement it was late"
		return complement{parts: f.clause(l, m), beside: run{k, m}, clause: true}, true
	}
	if c.Takes(lexicon.BareClause) && l.clauseAt(k) {
		return complement{parts: f.clause(l, k), clause: true}, true
	}
	if l.plainlySaid(c, k) {
		return complement{parts: f.clause(l, k), clause: true}, true
	}
	e := l.chainRight(k)
	if e == k && l.tag(k, "VBG") && c.Takes(lexicon.NounPhrase) && l.outside(k) && c.Class != "wish" { // "supports reforming the law"
		e = l.chainRight(k + 1)
	}
	q := k
	if e == k && l.is(k, "that") && c.Takes(lexicon.Complement) && l.quoteOpens(k+1) { // called that “a mistake”
		q = k + 1
	}
	if e == k && l.pos(k, syntax.DET) || l.tag(k, "PRP$") && l.quoteOpens(k+1) { // the “attack on freedom”
		q = k + 1
	}
	if qr, ok := l.quoteAt(q); ok && qr.opens {
		e = qr.to
	}
	if e == k || l.timed(run{k, e}) {
		return complement{}, false
	}
	p := l.prepositionSoon(e)
	if c.Takes(lexicon.NounPhrase|lexicon.Complement) || c.Takes(lexicon.AsPhrase) && l.asSoon(e) || p != 0 && c.Takes(p) || c.Class == "judge" && p == lexicon.Of && c.Takes(lexicon.AsPhrase) {
		if c.Class != "show" { // "showed the mayor ahead, with ..."
			defer l.upTo(l.objectEnd(e))()
		}
		return complement{parts: f.clause(l, k)}, true
	}
	return complement{}, false
}

// plainlySaid tells whether a long rest without a verb that could be made out
// is a clause all the same: after "say" nothing else stands but a few words.
func (l *line) plainlySaid(c lexicon.Cue, k int) bool {
	if c != said() || l.stop()-k < 4 || l.time[k] >= 0 && !l.ownsNext(k) || !l.pos(k, syntax.DET, syntax.PROPN, syntax.NOUN, syntax.NUM, syntax.ADJ, syntax.PRON) {
		return false
	}
	if l.is(k, "something", "nothing", "anything", "everything", "much", "little", "more", "less", "what", "so", "no", "yes", "this", "goodbye", "which", "who") || l.is(k, "a", "the", "as") && l.is(k+1, "few", "lot", "prayer", "word", "words", "same", "much") {
		return false
	}
	for m := k + 1; m < l.stop(); m++ {
		switch {
		case l.comma(m):
			return false
		case l.pos(m, syntax.VERB, syntax.AUX) || l.tag(m, "NNS") && l.outside(m) && m > k+1 && l.pos(m+1, syntax.DET, syntax.PRON, syntax.ADP, syntax.PUNCT):
			return true
		}
	}
	return false
}

// said is the plainest of all cues.
var said = sync.OnceValue(func() lexicon.Cue { c, _ := lexicon.CueVerb("say"); return c })

// asSoon tells whether "as" follows an object that ends at e.
func (l *line) asSoon(e int) bool { return l.is(e, "as") || l.is(e+1, "as") }

// prepositionSoon gives the preposition right after an object that ends at e.
func (l *line) prepositionSoon(e int) lexicon.Frame {
	if e >= len(l.w) || !l.outside(e) {
		return 0
	}
	return lexicon.Preposition(l.w[e].Lower)
}

// clauseAt tells whether a clause with its own subject and verb begins at k.
func (l *line) clauseAt(k int) bool {
	if !l.outside(k) || l.comma(k) || l.is(k, "as", "after", "before", "when", "while", "since", "until", "to", "himself", "herself", "itself", "themselves") {
		return false
	}
	if l.is(k, "there", "it", "he", "she", "they", "we", "i", "you") && !l.is(k, "it") {
		return true
	}
	if m := l.overTimes(k); m > k && (l.comma(m) || l.finite(m)) { // "the plan announced on Thursday keeps"
		return false // "declared on Thursday, two days after the vote"
	}
	if l.time[k] >= 0 && !l.finite(k+1) && l.infinitiveAt(k+1) {
		return false
	}
	if l.tag(k, "VBN") && !l.pos(k+1, syntax.NOUN, syntax.PROPN) {
		return false // "an interview aired on Monday"
	}
	subject, commas := false, 0
	for m := k; m < min(k+30, l.stop()); m++ {
		if l.comma(m) {
			if commas++; commas == 1 && l.is(m+1, "and", "but") {
				if e := l.chainRight(m + 2); subject && e > m+2 && l.comma(e) && l.finite(l.overAdverbs(e+1)) {
					return true // "the town, and the port, had lost"
				}
				return false // "told the paper, and others said"
			}
		}
		if !l.outside(m) { // the “main problem is” money
			if l.finite(m) && subject {
				return true
			}
			subject = subject || l.pos(m, syntax.NOUN, syntax.PROPN, syntax.PRON)
			continue
		}
		switch {
		case l.finite(m):
			return subject
		case l.is(m, ";", ":") || l.comma(m) && (!subject || l.tag(m+1, "VBG") || l.is(m+1, "even", "although", "though", "while", "but", "because", "as", "after", "before")):
			return false
		case l.is(m, "who", "which", "that", "whose"):
			// the verb of the relative clause comes first
			n := m + 1
			for n < min(m+12, len(l.w)) && !(l.outside(n) && l.finite(n)) {
				n++
			}
			m = n
		case l.pos(m, syntax.NOUN, syntax.PROPN, syntax.PRON, syntax.NUM, syntax.DET):
			subject = true
		}
	}
	return false
}
