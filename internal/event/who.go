package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
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
		l.add(f.possessor(f.Phrases[f.PhraseOf[c.VFrom-1]]), "doer") // "Norland's pledge to leave"
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
	of := p.To
	if f.Lower(of) == "out" {
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

// after adds those met, fought or agreed with: "with", "against", "between".
func (f *finder) after(l *cast, from, to int, class string) {
	mutual := class == "CONSULT" || class == "AGREE" || class == "FIGHT" || class == "COOPERATE"
	for i := from; i+1 < to; i++ {
		if f.PhraseOf[i+1] < 0 || f.TimeOf[i+1] > 0 {
			continue
		}
		switch f.Lower(i) {
		case "with", "between":
			if mutual {
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

// nounCast adds the actors around a noun: "Iraq's attack on", "the defeat of".
func (f *finder) nounCast(l *cast, h happening) {
	if n := f.possessor(h.noun); n >= 0 {
		part := ownPart(h.word)
		if f.Mentions[n].Type == onrecord.Person && bloody[h.word.Class] && !f.owns(h.noun) {
			part = "target" // "the Lomax killing"
		}
		l.add(n, part)
	}
	for i := h.noun.To; i+1 < h.to; i++ {
		if f.PhraseOf[i+1] < 0 || f.TimeOf[i+1] > 0 {
			continue
		}
		p := f.Phrases[f.PhraseOf[i+1]]
		switch f.Lower(i) {
		case "of":
			f.everyone(l, p, ofPart(h.word))
		case "by":
			f.everyone(l, p, "doer")
		case "against", "on":
			f.everyone(l, p, "target")
		case "between", "with", "among":
			f.everyone(l, p, "other")
		}
	}
}

// owns tells whether a phrase has an owner: "Norland's".
func (f *finder) owns(p syntax.Phrase) bool {
	for i := p.From; i < p.Head; i++ {
		if f.Words[i].XPOS == "POS" || f.Words[i].XPOS == "PRP$" {
			return true
		}
	}
	return false
}

// possessor gives the mention before the head of a phrase: "Iraq's", "US".
func (f *finder) possessor(p syntax.Phrase) int {
	if p.From >= p.Head {
		return -1
	}
	return f.FirstMention(f.Structure, p.From, p.Head)
}

// ofPart is the part of whom a noun has after "of": the defeat of someone is
// done to them, the withdrawal of someone by them.
func ofPart(w lexicon.Occurrence) string {
	switch w.Class {
	case "SEIZE", "DEATH", "ARREST", "COERCE", "ELECT", "APPOINT", "TRIAL", "RELEASE", "ASSAULT", "INJURE", "TRANSFER":
		return "target"
	}
	return "doer"
}

func ownPart(w lexicon.Occurrence) string {
	switch w.Class {
	case "SEIZE", "DEATH", "ARREST", "ELECT", "APPOINT", "RELEASE":
		return "target"
	}
	return "doer"
}

// place names where it happened.
func (f *finder) place(h happening) onrecord.Maybe {
	n := f.placeIn(h.tTo, h.to, h.word)
	if n < 0 {
		n = f.placeIn(h.from, h.tFrom, h.word)
	}
	if n < 0 {
		return ""
	}
	return onrecord.Maybe(f.Mentions[n].Evidence.Exact)
}

// placeIn gives the index of the first place named between two words with a
// preposition of place, or as the goal of a move or visit; -1 for none.
func (f *finder) placeIn(from, to int, w lexicon.Occurrence) int {
	if from >= to {
		return -1
	}
	lo, hi := f.MentionsIn(f.Span(from, to))
	for n := lo; n < hi; n++ {
		m := &f.Mentions[n]
		if m.Type != onrecord.GPE && m.Type != onrecord.Loc && m.Type != onrecord.Fac || m.Form == onrecord.FormPronoun {
			continue
		}
		if f.placed(f.wordAt(f.MentionAt[n].Start), w) {
			return n
		}
	}
	return -1
}

// wordAt gives the index of the word that begins at or after a byte.
func (f *finder) wordAt(at int) int {
	lo, hi := 0, len(f.Words)
	for lo < hi {
		mid := (lo + hi) / 2
		if f.Words[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// placed tells whether the phrase around word i stands after a preposition of
// place.
func (f *finder) placed(i int, w lexicon.Occurrence) bool {
	if i >= len(f.Words) {
		return false
	}
	if f.PhraseOf[i] >= 0 {
		p := f.Phrases[f.PhraseOf[i]]
		if f.Words[p.Head].UPOS != syntax.PROPN && p.Head > i && !leavable[f.Words[p.Head].Lemma] {
			return false // "in Iraq's army"
		}
		i = p.From
	}
	switch f.Lower(i - 1) {
	case "in", "at", "near", "inside", "outside", "across", "around", "throughout":
		return true
	case "from":
		return w.Class == "RETREAT" || w.Class == "MOVE"
	case "to", "into":
		return w.Moves || w.Class == "MOBILIZE" || w.Class == "VISIT"
	}
	return w.Class == "VISIT" || w.Moves && (w.Class == "RETREAT" || w.Class == "MOVE")
}
