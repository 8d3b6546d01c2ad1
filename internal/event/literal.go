package event

import (
	"strings"

	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// wanted are verbs that tell of an event only with an object of a kind.
var wanted = map[string]map[string]bool{
	"restore": bonds, "concede": contests, "hurl": weapons, "plant": weapons, "position": forces, "keep": forces, "maintain": forces,
	"drop": dropped,
}

// literal tells whether a verb of several meanings means what happens.
func (f *finder) literal(c *syntax.Clause, lemma string, w lexicon.Occurrence) bool {
	what := f.undergoer(c)
	thing := f.headLemma(what)
	if kind, ok := wanted[lemma]; ok && !kind[thing] || ofPeople[lemma] && !f.someone(what) || ofSums[lemma] && !f.ofMoney(what) {
		return false
	}
	if figurative[w.Class] && !c.Passive && !w.Patient && !f.subject(c).None() && !f.acted(c) && !f.moves(f.subject(c)) {
		return false // problems besiege, costs kill
	}
	if (w.Class == "BEGIN" || w.Class == "END") && !c.Passive && c.Object.None() && !w.Patient && !f.runs(f.subject(c)) {
		return false
	}
	return f.literalForce(c, lemma, what, thing) && f.literalPeace(c, lemma, what, thing) && f.literalMove(c, lemma, thing, w)
}

// literalForce reads verbs of force, which are said of news, words and costs.
func (f *finder) literalForce(c *syntax.Clause, lemma string, what syntax.Phrase, thing string) bool {
	switch lemma {
	case "kill", "wound", "injure", "hurt", "murder", "strangle", "maim", "slaughter":
		return f.someone(what) || vessels[thing] || livestock[thing]
	case "attack", "assault", "target", "hammer", "pound":
		return !f.abstract(what)
	case "strike", "hit":
		doer := f.headLemma(f.doer(c))
		return doer == "" || f.somebody(f.doer(c)) || weapons[doer] || nature[doer] || vessels[doer] || craft[doer]
	case "execute":
		return f.sacked(c) // not a plan, a change
	case "disappear", "vanish":
		who := f.subject(c)
		return f.aPerson(who) || person(f.headLemma(who)) || craft[f.headLemma(who)] || vessels[f.headLemma(who)]
	case "come down":
		return craft[f.headLemma(f.subject(c))]
	case "go off":
		return weapons[f.headLemma(f.subject(c))]
	case "turn in":
		return strings.HasSuffix(thing, "self") || strings.HasSuffix(f.Lower(what.Head), "selves") || f.somebody(what)
	case "question":
		return inquirers[f.headLemma(f.doer(c))] || f.Tag(f.doer(c).Head) == "PRP" || c.Passive && f.Lower(c.VTo) == "by"
	}
	return true
}

// literalPeace reads verbs of meeting, giving, deciding and refusing.
func (f *finder) literalPeace(c *syntax.Clause, lemma string, what syntax.Phrase, thing string) bool {
	switch lemma {
	case "present", "give":
		return f.handsOver(c)
	case "deliver":
		return !f.abstract(what)
	case "address":
		return f.toPeople(c.Object)
	case "agree":
		return f.agrees(c)
	case "greet":
		return f.someone(what)
	case "meet":
		return c.Object.None() || f.somebody(c.Object) || f.somebody(f.beside(c.Object)) // not a deadline, a need
	case "build":
		return !what.None()
	case "recall":
		return envoys[thing] || f.dayOf(c) >= 0 && !f.aPerson(what) && f.nounClass(thing) == "" && !papers[thing] // not a vote, in words
	case "buy":
		return what.None() || f.Words[what.Head].XPOS != "PRP" // "isn't buying it"
	case "refuse", "decline":
		return !f.silence(c)
	case "authorize", "authorise":
		return !c.Passive || !f.infinitiveAt(c.VTo) // a permission that somebody has
	case "receive":
		return f.somebody(what) && f.Words[what.Head].XPOS != "CD" || f.ofMoney(what) || prizes[thing] && f.determinedOrOne(what)
	case "dismiss", "throw out":
		return f.somebody(what) || offers[thing] || laws[thing] || filings[thing]
	case "call":
		if f.named(c) {
			return false
		}
		return assemblies[f.nounClass(thing)]
	case "return":
		return c.Object.None() || f.nounClass(thing) == "" && !papers[thing]
	case "pass":
		return c.Passive || laws[thing] || thing == "proposal" || thing == "plan"
	case "advance":
		return laws[thing] || c.Object.None()
	}
	return true
}

// named tells whether a clause with "call" says what something is called, and
// calls nothing together: "what he called a good talk", "called the vote “a
// farce”".
func (f *finder) named(c *syntax.Clause) bool {
	if f.Lower(c.Subject.From-1) == "what" {
		return true
	}
	if c.Object.None() {
		return false
	}
	at := f.nounEnd(c.Object)
	return syntax.QuoteMark(f.Lower(at)) || f.phraseAt(at) >= 0 && f.TimeOf[at] == 0 && f.Tag(at) == "DT"
}

// determinedOrOne tells whether a phrase means one thing.
func (f *finder) determinedOrOne(p syntax.Phrase) bool {
	return f.determined(p) || f.Lower(p.From) == "a" || f.Lower(p.From) == "an"
}

// agrees tells whether an agreement comes about: several agree, or with
// somebody, or to something; one who agrees and no more shares an opinion.
func (f *finder) agrees(c *syntax.Clause) bool {
	switch next := f.Lower(c.VTo); next {
	case "with":
		return f.meets(c.VTo+1) && f.sharedAim(f.goal(c).To)
	case ":", ",", ".", "that":
		return !f.aPerson(f.subject(c)) && f.Words[f.subject(c).Head].XPOS != "PRP" && next != ":"
	}
	return true
}

// sharedAim tells whether what two sides come to terms on begins at word i.
func (f *finder) sharedAim(i int) bool {
	switch f.Lower(i) {
	case "to", "on", "over", "that":
		return true
	}
	return false
}

// silence tells whether what is refused is to speak: "declined to comment".
func (f *finder) silence(c *syntax.Clause) bool {
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.VFrom >= c.VTo {
			return speaking[f.Words[d.Verb].Lemma] || d.Passive
		}
	}
	return false
}
