package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// whenClause tells whether "when" at k begins a clause of its own, which tells
// of a habit or a supposition; "at a time when" does not.
func (l *line) whenClause(k int) bool {
	return l.is(k, "when", "whenever") && (k == l.begin || l.comma(k-1) || l.is(k-1, "but", "and"))
}

// once tells whether a clause after "when" or "as" tells of one occasion: its verb is in the
// past and its subject a name, an office or somebody just named.
func (l *line) once(k int, v verb, src source) bool {
	return l.is(k, "when", "as") && l.tag(v.main, "VBD") && speech[v.word.Class] && !v.negated && l.pos(src.from, syntax.PROPN, syntax.PRON, syntax.DET) && !l.is(src.from, "a", "an", "any", "they", "we", "you", "people")
}

// objectRelative tells whether a subject stands right after a noun that is
// the object of its clause: "the lawsuit Lynch announced", "the tone he said".
func (l *line) objectRelative(src source) bool {
	k := src.from - 1
	if k >= l.begin && l.pos(l.begin, syntax.ADP, syntax.SCONJ) && !l.hasFinite(run{l.begin, k}) {
		return false // "After the meeting the minister said"
	}
	if l.is(k, "what") && l.w[src.to].Lemma != "say" || l.is(k, "which", "whom") && l.pos(k-1, syntax.ADP) {
		return false // "what he called a mistake", "a letter in which he asked"
	}
	return !src.shared && src.antecedent.empty() && l.outside(k) && k >= l.begin && l.pos(k, syntax.NOUN, syntax.PRON) && l.time[k] < 0 && !l.title
}

// surveys are documents that find what is so: what they show is told.
var surveys = []string{"poll", "polls", "survey", "surveys", "study", "studies", "report", "reports", "data", "statistics", "figures", "audit", "review", "research",
	"analysis", "analyses", "count", "results", "findings", "estimates", "documents", "records", "papers", "inquiry", "investigation", "polling", "census", "video", "footage", "photos"}

// fitting tells whether a complement is enough for its verb to be speech: a
// noun phrase is not after a verb that needs a clause.
func (l *line) fitting(v verb, got complement, src source) bool {
	if v.word.Class == "show" && !got.clause && (l.sourceClass(src.run) != "document" || !l.is(l.headOf(src.run), surveys...)) {
		return false // only a survey shows somebody leading
	}
	if v.negated && !got.clause && l.w[v.main].Lemma == "require" {
		return false // who does not require a thing needs none
	}
	if v.start == v.main && l.tag(v.main, "VBN") && !got.clause && l.hasFinite(run{v.end, l.stop()}) {
		return false // "the plan announced last year failed"
	}
	return got.clause || !v.word.Takes(lexicon.Weak) || v.word.Class != "say" || !l.comma(v.end)
}

// checked refuses what is no statement after all, and sets the doubt.
func (f *finder) checked(l *line, d draft) (draft, bool) {
	who := d.source.run
	if !d.source.antecedent.empty() {
		who = d.source.antecedent
	}
	if who.empty() || len(d.parts) == 0 || l.timed(who) {
		return d, false
	}
	if !d.source.shared && l.pos(who.from-1, syntax.ADP) && l.outside(who.from-1) && l.is(who.from-2, "and", "or") && linking[l.w[who.from-1].Lower] {
		return d, false // "officials in the town and in the capital fear"
	}
	h := l.headOf(who)
	if h < 0 || unspeaking[l.w[h].Lower] && l.pos(h, syntax.PRON, syntax.DET, syntax.ADV) || d.overlaps(l) {
		return d, false
	}
	if l.contact(who) {
		return d, false
	}
	class := l.sourceClass(who)
	if f.wholly(&d) && d.word.Takes(lexicon.Quoting) && speech[d.word.Class] && l.pos(h, syntax.NOUN, syntax.PROPN, syntax.DET) && class == "" {
		d.doubt = max(d.doubt, 0.2) // who is quoted at length speaks
		return d, true
	}
	switch {
	case class == "" && f.nameIn(l, who):
	case class == "" && d.word.Takes(lexicon.Weak) && (d.word.Class == "show" || telling[d.word.lemma] || !l.is(l.wordAt(d.parts[0].Start)-1, "that")):
		return d, false
	case class == "":
		d.doubt = max(d.doubt, 0.3)
	case l.is(h, "one") && (d.word.Class == "belief" || d.word.Class == "wish"): // anybody
		return d, false
	case class == "document" && (d.word.Class == "belief" || d.word.Class == "wish"):
		return d, false
	case l.is(h, "it") && !f.wholly(&d) && d.word.Takes(lexicon.Weak) && (d.word.Class == "say" || d.word.Class == "show"):
		return d, false
	}
	if d.source.antecedent.empty() && d.source.shared {
		d.doubt = max(d.doubt, 0.1)
	}
	return d, true
}

// telling verbs take things as their subjects, too: "the silence suggests that".
var telling = set(`suggest indicate signal imply confirm underline underscore highlight reveal hint require mandate dictate charge establish guarantee
mean ensure reflect attest certify project`)

// contact tells whether a phrase is a noun with a relative clause that nothing
// opens: "the way Norland" in "the way Norland wants to go".
func (l *line) contact(r run) bool {
	k := r.to - 1
	for k > r.from && l.pos(k, syntax.PROPN) {
		k--
	}
	return k > r.from && k < r.to-1 && l.is(r.from, "the") && l.tag(k, "NN") && !l.capital(k) && l.is(k, "way", "site", "thing", "day", "time", "place", "reason", "moment", "deal", "plan", "bill", "goal", "kind", "tone")
}

// wholly tells whether content is a quotation of a sentence's length.
func (f *finder) wholly(d *draft) bool {
	return quoted(f.t.Body, d.parts, f.quotedBytes) == onrecord.Direct && d.parts[0].Len() > 24
}

// overlaps tells whether source and content share words: then the clause was
// not understood.
func (d *draft) overlaps(l *line) bool {
	s := l.span(d.source.run)
	if d.source.shared {
		return false
	}
	for _, p := range d.parts {
		if p.Overlaps(s) {
			return true
		}
	}
	return false
}

// none tells whether it is nobody of whom a verb tells: "no minister has said",
// or no more: "they no longer claim".
func (l *line) none(src source, v verb) bool {
	if l.is(src.from, "no", "none", "neither") && !src.shared && l.outside(src.from) {
		return true
	}
	for k := max(src.to, v.main-4); k < v.main; k++ {
		if l.is(k, "no") && l.is(k+1, "longer") {
			return true
		}
	}
	return false
}

// declined reads "declined to say whether", "refused to confirm that": what
// was not said is the content, denied by its speaker. Who declines to comment
// says nothing; who declines to do something says so.
func (f *finder) declined(l *line, v *verb) bool {
	v.negated = !v.negated
	k := l.overAdverbs(v.end)
	for l.infinitiveAt(k) && !l.tag(k, "VB") || l.is(k, "to") {
		k++
	}
	if !l.tag(k, "VB") {
		return true
	}
	if silences[l.w[k].Lemma] || l.w[k].Lemma == "be" {
		return false
	}
	told, ok := l.verbAt(k)
	if !ok || !speech[told.word.Class] {
		return true
	}
	if _, ok = f.after(l, told.word.Cue, told.end); ok {
		v.word, v.main, v.end = told.word, told.main, told.end
	}
	return ok || told.word.lemma != "say"
}

// silences are the verbs for what one declines to do by keeping silent.
var silences = set("comment elaborate respond reply answer talk speak give provide identify name expand take return discuss")
