package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

// nounModality tells how the happening that a phrase names stands to the
// world, by its day and by what it hangs on; "" when nothing tells.
func (f *finder) nounModality(p syntax.Phrase, h *happening) (onrecord.Modality, float64) {
	if f.coming(p, h) {
		return onrecord.Planned, 0.2
	}
	t := f.nounTime(*h)
	switch f.linked(p) {
	case "without", "against", "any":
		return "", 0
	case "under":
		if h.word.Class == "AGREE" && t >= 0 && f.ahead(t) {
			return "", 0 // what is done under a pact lies ahead, not the pact
		}
	case "ahead of", "before":
		if t >= 0 && f.ahead(t) && !bloody[h.word.Class] {
			h.real = true
			return onrecord.Planned, 0.2
		}
		if occasions[h.word.Class] && f.determined(p) && f.argued(p, h.to) && f.nowAround(p) {
			h.real = true
			return onrecord.Planned, 0.25 // "will travel ahead of Norland's summit with"
		}
		if f.realNear(p) && (f.Lower(p.From) == "the" || f.Words[p.From].XPOS == "POS") || t >= 0 && !f.ahead(t) {
			return "", 0
		}
		if t >= 0 {
			return onrecord.Planned, 0.2
		}
	case "after":
		if t >= 0 && f.ahead(t) && !f.realNear(p) {
			return onrecord.Planned, 0.2
		}
		if h.real = !h.word.Light && f.realNear(p); h.real {
			return onrecord.Happened, 0.15
		}
		if f.realNear(p) || t >= 0 && !f.ahead(t) && f.Times[t].Latest != "" {
			h.real = f.determined(p) && h.lemma != "war"
			return onrecord.Happened, 0.15
		}
		return "", 0
	case "behind":
		if bloody[h.word.Class] && f.plainAround(p) {
			h.real = true
			return onrecord.Happened, 0.2 // "was behind the attack"
		}
	case "crime":
		if f.realNear(p) && !h.word.Light {
			h.real = f.determined(p)
			return onrecord.Happened, 0.2
		}
	}
	if m, doubt := f.occasion(p, *h); m != "" && (t < 0 || !f.ahead(t) || f.coarse(t) && f.realNear(p)) {
		h.real = h.real || f.determined(p) && f.Lower(p.From) != "its" && h.lemma != "war"
		return m, doubt
	}
	if f.endedIn(p) {
		h.real = true
		return onrecord.Happened, 0.2
	}
	if m, doubt := f.carried(p, h); m != "" {
		if m == onrecord.Planned && t >= 0 && f.over(t) && f.timeIn(p.From, p.To, p.Head) == t {
			return onrecord.Happened, doubt
		}
		return m, doubt
	}
	if t >= 0 && f.Times[t].Earliest != "" {
		switch {
		case f.toCome(p) && (f.bareWeekday(t) && f.over(t) || !f.over(t) && !f.ahead(t) && f.timeIn(p.From, p.To, p.Head) == t && occasions[h.word.Class]):
			return onrecord.Planned, 0.2 // "Friday's talks would be short"
		case f.ahead(t) && bloody[h.word.Class]:
			return "", 0 // nobody puts an attack on the calendar: the day was misread
		case f.ahead(t) && !(f.bareWeekday(t) && f.realNear(p)):
			return onrecord.Planned, 0.25
		case f.realNear(p), f.timeIn(p.From, p.To, p.Head) == t && f.over(t), f.over(t) && f.determined(p) && !h.word.Light && f.plainAround(p):
			return onrecord.Happened, 0.2
		}
	}
	if f.presupposed(p, h) {
		h.real = f.Lower(p.From) != "its"
		return onrecord.Happened, 0.25
	}
	if f.made(p, h) {
		h.real = true
		return onrecord.Happened, 0.2
	}
	return "", 0
}

// linked tells how a phrase hangs on what is before it: "after" for what is
// told as having been ("since", "in the wake of"), "crime" for what somebody
// is charged with, else the word before it.
func (f *finder) linked(p syntax.Phrase) string {
	before, second := f.Lower(p.From-1), f.Lower(p.From-2)
	switch before {
	case "after", "since", "following", "during", "despite", "amid", "upon":
		if f.opensWith(p) {
			return "" // "after the pact was signed"
		}
		return "after"
	case "behind":
		return "behind"
	case "over":
		if p.From >= 2 && f.Words[p.From-2].UPOS != syntax.NUM {
			return "after"
		}
	case "of", "to", "from", "for", "in", "into", "with":
		switch {
		case before == "from" && (second == "back" || p.From >= 2 && f.Words[p.From-2].Lemma == "return"):
			return "after" // "returning from a visit"
		case second == "ahead":
			return "ahead of"
		case before == "to" && (second == "end" || second == "start"):
			return before // "an end to the blockade"
		case traces[f.Words[max(0, p.From-2)].Lemma] && f.Words[max(0, p.From-2)].UPOS == syntax.NOUN:
			return "after"
		case blames[f.Words[max(0, p.From-2)].Lemma]:
			return "crime"
		}
	}
	return before
}

// nowAround tells whether the clause around a phrase tells of what is or will
// be.
func (f *finder) nowAround(p syntax.Phrase) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if p.From >= c.From && p.To <= c.To && c.Tense.Finite() {
			return c.Tense == syntax.Present || c.Tense == syntax.Future || c.Tense == syntax.Progressive && !f.hasBeen(c)
		}
	}
	return false
}

// endedIn tells whether a phrase says how something came to its end: "the war
// ended in a truce".
func (f *finder) endedIn(p syntax.Phrase) bool {
	if before := f.Lower(p.From - 1); before != "in" && before != "with" {
		return false
	}
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if c.VTo == p.From-1 && f.Words[c.Verb].Lemma == "end" && !c.Negated {
			return c.Tense == syntax.Past || c.Tense == syntax.Perfect
		}
	}
	return false
}

// toCome tells whether the clause around a phrase tells of what will or would
// be.
func (f *finder) toCome(p syntax.Phrase) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if p.From >= c.From && p.To <= c.To && c.Tense.Finite() {
			return (c.Tense == syntax.Future || c.Tense == syntax.Conditional || c.Tense == syntax.Modal) && (p.From >= c.VTo || p.From == c.Subject.From)
		}
	}
	return false
}

// opensWith tells whether the word before a phrase opens a clause that has the
// phrase as its subject.
func (f *finder) opensWith(p syntax.Phrase) bool {
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.Opener >= 0 && c.Opener == p.From-1 && c.Subject.From == p.From {
			return true
		}
	}
	return false
}
