package commitment

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// undertaker gives the mention of whoever is bound by a clause in the future,
// and whether its subject can be bound at all.
func (f *finder) undertaker(c *syntax.Clause) (int, bool) {
	head := &f.Words[c.Subject.Head]
	if i := c.Subject.From - 1; i > 0 && i != c.Opener && f.Words[i].UPOS == syntax.ADP && !c.Relative && !c.Shared && (i > c.From || (f.Tag(i) == "IN" || f.Tag(i) == "TO") && (f.Words[max(0, i-1)].UPOS == syntax.NOUN || f.Words[max(0, i-1)].UPOS == syntax.DET)) {
		return -1, false // the end of a longer subject: "pulling troops out of Norland would"
	}
	if head.XPOS == "PRP" {
		switch head.Lower {
		case "you", "it":
			n := f.MentionOf(f.Structure, c.Subject)
			return n, head.Lower == "it" && (n >= 0 || f.ownReport(c) || f.madeClear(c))
		}
		return f.MentionOf(f.Structure, c.Subject), true
	}
	if head.XPOS == "EX" || emptySubjects[head.Lower] {
		n := f.StatementAt(f.Words[c.Verb].Start)
		return -1, c.Passive && f.noneOf(c.Subject) && n >= 0 && f.inCharge(n) // "no one will be harmed"
	}
	if c.Passive {
		if n := f.MentionOf(f.Structure, c.Agent); n >= 0 {
			return n, true
		}
	}
	if n := f.meant(c, f.MentionOf(f.Structure, f.foremost(c.Subject))); n >= 0 {
		return n, true
	}
	if c.Relative {
		return -1, false // "a process that will end the conflict"
	}
	n, what := f.ownerIn(c.Subject), f.Words[f.bulk(c.Subject).Head].Lemma
	if n >= 0 && head.UPOS == syntax.PROPN && f.Mentions[n].Form == onrecord.FormOffice {
		return n, true // the office stands before a name that was not made out
	}
	return n, undertakings[what] || f.acts(c.Subject) || n >= 0 && lexiconNoun(what) && (c.Passive || c.Object.None() || c.Object.From < c.VTo) || f.underOffice(c) || f.comes(c)
}

// comes tells whether a clause says of what is planned that it comes about on a
// day: "the tariff will take effect on 1 June".
func (f *finder) comes(c *syntax.Clause) bool {
	what := f.Words[c.Subject.Head].Lemma
	if c.Relative || !happening(what) && !laws[what] || undergone[what] {
		return false
	}
	if lemma := f.Words[c.Verb].Lemma; lemma != "take" && !comingVerbs[lemma] && !openingVerbs[lemma] || lemma == "take" && f.Lower(c.VTo) != "effect" && f.Lower(c.VTo) != "place" && f.Lower(c.VTo) != "force" {
		return false
	}
	_, ok := f.newDay(c.VTo, c)
	return ok
}

// foremost is the first of the phrases coordinated with p: "Spain and France".
func (f *finder) foremost(p syntax.Phrase) syntax.Phrase {
	if from := f.ListStart(p.From); from < p.From {
		return f.Phrases[f.PhraseOf[from]]
	}
	return p
}

// idle tells whether a verb in the future binds nobody: being, seeming,
// knowing, and the turns of rhetoric.
func (f *finder) idle(c *syntax.Clause, lemma string) bool {
	if aspects[lemma] && c.VTo+1 < len(f.Words) {
		for i := c.VTo; i <= c.VTo+1; i++ {
			if f.Words[i].IsVerb() && idleVerbs[f.Words[i].Lemma] {
				return true // "will continue to grow"
			}
		}
	}
	if changes[lemma] && !c.Object.None() && c.Object.From >= c.VTo && (f.acts(c.Subject) || f.ownReport(c)) {
		return false // "would drop the suit"
	}
	if idleVerbs[lemma] && !(lemma == "be" && c.Passive) {
		return true
	}
	if (lemma == "remain" || lemma == "stay") && f.Tag(c.VTo) != "IN" && f.TimeOf[min(c.VTo, len(f.Words)-1)] == 0 {
		return true // "will remain strong"
	}
	if c.Negated && (lemma == "discuss" || lemma == "talk" || lemma == "speak") {
		return true // "will not discuss details"
	}
	if lemma == "sit" && f.Lower(c.VTo) == "down" {
		return false // "will sit down with"
	}
	for i := c.VTo; lemma == "do" && i < c.VTo+3; i++ {
		if w := f.Lower(i); w == "best" || w == "better" || w == "well" || w == "fine" || w == "great" || w == "utmost" || w == "part" || w == "everything" {
			return true // "will do our best"
		}
	}
	if next := f.Lower(c.VTo); c.Object.None() && !c.Passive && (lemma == "take" || lemma == "do") && (c.VTo >= len(f.Words) || f.Words[c.VTo].UPOS == syntax.PUNCT || next == "so") {
		return true // "steps that it would take": what, is told elsewhere
	}
	if c.Object.None() {
		return false
	}
	object := f.Words[c.Object.Head].Lemma
	switch lemma {
	case "leave":
		return object == "it"
	case "take":
		return f.TimeOf[c.Object.Head] > 0 || f.Lower(c.Object.To) == "at" || object == "time" || object == "year" || object == "place" && f.timeAfter(c) < 0
	case "make", "do", "have", "give", "put", "bring", "play", "send", "draw":
		return vagueObjects[object]
	}
	return false
}

func lexiconNoun(lemma string) bool {
	_, ok := lexicon.EventNoun(lemma)
	return ok
}
