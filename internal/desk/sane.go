package desk

import (
	"fmt"
	"slices"
	"strings"

	"onrecord"
)

// sane checks the values of a line that a person made or changed: words of the
// contract where it has a list of them, days where it has days. A day given as
// a value fills its bounds.
func sane(f onrecord.Finding) error {
	switch f := f.(type) {
	case *onrecord.Statement:
		if err := oneOf("quotation", f.Quotation, onrecord.Direct, onrecord.Mixed, onrecord.Indirect); err != nil {
			return err
		}
		if err := oneOf("act", f.Act, onrecord.Assertion, onrecord.Demand, onrecord.Promise, onrecord.Threat, onrecord.Order,
			onrecord.Denial, onrecord.Question, onrecord.Belief, onrecord.Wish); err != nil {
			return err
		}
		return days("said_on", &f.SaidOn)
	case *onrecord.Event:
		if err := oneOf("modality", f.Modality, onrecord.Happened, onrecord.Planned, onrecord.Alleged, onrecord.Denied); err != nil {
			return err
		}
		return days("when", &f.When)
	case *onrecord.Commitment:
		if err := oneOf("direction", f.Direction, onrecord.Will, onrecord.WillNot, onrecord.Demands, onrecord.Conditional); err != nil {
			return err
		}
		if err := oneOf("force", f.Force, onrecord.ForcePromise, onrecord.ForcePlan, onrecord.ForceOrder, onrecord.ForceResolution, onrecord.ForceAgreement); err != nil {
			return err
		}
		if f.Deadline != nil {
			return isDays("deadline", f.Deadline.Earliest, f.Deadline.Latest)
		}
	case *onrecord.Figure:
		if f.Low != nil && f.High != nil && *f.Low > *f.High {
			return fmt.Errorf("low %v is above high %v", *f.Low, *f.High)
		}
	case *onrecord.Time:
		if err := oneOf("type", f.Type, onrecord.TimeDate, onrecord.TimeTime, onrecord.TimeDuration, onrecord.TimeSet); err != nil {
			return err
		}
		return isDays("time", f.Earliest, f.Latest)
	}
	return nil
}

// oneOf checks a word of a list.
func oneOf[T ~string](field string, have T, list ...T) error {
	if slices.Contains(list, have) {
		return nil
	}
	return fmt.Errorf("%s is one of %v, not %q", field, list, have)
}

// days checks bounds and fills them from a value that is a day, a month or a
// year.
func days(field string, b *onrecord.Bounds) error {
	if first, last, ok := stretchOf(string(b.Value)); ok {
		b.Earliest, b.Latest = first, last
	} else if b.Value != "" && !strings.ContainsAny(string(b.Value[:1]), "0123456789XP") { // no TIMEX3 value either
		return fmt.Errorf("%s.value %q is no day; write YYYY-MM-DD, YYYY-MM or YYYY", field, b.Value)
	}
	return isDays(field, b.Earliest, b.Latest)
}

// stretchOf gives the first and last day of "2025", "2025-03" or "2025-03-01".
func stretchOf(s string) (first, last onrecord.Day, ok bool) {
	switch len(s) {
	case 4:
		first, last = onrecord.Day(s+"-01-01"), onrecord.Day(s+"-12-31")
	case 7:
		first = onrecord.Day(s + "-01")
		last = onrecord.Date(first.Time().Year(), first.Time().Month()+1, 0)
	default:
		first, last = onrecord.Day(s), onrecord.Day(s)
	}
	_, err := onrecord.ParseDay(string(first))
	return first, last, err == nil
}

// isDays checks that what is told of a stretch are days, in order.
func isDays(field string, first, last onrecord.Day) error {
	for _, d := range []onrecord.Day{first, last} {
		if _, err := onrecord.ParseDay(string(d)); d != "" && err != nil {
			return fmt.Errorf("%s: %w", field, err)
		}
	}
	if first != "" && last != "" && first > last {
		return fmt.Errorf("%s: %s comes after %s", field, first, last)
	}
	return nil
}
