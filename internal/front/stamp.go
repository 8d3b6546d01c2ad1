package front

import (
	"strings"
	"unicode"

	"onrecord"
)

// stampLabels stand before a time of publication.
var stampLabels = set("published", "posted", "date", "updated", "last", "modified", "created", "publish", "first", "issued", "edited", "released", "on", "at", "by", "time", "update", "online", "print", "original", "originally", "revised", "day", "dateline")

// stampWords may stand around the date of a time stamp.
var stampWords = set("am", "pm", "a.m", "p.m", "et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cdt", "mt", "mst", "mdt", "gmt", "utc", "bst", "cet", "cest", "ist", "ast", "z", "t", "h", "hrs", "of", "the", "eastern", "local", "hours", "ago",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")

// isStamp tells whether a line is nothing but a time stamp: a full date with
// labels, weekdays, hours and zones around it.
func isStamp(l *line) bool {
	if l.words > 24 || l.stop && !strings.HasSuffix(l.low, ".m.") && l.words > 12 {
		return false
	}
	found := fullDates(l.s)
	if len(found) == 0 || len(found) > 3 {
		return false
	}
	rest := l.low
	if len(l.low) == len(l.s) {
		rest = without(l.low, found)
	}
	words := strings.FieldsFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' })
	for _, w := range words {
		w = strings.Trim(w, ".")
		if w != "" && !stampLabels[w] && !stampWords[w] && months[w] == 0 {
			return false
		}
	}
	return true
}

// without cuts dates out of a line.
func without(s string, found []dated) string {
	var b strings.Builder
	at := 0
	for _, d := range found {
		b.WriteString(s[at:d.Start])
		b.WriteByte(' ')
		at = d.End
	}
	b.WriteString(s[at:])
	return b.String()
}

// glued finds a time stamp before the first words of a paragraph: a label and
// a date ("date 2024-03-30 Amid ..."), or an ISO date alone.
func (p *page) glued(i int) onrecord.Span {
	l := &p.lines[i]
	top := l.s[:runeStart(l.s, min(len(l.s), 60))]
	found := fullDates(top)
	if len(found) == 0 {
		return onrecord.Span{}
	}
	d := found[0]
	label := strings.Fields(strings.ToLower(strings.TrimRight(top[:d.Start], ": ")))
	for _, w := range label {
		if w = strings.Trim(w, ":."); !stampLabels[w] && !stampWords[w] {
			return onrecord.Span{}
		}
	}
	iso := top[d.Start+4] == '-' || top[d.Start+4] == '/'
	labelled := len(label) > 0 && label[0] != "on" && label[0] != "by" && label[0] != "at" && label[0] != "the" && stampLabels[strings.Trim(label[0], ":.")]
	if !iso && !labelled || d.End == len(l.s) {
		return onrecord.Span{}
	}
	return onrecord.Span{Start: l.Start + d.Start, End: l.Start + d.End}
}

// published is the day of publication: from a time stamp at the head or foot,
// from the dateline, else the bounds that the dates of the text allow.
func (p *page) published(h head, pub onrecord.Bounds) onrecord.Published {
	var updated onrecord.Day
	for i := range p.lines {
		if i >= 12 && i < len(p.lines)-8 {
			continue
		}
		d, ok, update := p.stampOf(i)
		switch {
		case !ok:
		case update:
			updated = d.latest
		default:
			return onrecord.Published{Bounds: between(d), Basis: onrecord.BasisText}
		}
	}
	if h.date.Len() > 0 {
		if found := fullDates(p.t.Words(h.date)); len(found) > 0 {
			return onrecord.Published{Bounds: between(found[0]), Basis: onrecord.BasisText}
		}
	}
	if pub.Known() {
		return onrecord.Published{Basis: onrecord.BasisNone}
	}
	return p.inferred(updated)
}

// stampOf reads the time stamp of a line, and whether it tells of an update
// only.
func (p *page) stampOf(i int) (d dated, ok, update bool) {
	l := &p.lines[i]
	s := ""
	switch {
	case l.kind == stamp:
		s = l.s
	case l.kind == byline:
		s = l.s
	case l.kind == running && i < 6:
		if g := p.glued(i); g.Len() > 0 {
			s = p.t.Body[l.Start:g.End]
		}
	}
	found := fullDates(s)
	if len(found) == 0 {
		return dated{}, false, false
	}
	low := strings.ToLower(s)
	first := strings.ToLower(s[:found[0].Start])
	if strings.Contains(first, "updat") || strings.Contains(first, "modified") || strings.Contains(first, "revised") || strings.Contains(first, "edited") {
		k := strings.Index(low, "publ")
		if k < 0 {
			k = strings.Index(low, "posted")
		}
		if k > found[0].Start && len(found) > 1 {
			return found[1], true, false
		}
		return found[0], true, true
	}
	return found[0], true, false
}

// between is the bounds of a date; its value only when it is one day.
func between(d dated) onrecord.Bounds {
	b := onrecord.Bounds{Earliest: d.earliest, Latest: d.latest}
	if d.earliest == d.latest {
		b.Value = onrecord.Maybe(d.earliest)
	}
	return b
}
