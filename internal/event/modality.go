package event

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// modality tells how what clause n tells stands to the world, with the doubt
// of it; "" when it tells of no event.
func (f *finder) modality(n int) (onrecord.Modality, float64) {
	c := &f.Clauses[n]
	if f.hypothetical(c) {
		return "", 0
	}
	m, doubt := f.byTense(n)
	if m == "" {
		return "", 0
	}
	if m == onrecord.Planned && (f.conditional(c) || f.foretold(c)) || f.inMind(c) {
		return "", 0
	}
	if m == onrecord.Denied && doubt == 0 {
		doubt = 0.2
	}
	return f.byTeller(c, m, doubt)
}

// byTense reads the verb group.
func (f *finder) byTense(n int) (onrecord.Modality, float64) {
	c := &f.Clauses[n]
	m, doubt := onrecord.Modality(""), 0.0
	switch c.Tense {
	case syntax.Past, syntax.Perfect:
		m = onrecord.Happened
	case syntax.Present:
		if f.heading && !c.Passive && !c.Relative {
			m, doubt = onrecord.Happened, 0.1
		} else if t := f.dayOf(c); t >= 0 && f.comes(c, t) {
			m, doubt = onrecord.Planned, 0.15 // a timetable: "the trial opens on Monday"
		}
	case syntax.Progressive:
		if w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma); ok && w.Class == "CONTEST" {
			return "", 0 // nothing is won yet
		}
		m, doubt = onrecord.Happened, 0.3
		if t := f.dayOf(c); t >= 0 && f.comes(c, t) {
			m, doubt = onrecord.Planned, 0.15
		}
	case syntax.Future:
		m, doubt = onrecord.Planned, 0.05
		if f.unsure(c) || (c.Negated || f.nobody(c)) && f.foretold(c) {
			return "", 0
		}
	case syntax.Conditional:
		if f.reported(c) && !f.unsure(c) {
			m, doubt = onrecord.Planned, 0.2
		}
	case syntax.Infinitive:
		if k := f.sharesModal(c); k >= 0 {
			return f.byTense(k)
		}
		return f.hanging(n)
	case syntax.Gerund:
		return f.gerund(n)
	case syntax.Participle:
		if k := f.passiveBefore(n); k >= 0 {
			return f.byTense(k)
		}
		return f.reduced(c)
	}
	if m != "" && (c.Negated || f.nobody(c)) {
		return onrecord.Denied, 0.2
	}
	return m, doubt
}

// sharesModal gives the index of the clause with "will" or "would" that a bare
// verb after a comma goes on from: "would halt the drills, scrap its base and";
// -1 for none.
func (f *finder) sharesModal(c *syntax.Clause) int {
	if c.Governor < 0 || f.Tag(c.VFrom) == "TO" || f.Lower(c.VFrom-1) != "," && f.Tag(c.VFrom-1) != "CC" {
		return -1
	}
	g := &f.Clauses[c.Governor]
	if g.Tense != syntax.Future && g.Tense != syntax.Conditional || tells[f.Words[g.Verb].Lemma] || f.Words[g.Verb].Quote != f.Words[c.Verb].Quote {
		return -1
	}
	return c.Governor
}

// passiveBefore gives the index of the passive clause that a participle after
// "and" goes on from: "was detained and released"; -1 for none.
func (f *finder) passiveBefore(n int) int {
	c := &f.Clauses[n]
	if n == 0 || f.Tag(c.VFrom-1) != "CC" || !f.Clauses[n-1].Passive || f.Clauses[n-1].Tense == syntax.Participle {
		return -1
	}
	return n - 1
}

// nobody tells whether a word beside the verb group says no: "never met", "no
// shots were fired".
func (f *finder) nobody(c *syntax.Clause) bool {
	if f.Lower(c.VFrom-1) == "never" {
		return true
	}
	if !c.Subject.None() && (f.Lower(c.Subject.From-1) == "nor" || f.Lower(c.Subject.From-1) == "neither") {
		return true // "neither Norland nor Sudmark has signed"
	}
	for _, p := range [...]syntax.Phrase{c.Subject, c.Object} {
		if !p.None() && (f.Lower(p.From) == "no" || f.Lower(p.From) == "neither") {
			return true
		}
	}
	return false
}

// comes tells whether time t, of a clause in the present, lies ahead: after
// the day of publication, or a weekday named without "last", which in the
// present is the next.
func (f *finder) comes(c *syntax.Clause, t int) bool {
	if f.ahead(t) {
		return true
	}
	if m := f.orElse(t); m >= 0 && f.ahead(m) {
		return true
	}
	return c.Tense == syntax.Progressive && !f.hasBeen(c) && f.bareWeekday(t) && f.over(t)
}

// bareWeekday tells whether time t is the name of a weekday and no more.
func (f *finder) bareWeekday(t int) bool {
	switch f.Times[t].Evidence.Exact {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	}
	return false
}

// ahead tells whether time n lies after the day of publication.
func (f *finder) ahead(n int) bool {
	tm := &f.Times[n]
	return f.pub.Latest != "" && tm.Earliest > f.pub.Latest
}

// ofGovernor reads the clause that another hangs on; what that hangs on in turn
// is read one step up.
func (f *finder) ofGovernor(n int) (onrecord.Modality, float64) {
	switch c := &f.Clauses[n]; c.Tense {
	case syntax.Past, syntax.Perfect, syntax.Progressive:
		return onrecord.Happened, 0
	case syntax.Future:
		return onrecord.Planned, 0.05
	case syntax.Present:
		if f.heading {
			return onrecord.Happened, 0.1
		}
	case syntax.Infinitive:
		if c.Governor < n {
			return f.hanging(n)
		}
	case syntax.Gerund:
		if c.Governor >= 0 && c.Governor < n && f.Clauses[c.Governor].Tense.Finite() {
			return f.ofGovernor(c.Governor)
		}
	}
	return "", 0
}
