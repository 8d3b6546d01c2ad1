package event

import (
	"onrecord"
	"onrecord/internal/syntax"
)

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
