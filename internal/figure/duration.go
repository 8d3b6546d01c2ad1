package figure

import (
	"fmt"
	"strconv"
	"strings"

	"onrecord"
)

// durationOf reads a TIMEX3 duration of one unit: its days and how many.
func durationOf(value string) (unit, n int) {
	if len(value) < 3 || value[0] != 'P' {
		return 0, 0
	}
	n, err := strconv.Atoi(value[1 : len(value)-1])
	if err != nil || n > 10000 {
		return 0, 0
	}
	switch value[len(value)-1] {
	case 'D':
		return 1, n
	case 'W':
		return 7, n
	case 'M':
		return 30, n
	case 'Y':
		return 365, n
	}
	return 0, 0
}

// wordedLength reads "ten days later": the days of its unit and how many.
func wordedLength(exact string) (unit, n int) {
	w := strings.Fields(strings.ToLower(exact))
	if len(w) != 3 {
		return 0, 0
	}
	n, err := strconv.Atoi(w[0])
	if err != nil {
		n = smallNumber(w[0])
	}
	if n <= 0 || n > 10000 {
		return 0, 0
	}
	switch strings.TrimSuffix(w[1], "s") {
	case "day":
		return 1, n
	case "week":
		return 7, n
	case "month":
		return 30, n
	case "year":
		return 365, n
	}
	return 0, 0
}

// smallNumber reads a number in words up to twenty; 0 for none.
func smallNumber(w string) int {
	for i, name := range strings.Fields(`a two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`) {
		if w == name {
			return i + 1
		}
	}
	if w == "one" {
		return 1
	}
	return 0
}

// daysBetween is how many days the second is after the first.
func daysBetween(a, b onrecord.Day) int {
	return int(b.Time().Sub(a.Time()).Hours() / 24)
}

// length reports the days between two dates beside the length said.
func (c *checker) length(a, b, d *onrecord.Time) {
	unit, n := durationOf(string(d.Value))
	if d.Type == onrecord.TimeDate {
		unit, n = wordedLength(string(d.Evidence.Exact))
	}
	if unit == 0 {
		return
	}
	said, loose := n*unit, max(1, unit*6/10)
	least, most := daysBetween(a.Latest, b.Earliest), daysBetween(a.Earliest, b.Latest)+1
	holds := said >= least-loose && said <= most+loose
	if 10*(most-least) > 7*said && said > 1 && most-least > 1 { // the dates tell too little
		return
	}
	if !holds && (loosely(string(d.Evidence.Exact)) || said > 5*most || 5*said < least) {
		return
	}
	text := fmt.Sprintf("from %s to %s is %s, text says %s", a.Evidence.Exact, b.Evidence.Exact, inUnits(least, most, unit), d.Evidence.Exact)
	c.add(text, holds, []onrecord.Evidence{a.Evidence, b.Evidence, d.Evidence})
}

// inUnits writes a number of days, or the least and the most, in the unit that
// the text has; rounded where it is not days.
func inUnits(least, most, unit int) string {
	if unit == 1 && most-least == 1 {
		return fmt.Sprintf("%s, or %d with both ends", plural(least, "days"), most)
	}
	name := map[int]string{1: "days", 7: "weeks", 30: "months", 365: "years"}[unit]
	low, high := (least+unit/2)/unit, (most+unit/2)/unit
	if low == high {
		return "about " + plural(low, name)
	}
	return fmt.Sprintf("%d to %d %s", low, high, name)
}

// plural writes "1 day", "2 days".
func plural(n int, name string) string {
	if n == 1 {
		name = strings.TrimSuffix(name, "s")
	}
	return fmt.Sprintf("%d %s", n, name)
}

// loosely tells whether a length is one that ends today, or no number at all:
// "the past four weeks", "a day".
func loosely(exact string) bool {
	w := strings.ToLower(exact)
	return strings.Contains(w, "past") || strings.Contains(w, "last") || strings.Contains(w, "next") || strings.HasPrefix(w, "a ") || strings.HasPrefix(w, "an ")
}

// sameYear gives the second of two dates the year of the first where only that
// one has it: "on 28 February 2003 ... on 3 March".
func sameYear(a, b *onrecord.Time) *onrecord.Time {
	if !written(a) || written(b) || len(a.Earliest) < 4 || len(b.Earliest) < 4 || len(b.Latest) < 4 || a.Earliest[:4] == b.Earliest[:4] {
		return b
	}
	moved := *b
	year := a.Earliest[:4]
	if y, err := strconv.Atoi(string(year)); err == nil && b.Earliest[4:] < a.Earliest[4:] {
		year = onrecord.Day(strconv.Itoa(y + 1))
	}
	moved.Earliest, moved.Latest = year+b.Earliest[4:], year+b.Latest[4:]
	return &moved
}

// yearOf gives the first of two dates the year of the second where only that
// one has it: "from 5 July to 26 July 2023".
func yearOf(a, b *onrecord.Time) *onrecord.Time {
	if written(a) || !written(b) || len(a.Earliest) < 5 || len(a.Latest) < 5 || len(b.Earliest) < 5 || a.Earliest[:4] == b.Earliest[:4] || a.Earliest[4:] > b.Earliest[4:] {
		return a
	}
	moved := *a
	moved.Earliest, moved.Latest = b.Earliest[:4]+a.Earliest[4:], b.Earliest[:4]+a.Latest[4:]
	return &moved
}

// written tells whether a time has its year in figures.
func written(tm *onrecord.Time) bool {
	s := string(tm.Evidence.Exact)
	for k := 0; k+4 <= len(s); k++ {
		if _, err := strconv.Atoi(s[k : k+4]); err == nil && (s[k] == '1' || s[k] == '2') {
			return true
		}
	}
	return false
}

// sameWeek gives the first of two weekdays the week of the second: "from
// Tuesday until Friday of last week".
func sameWeek(a, b *onrecord.Time) *onrecord.Time {
	const week = 7
	if a.Earliest != a.Latest || b.Earliest != b.Latest || a.Earliest < b.Earliest || !strings.HasSuffix(string(a.Evidence.Exact), "day") || a.Earliest >= b.Earliest.Add(week) {
		return a
	}
	moved := *a
	moved.Earliest = a.Earliest.Add(-week)
	moved.Latest = moved.Earliest
	return &moved
}
