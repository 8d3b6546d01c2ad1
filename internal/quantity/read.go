package quantity

import "strings"

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
		if v.Low != nil && r.is(end, "or", "more") {
			v.Hedge, v.High, end = "or more", nil, end+2
		}
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
	end = r.bounded(&v, end)
	if r.lasts(&v, end) {
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

// lasts tells whether a number is a length of time, which is no figure even
// where nobody read it as a time: "3½ hours", "thousands of years", "a year and
// a half".
func (r *reader) lasts(v *value, end int) bool {
	if v.Kind == Age || v.Percent || v.Points || v.Currency != "" {
		return false
	}
	if v.Kind == Fraction && r.is(v.core-1, "and") && spells[r.at(v.core-2)+"s"] {
		return true
	}
	k := end
	if r.is(k, "of") || r.dash(k) && r.glued(k) {
		k++
	}
	return spells[r.at(k)] || spells[r.at(k)+"s"] && (r.dash(k-1) || r.is(k-1, "half"))
}

// wordAt tells whether word i is a plain word, one that can be counted.
func (r *reader) wordAt(i int) bool {
	w := r.at(i)
	return w != "" && w[0] >= 'a' && w[0] <= 'z'
}
