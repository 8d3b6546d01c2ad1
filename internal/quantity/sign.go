package quantity

import "strings"

// signed reads a number with its signs of money, percent and less than
// nothing.
func (r *reader) signed(i int) (value, int, bool) {
	if v, end, ok := r.percentPart(i); ok {
		return v, end, true
	}
	j, currency := r.sign(i)
	k, negative := r.minus(j)
	v, end, ok := r.bare(k, currency != "")
	if !ok {
		return v, end, false
	}
	v.from, v.core, v.coreEnd = i, k, end
	if currency != "" {
		v.Currency = currency
	}
	if v.Currency == "" && r.excluded(k, end, v) {
		return v, end, false
	}
	if at := r.percent(&v, end); at > end && currency == "" {
		end = at
	} else {
		end = r.money(&v, end)
	}
	if negative {
		if !r.belowNothing(&v, j, end) {
			v.from = k
		} else {
			low, high := -*v.High, -*v.Low
			v.Low, v.High = &low, &high
		}
	}
	return v, end, true
}

// minus reads the sign of a number below nothing.
func (r *reader) minus(i int) (int, bool) {
	switch r.at(i) {
	case "minus", "negative":
		return i + 1, true
	case "-", "−":
		return i + 1, digit(r.at(i+1)) && r.glued(i+1) && !r.glued(i)
	}
	return i, false
}

// belowNothing tells whether a number with a minus before it has a side below
// nothing: not "ten minus two" nor a dash, which stands before anything.
func (r *reader) belowNothing(v *value, i, end int) bool {
	if v.Low == nil || v.High == nil || digit(r.at(i-1)) || cardinals[r.at(i-1)] > 0 {
		return false
	}
	return r.is(i, "minus") || takes[r.at(i-1)] || being[r.at(i-1)] || v.Percent || v.Points || v.Currency != "" ||
		strings.HasPrefix(r.at(end), "degree") || r.at(end) == "°" || v.Unit == "°c"
}

// takes are words before which a number stands as the value of something.
var takes = setOf(`to of at between from about around below above`)

// percent reads the sign or words of percent and of percentage points at word
// k, and gives the word after them; k without.
func (r *reader) percent(v *value, k int) int {
	at := k
	if r.dash(k) && r.glued(k) {
		at++
	}
	switch {
	case r.is(at, "%"), r.is(at, "percent"), r.is(at, "pct"), r.is(at, "percents"):
		at++
		if r.dash(at) && r.is(at+1, "point") {
			at++
		}
		if v.Points = r.is(at, "point") || r.is(at, "points"); v.Points {
			return at + 1
		}
		v.Percent = true
		return at
	case r.is(at, "per", "cent"):
		v.Percent = true
		return at + 2
	case r.is(at, "percentage") && (strings.HasPrefix(r.at(at+1), "point") || r.dash(at+1) && strings.HasPrefix(r.at(at+2), "point")):
		v.Points = true
		if r.dash(at + 1) {
			at++
		}
		return at + 2
	}
	return k
}
