package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// bound reads an infinitive that hangs on a verb that binds: "plans to",
// "ordered troops to", "is due to", "voted to".
func (f *finder) bound(n int) {
	if f.alongside(n) {
		return
	}
	c, ok := f.infinitive(n)
	if !ok || c.Governor >= 0 && (f.uncertain(&f.Clauses[c.Governor]) || f.habitual(&f.Clauses[c.Governor])) {
		return
	}
	f.boundNoun(n, &c)
	if c.Governor < 0 || f.givenUntil(n, &c) {
		return
	}
	g := &f.Clauses[c.Governor]
	if f.secondTold(n, &c) {
		return
	}
	if !f.adjacent(&c, g) || !g.Subject.None() && f.Lower(g.Subject.Head) == "you" || f.toldYou(g) {
		return
	}
	b, cueFrom, doubt, ok := f.binder(&c, g)
	if !ok {
		return
	}
	d := duty{by: f.whoBound(&c, g, b), from: f.toDoFrom(n, &c), to: f.wide(n), cueFrom: cueFrom, cueTo: g.VTo, binding: b, verb: c.Verb, lead: f.leadIn(g, c.VFrom), doubt: doubt + 0.1}
	if g.VTo == c.VFrom && d.from > c.VFrom {
		d.cueTo = d.from
	}
	if b.Told {
		d.to = f.beforeSecond(n, &d)
	}
	if d.negative = c.Negated || f.Lower(c.VFrom-1) == "not" || f.Lower(c.VFrom-1) == "never"; d.negative && b.Direction == "demands" {
		d.from = c.VFrom - 1 // "urged him not to sell it"
	}
	if k := len(f.duties) - 1; f.Tag(c.VFrom-1) == "CC" && k >= 0 && f.duties[k].cueFrom == cueFrom {
		if d.to <= f.duties[k].to {
			return
		}
		d.negative = f.duties[k].negative // "not to attack or invade"
	}
	if g.Negated {
		d.negative = true
		if lemma := f.Words[g.Verb].Lemma; lemma != "plan" && lemma != "intend" && lemma != "be" && lemma != "go" {
			return // what is not decided yet binds nobody
		}
		if !f.ownWord(g, d.by) {
			d.doubt += 0.4 // what others say one does not mean to do
		}
	}
	if f.binds(&d, &c, g) {
		f.add(d)
	}
}

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

// binds tells whether a duty read off a verb and its infinitive holds, and
// weighs what is to be done.
func (f *finder) binds(d *duty, c, g *syntax.Clause) bool {
	b, lemma := d.binding, f.Words[c.Verb].Lemma
	switch {
	case b.Force == "resolution" && d.by >= 0 && f.Mentions[d.by].Type == onrecord.Person:
		return false // one vote decides nothing
	case d.by < 0 && !b.Told && !b.Passive && !c.Passive && !f.canBind(g):
		return false
	case b.Direction == "will-not" && (idleVerbs[lemma] || silences[lemma]):
		return false
	case f.Words[g.Verb].Lemma == "want" && (d.by < 0 && !f.acts(g.Object) || g.Tense == syntax.Past):
		return false // a wish of nobody in particular, or one gone by
	case b.Told && !g.Passive && !f.canObey(g):
		return false
	case f.Words[g.Verb].Lemma == "ask" && idleVerbs[lemma] && lemma != "be":
		return false // "asked them to describe it"
	}
	if b.Direction == "will-not" && g.Tense == syntax.Past {
		d.doubt += 0.15 // that one refused once binds less
	}
	switch {
	case lemma == "be" && !c.Passive && b.Told:
		d.doubt += 0.1 // "urged them to be on guard"
	case lemma == "be" && !c.Passive, idleVerbs[lemma] && lemma != "be" && b.Force == "plan":
		d.doubt += 0.35
	case idleVerbs[lemma] && lemma != "be":
		d.doubt += 0.1 // "promised to win" is a promise all the same
	}
	return true
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

// canBind tells whether the subject of a binding verb, though no mention, can
// bind itself: "we", "both sides", "the talks".
func (f *finder) canBind(g *syntax.Clause) bool {
	for step := 0; step < 3 && g.Subject.None() && g.Governor >= 0; step++ {
		g = &f.Clauses[g.Governor]
	}
	p := f.subject(g)
	if p.None() {
		return false
	}
	return g.Passive || f.Lower(p.Head) == "it" || f.acts(p) || undertakings[f.Words[p.Head].Lemma]
}

// adjacent tells whether an infinitive is what the verb before it governs.
func (f *finder) adjacent(c, g *syntax.Clause) bool {
	if f.Governs(g, c) {
		return true
	}
	if f.Tag(c.VFrom-1) == "CC" && g.Tense.Finite() {
		return len(f.duties) > 0 && f.duties[len(f.duties)-1].cueFrom == g.VFrom
	}
	if f.Words[c.VFrom-1].UPOS == syntax.ADJ && c.VFrom-1-g.VTo <= 1 {
		return true // "are due to"
	}
	at := c.VFrom
	for at > g.VTo && (f.Tag(at-1) == "CD" || f.Hyphen(at-1) || syntax.QuoteMark(f.Lower(at-1))) {
		at-- // "voted 22-12 to", “urged them “to leave”
	}
	if at == g.VTo || !g.Object.None() && at == g.Object.To {
		return true
	}
	from := f.overPhrases(c.VFrom, g.VTo+1) // "called on Norland to", "agreed with the leaders in Tarsk to"
	return from >= 0 && from <= g.VTo+1
}

// binder gives how the governing clause binds, and where its cue begins.
func (f *finder) binder(c, g *syntax.Clause) (lexicon.Binding, int, float64, bool) {
	lemma := f.Words[g.Verb].Lemma
	if lemma == "be" && !g.Passive || lemma == "prepare" && g.Passive && c.VFrom == g.VTo {
		return f.beTo(c, g)
	}
	if lemma == "go" && f.Tag(g.Verb) == "VBG" && (g.Tense == syntax.Progressive || f.backshifted(g)) && c.VFrom == g.VTo && (g.Subject.None() || f.Lower(g.Subject.Head) != "it" || f.subjectOf(g) >= 0) {
		return lexicon.Binding{Force: "plan", Direction: "will", To: true}, g.VFrom, 0.1, true // "is going to build"
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
	case b.Told && !b.To && !told, b.To && !b.Told && !b.Passive && g.Passive && g.Tense != syntax.Participle && (chooses[lemma] || b.Weak || lemma == "offer" || lemma == "resolve"):
		return b, 0, 0, false
	case b.Passive && c.VFrom != g.VTo && f.TimeOf[c.VFrom-1] == 0:
		return b, 0, 0, false // "set differences aside to help"
	case b.To && !b.Passive && !b.Told && !g.Object.None() && g.Object.To <= c.VFrom && f.Tag(g.Object.Head) != "CD" && !(lemma == "promise" && f.acts(g.Object)):
		return b, 0, 0, false // "set a trap to catch"
	}
	return b, g.VFrom, doubt, true
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
	if head.UPOS == syntax.PROPN || head.IsPronoun() && head.Lower != "that" && head.Lower != "which" || f.subjectOf(g) >= 0 {
		return true
	}
	if lexicon.SourceNoun(head.Lemma) == "document" || laws[head.Lemma] || papers[head.Lemma] {
		return laws[head.Lemma] || papers[head.Lemma]
	}
	return lexicon.SourceNoun(head.Lemma) != "" || agents[head.Lemma] && !requires[lemma]
}

// tenseOfBinding weighs the tense of the verb that binds: what had been
// planned is history.
func (f *finder) tenseOfBinding(g *syntax.Clause, b lexicon.Binding) (float64, bool) {
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

// beTo reads "is to visit", "is due to", "are ready to" and what binds with
// an adjective.
func (f *finder) beTo(c, g *syntax.Clause) (lexicon.Binding, int, float64, bool) {
	plan := lexicon.Binding{Force: "plan", Direction: "will"}
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

// alongsideNoun tells whether an "-ing" goes with what was said before: "left,
// vowing to sue", "a law requiring shops to", "after ordering them to".
func (f *finder) alongsideNoun(g *syntax.Clause) bool {
	i := g.VFrom - 1
	for i > 0 && f.Words[i].IsAdverb() {
		i--
	}
	switch f.Lower(i) {
	case ",", "after", "while", "when", "by", "and":
		return true
	}
	return i >= 0 && f.PhraseOf[i] >= 0
}

// abstractSubject tells whether "is to" only says what something consists in:
// "the aim is to end".
func abstractSubject(lemma string) bool { return aims[lemma] }

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
