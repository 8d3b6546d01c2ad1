package event

import (
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// timeIn gives the index of the day or time told between two words: the last
// before the verb, else the first after it; -1 for none.
func (f *finder) timeIn(from, to, verb int) int {
	before := -1
	for i := from; i < to; i++ {
		n := f.TimeOf[i] - 1
		if n < 0 || i > 0 && f.TimeOf[i-1] == n+1 || !dated(&f.Times[n]) || f.Lower(i-1) == "since" && !(i == from && f.comesUp(verb)) || f.Lower(i-1) == "than" && f.Lower(i-2) != "later" || f.Lower(i-1) == "for" && !settingVerbs[f.Words[verb].Lemma] && !f.comesUp(verb) || f.anothers(i, verb) {
			continue
		}
		if i >= verb {
			if before < 0 {
				return n
			}
			break
		}
		before = n
	}
	return before
}

// comesUp tells whether "for" before a day after word verb says when: for a
// noun ("the vote is for Monday", "talks for June") it may.
func (f *finder) comesUp(verb int) bool { return f.Words[verb].UPOS == syntax.NOUN }

// anothers tells whether the time that begins at word i belongs to another word
// than the one at verb: to the noun that it stands before ("the 2031 summit"),
// to a verb between the two, or to the saying before it ("said Friday two
// tourists had been taken").
func (f *finder) anothers(i, verb int) bool {
	if k := f.PhraseOf[i]; k >= 0 {
		if p := f.Phrases[k]; f.TimeOf[p.Head] != f.TimeOf[i] {
			return verb < p.From || verb >= p.To
		}
	}
	if i < verb {
		return f.saidThen(i) || f.insideAside(i, verb)
	}
	if f.ofNeighbour(i, verb) {
		return true
	}
	for k := range f.Clauses {
		if c := &f.Clauses[k]; c.Verb > verb && c.Verb < i && !(c.Tense == syntax.Participle && c.Verb == c.VFrom && f.Lower(c.VTo) != "on") {
			return true
		}
	}
	return false
}

// insideAside tells whether the time at word i, before word verb, stands in a
// relative clause or behind a participle: "Holm, who was elected in May, left".
func (f *finder) insideAside(i, verb int) bool {
	for k := range f.Clauses {
		c := &f.Clauses[k]
		if (c.Relative || c.Tense == syntax.Participle) && c.Verb < i && c.Verb < verb && i < c.To && verb >= c.VTo {
			return f.coarse(f.TimeOf[i]-1) || f.Lower(c.VFrom-1) != ","
		}
	}
	return false
}

// ofNeighbour tells whether the time that begins at word i is that of a
// happening which is named after the one at word verb: "left after the death of
// the king in March", "met before the vote on Friday".
func (f *finder) ofNeighbour(i, verb int) bool {
	if f.soFar(f.TimeOf[i]-1) && f.countsOver(i) {
		return true
	}
	k := f.phraseAt(i - 2)
	if k < 0 || f.Words[i-1].UPOS != syntax.ADP || f.TimeOf[i-2] > 0 {
		return false
	}
	p := f.Phrases[k]
	if f.Lower(p.From-1) == "of" && f.phraseAt(p.From-2) >= 0 {
		p = f.Phrases[f.PhraseOf[p.From-2]] // "the death of the king"
	}
	if p.From <= verb || f.nounClass(f.headLemma(p)) == "" {
		return false
	}
	switch f.Lower(p.From - 1) {
	case "before", "until", "of":
		return f.Lower(p.From-2) != "ahead"
	case "after", "since", "following":
		return f.coarse(f.TimeOf[i] - 1)
	}
	return false
}

// saidThen tells whether a time follows a verb of saying at once, of whose
// words the rest of the sentence is: "said on Friday the envoy had left".
func (f *finder) saidThen(i int) bool {
	if f.Lower(i-1) == "on" {
		i--
	}
	return i > 0 && f.Words[i-1].IsVerb() && f.PhraseOf[i-1] < 0 && (tells[f.Words[i-1].Lemma] || accusers[f.Words[i-1].Lemma])
}

// dated tells whether a temporal expression can say when something happened.
func dated(tm *onrecord.Time) bool {
	return (tm.Type == onrecord.TimeDate || tm.Type == onrecord.TimeTime) && (tm.Value != "" || tm.Earliest != "" || tm.Latest != "") && !strings.HasSuffix(string(tm.Value), "_REF")
}

// pivot is the word around which the time of a happening is looked for: its
// trigger, or the verb that follows it ("the vote was held on").
func (h *happening) pivot() int {
	if h.light {
		return max(h.tFrom, h.clause.Verb)
	}
	return h.tFrom
}

// when gives the day of a happening and whether the text tells it.
func (f *finder) when(h happening) (onrecord.Bounds, bool) {
	n := -1
	if h.clause == nil {
		n = f.nounTime(h)
	} else {
		n = f.timeIn(h.from, h.to, h.pivot())
	}
	if n < 0 && h.carrier != nil {
		n = f.dayOf(h.carrier)
		h.from = h.carrier.From
	}
	if n >= 0 && !(h.modality == onrecord.Planned && f.over(n)) {
		if b := f.bounded(n, h); !f.impossible(h, b) {
			return b, true
		}
	} else if b, ok := f.nextOfName(n, h); ok {
		return b, true
	}
	if b, ok := f.fromAround(h); ok && !f.impossible(h, b) {
		return b, true
	}
	switch h.modality {
	case onrecord.Happened, onrecord.Alleged, onrecord.Denied:
		if h.clause == nil || h.clause.Tense != syntax.Future {
			return onrecord.Bounds{Latest: f.pub.Latest}, false
		}
	}
	if h.clause != nil && h.clause.Governor >= 0 && h.modality == onrecord.Planned {
		if t := f.dayOf(&f.Clauses[h.clause.Governor]); t >= 0 && f.longOver(t) {
			h.after = f.Times[t].Earliest // decided then
		}
	}
	if h.after != "" {
		return onrecord.Bounds{Earliest: h.after}, false
	}
	return onrecord.Bounds{Earliest: f.pub.Earliest}, false
}

// nextOfName gives the next weekday or month of the name that time n, which was
// read as the last, has: "is flying to Orla on Friday", "their June summit".
func (f *finder) nextOfName(n int, h happening) (onrecord.Bounds, bool) {
	if n < 0 || h.clause != nil && f.firstWordOf(n) < h.pivot() && h.clause.Tense != syntax.Progressive {
		return onrecord.Bounds{}, false
	}
	tm := &f.Times[n]
	switch {
	case h.clause == nil && f.hangsOn(h.noun, n): // "his exit from the planned talks on Friday"
	case f.namesWeekday(n) && tm.Latest.Add(7) >= f.pub.Earliest:
		return onrecord.On(tm.Earliest.Add(7)), true
	case (h.set || h.clause != nil && h.clause.Tense == syntax.Future) && len(tm.Value) == len("2031-05") && !strings.ContainsAny(tm.Evidence.Exact, "0123456789 ") && tm.Latest.Add(366) >= f.pub.Earliest:
		year, err := strconv.Atoi(string(tm.Value[:4]))
		if err != nil {
			return onrecord.Bounds{}, false
		}
		next := strconv.Itoa(year + 1)
		return onrecord.Bounds{Value: onrecord.Maybe(next) + tm.Value[4:], Earliest: onrecord.Day(next) + tm.Earliest[4:], Latest: onrecord.Day(next) + tm.Latest[4:]}, true
	}
	return onrecord.Bounds{}, false
}

// hangsOn tells whether a phrase hangs on a noun before it, so that time n after
// it may be that of either.
func (f *finder) hangsOn(p syntax.Phrase, n int) bool {
	switch f.Lower(p.From - 1) {
	case "from", "of", "to", "at", "about", "into":
		return f.firstWordOf(n) >= p.To && f.phraseAt(p.From-2) >= 0
	}
	return false
}

// namesWeekday tells whether time n is one day, told by the name of a weekday
// and not as the last of it: "Friday", "2 a.m. Thursday morning".
func (f *finder) namesWeekday(n int) bool {
	exact := f.Times[n].Evidence.Exact
	if f.Times[n].Earliest == "" || f.Times[n].Earliest != f.Times[n].Latest || strings.ContainsAny(exact, ",") || strings.Contains(exact, "last") || strings.Contains(exact, "Last") {
		return false
	}
	for _, day := range [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"} {
		if at := strings.Index(exact, day); at >= 0 {
			return !strings.ContainsAny(exact[at:], "0123456789")
		}
	}
	return false
}

// longOver tells whether time t lies a month or more before the day of
// publication.
func (f *finder) longOver(t int) bool {
	return f.over(t) && f.Times[t].Latest.Add(30) < f.pub.Earliest
}

// impossible tells whether something told as over would begin after the text
// came out: then the time belongs to something else, or was misread.
func (f *finder) impossible(h happening, b onrecord.Bounds) bool {
	return (h.modality == onrecord.Happened || h.modality == onrecord.Alleged) && f.pub.Latest != "" && b.Earliest > f.pub.Latest
}

// from is the first day of something that lies ahead and is over by latest:
// the day of publication, where that comes before.
func (f *finder) from(h happening, latest onrecord.Day) onrecord.Day {
	if h.modality == onrecord.Planned && f.pub.Earliest <= latest {
		return f.pub.Earliest
	}
	return ""
}

// orElse gives the index of the time that time n is told with as the other
// choice: "in May or June"; -1 for none.
func (f *finder) orElse(n int) int {
	i := f.firstWordOf(n)
	for i >= 0 && i < len(f.Words) && f.TimeOf[i] == n+1 {
		i++
	}
	if f.Lower(i) != "or" || i+1 >= len(f.Words) {
		return -1
	}
	m := f.TimeOf[i+1] - 1
	if m < 0 || len(f.Times[m].Value) != len(f.Times[n].Value) || f.Times[m].Latest < f.Times[n].Latest {
		return -1
	}
	return m
}

// bounded reads the preposition before a time: "by May" has no first day.
func (f *finder) bounded(n int, h happening) onrecord.Bounds {
	tm := &f.Times[n]
	b := part(tm)
	if m := f.orElse(n); m >= 0 && h.modality == onrecord.Planned {
		b = onrecord.Bounds{Earliest: b.Earliest, Latest: f.Times[m].Latest} // "in May or June"
	}
	if h.modality != onrecord.Planned && f.ahead(n) && f.bareWeekday(n) {
		b = onrecord.On(b.Earliest.Add(-7)) // told as over: the last of that name
	}
	i := h.from
	for f.TimeOf[i] != n+1 {
		i++
	}
	switch f.Lower(i - 1) {
	case "by", "until", "within", "than":
		return onrecord.Bounds{Earliest: f.from(h, b.Latest), Latest: b.Latest}
	case "before":
		return onrecord.Bounds{Earliest: f.from(h, b.Earliest), Latest: b.Earliest}
	case "after":
		return onrecord.Bounds{Earliest: b.Latest}
	}
	switch {
	case h.modality == onrecord.Happened && f.pub.Latest != "" && b.Latest > f.pub.Latest && b.Earliest <= f.pub.Latest:
		b.Latest = f.pub.Latest // this year so far
	case h.modality == onrecord.Planned && b.Earliest < f.pub.Earliest && b.Latest > f.pub.Earliest:
		b.Earliest = f.pub.Earliest // the rest of the year
	}
	return b
}
