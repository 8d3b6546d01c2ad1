package event

import (
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/syntax"
)

// nextOfName gives the next weekday or month of the name that time n, which was
// read as the last, has: "is flying to Orla on Friday", "their June summit".
func (f *finder) nextOfName(n int, h happening) (onrecord.Bounds, bool) {
	if n < 0 || h.clause != nil && f.firstWordOf(n) < h.pivot() && h.clause.Tense != syntax.Progressive {
		return onrecord.Bounds{}, false
	}
	tm := &f.Times[n]
	switch {
	case h.clause == nil && f.hangsOn(h.noun, n): // "her absence from the planned meeting of Friday"
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
