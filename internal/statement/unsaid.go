package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// vague is the doubt of what nobody is named for.
const vague = 0.3

// unsaid reads passives that keep back who says so: "is expected to", "was
// accused of", "it is feared that". They have no source.
func (f *finder) unsaid(l *line, v verb, d draft, subj source) (draft, bool) {
	d.doubt = vague
	defer l.within(subj, v.end)()
	k := l.overAdverbs(v.end)
	if l.is(subj.from, "it") && subj.to-subj.from == 1 && l.thatClause(k) && v.word.Takes(lexicon.ThatClause|lexicon.BareClause) {
		d.parts = f.clause(l, k+1)
		return d, len(d.parts) > 0
	}
	what, ok := f.part(l, subj.run)
	if !ok || !subj.antecedent.empty() || l.is(subj.from-1, "which", "that", "whom") || l.objectRelative(subj) || allowing[v.word.lemma] {
		return d, false
	}
	switch {
	case l.infinitiveAt(k) && (v.word.Takes(lexicon.ObjectInfinitive) || v.word.Class == "belief" || saidToBe[v.word.lemma]):
	case l.is(k, "as") && v.word.Takes(lexicon.AsPhrase):
	case v.word.Class == "judge" && v.word.Takes(lexicon.Complement|lexicon.NounPhrase) && l.is(k, "of", "for", "with") && l.outside(k):
	default:
		return f.informed(l, v, d, subj)
	}
	if !reported[v.word.lemma] && !(v.word.Class == "judge" && !l.is(k, "as")) && v.word.Class != "order" {
		d.doubt = onrecord.Doubtful // "is seen as a champion": nobody says so
	}
	rest := f.clause(l, k)
	d.parts = append([]onrecord.Span{what}, rest...)
	return d, len(rest) > 0
}

// allowing verbs tell in the passive what is so, not what somebody says.
var allowing = set("allow permit authorise authorize guarantee suppose invite treat compare swear")

// saidToBe verbs take "to be" in the passive for what they say.
var saidToBe = set("say report allege claim rumour rumor estimate project predict forecast find show acknowledge declare")

// reported are the verbs whose passive tells that somebody spoke.
var reported = set("report allege claim accuse charge quote cite rumour rumor estimate predict forecast acknowledge declare")

// informed reads "was asked whether", "has been told that": the subject heard
// it, and who spoke is not said.
func (f *finder) informed(l *line, v verb, d draft, subj source) (draft, bool) {
	if !v.word.Takes(lexicon.Hearer) {
		return d, false
	}
	c := v.word.Cue
	c.Frame &^= lexicon.Hearer | lexicon.ObjectInfinitive
	got, ok := f.after(l, c, v.end)
	d.hearer, d.parts = subj.run, got.parts
	return d, ok && (got.clause || v.word.Class == "question")
}

// asked reads the participle that opens a sentence: "Asked whether he would
// resign, the minister said".
func (f *finder) asked(l *line, v verb, d draft) (draft, bool) {
	if v.word.Class != "question" {
		return d, false
	}
	end := l.mainClause(v.end)
	defer l.upTo(end)()
	c := v.word.Cue
	c.Frame &^= lexicon.Hearer | lexicon.ObjectInfinitive
	got, ok := f.after(l, c, v.end)
	if e := l.chainRight(end + 1); e > end+1 && end < len(l.w) {
		d.hearer = run{end + 1, e}
	}
	d.parts, d.beside, d.doubt = got.parts, got.beside, vague
	return d, ok
}

// hearsay are the adverbs by which an outlet keeps its distance.
var hearsay = set("reportedly allegedly supposedly purportedly ostensibly reputedly")

// hearsays finds clauses that such an adverb stands in.
func (f *finder) hearsays(l *line) {
	for i := l.begin; i+1 < l.stop(); i++ {
		if !l.outside(i) || !l.pos(i, syntax.ADV) || !hearsay[l.w[i].Lower] {
			continue
		}
		k := i
		for k > l.begin && l.pos(k-1, syntax.AUX, syntax.ADV) && l.outside(k-1) {
			k--
		}
		d := draft{line: l.n, cue: run{i, i + 1}, word: cueWord{lexicon.Cue{Class: "say"}, l.w[i].Lower}, speaking: -1, doubt: vague}
		subj, ok := f.subject(l, k, 0)
		told, speaks := l.verbAt(l.overAdverbs(i + 1))
		if !ok || !l.finite(l.overAdverbs(i+1)) && k == i || subj.shared || !subj.antecedent.empty() || subj.to > k || speaks && speech[told.word.Class] {
			continue
		}
		unbound := l.within(subj, i+1)
		first, ok := f.part(l, run{subj.from, i})
		rest := f.clause(l, i+1)
		unbound()
		if ok && len(rest) > 0 {
			d.parts = append([]onrecord.Span{first}, rest...)
			f.keep(d)
		}
	}
}
