package when

import (
	"strings"

	"onrecord"
)

// Limit gives the first and last acceptable day of something that is due by
// a time, from the words before the time: "by", "no later than", "until",
// "within", "before", "after", "from". said is the day on which it was said,
// from which a bare length of time is reckoned. An unknown or open side is
// "".
func Limit(preposition string, tm onrecord.Time, said onrecord.Bounds) (earliest, latest onrecord.Day) {
	first, last := tm.Earliest, tm.Latest
	if tm.Type == onrecord.TimeDuration {
		return lengthLimit(preposition, tm, said)
	}
	if tm.Mod == "START" && first != "" && last != "" && first != last {
		last = first.Add(apart(first, last) / 2)
	}
	switch strings.ToLower(strings.TrimSpace(preposition)) {
	case "by", "no later than", "not later than", "by no later than", "until", "till", "up to", "through", "within", "at the latest":
		return notAfter(said.Earliest, first, last), last
	case "before", "ahead of", "prior to":
		end := first.Add(-1)
		switch {
		case tm.Mod == "END": // "before the end of the year" is any day of it
			end = last
		case tm.Mod == "MID" && first != "" && last != "":
			end = first.Add(apart(first, last) / 2)
		}
		return notAfter(said.Earliest, end, end), end
	case "after", "following", "not before", "no earlier than":
		return last.Add(1), ""
	case "from", "since", "starting", "beginning", "as of", "starting from":
		return first, ""
	}
	return first, last
}

// notAfter is the day said, where it is known and not later than last; else
// the first day of the time itself.
func notAfter(said, first, last onrecord.Day) onrecord.Day {
	if said != "" && (last == "" || said <= last) {
		return said
	}
	return first
}

// lengthLimit is the limit set by a length of time: its own days where the
// text gives them, else reckoned from the day said.
func lengthLimit(preposition string, tm onrecord.Time, said onrecord.Bounds) (earliest, latest onrecord.Day) {
	if tm.Earliest != "" && tm.Latest != "" {
		return tm.Earliest, tm.Latest
	}
	count, u, ok := parseLength(string(tm.Value))
	if !ok {
		return "", ""
	}
	n := amount{n: count}
	for w := range strings.FieldsSeq(tm.Evidence.Exact) {
		n.work = n.work || working[w]
	}
	switch strings.ToLower(strings.TrimSpace(preposition)) {
	case "within", "in", "in less than", "over the next", "in the next", "under":
		return said.Earliest, n.from(said.Latest, u, 1)
	case "after":
		return n.from(said.Earliest, u, 1), ""
	}
	return "", ""
}

// parseLength reads a TIMEX3 duration of whole days or more.
func parseLength(value string) (int, unit, bool) {
	if len(value) < 3 || value[0] != 'P' {
		return 0, noUnit, false
	}
	n, ok := whole(value[1:len(value)-1], 4)
	if !ok {
		return 0, noUnit, false
	}
	u, ok := map[byte]unit{'D': unitDay, 'W': unitWeek, 'M': unitMonth, 'Y': unitYear, 'Q': unitQuarter}[value[len(value)-1]]
	return n, u, ok
}
