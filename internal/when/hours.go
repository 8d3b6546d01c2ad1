package when

import (
	"fmt"
	"strings"
)

// hour reads the hour itself as "17:00".
func (r *reader) hour(i int) (string, int, bool) {
	s := r.at(i)
	switch {
	case s == "noon" || s == "midnight":
		at := "12:00"
		if s == "midnight" {
			at = "24:00"
		}
		return at, i + 1, i == 0 || !r.capital(i) // not "High Noon"
	case !digit(s):
		return "", 0, false
	}
	half, end := r.half(s, i)
	if half == "" && r.joiner(i+1) { // "from 5 to 6 p.m."
		half, end = r.halfOfRange(s, i)
	}
	s = strings.TrimRight(s, "apm.")
	h, m, seconds, ok := clockFigures(s)
	if !ok || seconds != "" && half == "" {
		return "", 0, false
	}
	switch {
	case half != "" && h >= 1 && h <= 12:
		h = h%12 + 12*strings.Count(half, "p")
	case half != "":
		return "", 0, false
	case r.is(i+1, "o'clock"):
		end = i + 2
	case !strings.Contains(s, ":") && !(h > 12 && r.is(i-1, "at") && len(s) == len("17.30")),
		!zones[r.at(i+1)] && !r.is(i-1, "at") && !r.is(i-1, "by") && !r.is(i-1, "until"):
		return "", 0, false
	default:
		end = i + 1
	}
	return fmt.Sprintf("%02d:%02d", h, m) + seconds, end, true
}

// clockFigures takes "10", "10:30", "10.30" and "10:30:15" apart; the seconds
// keep their colon.
func clockFigures(s string) (h, m int, seconds string, ok bool) {
	hours, rest, cut := strings.Cut(strings.Replace(s, ".", ":", 1), ":")
	minutes, sec, cutAgain := strings.Cut(rest, ":")
	h, ok = whole(hours, 2)
	if cut && ok {
		m, ok = whole(minutes, 2)
		ok = ok && len(minutes) == 2
	}
	if cutAgain && ok {
		_, ok = whole(sec, 2)
		ok = ok && len(sec) == 2
		seconds = ":" + sec
	}
	return h, m, seconds, ok && h <= 24 && m <= 59
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
