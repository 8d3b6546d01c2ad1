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
		} else if t := f.timeIn(c.From, c.To, c.Verb); t >= 0 && f.comes(c, t) {
			m, doubt = onrecord.Planned, 0.15 // a timetable: "the trial opens on Monday"
		}
	case syntax.Progressive:
		if w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma); ok && w.Class == "CONTEST" {
			return "", 0 // nothing is won yet
		}
		m, doubt = onrecord.Happened, 0.3
		if t := f.timeIn(c.From, c.To, c.Verb); t >= 0 && f.comes(c, t) {
			m, doubt = onrecord.Planned, 0.15
		}
	case syntax.Future:
		m, doubt = onrecord.Planned, 0.05
		if f.unsure(c) || (c.Negated || f.nobody(c)) && f.foretold(c) {
			return "", 0
		}
	case syntax.Conditional:
		if f.reported(c) {
			m, doubt = onrecord.Planned, 0.2
		}
	case syntax.Infinitive:
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

// habitual tells whether a clause tells of what is done again and again: "each
// week", "often".
func (f *finder) habitual(c *syntax.Clause) bool {
	for i := max(0, c.VFrom-1); i < c.To; i++ {
		if n := f.TimeOf[i] - 1; n >= 0 && f.Times[n].Type == onrecord.TimeSet || i <= c.VTo && frequently[f.Lower(i)] {
			return true
		}
	}
	return false
}

// unsure tells whether the verb group hedges: "will likely".
func (f *finder) unsure(c *syntax.Clause) bool {
	for i := max(0, c.VFrom-1); i < c.VTo; i++ {
		if hedges[f.Lower(i)] {
			return true
		}
	}
	return false
}

// hypothetical tells whether a clause stands under "if" or its like, or asks.
func (f *finder) hypothetical(c *syntax.Clause) bool {
	switch f.Lower(c.Opener) {
	case "if", "unless", "whether", "how", "why":
		return true
	case "once":
		t := f.dayOf(c)
		return t < 0 || !f.ahead(t)
	case "until", "till":
		return c.Tense == syntax.Present
	}
	k := c
	for step := 0; step < 4 && k.Governor >= 0; step++ {
		k = &f.Clauses[k.Governor]
		if o := f.Lower(k.Opener); o == "if" || o == "unless" || o == "whether" {
			return true
		}
	}
	return false
}

// foretold tells whether what lies ahead is of a kind that is foretold, not
// planned: deaths, accidents, wins; and attacks, unless by who tells of them.
func (f *finder) foretold(c *syntax.Clause) bool {
	w, ok := lexicon.EventVerb(f.Words[c.Verb].Lemma)
	if !ok || c.Tense == syntax.Infinitive {
		return false
	}
	switch w.Class {
	case "DEATH", "INJURE", "DISASTER", "CONTEST", "CONCEDE":
		return true
	case "ASSAULT", "FIGHT", "SEIZE":
		n := f.StatementAt(f.Words[c.Verb].Start)
		who := f.subject(c)
		return n >= 0 && f.dayOf(c) < 0 && !(who.To > 0 && (f.Lower(who.From) == "we" || f.Lower(who.From) == "i"))
	}
	return false
}

// inMind tells whether a clause is what a noun of thought holds: "doubts that
// Norland will leave".
func (f *finder) inMind(c *syntax.Clause) bool {
	o := c.Opener
	return o > 0 && f.Lower(o) == "that" && !c.Relative && f.Words[o-1].UPOS == syntax.NOUN && thoughts[f.Words[o-1].Lemma]
}

// conditional tells whether what clause c has ahead hangs on an "if" beside it.
func (f *finder) conditional(c *syntax.Clause) bool {
	if c.Tense != syntax.Future && c.Tense != syntax.Conditional && c.Tense != syntax.Infinitive {
		return false
	}
	for k := range f.Clauses {
		if d := &f.Clauses[k]; d.Opener >= 0 && (f.Lower(d.Opener) == "if" || f.Lower(d.Opener) == "unless") && d.Tense.Finite() {
			return true
		}
	}
	return false
}

// reported tells whether "would" is the "will" of someone whose words are
// reported in the past tense, and no condition stands in the sentence.
func (f *finder) reported(c *syntax.Clause) bool {
	for i := range f.Words {
		if f.PhraseOf[i] < 0 && (f.Words[i].Lower == "if" || f.Words[i].Lower == "unless") {
			return false
		}
	}
	if f.Words[c.Verb].Quote >= 0 {
		return false
	}
	if f.StatementAt(f.Words[c.Verb].Start) < 0 {
		t := f.timeIn(c.From, c.To, c.Verb)
		return t >= 0 && f.ahead(t) // "the sides would meet next week": told after someone
	}
	for k := range f.Clauses {
		d := &f.Clauses[k]
		if d.Verb < c.Verb && (d.Tense == syntax.Past || d.Tense == syntax.Perfect) && !d.Negated && tells[f.Words[d.Verb].Lemma] {
			return true
		}
	}
	return false
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
	case syntax.Infinitive, syntax.Gerund:
		if c.Governor >= 0 && c.Governor < n && f.Clauses[c.Governor].Tense.Finite() {
			return f.ofGovernor(c.Governor)
		}
	}
	return "", 0
}

// gerund reads an "-ing" by what stands before it.
func (f *finder) gerund(n int) (onrecord.Modality, float64) {
	c := &f.Clauses[n]
	if c.Governor < 0 {
		return f.leadingGerund(c)
	}
	g := &f.Clauses[c.Governor]
	base, _ := f.ofGovernor(c.Governor)
	before := f.Lower(c.VFrom - 1)
	switch {
	case c.Negated, g.Negated:
		return "", 0
	case deniers[f.Words[g.Verb].Lemma] && c.VFrom == g.VTo:
		return onrecord.Denied, 0.15
	case before == "for" && f.Lower(c.VFrom-2) == "responsible":
		return onrecord.Happened, 0.2
	case f.Words[g.Verb].Lemma == "convict" && before == "of":
		return onrecord.Happened, 0.15
	case accusers[f.Words[g.Verb].Lemma] && (before == "of" || before == "for"):
		return onrecord.Alleged, 0.15
	case before == "after":
		return onrecord.Happened, 0.15
	case base != onrecord.Happened:
		return "", 0
	case before == "and" && n > 0 && f.Clauses[n-1].Tense == syntax.Gerund:
		return f.gerund(n - 1)
	case before == "," && f.listed(g, c):
		return "", 0
	case (before == "on" || before == "upon") && !f.arrives(c):
		return "", 0
	case before == ",", before == "by", timed[before], doneVerbs[f.Words[g.Verb].Lemma] && c.VFrom == g.VTo:
		return onrecord.Happened, 0.2
	}
	return "", 0
}

// arrives tells whether the verb of a clause is one of coming and going: "on
// arriving", not "agreed on cutting".
func (f *finder) arrives(c *syntax.Clause) bool {
	class, _ := verbClass(f.Words[c.Verb].Lemma)
	return class == "MOVE" || class == "VISIT" || class == "RETREAT"
}

// listed tells whether an "-ing" goes on a list of examples: "pledges,
// including cutting taxes, ending the war".
func (f *finder) listed(g, c *syntax.Clause) bool {
	for i := g.VTo; i < c.VFrom; i++ {
		switch f.Lower(i) {
		case "including", "like", "such":
			return true
		}
	}
	return false
}

// leadingGerund reads an "-ing" before the clause that it goes with: "after
// meeting the envoys, he left".
func (f *finder) leadingGerund(c *syntax.Clause) (onrecord.Modality, float64) {
	before := f.Lower(c.VFrom - 1)
	if c.Negated {
		return "", 0
	}
	if before == "after" || before == "since" || c.VTo-c.VFrom > 1 && f.Lower(c.VFrom) == "having" {
		return onrecord.Happened, 0.2
	}
	if g := f.above(c); g != nil && timed[before] && (g.Tense == syntax.Past || g.Tense == syntax.Perfect) {
		return onrecord.Happened, 0.2
	}
	return "", 0
}

// reduced reads a participle that stands alone after a noun: "the soldiers
// killed in May". Without a day, a place or a doer it is a quality.
func (f *finder) reduced(c *syntax.Clause) (onrecord.Modality, float64) {
	if c.Subject.None() || c.Negated || f.Words[c.Verb].Form[0] >= 'A' && f.Words[c.Verb].Form[0] <= 'Z' {
		return "", 0
	}
	t := f.timeIn(c.From, c.To, c.Verb)
	if t < 0 && c.Agent.None() && (!placing[f.Lower(c.VTo)] || standing[f.Words[c.Verb].Lemma]) {
		return "", 0
	}
	if t >= 0 && f.ahead(t) {
		return onrecord.Planned, 0.2
	}
	return onrecord.Happened, 0.2
}

// byTeller weighs who tells it: what one side claims against another is
// alleged, what is denied is denied.
func (f *finder) byTeller(c *syntax.Clause, m onrecord.Modality, doubt float64) (onrecord.Modality, float64) {
	for i := max(0, c.VFrom-2); i <= c.VTo+1; i++ {
		switch f.Lower(i) {
		case "allegedly", "reportedly", "purportedly", "supposedly", "apparently":
			if m == onrecord.Happened {
				m = onrecord.Alleged
			}
		}
	}
	if o := c.Opener; o > 0 && f.Lower(o) == "that" && claimNouns[f.Words[o-1].Lemma] && m == onrecord.Happened {
		m = onrecord.Alleged
	}
	n := f.StatementAt(f.Words[c.Verb].Start)
	if n < 0 {
		return m, doubt
	}
	st := &f.Statements[n]
	switch {
	case f.ownPlan(c, st), c.Tense == syntax.Infinitive && f.promised(c):
		return m, doubt
	case st.Act == onrecord.Question || st.Act == onrecord.Belief || st.Act == onrecord.Wish || st.Act == onrecord.Demand:
		if m != onrecord.Happened {
			return "", 0
		}
	case st.Act == onrecord.Denial && m == onrecord.Happened:
		if f.Lower(c.Opener) != "that" && c.Tense.Finite() || c.Relative || c.Tense == syntax.Participle {
			return m, doubt + 0.15
		}
		return onrecord.Denied, doubt + 0.1
	case st.Act == onrecord.Threat && m == onrecord.Planned:
		return "", 0
	}
	if m == onrecord.Happened && (claimed(st) || f.charged(c, st)) {
		return onrecord.Alleged, doubt + 0.05
	}
	return m, doubt
}

// ownPlan tells whether an infinitive is a statement only as what its own
// governor plans: "plans to send", "decided to close".
func (f *finder) ownPlan(c *syntax.Clause, st *onrecord.Statement) bool {
	if c.Tense != syntax.Infinitive || c.Governor < 0 || st.Cue == nil {
		return false
	}
	g := f.Words[f.Clauses[c.Governor].Verb]
	return planVerbs[g.Lemma] && f.Page.Text.Span(*st.Cue).Overlaps(g.Span)
}

// claimed tells whether the outlet keeps its distance from what is said.
func claimed(st *onrecord.Statement) bool {
	return st.Cue != nil && claims[firstWord(st.Cue.Exact)]
}

func firstWord(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] == ' ' {
			return s[:i]
		}
	}
	return s
}

// charged tells whether a speaker charges someone else with violence.
func (f *finder) charged(c *syntax.Clause, st *onrecord.Statement) bool {
	lemma, w, ok := f.verbWord(c)
	if !ok || w.Patient || !violent[f.class(c, lemma, w)] {
		return false
	}
	who := c.Agent
	if !c.Passive {
		who = f.subject(c)
	}
	n := f.whose(who)
	if n < 0 || f.Mentions[n].Form != onrecord.FormName || st.Speaker.Actor == "" {
		return false
	}
	return f.Mentions[n].Actor != "" && f.Mentions[n].Actor != st.Speaker.Actor
}
