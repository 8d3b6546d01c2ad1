package event

import (
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
	if b, ok := f.afterNeighbour(h); ok && !f.impossible(h, b) {
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

// bounded reads the preposition before a time: "by May" has no first day.
func (f *finder) bounded(n int, h happening) onrecord.Bounds {
	tm := &f.Times[n]
	b := part(tm)
	if m := f.orElse(n); m >= 0 && h.modality == onrecord.Planned {
		b = onrecord.Bounds{Earliest: b.Earliest, Latest: part(&f.Times[m]).Latest} // "in May or June"
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
