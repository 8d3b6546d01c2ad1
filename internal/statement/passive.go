package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// suffered reads passives: "was condemned by", "was quoted as saying".
func (f *finder) suffered(l *line, v verb) (draft, bool) {
	d := draft{line: l.n, cue: run{v.main, v.end}, word: v.word, negated: v.negated, speaking: -1}
	subj, ok := f.subject(l, v.start, 0)
	if !ok || v.modal || v.start == v.main {
		return d, false
	}
	if v.word.lemma == "quote" {
		return f.quotedAs(l, v, d, subj)
	}
	if witnessed[v.word.lemma] {
		if got, ok := f.overheard(l, v, d, subj); ok {
			return got, true
		}
	}
	by := l.agent(v.end)
	if by < 0 {
		return f.unsaid(l, v, d, subj)
	}
	e := l.chainRight(by + 1)
	d.source = source{run: run{by + 1, e}, inverted: true}
	if got, ok := f.toldBy(l, v, e, subj); ok {
		d.hearer, d.parts = got.hearer, got.parts
		return f.checked(l, d)
	}
	if f.carry(l, subj.run, d.source.run) {
		return d, false
	}
	if e == by+1 || !l.sourceWord(d.source.run) || l.pos(subj.from, syntax.PRON) || !v.word.Takes(lexicon.NounPhrase|lexicon.Complement|lexicon.AsPhrase) {
		return d, false
	}
	if part, ok := f.part(l, subj.run); ok && subj.antecedent.empty() {
		d.parts = append(d.parts, part)
	}
	if l.is(e, "as", "of", "for") {
		d.parts = append(d.parts, f.clause(l, e)...)
	} else if by > v.end {
		if part, ok := f.part(l, run{v.end, by}); ok {
			d.parts = append(d.parts, part)
		}
	}
	d.doubt = 0.2
	return f.checked(l, d)
}

// toldBy reads what follows the agent of a passive that ends at e: "was told by
// a source that", "were urged by police to leave", "it was announced by the
// bank that".
func (f *finder) toldBy(l *line, v verb, e int, subj source) (got complement, ok bool) {
	defer l.within(subj, e)()
	if l.is(subj.from, "it") && subj.to-subj.from == 1 && l.thatClause(e) && v.word.Takes(lexicon.ThatClause|lexicon.BareClause) {
		got.parts = f.clause(l, e+1)
		return got, len(got.parts) > 0
	}
	who := subj.run
	if !subj.antecedent.empty() {
		who = subj.antecedent
	}
	if v.word.Takes(lexicon.ObjectInfinitive) && l.infinitiveAt(e) {
		return complement{parts: f.clause(l, e), hearer: who}, true
	}
	c := v.word.Cue
	c.Frame &^= lexicon.Hearer | lexicon.ObjectInfinitive
	got, ok = f.after(l, c, e)
	got.hearer = who
	return got, ok && got.clause && v.word.Takes(lexicon.Hearer)
}

// overheard reads "was heard to say that", "is known to have said": the
// subject speaks, and the infinitive is the cue.
func (f *finder) overheard(l *line, v verb, d draft, subj source) (draft, bool) {
	k := v.end
	for l.is(k, "to", "have") {
		k++
	}
	told, ok := l.verbAt(k)
	if k == v.end || !ok || !speech[told.word.Class] || v.negated {
		return d, false
	}
	got, ok := f.after(l, told.word.Cue, told.end)
	d.cue, d.word, d.source = run{told.main, told.end}, told.word, subj
	d.parts, d.beside, d.hearer = got.parts, got.beside, got.hearer
	if !ok || !got.clause {
		return d, false
	}
	return f.checked(l, d)
}

// witnessed verbs tell in the passive that somebody was there when it was said.
var witnessed = set("hear know see overhear record film catch")

// carry notes the outlet that passed on what was said before: "The remarks
// were reported by TASS".
func (f *finder) carry(l *line, what, by run) bool {
	if len(f.drafts) == 0 || by.empty() || !f.outlet(l, by) || !l.is(what.to-1, "remarks", "comments", "statement", "statements", "words", "interview", "announcement", "speech", "account") {
		return false
	}
	d := &f.drafts[len(f.drafts)-1]
	if l.n-d.line > 1 || d.carrier != "" {
		return false
	}
	d.carrier = f.named(l, by)
	return true
}

// carried reads "TASS carried his remarks" and "the remarks were published by
// the paper", where the verb attributes nothing by itself.
func (f *finder) carried(l *line) {
	for i := l.begin; i < l.stop(); i++ {
		if !l.outside(i) || !l.pos(i, syntax.VERB) || !carrying[l.w[i].Lemma] {
			continue
		}
		v := verb{main: i, start: i, end: i + 1}
		l.group(&v)
		subj, ok := f.subject(l, v.start, 0)
		if !ok || v.modal || v.negated {
			continue
		}
		if v.form == passive {
			if by := l.agent(v.end); by > 0 && f.carry(l, subj.run, run{by + 1, l.chainRight(by + 1)}) {
				return
			}
		} else if e := l.phraseRight(v.end); e > v.end && v.form == finite && f.carry(l, run{v.end, e}, subj.run) {
			return
		}
	}
}

// carrying verbs are what the press does with the words of others.
var carrying = set("carry publish broadcast air run relay distribute")

// soSay reads "So say both the mayor and the governor" after a sentence of
// the same paragraph that nobody else is named for.
func (f *finder) soSay(l *line) {
	if l.begin != 0 || !l.is(0, "so") || !l.is(1, "say", "says", "said") || l.n == 0 || f.lastOf(l.n-1) != nil || f.page.Sentences[l.n-1].Par != l.par {
		return
	}
	from := 2
	if l.is(from, "both") {
		from++
	}
	src, rest, ok := l.inverted(from)
	if !ok || rest < l.stop() && !l.comma(rest) {
		return
	}
	before := f.line(l.n - 1)
	part, ok := f.part(before, run{before.begin, before.stop()})
	if !ok || before.stop() == len(before.w) || before.w[before.stop()].Form != "." {
		return
	}
	d := draft{line: l.n, cue: run{1, 2}, word: cueWord{said(), "say"}, source: src, parts: []onrecord.Span{part}, speaking: -1, doubt: 0.2}
	if d, ok = f.checked(l, d); ok {
		f.keep(d)
	}
}

// agent gives the "by" of a passive, near its verb; -1 without one.
func (l *line) agent(j int) int {
	for k := j; k < min(j+12, len(l.w)) && l.outside(k) && !l.comma(k) && !l.finite(k); k++ {
		if l.is(k, "by") && l.time[min(k+1, len(l.w)-1)] < 0 {
			return k
		}
	}
	return -1
}

// quotedAs reads "was quoted (by TASS) as saying that ...".
func (f *finder) quotedAs(l *line, v verb, d draft, subj source) (draft, bool) {
	for k := v.end; k < min(v.end+14, len(l.w)-2); k++ {
		if !l.is(k, "as") || !l.tag(k+1, "VBG") {
			continue
		}
		say, ok := l.verbAt(k + 1)
		if !ok {
			return d, false
		}
		got, ok := f.after(l, say.word.Cue, say.end)
		if !ok && !f.reportBefore(l, say, &d, subj.from-1, say.end) {
			return d, false
		}
		if ok {
			d.parts = got.parts
		}
		if l.is(v.end, "by") {
			d.carrier = f.named(l, run{v.end + 1, k})
		}
		d.cue, d.word, d.source = run{v.main, v.end}, say.word, subj
		return f.checked(l, d)
	}
	return d, false
}
