package quantity

import "strings"

// age reads what makes a number an age, "34-year-old", "29 years old", "aged
// 12 to 17", and gives the word after it.
func (r *reader) age(v *value, end int) int {
	if v.Percent || v.Points || v.Currency != "" || v.Kind == Vague || v.Kind == Fraction {
		return end
	}
	if unit, k := r.yearsOld(end); k > end {
		v.Kind, v.Unit, v.Hyphen = Age, unit, false
		return k
	}
	top := v.High
	if top == nil {
		top = v.Low
	}
	if v.Unit != "" || top == nil || *top > 120 || !r.ofAge(v.core) && !r.grown(v, end) {
		return end
	}
	v.Kind, v.Unit = Age, "years"
	return end
}

// yearsOld reads "years old", "-year-old", "months of age", "yo" at word k,
// and gives the word after it.
func (r *reader) yearsOld(k int) (string, int) {
	at := k
	switch {
	case r.is(at, "yo"):
		return "years", at + 1
	case r.is(at, "y", "/", "o"):
		return "years", at + 3
	}
	if r.dash(at) && r.glued(at) {
		at++
	}
	unit := strings.TrimSuffix(r.at(at), "s")
	if unit != "year" && unit != "month" && unit != "week" && unit != "day" {
		return "", k
	}
	if at++; r.dash(at) && r.glued(at) {
		at++
	}
	switch {
	case r.is(at, "old"), r.is(at, "olds"):
		return unit + "s", at + 1
	case r.is(at, "of", "age"):
		return unit + "s", at + 2
	}
	return "", k
}

// ofAge tells whether the words before the number at word i make it an age.
func (r *reader) ofAge(i int) bool {
	k := i - 1
	for n := 0; n < 3 && beforeAge[r.at(k)]; n++ {
		k--
	}
	switch r.at(k) {
	case "aged", "ages":
		return true
	case "age":
		return !r.is(k-1, "the") || k < i-1
	}
	return false
}

// beforeAge are the words that may stand between "aged" and the number.
var beforeAge = setOf(`of between from about around over under at least up to and or , below above`)

// grown tells whether a bare number at the end of a phrase is an age by its
// hedge, "65 or older", or by the people before it: "girls under 18".
func (r *reader) grown(v *value, end int) bool {
	switch v.Hedge {
	case "older than", "younger than", "or older", "or younger", "and older", "and younger":
		return !r.wordAt(end) || afterAge[r.at(end)]
	case "under", "over", "below", "above":
	default:
		return false
	}
	return persons[r.at(v.core-2)] && *boundOf(v) >= 5 && !r.wordAt(end) || persons[r.at(v.core-2)] && afterAge[r.at(end)]
}

func boundOf(v *value) *float64 {
	if v.Low != nil {
		return v.Low
	}
	return v.High
}

var (
	persons  = setOf(`people persons men women boys girls children adults anyone everyone those youths pupils students drivers players voters workers citizens kids teenagers residents americans males females`)
	afterAge = setOf(`who are is were was cannot can could may must will would should have had has to in from at and or with as get do did not need`)
)
