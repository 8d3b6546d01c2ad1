package when

import (
	"strings"

	"onrecord"
)

// open is a time of day that has found no day yet: its place among the
// findings, and its words.
type open struct{ found, begin, end int }

// dayed gives a time of day without a day the one told before it in the
// sentence: "On Monday polls open at 7 a.m. and close at 8 p.m." A day told
// next to it, after it, holds for it as well: "from 9 a.m. to 5 p.m. Tuesday".
// The day on which something was said is no such day.
func (r *reader) dayed(i, end int, m meaning) meaning {
	day, clock, timed := strings.Cut(m.value, "T")
	switch {
	case timed && m.kind == onrecord.TimeTime && day == openDay && r.day.kind != "":
		m.value, m.first, m.last, m.anchor = r.day.value+"T"+clock, r.day.first, r.day.last, onrecord.AnchorPrevious
	case timed && m.kind == onrecord.TimeTime && day == openDay:
		r.open = append(r.open, open{len(r.found), i, end})
	case !m.name && (m.oneDay() || timed && m.kind == onrecord.TimeTime) && day != openDay:
		m := m
		m.kind, m.value = onrecord.TimeDate, day
		r.close(i, m)
		if r.day = m; telling[r.at(i-1)] || r.is(i-1, "on") && telling[r.at(i-2)] {
			r.day = meaning{}
		}
	}
	return m
}

// close gives a day that begins at word i to the times that lead up to it,
// with no more than a word between.
func (r *reader) close(i int, day meaning) {
	for k := len(r.open) - 1; k >= 0 && i-r.open[k].end <= 1; k-- {
		tm := &r.found[r.open[k].found]
		_, clock, _ := strings.Cut(string(tm.Value), "T")
		tm.Value, tm.Earliest, tm.Latest, tm.Anchor = onrecord.Maybe(day.value+"T"+clock), day.first, day.last, onrecord.AnchorPrevious
		i = r.open[k].begin
	}
	r.open = r.open[:0]
}

// telling are verbs of saying, whose day is not that of what is said.
var telling = setOf(`said told added announced confirmed wrote tweeted reported stated says`)
