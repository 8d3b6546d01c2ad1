package when

import (
	"strings"

	"onrecord"
)

// clock reads a time of day, with its day where one stands beside it: "5
// p.m.", "10:30 a.m. Wednesday", "14:00 GMT", "noon on Friday", "9 a.m. every
// Monday".
func (r *reader) clock(i int) (meaning, int, bool) {
	j := i
	mod := ""
	if (r.is(j, "around") || r.is(j, "about")) && (digit(r.at(j+1)) || r.is(j+1, "noon") || r.is(j+1, "midnight")) {
		j, mod = j+1, "APPROX"
	}
	at, end, ok := r.hour(j)
	if !ok {
		return r.clockBefore(j)
	}
	end = r.zone(end)
	k := end
	if r.at(k) == "on" || r.at(k) == "," {
		k++
	}
	if day, e, ok := r.dayAt(k); ok {
		return day.at(at, mod), e, true
	}
	if m, e, ok := r.set(k); ok && daysOf(m) {
		return m.at(at, mod), e, true
	}
	return meaning{kind: onrecord.TimeTime, value: openDay + "T" + at, mod: mod}, end, true
}

// clockBefore reads an hour of 24 that only the day after it makes one:
// "13:00 on Tuesday", "16:30, February 28".
func (r *reader) clockBefore(i int) (meaning, int, bool) {
	if !digit(r.at(i)) {
		return meaning{}, 0, false
	}
	at, ok := hourMinute(r.at(i))
	if !ok {
		return meaning{}, 0, false
	}
	k := i + 1
	if r.is(k, "on") || r.is(k, ",") {
		k++
	}
	day, end, ok := r.dayAt(k)
	return day.at(at, ""), end, ok
}

// openDay is the value of a day that cannot be told.
const openDay = "XXXX-XX-XX"

// at is a day, or days that repeat, at a time of day.
func (m meaning) at(clock, mod string) meaning {
	day, _, _ := strings.Cut(m.value, "T")
	if m.kind == onrecord.TimeSet {
		if day == "P1D" {
			day = openDay
		}
	} else {
		m.kind = onrecord.TimeTime
	}
	m.value, m.mod = day+"T"+clock, mod
	return m
}

// daysOf tells whether what repeats does so on days, at which a time of day
// can be told.
func daysOf(m meaning) bool {
	return m.kind == onrecord.TimeSet && (m.value == "P1D" || strings.HasPrefix(m.value, "XXXX-W") || strings.Contains(m.value, "T"))
}

// oneDay tells whether a meaning is a single day, known or not.
func (m meaning) oneDay() bool {
	return m.kind == onrecord.TimeDate && len(m.value) == 10 && m.value[4] == '-' && (m.first == m.last || strings.HasPrefix(m.value, "XXXX-WXX"))
}

// dayAt reads a single day at word k; of "Monday night" the day.
func (r *reader) dayAt(k int) (meaning, int, bool) {
	if !openers()[r.at(k)] && !digit(r.at(k)) {
		return meaning{}, 0, false
	}
	for _, try := range []rule{(*reader).numeric, (*reader).named, (*reader).weekdayOf, (*reader).monthFirst, (*reader).dayFirst, (*reader).weekdayAlone, (*reader).deictic, (*reader).relative} {
		m, end, ok := try(r, k)
		if !ok {
			continue
		}
		if day, part, ok := strings.Cut(m.value, "T"); m.kind == onrecord.TimeTime && ok && !digit(part) {
			m.kind, m.value = onrecord.TimeDate, day
		}
		if m.oneDay() {
			return m, end, true
		}
	}
	return meaning{}, 0, false
}
