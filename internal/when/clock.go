package when

import (
	"fmt"
	"strings"

	"onrecord"
)

// clock reads a time of day, with its day where one stands beside it: "5
// p.m.", "10:30 a.m. Wednesday", "14:00 GMT", "noon on Friday".
func (r *reader) clock(i int) (meaning, int, bool) {
	j := i
	mod := ""
	if (r.is(j, "around") || r.is(j, "about")) && digit(r.at(j+1)) {
		j, mod = j+1, "APPROX"
	}
	at, end, ok := r.hour(j)
	if !ok {
		return meaning{}, 0, false
	}
	for zones[r.at(end)] || r.is(end, "local", "time") {
		end++
	}
	if r.is(end, "time") && r.at(end-1) == "local" {
		end++
	}
	m := meaning{kind: onrecord.TimeTime, value: "XXXX-XX-XXT" + at, mod: mod}
	k := end
	if r.at(k) == "on" || r.at(k) == "," {
		k++
	}
	if day, e, ok := r.dayAt(k); ok {
		day.kind, day.mod, day.value = onrecord.TimeTime, mod, day.value+"T"+at
		return day, e, true
	}
	return m, end, true
}

// dayAt reads a single day at word k.
func (r *reader) dayAt(k int) (meaning, int, bool) {
	if !openers()[r.at(k)] && !digit(r.at(k)) {
		return meaning{}, 0, false
	}
	for _, try := range []rule{(*reader).named, (*reader).monthFirst, (*reader).dayFirst, (*reader).weekdayAlone, (*reader).deictic} {
		if m, end, ok := try(r, k); ok && m.kind == onrecord.TimeDate && (m.first == m.last || strings.HasPrefix(m.value, "XXXX-WXX")) && len(m.value) == 10 {
			return m, end, true
		}
	}
	return meaning{}, 0, false
}

var zones = setOf(`gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt cet cest bst eet trt ist local`)

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
	s = strings.TrimRight(s, "apm.")
	h, m, _ := strings.Cut(strings.Replace(s, ".", ":", 1), ":")
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
	case len(s) == 4 && m == "" && zones[r.at(i+1)]: // "1400 GMT" falls out above: four digits
		return "", 0, false
	default:
		return "", 0, false
	}
	return fmt.Sprintf("%02d:%02d", hh, mm), end, true
}

// half reads "a.m." or "pm", glued to the number or after it.
func (r *reader) half(s string, i int) (string, int) {
	if strings.HasSuffix(s, "am") || strings.HasSuffix(s, "pm") {
		return s[len(s)-2:], i + 1
	}
	switch next := r.at(i + 1); next {
	case "am", "pm", "a.m.", "p.m.", "a.m", "p.m":
		return next, i + 2
	}
	return "", i + 1
}
