package quantity

import "strings"

// bounded reads the other side of a number that is open on one: "more than 10
// but fewer than 20".
func (r *reader) bounded(v *value, end int) int {
	if v.Low != nil && v.High != nil || !r.is(end, "and") && !r.is(end, "but") {
		return end
	}
	j, hedge, b := r.hedge(end + 1)
	if j == end+1 || b == both {
		return end
	}
	other, k, ok := r.signed(j)
	switch {
	case !ok || other.Low == nil || other.High == nil || other.Percent != v.Percent || other.Currency != v.Currency:
	case b == down && v.Low != nil && *v.Low < *other.High:
		v.High, v.Hedge = other.High, v.Hedge+" and "+hedge
		return k
	case b == up && v.High != nil && *other.Low < *v.High:
		v.Low, v.Hedge = other.Low, v.Hedge+" and "+hedge
		return k
	}
	return end
}

// between reads "between 900 and 1,000".
func (r *reader) between(i int) (value, int, bool) {
	a, end, ok := r.signed(i + 1)
	if !ok || !r.is(end, "and") {
		return value{}, 0, false
	}
	b, end, ok := r.signed(end + 1)
	if !ok || a.Low == nil || b.High == nil {
		return value{}, 0, false
	}
	v := r.join(a, b)
	v.from = i
	v.Hedge = "between"
	return v, end, *v.Low <= *v.High
}

// join makes one range of its two ends; "10 to 12 million" has the million
// at both.
func (r *reader) join(a, b value) value {
	v := b
	v.from, v.core = a.from, a.core
	low := *a.Low
	if b.scale > 0 && a.scale == 0 && low*b.scale <= *b.High {
		low *= b.scale
	}
	v.Low = &low
	if v.Currency == "" {
		v.Currency = a.Currency
	}
	v.Percent = a.Percent || b.Percent
	if v.Unit == "" {
		v.Unit = a.Unit
	}
	v.Kind = Count
	return v
}

// ranged reads a number, or the range "900 to 1,000", "10-12", "two or three".
func (r *reader) ranged(i int) (value, int, bool) {
	a, end, ok := r.signed(i)
	if !ok {
		return a, end, false
	}
	dash, about := r.dash(end) && (!r.spaced(end) || being[r.at(i-1)]), r.is(end, "~")
	if !(dash || about || r.is(end, "to") || r.is(end, "or") || r.is(end, "through") && digit(r.at(end+1))) || a.Points || a.Low == nil || a.High == nil || *a.Low != *a.High {
		return a, end, true
	}
	b, e, ok := r.signed(end + 1)
	if !ok || b.High == nil || b.Low == nil || *b.Low != *b.High {
		return a, end, !(dash && digit(r.at(end+1)))
	}
	if a.Percent && !b.Percent || a.Currency != "" && b.Percent || a.Currency != "" && b.Currency != "" && a.Currency != b.Currency {
		return a, end, true
	}
	if dash && (*a.Low >= *b.High || !r.wordAt(e) && !b.Percent && b.Currency == "" && b.scale == 0 && !being[r.at(i-1)] && !(strings.Contains(r.at(i), ",") && strings.Contains(r.at(end+1), ","))) {
		return a, e, false // a score, a vote, a telephone number
	}
	if dash && results[r.at(e)] || r.is(end, "to") && r.moves(i) && !(b.Percent && !a.Percent) || r.is(end, "to") && a.Currency != "" && b.Currency != "" && turned[r.at(i-1)] || *a.Low >= *b.High && a.scale >= b.scale {
		return a, end, !dash
	}
	if r.is(end, "or") && *b.High-*a.Low > 2 && *b.High > 20 {
		return a, end, true
	}
	return r.join(a, b), e, true
}

// moves tells whether the words before "900 to 1,000" make it a change from one
// to the other, or a change by one to the other, and no range.
func (r *reader) moves(i int) bool {
	switch r.at(i - 1) {
	case "by":
		return true
	case "from":
		prev := r.at(i - 2)
		return prev != "" && !being[prev] && prev != "anywhere" && prev != "anything" && !strings.HasPrefix(prev, "rang") && !strings.HasPrefix(prev, "vary") && prev != "varied" && prev != "varies"
	}
	return false
}

// turned are verbs after which an amount is by how much and the next to what:
// "fell $1.20 to $68.40".
var turned = setOf(`fell rose dropped gained jumped slid climbed slipped lost added eased sank surged soared tumbled plunged up down fall rise drop`)

var being = setOf(`is are was were be been`)

var results = setOf(`win victory loss defeat vote lead draw record majority ruling decision margin`)
