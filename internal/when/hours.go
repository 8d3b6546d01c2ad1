package when

import (
	"fmt"
	"strings"
)

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

var zones = setOf(`gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt cet cest bst eet eest trt ist msk jst kst aest local eastern
central mountain pacific greenwich`)
