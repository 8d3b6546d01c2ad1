package statement

import (
	"onrecord"
	"onrecord/internal/lexicon"
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
