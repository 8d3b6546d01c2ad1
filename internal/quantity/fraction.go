package quantity

import (
	"math"
	"strings"
)

// fraction reads "a third of", "two-thirds", "half of", "three quarters".
func (r *reader) fraction(i int) (value, int, bool) {
	v := value{}
	v.Kind = Fraction
	if r.is(i, "half") && (r.is(i+1, "of") || determiners[r.at(i+1)]) {
		return v.within(0.5, 0.5), i + 1, true
	}
	n, end := r.proper(i)
	if n == 0 {
		return v, 0, false
	}
	if r.at(end-1) == "quarters" && !r.is(end, "of") && !r.dash(end-2) && !r.alone(i, end) { // of a year, of a game
		return v, 0, false
	}
	if !strings.HasSuffix(r.at(end-1), "s") && !r.is(end, "of") && !r.alone(i, end) { // "a third man"
		return v, 0, false
	}
	return v.within(n, n), end, true
}

var determiners = setOf(`the its their his her our my your these those`)

// proper reads a fraction in words, numerator and denominator, whatever
// follows it; 0 for none.
func (r *reader) proper(i int) (float64, int) {
	n := cardinals[r.at(i)]
	if r.is(i, "a") || r.is(i, "an") {
		n = 1
	}
	k := i + 1
	if r.dash(k) {
		k++
	}
	part, end := r.denominator(k)
	if part == 0 || n < 1 || n > 19 || n*part >= 1 || r.at(end-1) == "half" && n > 1 || strings.HasSuffix(r.at(end-1), "s") != (n > 1) {
		return 0, 0
	}
	return math.Round(n*part*1e6) / 1e6, end
}

// denominator reads the part of one: "third", "quarters", "twenty-fifth".
func (r *reader) denominator(k int) (float64, int) {
	if part := fractions[strings.TrimSuffix(r.at(k), "s")]; part > 0 {
		return part, k + 1
	}
	if r.is(k, "halves") {
		return 0.5, k + 1
	}
	if tens := cardinals[r.at(k)]; tens >= 20 && r.dash(k+1) {
		if part := fractions[strings.TrimSuffix(r.at(k+2), "s")]; part > 0 && part > 0.1 && part < 0.5 {
			return 1 / (tens + math.Round(1/part)), k + 3
		}
	}
	return 0, 0
}

// alone tells whether "a third" at words [i, end) can be no ordinal: no noun
// follows it, and a word stands before it that takes an amount.
func (r *reader) alone(i, end int) bool {
	next := r.at(end)
	closed := next == "" || next == "." || next == "," || next == ";" || next == ")" || next == "to" || next == "in" || next == "since" || next == "on" || next == "from" || next == "this"
	return closed && (i == 0 || amounts[r.at(i-1)])
}

var amounts = setOf(`by than about around nearly almost roughly over under just only up down approximately least some to fell rose is are was were be`)

// partOfOne reads "half", "quarter", "a quarter" or a fraction in words; 0 for
// none.
func (r *reader) partOfOne(i int) (float64, int) {
	switch {
	case r.is(i, "half"):
		return 0.5, i + 1
	case r.is(i, "quarter"):
		return 0.25, i + 1
	}
	return r.proper(i)
}

// roundPart reads a part of a round number: "half a million", "quarter
// million", "two thirds of a billion", "a quarter-million".
func (r *reader) roundPart(i int) (float64, int, bool) {
	n, k := r.partOfOne(i)
	if n == 0 {
		return 0, 0, false
	}
	if r.is(k, "of") || r.dash(k) && r.glued(k) {
		k++
	}
	if r.is(k, "a") {
		k++
	}
	m := multipliers[r.at(k)]
	if m < 12 || r.is(k, "score") {
		return 0, 0, false
	}
	return n * m, k + 1, true
}

// percentPart reads a part of a percent or point: "half a percentage point",
// "a quarter of a percent", "quarter-point".
func (r *reader) percentPart(i int) (value, int, bool) {
	v := value{}
	n, k := r.partOfOne(i)
	v.from, v.core, v.coreEnd = i, i, k
	joined := r.dash(k) && r.glued(k)
	if n == 0 || !joined && !r.is(k, "of", "a") && !r.is(k, "a") {
		return v, 0, false
	}
	for joined && r.dash(k) || r.is(k, "of") || r.is(k, "a") {
		k++
	}
	v = v.within(n, n)
	if joined && r.is(k, "point") {
		v.Points = true
		return v, k + 1, true
	}
	end := r.percent(&v, k)
	return v, end, end > k
}

// fractions are the parts of one, by their singular.
var fractions = func() map[string]float64 {
	all := map[string]float64{"half": 1. / 2, "quarter": 1. / 4, "hundredth": 1e-2, "thousandth": 1e-3, "millionth": 1e-6, "billionth": 1e-9}
	for k, w := range strings.Fields(`third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth`) {
		all[w] = 1 / float64(k+3)
	}
	for k, w := range strings.Fields(`thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth`) {
		all[w] = 1 / float64(10*k+30)
	}
	return all
}()
