package when

import (
	"strings"

	"onrecord"
	"onrecord/internal/text"
)

// ParseStamp reads the time stamp of a document, the whole of s: "2025-02-05
// 02:45", "Feb 5, 2025 2:45 PM EST", "Wednesday, 5 February 2025". value is
// the TIMEX3 value of the day or minute. ok is false when s holds anything
// else, or no full day.
func ParseStamp(s string) (value string, day onrecord.Day, ok bool) {
	s = strings.TrimSpace(s)
	if len(s) == 0 || len(s) > 80 {
		return "", "", false
	}
	words := text.Words(s, onrecord.Span{End: len(s)})
	if len(words) == 0 {
		return "", "", false
	}
	r := &reader{text: onrecord.NewText(s, "stamp"), words: words}
	for _, w := range words {
		r.low = append(r.low, lower(w.Form))
	}
	i := 0
	at, k, clocked := r.stampClock(0) // "02:45, 5 February 2025"
	if clocked {
		i = k
	}
	m, end, ok := r.stampDay(i)
	if !ok {
		return "", "", false
	}
	if !clocked {
		if at, k, clocked = r.stampClock(end); clocked {
			end = k
		}
	}
	if end < len(words) || m.first == "" || m.first != m.last {
		return "", "", false
	}
	if clocked {
		return string(m.first) + "T" + at, m.first, true
	}
	return m.value, m.first, true
}

// stampDay reads the day of a stamp at word i.
func (r *reader) stampDay(i int) (meaning, int, bool) {
	for _, try := range []rule{(*reader).numeric, (*reader).named, (*reader).monthFirst, (*reader).dayFirst} {
		if m, end, ok := try(r, i); ok && m.first != "" && m.first == m.last {
			return m, end, true
		}
	}
	return meaning{}, 0, false
}

// stampClock reads the time of day of a stamp at word i, with marks and zone
// around it.
func (r *reader) stampClock(i int) (string, int, bool) {
	k := i
	for stampMarks[r.at(k)] {
		k++
	}
	at, end, ok := r.hour(k)
	if !ok {
		if at, ok = hourMinute(r.at(k)); !ok {
			return "", i, false
		}
		end = k + 1
		if half, e := r.half(r.at(k), k); half != "" {
			end = e
		}
	}
	for end < len(r.low) && (zones[r.at(end)] || stampMarks[r.at(end)] || r.at(end) == "z" || offsetZone(r.at(end))) {
		end++
	}
	return at, end, true
}

var stampMarks = setOf(`, - – — | · • at ( ) + on / hrs time`)

// offsetZone tells whether s is the number of a zone: "03:00", "0300".
func offsetZone(s string) bool {
	_, clock := hourMinute(s)
	_, four := whole(s, 4)
	return clock || four && len(s) == 4
}
