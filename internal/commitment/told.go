package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// secondTold reads what a second one is told to do by the verb before: "obliges
// Norland to leave and Sudmark to pay".
func (f *finder) secondTold(n int, c *syntax.Clause) bool {
	i := c.VFrom - 1
	if len(f.duties) == 0 || i < 1 || f.PhraseOf[i] < 0 {
		return false
	}
	p, d := f.Phrases[f.PhraseOf[i]], f.duties[len(f.duties)-1]
	if f.Tag(p.From-1) != "CC" || !d.binding.Told || d.to > p.From || p.From-d.to > 2 || !f.acts(p) {
		return false
	}
	d.by, d.from, d.to, d.verb, d.lead, d.limited, d.negative = f.ownerIn(p), f.toDoFrom(n, c), f.wide(n), c.Verb, c.VFrom, false, false
	f.add(d)
	return true
}

// beforeSecond gives the end of what one is told to do, before a second one who
// is told something.
func (f *finder) beforeSecond(n int, d *duty) int {
	for k := n + 1; k < len(f.Clauses) && f.Clauses[k].VFrom <= d.to; k++ {
		i := f.Clauses[k].VFrom - 1
		if f.Tag(i+1) != "TO" || f.PhraseOf[i] < 0 {
			continue
		}
		if p := f.Phrases[f.PhraseOf[i]]; p.From-1 > d.from && f.Tag(p.From-1) == "CC" && f.acts(p) {
			return p.From - 1
		}
	}
	return d.to
}

// toldYou tells whether it is any reader who is told to do something: "a man
// telling you to kill", but "I urge you to".
func (f *finder) toldYou(g *syntax.Clause) bool {
	if g.Object.None() || f.Lower(g.Object.Head) != "you" {
		return false
	}
	return g.Subject.None() || f.Lower(g.Subject.Head) != "i" && f.Lower(g.Subject.Head) != "we"
}

// teller tells whether whoever or whatever tells somebody to do something can:
// no thing does, and of papers only those with force do. Leave to do something
// binds nobody.
func (f *finder) teller(g *syntax.Clause, lemma string) bool {
	if g.Passive {
		switch f.Lower(g.VTo) {
		case "about", "over", "regarding":
			return false // "was asked about its failure to"
		}
		if requires[lemma] && !g.Subject.None() && !f.acts(g.Subject) && f.subjectOf(g) < 0 {
			return false // "funds are required to"
		}
		return lemma != "authorize" && lemma != "authorise" && (g.Tense != syntax.Participle || g.Subject.None() || f.acts(g.Subject))
	}
	if g.Subject.None() || g.Tense == syntax.Gerund || g.Tense == syntax.Participle {
		return true
	}
	head := &f.Words[g.Subject.Head]
	if requires[lemma] && head.UPOS != syntax.PROPN && !head.IsPronoun() && happening(head.Lemma) && !papers[head.Lemma] && !laws[head.Lemma] {
		return false // "the minister's actions required them to"
	}
	if head.UPOS == syntax.PROPN || head.IsPronoun() && head.Lower != "that" && head.Lower != "which" || f.subjectOf(g) >= 0 {
		return true
	}
	if lexicon.SourceNoun(head.Lemma) == "document" || laws[head.Lemma] || papers[head.Lemma] {
		return laws[head.Lemma] || papers[head.Lemma]
	}
	return lexicon.SourceNoun(head.Lemma) != "" || agents[head.Lemma] && !requires[lemma]
}

// canObey tells whether what is told to do something is no deed itself:
// "authorised the use of force to protect".
func (f *finder) canObey(g *syntax.Clause) bool {
	p := g.Object
	if p.None() && g.VTo+1 < len(f.Words) && f.PhraseOf[g.VTo+1] >= 0 {
		p = f.Phrases[f.PhraseOf[g.VTo+1]]
	}
	if p.None() {
		return true
	}
	lemma := f.Words[p.Head].Lemma
	if f.Lower(g.VTo) == "for" && !f.acts(p) {
		return f.toBePassive(g, p) // "called for a plan to achieve that"
	}
	if f.Tag(p.Head) == "CD" && f.Tag(p.From) == "$" {
		return false // "requested $60 million to replace them"
	}
	return lemma != "use" && !happening(lemma)
}

// toBePassive tells whether the infinitive behind p says what is to be done to
// it: "called for the camps to be closed".
func (f *finder) toBePassive(g *syntax.Clause, p syntax.Phrase) bool {
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.VFrom >= p.To && c.Tense == syntax.Infinitive && c.VFrom > g.VTo {
			return c.Passive
		}
	}
	return false
}

// whoBound gives the mention of whoever is bound: the one told, else the
// subject.
func (f *finder) whoBound(c, g *syntax.Clause, b lexicon.Binding) int {
	if b.Told {
		if g.Passive {
			return f.MentionOf(f.Structure, g.Subject)
		}
		p := g.Object
		if p.None() && g.VTo+1 < len(f.Words) && f.PhraseOf[g.VTo+1] >= 0 {
			p = f.Phrases[f.PhraseOf[g.VTo+1]]
		}
		if n := f.MentionOf(f.Structure, p); n >= 0 {
			return n
		}
		if !p.None() {
			return f.ownerIn(p)
		}
		return -1
	}
	return f.subjectOf(g)
}
