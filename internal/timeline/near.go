package timeline

import "onrecord"

// planned is how many days apart two plans of one meeting may be told.
const planned = 92

// ahead is how many days before it an event of a family may be told as planned
// without a day: two leaders meet now and then, one goes somewhere often.
func ahead(family string) int {
	if family == journey || family == arrival {
		return 14
	}
	return planned
}

// near tells whether the days of two tellings are close enough for one
// occasion: one gives the day and the other does not speak against it, or both
// tell it as the same news or as the same plan.
func near(a, b *Telling) bool {
	if (a.Account.Modality == onrecord.Denied) != (b.Account.Modality == onrecord.Denied) || !a.Days.Meets(b.Days) {
		return false
	}
	if a.Dated && b.Dated && (a.Wide > b.Wide || a.Wide == b.Wide && a.Published > b.Published) || !a.Dated && b.Dated {
		a, b = b, a // a is the closer one
	}
	plan, later := a.Account.Modality == onrecord.Planned, b.Account.Modality == onrecord.Planned
	switch {
	case a.Dated && b.Dated:
		return a.Wide <= 3 && b.Wide <= 31 || a.Wide <= 10 && b.Wide <= 31 && plan == later || b.Wide <= 31 && a.Days == b.Days && plan == later
	case a.Dated && !later:
		return a.Wide <= 10 && b.Wide > 0
	case a.Dated:
		return a.Wide <= 31 && (plan || a.Wide <= 10 && b.Published <= a.Days.Earliest) && apartBy(b.Published, a.Days.Earliest) <= ahead(a.Family)
	case plan && later:
		return apartBy(a.Published, b.Published) <= ahead(a.Family)
	}
	return !plan && !later && apartBy(a.Published, b.Published) <= 2
}

// apartBy is how many days lie between two; very many when one is unknown.
func apartBy(a, b onrecord.Day) int {
	if a == "" || b == "" {
		return 1 << 20
	}
	n := int(a.Time().Sub(b.Time()).Hours() / 24)
	return max(n, -n)
}

// sameDay tells whether both texts give one and the same day.
func sameDay(a, b *Telling) bool {
	return a.Dated && b.Dated && a.Wide == 1 && a.Days.Earliest == b.Days.Earliest && a.Days.Latest == b.Days.Latest
}

// yearly tells whether one telling gives only the year, or the like, of what
// the other gives the day or the month of.
func yearly(a, b *Telling) bool {
	return a.Dated && b.Dated && min(a.Wide, b.Wide) <= 31 && max(a.Wide, b.Wide) > 31 && max(a.Wide, b.Wide) <= 366 &&
		(inside(a.Days, b.Days) || inside(b.Days, a.Days)) && a.Account.Modality == b.Account.Modality
}

// within tells whether a document gives a wide stretch of days for what it
// gives a day for too: "his second trip this year".
func within(a, b *Telling) bool {
	return a.Account.Doc == b.Account.Doc && a.Dated && b.Dated && min(a.Wide, b.Wide) <= 7 && max(a.Wide, b.Wide) <= 366 &&
		(inside(a.Days, b.Days) || inside(b.Days, a.Days)) && a.Account.Modality == b.Account.Modality
}

// closeness ranks pairs of one occasion: those that both give the day go first.
func closeness(a, b *Telling) int {
	switch {
	case a.Dated && b.Dated && max(a.Wide, b.Wide) <= 3:
		return 300
	case a.Dated && b.Dated:
		return 200
	case a.Dated && b.Account.Modality == onrecord.Planned:
		return max(0, planned-apartBy(b.Published, a.Days.Earliest)) // the next meeting is meant
	case b.Dated && a.Account.Modality == onrecord.Planned:
		return max(0, planned-apartBy(a.Published, b.Days.Earliest))
	case a.Dated || b.Dated:
		return 100
	}
	return 0
}
