package event

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// classByCast sorts by who does it and what it is done to, whatever the verb.
func (f *finder) classByCast(c *syntax.Clause, w lexicon.Occurrence, thing, doer string) string {
	switch w.Class {
	case "DEATH", "INJURE":
		if !w.Patient && f.violently(c, doer) {
			return "ASSAULT"
		}
	case "ASSAULT", "SEIZE":
		if nature[doer] {
			return "DISASTER"
		}
	case "OTHER":
		if c.Object.None() && !c.Passive && w.Object {
			return ""
		}
	case "TEST", "BEGIN":
		if f.flies(c) {
			return "TEST"
		}
		if of := f.course(c); of != "" {
			return of
		}
	case "END":
		return f.ended(c, thing)
	case "CHANGE":
		return f.changed(c, w)
	case "RETREAT":
		if w.Moves && (f.aPerson(f.subject(c)) || f.setsOut(c)) {
			return "MOVE" // a guest leaves, an army withdraws
		}
	}
	return w.Class
}

// violently tells whether those killed or hurt were attacked: somebody or a
// weapon did it, and no accident.
func (f *finder) violently(c *syntax.Clause, doer string) bool {
	who := f.doer(c)
	if who.None() && f.whenStruck(c) {
		return true
	}
	if who.None() {
		for i := c.VTo; i+1 < c.To; i++ {
			if (f.Lower(i) == "in" || f.Lower(i) == "during") && f.PhraseOf[i+1] >= 0 {
				class := f.nounClass(f.headLemma(f.Phrases[f.PhraseOf[i+1]]))
				return class == "ASSAULT" || class == "FIGHT"
			}
		}
		return false
	}
	return !nature[doer] && (weapons[doer] && doer != "car" && doer != "truck" && doer != "vehicle" || f.somebody(who))
}

// whenStruck tells whether a clause with "when" right after tells of an attack:
// "were killed when the camp was shelled".
func (f *finder) whenStruck(c *syntax.Clause) bool {
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.Verb > c.Verb && d.Tense.Finite() {
			return f.Lower(d.Opener) == "when" && d.Opener == c.To && violentVerb(f.Words[d.Verb].Lemma)
		}
	}
	return false
}

func violentVerb(lemma string) bool {
	class, _ := verbClass(lemma)
	return class == "ASSAULT" || class == "FIGHT"
}

// course gives the class of what begins or ends, where the noun is one of the
// lexicon: talks that start are talks.
func (f *finder) course(c *syntax.Clause) string {
	p := c.Object
	if c.Passive || p.None() {
		p = f.subject(c)
	}
	return f.nounClass(f.headLemma(p))
}

// ended sorts ends: of a mission, of talks, of something else.
func (f *finder) ended(c *syntax.Clause, thing string) string {
	of := f.course(c)
	switch {
	case campaigns[thing] || thing == "" && campaigns[f.headLemma(f.subject(c))] || of == "CONDUCT" || of == "MOBILIZE":
		return "RETREAT"
	case of == "CONSULT" || of == "VISIT" || of == "PROTEST":
		if calledOff[f.Words[c.Verb].Lemma] {
			return "SANCTION"
		}
		return of
	}
	return "END"
}

// changed sorts changes: more troops are a deployment, fewer a withdrawal.
func (f *finder) changed(c *syntax.Clause, w lexicon.Occurrence) string {
	p := f.undergoer(c)
	if p.None() {
		return w.Class
	}
	of := ""
	if f.Lower(p.To) == "of" && p.To+1 < len(f.Words) && f.PhraseOf[p.To+1] >= 0 {
		of = f.headLemma(f.Phrases[f.PhraseOf[p.To+1]])
	}
	switch thing := f.headLemma(p); {
	case !forces[thing] && !forces[of]:
		return w.Class
	case lessening[f.Words[c.Verb].Lemma]:
		return "RETREAT"
	}
	return "MOBILIZE"
}

// sends sorts what is sent: troops, people, goods and words.
func (f *finder) sends(c *syntax.Clause, thing string) string {
	p := f.undergoer(c)
	switch {
	case forces[thing] || craft[thing] || vessels[thing]:
		return "MOBILIZE"
	case emptyObjects[thing]:
		return ""
	case !c.Passive && !p.None() && f.goalAt(p.To).From == p.To && !f.goalAt(p.To).None() && f.TimeOf[p.To] == 0:
		return "TRANSFER" // sent somebody something
	case f.somebody(p) && f.Words[p.Head].XPOS != "CD" && (f.Words[p.Head].UPOS != syntax.PROPN || f.aPerson(p)):
		return "VISIT"
	case f.Words[p.Head].XPOS == "CD":
		return "MOBILIZE"
	}
	return "TRANSFER"
}

// aimed tells whether a shot has an aim: "at the town", "into Tarsk".
func (f *finder) aimed(c *syntax.Clause) bool {
	for i := c.VTo; i < c.To; i++ {
		switch f.Lower(i) {
		case "at", "on", "against":
			return f.TimeOf[min(i+1, len(f.Words)-1)] == 0
		}
	}
	return false
}
