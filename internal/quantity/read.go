package quantity

import (
	"math"
	"strings"
)

// hedged reads a number with what stands before and after it: "about 2,500",
// "between 900 and 1,000", "60 or more".
func (r *reader) hedged(i int) (value, int, bool) {
	if r.is(i, "between") {
		if v, end, ok := r.between(i); ok {
			return v, end, true
		}
		return value{}, 0, false
	}
	j, hedge, b := r.hedge(i)
	if v, end, ok := r.inEvery(j); ok {
		v.from, v.Hedge = i, hedge
		v.bind(b)
		return v, end, true
	}
	v, end, ok := r.ranged(j)
	if !ok {
		return v, end, false
	}
	if j == i+1 && r.placed(i, end, v) {
		i, hedge = j, ""
	}
	v.from = i
	if hedge != "" {
		v.Hedge = hedge
		v.bind(b)
	}
	end = r.after(&v, end)
	if v.Hyphen && manners[r.at(end+1)] {
		return v, end, false
	}
	if v.Kind == Vague && v.Hedge == "" {
		v.Hedge = strings.Join(r.low[v.core:v.coreEnd], " ")
		if r.is(v.coreEnd, "of") {
			v.Hedge += " of"
		}
	}
	return v, end, true
}

// placed tells whether the word before a small number in words is a plain
// preposition: "under two presidents", "spread over three sites".
func (r *reader) placed(i, end int, v value) bool {
	switch r.at(i) {
	case "over", "under", "around", "above", "below":
	default:
		return false
	}
	return cardinals[r.at(i+1)] > 0 && end == i+2 && *v.Low <= 12 && r.wordAt(end) && !v.Percent && v.Currency == "" && !measured[r.at(end)]
}

// measured are nouns that a hedge can stand before, whatever the number.
var measured = setOf(`times feet foot meters metres miles kilometers kilometres km inches tons tonnes pounds kilograms degrees points
hectares acres million billion trillion of or and to in per`)

// inEvery reads "one in four", "three in 10": a share of those that follow.
func (r *reader) inEvery(i int) (value, int, bool) {
	v := value{}
	if !r.is(i+1, "in") {
		return v, 0, false
	}
	n := cardinals[r.at(i)]
	if r.at(i) == "1" {
		n = 1
	}
	m := cardinals[r.at(i+2)]
	for _, round := range tenths {
		if r.at(i+2) == round.word {
			m = round.value
		}
	}
	if n < 1 || n > 9 || m <= n || !r.shared(i, i+3) || n > 1 && m != 5 && m != 10 && m != 100 && m != 4 && m != 3 {
		return v, 0, false
	}
	v.Kind, v.core, v.coreEnd = Fraction, i, i+3
	x := math.Round(n/m*1e6) / 1e6
	return v.within(x, x), i + 3, true
}

// tenths are the wholes that a share is given of in figures.
var tenths = []struct {
	word  string
	value float64
}{{"3", 3}, {"4", 4}, {"5", 5}, {"6", 6}, {"7", 7}, {"8", 8}, {"9", 9}, {"10", 10}, {"20", 20}, {"50", 50}, {"100", 100}, {"1,000", 1000}}

// shared tells whether the words round "one in four" leave it a share: it does
// not go on from a verb ("killing one in four attacks"), and those who share
// follow, or nothing.
func (r *reader) shared(i, end int) bool {
	if prev := r.at(i - 1); prev != "" && !sharing[prev] && !opening(prev) {
		return false
	}
	return plural(r.at(end)) && !spells[r.at(end)] || r.at(end) == "." || r.at(end) == ","
}

var (
	sharing = setOf(`, ; that and about around nearly almost roughly approximately than only just least some over to for as estimated`)
	spells  = setOf(`minutes hours days weeks months years decades`)
)

func (r *reader) hedge(i int) (int, string, bound) {
	for _, h := range hedgesFrom[r.at(i)] {
		if r.is(i, h.words...) {
			end := i + len(h.words)
			if r.is(end, "a", "total", "of") {
				end += 3
			}
			if k, more, b := r.nested(end); k > end {
				return k, strings.Join(h.words, " ") + " " + more, b
			}
			return end, strings.Join(h.words, " "), h.bound
		}
	}
	return i, "", both
}

// nested reads a second hedge after a first: "some more than", "about at
// least".
func (r *reader) nested(i int) (int, string, bound) {
	for _, h := range hedgesFrom[r.at(i)] {
		if r.is(i, h.words...) {
			return i + len(h.words), strings.Join(h.words, " "), h.bound
		}
	}
	return i, "", both
}

// bind opens the side of a number that its hedge leaves open.
func (v *value) bind(b bound) {
	switch b {
	case up:
		v.High = nil
	case down:
		v.Low = nil
	}
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
	v.Kind = Count
	return v
}

// ranged reads a number, or the range "900 to 1,000", "10-12", "two or three".
func (r *reader) ranged(i int) (value, int, bool) {
	a, end, ok := r.signed(i)
	if !ok {
		return a, end, false
	}
	dash := r.dash(end) && !r.spaced(end)
	if !(dash || r.is(end, "to") || r.is(end, "or")) || a.Points || a.Low == nil || a.High == nil || *a.Low != *a.High {
		return a, end, true
	}
	b, e, ok := r.signed(end + 1)
	if !ok || b.High == nil || b.Low == nil || *b.Low != *b.High {
		return a, end, !(dash && digit(r.at(end+1)))
	}
	if a.Percent && !b.Percent || a.Currency != "" && b.Percent || a.Currency != "" && b.Currency != "" && a.Currency != b.Currency {
		return a, end, true
	}
	if dash && (*a.Low >= *b.High || !r.wordAt(e) && !b.Percent && b.Currency == "" && b.scale == 0) {
		return a, e, false // a score, a vote, a telephone number
	}
	if dash && results[r.at(e)] || r.is(end, "to") && (r.at(i-1) == "from" || r.at(i-1) == "by") || *a.Low >= *b.High && a.scale >= b.scale {
		return a, end, !dash
	}
	if r.is(end, "or") && *b.High-*a.Low > 2 && *b.High > 20 {
		return a, end, true
	}
	return r.join(a, b), e, true
}

var results = setOf(`win victory loss defeat vote lead draw record majority ruling decision margin`)

// wordAt tells whether word i is a plain word, one that can be counted.
func (r *reader) wordAt(i int) bool {
	w := r.at(i)
	return w != "" && w[0] >= 'a' && w[0] <= 'z'
}

// after reads what follows a number and belongs to it: "or more", "-odd",
// "at least".
func (r *reader) after(v *value, end int) int {
	switch {
	case r.is(end, "or", "more"):
		v.Hedge, v.High, end = "or more", nil, end+2
	case r.is(end, "or", "fewer"), r.is(end, "or", "less"):
		v.Hedge, v.Low, end = "or "+r.at(end+1), nil, end+2
	case r.is(end, "or", "so"):
		v.Hedge, end = "or so", end+2
	case r.is(end, "-", "odd"):
		v.Hedge, end = "odd", end+2
	case r.is(end, "-", "plus"):
		v.Hedge, v.High, end = "plus", nil, end+2
	case r.at(end) == "+" && r.glued(end):
		v.Hedge, v.High, end = "+", nil, end+1
	}
	if r.dash(end) && r.glued(end) && r.glued(end+1) && r.wordAt(end+1) {
		v.Hyphen = true
		if (r.is(end+1, "year") || r.is(end+1, "month")) && r.dash(end+2) && strings.HasPrefix(r.at(end+3), "old") {
			v.Kind = Age
		}
	}
	return end
}

// signed reads a number with its signs of money and percent.
func (r *reader) signed(i int) (value, int, bool) {
	j, currency := r.sign(i)
	v, end, ok := r.bare(j)
	if !ok {
		return v, end, false
	}
	v.from, v.core, v.coreEnd = i, j, end
	v.Currency = currency
	if currency == "" && r.excluded(i, end, v) {
		return v, end, false
	}
	switch {
	case r.at(end) == "%", r.at(end) == "percent", r.at(end) == "percents", r.at(end) == "pct":
		v.Percent, end = true, end+1
	case r.is(end, "-", "percent"):
		v.Percent, end = true, end+2
	case currency == "" && r.dash(end) && (r.is(end+1, "dollar") || r.is(end+1, "euro") || r.is(end+1, "cent")):
		v.Currency, end = currencies[r.at(end+1)], end+2
	case r.is(end, "per", "cent"):
		v.Percent, end = true, end+2
	case r.is(end, "percentage", "points"), r.is(end, "percentage", "point"):
		v.Points, end = true, end+2
	case v.Kind == Vague && r.is(end, "of"):
		if c, k := r.currencyAt(end + 1); c != "" {
			v.Currency, end = c, k
		}
	case currency == "":
		if c, k := r.currencyAt(end); c != "" {
			v.Currency, end = c, k
		}
	}
	return v, end, true
}

func (r *reader) sign(i int) (int, string) {
	if r.is(i, "us", "$") && r.glued(i+1) && digit(r.at(i+2)) {
		return i + 2, "USD"
	}
	if c := signCurrency[r.at(i)]; c != "" && digit(r.at(i+1)) {
		return i + 1, c
	}
	return i, ""
}

// currencyAt reads the currency after an amount: "dollars", "Iraqi dinars".
func (r *reader) currencyAt(i int) (string, int) {
	if c := currencies[r.at(i)]; c != "" && r.at(i) != "won" {
		return c, i + 1
	}
	if r.national(i) {
		if c := currencies[r.at(i+1)]; c != "" && r.at(i+1) != "won" || r.at(i+1) == "won" && r.is(i, "korean") {
			if (c == "USD" || c == "pounds") && r.at(i) != "us" && r.at(i) != "u.s." && r.at(i) != "american" {
				return r.at(i) + " " + r.at(i+1), i + 2
			}
			return c, i + 2
		}
	}
	if c := signCurrency[r.at(i)]; c != "" && !digit(r.at(i+1)) { // "5 €"
		return c, i + 1
	}
	return "", i
}

// national tells whether word i is an adjective of nationality, by its ending.
func (r *reader) national(i int) bool {
	w := r.at(i)
	if r.is(i, "us") || r.is(i, "u.s.") || r.is(i, "hong") {
		return true
	}
	for _, end := range []string{"an", "ish", "ese", "ch", "ss", "qi", "ti", "eli", "ni"} {
		if len(w) > 4 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return r.capital(i) && len(w) > 1
}
