package quantity

import "math"

// bare reads the number itself, in figures or words. money tells that a sign
// of money stands before it.
func (r *reader) bare(i int, money bool) (value, int, bool) {
	if v, end, ok := r.vagueNoun(i); ok {
		return v, end, true
	}
	if n, end, ok := r.roundPart(i); ok {
		v := value{}
		return v.within(n, n), end, true
	}
	if v, end, ok := r.fraction(i); ok {
		return v, end, true
	}
	v, end, ok := r.figures(i, money)
	if !ok && end == i+1 && digit(r.at(i)) {
		return v, end, false
	}
	if !ok {
		n, k, found := r.inWords(i)
		if !found {
			return v, k, false
		}
		v, end = v.within(n, n), k
	}
	n, end := r.multiplied(&v, *v.Low, end)
	return v.within(n, n), end, true
}

// multiplied reads the multipliers after a number: "2.5 million", "three
// dozen", "3 million and a half".
func (r *reader) multiplied(v *value, n float64, end int) (float64, int) {
	if r.dash(end) && r.glued(end) && r.glued(end+1) && multipliers[r.at(end+1)] >= 1e3 { // "1.2-million-dollar"
		end++
	}
	m := 0.0
	for !r.is(end, "score") || r.twenties(end) {
		next := multipliers[r.at(end)]
		if next == 0 {
			break
		}
		m = next
		n, end = n*m, end+1
		v.scale = max(v.scale, 1) * m
	}
	if m > 0 && r.is(end, "and") {
		if part, k := r.half(end + 1); part > 0 && !r.is(k, "of") {
			n, end = n+part*m, k
		}
	}
	if n = math.Round(n*1e6) / 1e6; n >= 1e6 { // 8.47 billion, not 8,470,000,000.000001
		n = math.Round(n*100) / 100
	}
	return n, end
}

// half reads "a half" and its like, as they follow a number and "and".
func (r *reader) half(i int) (float64, int) {
	if r.is(i, "one", "half") {
		return 0.5, i + 2
	}
	return r.proper(i)
}

// twenties tells whether "score" at word i is the old number: a plural that
// stands for people or beasts follows.
func (r *reader) twenties(i int) bool { return irregular[r.at(i+1)] || r.is(i+1, "and") }

// inWords reads "twenty-five", "two hundred and ten thousand", "a dozen",
// "a couple of hundred".
func (r *reader) inWords(i int) (float64, int, bool) {
	switch {
	case r.is(i, "a", "couple", "of") && multipliers[r.at(i+3)] >= 12:
		return 2 * multipliers[r.at(i+3)], i + 4, true
	case multipliers[r.at(i)] >= 100 && multipliers[r.at(i+1)] >= 1000: // "hundred thousand"
		return multipliers[r.at(i)], i + 1, true
	case r.is(i, "a"), r.is(i, "an"):
		if m := multipliers[r.at(i+1)]; m > 0 && r.at(i+1) != "score" && !r.dash(i+2) {
			return m, i + 2, true
		}
		if r.is(i+1, "half", "-", "dozen") {
			return 6, i + 4, true
		}
		if r.is(i+1, "half", "dozen") {
			return 6, i + 3, true
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
	total, group, last, k := 0.0, 0.0, 1.0, i // last is the multiplier that a fraction after it is part of
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
			total, group, last, k = total+group*m, 0, m, k+1
			continue
		}
		if w == "and" && k > i && (group >= 100 && math.Mod(group, 100) == 0 || total > 0 && group == 0) && cardinals[r.at(k+1)] > 0 && multipliers[r.low[k-1]] > 0 {
			if part, _ := r.half(k + 1); part > 0 {
				break
			}
			k++
			continue
		}
		break
	}
	n := total + group
	if r.is(k, "point") {
		n, k = r.decimals(n, k)
	}
	if r.is(k, "and") || r.dash(k) && r.is(k+1, "and", "-", "a") {
		if group > 0 {
			last = 1
		}
		return r.andPart(n, k, last)
	}
	return n, k, true
}

// andPart reads the fraction after a whole number, part of its last multiplier:
// "two and a half", "two million and a half".
func (r *reader) andPart(n float64, k int, times float64) (float64, int, bool) {
	from := k + 1
	if r.dash(k) {
		from = k + 3
		if r.is(from, "a", "-", "half") {
			return n + 0.5*times, from + 3, true
		}
	}
	part, end := r.half(from)
	next := r.at(end)
	if part == 0 || next == "of" || part != 0.5 && part != 0.25 && next != "" && next != "." && next != "," && !plural(next) && multipliers[next] == 0 {
		return n, k, true // "two, and a third was hurt"
	}
	return n + part*times, end, true
}

// decimals reads "point seven five" and "point seventy-five" after a whole
// number in words.
func (r *reader) decimals(n float64, k int) (float64, int) {
	place := 0.1
	for end := k + 1; end < min(len(r.low), k+6); end++ {
		d, ok := cardinals[r.low[end]]
		switch {
		case !ok && r.dash(end) && end == k && end+1 < len(r.low):
			continue
		case !ok:
			return n, k
		case d >= 20:
			d /= 10
		case d >= 10:
			place /= 10
		}
		n, k, place = math.Round((n+d*place)*1e6)/1e6, end+1, place/10
	}
	return n, k
}

// more tells whether a number in words goes on at word k, after a thousand or
// million.
func more(r *reader, k int) bool {
	if r.is(k, "and") {
		k++
	}
	part, _ := r.half(k)
	_, ok := cardinals[r.at(k)]
	return ok || part > 0
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
