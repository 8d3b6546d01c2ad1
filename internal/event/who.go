package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// participants gives the actors of a happening with their part.
func (f *finder) participants(h happening) []onrecord.Participant {
	l := &cast{f: f, list: []onrecord.Participant{}}
	if h.clause == nil {
		f.nounCast(l, h)
		return l.list
	}
	c := h.clause
	subject := f.subject(c)
	if c.Tense == syntax.Infinitive && f.promised(c) {
		plan := f.goalAt(c.VFrom - 1)
		l.add(f.ownerOf(plan), "doer")
		l.add(f.possessor(plan), "doer") // "Norland's pledge to leave"
	}
	switch {
	case c.Passive && !h.light:
		f.everyone(l, c.Subject, "target")
		f.everyone(l, c.Agent, "doer")
	case h.word.Patient:
		f.everyone(l, subject, "target")
	default:
		f.everyone(l, subject, "doer")
		if !c.Object.None() && !h.light {
			f.everyone(l, c.Object, "target")
		}
	}
	f.after(l, c.VTo, h.to, h.word.Class)
	if h.light {
		f.nounCast(l, happening{from: h.tFrom, to: h.to, tFrom: h.tFrom, noun: c.Object, word: h.word})
	}
	return l.list
}

// cast collects participants, each actor once.
type cast struct {
	f    *finder
	list []onrecord.Participant
}

func (l *cast) add(n int, part string) {
	if n < 0 {
		return
	}
	id := string(l.f.Mentions[n].Actor)
	if id == "" {
		return
	}
	for _, p := range l.list {
		if p.Actor == id {
			return
		}
	}
	name := l.f.Mentions[n].Evidence.Exact
	if a := l.f.ActorOf(n); a != nil {
		name = a.Name
	}
	l.list = append(l.list, onrecord.Participant{Actor: id, Name: name, Part: part})
}

// everyone adds the actor of a phrase and of those coordinated with it.
func (f *finder) everyone(l *cast, p syntax.Phrase, part string) {
	if p.None() {
		return
	}
	if from := f.ListStart(p.From); from < p.From {
		p = f.Phrases[f.PhraseOf[from]]
	}
	l.add(f.whose(p), part)
	for k := 0; k < 8; k++ {
		q := f.beside(p)
		if q.None() {
			return
		}
		l.add(f.whose(q), part)
		p = q
	}
}

// beside is the phrase coordinated with p on its right: "Iran, Iraq and".
func (f *finder) beside(p syntax.Phrase) syntax.Phrase {
	i := p.To
	if f.Lower(i) == "," {
		i++
	}
	if f.Tag(i) == "CC" && f.Lower(i) != "but" {
		i++
	}
	if i == p.To || i >= len(f.Words) || f.PhraseOf[i] < 0 || f.TimeOf[i] > 0 {
		return syntax.Phrase{}
	}
	q := f.Phrases[f.PhraseOf[i]]
	if q.From != i || f.BeginsClause(q) && f.Tag(i-1) != "CC" {
		return syntax.Phrase{}
	}
	return q
}

// whose gives the mention that stands for a phrase: over its head, else in
// what hangs on it with "of" ("the mission of the coalition"), else the body
// whose force or office it is ("Iraq's army").
func (f *finder) whose(p syntax.Phrase) int {
	if p.None() {
		return -1
	}
	if n := f.MentionOf(f.Structure, p); n >= 0 {
		return n
	}
	if !f.standsFor(p) {
		return -1 // "the capture of the general" does nothing in his name
	}
	of := p.To
	if f.Lower(of) == "out" && f.Words[p.Head].XPOS == "CD" {
		of++ // "168 out of the house"
	}
	if f.Lower(of) == "of" && of+1 < len(f.Words) && f.PhraseOf[of+1] >= 0 {
		if n := f.MentionOf(f.Structure, f.Phrases[f.PhraseOf[of+1]]); n >= 0 {
			return n
		}
	}
	if !bodies[f.Words[p.Head].Lemma] {
		return -1
	}
	return f.FirstMention(f.Structure, p.From, p.To)
}

// standsFor tells whether what hangs on a phrase with "of" is meant with it:
// people, a body or a part of them, not "control of the party".
func (f *finder) standsFor(p syntax.Phrase) bool {
	lemma, tag := f.headLemma(p), f.Words[p.Head].XPOS
	return bodies[lemma] || organs[lemma] || forces[lemma] || campaigns[lemma] || portions[lemma] || pieces[lemma] || vessels[lemma] || craft[lemma] || person(lemma) || numbers[f.Lower(p.Head)] || tag == "CD" || tag == "DT" || tag == "NNP"
}

// mutual tells whether all sides do what a class stands for.
func mutual(class string) bool {
	return class == "CONSULT" || class == "AGREE" || class == "FIGHT" || class == "COOPERATE"
}

// after adds those met, fought or agreed with: "with", "against", "between".
func (f *finder) after(l *cast, from, to int, class string) {
	for i := from; i+1 < to; i++ {
		if f.PhraseOf[i+1] < 0 || f.TimeOf[i+1] > 0 {
			continue
		}
		switch f.Lower(i) {
		case "with", "between":
			if mutual(class) {
				f.everyone(l, f.Phrases[f.PhraseOf[i+1]], "other")
			}
		case "to", "from":
			if class == "TRANSFER" || class == "AID" {
				f.everyone(l, f.Phrases[f.PhraseOf[i+1]], "other")
			}
		case "against", "on":
			if class == "ASSAULT" || class == "FIGHT" || class == "SANCTION" {
				f.everyone(l, f.Phrases[f.PhraseOf[i+1]], "target")
			}
		}
	}
}
