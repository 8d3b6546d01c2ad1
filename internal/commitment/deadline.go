package commitment

import (
	"iter"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
	"onrecord/internal/when"
)

// due gives a commitment its deadline: of several times the one that a
// preposition makes the latest acceptable day.
func (f *finder) due(com *onrecord.Commitment, d *duty) {
	best, rank := -1, 0
	for i := d.lead; i < d.to; i++ {
		n := f.TimeOf[i] - 1
		if n < 0 || n == best || i > 0 && f.TimeOf[i-1] == n+1 || !d.own && f.inPart(i) {
			continue
		}
		if r := f.weight(i, n, d); r > rank {
			best, rank = i, r
		}
	}
	if d.day > 0 {
		best, rank = d.day-1, 4
	}
	if best < 0 {
		return
	}
	tm := &f.Times[f.TimeOf[best]-1]
	prep, from := f.preposition(best)
	if d.day > 0 && (prep == "for" || prep == "to") {
		prep = "on"
	}
	if f.untilWhen(best) {
		prep = "by" // "after 2032, when all are to have left"
	}
	first, last := when.Limit(prep, *tm, f.said(d))
	if d.follows {
		first, last = when.Limit("within", *tm, onrecord.On(d.after))
	}
	if last == "" && first == "" {
		return
	}
	if pub := f.pub.Earliest; last != "" && last < pub && last.Add(7) >= pub && f.Tag(d.cueFrom) == "MD" && f.weekday(best) {
		first, last = first.Add(7), last.Add(7) // "would greet them on Monday", of a day to come
	}
	if rank < 3 && last != "" && f.said(d).Earliest != "" && last < f.said(d).Earliest && !f.Words[d.verb].IsVerb() {
		return // "announced an inquiry in May" of a May gone by
	}
	if rank < 3 && last != "" && f.pub.Earliest != "" && last < f.pub.Earliest && f.inNoun(best, d) {
		return // "apologise for the attack in May"
	}
	if tag := f.Tag(d.cueFrom); rank < 3 && (tag == "VBD" || tag == "VBZ" || tag == "VBP") && last != "" && last <= f.pub.Latest && (first < f.pub.Earliest || !f.Words[d.verb].IsVerb() && d.day == 0) {
		d.given = last
		return // the day on which the word was given
	}
	to := best
	for to < len(f.Words) && f.TimeOf[to] == f.TimeOf[best] {
		to++
	}
	d.limited = rank >= 3
	ev := f.Page.Text.Evidence(f.Span(f.backOver(from, d.lead), to))
	com.Deadline = &onrecord.Deadline{Earliest: first, Latest: last, Evidence: &ev}
}

// weekday tells whether the time at i names a day of the week and nothing that
// says which one.
func (f *finder) weekday(i int) bool {
	named, n := false, f.TimeOf[i]
	for ; i < len(f.Words) && f.TimeOf[i] == n; i++ {
		switch f.Lower(i) {
		case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
			named = true
		case "morning", "afternoon", "evening", "night", "noon", "midnight", "a.m.", "p.m.", "am", "pm", "on", "at":
		default:
			if f.Tag(i) != "CD" || named {
				return false
			}
		}
	}
	return named
}

// inNoun tells whether the time at i hangs on a noun behind the verb: "the
// attack in May".
func (f *finder) inNoun(i int, d *duty) bool {
	_, from := f.preposition(i)
	return from-1 > d.verb && f.PhraseOf[from-1] >= 0 && happening(f.Words[f.Phrases[f.PhraseOf[from-1]].Head].Lemma) || f.overNouns(from-1, d.verb)
}

// overNouns tells whether two phrases at least, tied by "of" or "for", stand
// between a verb and word i.
func (f *finder) overNouns(i, verb int) bool {
	if i <= verb || f.PhraseOf[i] < 0 {
		return false
	}
	from := f.Phrases[f.PhraseOf[i]].From
	return from-1 > verb && (f.Lower(from-1) == "of" || f.Lower(from-1) == "for")
}

// said is the bounds of the day on which the word was given.
func (f *finder) said(d *duty) onrecord.Bounds {
	for i := 0; i < d.verb && i < len(f.Words); i++ {
		n := f.TimeOf[i] - 1
		if n >= 0 && i < d.cueTo && f.Times[n].Type == onrecord.TimeDate && i < d.lead && f.Times[n].Latest != "" &&
			(f.pub.Latest == "" || f.Times[n].Latest <= f.pub.Latest) {
			return f.Times[n].Bounds()
		}
	}
	if n := f.StatementAt(f.Words[d.cueFrom].Start); n >= 0 && f.Statements[n].SaidOn.Known() {
		return f.Statements[n].SaidOn
	}
	return f.pub
}

// weight weighs a time as a deadline: 0 for none, more for "no later than".
func (f *finder) weight(i, n int, d *duty) int {
	tm := &f.Times[n]
	prep, _ := f.preposition(i)
	if d.follows && f.relative(i) {
		return 4
	}
	if i < d.verb && tm.Type == onrecord.TimeDate && f.untilWhen(i) {
		return 1
	}
	if prep == "in" && f.Lower(f.timeStart(i)-2) == "time" {
		return 0 // "for the first time in a month"
	}
	if tm.Type == onrecord.TimeDuration {
		if f.countedFrom(i, n) {
			return 0
		}
		if prep == "within" || prep == "in" && tm.Latest != "" || prep == "over" && tm.Latest != "" {
			return 3
		}
		return 0
	}
	if first := f.Lower(f.timeStart(i)); first == "earlier" || first == "last" || first == "past" {
		return 0 // "committed to it earlier this week"
	}
	if tm.Type == onrecord.TimeSet || tm.Value == "PAST_REF" || tm.Value == "FUTURE_REF" || tm.Value == "PRESENT_REF" {
		return 0
	}
	if prep == "of" && (f.Words[max(0, i-2)].Lemma == "deadline" || f.Words[max(0, i-2)].Lemma == "date") {
		return 4
	}
	switch prep {
	case "by", "no later than", "not later than", "until", "till", "through", "within", "before", "up to", "ahead of":
		return 4
	case "since", "after", "from", "for", "than", "of", "following", "beyond", "past":
		return 0
	}
	if f.owning(i, n) && i > d.verb && (prep == "at" || prep == "during") && f.pub.Latest != "" && tm.Latest >= f.pub.Latest {
		return 1 // "bring it up at next week's summit"
	}
	if f.owning(i, n) || f.attributive(i) || f.Tag(f.timeStart(i)-1) == "POS" {
		return 0
	}
	if i < d.verb {
		return 1
	}
	if tm.Latest != "" && f.pub.Earliest != "" && tm.Latest < f.pub.Earliest && prep == "" {
		return 0 // "withdraw, he said last week"
	}
	return 2
}

// countedFrom tells whether a stretch of time is counted from something that
// has no day: "within 60 days of a final deal".
func (f *finder) countedFrom(i, n int) bool {
	for i < len(f.Words) && f.TimeOf[i] == n+1 {
		i++
	}
	switch f.Lower(i) {
	case "of", "after", "following", "from":
		return i+1 < len(f.Words) && f.TimeOf[i+1] == 0 && f.Lower(i+1) != "now" && f.Lower(i+1) != "today"
	}
	return false
}

// untilWhen tells whether "when" tells what is due on the day at i.
func (f *finder) untilWhen(i int) bool {
	for n := f.TimeOf[i]; i < len(f.Words) && f.TimeOf[i] == n; {
		i++
	}
	if f.Lower(i) == "," {
		i++
	}
	return f.Lower(i) == "when"
}

// owning tells whether the time at i only says which: "Saturday's signing".
func (f *finder) owning(i, n int) bool {
	for i < len(f.Words) && f.TimeOf[i] == n+1 {
		i++
	}
	return f.Tag(i) == "POS" || f.Tag(i-1) == "POS"
}

// attributive tells whether the time at i stands within a noun phrase: "the
// Jan. 2 strike", "their June summit", but not "a June 30 deadline".
func (f *finder) attributive(i int) bool {
	if f.PhraseOf[i] < 0 {
		return false
	}
	p := f.Phrases[f.PhraseOf[i]]
	return f.TimeOf[p.Head] == 0 && p.Head > i && p.From < i && !timetables[f.Words[p.Head].Lemma]
}

// preposition gives the words before the time at i that limit it, and the
// index of the first of them.
func (f *finder) preposition(i int) (string, int) {
	if i >= 3 && f.Lower(i-2) == "or" { // "on or before"
		if words := f.Lower(i-3) + " or " + f.Lower(i-1); when.Limits(words) {
			return words, i - 3
		}
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		w := &f.Words[k]
		if w.Lower == "than" && (f.Lower(k-1) == "later" || f.Lower(k-1) == "earlier") && k >= 2 {
			return f.Lower(k-2) + " " + f.Lower(k-1) + " than", k - 2
		}
		if w.Lower == "of" && (f.Lower(k-1) == "most" || f.Lower(k-1) == "much" || f.Lower(k-1) == "all") {
			k-- // "through most of 2032"
			continue
		}
		if w.Lower == "of" && f.Lower(k-1) == "ahead" {
			return "ahead of", k - 1
		}
		if w.UPOS == syntax.ADP || w.Lower == "following" || w.XPOS == "IN" || w.XPOS == "TO" {
			return w.Lower, k
		}
		if f.TimeOf[k] > 0 || w.UPOS != syntax.DET && w.UPOS != syntax.ADJ && w.UPOS != syntax.ADV {
			break
		}
	}
	return "", i
}

// backOver takes in another time just before: "within 12 months, and no later
// than ...".
func (f *finder) backOver(from, lead int) int {
	i := from - 1
	for i > lead && (f.Lower(i) == "," || f.Lower(i) == "and" || f.Lower(i) == "by") {
		i--
	}
	if i <= lead || f.TimeOf[i] == 0 || i == from-1 {
		return from
	}
	n := f.TimeOf[i]
	for i > lead && f.TimeOf[i] == n {
		i--
	}
	if f.Words[i].UPOS == syntax.ADP {
		return i
	}
	return from
}

// hasWord tells whether any word of s is in the set.
func hasWord(s string, set map[string]bool) bool {
	for w := range wordsOf(s) {
		if set[w] || set[strings.TrimSuffix(w, "s")] {
			return true
		}
	}
	return false
}

// wordsOf gives the words of s in lower case.
func wordsOf(s string) iter.Seq[string] {
	return strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == ',' || r == '-' || r == '/' || r == '’' || r == '\'' })
}
