package quantity

import (
	"math"
	"strconv"
	"strings"
)

// bare reads the number itself, in figures or words.
func (r *reader) bare(i int) (value, int, bool) {
	if v, end, ok := r.vagueNoun(i); ok {
		return v, end, true
	}
	if v, end, ok := r.fraction(i); ok {
		return v, end, true
	}
	v := value{}
	n, end, ok := r.figures(i)
	if !ok {
		n, end, ok = r.inWords(i)
	}
	if !ok {
		return v, end, false
	}
	for m := multipliers[r.at(end)]; m > 0; m = multipliers[r.at(end)] {
		if r.is(end, "score") {
			break
		}
		n, end = n*m, end+1
		v.scale = max(v.scale, 1) * m
	}
	if n = math.Round(n*1e6) / 1e6; n >= 1e6 { // 8.47 billion, not 8,470,000,000.000001
		n = math.Round(n*100) / 100
	}
	return v.within(n, n), end, true
}

// figures reads digits: "2,136", "2.5", "300k", "1/2".
func (r *reader) figures(i int) (float64, int, bool) {
	s := r.at(i)
	if !digit(s) {
		return 0, 0, false
	}
	times := 1.0
	for _, x := range suffixes {
		if strings.HasSuffix(s, x.letters) {
			s, times = strings.TrimSuffix(s, x.letters), x.times
			break
		}
	}
	if strings.ContainsRune(s, ',') && !grouped(s) {
		return 0, i + 1, false
	}
	if len(s) > 18 || strings.Trim(s, "0123456789.,") != "" {
		return 0, i + 1, false
	}
	n, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	if err != nil {
		return 0, i + 1, false
	}
	if times == 1 && n == math.Trunc(n) && r.fractionFigures(i+1) > 0 {
		return n + r.fractionFigures(i+1), i + 2, true
	}
	return n * times, i + 1, true
}

// fractionFigures reads "1/2" after a whole number; 0 for none.
func (r *reader) fractionFigures(i int) float64 {
	switch r.at(i) {
	case "1/2":
		return 0.5
	case "1/4":
		return 0.25
	case "3/4":
		return 0.75
	}
	return 0
}

// grouped tells whether the commas of s part groups of three digits (or the
// two of lakhs).
func grouped(s string) bool {
	s, _, _ = strings.Cut(s, ".")
	parts := strings.Split(s, ",")
	for k, p := range parts {
		if k > 0 && len(p) != 3 && !(k < len(parts)-1 && len(p) == 2) || len(p) == 0 || len(p) > 3 {
			return false
		}
	}
	return true
}

// inWords reads "twenty-five", "two hundred and ten thousand", "a dozen",
// "half a million".
func (r *reader) inWords(i int) (float64, int, bool) {
	if r.is(i, "half") && multipliers[r.at(i+1)] >= 1e6 {
		return multipliers[r.at(i+1)] / 2, i + 2, true
	}
	switch {
	case r.is(i, "half", "a"), r.is(i, "half", "-"):
		if m := multipliers[r.at(i+2)]; m > 0 {
			return m / 2, i + 3, true
		}
		return 0, 0, false
	case r.is(i, "a") || r.is(i, "an"):
		if m := multipliers[r.at(i+1)]; m > 0 && r.at(i+1) != "score" && !r.dash(i+2) {
			return m, i + 2, true
		}
		if r.is(i+1, "half", "-", "dozen") || r.is(i+1, "half", "dozen") {
			return 6, i + 3 + len(r.at(i+2))%2, true
		}
		return 0, 0, false
	}
	return r.cardinal(i)
}

// cardinal reads a number in words: groups of hundreds, each with its
// thousand or million.
func (r *reader) cardinal(i int) (float64, int, bool) {
	if _, ok := cardinals[r.at(i)]; !ok || r.capital(i) && i > 0 && !opening(r.at(i-1)) {
		return 0, 0, false
	}
	total, group, k := 0.0, 0.0, i
	for k < min(len(r.low), i+24) {
		w := r.low[k]
		if v, ok := cardinals[w]; ok && (group == 0 || group >= 100 && math.Mod(group, 100) == 0 || group >= 20 && math.Mod(group, 10) == 0 && v < 10) {
			group, k = group+v, k+1
			if v >= 20 && r.dash(k) && cardinals[r.at(k+1)] > 0 && cardinals[r.at(k+1)] < 10 {
				k++
			}
			continue
		}
		if w == "hundred" && group > 0 && group < 100 {
			group, k = group*100, k+1
			continue
		}
		if m := multipliers[w]; m >= 1000 && group > 0 && (total == 0 || m < total) && more(r, k+1) {
			total, group, k = total+group*m, 0, k+1
			continue
		}
		if w == "and" && k > i && (group >= 100 && math.Mod(group, 100) == 0 || total > 0 && group == 0) && cardinals[r.at(k+1)] > 0 && multipliers[r.low[k-1]] > 0 {
			k++
			continue
		}
		break
	}
	if r.is(k, "and", "a", "half") {
		return total + group + 0.5, k + 3, true
	}
	return total + group, k, true
}

// more tells whether a number in words goes on at word k, after a thousand or
// million.
func more(r *reader, k int) bool {
	if r.is(k, "and") {
		k++
	}
	_, ok := cardinals[r.at(k)]
	return ok
}

// vagueNoun reads "hundreds", "tens of thousands", "several hundred".
func (r *reader) vagueNoun(i int) (value, int, bool) {
	v := value{}
	v.Kind = Vague
	if r.is(i, "several") || r.is(i, "a", "few") {
		k := i + 1
		if r.is(i, "a") {
			k++
		}
		m := multipliers[r.at(k)]
		if m < 12 || r.at(k) == "score" {
			return v, 0, false
		}
		return v.within(2*m, 10*m-1), k + 1, true
	}
	b, ok := vague[r.at(i)]
	if !ok || (r.is(i, "scores") || r.is(i, "tens")) && !r.is(i+1, "of") || r.is(i, "the") {
		return v, 0, false
	}
	if m, ok := vague[r.at(i+2)]; ok && r.is(i+1, "of") && m[0] >= 2000 {
		return v.within(b[0]*m[0]/2, (b[1]+1)*m[0]/2-1), i + 3, true
	}
	if r.is(i, "tens") {
		return v, 0, false
	}
	if !r.is(i+1, "of") && !r.is(i+1, "more") && digit(r.at(i-1)) {
		return v, 0, false
	}
	return v.within(b[0], b[1]), i + 1, true
}

func (v value) within(low, high float64) value {
	v.Low, v.High = &low, &high
	return v
}

// fraction reads "a third of", "two-thirds", "half of", "three quarters".
func (r *reader) fraction(i int) (value, int, bool) {
	v := value{}
	v.Kind = Fraction
	if r.is(i, "half") && (r.is(i+1, "of") || r.is(i+1, "the") || r.is(i+1, "its") || r.is(i+1, "their")) {
		return v.within(0.5, 0.5), i + 1, true
	}
	n, one := cardinals[r.at(i)]
	if r.is(i, "a") || r.is(i, "an") {
		n, one = 1, true
	}
	if !one || n < 1 || n > 9 {
		return v, 0, false
	}
	k := i + 1
	if r.dash(k) {
		k++
	}
	f := fractions[r.at(k)]
	if f == 0 || r.at(k) == "half" && n > 1 {
		return v, 0, false
	}
	plural := strings.HasSuffix(r.at(k), "s")
	if plural != (n > 1) || !plural && !r.is(k+1, "of") || r.at(k) == "quarters" && !r.is(k+1, "of") {
		return v, 0, false
	}
	x := math.Round(n*f*1e6) / 1e6
	return v.within(x, x), k + 1, true
}
