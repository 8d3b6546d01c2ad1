package ledger

import (
	"strings"

	"onrecord"
)

// slack is how many days two wordings of one deadline may lie apart: "within
// twelve months" and "by the end of the month".
const slack = 10

// sameDay tells whether two deadlines can be one.
func sameDay(a, b *onrecord.Deadline) bool {
	if a == nil || b == nil || a.Latest == "" || b.Latest == "" {
		return true
	}
	x, y := min(a.Latest, b.Latest), max(a.Latest, b.Latest)
	return y <= x.Add(slack)
}

// within tells whether a day lies in a deadline given as a whole month or
// year ("this year", "in September"): then the two neither are one nor differ.
func within(d *onrecord.Deadline, day onrecord.Day) bool {
	whole := d.Earliest != "" && strings.HasSuffix(string(d.Earliest), "-01") && strings.HasSuffix(string(d.Latest.Add(1)), "-01") &&
		d.Latest < d.Earliest.Add(367)
	return whole && d.Earliest <= day && day <= d.Latest
}

// oneDay tells whether both deadlines are days, and the same.
func oneDay(a, b *onrecord.Deadline) bool {
	return exact(a) && exact(b) && a.Earliest <= b.Latest && b.Earliest <= a.Latest
}

// exact tells a deadline that is a day, or two.
func exact(d *onrecord.Deadline) bool {
	return d != nil && d.Earliest != "" && d.Latest != "" && d.Latest <= d.Earliest.Add(1)
}

// sameDue tells whether both deadlines end on one day.
func sameDue(a, b *onrecord.Deadline) bool {
	return a != nil && b != nil && a.Latest != "" && a.Latest == b.Latest
}

// overlapping tells whether two deadlines have days in common and neither is
// wider than a month: "this week", and "later this month".
func overlapping(a, b *onrecord.Deadline) bool {
	if a == nil || b == nil || a.Earliest == "" || b.Earliest == "" {
		return false
	}
	if a.Latest.Add(-31) > a.Earliest || b.Latest.Add(-31) > b.Earliest {
		return false
	}
	return a.Earliest <= b.Latest && b.Earliest <= a.Latest
}
