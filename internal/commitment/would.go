package commitment

import "onrecord/internal/syntax"

// reportedWould tells whether "would" reports someone's "will": in the words
// of a statement in the past, without a condition in the sentence.
func (f *finder) reportedWould(c *syntax.Clause) bool {
	if f.Words[c.Verb].Quote >= 0 || f.Lower(c.VFrom+1) == "like" {
		return false
	}
	for i := c.VFrom + 1; i < c.Verb; i++ {
		if f.Lower(i) == "have" {
			return false // "would not have gone"
		}
	}
	for i := range f.Words {
		if w := f.Words[i].Lower; w == "could" || w == "might" || (w == "if" || w == "unless") && !f.acts(c.Subject) {
			return false
		}
	}
	if f.onPaper(c) {
		return true
	}
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.Verb < c.Verb && (d.Tense == syntax.Past || d.Tense == syntax.Perfect || d.Tense == syntax.Participle || d.Tense == syntax.Gerund && f.Lower(d.VFrom-1) == ",") && tellers[f.Words[d.Verb].Lemma] && (f.StatementAt(f.Words[c.Verb].Start) >= 0 || c.Opener >= d.VTo || !c.Subject.None() && c.Subject.From == d.VTo) {
			return true
		}
	}
	return f.toldBehind(c) || f.ownReport(c)
}

// toldBehind tells whether the words in which someone is told to have spoken
// stand behind what he said: "it would hold a vote, the premier said".
func (f *finder) toldBehind(c *syntax.Clause) bool {
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 || f.Statements[n].Cue == nil {
		return false
	}
	at := f.Page.Text.Span(*f.Statements[n].Cue).Start
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.VFrom > c.Verb && d.Tense == syntax.Past && tellers[f.Words[d.Verb].Lemma] && f.Words[d.VFrom].Start <= at && at < f.Words[d.Verb].End {
			return true
		}
	}
	return false
}

// onPaper tells whether the clause before, of which this is the other half,
// says what a pact asks: "the pact calls for A to leave, while B would pay".
func (f *finder) onPaper(c *syntax.Clause) bool {
	if f.under("agreement", "deal", "accord", "treaty", "pact", "truce", "ceasefire") {
		return true
	}
	word := f.Lower(c.Opener)
	if word != "while" && word != "whereas" && word != "and" {
		return false
	}
	if k := len(f.duties) - 1; k >= 0 && f.duties[k].binding.Force == "agreement" {
		return true
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.Verb < c.Verb && !d.Subject.None() && d.Tense.Finite() && papers[f.Words[d.Subject.Head].Lemma] {
			return true
		}
	}
	return false
}

// under tells whether the sentence puts its clauses under one of the papers
// named: "under the agreement".
func (f *finder) under(names ...string) bool {
	for i := range f.Words {
		if w := f.Words[i].Lower; w != "under" && w != "to" && w != "with" {
			continue
		}
		if i+1 >= len(f.Words) || f.PhraseOf[i+1] < 0 {
			continue
		}
		head := f.Words[f.Phrases[f.PhraseOf[i+1]].Head].Lemma
		for _, p := range names {
			if head == p && (f.Lower(i) == "under" && (i == 0 || f.Words[i-1].UPOS == syntax.PUNCT || f.Lower(i-1) == "that" || papers[head]) || f.Lower(i-1) == "according" || f.Lower(i-1) == "accordance") {
				return true
			}
		}
	}
	return false
}
