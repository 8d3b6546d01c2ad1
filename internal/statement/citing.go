package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// inWords reads "in the words of X" and "in X's view".
func (f *finder) inWords(l *line, i int) {
	e := l.phraseRight(i + 1)
	if e <= i+2 || !l.is(e-1, "view", "opinion", "words", "estimation", "estimate", "telling", "account", "judgement", "judgment", "eyes", "reading") {
		return
	}
	cue := run{e - 1, e}
	who := run{i + 1, e - 1}
	if l.is(e, "of") {
		who = run{e + 1, l.chainRight(e + 1)}
		e = who.to
	}
	if l.is(who.to-1, "'s", "'") {
		who.to--
	}
	if who.empty() || l.pos(who.from, syntax.DET) && who.to-who.from == 1 || l.is(who.from, "my", "our", "your", "other") || !l.comma(e) && e < l.stop() {
		return
	}
	d := draft{line: l.n, cue: cue, source: source{run: who}, speaking: -1, word: cueWord{lexicon.Cue{Class: "belief"}, l.w[cue.from].Lemma}}
	if !l.sourceWord(who) && !l.tag(who.from, "PRP$") {
		return
	}
	if d.parts = f.around(l, i, e); len(d.parts) > 0 && !d.overlaps(l) {
		f.keep(d)
	}
}

// citing turns what an outlet reported into the statement of those whom it
// cites: "the agency reported, citing officials".
func (f *finder) citing(l *line, i int) {
	e := l.chainRight(i + 1)
	who := run{i + 1, e}
	d := f.lastOf(l.n)
	if d == nil || e == i+1 || d.source.empty() || d.word.Class != "say" || d.carrier != "" {
		return
	}
	class := l.sourceClass(who)
	if class == "" || class == "document" && l.pos(who.from, syntax.PRON) || !f.outlet(l, d.source.run) {
		return
	}
	d.carrier = f.named(l, d.source.run)
	d.source = source{run: who}
	d.cue = run{i, i + 1}
	d.word = cueWord{lexicon.Cue{Class: "say"}, "cite"}
	last := i - 1
	if l.comma(last) {
		last--
	}
	for k := range d.parts {
		if at := l.w[i].Start; d.parts[k].Start < at && d.parts[k].End > at && last >= 0 && l.w[last].End > d.parts[k].Start {
			d.parts[k].End = l.w[last].End
		}
	}
	if d.overlaps(l) {
		d.doubt = 0.6
	}
}
