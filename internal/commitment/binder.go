package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// binder gives how the governing clause binds, and where its cue begins.
func (f *finder) binder(c, g *syntax.Clause) (lexicon.Binding, int, float64, bool) {
	lemma := f.Words[g.Verb].Lemma
	if lemma == "be" && !g.Passive || lemma == "prepare" && g.Passive && c.VFrom == g.VTo {
		return f.beTo(c, g)
	}
	if lemma == "go" && f.Tag(g.Verb) == "VBG" && (g.Tense == syntax.Progressive || f.backshifted(g)) && c.VFrom == g.VTo && (g.Subject.None() || f.Lower(g.Subject.Head) != "it" || f.subjectOf(g) >= 0) {
		return lexicon.Binding{Force: "plan", Direction: "will", To: true}, g.VFrom, 0.1, true // "is going to build"
	}
	if f.expected(c, g) {
		return lexicon.Binding{Force: "plan", Direction: "will", To: true}, g.VFrom, 0.2, true
	}
	b, ok := lexicon.BindingVerb(lemma + " " + f.Lower(g.VTo))
	if !ok || !b.Told && !b.To {
		b, ok = lexicon.BindingVerb(lemma)
	}
	if !ok || f.Lower(g.Opener) == "if" {
		return b, 0, 0, false
	}
	doubt, fit := f.tenseOfBinding(g, b)
	if !fit {
		return b, 0, 0, false
	}
	told := !g.Object.None() && g.Object.To <= c.VFrom || g.VTo+1 < c.VFrom && f.PhraseOf[g.VTo+1] >= 0 && calls[f.Lower(g.VTo)] || g.Passive
	if lemma == "call" && !g.Subject.None() && papers[f.Words[g.Subject.Head].Lemma] {
		b.Force, b.Direction = "agreement", "will" // "the pact calls for Norland to leave"
	}
	if b.Told && b.Force == "order" && !g.Subject.None() && papers[f.Words[g.Subject.Head].Lemma] {
		b.Force, b.Direction = "agreement", "will" // "the treaty obliges both armies to leave"
	}
	switch {
	case b.Passive && !g.Passive && g.Tense != syntax.Participle, !b.To && !(b.Told && told):
		return b, 0, 0, false
	case b.Told && !f.teller(g, lemma), b.To && g.Tense == syntax.Participle && !g.Subject.None() && (!f.acts(g.Subject) || b.Force == "plan" && f.Lower(g.VFrom-1) == ","):
		return b, 0, 0, false
	case b.Told && !b.To && !told, b.To && !b.Told && !b.Passive && g.Passive && g.Tense != syntax.Participle && (chooses[lemma] || b.Weak || lemma == "offer" || lemma == "resolve" || lemma == "intend"):
		return b, 0, 0, false
	case b.Passive && c.VFrom != g.VTo && f.TimeOf[c.VFrom-1] == 0:
		return b, 0, 0, false // "set differences aside to help"
	case b.To && !b.Passive && !b.Told && !g.Object.None() && g.Object.To <= c.VFrom && f.Tag(g.Object.Head) != "CD" && !(lemma == "promise" && f.acts(g.Object)):
		return b, 0, 0, false // "set a trap to catch"
	}
	return b, g.VFrom, doubt, true
}

// beTo reads "is to visit", "is due to", "are ready to" and what binds with
// an adjective.
func (f *finder) beTo(c, g *syntax.Clause) (lexicon.Binding, int, float64, bool) {
	plan := lexicon.Binding{Force: "plan", Direction: "will"}
	if g.Tense == syntax.Conditional && willingness[f.Lower(c.VFrom-1)] && f.onTerms(c) {
		b, ok := lexicon.BindingAdjective(f.Lower(c.VFrom - 1))
		return b, g.VFrom, 0.15, ok // "would be willing to, in return for"
	}
	if g.Tense != syntax.Present && g.Tense != syntax.Past || g.Relative && g.Negated {
		return plan, 0, 0, false
	}
	doubt := 0.05
	if g.Tense == syntax.Past && !f.backshifted(g) {
		doubt = 0.4
	}
	if c.VFrom == g.VTo && !g.Passive {
		fit := !g.Subject.None() && !abstractSubject(f.Words[g.Subject.Head].Lemma) && !blames[f.Words[c.Verb].Lemma] && (f.Lower(g.Subject.Head) != "it" || f.subjectOf(g) >= 0)
		return plan, g.VFrom, doubt + 0.1, fit
	}
	word := f.Lower(c.VFrom - 1)
	b, ok := lexicon.BindingAdjective(word)
	switch word {
	case "ready", "willing", "prepared":
		ok = f.onTerms(c)
		doubt += 0.15
	case "unwilling", "set":
		doubt += 0.1
	}
	return b, g.VFrom, doubt, ok && b.To
}

// abstractSubject tells whether "is to" only says what something consists in:
// "the aim is to end".
func abstractSubject(lemma string) bool { return aims[lemma] }

// tenseOfBinding weighs the tense of the verb that binds: what had been
// planned is history.
func (f *finder) tenseOfBinding(g *syntax.Clause, b lexicon.Binding) (float64, bool) {
	if f.demanded(g) {
		return 0, false
	}
	switch g.Tense {
	case syntax.Conditional, syntax.Infinitive:
		return 0, false
	case syntax.Gerund:
		if b.Direction == "conditional" {
			return 0.4, f.alongsideNoun(g) // "a storm, threatening to end the season"
		}
		return 0.2, b.Force != "plan" && f.alongsideNoun(g)
	case syntax.Future:
		return 0.2, b.Force != "resolution"
	}
	if f.backshifted(g) {
		return 0, true
	}
	if lemma := f.Words[g.Verb].Lemma; g.Tense == syntax.Present && !g.Passive && (decides[lemma] || chooses[lemma] || lemma == "agree" || lemma == "vote") && f.Words[len(f.Words)-1].UPOS == syntax.PUNCT {
		return 0.25, !g.Relative // what one decides is told in the past, but for headlines
	}
	if g.Tense == syntax.Modal && f.Tag(g.VFrom) == "MD" {
		return 0, false
	}
	doubt := 0.0
	if given := b.Force == "promise" || b.Force == "agreement" || b.Force == "order"; given && f.Lower(g.VFrom) == "had" {
		doubt = 0.15 // one's word stands on record, kept or not
	} else if f.Lower(g.VFrom) == "had" || !given && (f.earlier(g) || g.Tense == syntax.Past && f.Tag(g.Verb) == "VBG") {
		doubt = 0.4
	} else if g.Tense == syntax.Past && b.Force == "plan" && !decides[f.Words[g.Verb].Lemma] {
		doubt = 0.3
		if chooses[f.Words[g.Verb].Lemma] {
			doubt = 0.4 // what one chose to do is mostly told as done
			if f.Lower(g.VTo) == "not" {
				doubt = 0.15
			}
		}
	}
	return doubt, true
}

// demanded tells whether a clause with a bare verb is what somebody is to do
// first: "demanded that Norland commit to".
func (f *finder) demanded(g *syntax.Clause) bool {
	return f.Tag(g.VFrom) == "VB" && !g.Subject.None() && g.Subject.To <= g.VFrom && !g.Shared && f.Lower(g.VFrom-1) != "to" && f.Lower(g.Opener) == "that"
}

// backshifted tells whether a past only reports what was said: "the minister
// said that she was ready to".
func (f *finder) backshifted(g *syntax.Clause) bool {
	return g.Tense == syntax.Past && f.Lower(g.VFrom) != "had" && f.Words[g.Verb].Quote < 0 && f.StatementAt(f.Words[g.Verb].Start) >= 0 && !f.earlier(g)
}

// earlier tells whether words beside the verb put it in a time that is over:
// "originally planned", "planned to, but".
func (f *finder) earlier(g *syntax.Clause) bool {
	for i := max(0, g.VFrom-2); i <= g.VTo && i < len(f.Words); i++ {
		switch f.Lower(i) {
		case "originally", "initially", "once", "previously", "formerly", "earlier":
			return true
		}
	}
	if g.Tense != syntax.Past {
		return false
	}
	for i := g.VTo; i < len(f.Words) && i < g.VTo+30; i++ {
		if f.Lower(i) == "but" && f.Words[i].UPOS == syntax.CCONJ {
			return true
		}
	}
	return false
}

// habitual tells whether a clause says what is done again and again, or is one
// of two that are denied: "are often required to", "neither agreed to".
func (f *finder) habitual(g *syntax.Clause) bool {
	for i := max(0, g.VFrom-1); i < g.VTo; i++ {
		if habits[f.Lower(i)] || f.Lower(i) == "never" && !g.Negated {
			return true
		}
	}
	return false
}

// alongsideNoun tells whether an "-ing" goes with what was said before: "left,
// vowing to sue", "a law requiring shops to", "after ordering them to".
func (f *finder) alongsideNoun(g *syntax.Clause) bool {
	i := g.VFrom - 1
	for i > 0 && f.Words[i].IsAdverb() {
		i--
	}
	switch f.Lower(i) {
	case ",", "after", "in", "while", "when", "by", "and":
		return true
	}
	return i >= 0 && f.PhraseOf[i] >= 0
}
