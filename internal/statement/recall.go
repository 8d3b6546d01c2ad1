package statement

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// recall resolves a pronoun that the mentions leave open to the one who was
// speaking just before: the last statement of this sentence or of the two
// before it, in this paragraph or the one before, whose speaker the pronoun can
// mean, where nobody else has come up since.
func (f *finder) recall(l *line, i int, before []onrecord.Statement) (onrecord.Speaker, bool) {
	d := &f.drafts[i]
	for k := i - 1; k >= max(0, i-6) && k < len(before); k-- {
		from := &f.drafts[k]
		if l.n-from.line > 2 || l.par-f.page.Sentences[from.line].Par > 2 {
			break
		}
		if from.source.empty() || from.line == l.n && from.source.from >= d.source.from || from.line < l.n && f.passedOnBy(k) {
			continue
		}
		sp := before[k].Speaker
		if sp.Name == "" {
			break
		}
		there := l
		if from.line != l.n {
			there = f.line(from.line)
		}
		if !f.canMean(l, d.source.run, there, from, sp) {
			continue
		}
		if f.cameUp(there.span(from.source.run).End, l.w[d.source.from].Start, from.line, sp.Actor) {
			break
		}
		if f.strangers(from.line+1, l.n) {
			break
		}
		sp.ResolvedBy = onrecord.ByPronoun
		return sp, true
	}
	return onrecord.Speaker{}, false
}

// canMean tells whether a pronoun agrees with the speaker of a statement
// before: one person, one body or document, or several.
func (f *finder) canMean(l *line, pronoun run, there *line, from *draft, sp onrecord.Speaker) bool {
	who := from.source.run
	if !from.source.antecedent.empty() {
		who = from.source.antecedent
	}
	h := there.headOf(who)
	if h < 0 {
		return false
	}
	a, class := f.actors[sp.Actor], there.sourceClass(who)
	person := a != nil && a.Type == onrecord.Person || a == nil && class == "person" && there.tag(h, "NN", "NNP")
	several := there.tag(h, "NNS", "NNPS") || a != nil && a.Type == onrecord.GroupA
	switch {
	case l.is(pronoun.from, "he", "she", "his", "her", "him"):
		if there.tag(h, "PRP", "PRP$") && l.gendered(pronoun.from) != there.gendered(who.from) {
			return false
		}
		return person && !several
	case l.is(pronoun.from, "it", "its"):
		return !person && !several && !there.is(from.cue.from, "according", "per", "citing") && (a != nil || class == "body" || class == "document" || class == "outlet")
	case l.is(pronoun.from, "they", "their", "them"):
		return several && !person && l.n-from.line < 2
	}
	return false
}

// gendered is the gender that a pronoun shows: 'm', 'f', or 0.
func (l *line) gendered(i int) byte {
	switch {
	case l.is(i, "he", "his", "him"):
		return 'm'
	case l.is(i, "she", "her"):
		return 'f'
	}
	return 0
}

// passedOnBy tells whether draft k is told inside another of its sentence, so
// that its speaker is not the one who goes on.
func (f *finder) passedOnBy(k int) bool {
	if f.drafts[k].cue.empty() {
		return false
	}
	w := f.page.Sentences[f.drafts[k].line].Words
	at := onrecord.Span{Start: w[f.drafts[k].cue.from].Start, End: w[f.drafts[k].cue.to-1].End}
	for i := k - 1; i >= 0 && f.drafts[i].line == f.drafts[k].line; i-- {
		if f.drafts[i].covers(at) {
			return true
		}
	}
	return false
}

// cameUp tells whether another person is named between two bytes, outside
// quotations: as the subject of a verb in the sentence that the first stands
// in, or anywhere after it.
func (f *finder) cameUp(from, to, line int, but onrecord.Maybe) bool {
	end := f.page.Sentences[line].End
	for _, m := range f.mentionsIn(onrecord.Span{Start: from, End: to}) {
		if m.Actor == but || m.Form == onrecord.FormPronoun || m.Form == onrecord.FormNominal || m.Type != onrecord.Person {
			continue
		}
		if s := f.sentenceAt(m.Start); m.Start >= end && !quotedAt(s.Words, m.Start) || subjectAt(s.Words, m.End) {
			return true
		}
	}
	return false
}

// quotedAt tells whether the word at a byte is quoted.
func quotedAt(w []syntax.Word, b int) bool {
	for i := range w {
		if w[i].Start <= b && b < w[i].End {
			return w[i].Quote >= 0
		}
	}
	return false
}

// strangers tells whether a sentence of [from, to) begins with a person who has
// no name: "His friend, a student, nodded."
func (f *finder) strangers(from, to int) bool {
	for n := from; n < to; n++ {
		l := f.line(n)
		e := l.phraseRight(l.begin)
		if h := e - 1; h > l.begin && l.tag(l.begin, "DT", "PRP$") && l.tag(h, "NN") && l.sourceClass(run{l.begin, e}) == "person" && (l.finite(e) || l.comma(e)) {
			return true
		}
	}
	return false
}

// subjectAt tells whether a verb with a tense, outside quotations, follows the
// phrase that ends at a byte.
func subjectAt(w []syntax.Word, end int) bool {
	for i := range w {
		if w[i].Start < end {
			continue
		}
		switch w[i].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return w[i].Quote < 0
		case "RB":
			continue
		}
		return false
	}
	return false
}
