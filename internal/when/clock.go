package when

import (
	"fmt"
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

// zone gives the word after the name of a zone at word i: "GMT", "local time",
// "Pacific time".
func (r *reader) zone(i int) int {
	for zones[r.at(i)] && (r.capital(i) || r.is(i, "local") || len(r.at(i)) > 2 && len(r.at(i)) < 5) {
		i++
	}
	switch {
	case r.is(i, "time") && i > 0 && zones[r.at(i-1)]:
		return i + 1
	case r.capital(i) && (r.is(i+1, "time") || r.is(i+1, "standard", "time") || r.is(i+1, "daylight", "time")):
		if r.is(i+1, "time") {
			return i + 2
		}
		return i + 3
	}
	return i
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

// timed goes on from a single day, or days that repeat, to the time of day
// that follows: "Monday at noon", "tomorrow, 8:30 a.m.", "March 5 in the early
// morning", "Tuesday late night", "Sundays at 9 a.m.".
func (r *reader) timed(m meaning, end int) (meaning, int) {
	partly := m.kind == onrecord.TimeTime && m.mod == "" && len(m.value) > 10 && !digit(m.value[min(11, len(m.value)-1):])
	if !m.oneDay() && !daysOf(m) && !partly || m.mod != "" {
		return m, end
	}
	k := end
	if r.is(k, ",") {
		k++
	}
	mod := ""
	for r.is(k, "at") || r.is(k, "around") || r.is(k, "about") {
		if !r.is(k, "at") {
			mod = "APPROX"
		}
		k++
	}
	if at, e, ok := r.hour(k); ok && (k > end || !r.dash(e)) {
		return m.at(at, mod), r.zone(e)
	}
	if !m.oneDay() {
		return m, end
	}
	k = end
	if r.is(k, ",") && r.is(k+1, "in") {
		k++
	}
	if r.is(k, "in", "the") {
		k += 2
	}
	if part, mod, e, ok := r.part(k); ok && (k > end || mod != "") {
		return m.at(part[1:], mod), e
	}
	return m, end
}

// part reads a part of the day at word i: "morning", "early evening",
// "late-night".
func (r *reader) part(i int) (part, mod string, end int, ok bool) {
	switch r.at(i) {
	case "early":
		mod, i = "START", i+1
	case "late":
		mod, i = "END", i+1
	}
	if mod != "" && r.dash(i) {
		i++
	}
	w := r.at(i)
	part = partsOfDay[w]
	return part, mod, i + 1, part != "" && w[len(w)-1] != 's' && !r.capital(i)
}

// partOf reads the part of a day before the day: "the morning of March 5",
// "early evening on Friday", "in the afternoon, next Tuesday".
func (r *reader) partOf(i int) (meaning, int, bool) {
	j := i
	if r.is(j, "the") {
		j++
	}
	part, mod, k, ok := r.part(j)
	if !ok {
		return meaning{}, 0, false
	}
	linked := r.is(k, "of") || r.is(k, "on") || r.is(k, ",")
	if linked {
		k++
	}
	if !linked && r.is(i, "the") && !r.is(i-1, "in") && mod == "" { // "the night Monday fell"
		return meaning{}, 0, false
	}
	if m, end, ok := r.dayAt(k); ok && (r.is(k-1, ",") == (r.is(k-1, ",") && r.is(i-1, "in"))) {
		return m.at(part[1:], mod), end, true
	}
	return meaning{}, 0, false
}

var zones = setOf(`gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt cet cest bst eet eest trt ist msk jst kst aest local eastern
central mountain pacific greenwich`)

// hour reads the hour itself as "17:00".
func (r *reader) hour(i int) (string, int, bool) {
	s := r.at(i)
	switch s {
	case "noon", "midnight":
		if r.capital(i) && i > 0 { // "High Noon"
			return "", 0, false
		}
		if s == "midnight" {
			return "24:00", i + 1, true
		}
		return "12:00", i + 1, true
	}
	if !digit(s) {
		return "", 0, false
	}
	half, end := r.half(s, i)
	if half == "" && r.joiner(i+1) { // "from 5 to 6 p.m."
		half, end = r.halfOfRange(s, i)
	}
	s = strings.TrimRight(s, "apm.")
	h, m, _ := strings.Cut(strings.Replace(s, ".", ":", 1), ":")
	m, seconds, _ := strings.Cut(m, ":")
	if _, ok := whole(seconds, 2); seconds != "" && (!ok || len(seconds) != 2 || half == "") {
		return "", 0, false
	}
	hh, ok := whole(h, 2)
	mm := 0
	if m != "" {
		var ok2 bool
		if mm, ok2 = whole(m, 2); !ok2 || len(m) != 2 || mm > 59 {
			return "", 0, false
		}
	}
	if !ok || hh > 24 {
		return "", 0, false
	}
	switch {
	case half != "":
		if hh > 12 || hh == 0 {
			return "", 0, false
		}
		hh = hh%12 + 12*strings.Count(half, "p")
	case r.is(i+1, "o'clock"):
		return fmt.Sprintf("%02d:%02d", hh, mm), i + 2, true
	case strings.Contains(s, ":") && (zones[r.at(i+1)] || r.at(i-1) == "at" || r.at(i-1) == "by" || r.at(i-1) == "until"):
		end = i + 1
	case strings.Contains(s, ".") && hh > 12 && r.is(i-1, "at") && len(m) == 2:
		end = i + 1
	case len(s) == 4 && m == "" && zones[r.at(i+1)]: // "1400 GMT" falls out above: four digits
		return "", 0, false
	default:
		return "", 0, false
	}
	at := fmt.Sprintf("%02d:%02d", hh, mm)
	if seconds != "" {
		at += ":" + seconds
	}
	return at, end, true
}

// halfOfRange reads the "p.m." of the hour to which a stretch goes on from
// the hour s at word i: "5" in "from 5 to 6 p.m.".
func (r *reader) halfOfRange(s string, i int) (string, int) {
	from, ok := whole(strings.TrimSuffix(s, ":30"), 2)
	if next := r.at(i + 2); ok && digit(next) {
		half, _ := r.half(next, i+2)
		h, _, _ := strings.Cut(strings.TrimRight(next, "apm."), ":")
		to, ok := whole(h, 2)
		if half != "" && ok && to <= 12 && (from < to || from == 12) && to < 12 {
			return half, i + 1
		}
	}
	return "", i + 1
}

// half reads "a.m." or "pm", glued to the number or after it.
func (r *reader) half(s string, i int) (string, int) {
	for _, half := range []string{"am", "pm", "a.m.", "p.m."} {
		if strings.HasSuffix(s, half) {
			return half, i + 1
		}
	}
	switch next := r.at(i + 1); next {
	case "am", "pm", "a.m.", "p.m.", "a.m", "p.m":
		return next, i + 2
	}
	return "", i + 1
}
