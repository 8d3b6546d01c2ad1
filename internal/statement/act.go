package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// actOf gives the act that the form of the content shows, whatever the class of
// its cue: who asks or tells somebody to do something demands or orders it, who
// insists that something be done demands it, and who agrees that something is
// so promises nothing. It is "" where the class tells.
func (f *finder) actOf(d *draft) onrecord.Act {
	l := f.line(d.line)
	k := l.wordAt(d.parts[0].Start)
	if d.cue.empty() || k < d.cue.to {
		return ""
	}
	toDo := l.infinitiveAt(k) || l.infinitiveAt(l.chainRight(k))
	switch {
	case d.word.Class == "question" && (toDo || l.subjunctive(k) || l.is(k-1, "for") && k-1 >= d.cue.to):
		return onrecord.Demand
	case d.word.Class == "tell" && toDo && d.word.Takes(lexicon.ObjectInfinitive):
		return onrecord.Order
	case pressing[d.word.lemma] && l.subjunctive(k):
		return onrecord.Demand
	case d.word.lemma == "agree" && !toDo && !l.willed(k):
		return onrecord.Assertion
	}
	return ""
}

// pressing verbs take a clause that asks for something as well as one that
// says what is so.
var pressing = set("insist suggest propose recommend advise stipulate")

// willed tells whether the clause at k tells of what is to come.
func (l *line) willed(k int) bool {
	for m := k; m < min(k+20, l.stop()); m++ {
		if l.is(m, "would", "will", "should", "must", "'ll", "’ll") {
			return true
		}
	}
	return false
}

// subjunctive tells whether the clause at k asks for something to be: "that
// the gate be shut".
func (l *line) subjunctive(k int) bool {
	e := l.chainRight(k)
	if e == k || l.is(k, "i", "we", "you", "they") {
		return false
	}
	if l.is(e, "not") {
		e++
	}
	return l.tag(e, "VB") && l.outside(e) && (l.is(e, "be") || l.tag(l.headOf(run{k, e}), "NN", "NNP", "PRP")) && l.pos(e, syntax.VERB, syntax.AUX)
}

// act is what a statement does, by the class of its cue.
func (f *finder) act(d *draft) onrecord.Act {
	if a := f.actOf(d); a != "" {
		return a
	}
	switch d.word.Class {
	case "deny":
		return onrecord.Denial
	case "demand":
		return onrecord.Demand
	case "order":
		return onrecord.Order
	case "promise":
		return onrecord.Promise
	case "threat":
		return f.threat(d)
	case "question":
		return onrecord.Question
	case "belief":
		return onrecord.Belief
	case "wish":
		return onrecord.Wish
	}
	return onrecord.Assertion
}

// threat tells a threat from a warning of what others or fate will do: the
// one who warns is the one who would act.
func (f *finder) threat(d *draft) onrecord.Act {
	switch {
	case d.word.lemma == "threaten", d.word.lemma == "threat", d.word.lemma == "ultimatum":
		return onrecord.Threat
	case d.word.lemma != "warn":
		return onrecord.Assertion
	}
	l := f.line(d.line)
	k := l.wordAt(d.parts[0].Start)
	if l.is(k, "“", "\"") {
		k++
	}
	if d.cue.to > k || !l.is(k, "they", "we", "he", "she", "i", "it") || l.is(k, "it") && l.sourceClass(d.source.run) == "person" || !l.is(k+1, "will", "would", "may", "might", "could", "'ll") {
		return onrecord.Assertion
	}
	for m := k + 2; m < min(k+5, len(l.w)); m++ {
		if l.tag(m, "VB") {
			if hostile[l.w[m].Lemma] {
				return onrecord.Threat
			}
			break
		}
	}
	return onrecord.Assertion
}

// hostile are the verbs for what is threatened.
var hostile = set(`strike attack hit retaliate respond act target kill close block withdraw cut leave resign sue fight use take launch destroy punish sanction
ban expel suspend halt stop shut veto resume quit boycott walk intervene invade bomb shell seize escalate avenge impose reimpose freeze strip arrest`)
