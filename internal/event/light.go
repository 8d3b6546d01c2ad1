package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// lightEvent reads "held a summit", where the noun tells what happened, and
// tells whether the clause is of that sort.
func (f *finder) lightEvent(n int) bool {
	c := &f.Clauses[n]
	head, noun, ok := f.lightNoun(c)
	if !ok {
		return false
	}
	modality, doubt := f.modality(n)
	if modality == "" {
		return true
	}
	lemma := f.Words[c.Verb].Lemma
	if f.Lower(head.From) == "no" {
		modality = onrecord.Denied
	}
	if lemma == "make" && noun.Class == "END" || closing[lemma] && c.Negated {
		return true // a conclusion of the mind; what did not end
	}
	if closing[lemma] {
		noun.Class = f.ended(c, f.headLemma(head))
	}
	noun.Patient = lemma == "come" || suffering[lemma]
	f.take(head.Head)
	if skipping[lemma] || c.Negated && lemma == "attend" {
		modality = onrecord.Denied // it took place, without him
		f.add(happening{clause: c, word: noun, lemma: "attend", modality: modality, doubt: doubt + 0.1, from: c.From, to: c.To, tFrom: c.Verb, tTo: c.Verb + 1})
		return true
	}
	f.add(happening{clause: c, word: noun, lemma: f.Words[head.Head].Lemma, modality: modality, doubt: doubt + 0.1, from: c.From, to: c.To, tFrom: head.Head, tTo: head.Head + 1, light: true, noun: head})
	return true
}

// lightNoun gives the noun that tells what happened in place of the verb of a
// clause: its object, its subject in the passive, or what it came under.
func (f *finder) lightNoun(c *syntax.Clause) (p syntax.Phrase, w lexicon.Occurrence, ok bool) {
	lemma := f.Words[c.Verb].Lemma
	there := lemma == "be" && !c.Subject.None() && f.Tag(c.Subject.Head) == "EX"
	switch {
	case lemma == "come" && f.Lower(c.VTo) == "under" && f.phraseAt(c.VTo+1) >= 0:
		p = f.Phrases[f.PhraseOf[c.VTo+1]]
		if f.headLemma(p) == "fire" {
			return p, lexicon.Occurrence{Class: "ASSAULT"}, true
		}
	case lemma == "take" && f.Lower(c.VTo) == "part" && f.Lower(c.VTo+1) == "in" && f.phraseAt(c.VTo+2) >= 0:
		p = f.Phrases[f.PhraseOf[c.VTo+2]]
	case lemma == "participate" && f.Lower(c.VTo) == "in" && f.phraseAt(c.VTo+1) >= 0:
		p = f.Phrases[f.PhraseOf[c.VTo+1]]
	case lemma == "have" && !f.had(c):
		return p, w, false
	case lemma == "make" && !c.Object.None() && f.goalAt(c.Object.To).From == c.Object.To && f.goalAt(c.Object.To).To > 0 && f.TimeOf[c.Object.To] == 0:
		return p, w, false // "made the inquiry a rallying cry"
	case lemma == "call" && f.named(c):
		return p, w, false
	case !f.takes(lemma, c.Object):
		return p, w, false
	case lemma == "call" && f.Lower(c.VTo) != "off" && f.Lower(c.Object.To) != "off",
		(lemma == "conclude" || lemma == "complete") && f.nounClass(f.headLemma(f.undergoer(c))) == "AGREE":
		return p, w, false
	case !lightVerbs[lemma] && !closing[lemma] && !suffering[lemma] && !skipping[lemma] && !there:
		return p, w, false
	case c.Passive && !there:
		p = f.rounds(c.Subject)
	default:
		p = f.rounds(c.Object)
	}
	if p.None() {
		return p, w, false
	}
	if _, own := lexicon.EventVerb(lemma + " " + f.Lower(p.Head)); own {
		return p, w, false // "opened fire"
	}
	w, ok = f.nounWord(p)
	return p, w, ok
}

// takes tells whether a light verb makes a happening of its object: one takes a
// trip or a vote, not a summit; one pays a visit, not a deal.
func (f *finder) takes(lemma string, p syntax.Phrase) bool {
	switch class := f.nounClass(f.headLemma(p)); lemma {
	case "take":
		return class == "VISIT" || class == "LEGISLATE" || class == "MOVE" || class == "TEST" || p.None() || class == ""
	case "pay":
		return class == "VISIT" || class == "CONSULT"
	}
	return true
}

// had tells whether what somebody has is one particular happening: "had a
// meeting", "had three talks", not "has had tours of duty".
func (f *finder) had(c *syntax.Clause) bool {
	if c.Object.None() {
		return false
	}
	w := &f.Words[c.Object.From]
	return w.Lower == "a" || w.Lower == "an" || w.XPOS == "CD" || f.dayOf(c) >= 0
}

// rounds goes on from a part of something to the thing: "a round of talks".
func (f *finder) rounds(p syntax.Phrase) syntax.Phrase {
	if !p.None() && portions[f.headLemma(p)] && f.Lower(p.To) == "of" && f.phraseAt(p.To+1) >= 0 {
		return f.Phrases[f.PhraseOf[p.To+1]]
	}
	return p
}

// phraseAt gives the index of the phrase that word i stands in; -1 for none.
func (f *finder) phraseAt(i int) int {
	if i < 0 || i >= len(f.Words) {
		return -1
	}
	return f.PhraseOf[i]
}

// take notes that the noun at i has told its event.
func (f *finder) take(i int) {
	if f.nouns == nil {
		f.nouns = map[int]bool{}
	}
	f.nouns[i] = true
}

// headLemma is the lemma of the head of a phrase; "" for none.
func (f *finder) headLemma(p syntax.Phrase) string {
	if p.None() {
		return ""
	}
	return f.Words[p.Head].Lemma
}

// nounClass is the class of a noun in the lexicon; "" for none.
func (f *finder) nounClass(lemma string) string {
	o, _ := lexicon.EventNoun(lemma)
	return o.Class
}
