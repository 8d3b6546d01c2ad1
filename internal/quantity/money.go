package quantity

import "strings"

// sign reads the currency before an amount: "$", "US$", "Rs.", "USD"; also the
// one glued to it in one word, "Rs250".
func (r *reader) sign(i int) (int, string) {
	s := r.at(i)
	if code := codeOf(s); code != "" {
		return i, code
	}
	if c := dollars[s]; c != "" && r.is(i+1, "$") && r.glued(i+1) && r.amount(i+2) {
		return i + 2, c
	}
	if s == "rs" && r.is(i+1, ".") && digit(r.at(i+2)) {
		return i + 2, "rupees"
	}
	if c := signCurrency[s]; c != "" && (r.amount(i+1) || s == "$" && digit(strings.TrimPrefix(r.at(i+1), "."))) {
		return i + 1, c
	}
	if c := isoCodes[s]; c != "" && r.shouted(i) && digit(r.at(i+1)) {
		return i + 1, c
	}
	return i, ""
}

// amount tells whether an amount in figures begins at word i.
func (r *reader) amount(i int) bool {
	return digit(r.at(i)) || vulgar[r.at(i)] > 0 || (r.is(i, "-") || r.is(i, "−")) && r.glued(i+1) && digit(r.at(i+1))
}

// shouted tells whether word i is in capitals, as the code of a currency is.
func (r *reader) shouted(i int) bool {
	return r.words[i].Form == strings.ToUpper(r.words[i].Form) || r.is(i, "usd") || r.is(i, "rmb")
}

// codeOf is the currency that begins a word and goes on as an amount: "rs250",
// "usd115"; "" for none.
func codeOf(low string) string {
	if len(low) > 2 && low[:2] == "rs" && digit(low[2:]) {
		return "rupees"
	}
	if len(low) > 3 && digit(low[3:]) {
		return isoCodes[low[:3]]
	}
	return ""
}

// money reads the currency after an amount, and gives the word after it.
func (r *reader) money(v *value, end int) int {
	c, k := "", end
	switch {
	case v.Currency != "":
		if spelled, at := r.currencyAt(end); spelled != "" && currencies[r.at(at-1)] == v.Currency { // "$10 dollars"
			return at
		}
		return end
	case r.dash(end) && r.glued(end):
		if c = currencies[r.at(end+1)]; r.is(end+1, "won") {
			c = ""
		}
		k = end + 2
	case v.Kind == Vague && r.is(end, "of"):
		c, k = r.currencyAt(end + 1)
	default:
		c, k = r.currencyAt(end)
	}
	if c == "" {
		return end
	}
	v.Currency = c
	if m := multipliers[r.at(k)]; m >= 1e6 && v.scale == 0 && v.Low != nil && v.High != nil { // "75 USD million"
		*v = v.within(*v.Low*m, *v.High*m)
		k++
	}
	return r.cents(v, k)
}

// cents reads the small coin after the large: "thirteen dollars and forty-five
// cents".
func (r *reader) cents(v *value, end int) int {
	k := end
	if r.is(k, "and") {
		k++
	}
	if v.Low == nil || v.High == nil || *v.Low != *v.High || !digit(r.at(k)) && cardinals[r.at(k)] == 0 {
		return end
	}
	n, to := r.oneWord(k), k+1
	if !digit(r.at(k)) {
		n, to, _ = r.cardinal(k)
	}
	if n <= 0 || n >= 100 || !(r.is(to, "cents") || r.is(to, "cent") || r.is(to, "pence") || r.is(to, "p")) {
		return end
	}
	*v = v.within(*v.Low+n/100, *v.High+n/100)
	return to + 1
}

// currencyAt reads the currency after an amount: "dollars", "Iraqi dinars".
func (r *reader) currencyAt(i int) (string, int) {
	if c := r.named(i, ""); c != "" {
		return c, i + 1
	}
	if r.national(i) {
		if c := r.named(i+1, r.at(i)); c != "" {
			return c, i + 2
		}
		if r.national(i+1) || r.capital(i+1) {
			if c := r.named(i+2, r.at(i+1)); c != "" {
				if c == "KRW" && r.is(i, "north") {
					c = "KPW"
				}
				return c, i + 3
			}
		}
	}
	if c := signCurrency[r.at(i)]; c != "" && !digit(r.at(i+1)) && !r.is(i, "rs") { // "5 €"
		return c, i + 1
	}
	return "", i
}

// named is the currency that word i names, after the last word of whose it is.
func (r *reader) named(i int, whose string) string {
	low := r.at(i)
	c := currencies[low]
	switch {
	case c == "" && isoCodes[low] != "" && whose == "" && r.shouted(i):
		return isoCodes[low]
	case c == "", low == "won" && whose != "korean", crowned[c] && whose == "":
		return ""
	case whose == "":
		return c
	}
	if code := issued[whose+" "+c]; code != "" {
		return code
	}
	if (c == "USD" || c == "pounds") && whose != "us" && whose != "u.s." && whose != "american" {
		return whose + " " + low
	}
	return c
}

// national tells whether word i may say whose a currency is: an adjective of
// nationality, by its ending, or a name.
func (r *reader) national(i int) bool {
	w := r.at(i)
	if r.is(i, "us") || r.is(i, "u.s.") || r.is(i, "hong") {
		return true
	}
	for _, end := range []string{"an", "ish", "ese", "ch", "ss", "qi", "ti", "eli", "ni", "ic"} {
		if len(w) > 4 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return r.capital(i) && len(w) > 1
}
