package statement

import (
	"onrecord/internal/lexicon"
	"onrecord/internal/syntax"
)

// takesOver tells whether the reporting sentence goes on at word i.
func (l *line) takesOver(i, k int) bool {
	switch {
	case i == k:
		return false
	case l.is(i, ";"), l.is(i, ".") && l.quoteOpens(i+1):
		return true
	case l.comma(i) || l.dash(i):
		return l.newReport(i+1) || l.infinitiveAt(k) && l.is(i+1, "and", "but", "although", "though", "while", "even") && l.clauseAt(i+2)
	case l.is(i, ":") && !l.quoteOpens(i+1):
		return l.capital(i+1) && l.clauseAt(i+1)
	case l.is(i, "but") && l.infinitiveAt(k) && !l.pos(i+1, syntax.PRON) && l.clauseAt(i+1):
		return true // "planned to come but the trip fell apart"
	case l.is(i, "and", "but", "while") && l.reportingBy(i+1):
		return true
	case l.is(i, "and", "but") && l.secondSpeaker(i+1):
		return true
	case l.is(i, "and", "but", "while"):
		return l.reportVerb(l.overAdverbs(i+1)) && !l.comma(i-1) || l.secondCue(l.overAdverbs(i+1), k) || l.is(i, "while") && l.reportSoon(i+1)
	case l.is(i, "according") && l.is(i+1, "to"):
		return true
	case l.tag(i, "VBG") && l.is(i-1, "while", "before", "after", "by") && l.reportVerb(i):
		v, _ := l.verbAt(i)
		return v.word.Class == "say" && (l.is(v.end, "that", ":") || l.quoteOpens(v.end) || l.quoteOpens(v.end+1))
	}
	return false
}

// reportingBy tells whether a second speaker and a participle follow at n:
// "the mayor saying it was late and the guard calling it a lie".
func (l *line) reportingBy(n int) bool {
	e := l.phraseRight(n)
	if e == n || !l.tag(e, "VBG") || !l.person(run{n, e}) {
		return false
	}
	v, ok := l.verbAt(e)
	return ok && v.form == participle && speech[v.word.Class] && l.tag(e-1, "NNP", "NN", "NNS", "PRP")
}

// secondCue tells whether the verb at n, after "and", is a second cue beside
// the one whose content begins at k: "said he was sorry and promised to pay".
func (l *line) secondCue(n, k int) bool {
	v, ok := l.verbAt(n)
	if !ok || v.start != n || !l.tag(n, "VBD", "VBZ") {
		return false
	}
	switch v.word.Class {
	case "promise", "demand", "judge", "threat", "order", "deny", "question":
	default:
		return false
	}
	for c := k - 1; c >= max(0, k-14); c-- {
		if l.finite(c) {
			return l.tag(c, l.w[n].XPOS) && v.word.Takes(lexicon.Quoting)
		}
	}
	return false
}

// secondSpeaker tells whether another one takes the word at n, by an article or
// a name and with "that": "and a captain said that".
func (l *line) secondSpeaker(n int) bool {
	e := l.chainRight(n)
	if e == n || !l.tag(n, "DT", "NNP", "NNS", "JJ", "CD") {
		return false
	}
	v, ok := l.verbAt(l.overAdverbs(e))
	return ok && v.form == finite && (v.word.Class == "say" || v.word.Class == "tell") && l.is(v.end, "that") && l.sourceWord(run{n, e})
}

// newReport tells whether what follows a comma is no longer content.
func (l *line) newReport(n int) bool {
	if l.is(n, "and", "but", "while", "whereas", "although", "though", "yet", "as") && l.outside(n) {
		m := l.overAdverbs(n + 1)
		return l.reportVerb(m) || l.reportSoon(m) || l.is(n, "but", "while") && !l.pos(m, syntax.PRON) && l.clauseAt(m)
	}
	n = l.overAdverbs(n)
	switch {
	case l.is(n, "according") && l.is(n+1, "to"), l.is(n, "citing", "per"):
		return true
	case l.tag(n, "VBG") && l.reportVerb(n):
		return true
	case l.is(n, "in") && l.setting(n) && l.is(n+1, "a", "an", "his", "her", "their", "its", "remarks", "comments", "the"):
		return l.chainRight(n+1) >= l.stop()-4
	}
	return l.endsWithReport(n) || l.endsInverted(n)
}

// endsInverted tells whether ", said X." closes the sentence at n.
func (l *line) endsInverted(n int) bool {
	v, ok := l.verbAt(n)
	if !ok || v.start != n || v.form != finite || !l.tag(n, "VBD", "VBZ") || v.word.Class != "say" && v.word.Class != "write" || !v.word.Takes(lexicon.Quoting) {
		return false
	}
	_, rest, ok := l.inverted(v.end)
	return ok && (rest >= l.stop() || l.comma(rest) || l.tag(rest, "IN", "WP", "VBG", "VBN"))
}

// capital tells whether word i begins with a capital letter.
func (l *line) capital(i int) bool {
	return i >= 0 && i < len(l.w) && l.w[i].Form != l.w[i].Lower
}

// endsWithReport tells whether ", X said." closes the sentence at n.
func (l *line) endsWithReport(n int) bool {
	e := l.chainRight(n)
	if e == n || e-n > 12 {
		return false
	}
	v, ok := l.verbAt(l.overAdverbs(e))
	if !ok || v.form != finite || v.modal || !v.word.Takes(lexicon.BareClause) {
		return false
	}
	m := l.overBeside(v.end)
	return m >= l.stop() || l.comma(m) || v.word.Class == "say" && l.pos(m, syntax.ADP)
}

// reportVerb tells whether a cue verb with a clause or quotation of its own
// stands at n: "and added that".
func (l *line) reportVerb(n int) bool {
	for l.pos(n, syntax.AUX) && l.outside(n) {
		n++
	}
	v, ok := l.verbAt(n)
	if !ok || l.tag(n, "VB") || !v.word.Takes(lexicon.ThatClause|lexicon.Quoting) || v.word.Class == "belief" || v.word.Class == "wish" {
		return false
	}
	m := v.end
	for m < min(v.end+10, len(l.w)) && l.outside(m) && !l.is(m, "that", ",", ";") {
		m++
	}
	return l.is(m, "that") || l.is(v.end, "whether", "why", "how", "what") || n > 0 && l.is(n-1, "has", "have") && l.clauseAt(v.end) || l.quoteOpens(m) || l.comma(m) && l.quoteOpens(m+1) || l.tag(n, "VBG") && l.saying(v)
}

// saying tells whether a participle says something itself: a verb that takes
// no mere thing, before a thing, has another sense there ("sustaining trade,
// maintaining a base").
func (l *line) saying(v verb) bool {
	return v.word.Takes(lexicon.NounPhrase|lexicon.Complement) || v.word.Takes(lexicon.BareClause) && l.clauseAt(v.end) || l.pos(v.end, syntax.ADP, syntax.PART) || l.chainRight(v.end) == v.end
}

// reportSoon tells whether a subject and a cue verb of saying follow at n.
func (l *line) reportSoon(n int) bool {
	e := l.chainRight(n)
	if e == n {
		return false
	}
	e = l.overAdverbs(e)
	for l.pos(e, syntax.AUX) && l.outside(e) {
		e = l.overAdverbs(e + 1)
	}
	v, ok := l.verbAt(e)
	if !ok || v.form == passive {
		return false
	}
	switch v.word.Class {
	case "say", "tell", "deny", "write", "threat", "judge", "demand":
		return !v.word.Takes(lexicon.Weak) || l.reportVerb(e) || l.is(n, "he", "she", "they") && v.word.Class == "say"
	}
	return false
}
