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
	sense := limiting[strings.ToLower(strings.TrimSpace(preposition))]
	if tm.Type == onrecord.TimeDuration {
		return lengthLimit(sense, tm, said)
	}
	first, last := narrowed(tm, said)
	switch sense {
	case inside:
		if strings.HasPrefix(strings.ToLower(preposition), "within") {
			return notAfter(said.Earliest, first, last), last
		}
	case notLater:
		return notAfter(said.Earliest, first, last), last
	case earlier:
		end := tm.Earliest.Add(-1)
		switch {
		case tm.Mod == "END": // "before the end of the year" is any day of it
			end = last
		case tm.Mod == "MID" && tm.Earliest != "" && tm.Latest != "":
			end = tm.Earliest.Add(apart(tm.Earliest, tm.Latest) / 2)
		}
		return notAfter(said.Earliest, end, end), end
	case later:
		return last.Add(1), ""
	case notEarlier:
		return first, ""
	}
	return first, last
}

// Limits tells whether words in lower case, such as "on or before", make a
// limit of the time after them.
func Limits(words string) bool { return limiting[words] != noLimit }

// limit is what the words before a time make of it.
type limit int

const (
	noLimit limit = iota
	notLater
	earlier
	later
	notEarlier
	inside // of a length from the day said; a last day as well
)

// limiting are the words that make a time a limit.
var limiting = senses(map[limit]string{
	notLater: "by; no later than; not later than; by no later than; no later; until; till; up until; up to; through; throughout; at the latest; on or before; or before",
	earlier:  "before; ahead of; prior to; earlier than; in advance of",
	later:    "after; following; beyond; past; later than",
	inside:   "within; in; in less than; in under; under; over; over the next; in the next",
	notEarlier: "from; since; starting; starting from; starting on; starting in; starting with; beginning; beginning on; beginning in; beginning with; as of; as from; " +
		"effective; effective from; with effect from; on or after; not before; no earlier than; not earlier than; no sooner than; not until",
})

func senses(words map[limit]string) map[string]limit {
	all := map[string]limit{}
	for sense, list := range words {
		for w := range strings.SplitSeq(list, ";") {
			all[strings.TrimSpace(w)] = sense
		}
	}
	return all
}

// narrowed gives the days of a time with its "early", "mid" or "late": the
// first half of a month or more, its middle third, the second half; of
// "earlier this month" what is over of it when that is said, of "later" what
// is to come.
func narrowed(tm onrecord.Time, said onrecord.Bounds) (first, last onrecord.Day) {
	first, last = tm.Earliest, tm.Latest
	if first == "" || last == "" || apart(first, last) < 27 {
		return first, last
	}
	n := apart(first, last)
	word, _, _ := strings.Cut(strings.ToLower(tm.Evidence.Exact), " ")
	switch {
	case word == "earlier" && said.Latest >= first && said.Latest <= last:
		return first, said.Latest
	case word == "later" && said.Earliest >= first && said.Earliest <= last:
		return said.Earliest, last
	case tm.Mod == "START":
		return first, first.Add(n / 2)
	case tm.Mod == "MID":
		return middle(first, last)
	case tm.Mod == "END":
		return first.Add(n / 2), last
	}
	return first, last
}

// middle is the middle third of a month or year, else of days.
func middle(first, last onrecord.Day) (from, to onrecord.Day) {
	n := apart(first, last)
	switch {
	case n < 31:
		return first.Add(10), first.Add(19)
	case n > 363:
		return shift(first, unitMonth, 4), shift(first, unitMonth, 8).Add(-1)
	}
	return first.Add(n / 3), first.Add(2 * n / 3)
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
func lengthLimit(sense limit, tm onrecord.Time, said onrecord.Bounds) (earliest, latest onrecord.Day) {
	if tm.Earliest != "" && tm.Latest != "" {
		return tm.Earliest, tm.Latest
	}
	n, u, ok := parseLength(tm)
	switch {
	case !ok:
	case sense == later:
		return n.from(said.Earliest, u, 1), ""
	case sense == inside:
		return said.Earliest, n.from(said.Latest, u, 1)
	}
	return "", ""
}

// parseLength reads the TIMEX3 duration of a time, of hours or more in one
// unit.
func parseLength(tm onrecord.Time) (amount, unit, bool) {
	value := strings.TrimPrefix(string(tm.Value), "P")
	hours := strings.HasPrefix(value, "T")
	value = strings.TrimPrefix(value, "T")
	if len(value) < 2 {
		return amount{}, noUnit, false
	}
	count, ok := whole(value[:len(value)-1], 4)
	u := map[byte]unit{'D': unitDay, 'W': unitWeek, 'M': unitMonth, 'Y': unitYear, 'Q': unitQuarter}[value[len(value)-1]]
	if hours {
		u = map[byte]unit{'H': unitHour}[value[len(value)-1]]
	}
	n := amount{n: count}
	for w := range strings.FieldsSeq(tm.Evidence.Exact) {
		n.work = n.work || working[w]
	}
	return n, u, ok && u != noUnit
}
