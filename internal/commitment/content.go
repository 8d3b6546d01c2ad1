package commitment

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// pledged reads a clause that a verb makes binding: "promised that the ferries
// would run", "demanded that Norland leave", "told them it will pay".
func (f *finder) pledged(g int) {
	c := &f.Clauses[g]
	lemma := f.Words[c.Verb].Lemma
	b, ok := lexicon.BindingVerb(lemma)
	if !ok || !b.That {
		return
	}
	open := f.Lower(c.VFrom-1) == "without" || c.Negated || c.Tense == syntax.Modal && f.Tag(c.VFrom) == "MD" || c.Tense == syntax.Conditional || f.uncertain(c) ||
		c.Tense == syntax.Infinitive && lemma != "assure" && lemma != "reassure" // "wants to promise that"
	if lemma == "warn" || lemma == "threaten" {
		b.Force, b.Direction = "promise", "conditional"
	}
	if requires[lemma] && !f.teller(c, lemma) {
		return
	}
	from, that := f.contentAt(c.VTo)
	if from == 0 {
		return
	}
	n, p := f.contentFrom(g, from, that)
	if n < 0 {
		return
	}
	if open {
		f.held = append(f.held, n) // until they promise, it binds nobody
		return
	}
	d := duty{by: f.ownerIn(p), cueFrom: c.VFrom, cueTo: c.VTo, binding: b, doubt: 0.15}
	if f.Lower(c.VFrom) == "had" && b.Force != "promise" && b.Force != "agreement" {
		d.doubt = 0.4
	}
	if f.saysSo(&d, n, p, lemma) {
		f.held = append(f.held, n)
		if d.by < 0 && d.binding.Direction != "demands" && !d.undergoes {
			d.by = f.subjectOf(c)
		}
		f.add(d)
	}
}

// contentAt gives the word at which a clause begins that is what the verb or
// noun before word i says, over who is told, and when; that tells whether
// "that" opens it. 0 for none.
func (f *finder) contentAt(i int) (from int, that bool) {
	for step := 0; step < 4 && i < len(f.Words); step++ {
		switch {
		case f.Lower(i) == "that" && f.PhraseOf[i] < 0:
			return i + 1, true
		case f.TimeOf[i] > 0:
			for n := f.TimeOf[i]; i < len(f.Words) && f.TimeOf[i] == n; {
				i++
			}
		case f.PhraseOf[i] >= 0:
			p := f.Phrases[f.PhraseOf[i]]
			if f.BeginsClause(p) && i > 0 && f.Words[i-1].UPOS == syntax.ADP {
				return 0, false // "what is announced in Norland will"
			}
			if f.BeginsClause(p) || f.Tag(p.To) == "VB" {
				return i, f.Tag(p.To) == "VB" // "demanded Norland bring them home"
			}
			i = p.To
		case f.Words[i].UPOS == syntax.ADP && i+1 < len(f.Words) && (f.PhraseOf[i+1] >= 0 || f.TimeOf[i+1] > 0), f.Words[i].IsAdverb():
			i++
		default:
			return 0, false
		}
	}
	return 0, false
}

// contentFrom gives the clause that begins at word from, behind clause g, and
// its subject; -1 for none. Only after "that" may its verb be bare.
func (f *finder) contentFrom(g, from int, that bool) (int, syntax.Phrase) {
	for i := from; i < len(f.Words) && i < from+6 && f.PhraseOf[from] < 0; i++ {
		if f.PhraseOf[i] >= 0 && f.TimeOf[i] == 0 {
			from = i // "that on Friday, within a week"
		}
	}
	if from >= len(f.Words) || f.PhraseOf[from] < 0 {
		return -1, syntax.Phrase{}
	}
	p := f.Phrases[f.PhraseOf[from]]
	for k := g + 1; k < len(f.Clauses) && k <= g+4; k++ {
		d := &f.Clauses[k]
		if d.VFrom < p.To || d.Relative || d.Tense == syntax.Participle || d.Tense == syntax.Gerund {
			continue
		}
		if that && f.bare(d, p) {
			return k, p
		}
		if d.Tense.Finite() && !d.Subject.None() && d.Subject.From >= p.From && d.Subject.To <= d.VFrom && d.VFrom-p.To <= 12 {
			return k, f.whole(d.Subject, p)
		}
		if d.Tense.Finite() {
			break
		}
	}
	return -1, syntax.Phrase{}
}

// whole is the first phrase of a subject, of which the last may be all that
// was made out.
func (f *finder) whole(subject, first syntax.Phrase) syntax.Phrase {
	if first.From < subject.From && (f.Tag(first.To) == "CC" || f.Lower(first.To) == "of") {
		return first
	}
	return subject
}

// bare tells whether clause d has the bare verb that one thing would not have,
// with p as its subject: "Norland leave", "the camp be closed".
func (f *finder) bare(d *syntax.Clause, p syntax.Phrase) bool {
	tag := f.Tag(d.VFrom)
	if d.VFrom < p.To || d.VFrom-p.To > 8 {
		return false
	}
	one := f.Tag(p.Head) == "NN" || f.Tag(p.Head) == "NNP"
	return tag == "VB" || tag == "VBP" && one && d.VFrom-p.To <= 1
}

// saysSo fills in a duty from the clause n that is its content, with p as its
// subject, and tells whether the clause binds: by its mood, and by what the
// verb or noun with this lemma lets it say.
func (f *finder) saysSo(d *duty, n int, p syntax.Phrase, lemma string) bool {
	c := &f.Clauses[n]
	b := &d.binding
	idle := f.idle(c, f.Words[c.Verb].Lemma)
	if !c.Passive && !c.Subject.None() && f.Lower(c.Subject.Head) == "it" && f.MentionOf(f.Structure, c.Subject) < 0 && b.Force == "agreement" {
		return false // "agreement that it will take"
	}
	if f.Tag(c.VFrom) == "VB" || f.Tag(c.VFrom) == "VBP" && f.bare(c, p) {
		if b.Force == "promise" || b.Force == "plan" && lemma == "announce" {
			return false
		}
		return f.filled(d, n, p, 0.05)
	}
	switch c.Tense {
	case syntax.Future, syntax.Conditional:
		if b.Direction == "conditional" && !f.ofTeller(c) && lemma != "threaten" || idle && b.Force != "promise" {
			return false
		}
		if lemma == "insist" || lemma == "insistence" {
			b.Force, b.Direction = "plan", "will" // what will be, not what is demanded
		}
	case syntax.Modal:
		switch f.Lower(c.VFrom) {
		case "must", "should", "shall":
			if b.Direction == "conditional" || lemma == "agree" {
				return false // a view, no word given
			}
		case "could", "may", "might":
			if b.Direction != "conditional" || !f.ofTeller(c) || idle {
				return false
			}
			d.doubt += 0.1
		default:
			if !c.Negated || b.Direction == "conditional" {
				return false
			}
		}
	case syntax.Progressive:
		if idle || lemma != "announce" || f.Words[c.Verb].Lemma == "go" {
			return false
		}
		d.doubt += 0.15
	case syntax.Present, syntax.Past:
		if lemma != "stipulate" && lemma != "provide" && !(f.obliges(c) && b.Direction == "demands") {
			return false
		}
	default:
		return false
	}
	if idle && !f.acts(p) && (lemma == "assure" || lemma == "reassure") {
		return false // "assured the town that its harbour would thrive"
	}
	if idle {
		d.doubt += 0.15
	}
	return f.filled(d, n, p, 0)
}

// filled gives a duty the words of the clause n that is its content, with p as
// its subject.
func (f *finder) filled(d *duty, n int, p syntax.Phrase, doubt float64) bool {
	c := &f.Clauses[n]
	d.doubt += doubt
	d.from, d.to, d.verb, d.lead = p.From, f.wide(n), c.Verb, p.From
	if c.From < p.From {
		d.lead = c.From
	}
	d.negative = c.Negated || f.noneOf(p) || !c.Object.None() && f.noneOf(c.Object)
	d.undergoes = c.Passive && f.MentionOf(f.Structure, c.Agent) < 0
	return true
}

// noneOf tells whether a phrase begins with a word that denies all it names.
func (f *finder) noneOf(p syntax.Phrase) bool {
	switch f.Lower(p.From) {
	case "no", "neither", "nobody", "none", "nothing":
		return true
	}
	return false
}

// ofTeller tells whether the subject of a content can be who says it: "warned
// that they would close the port".
func (f *finder) ofTeller(c *syntax.Clause) bool {
	if c.Subject.None() {
		return false
	}
	switch f.Lower(c.Subject.Head) {
	case "he", "she", "it", "they", "we", "i":
		return !c.Passive
	}
	return false
}

// obliges tells whether a clause says that somebody has to: "has to repay", "is
// required to leave".
func (f *finder) obliges(c *syntax.Clause) bool {
	if (f.Tag(c.VTo) != "TO") || c.Negated {
		return false
	}
	switch f.Words[c.Verb].Lemma {
	case "have", "need":
		return true
	case "be":
		return c.VTo == c.Verb+1
	}
	b, ok := lexicon.BindingVerb(f.Words[c.Verb].Lemma)
	return ok && c.Passive && b.Told
}
