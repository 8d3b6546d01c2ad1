package when

import "onrecord"

// reference reads what points to the present, the past or the future and no
// farther: "now", "recently", "in the near future".
func (r *reader) reference(i int) (meaning, int, bool) {
	value, end := "", i+1
	switch r.low[i] {
	case "now":
		if r.is(i+1, "that") || r.dash(i+1) || r.dash(i-1) || r.form(i) == "NOW" && i > 0 {
			return meaning{}, 0, false
		}
		value = "PRESENT_REF"
	case "right":
		if !r.is(i+1, "now") {
			return meaning{}, 0, false
		}
		value, end = "PRESENT_REF", i+2
	case "currently", "presently", "nowadays":
		value = "PRESENT_REF"
	case "these":
		if !r.is(i+1, "days") {
			return meaning{}, 0, false
		}
		value, end = "PRESENT_REF", i+2
	case "recently", "lately":
		value = "PAST_REF"
	case "soon":
		if r.at(i-1) == "as" || r.at(i-1) == "too" || r.at(i-1) == "so" || r.is(i+1, "after") || r.capital(i) && i > 0 {
			return meaning{}, 0, false
		}
		value = "FUTURE_REF"
	case "present":
		if !r.is(i-1, "at") || !r.loose(i+1) {
			return meaning{}, 0, false
		}
		value = "PRESENT_REF"
	case "the":
		value, end = r.theReference(i)
	}
	if value == "" {
		return meaning{}, 0, false
	}
	return meaning{kind: onrecord.TimeDate, value: value, anchor: onrecord.AnchorPublished}, end, true
}

// theReference reads "the past", "the near future".
func (r *reader) theReference(i int) (string, int) {
	switch {
	case r.is(i+1, "moment") && r.at(i-1) == "at" && !r.is(i+2, "of") && !r.is(i+2, "when"):
		return "PRESENT_REF", i + 2
	case r.is(i+1, "past") && r.at(i-1) == "in" && (r.loose(i+2) || !r.capital(i+2) && units[r.at(i+2)] == noUnit):
		return "PAST_REF", i + 2
	case r.is(i+1, "future") && (r.at(i-1) == "in" || r.at(i-1) == "for") && (r.loose(i+2) || r.at(i+2) == "and"):
		return "FUTURE_REF", i + 2
	case (r.is(i+1, "near") || r.is(i+1, "foreseeable")) && r.is(i+2, "future"):
		return "FUTURE_REF", i + 3
	}
	return "", 0
}
