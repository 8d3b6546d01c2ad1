package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// turn gives a verb another class with an object of a kind; a nil kind is any
// object.
type turn struct {
	kind  map[string]bool
	class string
}

// byObject are verbs whose class goes by what is done to: one lifts a ban, gives
// up a weapon, files a suit. The first turn that fits counts.
var byObject = map[string][]turn{
	"release":     {{papers, "ANNOUNCE"}},
	"withdraw":    {{offers, "END"}},
	"drop":        {{weapons, "ASSAULT"}},
	"recall":      {{envoys, "SANCTION"}},
	"lift":        {{penalties, "SANCTION"}},
	"ease":        {{penalties, "SANCTION"}},
	"relax":       {{penalties, "SANCTION"}},
	"block":       {{ways, "PROTEST"}, {laws, "REJECT"}, {nil, ""}},
	"defeat":      {{laws, "REJECT"}, {fighters, "SEIZE"}, {nil, "CONTEST"}},
	"give up":     {{arms, "RETREAT"}, {nil, "END"}},
	"exchange":    {{shots, "FIGHT"}, {glances, ""}},
	"strike down": {{nil, "REJECT"}},
	"dismiss":     {{laws, "REJECT"}, {offers, "REJECT"}, {filings, "REJECT"}},
	"throw out":   {{laws, "REJECT"}, {offers, "REJECT"}, {filings, "REJECT"}},
	"restore":     {{nil, "COOPERATE"}},
	"file":        {{filings, "TRIAL"}},
	"submit":      {{filings, "TRIAL"}},
	"advance":     {{laws, "LEGISLATE"}},
	"collapse":    {{buildings, "DISASTER"}},
}

// class sorts what a verb tells by what is done to whom: one fires an aide, a
// shot or a missile. "" is for what is no event in that company.
func (f *finder) class(c *syntax.Clause, lemma string, w lexicon.Occurrence) string {
	what := f.undergoer(c)
	thing, doer := f.headLemma(what), f.headLemma(f.doer(c))
	if !what.None() {
		for _, t := range byObject[lemma] {
			if t.kind == nil || t.kind[thing] {
				return t.class
			}
		}
	}
	if class, ok := f.classOfForce(c, lemma, thing); ok {
		return class
	}
	if class, ok := f.classOfPeace(c, lemma, thing, doer); ok {
		return class
	}
	return f.classByCast(c, w, thing, doer)
}

// classOfForce sorts verbs of force that have peaceful meanings, too.
func (f *finder) classOfForce(c *syntax.Clause, lemma, thing string) (string, bool) {
	what := f.undergoer(c)
	switch lemma {
	case "fire":
		if f.sacked(c) {
			return "RESIGN", true
		}
		if f.flies(c) && !f.aimed(c) {
			return "TEST", true
		}
	case "beat":
		if n := f.MentionOf(f.Structure, what); n >= 0 && f.Words[what.Head].XPOS == "NNP" {
			return "CONTEST", true
		}
		return "", !f.somebody(what)
	case "capture", "recapture":
		return "COERCE", f.aPerson(what) || !what.None() && person(thing)
	case "take over":
		doer := f.doer(c)
		return "APPOINT", f.aPerson(doer) || !doer.None() && f.Words[doer.Head].XPOS == "PRP"
	case "reach", "strike", "clinch", "seal", "secure", "conclude", "finalise", "finalize":
		if f.nounClass(thing) == "AGREE" || lemma != "strike" && accords[thing] {
			return "AGREE", true
		}
		return "", lemma == "reach"
	case "collapse", "fall":
		return "DISASTER", buildings[f.headLemma(f.subject(c))]
	}
	return "", false
}

// classOfPeace sorts verbs of going, sending, taking and voting.
func (f *finder) classOfPeace(c *syntax.Clause, lemma, thing, doer string) (string, bool) {
	what := f.undergoer(c)
	switch lemma {
	case "win", "lose":
		return "ELECT", f.nounClass(thing) == "ELECT" || thing == "seat"
	case "send", "dispatch":
		return f.sends(c, thing), true
	case "return":
		return "TRANSFER", !c.Object.None() || c.Passive
	case "receive":
		return "TRANSFER", !f.somebody(what)
	case "go":
		if polls[f.headLemma(f.goal(c))] {
			return "ELECT", true
		}
		return "TRIAL", jails[f.headLemma(f.goal(c))]
	case "break out", "roll out":
		return "MOVE", f.Lower(c.VTo+1) == "of"
	case "quit":
		return "RETREAT", thing != "" && f.nounClass(thing) != ""
	case "remove":
		if !forces[thing] && !f.someone(what) {
			return "OTHER", true
		}
		if n := f.MentionOf(f.Structure, what); n >= 0 && f.Mentions[n].Type == onrecord.GPE {
			return "RETREAT", true // a state from a pact
		}
		return "RESIGN", !forces[thing]
	case "oust":
		return "RESIGN", f.somebody(what) && !fighters[doer]
	}
	return "", false
}
